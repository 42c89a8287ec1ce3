"""The year 2020 of the climate community: two meetings online, and six climate cafés of an hour."""

from collections.abc import Iterator
from datetime import date, time
from typing import NamedTuple

from copdesk.domain.choices import Activity, AttendanceMark, BlockKind, Division, Mode, Moment, Part, SessionKind, Talk
from copdesk.domain.entity import Entity
from copdesk.domain.roster import Attendance
from copdesk.domain.sessions import Block, Place, Session
from copdesk.samples.identities import identity
from copdesk.samples.s1.community import COMMUNITY
from copdesk.samples.s1.people import PARTICIPANTS

K, D, N = Part.KNOWLEDGE, Part.TRANSLATE, Part.NETWORK
_ACTIVE, _PASSIVE, _MIXED = Activity.ACTIVE, Activity.PASSIVE, Activity.MIXED


class _Meeting(NamedTuple):
    number: str
    day: date
    title: str
    present: int = 0

    @property
    def is_cafe(self) -> bool:
        return self.number.startswith("K")


_MEETINGS = (
    _Meeting("K1", date(2020, 4, 16), "Klimaatcafé: hoe gaat het eigenlijk?"),
    _Meeting("K2", date(2020, 5, 14), "Klimaatcafé: bodemdaling in de achtertuin"),
    _Meeting("K3", date(2020, 6, 11), "Klimaatcafé: schaduw op het schoolplein"),
    _Meeting("19", date(2020, 6, 18), "Vijf strategieën naast elkaar", 27),
    _Meeting("K4", date(2020, 7, 9), "Klimaatcafé: regenpijp eraf"),
    _Meeting("K5", date(2020, 8, 13), "Klimaatcafé: de droge sloot"),
    _Meeting("20", date(2020, 9, 24), "Wat nemen we mee van thuis?", 25),
    _Meeting("K6", date(2020, 10, 8), "Klimaatcafé: wie belt de woningcorporatie?"),
)

SESSIONS_2020 = tuple(
    Session(
        id=identity("S1", "session", meeting.number),
        community_id=COMMUNITY.id,
        number=meeting.number,
        title=meeting.title,
        kind=SessionKind.CAFE if meeting.is_cafe else SessionKind.MEETING,
        mode=Mode.ONLINE,
        day=meeting.day,
        starts=time(12) if meeting.is_cafe else time(13, 30),
        meeting_link="https://vergadering.example.org/klimaatcop",
        technical_host="Tijn",
        expected=15 if meeting.is_cafe else 30,
    )
    for meeting in _MEETINGS
)
"""Eight meetings online, the earliest first."""

_ROOMS = tuple(Place(theme=f"Strategie {letter}", room=f"Kamer {n}") for n, letter in enumerate("ABCDE", start=1))


class _Row(NamedTuple):
    title: str
    minutes: int
    kind: BlockKind
    parts: tuple[Part, ...]
    activity: Activity
    method: str
    talk: Talk
    moment: Moment = Moment.NONE
    places: tuple[Place, ...] = ()
    division: Division = Division.TOGETHER


_CAFE = (
    _Row("Wie schuift er aan?", 10, BlockKind.PLENARY, (N,), _ACTIVE, "Check-in", Talk.PLENARY, Moment.CHECK_IN),
    _Row("Een verhaal van tien minuten", 10, BlockKind.PLENARY, (K,), _PASSIVE, "Presentatie", Talk.LISTENING),
    _Row("Doorpraten in drietallen", 30, BlockKind.SMALL_GROUPS, (D,), _ACTIVE, "Drietallen", Talk.GROUPS),
    _Row("Eén zin mee naar huis", 10, BlockKind.CLOSING, (D,), _ACTIVE, "Check-out", Talk.PLENARY, Moment.CHECK_OUT),
)
_ONLINE = (
    _Row("Check-in in tweetallen", 15, BlockKind.PLENARY, (N,), _ACTIVE, "Check-in", Talk.PAIRS, Moment.CHECK_IN),
    _Row("Vijf keer vijf minuten", 25, BlockKind.PLENARY, (K,), _PASSIVE, "Pecha kucha", Talk.LISTENING),
    _Row(
        "In vijf kamers uiteen",
        45,
        BlockKind.SMALL_GROUPS,
        (D,),
        _ACTIVE,
        "Subgroepen",
        Talk.GROUPS,
        places=_ROOMS,
        division=Division.CHOSEN,
    ),
    _Row("Even weg van het scherm", 10, BlockKind.BREAK, (N,), _MIXED, "", Talk.UNSAID),
    _Row("Wat ga jij morgen doen?", 15, BlockKind.SOLO, (D,), _ACTIVE, "Actieplan", Talk.SOLO),
    _Row("Check-out", 10, BlockKind.CLOSING, (N,), _ACTIVE, "Check-out", Talk.PLENARY, Moment.CHECK_OUT),
)


def _blocks() -> Iterator[Block]:
    for session, meeting in zip(SESSIONS_2020, _MEETINGS, strict=True):
        for position, row in enumerate(_CAFE if meeting.is_cafe else _ONLINE):
            yield Block(
                id=identity("S1", "block", session.number, str(position)),
                session_id=session.id,
                position=position,
                **row._asdict(),
            )


def _attendance() -> Iterator[Attendance]:
    """Yield who came online, and three who had put their name down but did not; a café keeps no list."""
    for session, meeting in zip(SESSIONS_2020, _MEETINGS, strict=True):
        expected = meeting.present + 3 if meeting.present else 0
        for number, person in enumerate(PARTICIPANTS[:: 2 if meeting.number == "19" else 1][:expected]):
            yield Attendance(
                id=identity("S1", "attendance", session.number, str(person.id)),
                session_id=session.id,
                person_id=person.id,
                mark=AttendanceMark.PRESENT if number < meeting.present else AttendanceMark.ABSENT,
            )


def online_year() -> Iterator[Entity]:
    """Yield the meetings online with their blocks, and who was there."""
    yield from SESSIONS_2020
    yield from _blocks()
    yield from _attendance()
