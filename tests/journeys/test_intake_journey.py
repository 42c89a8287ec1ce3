"""A whole intake through the real widgets: planned, held on two days with the keyboard, distilled, written up."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import InterviewState, PathMoment, QuestionStage
from copdesk.domain.coaching import PrivateAnswers
from copdesk.domain.competences import key_of
from copdesk.domain.interviews import Interview, Sitting
from copdesk.domain.language import Language
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.self_scores import SelfScores
from copdesk.exchange.guides import shipped
from copdesk.store.keys import Cost
from tests import builders
from ui.coaching.door import VaultDoor
from ui.interviews.form import InterviewForm
from ui.interviews.page import InterviewsPage
from ui.interviews.private import PrivateAnswering
from ui.interviews.stopwatch import Stopwatch
from ui.kit.desk import Desk

PASSPHRASE = "zes woorden voor de kluis"
COMPETENCES = ("Verbinden", "Durven vragen")
GUIDE = next(guide for guide in shipped(Language.DUTCH) if len(guide.questions) > 12 and guide.minutes == 60)
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
WISH = "Welke drie vragen maken dat een projectleider mij belt?"


class Clock:
    """A clock that the journey sets."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


class Interviewer:
    """Somebody who interviews with both hands on the keyboard."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot, self.clock = desk, qtbot, Clock()
        self.group, self.someone = builders.community(competences=COMPETENCES), builders.person()
        builders.fill(desk.workbook, [self.group, self.someone, builders.participation(self.someone, self.group)])
        desk.choose_community(self.group.id)
        self.door = VaultDoor(desk, Cost(memory=64, passes=1, lanes=1))
        self.page = InterviewsPage(desk, private=PrivateAnswering(self.door), stopwatch=Stopwatch(self.clock))
        qtbot.addWidget(self.page)
        self.page.resize(1280, 800)
        with qtbot.waitActive(self.page):
            self.page.show()

    @property
    def form(self) -> InterviewForm:
        return self.page.conversation.form

    @property
    def interview(self) -> Interview:
        (found,) = self.desk.workbook.all(Interview)
        return found

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focus, key, modifiers)

    @property
    def focus(self) -> QWidget:
        QApplication.processEvents()
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def type(self, words: str) -> None:
        """Type words where the focus is."""
        QTest.keyClicks(self.focus, words)

    def answer(self, words: str) -> None:
        """Type an answer and go to the next question."""
        self.type(words)
        self.key(Qt.Key.Key_Tab)

    def asked(self) -> str:
        """Return which question is shown."""
        assert self.form.question is not None
        return self.form.question.key

    def go_to(self, key: str) -> None:
        """Walk with Tab to a question."""
        for _ in self.interview.guide.questions:
            if self.asked() == key:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(key)

    def plan(self) -> None:
        """Plan the long intake, and begin it."""
        self.page.overview.table.selectRow(0)
        intake = self.page.overview.intake
        intake.guide.set_value(GUIDE.id)
        intake.planned_day.set_value(date(2026, 9, 3))
        intake.plan.click()
        assert self.interview.state is InterviewState.PLANNED and self.interview.answers == ()
        intake.open.click()

    def first_day(self) -> None:
        """Type while listening: a time, a theme, a quote, figures; and then there is no more time."""
        self.answer("Dat het tussen ons blijft.")
        self.answer("Vergaderen over #grondwater en bellen.")
        self.clock.now = 95
        self.key(Qt.Key.Key_T, CONTROL)
        self.type("De Rietkraag. Het water staat er tot de stoep.")
        self.key(Qt.Key.Key_Q, CONTROL | SHIFT)
        self.go_to("confidence")
        self.key(Qt.Key.Key_3)
        self.key(Qt.Key.Key_Tab)
        self.key(Qt.Key.Key_2)
        self.key(Qt.Key.Key_Tab)
        self.key(Qt.Key.Key_4)
        self.clock.now = 20 * 60
        self.page.conversation.talk.click()
        self.page.conversation.back.click()

    def a_week_later(self) -> None:
        """Let the first sitting be a week ago, and go on."""
        (first,) = self.interview.sittings
        earlier = Sitting(on=date(2026, 9, 3), began=600, seconds=first.seconds)
        builders.fill(self.desk.workbook, [self.interview.with_(sittings=(earlier,))])
        self.page.overview.table.selectRow(0)
        self.page.overview.intake.open.click()

    def second_day(self) -> None:
        """Distil the learning question, and hear what may not be said in the group."""
        self.form.go_to("question")
        self.form.sheet.go_writing()
        self.type(WISH)
        self.form.sheet.distil.click()
        self.form.go_to("private-tension")
        with self.qtbot.waitSignal(self.door.opened):
            self.door.create("Mira", PASSPHRASE)
        self.form.sheet.go_writing()
        self.answer("Ruzie met de wethouder over #geld.")
        self.clock.now += 28 * 60
        self.page.conversation.finish.click()

    def write_up(self) -> None:
        """Mend an answer afterwards, and call it written up."""
        self.form.go_to("role")
        self.form.sheet.go_writing()
        self.type(" En schrijven.")
        self.page.conversation.finish.click()


@pytest.fixture
def journey(desk: Desk, qtbot: QtBot) -> Iterator[Interviewer]:
    """Somebody with one participant to speak with."""
    made = Interviewer(desk, qtbot)
    yield made
    made.page.leave()
    made.door.retire()


def test_an_intake_from_plan_to_written_up(journey: Interviewer) -> None:
    journey.plan()
    journey.first_day()
    journey.a_week_later()
    journey.second_day()
    assert "2 sittings, 48 min" in journey.page.conversation.subtitle.text()
    journey.write_up()
    _everything_is_kept(journey.interview, journey.desk)
    assert journey.door.vault is None
    assert journey.page.views.currentWidget() is journey.page.overview
    assert journey.page.overview.subtitle.text() == "Everybody has an intake"


def _everything_is_kept(held: Interview, desk: Desk) -> None:
    assert held.state is InterviewState.WRITTEN_UP and held.seconds_spent == 48 * 60
    assert held.answer("role") == "Vergaderen over #grondwater en bellen. En schrijven."
    assert held.said("role").themes == ("grondwater",)
    assert held.said("assignment").quotes == ("Het water staat er tot de stoep.",)
    assert held.answer("assignment").startswith("[01:35] De Rietkraag.")
    assert (held.answer("confidence"), held.answer(key_of("Verbinden"))) == ("3", "2")
    (scores,) = desk.workbook.all(SelfScores)
    assert (scores.moment, scores.interview_id) == (PathMoment.START, held.id)
    assert [(one.competence, one.points) for one in scores.scores] == [("Verbinden", 2), ("Durven vragen", 4)]
    (wish,) = desk.workbook.all(LearningQuestion)
    assert (wish.text, wish.stage, wish.interview_id) == (WISH, QuestionStage.RAW, held.id)


def test_what_was_said_in_private_is_in_the_vault_alone(journey: Interviewer) -> None:
    journey.plan()
    journey.form.go_to("private-tension")
    with journey.qtbot.waitSignal(journey.door.opened):
        journey.door.create("Mira", PASSPHRASE)
    journey.form.sheet.go_writing()
    journey.answer("Ruzie met de wethouder over #geld.")
    assert journey.asked() == "private-support"
    (kept,) = journey.door.vault.all(PrivateAnswers)
    assert kept.said("private-tension") == ("Ruzie met de wethouder over #geld.", (), ("geld",))
    assert journey.interview.answers == ()
