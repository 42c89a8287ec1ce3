"""Around one person: versions of learning questions, give and take, scores, an appointment and its invitation."""

from datetime import date, time
from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import InterviewState, Level, PathMoment, QuestionStage
from copdesk.domain.interviews import Guide, Interview, Question, Section
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.roster import Participation
from copdesk.domain.self_scores import SelfScores
from tests import builders
from tests.ui import rules
from ui.coaching.door import VaultDoor
from ui.interviews.edits import InterviewEdits
from ui.interviews.inviting import Calendars, InvitationDialog
from ui.interviews.learning_beside import LearningBeside
from ui.interviews.overview import OverviewPage
from ui.interviews.page import InterviewsPage
from ui.interviews.private import PrivateAnswering
from ui.kit.desk import Desk

HERE = builders.community(competences=("Netwerken", "Verbinden"), contact="Bel 010")
ANNE, BRAM = builders.person("Anne", "", "Aardse"), builders.person("Bram", "", "Bodem")
GUIDE = Guide(
    name="Intake", sections=(Section(title="Begin", minutes=45, questions=(Question(key="q", text="Hoe?"),)),)
)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> OverviewPage:
    both = (builders.participation(ANNE, HERE), builders.participation(BRAM, HERE))
    builders.fill(desk.workbook, [HERE, ANNE, BRAM, *both])
    desk.choose_community(HERE.id)
    made = OverviewPage(desk, InterviewEdits(desk))
    qtbot.addWidget(made)
    made.resize(1240, 900)
    made.show()
    made.table.choose(ANNE.id)
    return made


def type_question(page: OverviewPage, text: str) -> None:
    page.learning.text.text.setPlainText(text)
    page.learning.text.commit()


def questions(desk: Desk) -> list[LearningQuestion]:
    return desk.workbook.all(LearningQuestion, person_id=ANNE.id)


def plan(desk: Desk, **fields: object) -> Interview:
    usual = {"community_id": HERE.id, "person_id": ANNE.id, "guide": GUIDE, "on": date(2099, 3, 3)}
    made = Interview.model_validate(usual | fields)
    builders.fill(desk.workbook, [made])
    return made


def test_a_sharper_version_keeps_the_one_before_on_the_line(page: OverviewPage, desk: Desk) -> None:
    type_question(page, "Hoe krijg ik ze mee?")
    page.learning.further.click()
    type_question(page, "Wat vraag ik de wethouder eerst?")
    page.learning.changed.line.setText("Van iedereen naar één")
    page.learning.changed.commit()
    (question,) = questions(desk)
    assert [v.text for v in question.versions] == ["Hoe krijg ik ze mee?", "Wat vraag ik de wethouder eerst?"]
    assert question.versions[1].changed == "Van iedereen naar één" and len(page.learning.timeline.rows) == 1


def test_an_earlier_version_is_opened_by_its_pencil(page: OverviewPage, desk: Desk) -> None:
    type_question(page, "Hoe krijg ik ze mee?")
    page.learning.further.click()
    page.learning.timeline.rows[0].change.click()
    type_question(page, "Hoe krijg ik hen mee?")
    (question,) = questions(desk)
    assert [v.text for v in question.versions] == ["Hoe krijg ik hen mee?", "Hoe krijg ik ze mee?"]


def test_each_level_has_a_question_of_its_own(page: OverviewPage, desk: Desk) -> None:
    type_question(page, "Over mij?")
    page.learning.tabs[Level.ORGANISATION].click()
    assert page.learning.text.value == ""
    type_question(page, "Over ons?")
    assert {q.level: q.text for q in questions(desk)} == {
        Level.INDIVIDUAL: "Over mij?",
        Level.ORGANISATION: "Over ons?",
    }
    page.learning.tabs[Level.INDIVIDUAL].click()
    assert page.learning.text.value == "Over mij?"


def test_of_several_questions_on_one_level_each_can_be_shown(page: OverviewPage, desk: Desk) -> None:
    for text in ("Over mij?", "Over ons?"):
        page.learning.tabs[Level.INDIVIDUAL if text == "Over mij?" else Level.ORGANISATION].click()
        type_question(page, text)
    page.learning.level.box.setCurrentIndex(0)
    page.learning.level.commit()
    shown = {page.learning.text.value}
    page.learning.other.click()
    assert shown | {page.learning.text.value} == {"Over mij?", "Over ons?"}


def test_a_harvested_question_was_harvested_on_a_day(page: OverviewPage, desk: Desk) -> None:
    type_question(page, "Hoe?")
    page.learning.harvest.click()
    type_question(page, "Zo.")
    (question,) = questions(desk)
    assert question.stage is QuestionStage.HARVESTED and question.versions[-1].on == date.today()
    assert not page.learning.further.isVisibleTo(page)


