"""What every screen stands at: the open workbook, its undo, questions, background work and appearance."""

from collections.abc import Hashable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from copdesk.domain.problems import Problem
from ui.kit.ask import Ask
from ui.kit.jobs import Jobs
from ui.kit.language import Speech
from ui.kit.refusals import refusal
from ui.kit.settings import Settings
from ui.kit.theme import Theme
from ui.kit.undo import Applies, History

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from uuid import UUID

    from copdesk.domain.changes import ChangeSet
    from copdesk.domain.entity import Entity
    from copdesk.store.workbook import Workbook

_UNWRITTEN = frozenset({"disk_full", "write_failed", "file_gone", "file_damaged", "vault_damaged", "read_only"})


class Editing(Protocol):
    """The writes of one edit."""

    @property
    def changes(self) -> "ChangeSet": ...
    def put(self, entity: "Entity") -> None: ...
    def add_all(self, entities: "Iterable[Entity]") -> None: ...
    def remove(self, entity: "Entity") -> None: ...
    def remove_with_dependents(self, entity: "Entity") -> None: ...


class Editable(Applies, Protocol):
    """A workbook, or a vault: it can be edited in one go, and tells what changed."""

    def edit(self) -> "AbstractContextManager[Editing]": ...
    def listen(self, listener: "Callable[[ChangeSet], None]") -> None: ...
    def unlisten(self, listener: "Callable[[ChangeSet], None]") -> None: ...


class Bench(QObject):
    """One thing that can be edited, with its own undo: the desk has the workbook's, a vault brings its own."""

    changed = Signal(object)
    undone = Signal(object, str)
    refused = Signal()
    unwritten = Signal()
    """Comes just before `refused` when no rule was broken, but the file or the vault could not be written."""

    def __init__(self, target: Editable, theme: Theme, ask: Ask) -> None:
        super().__init__()
        self._target, self.theme, self.ask = target, theme, ask
        self._own, self._news = False, list["ChangeSet"]()
        self._stood = False
        self.undo = History(self, self)
        self.undo.went.connect(self._went)
        self.undo.stuck.connect(self._refuse)
        self.undo.indexChanged.connect(self._let_go)
        target.listen(self._heard)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._focus_moved)

    @contextmanager
    def edit(self, text: str, *, merge: Hashable = None, page: str = "") -> "Iterator[Editing]":
        """One transaction and one step of undo, called `text`; steps with the same `merge` become one.

        What the store or the trade refuses is told in one sentence, nothing is written, and `refused` is sent.
        """
        from pydantic import ValidationError

        done = self._stood = False
        try:
            with self._quietly(), self._target.edit() as edit:
                done = True
                yield edit
        except Problem as problem:
            self._refuse(problem)
            if not done:
                yield NoEdit()
            return
        except ValidationError as error:
            self._refuse(refusal(error))
            return
        if edit.changes:
            self._stood = True
            self.undo.add(text, edit.changes, merge=merge, page=page)
            self._announce()

    def apply(self, changes: "ChangeSet") -> None:
        """Carry out again, or take back, what was edited here before."""
        with self._quietly():
            self._target.apply(changes)

    def removed(self, text: str) -> None:
        """Say that the last edit took something away, and offer to bring it back for a while.

        An edit that was refused has been told already, and there is nothing to bring back.
        """
        if not self._stood:
            return
        mark = self.undo.index()
        self.ask.edited(text, self.tr("Undo"), lambda: self._undo_if_last(mark))

    def leave(self) -> None:
        """Stop listening, before what is edited here closes."""
        self._target.unlisten(self._heard)
        cast(QApplication, QApplication.instance()).focusChanged.disconnect(self._focus_moved)
        self.undo.clear()

    def _undo_if_last(self, mark: int) -> None:
        if self.undo.index() == mark:
            self.undo.undo()

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        """Keep what the store tells until the edit is over, so that listeners may edit in their turn."""
        self._own = True
        try:
            yield
        except BaseException:
            self._news.clear()
            raise
        finally:
            self._own = False

    def _heard(self, changes: "ChangeSet") -> None:
        self._news.append(changes)
        if not self._own:
            self._announce()

    def _announce(self) -> None:
        news, self._news = self._news, []
        for changes in news:
            self.changed.emit(changes)

    def _went(self, changes: "ChangeSet", page: str) -> None:
        self._announce()
        self.undone.emit(changes, page)

    def _let_go(self, *args: object) -> None:
        self.ask.let_go()

    def _refuse(self, problem: Problem) -> None:
        self.ask.problem(problem)
        if problem.code in _UNWRITTEN:
            self.unwritten.emit()
        self.refused.emit()

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        self.undo.end_merging()


class Desk(Bench):
    """The desk of one open workbook."""

    community_chosen = Signal(object)
    looked_through = Signal()
    """The whole file has been looked at, and nothing is wrong with it."""

    def __init__(
        self, workbook: "Workbook", *, theme: Theme, ask: Ask, jobs: Jobs, settings: Settings, speech: Speech
    ) -> None:
        super().__init__(cast(Editable, workbook), theme, ask)
        self.workbook, self.jobs, self.settings, self.speech = workbook, jobs, settings, speech
        self._community: UUID | None = None
        self.changed.connect(self._stay_somewhere)

    @property
    def read_only(self) -> bool:
        """Whether the workbook can be read but not changed."""
        return self.workbook.read_only

    @property
    def community(self) -> "UUID | None":
        """The community that is being looked at."""
        return self._community

    def choose_community(self, community: "UUID | None") -> None:
        """Look at another community."""
        if community != self._community:
            self._community = community
            self.community_chosen.emit(community)

    def move_to(self, workbook: "Workbook") -> None:
        """Go on with the same workbook under another key; what could be undone still can."""
        self._target.unlisten(self._heard)
        self.workbook = workbook
        self._target = cast(Editable, workbook)
        self._target.listen(self._heard)

    def _went(self, changes: "ChangeSet", page: str) -> None:
        """Look at the community in which something was undone, so that it is seen."""
        from ui.kit.whereabouts import community_of

        self._announce()
        self.choose_community(community_of(changes, self.workbook, self._community))
        self.undone.emit(changes, page)

    def _stay_somewhere(self, changes: "ChangeSet") -> None:
        """Leave a community that is gone, and go to the first one there is."""
        from copdesk.domain.community import Community
        from copdesk.store import lists

        touched = list(changes.of(Community))
        gone = any(change.after is None and change.id == self._community for change in touched)
        if touched and (gone or self._community is None):
            self.choose_community(next((identity for identity, _ in lists.communities(self.workbook)), None))


class NoEdit:
    """Stands in for an edit that could not begin: it takes everything and writes nothing."""

    @property
    def changes(self) -> "ChangeSet":
        """Nothing."""
        from copdesk.domain.changes import ChangeSet

        return ChangeSet()

    def put(self, entity: "Entity") -> None:
        """Write nothing."""

    def add_all(self, entities: "Iterable[Entity]") -> None:
        """Write nothing."""

    def remove(self, entity: "Entity") -> None:
        """Remove nothing."""

    def remove_with_dependents(self, entity: "Entity") -> None:
        """Remove nothing."""
