"""Planned interviews for a calendar (iCalendar): one for whoever is invited, or all for the facilitator's own."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from uuid import UUID

from copdesk.domain.invitations import InterviewFacts
from copdesk.domain.language import Language
from copdesk.exchange.calendar_out import ZONE, ZONE_LINES
from copdesk.exchange.lines_out import content, escaped
from copdesk.sentences.intake_mail import event_title


def interview_calendar(interviews: Iterable[tuple[UUID, InterviewFacts]], language: Language, stamp: datetime) -> bytes:
    """Return one event for each interview that has a day, in order of time; `stamp` must be aware.

    Facts without a name make a file for whoever is invited. An event keeps its identity and its sequence number is
    the minute of `stamp`, so that importing a later file moves it. Without a time it stands for the whole day.
    """
    planned = [(identity, facts) for identity, facts in interviews if facts.on is not None]
    planned.sort(key=lambda pair: (str(pair[1].on), pair[1].at or 0, str(pair[0])))
    events = (line for identity, facts in planned for line in _event(identity, facts, language, stamp))
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CoP Desk//NL", "METHOD:PUBLISH")
    return content((*head, *ZONE_LINES, *events, "END:VCALENDAR"))


def _event(identity: UUID, facts: InterviewFacts, language: Language, stamp: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:interview-{identity}@copdesk"
    yield f"DTSTAMP:{stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield from _times(facts)
    yield f"SEQUENCE:{int(stamp.timestamp()) // 60}"
    yield f"SUMMARY:{escaped(event_title(facts, language))}"
    if facts.place:
        yield f"LOCATION:{escaped(facts.place)}"
    yield "END:VEVENT"


def _times(facts: InterviewFacts) -> Iterator[str]:
    if facts.starts is not None and facts.ends is not None:
        yield f"DTSTART;TZID={ZONE}:{facts.starts:%Y%m%dT%H%M%S}"
        yield f"DTEND;TZID={ZONE}:{facts.ends:%Y%m%dT%H%M%S}"
    elif facts.on is not None:
        yield f"DTSTART;VALUE=DATE:{facts.on:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{facts.on + timedelta(days=1):%Y%m%d}"
