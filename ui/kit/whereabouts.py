"""Tells in which community something was changed."""

from uuid import UUID

from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.consent import Consent
from copdesk.domain.entity import Entity
from copdesk.domain.roster import Attendance, Participation, Person
from copdesk.domain.season import CaseTurn
from copdesk.domain.sessions import Block, BlockRun, CheckAnswer, Session
from copdesk.domain.standing import StandingAnswer
from copdesk.store.workbook import Workbook


def community_of(changes: ChangeSet, workbook: Workbook, here: UUID | None) -> UUID | None:
    """Return the community to look at in order to see `changes`: `here` when they can be seen there too."""
    brought_back = [change.id for change in changes.of(Community) if change.before is None]
    if brought_back:
        return brought_back[0]
    found: list[UUID] = []
    for change in changes.changes:
        found += _communities(change.entity, workbook)
    known = [identity for identity in dict.fromkeys(found) if workbook.get(Community, identity) is not None]
    return here if here in known or not known else known[0]


def _communities(entity: Entity, workbook: Workbook) -> list[UUID]:
    if isinstance(entity, Community):
        return [entity.id]
    own = getattr(entity, "community_id", None)
    if isinstance(own, UUID):
        return [own]
    if isinstance(entity, Block | BlockRun | CheckAnswer | Attendance | CaseTurn | StandingAnswer):
        meeting = workbook.get(Session, entity.session_id)
        return [meeting.community_id] if meeting is not None else []
    if isinstance(entity, Person | Consent):
        person = entity.id if isinstance(entity, Person) else entity.person_id
        return [way.community_id for way in workbook.all(Participation, person_id=person)]
    return []
