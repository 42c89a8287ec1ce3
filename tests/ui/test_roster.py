"""People on the roster are found, changed, added and removed where they stand, and every change can be taken back."""

from collections.abc import Iterator
from datetime import date
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import AttendanceMark, Decision, InterviewState, ParticipationStatus, Purpose, Role
from copdesk.domain.community import Community
from copdesk.domain.composition import CompositionRule
from copdesk.domain.consent import Consent, holds, version_about
from copdesk.domain.interviews import Guide, Interview
from copdesk.domain.roster import Attendance, Organisation, Participation, Person
from tests import builders
from ui.kit.desk import Desk
from ui.kit.fields import LineField
from ui.kit.outside_rule import OutsideRuleQuestion
from ui.roster.adding import AddPerson
from ui.roster.model import Choice, Sieve
from ui.roster.page import RosterPage

CITY = Organisation(name="Gemeente Voorbeeldstad", kind="municipality")
STUDIO = Organisation(name="Studio Oever", kind="self_employed")
ZOE = builders.person(email="zoe@example.org", organisation_id=CITY.id, job_title="Adviseur")
ABEL = builders.person("Abel", "", "Bakker")
CLIMATE = builders.community(composition=CompositionRule(never=("self_employed",), reason="De groep is geen markt."))


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The screen with two people on it, shown wide enough for its panel."""
    ways = [builders.participation(someone, CLIMATE) for someone in (ZOE, ABEL)]
    builders.fill(desk.workbook, [CLIMATE, CITY, STUDIO, ZOE, ABEL, *ways])
    desk.choose_community(CLIMATE.id)
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    QApplication.processEvents()
    yield made


def names(page: RosterPage) -> list[str]:
    """Return the family names as they stand in the table."""
    return [line.family_name for line in page.listing.rows.rows]


def way_of(desk: Desk, someone: Person) -> Participation:
    """Return how somebody takes part."""
    return desk.workbook.all(Participation, person_id=someone.id)[0]


def choose(page: RosterPage, someone: Person) -> None:
    """Choose somebody in the table."""
    assert page.listing.table.choose(someone.id.hex)


def retype(qtbot: QtBot, field: LineField, text: str) -> None:
    """Type other words in a field and press Enter."""
    line = field.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def dialog_of(page: RosterPage, kind: type) -> object:
    """Return the dialog that stands open."""
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def test_people_stand_by_family_name_without_what_precedes_it(page: RosterPage) -> None:
    assert names(page) == ["Bakker", "Meulen"]
    assert page.listing.rows.columns[0].text(page.listing.rows.row(1)) == "Zoë van der Meulen"


@pytest.mark.parametrize("typed", ["meulen", "MEULEN ZOE", "voorbeeld advis", "zoe@", "municipality"])
def test_search_finds_in_every_column_without_accents_and_capitals(page: RosterPage, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClicks(page.listing.search, typed)
    assert names(page) == ["Meulen"]


def test_a_search_says_how_many_of_how_many_it_found(page: RosterPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.listing.search, "meulen")
    assert page.listing.told.text() == "1 of 2 found" and page.listing.told.isVisible()
    page.listing.search.clear()
    assert not page.listing.told.isVisible()


def test_of_a_part_it_says_how_many_are_in_that_part(page: RosterPage, qtbot: QtBot) -> None:
    page.listing.sift(Sieve(kinds=frozenset({"municipality"})))
    qtbot.keyClicks(page.listing.search, "e")
    assert page.listing.told.text() == "1 of 1 found"


def test_a_search_that_finds_nobody_says_what_to_do(page: RosterPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.listing.search, "qqq")
    assert names(page) == []
    assert "Nobody fits this" in page.listing.told.text()


def test_ctrl_f_goes_to_the_search_line(page: RosterPage, qtbot: QtBot) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.start_search()
    assert page.listing.search.hasFocus()


def test_a_changed_name_is_on_disk_and_in_the_table(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, ZOE)
    retype(qtbot, page.details.profile.family_name, "Abrahams")
    assert desk.workbook.get(Person, ZOE.id) == ZOE.with_(family_name="Abrahams")
    assert names(page) == ["Abrahams", "Bakker"]


def test_undo_and_redo_are_seen_in_table_and_panel(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, ZOE)
    retype(qtbot, page.details.profile.family_name, "Abrahams")
    desk.undo.undo()
    assert (names(page), page.details.profile.family_name.value) == (["Bakker", "Meulen"], "Meulen")
    desk.undo.redo()
    assert (names(page), page.details.profile.family_name.value) == (["Abrahams", "Bakker"], "Abrahams")


def test_what_is_changed_is_there_after_reopening(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, ABEL)
    page.details.profile.core.tick.click()
    page.details.profile.lone_specialist.tick.click()
    retype(qtbot, page.details.profile.since, "3 mrt 2026")
    way = way_of(desk, ABEL)
    assert (way.core, way.lone_specialist, way.since) == (True, True, date(2026, 3, 3))


def test_an_address_that_is_none_goes_back_with_a_sentence(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    said: list[str] = []
    desk.ask.said.connect(said.append)
    choose(page, ZOE)
    retype(qtbot, page.details.profile.email, "niet goed")
    assert page.details.profile.email.value == "zoe@example.org"
    assert len(said) == 1


def test_a_new_organisation_is_made_by_typing_its_name(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, ABEL)
    retype(qtbot, page.details.profile.place, "Waterschap Nieuw")
    person = desk.workbook.get(Person, ABEL.id)
    assert person is not None and person.organisation_id is not None
    made = desk.workbook.get(Organisation, person.organisation_id)
    assert made is not None and made.name == "Waterschap Nieuw"
    desk.undo.undo()
    assert desk.workbook.get(Organisation, made.id) is None


def test_a_known_organisation_is_found_whatever_its_capitals(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, ABEL)
    retype(qtbot, page.details.profile.place, "gemeente VOORBEELDSTAD")
    assert desk.workbook.get(Person, ABEL.id) == ABEL.with_(organisation_id=CITY.id)


def test_somebody_of_a_kind_that_is_kept_out_needs_a_reason(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, ABEL)
    retype(qtbot, page.details.profile.place, STUDIO.name)
    question = dialog_of(page, OutsideRuleQuestion)
    assert isinstance(question, OutsideRuleQuestion) and not question.go_on.isEnabled()
    assert desk.workbook.get(Person, ABEL.id) == ABEL
    question.because.setPlainText("Brengt een casus in.")
    question.go_on.click()
    assert desk.workbook.get(Person, ABEL.id) == ABEL.with_(organisation_id=STUDIO.id)
    assert way_of(desk, ABEL).outside_rule_because == "Brengt een casus in."
    assert page.listing.people.outside(page.listing.rows.row(0))


def test_without_a_reason_everything_stays_as_it_was(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, ABEL)
    retype(qtbot, page.details.profile.place, STUDIO.name)
    question = dialog_of(page, OutsideRuleQuestion)
    assert isinstance(question, OutsideRuleQuestion)
    question.go_back.click()
    assert page.details.profile.place.value == ""
    assert desk.undo.count() == 0


def test_the_reason_goes_when_somebody_fits_again(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    with desk.edit("Move") as edit:
        edit.put(ABEL.with_(organisation_id=STUDIO.id))
        edit.put(way_of(desk, ABEL).with_(outside_rule_because="Om de casus."))
    choose(page, ABEL)
    retype(qtbot, page.details.profile.place, CITY.name)
    assert way_of(desk, ABEL).outside_rule_because == ""


def test_somebody_is_added_with_a_name_in_one_line(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    dialog = page.add_person()
    qtbot.keyClicks(dialog.name.line, "Anna d'Aurore")
    dialog.add.click()
    added = next(p for p in desk.workbook.all(Person) if p.given_name == "Anna")
    assert (added.prefix, added.family_name) == ("d'", "Aurore")
    assert names(page) == ["Aurore", "Bakker", "Meulen"]
    assert page.listing.table.row.person == added.id.hex


def test_adding_somebody_who_is_kept_out_asks_first(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    dialog = page.add_person()
    qtbot.keyClicks(dialog.name.line, "Noor Wolkenveld")
    dialog.place.line.setText(STUDIO.name)
    dialog.place.commit()
    dialog.add.click()
    question = dialog_of(page, OutsideRuleQuestion)
    assert isinstance(question, OutsideRuleQuestion)
    question.because.setPlainText("Op verzoek van de groep.")
    question.go_on.click()
    noor = next(p for p in desk.workbook.all(Person) if p.given_name == "Noor")
    assert way_of(desk, noor).outside_rule_because == "Op verzoek van de groep."


def test_ctrl_n_adds_somebody(page: RosterPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.listing.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(page, AddPerson)
    assert isinstance(dialog, AddPerson)
    dialog.reject()


def test_delete_removes_without_a_question_and_undo_brings_back(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, ZOE)
    qtbot.keyClick(page.listing.table, Qt.Key.Key_Delete)
    assert names(page) == ["Bakker"]
    assert desk.workbook.get(Person, ZOE.id) is None
    desk.undo.undo()
    assert names(page) == ["Bakker", "Meulen"]


def test_who_is_in_another_community_too_stays_in_the_workbook(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    other = Community(name="Ondergrond")
    builders.fill(desk.workbook, [other, builders.participation(ZOE, other)])
    choose(page, ZOE)
    qtbot.keyClick(page.listing.table, Qt.Key.Key_Delete)
    assert names(page) == ["Bakker"]
    assert desk.workbook.get(Person, ZOE.id) == ZOE


def test_several_people_get_a_role_in_one_step(page: RosterPage, desk: Desk) -> None:
    page.listing.table.selectAll()
    roles = page.details.several.role
    roles.box.setCurrentIndex(list(Role).index(Role.SPONSOR))
    roles.commit()
    assert {way.role for way in desk.workbook.all(Participation)} == {Role.SPONSOR}
    assert desk.undo.count() == 1


def test_a_no_to_one_text_takes_no_consent_back(page: RosterPage, desk: Desk) -> None:
    given = Consent(person_id=ZOE.id, purpose=Purpose.PHOTOS, decision=Decision.GIVEN, on=date(2026, 5, 3))
    about = version_about(uuid4(), "")
    later = given.with_(id=uuid4(), decision=Decision.WITHDRAWN, text_version=about, number=2)
    builders.fill(desk.workbook, [given, later])
    page.details.consent.show_person(ZOE.id)
    assert page.details.consent.choices[Purpose.PHOTOS].value is Decision.GIVEN
    assert "one text: Withdrawn" in page.details.consent._told[Purpose.PHOTOS].text()


def test_consent_is_added_to_what_was_said_before(page: RosterPage, desk: Desk) -> None:
    choose(page, ZOE)
    page.details.turn_to(1)
    photos = page.details.consent.choices[Purpose.PHOTOS]
    for decision in (Decision.GIVEN, Decision.WITHDRAWN):
        photos.box.setCurrentIndex(photos.box.findText(decision.value.capitalize()))
        photos.commit()
    answers = desk.workbook.all(Consent, person_id=ZOE.id)
    assert [answer.decision for answer in answers] == [Decision.GIVEN, Decision.WITHDRAWN]
    assert not holds(answers, ZOE.id, Purpose.PHOTOS)


def test_the_subtitle_counts_participants_and_open_intakes(page: RosterPage, desk: Desk) -> None:
    held = Interview(community_id=CLIMATE.id, person_id=ZOE.id, guide=Guide(name="Intake"), state=InterviewState.HELD)
    with desk.edit("Interview") as edit:
        edit.put(held)
    assert "2\u00a0participant" in page.subtitle.text()
    assert "1\u00a0intake" in page.subtitle.text()


def test_chips_show_a_part(page: RosterPage, desk: Desk) -> None:
    with desk.edit("Core") as edit:
        edit.put(way_of(desk, ZOE).with_(core=True))
    page.listing.chips.parts[Choice.CORE].click()
    assert names(page) == ["Meulen"]


def be_not_chosen(desk: Desk, someone: Person) -> None:
    """Let somebody be a candidate for whom there was no place."""
    with desk.edit("Decide") as edit:
        edit.put(way_of(desk, someone).with_(status=ParticipationStatus.NOT_CHOSEN))


def test_who_was_not_chosen_stands_apart_and_is_still_found(page: RosterPage, desk: Desk) -> None:
    be_not_chosen(desk, ABEL)
    chip = page.listing.chips.parts[Choice.NOT_CHOSEN]
    assert names(page) == ["Meulen"] and chip.isVisible() and chip.text() == "Not chosen  1"
    page.listing.search.setText("bak")
    assert names(page) == ["Bakker"]
    page.listing.search.clear()
    chip.click()
    assert names(page) == ["Bakker"]


def test_who_was_not_chosen_is_shown_when_asked_for(page: RosterPage, desk: Desk) -> None:
    be_not_chosen(desk, ABEL)
    page.show_person(ABEL.id)
    assert [line.family_name for line in page.listing.selected] == ["Bakker"]


def test_without_room_the_chips_stand_below_the_search_line(page: RosterPage, desk: Desk) -> None:
    listing = page.listing
    page.resize(960, 800)
    QApplication.processEvents()
    assert 0 < listing.chips.y() - listing.search.geometry().bottom() < 20
    assert listing.search.x() == 0 and listing.search.width() >= 310
    page.resize(1500, 800)
    QApplication.processEvents()
    assert listing.chips.x() > listing.search.x() + listing.search.width()


def test_who_missed_two_sessions_is_found(page: RosterPage, desk: Desk) -> None:
    sessions = [builders.session(CLIMATE.id, day=date(2026, month, 5)) for month in (3, 4)]
    marks = [Attendance(session_id=s.id, person_id=ABEL.id, mark=AttendanceMark.ABSENT) for s in sessions]
    there = [Attendance(session_id=s.id, person_id=ZOE.id, mark=AttendanceMark.PRESENT) for s in sessions]
    with desk.edit("Attendance") as edit:
        edit.add_all([*sessions, *marks, *there])
    page.listing.chips.parts[Choice.MISSED_TWICE].click()
    assert [line.attendance for line in page.listing.rows.rows] == ["00"]


def test_the_story_tells_how_often_somebody_came(page: RosterPage, desk: Desk) -> None:
    meeting = builders.session(CLIMATE.id)
    with desk.edit("Attendance") as edit:
        edit.put(meeting)
        edit.put(Attendance(session_id=meeting.id, person_id=ZOE.id, mark=AttendanceMark.PRESENT))
    choose(page, ZOE)
    page.details.turn_to(2)
    assert page.details.story.came.said == "Came 1 times, noted 1 times"


def test_copied_people_paste_into_a_spreadsheet(page: RosterPage, qtbot: QtBot) -> None:
    choose(page, ZOE)
    qtbot.keyClick(page.listing.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    cells = QGuiApplication.clipboard().text().split("\t")
    assert cells[:2] == ["Zoë van der Meulen", "zoe@example.org"]


def test_an_empty_roster_offers_to_begin(desk: Desk, qtbot: QtBot) -> None:
    builders.fill(desk.workbook, [CLIMATE])
    desk.choose_community(CLIMATE.id)
    page = RosterPage(desk)
    qtbot.addWidget(page)
    page.show()
    assert page.nobody.button.isVisible()


def test_another_community_brings_its_own_people(page: RosterPage, desk: Desk) -> None:
    other = Community(name="Ondergrond")
    builders.fill(desk.workbook, [other, builders.participation(ABEL, other)])
    desk.choose_community(other.id)
    assert names(page) == ["Bakker"]
