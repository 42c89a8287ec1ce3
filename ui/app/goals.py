"""What one can go to from anywhere: screens, people, sessions, methods and commands."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from copdesk.domain.method_library import Entry
from copdesk.domain.names import folded
from copdesk.store import findable
from ui.kit.desk import Desk
from ui.kit.methods import Methods
from ui.sessions.words import long_day
from ui.window import MainWindow

_NATIVE = QKeySequence.SequenceFormat.NativeText

Opens = Callable[[UUID, UUID], object]
"""Shows a session, given its community and itself."""


class Goal(NamedTuple):
    """One thing to go to, in words and with what goes there; `searched` is folded."""

    name: str
    detail: str
    kind: str
    searched: str
    go: Callable[[], object]


class Goals(QObject):
    """Gathers all of it, kind by kind; while a room looks along only what nobody here wrote, which names nobody."""

    def __init__(self, desk: Desk, window: MainWindow, show_session: Opens, parent: QObject | None = None) -> None:
        super().__init__(parent or window)
        self._desk, self._window, self._show_session = desk, window, show_session

    def parts(self, *, names: bool) -> Iterator[list[Goal]]:
        """Yield what there is to go to now, what is known soonest first; names of people only when they may be seen."""
        yield list(self._screens())
        yield list(self._commands())
        if names:
            yield list(self._people())
            yield list(self._sessions())
        yield list(self._methods(own=names))

    def _screens(self) -> Iterator[Goal]:
        kind = self.tr("Screen")
        for name, title in self._window.sidebar.titles.items():
            yield _goal(title, "", kind, partial(self._window.go_to, name))

    def _people(self) -> Iterator[Goal]:
        kind = self.tr("Person")
        known = findable.people(self._desk.workbook)
        several = len({person.community_id for person in known}) > 1
        for who in known:
            detail = _joined(who.organisation, who.community if several else "")
            yield _goal(who.name, detail, kind, partial(self._show_person, who.community_id, who.id))

    def _sessions(self) -> Iterator[Goal]:
        kind = self.tr("Session")
        known = findable.sessions(self._desk.workbook)
        several = len({session.community_id for session in known}) > 1
        for one in known:
            day = long_day(one.day) if one.day else ""
            detail = _joined(one.number, day, one.community if several else "")
            yield _goal(one.title, detail, kind, partial(self._show_session, one.community_id, one.id))

    def _methods(self, *, own: bool) -> Iterator[Goal]:
        kind, methods = self.tr("Method"), Methods(self._desk, self)
        for entry in methods.found(""):
            if own or not entry.is_own:
                yield _goal(methods.name(entry), "", kind, partial(self._show_method, entry.id), _also(entry))

    def _commands(self) -> Iterator[Goal]:
        kind, menus = self.tr("Command"), self._window.menus
        for menu in (menus.file, menus.edit, menus.help):
            for action in menu.actions():
                if action.isEnabled() and action.text() and action.menu() is None and action is not menus.go:
                    yield _goal(_spoken(action), action.shortcut().toString(_NATIVE), kind, action.trigger)

    def _show_person(self, community: UUID, person: UUID) -> None:
        from ui.roster.page import RosterPage

        page = self._window.page("roster")
        if isinstance(page, RosterPage) and page.aside == "importing":  # its answers would be gone
            self._window.go_to("roster")
            self._desk.ask.hint(self.tr("A list is being imported here. Import it or leave it first."))
            return
        self._desk.choose_community(community)
        self._window.go_to("roster")
        page = self._window.page("roster")
        assert isinstance(page, RosterPage)
        page.show_person(person)

    def _show_method(self, identity: "str | UUID") -> None:
        from ui.methods.page import MethodsPage

        self._window.go_to("methods")
        page = self._window.page("methods")
        assert isinstance(page, MethodsPage)
        page.listing.show_method(identity)
        page.listing.table.setFocus(Qt.FocusReason.OtherFocusReason)


def best(goals: Sequence[Goal], asked: str, most: int) -> list[Goal]:
    """Return the goals that have every word, those that begin with what is asked first; in their own order else."""
    plain = folded(" ".join(asked.split()))
    words = plain.split()
    found = [goal for goal in goals if all(word in goal.searched for word in words)]
    return sorted(found, key=lambda goal: _rank(goal, plain))[:most]


def _rank(goal: Goal, plain: str) -> int:
    """Return how near a goal is: it begins so, one of its words does, or it has it somewhere."""
    if goal.searched.startswith(plain):
        return 0
    return 1 if f" {plain}" in goal.searched else 2


def _goal(name: str, detail: str, kind: str, go: Callable[[], object], also: str = "") -> Goal:
    return Goal(name, detail, kind, folded(_joined(name, detail, kind, also)), go)


def _also(entry: Entry) -> str:
    """Return what else a method is called, in both languages."""
    words = (entry.method.nl, entry.method.en)
    return " ".join(name for one in words for name in (one.name, *one.aliases))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _spoken(action: QAction) -> str:
    """Return the words of a command without the mark of its letter and without dots."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
