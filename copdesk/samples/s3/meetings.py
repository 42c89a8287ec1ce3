"""The meetings of both editions: an afternoon each, around the three standing questions and one case."""

from collections.abc import Iterator
from datetime import date, time
from typing import NamedTuple

from copdesk.domain.choices import (
    Activity,
    AttendanceMark,
    BlockKind,
    Mode,
    Moment,
    Part,
    SessionState,
    Talk,
    TurnState,
)
from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.roster import Attendance
from copdesk.domain.season import CaseTurn
from copdesk.domain.sessions import Block, Session
from copdesk.samples.identities import identity
from copdesk.samples.s3.community import FIRST, SECOND
from copdesk.samples.s3.people import FIRST_SIX, SECOND_SIX, Member, named


class _Meeting(NamedTuple):
    """One afternoon; without a venue people meet online."""

    day: date
    title: str
    cases: tuple[int, ...]
    method: str
    in_pairs: str
    venue: str = ""
    address: str = ""


_FIRST = (
    _Meeting(
        date(2019, 9, 12), "Wie wacht er op de bodem?", (0,),
        "Tienstappenmethode", "Kennismaken in tweetallen", "Het Bodemhuis", "Leemweg 4, Veerhuizen",
    ),
    _Meeting(
        date(2019, 10, 17), "Bellen zonder aanleiding", (1,),
        "Socratische intervisie", "Walk & talk", "De Havenmeester", "Kade 2, Dijkhoven",
    ),
    _Meeting(
        date(2019, 11, 28), "Vijf minuten, geen grafiek", (2, 3),
        "Incidentmethode", "", "Pompstation Veerhuizen", "Bronlaan 11, Veerhuizen",
    ),
    _Meeting(
        date(2020, 1, 23), "Een bondgenoot zoeken", (4,),
        "Roddelmethode", "Interview met je buur", "Raadhuis Veerhuizen", "Raadhuisplein 1, Veerhuizen",
    ),
    _Meeting(
        date(2020, 3, 5), "Wat geven we door?", (5,),
        "Vijfstappenmethode", "Brief aan een collega", "Werf Dijkhoven", "Havenkade 30, Dijkhoven",
    ),
)  # fmt: skip
_SECOND = (
    _Meeting(
        date(2020, 9, 24), "Boven en onder aan één tafel", (0,),
        "Tienstappenmethode", "Kennismaken met een doorsnede", "Het Bodemhuis", "Leemweg 4, Veerhuizen",
    ),
    _Meeting(date(2020, 11, 5), "De doorsnede", (1,), "Socratische intervisie", "Bellen, elk op je eigen ommetje"),
    _Meeting(date(2020, 12, 10), "Stilte als gereedschap", (2,), "Incidentmethode", "Drie minuten luisteren"),
    _Meeting(date(2021, 2, 4), "Een kans, geen voorwaarde", (3,), "Roddelmethode", "Ruilen van aanbod"),
    _Meeting(date(2021, 3, 18), "Op bezoek bij de tekentafel", (4,), "Balintmethode", "Meekijken op één scherm"),
    _Meeting(
        date(2021, 5, 20), "Buiten, langs de rooilijn", (5,),
        "Vijfstappenmethode", "Walk & talk", "Marktplein", "Marktplein 1, Veerhuizen",
    ),
    _Meeting(
        date(2021, 7, 1), "Oogst van twee kanten", (),
        "Waarderend interview", "Brief aan editie 3", "De Havenmeester", "Kade 2, Dijkhoven",
    ),
)  # fmt: skip
TECHNICIAN = "Ruben"
_LINK = "https://vergaderen.example.org/ondergrond"


def _sessions(community: Community, meetings: tuple[_Meeting, ...]) -> tuple[Session, ...]:
    return tuple(
        Session(
            id=identity("S3", "session", community.name, str(number)),
            community_id=community.id,
            number=str(number),
            title=meeting.title,
            day=meeting.day,
            starts=time(13) if meeting.venue else time(12, 45),
            announced_start=time(13),
            announced_end=time(17),
            mode=Mode.ON_SITE if meeting.venue else Mode.ONLINE,
            venue=meeting.venue,
            address=meeting.address,
            meeting_link="" if meeting.venue else _LINK,
            technical_host="" if meeting.venue else TECHNICIAN,
            capacity=8,
            expected=6,
            aim="Ieder gaat weg met één vraag die scherper is dan bij binnenkomst.",
            state=SessionState.READY,
        )
        for number, meeting in enumerate(meetings, start=1)
    )


FIRST_SESSIONS = _sessions(FIRST, _FIRST)
"""Five afternoons in seven months."""

