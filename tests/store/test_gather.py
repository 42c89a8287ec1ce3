"""What documents are made of: counted, in order, and only what consent allows."""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest

from copdesk.domain.actions import Action
from copdesk.domain.choices import (
    AttendanceMark,
    Audience,
    Decision,
    HarvestKind,
    Mode,
    ParticipationStatus,
    Purpose,
    QuestionStage,
    QuoteConsent,
    Role,
    WhyNot,
)
from copdesk.domain.community import Community
from copdesk.domain.consent import Consent
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.papers import HarvestReportPaper
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Attendance
from copdesk.store import gather
from copdesk.store.workbook import Workbook
from tests.builders import block, community, fill, half_day, new_workbook, participation, person, session

DAY = date(2018, 11, 15)
somewhere = community(house_agreements="Wat hier gezegd wordt blijft hier.")
zoe = person(job_title="Adviseur")


@pytest.fixture
def workbook(tmp_path: Path) -> Iterator[Workbook]:
    book = new_workbook(tmp_path)
    fill(book, [somewhere, zoe, participation(zoe, somewhere)])
    yield book
    book.close()


def report(workbook: Workbook, audience: Audience = Audience.GROUP) -> HarvestReportPaper:
    return gather.harvest_report(workbook, somewhere.id, DAY, audience)


def quote(**fields: object) -> HarvestItem:
    usual = {"community_id": somewhere.id, "kind": HarvestKind.QUOTE, "text": "Een boost", "on": DAY}
    given = {"person_id": zoe.id, "consent": QuoteConsent.GIVEN}
    return HarvestItem.model_validate(usual | given | fields)


def said(purpose: Purpose, decision: Decision) -> Consent:
    return Consent(person_id=zoe.id, purpose=purpose, decision=decision, on=DAY)


def test_a_programme_has_the_computed_times(workbook: Workbook):
    meeting, blocks = half_day(somewhere.id)
    fill(workbook, [meeting, *blocks])
    paper = gather.programme(workbook, meeting.id, DAY)
    assert [f"{r.starts:%H:%M}" for r in paper.rows][:4] == ["12:30", "13:00", "13:10", "13:25"]
    assert (paper.starts, paper.ends) == (datetime(2018, 11, 15, 13), datetime(2018, 11, 15, 17, 30))
    assert paper.agreements == somewhere.house_agreements


def test_a_night_away_ends_on_the_day_it_ends(workbook: Workbook):
    away = session(somewhere.id, starts=time(10), announced_end=time(14, 30))
    long = [block(minutes=1440, session_id=away.id), block(minutes=300, position=1, session_id=away.id)]
    fill(workbook, [away, *long])
    assert gather.programme(workbook, away.id, DAY).ends == datetime(2018, 11, 16, 14, 30)


@pytest.mark.parametrize(("mode", "link"), [(Mode.ON_SITE, ""), (Mode.HYBRID, "https://example.org/cop")])
def test_a_meeting_link_is_for_those_who_are_not_in_the_room(workbook: Workbook, mode: Mode, link: str):
    meeting = session(somewhere.id, mode=mode, meeting_link="https://example.org/cop", technical_host="Bo")
    fill(workbook, [somewhere, meeting, block(session_id=meeting.id)])
    assert gather.programme(workbook, meeting.id, DAY).meeting_link == link


def test_crew_rows_are_not_in_the_programme(workbook: Workbook):
    meeting = session(somewhere.id)
    fill(workbook, [meeting, block("Opbouwen", session_id=meeting.id, crew_only=True)])
    with pytest.raises(Problem, match="programme_empty"):
        gather.programme(workbook, meeting.id, DAY)


def test_a_run_sheet_has_the_crew_the_sums_and_what_to_pack(workbook: Workbook):
    meeting, blocks = half_day(somewhere.id)
    meeting = meeting.with_(starts=time(11, 45), expected=30)
    crew = block("Opbouwen", 45, position=-1, session_id=meeting.id, crew_only=True, materials="4 tafels, 2 beamers")
    fill(workbook, [meeting, crew, *blocks])
    paper = gather.run_sheet(workbook, meeting.id, DAY)
    assert paper.building_up == datetime(2018, 11, 15, 11, 45)
    assert (paper.totals.whole, paper.totals.programme, paper.totals.active_per_cent) == (300, 240, 77)
    assert [minutes for _, minutes in paper.totals.parts] == [30, 155, 75]
    assert [(p.thing, p.count) for p in paper.packing] == [("tafels", 4), ("beamers", 2)]
    assert [row.title for row in paper.rows][:2] == ["Opbouwen", "Inloop"]


