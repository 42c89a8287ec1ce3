"""An interview in a calendar keeps its identity, moves with a later file, and tells nothing about others."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from icalendar import Calendar

from copdesk.domain.interviews import Guide, Interview, Section
from copdesk.domain.invitations import InterviewFacts, facts_of
from copdesk.domain.language import Language
from copdesk.exchange.interviews_out import interview_calendar
from copdesk.sentences.intake_mail import invitation
from tests.builders import community, person

ONE, OTHER = UUID(int=1), UUID(int=2)
HERE = community(name="Klimaat, in de wijk", contact="Bel 010")
NOW, LATER = datetime(2026, 1, 1, 9, 0, tzinfo=UTC), datetime(2026, 1, 1, 9, 5, tzinfo=UTC)
PLANNED = InterviewFacts(community=HERE.name, on=date(2026, 3, 29), at=13 * 60 + 30, minutes=45, place="Kamer 2")


def events(*facts: InterviewFacts, stamp: datetime = NOW) -> list[Any]:
    pairs = zip((ONE, OTHER), facts, strict=False)
    return list(Calendar.from_ical(interview_calendar(pairs, Language.DUTCH, stamp)).walk("VEVENT"))


def test_an_interview_stands_at_its_time_for_as_long_as_its_guide_takes():
    (event,) = events(PLANNED)
    assert event.decoded("dtstart").isoformat() == "2026-03-29T13:30:00+02:00"
    assert event.decoded("dtend").isoformat() == "2026-03-29T14:15:00+02:00" and event["location"] == "Kamer 2"


def test_whoever_is_invited_reads_no_name_of_anybody():
    (event,) = events(PLANNED)
    assert event["summary"] == "Intakegesprek Klimaat, in de wijk"


def test_the_facilitators_own_calendar_has_all_of_them_by_name_in_order_of_time():
    earlier = InterviewFacts(community="K", name="Anne", on=date(2026, 3, 1), at=600)
    both = events(InterviewFacts(community="K", name="Bram", on=date(2026, 3, 2)), earlier)
    assert [event["summary"] for event in both] == ["Intakegesprek Anne, K", "Intakegesprek Bram, K"]


def test_a_later_file_moves_the_same_event():
    (first,), (second,) = events(PLANNED), events(PLANNED, stamp=LATER)
    assert first["uid"] == second["uid"] and second["sequence"] > first["sequence"]


def test_without_a_time_it_takes_the_day_and_without_a_day_it_stays_out():
    whole_day, nowhere = InterviewFacts(community="K", on=date(2026, 3, 2)), InterviewFacts(community="K")
    assert events(whole_day)[0].decoded("dtstart") == date(2026, 3, 2)
    assert b"VEVENT" not in interview_calendar([(ONE, nowhere)], Language.DUTCH, NOW)


def test_an_invitation_has_its_facts_filled_in():
    guide = Guide(name="Intake", sections=(Section(title="Begin", minutes=45),))
    interview = Interview(
        community_id=HERE.id, person_id=ONE, guide=guide, on=date(2026, 3, 26), at=600, place="Kamer 2"
    )
    mail = invitation(facts_of(interview, HERE, person("Anne")), Language.DUTCH)
    assert mail.subject == "Gesprek voor de start van Klimaat, in de wijk"
    for part in (
        "Beste Anne,",
        "donderdag 26 maart 2026, 10.00 tot 10.45 uur",
        "Waar: Kamer 2",
        "45 minuten",
        "Bel 010",
    ):
        assert part in mail.body


def test_what_is_not_known_yet_is_asked_and_not_left_blank():
    body = invitation(InterviewFacts(community="K"), Language.ENGLISH).body
    assert "tell me when it suits you" in body and "Where" not in body and "None" not in body