SECOND_SESSIONS = _sessions(SECOND, _SECOND)
"""Seven afternoons in ten months."""


class _Row(NamedTuple):
    title: str
    minutes: int
    kind: BlockKind
    activity: Activity
    part: Part | None = None
    moment: Moment = Moment.NONE
    talk: Talk = Talk.UNSAID
    method: str = ""


def _rows(meeting: _Meeting, six: tuple[Member, ...]) -> Iterator[_Row]:
    """Yield four hours: the standing questions, a case or two, and otherwise something from the trade and a talk."""
    if not meeting.venue:
        yield _Row("Inloop: beeld en geluid", 15, BlockKind.WALK_IN, Activity.NONE)
    yield _Row(
        "Check-in", 20, BlockKind.PLENARY, Activity.ACTIVE, Part.NETWORK, Moment.CHECK_IN, Talk.PLENARY, "Check-in"
    )
    yield _Row(
        "Drie vaste vragen", 40, BlockKind.SOLO, Activity.ACTIVE, Part.TRANSLATE, Moment.LEARNING_QUESTION, Talk.SOLO
    )
    minutes = (75,) if len(meeting.cases) < 2 else (70, 65)
    for number, length in zip(meeting.cases, minutes, strict=False):
        yield _Row("Pauze", 15, BlockKind.BREAK, Activity.NONE)
        yield _Row(
            f"Intervisie: {six[number].case}", length, BlockKind.SMALL_GROUPS, Activity.ACTIVE, Part.TRANSLATE,
            Moment.ROUND, Talk.PLENARY, meeting.method,
        )  # fmt: skip
    if len(meeting.cases) < 2:
        yield _Row("Pauze", 10, BlockKind.BREAK, Activity.NONE)
        yield from _after_the_case(meeting)
    yield _Row(
        "Check-out", 15, BlockKind.CLOSING, Activity.ACTIVE, Part.NETWORK, Moment.CHECK_OUT, Talk.PLENARY, "Check-out"
    )


def _after_the_case(meeting: _Meeting) -> Iterator[_Row]:
    if not meeting.cases:
        yield _Row(
            "Oogst van het jaar", 80, BlockKind.PLENARY, Activity.ACTIVE, Part.TRANSLATE, Moment.HARVEST, Talk.GROUPS,
            meeting.method,
        )  # fmt: skip
        yield _Row("Pauze", 10, BlockKind.BREAK, Activity.NONE)
    yield _Row("Uit het vak", 25, BlockKind.PLENARY, Activity.PASSIVE, Part.KNOWLEDGE, talk=Talk.LISTENING)
    yield _Row(meeting.in_pairs, 40, BlockKind.SMALL_GROUPS, Activity.ACTIVE, Part.NETWORK, talk=Talk.PAIRS)


def _blocks(session: Session, meeting: _Meeting, six: tuple[Member, ...]) -> Iterator[Block]:
    for position, row in enumerate(_rows(meeting, six), start=1):
        yield Block(
            id=identity("S3", "block", str(session.id), str(position)),
            session_id=session.id,
            position=position,
            title=row.title,
            minutes=row.minutes,
            kind=row.kind,
            parts=(row.part,) if row.part else (),
            activity=row.activity,
            moment=row.moment,
            talk=row.talk,
            method=row.method,
        )


def _held(session: Session, meeting: _Meeting, six: tuple[Member, ...]) -> Iterator[Entity]:
    """Yield who was there, which is everybody, and whose case was on the table."""
    people = [named(member.name).id for member in six]
    for member, person_id in zip(six, people, strict=True):
        yield Attendance(
            id=identity("S3", "attendance", str(session.id), member.name),
            session_id=session.id,
            person_id=person_id,
            mark=AttendanceMark.PRESENT,
        )
    for turn, number in enumerate(meeting.cases, start=1):
        yield CaseTurn(
            id=identity("S3", "turn", str(session.id), str(number)),
            session_id=session.id,
            person_id=people[number],
            state=TurnState.HELD,
            round=turn,
            what=six[number].case,
            adviser_ids=tuple(one for one in people if one != people[number]),
        )


def meetings() -> Iterator[Entity]:
    """Yield all sessions with their blocks, who came, and the cases."""
    for sessions, rows, six in ((FIRST_SESSIONS, _FIRST, FIRST_SIX), (SECOND_SESSIONS, _SECOND, SECOND_SIX)):
        yield from sessions
        for session, meeting in zip(sessions, rows, strict=True):
            yield from _blocks(session, meeting, six)
            yield from _held(session, meeting, six)
