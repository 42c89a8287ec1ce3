"""How a session is looked at: as a timeline, as a table, or both beside each other."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup

from ui.kit.controls import Button, Kind
from ui.kit.settings import Settings
from ui.kit.theme import Theme

_SETTING = "programme.view"


class View(StrEnum):
    """What shows in the middle of the designer."""

    TIMELINE = "timeline"
    BOTH = "both"
    TABLE = "table"


class Views(QObject):
    """Three buttons of which one is pressed; the choice is remembered, and both together need a wide page."""

    turned = Signal(object)

    def __init__(self, theme: Theme, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._wide = settings, True
        kept = settings.value(_SETTING, View.TIMELINE.value)
        self._wanted = View(kept) if kept in list(View) else View.TIMELINE
        names = {
            View.TIMELINE: (self.tr("Timeline"), "timer", self.tr("Show the timeline (Ctrl+Shift+1)")),
            View.BOTH: (self.tr("Both"), "columns-3", self.tr("Show timeline and table (Ctrl+Shift+2)")),
            View.TABLE: (self.tr("Table"), "table-2", self.tr("Show the table (Ctrl+Shift+3)")),
        }
        group = QButtonGroup(self)
        self.buttons: dict[View, Button] = {}
        for view, (words, icon, name) in names.items():
            button = Button(words, theme, icon=icon, kind=Kind.SEGMENT)
            button.setAccessibleName(words)
            button.setToolTip(name)
            button.setProperty("view", view.value)
            button.clicked.connect(self._pressed)
            group.addButton(button)
            self.buttons[view] = button
        self.buttons[self.view].setChecked(True)  # shown by whoever lays them out: alone, a button would be a window

    @property
    def view(self) -> View:
        """What shows now: without room for both, the timeline."""
        return View.TIMELINE if self._wanted is View.BOTH and not self._wide else self._wanted

    def turn_to(self, view: View) -> None:
        """Look at the session another way, and remember it."""
        self._wanted = view
        self._settings.keep(_SETTING, view.value)
        self._show()
        self.turned.emit(self.view)

    def fit(self, *, wide: bool) -> None:
        """Offer both only where there is room for them."""
        if wide is not self._wide:
            self._wide = wide
            self._show()
            self.turned.emit(self.view)

    def _show(self) -> None:
        self.buttons[View.BOTH].setVisible(self._wide)
        self.buttons[self.view].setChecked(True)

    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.turn_to(View(button.property("view")))
