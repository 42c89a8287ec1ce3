"""Reading across on the screen: what was said stands side by side, and becomes wishes, harvest, or a file."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from copdesk.domain.choices import PathMoment, QuoteConsent
from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Interview
from copdesk.domain.self_scores import Development
from copdesk.domain.standing import StandingAnswer
from copdesk.domain.wishes import GroupWish
from copdesk.samples.s3 import subsoil_professionals
from copdesk.samples.s3.community import FIRST, SECOND
from tests import builders
from tests.ui import rules
from ui.kit.desk import Desk
from ui.reading.dumbbells import Dumbbells
from ui.reading.giving import GivingDialog
from ui.reading.page import ReadingPage
from ui.reading.theme_grid import FIRST as FIRST_PERSON


@pytest.fixture
def subsoil(desk: Desk) -> Desk:
    """The desk with both editions of the sample, looking at the second."""
    builders.fill(desk.workbook, subsoil_professionals())
    desk.choose_community(SECOND.id)
    return desk


@pytest.fixture
def page(subsoil: Desk, qtbot: QtBot) -> ReadingPage:
    made = ReadingPage(subsoil)
    qtbot.addWidget(made)
    made.resize(1080, 780)
    made.show()
    return made


@pytest.fixture
def giving(page: ReadingPage) -> Iterator[GivingDialog]:
    page.give.click()
    dialog = page.findChild(GivingDialog)
    assert dialog is not None
    yield dialog
    if isValid(dialog):
        dialog.close()


def type_in(page: ReadingPage, *keys: "str | Qt.Key") -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        if isinstance(key, str):
            QTest.keyClicks(target, key)
        else:
            QTest.keyClick(target, key)


def test_all_answers_to_one_question_stand_together(page: ReadingPage) -> None:
    page.answers.choose("stuck")
    names = [entry.name for entry in page.answers.list.entries.rows]
    assert len(names) == 6 and names[0] == "Milan Grondwal"


def test_words_and_sector_choose_whose_answers_are_read(page: ReadingPage) -> None:
    page.answers.choose("stuck")
    page.search.setText("bouwplaats")
    assert [entry.name for entry in page.answers.list.entries.rows] == ["Aafke van der Terp"]
    page.search.clear()
    page.kind.box.setCurrentIndex(1)
    page.kind.commit()
    assert 0 < len(page.answers.list.entries.rows) < 6


def test_chosen_answers_become_a_wish_of_as_many_voices(page: ReadingPage, subsoil: Desk) -> None:
    page.answers.choose("need")
    page.answers.list.selectAll()
    page.answers.wish.click()
    made = [wish for wish in subsoil.workbook.all(GroupWish) if len(wish.interview_ids) == 6]
    assert len(made) == 1 and page.wishes.cards[made[0].id].about.text() == "6 voices"


def test_a_theme_shows_its_words_and_a_cell_only_those_of_one_person(page: ReadingPage) -> None:
    page.turn_to(page.themes)
    grid = page.themes.grid
    row = [theme.name for theme in grid.grid.themes].index("te laat aan tafel")
    grid.setCurrentIndex(grid.grid.index(row, 0))
    assert len({entry.name for entry in page.themes.words.entries.rows}) == 4
    person = next(n for n, voice in enumerate(grid.grid.people) if voice.name == "Aafke van der Terp")
    grid.setCurrentIndex(grid.grid.index(row, FIRST_PERSON + person))
    assert {entry.name for entry in page.themes.words.entries.rows} == {"Aafke van der Terp"}


def test_a_wish_that_names_somebody_is_asked_about(page: ReadingPage, subsoil: Desk) -> None:
    wish = subsoil.workbook.all(GroupWish)[0]
    card = page.wishes.cards[wish.id]
    card.text.text.setPlainText("Milan wil naar buiten")
    card.text.commit()
    assert "Milan" in card.text._problem.text() and subsoil.workbook.get(GroupWish, wish.id) is not None


def test_a_wish_that_was_removed_can_come_back(page: ReadingPage, subsoil: Desk) -> None:
    wish = subsoil.workbook.all(GroupWish)[0]
    page.wishes.cards[wish.id].remove.click()
    assert wish.id not in page.wishes.cards
    subsoil.undo.undo()
    assert wish.id in page.wishes.cards


def test_one_key_puts_a_quote_into_the_harvest(page: ReadingPage, subsoil: Desk) -> None:
    page.turn_to(page.quotes)
    before = len(subsoil.workbook.all(HarvestItem))
    table = page.quotes.table
    table.selectRow(0)
    table.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier))
    assert len(subsoil.workbook.all(HarvestItem)) == before + 1 and table.row.consent is QuoteConsent.NOT_ASKED
    assert page.quotes.show_item.isVisibleTo(page) and not page.quotes.harvest.isVisibleTo(page)


def test_ninety_answers_of_the_first_edition_are_there(page: ReadingPage, subsoil: Desk) -> None:
    subsoil.choose_community(FIRST.id)
    page.turn_to(page.standing)
    assert page.standing.count.text() == "18 of 18 answered"
    assert len(page.standing.table.answers.questions) == 3 and len(page._material.standing) == 90


def test_answers_are_typed_one_after_the_other_with_tab(page: ReadingPage, subsoil: Desk, qtbot: QtBot) -> None:
    page.turn_to(page.standing)
    table = page.standing.table
    with qtbot.waitActive(page):
        page.activateWindow()
    table.setFocus()
    table.setCurrentIndex(table.answers.index(0, 1))
    type_in(page, Qt.Key.Key_Return, "een", Qt.Key.Key_Tab, "twee", Qt.Key.Key_Tab, "drie", Qt.Key.Key_Tab, "vier")
    type_in(page, Qt.Key.Key_Return)
    given = {answer.text for answer in subsoil.workbook.all(StandingAnswer)}
    assert given >= {"een", "twee", "drie", "vier"}
    assert table.answers.text(1, 1) == "vier"


def test_one_person_is_read_over_all_sessions(page: ReadingPage, subsoil: Desk) -> None:
    subsoil.choose_community(FIRST.id)
    page.turn_to(page.standing)
    page.standing.by_person.click()
    assert len(page.standing.table.answers.rows) == 5 and page.standing.count.text() == "15 of 15 answered"


def test_answers_go_along_with_a_question_in_other_words(page: ReadingPage, subsoil: Desk) -> None:
    subsoil.choose_community(FIRST.id)
    page.turn_to(page.standing)
    first, *others = FIRST.standing_questions
    page.standing.questions.text.setPlainText("\n".join(["Hoe ver kwamen we?", *others]))
    page.standing.questions.commit()
    community = subsoil.workbook.get(Community, FIRST.id)
    assert community is not None and community.standing_questions[0] == "Hoe ver kwamen we?"
    assert (
        not subsoil.workbook.all(StandingAnswer, question=first) and page.standing.count.text() == "18 of 18 answered"
    )


def test_a_group_of_six_is_shown_and_one_of_four_is_not(page: ReadingPage) -> None:
    page.turn_to(page.scores)
    assert len(page.scores.chart.rows) == 8
    page.kind.box.setCurrentIndex(1)
    page.kind.commit()
    assert not page.scores.chart.rows and "each could be recognised" in page.scores.told.text()


def test_what_still_identifies_is_shown_with_its_count_and_can_stay(giving: GivingDialog) -> None:
    tick = giving.ticks["marktplein"]
    assert tick.isChecked() and tick.text().startswith("Marktplein, 1 ×")
    assert not giving.ticks["ruimtelijke ordening"].isChecked()
    assert "Marktplein" not in giving.veil.over("Het Marktplein")
    tick.click()
    assert "Marktplein" in giving.veil.over("Het Marktplein")


def test_quotes_without_consent_are_counted_and_stay(giving: GivingDialog) -> None:
    giving.quotes.click()
    assert giving.told.text() == "6 quotes" and "1" in giving.left_out.text()
    assert b"jij redt het wel" not in giving.bytes_of()


def test_the_file_is_written(giving: GivingDialog, page: ReadingPage, tmp_path: Path, qtbot: QtBot) -> None:
    giving.write(tmp_path / "a.xlsx")
    qtbot.waitUntil((tmp_path / "a.xlsx").exists)
    qtbot.waitUntil(lambda: not page._desk.jobs.busy)


def test_an_empty_community_says_where_to_begin(page: ReadingPage, subsoil: Desk, qtbot: QtBot) -> None:
    empty = builders.community(name="Leeg")
    builders.fill(subsoil.workbook, [empty])
    subsoil.choose_community(empty.id)
    with qtbot.waitSignal(page.interviews_wanted):
        page._nothing.button.click()


@pytest.mark.parametrize("view", ["answers", "themes", "quotes", "standing", "scores"])
def test_every_way_to_look_keeps_the_rules(page: ReadingPage, view: str) -> None:
    page.turn_to(getattr(page, view))
    rules.check(page)


@pytest.mark.parametrize("view", ["answers", "themes", "quotes", "standing", "scores"])
def test_every_way_to_look_has_room_for_long_words(subsoil: Desk, view: str) -> None:
    def build() -> ReadingPage:
        made = ReadingPage(subsoil)
        made.turn_to(getattr(made, view))
        return made

    rules.check_with_long_words(build, subsoil.theme, width=960)


def test_three_hundred_interviews_are_read_across_at_once(page: ReadingPage, subsoil: Desk) -> None:
    six = subsoil.workbook.all(Interview, community_id=SECOND.id)
    many: list[Entity] = []
    for number in range(294):
        someone = builders.person(f"Naam{number}", "", "Zand")
        many += [someone, six[number % 6].with_(id=uuid4(), person_id=someone.id)]
    builders.fill(subsoil.workbook, many)
    took = best_of(3, lambda: (page.answers.choose("home"), page.answers.choose("stuck"), page.grab()))
    assert len(page.answers.list.entries.rows) == 300 and took < 0.4  # 0.03 on a quiet machine; 0.1 is what is promised


def best_of(times: int, work: Callable[[], object]) -> float:
    """Return the shortest time some work took, in seconds; a machine may be busy with something else."""
    found: list[float] = []
    for _ in range(times):
        began = perf_counter()
        work()
        found.append(perf_counter() - began)
    return min(found)


def test_what_was_said_is_not_read_again_for_another_change(page: ReadingPage, subsoil: Desk) -> None:
    told = page._material.heard
    page.wishes.said.emit(subsoil.workbook.all(GroupWish)[0].id, "Naar buiten")
    assert page._material.heard is told
    interview = subsoil.workbook.all(Interview)[0]
    with subsoil.workbook.edit() as edit:
        edit.put(interview.answered("stuck", "Iets anders"))
    assert page._material.heard is not told


def test_every_line_of_scores_tells_of_how_many_people_it_is_when_they_differ(desk: Desk):
    chart = Dumbbells(desk.theme)
    rows = [Development(name, {PathMoment.START: 3.0}, people) for name, people in (("Luisteren", 5), ("Vragen", 9))]
    chart.show_rows(rows, counted=True)
    assert "5 people" in chart.accessibleDescription() and "9 people" in chart.accessibleDescription()
    chart.deleteLater()
