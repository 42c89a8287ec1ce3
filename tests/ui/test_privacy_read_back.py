"""Words are read back as they would be printed, and a yes or no to them is kept where printing looks."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import Audience, Decision, HarvestKind, Purpose, QuestionStage, QuoteConsent
from copdesk.domain.consent import Consent, said_of
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.season import CaseTurn
from copdesk.store import gather
from tests import builders
from tests.ui import rules
from ui.kit.desk import Desk
from ui.privacy.edits import Given
from ui.privacy.page import PrivacyPage
from ui.privacy.people import everybody
from ui.privacy.read_back import ReadBackSheet

CLIMATE, ZOE, ABEL = builders.community(), builders.person(), builders.person("Abel", "", "Bakker")
MEETING = builders.session(CLIMATE.id)
DAY = date(2026, 5, 3)
QUOTE = HarvestItem(community_id=CLIMATE.id, kind=HarvestKind.QUOTE, text="Gewoon beginnen.", on=DAY, person_id=ZOE.id)
OTHER = HarvestItem(community_id=CLIMATE.id, kind=HarvestKind.QUOTE, text="Van Abel.", on=DAY, person_id=ABEL.id)
QUESTION = LearningQuestion(
    community_id=CLIMATE.id,
    person_id=ZOE.id,
    versions=(QuestionVersion(stage=QuestionStage.RAW, text="Hoe krijg ik de straat mee?", on=DAY),),
)
TURN = CaseTurn(session_id=MEETING.id, person_id=ZOE.id, what="De buurtwinkel")


@pytest.fixture
def sheet(desk: Desk, qtbot: QtBot) -> Iterator[ReadBackSheet]:
    ways = [builders.participation(someone, CLIMATE) for someone in (ZOE, ABEL)]
    builders.fill(desk.workbook, [CLIMATE, ZOE, ABEL, *ways, MEETING, QUOTE, OTHER, QUESTION, TURN])
    desk.choose_community(CLIMATE.id)
    page = PrivacyPage(desk)
    qtbot.addWidget(page)
    page.show()
    made = page.read_back(ZOE.id)
    assert made is not None
    yield made
    made.reject()


def test_the_text_has_the_words_of_one_person_alone(sheet: ReadBackSheet) -> None:
    text = sheet.text()
    assert all(words in text for words in ("Gewoon beginnen.", "Hoe krijg ik de straat mee?", "De buurtwinkel"))
    assert "Van Abel." not in text and "Beste Zoë van der Meulen," in text


def test_a_yes_to_a_quote_lets_it_be_printed(sheet: ReadBackSheet, desk: Desk) -> None:
    sheet.answers[0].button(1).click()
    item = desk.workbook.get(HarvestItem, QUOTE.id)
    assert item is not None and item.consent is QuoteConsent.GIVEN
    assert "☒ Ja" in sheet.text()


def test_a_no_after_a_yes_is_a_withdrawal(sheet: ReadBackSheet, desk: Desk) -> None:
    sheet.answers[0].button(1).click()
    sheet.answers[0].button(0).click()
    item = desk.workbook.get(HarvestItem, QUOTE.id)
    assert item is not None and item.consent is QuoteConsent.WITHDRAWN


def test_a_yes_and_a_no_to_two_texts_stay_two_answers(sheet: ReadBackSheet, desk: Desk) -> None:
    question, case = sheet.answers[1], sheet.answers[2]
    question.button(0).click()
    case.button(1).click()
    known = desk.workbook.all(Consent)
    said = [said_of(known, ZOE.id, Purpose.CASE_IN_REPORT, entity.id) for entity in (QUESTION, TURN)]
    assert said == [Decision.REFUSED, Decision.GIVEN]
    assert [group.checkedId() for group in (question, case)] == [0, 1]


def test_words_that_were_refused_are_in_no_report(sheet: ReadBackSheet, desk: Desk) -> None:
    sheet.answers[1].button(0).click()
    sheet.answers[2].button(1).click()
    papers = [gather.harvest_report(desk.workbook, CLIMATE.id, DAY, audience) for audience in Audience]
    assert [paper.questions for paper in papers] == [(), (), ()]


def test_a_no_after_a_yes_to_a_text_is_a_withdrawal(sheet: ReadBackSheet, desk: Desk) -> None:
    sheet.answers[1].button(1).click()
    sheet.answers[1].button(0).click()
    assert [answer.decision for answer in desk.workbook.all(Consent)] == [Decision.GIVEN, Decision.WITHDRAWN]


def test_how_a_quote_was_released_is_kept(desk: Desk, sheet: ReadBackSheet) -> None:
    sheet._given = Given(DAY, "per mail", "brief 2")
    sheet.answers[0].button(1).click()
    (said,) = desk.workbook.all(Consent)
    assert (said.on, said.channel, said.version, said.passage) == (DAY, "per mail", "brief 2", QUOTE.id)


def test_a_refused_answer_leaves_no_tick(sheet: ReadBackSheet, desk: Desk) -> None:
    sheet._given = Given(date(2999, 1, 1))
    sheet.answers[1].button(1).click()
    assert desk.workbook.all(Consent) == [] and sheet.answers[1].checkedId() == -1


def test_a_no_to_one_text_is_seen_beside_a_yes_to_the_purpose(sheet: ReadBackSheet, desk: Desk) -> None:
    given = Consent(person_id=ZOE.id, purpose=Purpose.CASE_IN_REPORT, decision=Decision.GIVEN, on=DAY)
    builders.fill(desk.workbook, [given])
    consent = sheet.parent().consent  # pyright: ignore[reportAttributeAccessIssue]  Qt knows only a QObject
    sheet.answers[2].button(0).click()
    (zoe,) = [row for row in consent.grid.rows_shown.rows if row.person == ZOE]
    assert (zoe.now(Purpose.CASE_IN_REPORT), zoe.otherwise(Purpose.CASE_IN_REPORT)) == (Decision.GIVEN, 1)
    consent.grid.choose(ZOE.id)
    consent.grid.setCurrentIndex(consent.grid.model().index(consent.grid.currentIndex().row(), 5))
    assert "Own case in the report: Given, otherwise for 1 t" in consent.pane._purpose.text()
    told = consent.pane._history.text().splitlines()
    assert [line.split("  ·  ")[0] for line in told] == ["One text: Withdrawn", "Given"]


def test_a_yes_to_the_same_text_again_agrees_with_the_purpose(sheet: ReadBackSheet, desk: Desk) -> None:
    given = Consent(person_id=ZOE.id, purpose=Purpose.CASE_IN_REPORT, decision=Decision.GIVEN, on=DAY)
    builders.fill(desk.workbook, [given])
    for yes in (0, 1):
        sheet.answers[2].button(yes).click()
    (zoe,) = [row for row in everybody(desk) if row.person == ZOE]
    assert zoe.otherwise(Purpose.CASE_IN_REPORT) == 0


def test_the_text_goes_to_the_clipboard(sheet: ReadBackSheet) -> None:
    sheet.copy.click()
    assert QGuiApplication.clipboard().text() == sheet.text()


def test_it_goes_to_paper(sheet: ReadBackSheet, desk: Desk, qtbot: QtBot) -> None:
    target = desk.workbook.path.parent / "r.pdf"
    sheet._write(target)
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert target.read_bytes().startswith(b"%PDF-")


def test_without_words_it_says_so(desk: Desk, qtbot: QtBot) -> None:
    builders.fill(desk.workbook, [CLIMATE, ZOE, builders.participation(ZOE, CLIMATE)])
    desk.choose_community(CLIMATE.id)
    page = PrivacyPage(desk)
    qtbot.addWidget(page)
    with qtbot.waitSignal(desk.ask.said) as said:
        assert page.read_back(ZOE.id) is None
    assert "Zoë van der Meulen" in said.args[0]


def test_the_sheet_keeps_the_rules(sheet: ReadBackSheet) -> None:
    QApplication.processEvents()
    rules.check(sheet)
