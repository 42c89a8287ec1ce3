"""A field for the session up to which a series is looked at; first of all, the latest one."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QDate, QLocale

from copdesk.domain.sessions import Session
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.roster.narrow import be_narrow


class UntilField(ChoiceField):
    """Offers the sessions of a community, the latest first."""

    def __init__(self, label: str, desk: Desk) -> None:
        super().__init__(label, desk, [])
        be_narrow(self)

    def offer(self, sessions: Iterable[Session]) -> None:
        """Offer these; what was chosen stays chosen."""
        latest = sorted(sessions, key=lambda session: (session.day, session.starts), reverse=True)
        before: UUID | None = self.value
        everything = self.tr("the latest session")
        self.set_choices([(None, everything), *((session.id, called(session)) for session in latest)])
        self.set_value(before if before in {session.id for session in latest} else None)


def called(session: Session) -> str:
    """Return a session by its number, title and day."""
    day = QLocale().toString(QDate(session.day.year, session.day.month, session.day.day), "d MMM yyyy")
    return "  ·  ".join(part for part in (session.number, session.title, day.replace(".", "")) if part)
