"""The year 2019 of the climate community: four theme groups side by side, and the broad meetings around them."""

from collections.abc import Iterator
from datetime import date, time
from typing import NamedTuple

from copdesk.domain.choices import Activity, AttendanceMark, BlockKind, Division, Moment, Part, SessionKind, Talk
from copdesk.domain.entity import Entity
from copdesk.domain.roster import Attendance
from copdesk.domain.season import KeyDate, ThemeGroup
from copdesk.domain.sessions import Block, Session
from copdesk.samples.identities import identity
from copdesk.samples.s1.community import COMMUNITY
from copdesk.samples.s1.people import PARTICIPANTS, named


class _Theme(NamedTuple):
    name: str
    key_question: str
    results: str


_THEMES = (
    _Theme(
        "Stad en land",
        "Waar houdt de stad het water vast, en wat vraagt dat van het land eromheen?",
        "Een gezamenlijke kaart van de randen, met drie plekken waar beide kanten willen beginnen.",
    ),
    _Theme(
        "Stad als spons",
        "Hoeveel kan een straat zelf bergen voordat er een buis bij moet?",
        "Een rekenblad op één A4, en de afspraak het bij elk nieuw bestek te gebruiken.",
    ),
    _Theme(
        "Meer groen in de openbare ruimte",
        "Wie beheert het groen dat wij bedenken, over tien jaar?",
        "Zes gesprekken met beheerders, en een lijst van planten die droogte én natte voeten verdragen.",
    ),
    _Theme(
        "Koele plekken",
        "Waar gaat iemand van tachtig heen op de heetste dag?",
        "Een wandeling langs tien koele plekken, gelopen met bewoners.",
    ),
)


class _Meeting(NamedTuple):
    number: str
    day: date
    title: str
    venue: str
    present: int
    optional: bool = False
    apart: bool = False


_MEETINGS = (
    _Meeting("14", date(2019, 2, 14), "Vier thema’s kiezen", "De Stadswerf", 31),
    _Meeting("T1", date(2019, 3, 14), "Themagroepen, eerste middag", "Raadhuis Hoogkade", 30, apart=True),
    _Meeting("T2", date(2019, 4, 11), "Themagroepen, tweede middag", "Raadhuis Hoogkade", 28, apart=True),
    _Meeting("T3", date(2019, 5, 16), "Themagroepen, derde middag", "Het Pompgebouw", 29, apart=True),
    _Meeting("15", date(2019, 6, 20), "Wandelen langs het water", "Strandtent De Vloedlijn", 24, optional=True),
    _Meeting("T4", date(2019, 9, 12), "Themagroepen, afsluiting", "Raadhuis Hoogkade", 28, apart=True),
    _Meeting("16", date(2019, 10, 17), "Wat vier groepen elkaar gunnen", "De Stadswerf", 33),
)

SESSIONS_2019 = tuple(
    Session(
        id=identity("S1", "session", meeting.number),
        community_id=COMMUNITY.id,
        number=meeting.number,
        title=meeting.title,
        kind=SessionKind.THEME_GROUP if meeting.apart else SessionKind.MEETING,
        day=meeting.day,
        starts=time(13),
        announced_start=time(13),
        announced_end=time(17),
        venue=meeting.venue,
        capacity=40,
        expected=32,
        optional=meeting.optional,
        sign_off="Tot drie dagen vooraf: klimaatcop@example.org",
    )
    for meeting in _MEETINGS
)
"""Seven afternoons, one of them optional, the earliest first."""

GROUPS = tuple(
    ThemeGroup(
        id=identity("S1", "theme group", theme.name),
        community_id=COMMUNITY.id,
        name=theme.name,
        key_question=theme.key_question,
        results=theme.results,
        member_ids=tuple(person.id for person in PARTICIPANTS[number : number + 32 : 4]),
    )
    for number, theme in enumerate(_THEMES)
)
"""The four groups, with eight members each."""


class _Row(NamedTuple):
    title: str
    minutes: int
    kind: BlockKind
    parts: tuple[Part, ...]
    activity: Activity
    method: str = ""
    moment: Moment = Moment.NONE
    talk: Talk = Talk.UNSAID
    track: str = ""
    division: Division = Division.TOGETHER


