"""Five meetings of twenty-four hours, from Thursday afternoon to Friday afternoon, with a night in between."""

from collections.abc import Iterator
from datetime import date, time
from typing import NamedTuple

from copdesk.domain.choices import Activity, AttendanceMark, BlockKind, Division, Moment, Part, Talk
from copdesk.domain.entity import Entity
from copdesk.domain.roster import Attendance
from copdesk.domain.sessions import Block, Place, Session
from copdesk.samples.identities import identity
from copdesk.samples.s2.community import COMMUNITY
from copdesk.samples.s2.people import PARTICIPANTS

K, D, N = Part.KNOWLEDGE, Part.TRANSLATE, Part.NETWORK
ROUNDS, GROUPS = 2, 3


class _Meeting(NamedTuple):
    day: date
    title: str
    venue: str
    address: str
    evening: str
    tables: str


_MEETINGS = (
    _Meeting(
        date(2011, 10, 6), "Wat is eigenlijk de vraag?", "Hoeve De Lange Akker", "Veldweg 3, Zandakker",
        "Coalitievorming", "Thematafels",
    ),
    _Meeting(
        date(2011, 12, 15), "Wie hebben we nodig?", "Slapen in de Watertoren", "Torenpad 1, Koelwater",
        "Wereldcafé", "Thematafels",
    ),
    _Meeting(
        date(2012, 3, 8), "Geld, risico en lef", "Hoeve De Lange Akker", "Veldweg 3, Zandakker",
        "Coalitievorming", "Kenniscafé",
    ),
    _Meeting(
        date(2012, 6, 14), "Proeven in het klein", "Hoeve De Lange Akker", "Veldweg 3, Zandakker",
        "Open space", "Thematafels",
    ),
    _Meeting(
        date(2012, 10, 4), "Wat we niet meer doen", "Herberg Het Getij", "Strandlaan 9, Eilandsend",
        "Verhalenavond", "Thematafels",
    ),
)  # fmt: skip

SESSIONS = tuple(
    Session(
        id=identity("S2", "session", str(number)),
        community_id=COMMUNITY.id,
        number=str(number),
        title=meeting.title,
        day=meeting.day,
        starts=time(16),
        announced_start=time(16, 30),
        announced_end=time(16),
        doors=time(16),
        venue=meeting.venue,
        address=meeting.address,
        expected=len(PARTICIPANTS) + 2,
        aim="Ieder vraagstuk wordt van de hele groep.",
        take_home="Eén afspraak met een trekker en een datum.",
        bring="Een foto van de plek waar jouw vraag over gaat.",
        sign_off="Tot een week vooraf: energiekring@example.org",
        meal="Diner, ontbijt en lunch",
        vegetarian=True,
    )
    for number, meeting in enumerate(_MEETINGS, start=1)
)
"""The sessions, earliest first; they cross two turns of the year."""

_ROOMS = (
    ("Hooizolder", "Jolijn Vuurtoren"),
    ("Opkamer", "Sietse van Kampvuur"),
    ("Serre", "wie het laatst aan de beurt was"),
)
_TABLES = tuple(Place(theme=f"Groep {n}", room=room, host=host) for n, (room, host) in enumerate(_ROOMS, start=1))


class _Row(NamedTuple):
    title: str
    minutes: int
    kind: BlockKind
    parts: tuple[Part, ...] = ()
    activity: Activity = Activity.NONE
    method: str = ""
    moment: Moment = Moment.NONE
    talk: Talk = Talk.UNSAID
    section: str = ""
    round: int | None = None
    places: tuple[Place, ...] = ()
    division: Division = Division.TOGETHER
    minutes_each: int | None = None
    for_participants: str = ""
    group_size: int | None = None


_ACTIVE, _NONE, _GROUPS_OF = Activity.ACTIVE, Activity.NONE, BlockKind.SMALL_GROUPS


def _round(number: int) -> _Row:
    return _Row(
        f"Intervisie ronde {number}",
        90,
        _GROUPS_OF,
        (D,),
        _ACTIVE,
        "Intervisie",
        Moment.LEARNING_QUESTION,
        Talk.GROUPS,
        round=number,
        places=_TABLES,
        division=Division.ASSIGNED,
        for_participants="Eén vraag op tafel, zes collega’s die eerst vragen en dan pas raad geven.",
        group_size=7,
    )


def _rows(meeting: _Meeting) -> tuple[_Row, ...]:
    plenary, talk = BlockKind.PLENARY, Talk.GROUPS
    return (
        _Row("Inloop", 30, BlockKind.WALK_IN, (N,), section="Donderdag"),
        _Row("Check-in en gezamenlijke vraag", 60, plenary, (N,), _ACTIVE, "Check-in", Moment.CHECK_IN, Talk.PAIRS),
        _Row("Vraagstukken op posters", 60, _GROUPS_OF, (D,), _ACTIVE, "Galerijwandeling", talk=talk),
        _Row("Diner", 90, BlockKind.MEAL),
        _Row(meeting.evening, 90, _GROUPS_OF, (D,), _ACTIVE, meeting.evening, talk=talk),
        _Row("Informeel", 90, BlockKind.INFORMAL, (N,)),
        _Row("Nacht", 510, BlockKind.NIGHT),
        _Row("Ontbijt", 60, BlockKind.MEAL, section="Vrijdag"),
        _Row("Check-in", 30, plenary, (N,), _ACTIVE, "Check-in", Moment.CHECK_IN, Talk.PLENARY),
        _round(1),
        _Row("Pauze", 15, BlockKind.BREAK),
        _round(2),
        _Row("Lunch", 60, BlockKind.MEAL),
        _Row(meeting.tables, 75, _GROUPS_OF, (K, D), _ACTIVE, meeting.tables, talk=talk),
        _Row("Sociaal lab: proeven ontwerpen", 45, _GROUPS_OF, (D,), _ACTIVE, "Sociaal lab", talk=talk),
        _Row("Afspraken en trekkers", 30, plenary, (D,), _ACTIVE, "Actieplan", Moment.HARVEST, Talk.PLENARY),
        _Row("Check-out", 15, BlockKind.CLOSING, (N,), _ACTIVE, "Check-out", Moment.CHECK_OUT, Talk.PLENARY),
    )


def programmes() -> Iterator[Entity]:
    """Yield the blocks of each meeting."""
    for session, meeting in zip(SESSIONS, _MEETINGS, strict=True):
        for position, row in enumerate(_rows(meeting)):
            yield Block(
                id=identity("S2", "block", session.number, str(position)),
                session_id=session.id,
                position=position,
                lead="" if row.activity is _NONE else "Jolijn" if position % 2 else "Sietse",
                **row._asdict(),
            )


def attendance() -> Iterator[Attendance]:
    """Yield who was there; all came, because each of them had promised the others to."""
    for session in SESSIONS:
        for person in PARTICIPANTS:
            yield Attendance(
                id=identity("S2", "attendance", session.number, str(person.id)),
                session_id=session.id,
                person_id=person.id,
                mark=AttendanceMark.PRESENT,
            )
