"""A list is read, judged row by row and taken in as one step; the same list again changes nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.belonging import outside
from copdesk.domain.choices import QuestionStage
from copdesk.domain.community import Community
from copdesk.domain.composition import CompositionRule
from copdesk.domain.import_plan import Policy, Verdict
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.merging import everything_about, merge
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.exchange.headers import Field
from tests import builders
from tests.exchange.lists import repacked, xlsx
from ui.kit.desk import Desk
from ui.roster.page import RosterPage

LIST = Path(__file__).parents[1] / "data" / "imports" / "excel_nl_cp1252_semicolon.csv"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The screen of an empty community."""
    community = builders.community()
    builders.fill(desk.workbook, [community])
    desk.choose_community(community.id)
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made


def settled(page: RosterPage, desk: Desk, qtbot: QtBot) -> list[Verdict]:
    """Wait until the list is judged, and return the verdicts."""
    qtbot.waitUntil(lambda: not desk.jobs.busy and page.importing.plan is not None)
    assert page.importing.plan is not None
    return [row.verdict for row in page.importing.plan.rows]


def opened(page: RosterPage, desk: Desk, qtbot: QtBot, path: Path = LIST) -> list[Verdict]:
    """Open a list and return the verdict about each of its rows."""
    page.importing.open(path)
    return settled(page, desk, qtbot)


