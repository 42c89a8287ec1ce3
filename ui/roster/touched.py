"""Whom an edit touches, for a list that is read again only where it changed."""

from collections.abc import Iterator
from uuid import UUID

from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.interviews import Interview
from copdesk.domain.roster import Attendance, Organisation, Participation, Person
from copdesk.domain.sessions import Session


def is_wide(changes: ChangeSet) -> bool:
    """Tell whether an edit may change what is shown of people it does not name."""
    wide = (Community, Organisation, Session)
    return any(isinstance(change.entity, wide) and change.before is not None for change in changes.changes)


def adds_session(changes: ChangeSet) -> bool:
    """Tell whether there is a session that was not there before."""
    return any(change.before is None for change in changes.of(Session))


def people_in(changes: ChangeSet) -> Iterator[UUID]:
    """Yield whoever an edit names."""
    for change in changes.changes:
        entity = change.entity
        if isinstance(entity, Person):
            yield entity.id
        elif isinstance(entity, Participation | Attendance | Interview):
            yield entity.person_id
