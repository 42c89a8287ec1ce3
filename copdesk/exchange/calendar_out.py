"""Sessions for a calendar (iCalendar): when and where, and what to bring; never who comes."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from copdesk.domain.community import Community
from copdesk.domain.language import Language
from copdesk.domain.sessions import Block, Session
from copdesk.domain.timing import announced, lay_out
from copdesk.exchange.lines_out import content, escaped
from copdesk.exchange.words import word

ZONE = "Europe/Amsterdam"

ZONE_LINES = (
    "BEGIN:VTIMEZONE",
    f"TZID:{ZONE}",
    "BEGIN:DAYLIGHT",
    "DTSTART:19960331T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "TZNAME:CEST",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "TZNAME:CET",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""The time of Amsterdam as it has been since 1996, so that a calendar anywhere can place the sessions."""


def calendar(community: Community, sessions: Iterable[tuple[Session, Sequence[Block]]], stamp: datetime) -> bytes:
    """Return one event a session, in order of time; `stamp` is when the file was made and must be aware.

    An event keeps its identity and its sequence number is the minute of `stamp`, so that importing a later file moves
    it whatever was changed in between.
    """
    in_order = sorted(sessions, key=lambda pair: (pair[0].day, pair[0].starts, str(pair[0].id)))
    made = f"{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    sequence = int(stamp.timestamp()) // 60
    events = (line for session, blocks in in_order for line in _event(community, session, blocks, made, sequence))
    return content(
        (
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//CoP Desk//NL",
            "METHOD:PUBLISH",
            f"X-WR-CALNAME:{escaped(community.name)}",
            *ZONE_LINES,
            *events,
            "END:VCALENDAR",
        )
    )


def _event(community: Community, session: Session, blocks: Sequence[Block], made: str, sequence: int) -> Iterator[str]:
    starts, ends = announced(session, lay_out(session, blocks))
    yield "BEGIN:VEVENT"
    yield f"UID:{session.id}@copdesk"
    yield f"DTSTAMP:{made}"
    yield f"DTSTART;TZID={ZONE}:{starts:%Y%m%dT%H%M%S}"
    yield f"DTEND;TZID={ZONE}:{ends:%Y%m%dT%H%M%S}"
    yield f"SEQUENCE:{sequence}"
    yield f"SUMMARY:{escaped(' · '.join(p for p in (community.name, session.number, session.title) if p))}"
    if where := ", ".join(p for p in (session.venue, session.address) if p):
        yield f"LOCATION:{escaped(where)}"
    if about := _about(session, community.language):
        yield f"DESCRIPTION:{escaped(about)}"
    yield "END:VEVENT"


def _about(session: Session, language: Language) -> str:
    """Return what participants should know, a heading before each."""
    named = ("aim", "take_home", "bring", "route", "accessibility")
    told = ((word(name, language), getattr(session, name).strip()) for name in named)
    return "\n\n".join(f"{heading}: {text}" for heading, text in told if text)
