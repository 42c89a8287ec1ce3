"""Undo for every editor: one kind of command, because an edit already knows how to go back."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from copdesk.domain.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from copdesk.domain.changes import ChangeSet
    from copdesk.domain.entity import Entity


class Applies(Protocol):
    """Whatever can carry out an edit again or take it back: a workbook or a vault."""

    def apply(self, changes: "ChangeSet") -> None:
        """Carry out `changes` in one transaction."""
        ...


class EditCommand(QUndoCommand):
    """An edit that has already happened, so the first redo does nothing."""

    def __init__(
        self, target: Applies, changes: "ChangeSet", text: str, *, merge: "Hashable" = None, page: str = ""
    ) -> None:
        super().__init__(text)
        self._target, self._changes, self._merge, self.page = target, changes, merge, page
        self._happened = True
        self.failed = False
        self.problem: Problem | None = None
        self.last: ChangeSet = changes

    def redo(self) -> None:
        """Carry the edit out again."""
        if self._happened or self.failed:
            self._happened = self.failed = False
            return
        self._carry_out(self._changes)

    def undo(self) -> None:
        """Take the edit back."""
        if self.failed:
            self.failed = False
            return
        self._carry_out(self._changes.inverse())

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left of it, because all it held had to be forgotten."""
        return not self._changes

    def forget(self, which: "Callable[[Entity], bool]") -> None:
        """Hold the entities no longer for which `which` is true; they stay as they are."""
        self._changes = self._changes.without(which)
        self.last = self.last.without(which)

    def id(self) -> int:
        """Say whether a following edit may become part of this one."""
        return -1 if self._merge is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a following edit of the same field into this one."""
        if not isinstance(other, EditCommand) or other._merge != self._merge:
            return False
        self._changes = self._changes.then(other._changes)
        return True

    def _carry_out(self, changes: "ChangeSet") -> None:
        self.failed, self.problem, self.last = True, None, changes
        try:
            self._target.apply(changes)
        except Problem as problem:
            self.problem = problem
            return
        self.failed = False


class History(QUndoStack):
    """The edits of one workbook or vault, in step with its file even when going back fails.

    Qt moves its place in the list whether or not a command worked; here the place is moved back.
    """

    went = Signal(object, str)
    stuck = Signal(object)

    def __init__(self, target: Applies, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._target, self._run = target, 0

    def add(self, text: str, changes: "ChangeSet", *, merge: "Hashable" = None, page: str = "") -> None:
        """Note an edit that has just been made."""
        key = None if merge is None else (merge, self._run)
        self.push(EditCommand(self._target, changes, text, merge=key, page=page))

    def end_merging(self) -> None:
        """Let the next edit be one of its own, as when the cursor leaves a field."""
        self._run += 1

    def forget(self, which: "Callable[[Entity], bool]") -> None:
        """Hold nothing any more of the entities for which `which` is true, as of what was wiped for good."""
        for command in self._commands():
            command.forget(which)

    def undo(self) -> None:
        """Take the last edit back; one of which all was forgotten is passed over."""
        while self.index() and self._commands()[self.index() - 1].is_empty:
            self.setIndex(self.index() - 1)
        if self.canUndo():
            command = self.command(self.index() - 1)
            self.end_merging()
            try:
                super().undo()
            finally:
                self._settle(command, super().redo)

    def redo(self) -> None:
        """Carry out again what was taken back."""
        if self.canRedo():
            command = self.command(self.index())
            self.end_merging()
            try:
                super().redo()
            finally:
                self._settle(command, super().undo)

    def _commands(self) -> "list[EditCommand]":
        found = [self.command(place) for place in range(self.count())]
        return [command for command in found if isinstance(command, EditCommand)]

    def _settle(self, command: QUndoCommand, step_back: "Callable[[], None]") -> None:
        assert isinstance(command, EditCommand)
        if not command.failed:
            self.went.emit(command.last, command.page)
            return
        step_back()
        if command.problem is not None:
            self.stuck.emit(command.problem)
