"""A new workbook in three questions: where it goes, who can open it, and what is in it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ui.home.sheet import Sheet
from ui.kit.ask import Ask
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.fields import caption_for
from ui.kit.language import Speech
from ui.kit.passphrases import NewPassphrase
from ui.kit.theme import Theme
from ui.kit.tiles import Tile

_ENDING = ".copdesk"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FORBIDDEN = '<>:"/\\|?*'


class NewWorkbookPage(Sheet):
    """Asks the three questions one by one; nothing is written before the last is answered."""

    wanted = Signal(Path, str, bool)
    """Where, the passphrase (empty for none), and whether an example goes in."""

    back_wanted = Signal()

    def __init__(self, theme: Theme, speech: Speech, ask: Ask, folder: Path, *, sample: bool = False) -> None:
        super().__init__(theme, "", "", width=600)
        self._where = WhereStep(theme, ask, folder, self.tr("Example") if sample else self.tr("My community"))
        self._lock = LockStep(theme, speech)
        self._content = ContentStep(theme, sample=sample)
        self._steps: tuple[QWidget, ...] = (self._where, self._lock, self._content)
        self._number = 0
        self._problem = Words("", Type.PROBLEM, wrap=True)
        self._problem.hide()
        self._back = Button(self.tr("&Back"), theme, icon="arrow-left")
        self._next = Button("", theme, kind=Kind.PRIMARY)
        self._next.setDefault(True)
        foot = QHBoxLayout()
        self._place = Words("", Type.CAPTION)
        foot.addWidget(self._back)
        foot.addStretch()
        foot.addWidget(self._place)
        foot.addStretch()
        foot.addWidget(self._next)
        for step in self._steps:
            self.inside.addWidget(step)
        self.inside.addWidget(self._problem)
        self.inside.addSpacing(4)
        self.inside.addLayout(foot)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        for step in (self._where, self._lock):  # queued: the same Enter still goes on to this page, and one is one step
            step.entered.connect(self._go_on, Qt.ConnectionType.QueuedConnection)
        self._turn_to(0)

    def show_problem(self, sentence: str) -> None:
        """Say what stood in the way."""
        self.set_busy(busy=False)
        self._problem.setText(sentence)
        self._problem.show()

    def set_busy(self, *, busy: bool) -> None:
        """Say that the workbook is being made."""
        self._next.setEnabled(not busy)
        self._back.setEnabled(not busy)
        self._next.setText(self.tr("Making…") if busy else self._next_words())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter go on from a choice, as it does from a line."""
        if event.key() in _ENTER and isinstance(self.focusWidget(), Tile | QRadioButton) and self._next.isEnabled():
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _turn_to(self, number: int) -> None:
        titles = (
            (self.tr("Where does it go?"), self.tr("A workbook is one file, easy to copy and to back up.")),
            (self.tr("Who can open it?"), self.tr("It holds names and what people told you, so think a moment.")),
            (self.tr("What is in it?"), self.tr("An example can be thrown away whenever you like.")),
        )
        self._problem.hide()
        self._number = number
        for which, step in enumerate(self._steps):
            step.setVisible(which == number)
        self.ask_about(*titles[number])
        self._place.setText(self.tr("{number} of {all}").format(number=number + 1, all=len(self._steps)))
        self._next.setText(self._next_words())
        self.setFocusProxy(self._steps[number])
        self._steps[number].setFocus()

    def _next_words(self) -> str:
        last = self._number == len(self._steps) - 1
        return self.tr("&Make workbook") if last else self.tr("&Next")

    def _go_back(self) -> None:
        if self._number:
            self._turn_to(self._number - 1)
        else:
            self.back_wanted.emit()

    def _go_on(self) -> None:
        number = self._number
        if number == 0 and (why := self._where.obstacle()):
            self.show_problem(why)
        elif number == 1 and not self._lock.ready():
            return
        elif number < len(self._steps) - 1:
            self._turn_to(number + 1)
        else:
            self.set_busy(busy=True)
            self.wanted.emit(self._where.path, self._lock.passphrase, self._content.sample)


