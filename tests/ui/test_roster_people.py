"""What is known of one person: careers, spellings of organisations, several roles, assignments, the whole story."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.actions import Action
from copdesk.domain.choices import AttendanceMark, HarvestKind, InterviewState, ParticipationStatus, QuestionStage, Role
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Guide, Interview
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.roster import Assignment, Attendance, Employment, Organisation, Participation, Person
from copdesk.domain.season import CaseTurn
from tests import builders
from ui.kit.desk import Desk
from ui.kit.fields import LineField
from ui.roster.page import RosterPage
from ui.roster.whose import WhoseField

CITY = Organisation(name="Gemeente Voorbeeldstad", kind="municipality", region="Zuid")
SPELT = Organisation(name="Gem. Voorbeeldstad")
ZOE = builders.person(organisation_id=CITY.id, job_title="Adviseur")
ABEL = builders.person("Abel", "", "Bakker", organisation_id=SPELT.id)
CLIMATE = builders.community()
DAY = date(2026, 3, 5)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The screen with two people; Zoë is the one who is looked at."""
    ways = [builders.participation(someone, CLIMATE) for someone in (ZOE, ABEL)]
    builders.fill(desk.workbook, [CLIMATE, CITY, SPELT, ZOE, ABEL, *ways])
    desk.choose_community(CLIMATE.id)
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    QApplication.processEvents()
    made.show_person(ZOE.id)
    yield made


def fill_in(field: LineField, text: str) -> None:
    """Put words in a field and leave it."""
    field.line.setText(text)
    field.commit()


def of_zoe(desk: Desk, kind: type) -> list:
    return desk.workbook.all(kind, person_id=ZOE.id)


def test_who_changes_job_keeps_the_former_one_in_the_story(page: RosterPage, desk: Desk) -> None:
    fill_in(page.details.profile.job_title, "Teamleider")
    assert [(job.job_title, job.organisation_id) for job in of_zoe(desk, Employment)] == [("Adviseur", CITY.id)]
    page.details.turn_to(2)
    assert "Adviseur · Gemeente Voorbeeldstad" in page.details.story.lines[-1].accessibleName()


def test_who_moves_is_said_to_leave_a_workplace_and_no_job(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.ask.said) as told:
        fill_in(page.details.profile.place, "Waterschap Kust")
    assert "former workplace" in told.args[0]


def test_a_move_is_one_step_of_undo(page: RosterPage, desk: Desk) -> None:
    fill_in(page.details.profile.place, "Waterschap Kust")
    desk.undo.undo()
    assert (desk.workbook.get(Person, ZOE.id), of_zoe(desk, Employment)) == (ZOE, [])


def test_a_former_job_can_be_taken_out_of_the_story(page: RosterPage, desk: Desk) -> None:
    fill_in(page.details.profile.job_title, "Teamleider")
    page.details.turn_to(2)
    page.details.story.lines[-1].click()
    assert of_zoe(desk, Employment) == []


def test_another_name_for_an_organisation_counts_for_all(page: RosterPage, desk: Desk) -> None:
    fill_in(page.details.profile.work.name, "Gemeente Nieuwstad")
    assert desk.workbook.get(Organisation, CITY.id) == CITY.with_(name="Gemeente Nieuwstad")


def test_a_name_that_is_there_already_makes_two_spellings_one(page: RosterPage, desk: Desk) -> None:
    fill_in(page.details.profile.work.name, "gem. voorbeeldstad")
    assert desk.workbook.all(Organisation) == [SPELT.with_(kind="municipality", region="Zuid")]
    assert desk.workbook.get(Person, ZOE.id) == ZOE.with_(organisation_id=SPELT.id)
    desk.undo.undo()
    assert desk.workbook.get(Organisation, CITY.id) == CITY
    assert desk.workbook.get(Person, ZOE.id) == ZOE


@pytest.mark.parametrize(("typed", "kind"), [("farmer", "farmer"), ("Stadslab", "Stadslab"), ("PROVINCE", "province")])
def test_a_kind_is_one_that_there_is_or_a_word_of_ones_own(page: RosterPage, desk: Desk, typed: str, kind: str) -> None:
    fill_in(page.details.profile.kind, typed)
    assert desk.workbook.get(Organisation, CITY.id) == CITY.with_(kind=kind)