def test_each_row_gets_a_verdict_before_anything_is_written(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    assert opened(page, desk, qtbot) == [Verdict.NEW] * 4 + [Verdict.DUPLICATE]
    assert desk.workbook.all(Person) == []


def test_how_the_file_was_read_is_shown(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    opened(page, desk, qtbot)
    how = page.importing.how
    assert (how.encoding.value, how.separator.value) == ("cp1252", ";")
    assert "blank row" in page.importing.counts.text()
    assert "Opmerkingen" in page.importing.counts.text()


def test_importing_is_one_step_that_can_be_taken_back(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    opened(page, desk, qtbot)
    page.importing.take_in.click()
    assert (len(desk.workbook.all(Person)), len(desk.workbook.all(Participation))) == (4, 4)
    assert page.listing.rows.rowCount() == 4
    desk.undo.undo()
    assert desk.workbook.all(Person) == []
    assert page.nobody.isVisible()


def test_the_same_list_again_adds_and_changes_nothing(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    opened(page, desk, qtbot)
    page.importing.take_in.click()
    again = opened(page, desk, qtbot)
    assert not {Verdict.NEW, Verdict.UPDATE} & set(again)
    assert not page.importing.take_in.isEnabled()


def test_a_row_can_be_left_out(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    opened(page, desk, qtbot)
    page.importing.table.selectRow(0)
    page.importing.answers.leave_out.click()
    assert settled(page, desk, qtbot)[0] is Verdict.LEFT_OUT
    page.importing.take_in.click()
    assert len(desk.workbook.all(Person)) == 3


def test_who_is_someone_else_after_all_is_added(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    opened(page, desk, qtbot)
    page.importing.table.selectRow(4)
    page.importing.answers.other.click()
    assert settled(page, desk, qtbot) == [Verdict.NEW] * 5


def test_a_corrected_column_is_remembered_for_the_next_time(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    opened(page, desk, qtbot)
    job_title = page.importing.columns.choices[6]
    job_title.box.setCurrentIndex(0)
    job_title.commit()
    settled(page, desk, qtbot)
    page.importing.take_in.click()
    assert {person.job_title for person in desk.workbook.all(Person)} == {""}
    opened(page, desk, qtbot)
    assert page.importing.columns.choices[6].value is None


def test_people_who_are_known_are_left_alone_when_asked(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    with desk.edit("Add") as edit:
        edit.put(builders.person("Fenna", "d'", "Ancona", email="fenna@voorbeeld.nl"))
    opened(page, desk, qtbot)
    policy = page.importing.how.policy
    policy.box.setCurrentIndex([Policy.FILL, Policy.SKIP, Policy.OVERWRITE].index(Policy.SKIP))
    policy.commit()
    settled(page, desk, qtbot)
    page.importing.take_in.click()
    fenna = next(p for p in desk.workbook.all(Person) if p.given_name == "Fenna")
    assert fenna.job_title == ""


def test_of_a_file_that_is_no_list_only_a_sentence_is_shown(
    page: RosterPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    said: list[str] = []
    desk.ask.said.connect(said.append)
    opened(page, desk, qtbot)
    picture = tmp_path / "foto.csv"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    view = page.importing
    view.open(picture)
    qtbot.waitUntil(lambda: not desk.jobs.busy and "not a list" in view.reason.text())
    assert view.reason.isVisible() and view.counts.text() == "" and said == []
    assert (view.plan, view.rows.rowCount(), view.columns.choices) == (None, 0, [])
    assert not view.take_in.isEnabled()


def test_who_comes_from_outside_the_rule_is_counted_above_the_list_and_found_afterwards(
    page: RosterPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    community = desk.workbook.all(Community)[0]
    rule = CompositionRule(never=("state",))
    with desk.edit("Rule") as edit:
        edit.put(community.with_(composition=rule))
    source = tmp_path / "lijst.csv"
    source.write_text("Voornaam;Organisatie;Soort organisatie\nZoë;Zuid;rijk\nBram;Noord;boer\n", encoding="utf-8")
    assert opened(page, desk, qtbot, source) == [Verdict.NEW] * 2
    assert page.importing.outside.isVisible() and "1 " in page.importing.outside.text()
    page.importing.table.selectRow(0)
    assert "outside the composition rule: National government" in page.importing.reason.text()
    page.importing.take_in.click()
    people = {person.id: person for person in desk.workbook.all(Person)}
    places = {place.id: place for place in desk.workbook.all(Organisation)}
    (found,) = outside(rule, desk.workbook.all(Participation), people, places)
    assert (people[found.way.person_id].given_name, found.way.outside_rule_because) == ("Zoë", "")


def test_a_row_in_doubt_is_chosen_and_its_question_stands_there_in_full(
    page: RosterPage, desk: Desk, qtbot: QtBot
) -> None:
    opened(page, desk, qtbot)
    assert page.importing.table.row.verdict is Verdict.DUPLICATE
    assert "Is it?" in page.importing.reason.text() and page.importing.answers.same.isEnabled()


EVENTBRITE = """Order #,First Name,Last Name,Email,Attendee Status,Wat wil je leren?
1,Zoë,Meulen,zoe@voorbeeld.nl,Attending,Hoe krijg ik de buurt mee?
2,Bram,Peeters,bram@voorbeeld.nl,Attending,
"""


def test_a_question_of_a_booking_site_becomes_a_raw_learning_question_only_when_asked(
    page: RosterPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    source = tmp_path / "eventbrite.csv"
    source.write_text(EVENTBRITE, encoding="utf-8")
    opened(page, desk, qtbot, source)
    column = page.importing.columns.choices[5]
    assert column.value is None and "Wat wil je leren?" in page.importing.counts.text()
    column.box.setCurrentIndex(column.box.count() - 1)
    column.commit()
    assert column.value is Field.QUESTION
    settled(page, desk, qtbot)
    page.importing.take_in.click()
    (question,) = desk.workbook.all(LearningQuestion)
    assert (question.text, question.stage) == ("Hoe krijg ik de buurt mee?", QuestionStage.RAW)
    assert opened(page, desk, qtbot, source) == [Verdict.UNCHANGED] * 2
    desk.undo.undo()
    assert desk.workbook.all(LearningQuestion) == [] and desk.workbook.all(Person) == []


def test_macros_and_other_sheets_are_told(page: RosterPage, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    source = tmp_path / "lijst.xlsm"
    source.write_bytes(repacked(xlsx(("Voornaam",), ("Zoë",)), xl__vbaProject_bin=b"x" * 100))
    opened(page, desk, qtbot, source)
    assert "Macros in this file were not read" in page.importing.counts.text()


def test_the_old_list_after_a_merge_asks_nothing_and_changes_nothing(
    page: RosterPage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    source = tmp_path / "lijst.csv"
    rows = ["Naam;Organisatie;Relatienummer", "Zoë van der Meulen;Gemeente;17", "Zoe Vandermeulen;Waterschap;18"]
    source.write_text("\n".join(rows), encoding="utf-8")
    opened(page, desk, qtbot, source)
    page.importing.take_in.click()
    kept, gone = sorted(desk.workbook.all(Person), key=lambda person: person.external_id)
    about = {e.id: e for one in (kept, gone) for e in everything_about(one.id, desk.workbook)}
    done = merge(kept, gone, about.values())
    with desk.edit("Merge") as edit:
        for entity in done.put:
            edit.put(entity)
        for entity in done.removed:
            edit.remove(entity)
    assert opened(page, desk, qtbot, source) == [Verdict.UNCHANGED] * 2
    assert not page.importing.take_in.isEnabled()


def test_rows_without_an_answer_are_told_before_and_after_as_left_out(
    page: RosterPage, desk: Desk, qtbot: QtBot
) -> None:
    notices: list[str] = []
    desk.ask.said.connect(notices.append)
    opened(page, desk, qtbot)
    assert "  ·  1 row" in page.importing.counts.text()
    assert "still waiting for your answer will be left out" in page.importing.counts.text()
    page.importing.take_in.click()
    assert notices[-1].startswith("Imported: 4 new, 0 updated  ·  1 row")
    assert notices[-1].endswith("still waiting for your answer were left out")


def test_when_every_row_has_an_answer_nothing_is_told_of_waiting(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    notices: list[str] = []
    desk.ask.said.connect(notices.append)
    opened(page, desk, qtbot)
    page.importing.answers.same.click()
    settled(page, desk, qtbot)
    assert "waiting" not in page.importing.counts.text()
    page.importing.take_in.click()
    assert "waiting" not in notices[-1]


def test_the_letter_of_a_button_that_is_off_does_nothing_wherever_the_keyboard_is(
    page: RosterPage, desk: Desk, qtbot: QtBot
) -> None:
    opened(page, desk, qtbot)
    view = page.importing
    view.take_in.setEnabled(False)
    fields = [view.how.encoding, view.how.separator, view.how.policy, *view.columns.choices]
    before = [field.value for field in fields]
    stops = [w for w in view.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    for at in stops:
        at.setFocus()
        qtbot.keyClick(at, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    assert [field.value for field in fields] == before