K, D, N = Part.KNOWLEDGE, Part.TRANSLATE, Part.NETWORK
_ACTIVE, _MIXED, _PASSIVE, _NONE = Activity.ACTIVE, Activity.MIXED, Activity.PASSIVE, Activity.NONE
_CHECK_IN = _Row("Check-in", 20, BlockKind.PLENARY, (N,), _ACTIVE, "Check-in", Moment.CHECK_IN, Talk.PAIRS)
_CHECK_OUT = _Row("Oogst en check-out", 20, BlockKind.CLOSING, (D,), _ACTIVE, "Check-out", Moment.CHECK_OUT, Talk.PAIRS)
_PAUSE = _Row("Pauze", 20, BlockKind.BREAK, (N,), _MIXED, "Rondleiding in de pauze")
_DRINKS = _Row("Borrel", 30, BlockKind.DRINKS, (N,), _NONE, "Netwerkborrel")

_BROAD = (
    _CHECK_IN,
    _Row("Twee verhalen uit de praktijk", 30, BlockKind.PLENARY, (K,), _PASSIVE, "Presentatie met vragen"),
    _Row("Thematafels", 70, BlockKind.SMALL_GROUPS, (D,), _ACTIVE, "Thematafels", talk=Talk.GROUPS),
    _PAUSE,
    _Row("Wat neem je mee?", 50, BlockKind.SMALL_GROUPS, (D,), _ACTIVE, "1-2-4-allen", talk=Talk.PAIRS),
    _CHECK_OUT,
    _DRINKS,
)
_WALK = (
    _CHECK_IN,
    _Row("Langs het water", 110, BlockKind.SMALL_GROUPS, (N, D), _ACTIVE, "Wandelgesprek", talk=Talk.PAIRS),
    _PAUSE,
    _Row("Wat zag je?", 30, BlockKind.PLENARY, (K,), _MIXED, "Rondje", talk=Talk.PLENARY),
    _CHECK_OUT,
    _DRINKS,
)
_APART = (
    _CHECK_IN,
    _Row("Nieuws van de andere groepen", 30, BlockKind.PLENARY, (K,), _PASSIVE, "Korte berichten"),
    *(
        _Row(
            theme.name,
            110,
            BlockKind.SMALL_GROUPS,
            (D,),
            _ACTIVE,
            "Intervisie",
            Moment.LEARNING_QUESTION,
            Talk.GROUPS,
            theme.name,
            Division.ASSIGNED,
        )
        for theme in _THEMES
    ),
    _PAUSE,
    _Row("Elkaar bijpraten", 30, BlockKind.SMALL_GROUPS, (N,), _ACTIVE, "Puzzelgroepen", talk=Talk.GROUPS),
    _CHECK_OUT,
    _DRINKS,
)

_DATES = (
    (date(2019, 3, 26), "hanneke.uitdenrietkraag", "Bestek voor de Rietlanden gaat de deur uit"),
    (date(2019, 6, 6), "", "Provincie stelt de stresstesten vast"),
    (date(2019, 9, 30), "douwe.tusseling", "Raad besluit over de Dorpsstraat"),
)


def _rows(meeting: _Meeting) -> tuple[_Row, ...]:
    return _APART if meeting.apart else _WALK if meeting.optional else _BROAD


def _blocks() -> Iterator[Block]:
    for session, meeting in zip(SESSIONS_2019, _MEETINGS, strict=True):
        for position, row in enumerate(_rows(meeting)):
            yield Block(
                id=identity("S1", "block", session.number, str(position)),
                session_id=session.id,
                position=position,
                **row._asdict(),
            )


def _attendance() -> Iterator[Attendance]:
    """Yield who came: the members of the groups first, and three who sent word."""
    members = [person for group in GROUPS for person in group.member_ids]
    everybody = [*members, *(person.id for person in PARTICIPANTS if person.id not in members)]
    for turn, (session, meeting) in enumerate(zip(SESSIONS_2019, _MEETINGS, strict=True)):
        turned = [*everybody[turn:], *everybody[:turn]]
        for number, person in enumerate(turned[: meeting.present + 3]):
            yield Attendance(
                id=identity("S1", "attendance", session.number, str(person)),
                session_id=session.id,
                person_id=person,
                mark=AttendanceMark.PRESENT if number < meeting.present else AttendanceMark.EXCUSED,
            )


def _key_dates() -> Iterator[KeyDate]:
    for day, address, what in _DATES:
        yield KeyDate(
            id=identity("S1", "key date", day.isoformat()),
            community_id=COMMUNITY.id,
            person_id=named(address).id if address else None,
            day=day,
            what=what,
        )


def theme_groups() -> Iterator[Entity]:
    """Yield the groups, their year of sessions with blocks and attendance, and days that matter to members."""
    yield from SESSIONS_2019
    yield from GROUPS
    yield from _blocks()
    yield from _attendance()
    yield from _key_dates()