def test_a_run_sheet_of_a_session_without_blocks_is_refused(workbook: Workbook):
    meeting = session(somewhere.id)
    fill(workbook, [meeting])
    with pytest.raises(Problem, match="programme_empty"):
        gather.run_sheet(workbook, meeting.id, DAY)


@pytest.mark.parametrize(("day", "change"), [(date(2027, 3, 27), -60), (date(2027, 10, 30), 60), (DAY, 0)])
def test_the_night_in_which_the_clock_changes_is_told(workbook: Workbook, day: date, change: int):
    away = session(somewhere.id, day=day, starts=time(16))
    fill(workbook, [away, block(minutes=1440, session_id=away.id)])
    assert gather.programme(workbook, away.id, DAY).clock_change == change


def test_an_end_that_is_open_is_open_unless_another_was_announced(workbook: Workbook):
    meeting = session(somewhere.id)
    fill(workbook, [meeting, block(session_id=meeting.id, open_end=True)])
    assert gather.programme(workbook, meeting.id, DAY).open_end
    fill(workbook, [meeting.with_(announced_end=time(17))])
    assert not gather.programme(workbook, meeting.id, DAY).open_end


def test_parallel_tracks_become_one_row(workbook: Workbook):
    meeting = session(somewhere.id, starts=time(10))
    fill(
        workbook,
        [
            meeting,
            block("A", 40, session_id=meeting.id, track="Zaal 1"),
            block("B", 60, session_id=meeting.id, track="Zaal 2", position=1),
            block("Lunch", 30, session_id=meeting.id, position=2),
        ],
    )
    rows = gather.programme(workbook, meeting.id, DAY).rows
    assert [[t.name for t in r.tracks] for r in rows] == [["Zaal 1", "Zaal 2"], []]
    assert f"{rows[1].starts:%H:%M}" == "11:00"


def test_the_report_counts_attendance(workbook: Workbook):
    meeting, people = session(somewhere.id), [person(family_name=str(n)) for n in range(6)]
    marks = ["present", "present", "walk_in", "excused", "absent", "present"]
    was_there = [
        Attendance(session_id=meeting.id, person_id=p.id, mark=AttendanceMark(m))
        for p, m in zip(people, marks, strict=True)
    ]
    fill(workbook, [meeting, *people, *was_there])
    counted = report(workbook).sessions[0]
    assert (counted.present, counted.walk_in, counted.excused, counted.absent) == (3, 1, 1, 1)


def test_the_report_knows_no_sessions_that_are_still_to_come(workbook: Workbook):
    unnoted, to_come = session(somewhere.id, title="Toen"), session(somewhere.id, title="Straks", day=date(2018, 12, 1))
    fill(workbook, [unnoted, to_come, Attendance(session_id=to_come.id, person_id=zoe.id, mark=AttendanceMark.EXCUSED)])
    assert [found.title for found in report(workbook).sessions] == ["Toen"]


def test_only_participants_who_take_part_are_counted(workbook: Workbook):
    fac, cand = person(family_name="Begeleider"), person(family_name="Kandidaat")
    fill(
        workbook,
        [
            fac,
            cand,
            participation(fac, somewhere, role=Role.FACILITATOR),
            participation(cand, somewhere, status=ParticipationStatus.CANDIDATE),
        ],
    )
    assert report(workbook).participants == 1


@pytest.mark.parametrize("consent", [c for c in QuoteConsent if c is not QuoteConsent.GIVEN])
def test_a_quote_without_consent_is_not_printed(workbook: Workbook, consent: QuoteConsent):
    fill(workbook, [quote(consent=consent)])
    assert report(workbook).quotes == ()


def test_a_quote_with_consent_prints_with_its_name(workbook: Workbook):
    fill(workbook, [quote()])
    assert [(q.text, q.name) for q in report(workbook).quotes] == [("Een boost", "Zoë van der Meulen")]


