"""Fields for a duration and for a start: they read what people type, and say so when they cannot."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox

from copdesk.domain.problems import Problem
from copdesk.domain.sessions import LONGEST_BLOCK
from copdesk.domain.time_entry import as_typed, read_duration, read_start
from copdesk.domain.timing import clock
from ui.kit.desk import Desk
from ui.kit.fields import UNREADABLE, ChoiceField, LineField

SMALL, LARGE = 5, 15


class _ReadField(LineField):
    """A line that is read into minutes; what cannot be read is explained by its problem."""

    def __init__(self, label: str, desk: Desk) -> None:
        super().__init__(label, desk)
        self._desk = desk
        self._found: Problem | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow keys count by five minutes, with Shift by fifteen."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            turn = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
            plain = not event.modifiers() & Qt.KeyboardModifier.AltModifier
            if turn and plain and isinstance(self._read(), int):
                large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._count(turn * (LARGE if large else SMALL))
                return True
        return super().eventFilter(watched, event)

    def _count(self, by: int) -> None:
        self._show(max(0, self._read() + by))

    def _sentence(self) -> str:
        return "" if self._found is None else self._desk.ask.words(self._found)

    def _reading(self, read: Callable[[], int]) -> Any:
        try:
            return read()
        except Problem as problem:
            self._found = problem
            return UNREADABLE


class DurationField(_ReadField):
    """How long a block lasts: 45, 45m, 1u30, 1h30, 1:30 or 1,5u; a block may have no shortest length."""

    def __init__(self, label: str, desk: Desk, *, optional: bool = False) -> None:
        super().__init__(label, desk)
        self._optional = optional

    def _read(self) -> Any:
        if self._optional and not self.line.text().strip():
            return None
        return self._reading(lambda: read_duration(self.line.text()))

    def _show(self, value: Any) -> None:
        super()._show(as_typed(value) if isinstance(value, int) else "")

    def _count(self, by: int) -> None:
        self._show(min(max(0, self._read() + by), LONGEST_BLOCK))


class StartField(_ReadField):
    """A fixed start: 13.30, 13:30, 1330, or +10 after what comes before; empty means it follows the others."""

    def __init__(self, label: str, desk: Desk) -> None:
        super().__init__(label, desk)
        self._after = self._near = 0

    def stand(self, *, after: int, near: int) -> None:
        """Say when the block before ends, and when this one begins now."""
        self._after, self._near = after, near
        self.line.setPlaceholderText(clock(near))

    def _read(self) -> Any:
        if not self.line.text().strip():
            return None
        return self._reading(lambda: read_start(self.line.text(), after=self._after, near=self._near))

    def _show(self, value: Any) -> None:
        super()._show(clock(value) if isinstance(value, int) else "")


def may_shrink(field: ChoiceField) -> None:
    """Let a choice be narrower than its longest words, as there is little room in a panel."""
    field.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.box.setMinimumContentsLength(5)
