"""Undo stays in step with the file, also when going back fails."""

import pytest
from PySide6.QtWidgets import QApplication

from copdesk.domain.changes import Change, ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.problems import Problem
from ui.kit.undo import History


class Shelf:
    """Something that can be edited, until its disk is full."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.full: Exception | None = None

    def apply(self, changes: ChangeSet) -> None:
        """Carry the changes out."""
        if self.full:
            raise self.full
        for change in changes.of(Community):
            if change.after is None:
                self.names.remove(change.entity.name)
            else:
                self.names.append(change.entity.name)


def added(shelf: Shelf, history: History, name: str) -> None:
    changes = ChangeSet((Change(None, Community(name=name)),))
    shelf.apply(changes)
    history.add("Add", changes)


def test_a_failed_undo_can_be_tried_again(qapp: QApplication) -> None:
    shelf = Shelf()
    history = History(shelf)
    added(shelf, history, "Een")
    shelf.full = Problem("disk_full")
    history.undo()
    assert (history.index(), shelf.names) == (1, ["Een"])
    shelf.full = None
    history.undo()
    assert (history.index(), shelf.names) == (0, [])


def test_a_failed_redo_can_be_tried_again(qapp: QApplication) -> None:
    shelf = Shelf()
    history = History(shelf)
    added(shelf, history, "Een")
    history.undo()
    shelf.full = Problem("disk_full")
    history.redo()
    assert (history.index(), shelf.names) == (0, [])
    shelf.full = None
    history.redo()
    assert (history.index(), shelf.names) == (1, ["Een"])


def test_a_failed_undo_says_why(qapp: QApplication) -> None:
    shelf, said = Shelf(), []
    history = History(shelf)
    history.stuck.connect(said.append)
    added(shelf, history, "Een")
    shelf.full = Problem("disk_full")
    history.undo()
    assert [problem.code for problem in said] == ["disk_full"]


def test_a_bug_during_undo_rises_and_leaves_both_in_step(qapp: QApplication) -> None:
    shelf = Shelf()
    history = History(shelf)
    added(shelf, history, "Een")
    shelf.full = ZeroDivisionError()
    with pytest.raises(ZeroDivisionError):
        history.undo()
    assert (history.index(), shelf.names) == (1, ["Een"])


def test_one_step_can_be_undone_and_redone_for_ever(qapp: QApplication) -> None:
    shelf = Shelf()
    history = History(shelf)
    added(shelf, history, "Een")
    for _ in range(20):
        history.undo()
        history.redo()
    assert shelf.names == ["Een"]


def test_what_was_forgotten_is_passed_over(qapp: QApplication) -> None:
    shelf = Shelf()
    history = History(shelf)
    added(shelf, history, "Een")
    added(shelf, history, "Twee")
    history.forget(lambda entity: isinstance(entity, Community) and entity.name == "Twee")
    history.undo()
    assert shelf.names == ["Twee"]
