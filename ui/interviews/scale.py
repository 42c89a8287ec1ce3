"""An answer given with one key: a figure from 1 to 5, or one of the choices of a question."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.interviews.writing import Walking
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.theme import Theme

STEPS = ("1", "2", "3", "4", "5")
_FIGURES = "123456789"


class Picking(QWidget):
    """Buttons of which one holds; a figure key chooses, and the same one again takes the answer back.

    `typed` brings other letters, and nothing when an arrow leads beyond the last button.
    """

    kept = Signal(str)
    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.walking = Walking(self)
        self._values: tuple[str, ...] = ()
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._group.idClicked.connect(self._chosen)

    @property
    def value(self) -> str:
        """The answer, or nothing."""
        return next((self._values[self._group.id(b)] for b in self._group.buttons() if b.isChecked()), "")

    def show_value(self, value: str) -> None:
        """Show an answer."""
        for button in self._group.buttons():
            button.setChecked(self._values[self._group.id(button)] == value)
        place = self._values.index(value) if value in self._values else 0
        if self._values:
            self.setFocusProxy(self._group.button(place))
        for button in self._group.buttons():  # one of them is a stop for Tab, arrows lead to the others
            reached = self._group.id(button) == place
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if reached else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the figures choose, and the arrows go from one button to the next."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.text() and event.text() in _FIGURES[: len(self._values)]:
                self._group.button(_FIGURES.index(event.text())).click()
                return True
            if self._step(watched, event.key()):
                return True
            if _is_word(event):
                self.typed.emit(event.text())
                return True
        return super().eventFilter(watched, event)

    def add(self, button: Button, number: int) -> None:
        """Let a button be one of those to pick from."""
        button.installEventFilter(self)
        button.installEventFilter(self.walking)
        self._group.addButton(button, number)

    def _step(self, watched: QObject, key: int) -> bool:
        forth, back = (Qt.Key.Key_Right, Qt.Key.Key_Down), (Qt.Key.Key_Left, Qt.Key.Key_Up)
        if key not in (*forth, *back) or not isinstance(watched, Button):
            return False
        number = self._group.id(watched) + (1 if key in forth else -1)
        if 0 <= number < len(self._values):
            self._group.button(number).setFocus(Qt.FocusReason.TabFocusReason)
        elif number >= len(self._values):
            self.typed.emit("")
        return True

    def _chosen(self, number: int) -> None:
        on = self._group.button(number).isChecked()
        self.show_value(self._values[number] if on else "")
        self.kept.emit(self.value)


def _is_word(event: QKeyEvent) -> bool:
    """Return whether a key begins a word, and is neither a figure nor an order."""
    orders = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return (
        event.text().isprintable() and event.text() not in ("", " ", *_FIGURES, "0") and not event.modifiers() & orders
    )


class ScaleRow(Picking):
    """Five buttons beside each other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._values = STEPS
        row = QHBoxLayout()
        row.setSpacing(theme.spacing(1))
        for number, step in enumerate(STEPS):
            button = Button(step, theme, kind=Kind.CHIP)
            button.setAccessibleName(self.tr("{step} out of {steps}").format(step=step, steps=len(STEPS)))
            button.setFixedWidth(theme.scaled(56))
            self.add(button, number)
            row.addWidget(button)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(row)
        hint = self.tr("1 is not at all, 5 is completely. The figure keys choose.")
        column.addWidget(Words(hint, Type.SMALL, wrap=True))
        self.show_value("")


class ChoiceColumn(Picking):
    """The choices of a question below each other, each with its figure key."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._column)
        column.addWidget(Words(self.tr("The figure keys choose; the same one again takes it back."), Type.SMALL))

    def offer(self, choices: tuple[str, ...], value: str) -> None:
        """Offer these choices, and an answer that is none of them any more."""
        values = choices if value in ("", *choices) else (*choices, value)
        if values != self._values:
            for button in self._group.buttons():
                self._group.removeButton(button)
                button.hide()
                button.deleteLater()
            self._values = values
            for number, words in enumerate(values):
                self._add(number, words)
        self.show_value(value)

    def _add(self, number: int, words: str) -> None:
        figure = f"{number + 1}   " if number < len(_FIGURES) else ""
        button = Button(figure + words.replace("&", "&&"), self._theme, kind=Kind.CHIP, name=words)
        button.setProperty("data", True)
        button.setProperty("choice", True)
        self.add(button, number)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
