"""What the panel beside a list holds: fields below each other, about what is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.page import Inspector


class Pane(QWidget):
    """One column of fields; `titled` says what stands above it."""

    titled = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setProperty("paint", "none")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)


class PrivacyInspector(Inspector):
    """The panel at the right: one of several panes, below the name of what is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, width=336)
        self.setAccessibleName(self.tr("Details of what is chosen"))
        self._titles: dict[Pane, str] = {}
        self._shown: Pane | None = None
        self._title = Words("", Type.HEADING, data=True, elide=True)
        self.head.addWidget(self._title)

    def add_pane(self, pane: Pane) -> None:
        """Take a pane in; it is not shown yet."""
        self._titles[pane] = ""
        pane.titled.connect(lambda title: self._name(pane, title))
        pane.hide()
        self.body.addWidget(pane)

    def show_pane(self, pane: Pane) -> None:
        """Show this pane and no other."""
        self._shown = pane
        for other in self._titles:
            other.setVisible(other is pane)
        self._title.setText(self._titles[pane])

    def _name(self, pane: Pane, title: str) -> None:
        self._titles[pane] = title
        if pane is self._shown:
            self._title.setText(title)
