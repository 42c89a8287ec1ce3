"""A group of fields under a heading that folds; how somebody left it is remembered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.settings import Settings
from ui.kit.theme import Theme


class Fold(QWidget):
    """A heading to press, with a few words on what lies below it, and the fields themselves."""

    turned = Signal(bool)

    def __init__(self, title: str, theme: Theme, settings: Settings, *, called: str, open_at_first: bool) -> None:
        super().__init__()
        self._title, self._settings, self._called = title, settings, f"fold.{called}"
        self.heading = Heading(title, theme)
        self.heading.setChecked(settings.value(self._called, open_at_first))
        self.heading.clicked.connect(self._pressed)
        self._brief = Words("", Type.SMALL, elide=True, data=True)
        self._inside = QWidget()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 2, 0, 6)
        self.body.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.heading)
        top.addWidget(self._brief, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self._inside)
        self._turn()

    def add(self, *parts: "QWidget | QLayout") -> None:
        """Put fields below one another."""
        for part in parts:
            if isinstance(part, QLayout):
                self.body.addLayout(part)
            else:
                self.body.addWidget(part)

    def tell(self, words: str) -> None:
        """Say in short what stands in the fields, for when they are folded away."""
        self._brief.setText(words)

    @property
    def unfolded(self) -> bool:
        """Whether the fields can be seen."""
        return self.heading.isChecked()

    def unfold(self) -> None:
        """Show the fields, without remembering it."""
        self.heading.setChecked(True)
        self._turn()

    def _pressed(self) -> None:
        self._settings.keep(self._called, self.unfolded)
        self._turn()
        self.turned.emit(self.unfolded)

    def _turn(self) -> None:
        self._inside.setVisible(self.unfolded)
        self._brief.setVisible(not self.unfolded)
        self.heading.show_turned()


class Heading(Button):
    """The heading of a group; the arrow keys fold it too."""

    def __init__(self, title: str, theme: Theme) -> None:
        super().__init__(title, theme, icon="chevron-right", kind=Kind.FOLD, role="muted")
        self.setCheckable(True)

    def show_turned(self) -> None:
        """Point down when unfolded."""
        self.draw("chevron-down" if self.isChecked() else "chevron-right")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Unfold with the right arrow, fold with the left one."""
        wanted = {Qt.Key.Key_Right: True, Qt.Key.Key_Left: False}.get(Qt.Key(event.key()))
        if wanted is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif wanted is not self.isChecked():
            self.click()