def test_a_quote_for_the_group_does_not_reach_the_public(workbook: Workbook):
    fill(workbook, [quote(), quote(audience=Audience.PUBLIC, text="Voor iedereen")])
    assert [q.text for q in report(workbook, Audience.PUBLIC).quotes] == ["Voor iedereen"]


def test_who_withdraws_being_named_is_quoted_without_a_name(workbook: Workbook):
    fill(workbook, [quote(), said(Purpose.QUOTE_NAMED, Decision.WITHDRAWN)])
    assert [(q.text, q.name) for q in report(workbook).quotes] == [("Een boost", "")]


def test_who_withdraws_being_quoted_leaves_the_next_report(workbook: Workbook):
    withdrawn = [said(p, Decision.WITHDRAWN) for p in (Purpose.QUOTE_NAMED, Purpose.QUOTE_ANONYMOUS)]
    fill(workbook, [quote(), *withdrawn])
    assert report(workbook).quotes == ()


def test_who_withdraws_being_quoted_takes_their_discomfort_along(workbook: Workbook):
    fill(workbook, [quote(kind=HarvestKind.DISCOMFORT)])
    assert len(report(workbook).items) == 1
    fill(workbook, [said(Purpose.QUOTE_ANONYMOUS, Decision.WITHDRAWN)])
    assert report(workbook).items == ()


@pytest.mark.parametrize(
    ("decision", "names"), [(None, [""]), (Decision.GIVEN, [zoe.full_name]), (Decision.WITHDRAWN, [])]
)
def test_a_learning_question_follows_what_its_owner_said_about_reports(
    workbook: Workbook, decision: Decision | None, names: list[str]
):
    version = QuestionVersion(stage=QuestionStage.RAW, text="Hoe dan?", on=DAY)
    fill(workbook, [LearningQuestion(community_id=somewhere.id, person_id=zoe.id, versions=(version,))])
    fill(workbook, [said(Purpose.CASE_IN_REPORT, decision)] if decision else [])
    assert [question.name for question in report(workbook).questions] == names


def test_leads_are_named_and_why_not_is_kept(workbook: Workbook):
    act = {"what": "Kenniscafé", "lead_ids": (zoe.id,), "state": "not_done", "why_not": "geen tijd"}
    fill(workbook, [Action.model_validate({"community_id": somewhere.id} | act)])
    action = report(workbook).actions[0]
    assert (action.leads, action.why_not) == (("Zoë van der Meulen",), "geen tijd")


@pytest.mark.parametrize("readers", [Audience.SPONSOR, Audience.PUBLIC])
def test_beyond_the_group_nobody_is_named_who_did_not_agree(workbook: Workbook, readers: Audience):
    version = QuestionVersion(stage=QuestionStage.RAW, text="Hoe dan?", on=DAY)
    fill(workbook, [LearningQuestion(community_id=somewhere.id, person_id=zoe.id, versions=(version,))])
    fill(workbook, [Action(community_id=somewhere.id, what="Bellen", lead_ids=(zoe.id,))])
    found = report(workbook, readers)
    assert (found.questions, found.actions[0].leads) == ((), ())
    fill(workbook, [said(Purpose.CASE_IN_REPORT, Decision.GIVEN), said(Purpose.PARTICIPANT_LIST, Decision.GIVEN)])
    found = report(workbook, readers)
    assert (found.questions[0].name, found.actions[0].leads) == (zoe.full_name, (zoe.full_name,))


def test_why_not_is_told_to_the_group_alone_and_others_read_the_cause(workbook: Workbook):
    act = {"what": "Kenniscafé", "state": "not_done", "why_not": "mijn baas wil niet", "why_not_cause": "no_mandate"}
    fill(workbook, [Action.model_validate({"community_id": somewhere.id} | act)])
    told = {audience: report(workbook, audience).actions[0] for audience in Audience}
    assert [told[a].why_not for a in Audience] == ["mijn baas wil niet", "", ""]
    assert {action.cause for action in told.values()} == {WhyNot.NO_MANDATE}


def test_another_community_stays_out_of_the_report(workbook: Workbook):
    elsewhere = Community(name="Elders")
    fill(workbook, [elsewhere, quote(community_id=elsewhere.id)])
    assert report(workbook).quotes == ()
