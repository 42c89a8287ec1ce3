"""Short ways to make the things tests talk about."""

from collections.abc import Iterable
from datetime import date, time
from pathlib import Path
from uuid import UUID, uuid4

from copdesk.domain.choices import Activity, BlockKind, Part
from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.roster import Participation, Person
from copdesk.domain.sessions import Block, Session
from copdesk.store import keys
from copdesk.store.workbook import Workbook

K, D, N = Part.KNOWLEDGE, Part.TRANSLATE, Part.NETWORK
ACTIVE, MIXED, PASSIVE, NONE = Activity.ACTIVE, Activity.MIXED, Activity.PASSIVE, Activity.NONE


def new_workbook(folder: Path, name: str = "Test.copdesk") -> Workbook:
    """Return a fresh workbook without a passphrase."""
    salt = keys.new_salt(protected=False)
    return Workbook.create(folder / name, keys.unprotected_key(salt), salt)


def reopened(workbook: Workbook) -> Workbook:
    """Close a workbook without a passphrase, and open its file again."""
    workbook.close()
    return Workbook.open(workbook.path, keys.unprotected_key(workbook.connection.header.salt))


def community(**fields: object) -> Community:
    """Return a community."""
    return Community.model_validate({"name": "Klimaat in de wijk"} | fields)


def person(given_name: str = "Zoë", prefix: str = "van der", family_name: str = "Meulen", **fields: object) -> Person:
    """Return someone."""
    names = {"given_name": given_name, "prefix": prefix, "family_name": family_name}
    return Person.model_validate(names | fields)


def participation(someone: Person, somewhere: Community, **fields: object) -> Participation:
    """Return someone's place in a community."""
    return Participation.model_validate({"person_id": someone.id, "community_id": somewhere.id} | fields)


def session(community_id: UUID | None = None, **fields: object) -> Session:
    """Return a session on an ordinary afternoon."""
    usual = {"title": "Middag", "day": date(2018, 11, 15), "starts": time(13)}
    return Session.model_validate(usual | {"community_id": community_id or uuid4()} | fields)


def block(title: str = "Blok", minutes: int = 15, *, position: int = 0, **fields: object) -> Block:
    """Return a block."""
    usual = {"session_id": uuid4(), "title": title, "minutes": minutes, "position": position}
    return Block.model_validate(usual | fields)


def fill(workbook: Workbook, entities: Iterable[Entity]) -> None:
    """Put entities into a workbook in one edit."""
    with workbook.edit() as edit:
        for entity in entities:
            edit.put(entity)


def half_day(somewhere: UUID | None = None) -> tuple[Session, tuple[Block, ...]]:
    """Return the half-day climate session: walk-in at 12:30, start at 13:00, drinks till 17:30."""
    meeting = session(somewhere, number="13", starts=time(12, 30), announced_start=time(13))
    rows = (
        ("Inloop", 30, BlockKind.WALK_IN, (), NONE),
        ("Opening", 10, BlockKind.PLENARY, (), PASSIVE),
        ("Spontaan netwerken", 15, BlockKind.SMALL_GROUPS, (N,), ACTIVE),
        ("Gemeente vertelt haar aanpak", 30, BlockKind.PLENARY, (K,), PASSIVE),
        ("1-2-4-allen en thematafels", 45, BlockKind.SMALL_GROUPS, (D,), ACTIVE),
        ("Pauze met rondleiding", 30, BlockKind.BREAK, (N,), MIXED),
        ("Vier groepen: eigen casus", 70, BlockKind.SMALL_GROUPS, (D,), ACTIVE),
        ("Eigen actieplan", 25, BlockKind.SOLO, (D,), ACTIVE),
        ("Oogst en check-out", 15, BlockKind.CLOSING, (D,), ACTIVE),
        ("Borrel", 30, BlockKind.DRINKS, (), NONE),
    )
    return meeting, tuple(
        Block(session_id=meeting.id, position=n, title=t, minutes=m, kind=k, parts=p, activity=a)
        for n, (t, m, k, p, a) in enumerate(rows)
    )