def test_somebody_has_several_addresses_and_numbers(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    fill_in(page.details.profile.other_emails, "z@example.org; zoe@example.net")
    fill_in(page.details.profile.other_phones, "0101234567, 0612345678")
    zoe = desk.workbook.get(Person, ZOE.id)
    assert zoe is not None
    assert zoe.other_emails == ("z@example.org", "zoe@example.net")
    assert zoe.other_phones == ("0101234567", "0612345678")
    qtbot.keyClicks(page.listing.search, "example.net")
    assert page.listing.rows.rowCount() == 1


def test_an_address_among_several_that_is_none_goes_back(page: RosterPage, desk: Desk) -> None:
    fill_in(page.details.profile.other_emails, "z@example.org; nee")
    assert desk.workbook.get(Person, ZOE.id) == ZOE


def test_somebody_without_an_organisation_is_nothing_special(page: RosterPage, desk: Desk) -> None:
    fill_in(page.details.profile.place, "")
    zoe = desk.workbook.get(Person, ZOE.id)
    assert zoe is not None and zoe.organisation_id is None
    assert page.details.profile.work.about.isHidden()


def test_one_more_role_has_a_period_of_its_own(page: RosterPage, desk: Desk) -> None:
    profile = page.details.profile
    profile.further.add_role.click()
    row = profile.further.rows[0]
    fill_in(row.until, "5-3-2026")
    roles = {way.role: way for way in of_zoe(desk, Participation)}
    assert set(roles) == {Role.PARTICIPANT, Role.FACILITATOR}
    assert (roles[Role.FACILITATOR].until, roles[Role.PARTICIPANT].until) == (DAY, None)
    assert [line.also for line in page.listing.selected] == ["facilitator"]


def test_a_further_role_goes_and_comes_back(page: RosterPage, desk: Desk) -> None:
    profile = page.details.profile
    profile.further.add_role.click()
    profile.further.rows[0].remove.click()
    assert [way.role for way in of_zoe(desk, Participation)] == [Role.PARTICIPANT]
    desk.undo.undo()
    assert len(profile.further.rows) == 1


def test_whom_somebody_speaks_for_is_kept_and_searched(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    fill_in(page.details.profile.represents, "Buurtkring Oost")
    assert of_zoe(desk, Participation)[0].represents == "Buurtkring Oost"
    qtbot.keyClicks(page.listing.search, "buurtkring")
    assert page.listing.rows.rowCount() == 1


def test_an_assignment_is_added_beside_the_roster_and_shown_in_the_list(page: RosterPage, desk: Desk) -> None:
    fill_in(page.details.profile.assignments.more, "Water in de polder")
    made = desk.workbook.all(Assignment)
    assert [(one.title, one.person_ids) for one in made] == [("Water in de polder", (ZOE.id,))]
    page.show_assignments(made[0].id)
    assert page.assignments.form.title.value == "Water in de polder"
    assert page.assignments.rows.columns[0].detail(made[0]) == "Zoë van der Meulen"


def test_an_assignment_has_people_a_place_and_a_stake(page: RosterPage, desk: Desk) -> None:
    page.show_assignments()
    fill_in(page.assignments.more, "Water in de polder")
    form = page.assignments.form
    for field, words in ((form.place, "Polder Oost"), (form.region, "Noord"), (form.person, "abel bakker")):
        fill_in(field, words)
    form.stake.text.setPlainText("Droge voeten.")
    form.stake.commit()
    made = desk.workbook.all(Assignment)[0]
    assert (made.place, made.region, made.stake) == ("Polder Oost", "Noord", "Droge voeten.")
    assert made.person_ids == (ABEL.id,)
    assert desk.undo.count() == 5


def test_an_assignment_goes_with_delete_and_comes_back(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_assignments()
    fill_in(page.assignments.more, "Water in de polder")
    qtbot.keyClick(page.assignments.table, Qt.Key.Key_Delete)
    assert desk.workbook.all(Assignment) == []
    desk.undo.undo()
    assert len(desk.workbook.all(Assignment)) == 1


def test_the_story_runs_from_intake_to_harvest_and_leads_to_each_screen(
    page: RosterPage, desk: Desk, qtbot: QtBot
) -> None:
    meeting = builders.session(CLIMATE.id)
    talk = Interview(
        community_id=CLIMATE.id, person_id=ZOE.id, guide=Guide(name="Intake"), state=InterviewState.HELD, on=DAY
    )
    asked = QuestionVersion(stage=QuestionStage.RAW, text="Hoe begin ik?", on=DAY)
    sharper = QuestionVersion(stage=QuestionStage.SHARPENED, text="Wie doet mee?", on=DAY)
    question = LearningQuestion(
        community_id=CLIMATE.id, person_id=ZOE.id, interview_id=talk.id, versions=(asked, sharper)
    )
    agreed = Action(community_id=CLIMATE.id, what="Bellen", lead_ids=(ZOE.id,))
    lesson = HarvestItem(community_id=CLIMATE.id, person_id=ZOE.id, kind=HarvestKind.LESSON, text="Klein.", on=DAY)
    with desk.edit("Fill") as edit:
        edit.add_all([meeting, talk, question, agreed, lesson])
        edit.put(Attendance(session_id=meeting.id, person_id=ZOE.id, mark=AttendanceMark.PRESENT))
        edit.put(CaseTurn(session_id=meeting.id, person_id=ZOE.id, what="De dijk"))
    page.details.turn_to(2)
    words = [line.accessibleName().split(",")[0] for line in page.details.story.lines]
    assert words == ["Done", "“Wie doet mee?”", "“Hoe begin ik?”", meeting.title, "De dijk", "Bellen", "Klein."]
    wanted: list[object] = []
    roads = page.roads
    for road in (roads.interview_wanted, roads.session_wanted, roads.action_wanted, roads.harvest_wanted):
        road.connect(wanted.append)
    for line in page.details.story.lines:
        line.click()
    assert wanted == [talk.id, talk.id, talk.id, meeting.id, meeting.id, agreed.id, lesson.id]


def came_often(desk: Desk) -> None:
    """Zoë was at five sessions."""
    meetings = [builders.session(CLIMATE.id, title=f"Sessie {n}", day=date(2026, 3, n)) for n in range(1, 6)]
    marks = [Attendance(session_id=m.id, person_id=ZOE.id, mark=AttendanceMark.PRESENT) for m in meetings]
    builders.fill(desk.workbook, [*meetings, *marks])


def words_in(page: RosterPage) -> list[str]:
    QApplication.processEvents()
    story = page.details.story
    return [line.accessibleName().split(",")[0] for line in story.lines if line.isVisibleTo(story)]


def test_of_a_long_part_of_a_story_the_latest_lines_are_shown_until_somebody_wants_all(
    page: RosterPage, desk: Desk
) -> None:
    came_often(desk)
    page.details.turn_to(2)
    part = page.details.story.came
    assert part.heading.text() == "Attendance (5)" and words_in(page) == ["Sessie 5", "Sessie 4", "Sessie 3"]
    assert part.more.text() == "Show all 5"
    part.more.click()
    assert len(words_in(page)) == 5 and part.more.text() == "Show fewer"


def test_how_a_part_of_a_story_was_left_is_remembered(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    came_often(desk)
    page.details.turn_to(2)
    page.details.story.came.more.click()
    again = RosterPage(desk)
    qtbot.addWidget(again)
    again.show()
    again.show_person(ZOE.id)
    again.details.turn_to(2)
    assert len(words_in(again)) == 5
    again.details.story.came.heading.click()
    page.details.story.came.heading.click()
    assert words_in(page) == [] and words_in(again) == []


def test_a_part_with_nothing_in_it_is_only_a_heading(page: RosterPage) -> None:
    page.details.turn_to(2)
    part = page.details.story.harvest
    assert part.said == "Nothing yet" and not part.heading.isEnabled()
    assert part.heading.text() == "Harvest"


def test_one_person_is_kept_out_here_and_wanted_there(page: RosterPage, desk: Desk) -> None:
    officials = builders.community(name="Klimaat", composition={"never": ("self_employed",), "reason": "Geen markt."})
    mixed = builders.community(name="Regio", composition={"only": ("self_employed", "farmer"), "reason": "Doeners."})
    studio = Organisation(name="Studio Oever", kind="self_employed")
    noor = builders.person("Noor", "", "Wolkenveld", organisation_id=studio.id)
    guides = builders.participation(noor, officials, role=Role.FACILITATOR)
    joins = builders.participation(noor, mixed, status=ParticipationStatus.CANDIDATE)
    builders.fill(desk.workbook, [officials, mixed, studio, noor, guides, joins])
    shown = {}
    for community in (officials, mixed):
        desk.choose_community(community.id)
        (line,) = page.listing.people.lines
        shown[community.name] = (line.role, line.status, page.listing.people.outside(line))
    assert shown == {"Klimaat": ("facilitator", "enrolled", False), "Regio": ("participant", "candidate", False)}
    desk.choose_community(officials.id)
    role = page.details.profile.role
    role.box.setCurrentIndex(list(Role).index(Role.PARTICIPANT))
    role.commit()
    assert desk.workbook.get(Participation, guides.id) == guides
    assert desk.workbook.get(Participation, joins.id) == joins
    for dialog in QApplication.topLevelWidgets():
        if dialog.isVisible() and dialog is not page:
            dialog.close()


def test_a_story_leads_to_the_other_communities_somebody_is_in(page: RosterPage, desk: Desk) -> None:
    other = builders.community(name="Regio")
    builders.fill(desk.workbook, [other, builders.participation(ZOE, other, role=Role.GUEST, since=DAY)])
    page.details.turn_to(2)
    story = page.details.story
    assert story.elsewhere.isVisible() and story.lines[-1].accessibleName() == "Regio, Guest since 5 Mar 2026"
    story.lines[-1].click()
    assert desk.community == other.id
    assert [line.person_id for line in page.listing.selected] == [ZOE.id]
    assert story.lines[-1].accessibleName().startswith("Klimaat in de wijk, Participant")


def test_who_is_not_chosen_needs_no_intake(page: RosterPage, desk: Desk) -> None:
    (way,) = of_zoe(desk, Participation)
    builders.fill(desk.workbook, [way.with_(status=ParticipationStatus.NOT_CHOSEN)])
    said = {line.family_name: page.listing.columns.intake(line) for line in page.listing.people.lines}
    assert said["Meulen"] == "" and said["Bakker"] == "To do"


def test_nobody_who_is_searched_away_can_be_changed(page: RosterPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.listing.search, "bakker")
    qtbot.waitUntil(lambda: page.details._name.text() == "Abel Bakker")
    qtbot.keyClicks(page.listing.search, "zzz")
    qtbot.waitUntil(lambda: page.details._nobody.isVisible())


def test_coming_back_to_the_list_its_undo_is_that_of_the_workbook(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.listing.search, "abel")
    page.show_duplicates()
    page.show_list()
    assert page.listing.table.hasFocus()


def whose(page: RosterPage, title: str = "Water in de polder") -> WhoseField:
    """Open the assignments with a new one, and return the line for whose it is."""
    page.show_assignments()
    fill_in(page.assignments.more, title)
    page.assignments.form.person.line.setFocus()
    return page.assignments.form.person


def test_enter_takes_whoever_fits_what_was_typed(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    field = whose(page)
    qtbot.keyClicks(field.line, "bakk")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert desk.workbook.all(Assignment)[0].person_ids == (ABEL.id,)
    assert field.line.text() == ""


def test_after_somebody_was_chosen_from_the_offer_the_line_is_empty_for_the_next(
    page: RosterPage, desk: Desk, qtbot: QtBot
) -> None:
    field = whose(page)
    qtbot.keyClicks(field.line, "bakk")
    popup = field.line.completer().popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: field.line.text() == "")
    assert desk.workbook.all(Assignment)[0].person_ids == (ABEL.id,)


def test_words_that_fit_nobody_stay_to_be_mended(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    field = whose(page)
    qtbot.keyClicks(field.line, "Xander")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    fill_in(page.assignments.form.place, "Polder Oost")
    assert field.line.text() == "Xander"
    assert desk.workbook.all(Assignment)[0].person_ids == ()


def test_leaving_the_line_takes_nobody_who_was_not_named_in_full(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    field = whose(page)
    qtbot.keyClicks(field.line, "bakk")
    field.commit()
    assert desk.workbook.all(Assignment)[0].person_ids == () and field.line.text() == "bakk"
