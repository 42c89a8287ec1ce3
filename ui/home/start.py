"""The first thing to see: start something new, open what there is, or look at an example."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.home.sheet import Sheet
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.recent import RecentFile, RecentFiles
from ui.kit.theme import Theme
from ui.kit.tiles import Tile

_SHOWN = 5
_PROMISE_WIDTH = 640


class StartPage(Sheet):
    """Three ways to begin, and the workbooks of last time by their place."""

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(Path)
    settings_wanted = Signal()
    language_wanted = Signal()
    """The other one of the two."""

    def __init__(self, theme: Theme, recent: RecentFiles) -> None:
        super().__init__(theme, "CoP Desk", "", width=720, card=False)
        for words in (self.heading, self.title):
            words.setProperty("data", True)
        self.sentence.setText(
            self.tr("From the first intake to the printed harvest of your community of practice, in one place.")
        )
        self._recent = recent
        self._files = QVBoxLayout()
        self._files.setSpacing(6)
        self.inside.setSpacing(10)
        self.inside.addLayout(self._ways())
        self.inside.addSpacing(10)
        self.inside.addLayout(self._files)
        self.inside.addSpacing(8)
        self.inside.addLayout(self._promise())
        self.inside.addLayout(self._aside())
        self._list()

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        begin = self.tr("Three short questions and you can begin.")
        go_on = self.tr("Go on with what you have.")
        example = self.tr("Try everything on an invented one.")
        for tile, wanted in (
            (Tile(self.theme, "file-plus", self.tr("&New workbook"), begin), self.new_wanted),
            (Tile(self.theme, "folder-open", self.tr("&Open workbook"), go_on), self.open_wanted),
            (Tile(self.theme, "sprout", self.tr("Look at an &example"), example), self.sample_wanted),
        ):
            tile.clicked.connect(wanted)
            row.addWidget(tile, 1)
            self._last = tile
        return row

    def _promise(self) -> QHBoxLayout:
        promise = self.tr("Everything stays on this computer; CoP Desk never goes on the internet.")
        words = Words(promise, Type.CAPTION, wrap=True)
        words.setMinimumWidth(min(words.fontMetrics().horizontalAdvance(promise), self.theme.scaled(_PROMISE_WIDTH)))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(IconLabel(self.theme, "shield-check", "accent", 16))
        row.addWidget(words)
        row.addStretch()
        return row

    def _aside(self) -> QHBoxLayout:
        """Return the way to the settings, and to the other language in its own words."""
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addStretch()
        language = Button(self.tr("Nederlands"), self.theme, kind=Kind.LINK)
        settings = Button(self.tr("&Settings"), self.theme, kind=Kind.LINK)
        self._first_aside = language
        for button, wanted in ((language, self.language_wanted), (settings, self.settings_wanted)):
            button.clicked.connect(wanted)
            row.addWidget(button)
        row.addStretch()
        return row

    def _list(self) -> None:
        while (item := self._files.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        files = self._recent.all()[:_SHOWN]
        if files:
            self._files.addWidget(Words(self.tr("Opened lately"), Type.OVERLINE))
        before: QWidget = self._last
        for file in files:
            tile, away = self._row(file)
            before = _after(_after(before, tile), away)
        _after(before, self._first_aside)

    def _row(self, file: RecentFile) -> tuple[Tile, Button]:
        tile = Tile(self.theme, "file-text", file.name, file.folder, data=True)
        if not file.exists:
            tile.setEnabled(False)
            tile.set_sentence(self.tr("{folder} – not there now").format(folder=file.folder))
        tile.clicked.connect(lambda: self.recent_wanted.emit(file.path))
        words = self.tr("Take {name} off this list").format(name=file.name)
        away = Button("", self.theme, icon="x", kind=Kind.GHOST, role="muted", name=words)
        away.clicked.connect(lambda: self._forget(file.path))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(tile, 1)
        row.addWidget(away, 0, Qt.AlignmentFlag.AlignVCenter)
        self._files.addWidget(line)
        return tile, away

    def _forget(self, path: Path) -> None:
        self._recent.forget(path)
        self._list()


def _after(before: QWidget, widget: QWidget) -> QWidget:
    """Let Tab go from one to the other, and return the other."""
    QWidget.setTabOrder(before, widget)
    return widget
