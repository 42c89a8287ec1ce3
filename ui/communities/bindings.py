"""Joins fields to the attributes of one entity: what is typed becomes one edit, what changes is shown."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from ui.kit.fields import Field


class Binding(QObject):
    """One field and the attribute it shows."""

    kept = Signal(str, object)

    def __init__(self, name: str, field: Field, *, out: Callable[[Any], Any] | None = None) -> None:
        super().__init__(field)
        self.name, self.field, self._out = name, field, out
        field.committed.connect(self._committed)

    def show(self, entity: object) -> None:
        """Show what the entity says."""
        value = entity
        for step in self.name.split("."):
            value = getattr(value, step)
        if not (self.field.editor.hasFocus() and self.field.value == value):
            self.field.set_value(value)

    def _committed(self, value: object) -> None:
        self.kept.emit(self.name, self._out(value) if self._out else value)