class WhereStep(QWidget):
    """The name of the file and its folder."""

    entered = Signal()

    def __init__(self, theme: Theme, ask: Ask, folder: Path, name: str) -> None:
        super().__init__()
        self._ask = ask
        self._name, self._folder = QLineEdit(name), QLineEdit(str(folder))
        self._folder.setReadOnly(True)
        for line in (self._name, self._folder):
            line.setFixedHeight(theme.scaled(theme.field_height))
        choose = Button(self.tr("&Choose…"), theme)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._folder, 1)
        row.addWidget(choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(caption_for(self.tr("N&ame of the workbook"), self._name))
        column.addWidget(self._name)
        column.addSpacing(8)
        column.addWidget(caption_for(self.tr("&Folder"), self._folder))
        column.addLayout(row)
        self._name.returnPressed.connect(self.entered)
        self.setFocusProxy(self._name)

    @property
    def path(self) -> Path:
        """Where the workbook would go."""
        return Path(self._folder.text()) / f"{self._name.text().strip().removesuffix(_ENDING)}{_ENDING}"

    def obstacle(self) -> str:
        """Return why it cannot go there, or nothing."""
        name = self._name.text().strip()
        if not name or any(letter in _FORBIDDEN for letter in name):
            return self.tr('Give the workbook a name without / \\ : * ? " < > |.')
        if not Path(self._folder.text()).is_dir():
            return self.tr("This folder is not there. Choose another one.")
        if self.path.exists():
            return self.tr("A file of this name lies there already. Choose another name, so that nothing is lost.")
        return ""

    def _choose(self) -> None:
        self._ask.folder(self.tr("Folder for the workbook"), lambda chosen: self._folder.setText(str(chosen)))


class LockStep(QWidget):
    """With a passphrase or without one, and what either means."""

    entered = Signal()

    def __init__(self, theme: Theme, speech: Speech) -> None:
        super().__init__()
        self._with = Tile(
            theme,
            "lock",
            self.tr("&With a passphrase"),
            self.tr("Only who knows it can open the workbook, also when the laptop is stolen."),
            checkable=True,
        )
        self._without = Tile(
            theme,
            "lock-open",
            self.tr("With&out a passphrase"),
            self.tr("Whoever has the file can read everything in it."),
            checkable=True,
        )
        self._group = QButtonGroup(self)
        self._new = NewPassphrase(theme, speech)
        meaning = self.tr("Write it down now: without it, or the recovery sheet, nobody gets in.")
        self._meaning = Words(meaning, Type.CAPTION, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for tile in (self._with, self._without):
            self._group.addButton(tile)
        for part in (self._with, self._new, self._meaning, self._without):
            column.addWidget(part)
        self._with.setChecked(True)
        self._with.toggled.connect(self._switch)
        self._new.entered.connect(self.entered)
        self.setFocusProxy(self._with)

    @property
    def passphrase(self) -> str:
        """The passphrase, or nothing."""
        return self._new.passphrase if self._with.isChecked() else ""

    def ready(self) -> bool:
        """Whether the passphrase is good enough; the reason why not is shown."""
        return not self._with.isChecked() or self._new.ready()

    def _switch(self, chosen: bool) -> None:
        self._new.setEnabled(chosen)


class ContentStep(QWidget):
    """An example to try things on, or nothing yet."""

    def __init__(self, theme: Theme, *, sample: bool) -> None:
        super().__init__()
        self._sample = Tile(
            theme,
            "sprout",
            self.tr("An &example"),
            self.tr("A community with people, sessions and a harvest, all of it invented."),
            checkable=True,
        )
        self._empty = Tile(
            theme, "file-plus", self.tr("&Nothing yet"), self.tr("You make your own community first."), checkable=True
        )
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for tile in (self._empty, self._sample):
            self._group.addButton(tile)
            column.addWidget(tile)
        (self._sample if sample else self._empty).setChecked(True)
        self.setFocusProxy(self._sample if sample else self._empty)

    @property
    def sample(self) -> bool:
        """Whether an example goes in."""
        return self._sample.isChecked()
