"""Under an answer: the words marked as quotes, and what the answer is about; each can be taken away again."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from copdesk.domain.themes import in_use, joined, one_theme
from ui.interviews.writing import Walking
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.flow import FlowLayout
from ui.kit.lines import dress_offer
from ui.kit.theme import Theme

_LONGEST = 44


class QuoteList(QWidget):
    """The quotes of an answer; choosing one takes its mark away."""

    removal_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[str, ...] = ()
        self._flow = FlowLayout(spacing=6)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, "quote", "accent", 15), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._flow, 1)
        self.hide()

    def show_quotes(self, quotes: tuple[str, ...]) -> None:
        """Show these quotes."""
        if quotes == self._shown:
            return
        self._shown = quotes
        _empty(self._flow)
        for quote in quotes:
            self._flow.addWidget(self._chip(quote))
        self.setVisible(bool(quotes))
        self.updateGeometry()

    def _chip(self, quote: str) -> "_Chip":
        name = self.tr("No longer quote: {words}").format(words=quote)
        chip = _Chip(self._theme, f"“{_short(quote)}”", name, quote)
        chip.gone.connect(self.removal_wanted)
        return chip


class TagLine(QWidget):
    """What an answer is about; typing offers the themes that are in use already, Enter adds one."""

    changed = Signal()
    left = Signal()

    def __init__(self, theme: Theme, line: QLineEdit) -> None:
        super().__init__()
        self._theme, self.line = theme, line
        self.themes: tuple[str, ...] = ()
        self._known = QStringListModel(self)
        self.walking = Walking(self, tabs=False)
        self.line.setFixedHeight(theme.scaled(theme.field_height))
        self.line.setMinimumWidth(theme.scaled(150))
        self.line.setMaxLength(60)
        self.line.setPlaceholderText(self.tr("Add a theme"))
        self.line.setAccessibleName(self.tr("Themes"))
        self._offer = QCompleter(self._known, self)
        self._offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._offer.setFilterMode(Qt.MatchFlag.MatchContains)
        dress_offer(self._offer)
        self.line.setCompleter(self._offer)
        self.line.returnPressed.connect(self._enter)
        self.line.textEdited.connect(self._typed)
        self._offer.activated.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self.line.installEventFilter(self)
        self.line.installEventFilter(self.walking)
        self._lay_out()

    def show_themes(self, themes: tuple[str, ...]) -> None:
        """Show the themes of an answer that are kept already."""
        self.line.clear()
        if themes != self.themes:
            self.themes = themes
            self._show()

    def offer(self, known: Iterable[str]) -> None:
        """Offer themes that are in use elsewhere."""
        self._known.setStringList(list(in_use([known, self.themes])))

    def add(self, themes: Iterable[str]) -> None:
        """Add themes without telling, as when they are kept together with the text in which they stand."""
        more = joined(self.themes, map(one_theme, themes))
        if more != self.themes:
            self.themes = more
            self.offer(self._known.stringList())
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace in an empty line takes the last theme away; Escape goes back to the answer."""
        if event.type() == QEvent.Type.FocusOut and not self._popped_up():
            self._take(self.line.text())
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self.themes:
                self._remove(self.themes[-1])
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.line.clear()
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _popped_up(self) -> bool:
        popup = self._offer.popup()
        return popup is not None and popup.isVisible()

    def _typed(self, text: str) -> None:
        if text.rstrip().endswith((",", ";")):
            self._take(text)

    def _enter(self) -> None:
        if self.line.text().strip():
            self._take(self.line.text())
        else:
            self.left.emit()

    def _take(self, words: str) -> None:
        self.line.clear()
        before = self.themes
        self.add([words])
        if self.themes != before:
            self.changed.emit()

    def _remove(self, theme: str) -> None:
        self.themes = tuple(one for one in self.themes if one != theme)
        self._show()
        self.line.setFocus()
        self.changed.emit()

    def _show(self) -> None:
        self._flow.removeWidget(self.line)
        _empty(self._flow)
        for theme in self.themes:
            chip = _Chip(self._theme, theme, self.tr("Remove theme {theme}").format(theme=theme), theme)
            chip.gone.connect(self._remove)
            self._flow.addWidget(chip)
        self._flow.addWidget(self.line)
        self.updateGeometry()

    def _lay_out(self) -> None:
        self._flow = FlowLayout(spacing=6)
        self._flow.addWidget(self.line)
        caption = Words(self.tr("T&hemes"), Type.CAPTION)
        caption.setBuddy(self.line)
        caption.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        lead = QVBoxLayout()
        lead.setContentsMargins(0, self._theme.scaled(6), 0, 0)
        lead.addWidget(caption)
        lead.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(lead)
        row.addLayout(self._flow, 1)


class _Chip(Button):
    """A small button with a cross; `gone` says which words it takes away."""

    gone = Signal(str)

    def __init__(self, theme: Theme, shown: str, name: str, words: str) -> None:
        super().__init__(shown.replace("&", "&&"), theme, icon="x", kind=Kind.CHIP, role="muted", name=name)
        self._said = words
        self.setCheckable(False)
        self.setProperty("data", True)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.clicked.connect(self._go)

    def _go(self) -> None:
        self.gone.emit(self._said)


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1].rstrip() + "…"


def _empty(flow: FlowLayout) -> None:
    while (item := flow.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
