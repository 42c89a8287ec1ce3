"""What the panes of the side panel share: fields joined to the attributes of one thing."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.entity import Entity
from ui.kit.controls import IconLabel, Words
from ui.kit.desk import Desk
from ui.kit.dressed import dress_again
from ui.kit.fields import Field
from ui.kit.theme import Theme


class Pane(QWidget):
    """Fields below each other; `changed` carries which attribute of which thing became what."""

    changed = Signal(UUID, str, object)
    removal_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.shown: UUID | None = None
        self._fields: dict[str, Field] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.setEnabled(not desk.read_only)

    def bind(self, fields: Mapping[str, Field]) -> None:
        """Join fields to attributes."""
        self._fields |= fields
        for name, field in fields.items():
            field.setObjectName(name)
            field.committed.connect(self._committed)

    def fill(self, entity: Entity) -> None:
        """Show what a thing says; what was still being typed in another one is kept there first."""
        if self.shown not in (None, entity.id):
            for field in self._fields.values():
                field.commit()
        self.shown = entity.id
        for name, field in self._fields.items():
            value = getattr(entity, name)
            if not (field.editor.hasFocus() and field.value == value):
                field.set_value(value)

    def pair(self, left: QWidget, right: QWidget) -> QGridLayout:
        """Put two fields beside each other."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        for number, widget in enumerate((left, right)):
            grid.setColumnStretch(number, 1)
            grid.addWidget(widget, 0, number)
        self.column.addLayout(grid)
        return grid

    def _committed(self, value: object) -> None:
        if self.shown is not None:
            self.changed.emit(self.shown, self.sender().objectName(), value)


class Remark(QFrame):
    """A sentence with a sign on a soft ground that changes with what is chosen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._icon = IconLabel(theme, "info", "info", 17)
        self.words = Words("", wrap=True)
        self.words.setProperty("data", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self.words, 1)

    def say(self, text: str, icon: str, tone: str) -> None:
        """Say something; the tone is info, ok, warn, todo or danger."""
        self._icon.draw(icon, tone)
        self.words.setText(text)
        if self.property("paint") != tone:
            self.setProperty("paint", tone)
            for widget in (self, self.words):
                dress_again(widget)
