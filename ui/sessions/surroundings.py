"""What lies around the session on the table, read once and again only when it changes."""

from datetime import date
from functools import cache

from copdesk.domain.actions import Action
from copdesk.domain.changes import ChangeSet
from copdesk.domain.interviews import Interview
from copdesk.domain.method_library import Library
from copdesk.domain.methods import OwnMethod
from copdesk.domain.programme_checks import Around
from copdesk.domain.roster import Attendance, Participation
from copdesk.domain.sessions import Block, Session
from copdesk.exchange.methods import shipped
from copdesk.store.around import around
from ui.kit.desk import Desk

_OUTSIDE = (Session, Action, Attendance, Participation, OwnMethod, Interview)


class Surroundings:
    """Who takes part, what came before, what is still open, and the library of methods."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._known: tuple[object, Around] | None = None

    def of(self, session: Session) -> Around:
        """Return what lies around a session."""
        if self._known is None or self._known[0] != session.id:
            library = Library(shipped(), self._desk.workbook.all(OwnMethod))
            found = around(self._desk.workbook, session, cache(library.named), today=date.today())
            self._known = (session.id, found)
        return self._known[1]

    def forget(self) -> None:
        """Read everything again the next time."""
        self._known = None

    def heard(self, changes: ChangeSet, session: Session) -> bool:
        """Tell whether something around the session changed, and forget it then."""
        changed = any(
            isinstance(c.entity, _OUTSIDE) or (isinstance(c.entity, Block) and c.entity.session_id != session.id)
            for c in changes.changes
        )
        if changed:
            self.forget()
        return changed