def test_removing_a_version_leaves_the_one_before_and_can_be_undone(page: OverviewPage, desk: Desk) -> None:
    type_question(page, "Hoe?")
    page.learning.further.click()
    page.learning.remove.click()
    assert questions(desk)[0].stage is QuestionStage.RAW
    desk.undo.undo()
    assert questions(desk)[0].stage is QuestionStage.SHARPENED
    desk.undo.redo()
    page.learning.remove.click()
    assert not questions(desk)


def test_give_and_take_stand_with_the_participation(page: OverviewPage, desk: Desk) -> None:
    page.giving.fields["brings"].text.setPlainText("Cijfers die kloppen")
    page.giving.fields["brings"].commit()
    (way,) = desk.workbook.all(Participation, person_id=ANNE.id)
    assert way.brings == "Cijfers die kloppen" and page.giving._brief.text() == "1 of 3"


def test_figure_keys_fill_the_scores_downwards(page: OverviewPage, desk: Desk, qtbot: QtBot) -> None:
    page.scores.unfold()
    first, second = (page.scores.cells[name, PathMoment.START] for name in HERE.competences)
    with qtbot.waitActive(page):
        page.activateWindow()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_3)
    QTest.keyClick(second, Qt.Key.Key_5)
    QTest.keyClick(second, Qt.Key.Key_9)
    (scores,) = desk.workbook.all(SelfScores)
    assert [(s.competence, s.points) for s in scores.scores] == [("Netwerken", 3), ("Verbinden", 5)]
    QTest.keyClick(first, Qt.Key.Key_Delete)
    assert first.text() == "" and second.text() == "5"


def test_an_interview_is_planned_with_a_time_and_a_place(page: OverviewPage, desk: Desk) -> None:
    page.intake.planned_day.set_value(date(2099, 3, 3))
    page.intake.planned_time.set_value(time(9, 30))
    page.intake.planned_place.line.setText("Kamer 2")
    page.intake.plan.click()
    (planned,) = desk.workbook.all(Interview)
    assert (planned.at, planned.place) == (9 * 60 + 30, "Kamer 2")
    page.intake.time.line.setText("10:00")
    page.intake.time.commit()
    assert desk.workbook.all(Interview)[0].at == 600


def test_the_first_line_says_how_many_are_left_and_who_is_next(page: OverviewPage, desk: Desk) -> None:
    plan(desk)
    page.reload()
    assert page.subtitle.text() == "1 participant still without an intake · next: Anne Aardse, 3 Mar 2099"


def test_a_community_without_intakes_says_so(page: OverviewPage, desk: Desk) -> None:
    with desk.workbook.edit() as edit:
        edit.put(HERE.with_(intakes=False))
    page.reload()
    assert page._views.currentWidget() is page._without_any


def test_an_invitation_is_copied_with_its_facts(page: OverviewPage, desk: Desk, qtbot: QtBot) -> None:
    dialog = InvitationDialog(desk, plan(desk, at=570, place="Kamer 2"), page)
    dialog.open()
    rules.check(dialog)
    dialog.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "Beste Anne," in text and "9.30 tot 10.15 uur" in text and "Kamer 2" in text
    dialog.close()


def test_planned_interviews_go_into_ones_own_calendar_by_name(page: OverviewPage, desk: Desk, tmp_path: Path) -> None:
    plan(desk)
    plan(desk, person_id=BRAM.id, state=InterviewState.HELD)
    calendars = Calendars(desk, page)
    calendars.save_planned()
    found = list(Calendar.from_ical(calendars._data).walk("VEVENT"))
    assert [event["summary"] for event in found] == ["Intakegesprek Anne Aardse, Klimaat in de wijk"]


def test_the_rules_hold_with_everything_unfolded(page: OverviewPage) -> None:
    type_question(page, "Hoe?")
    page.giving.unfold()
    page.scores.unfold()
    rules.check(page)


def test_one_key_shows_the_learning_questions_over_the_interview(desk: Desk, qtbot: QtBot) -> None:
    taking_part = builders.participation(ANNE, HERE)
    builders.fill(desk.workbook, [HERE, ANNE, taking_part])
    desk.choose_community(HERE.id)
    intakes = InterviewsPage(desk, private=PrivateAnswering(VaultDoor(desk)))
    qtbot.addWidget(intakes)
    intakes.resize(1200, 800)
    with qtbot.waitActive(intakes):
        intakes.show()
    intakes.open_interview(plan(desk), False)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    beside = intakes.findChild(LearningBeside)
    assert beside is not None
    beside.learning.text.text.setPlainText("Hoe?")
    beside.back.click()
    assert [question.text for question in questions(desk)] == ["Hoe?"]
