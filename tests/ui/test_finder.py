"""One key goes to anybody and anything in the workbook."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.roster import Person
from copdesk.domain.sessions import Session
from copdesk.samples import filling
from tests.builders import new_workbook
from tests.ui import rules
from ui.app.finder import Finder
from ui.app.goals import Goal, best
from ui.app.program import Program
from ui.roster.page import RosterPage
from ui.sessions.page import SessionsPage


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    workbook = new_workbook(tmp_path_factory.mktemp("sample"), "S1.copdesk")
    filling.fill(workbook)
    workbook.close()
    return workbook.path


@pytest.fixture
def sampled(unstarted: Program, sample: Path, qtbot: QtBot) -> Program:
    unstarted.start(sample)
    qtbot.waitUntil(lambda: unstarted.workplace is not None)
    qtbot.waitUntil(lambda: unstarted.at_rest)
    return unstarted


def goal(name: str, detail: str = "") -> Goal:
    return Goal(name, detail, "Person", f"{name} · {detail}".casefold(), list)


def finder_of(program: Program) -> Finder:
    assert program.workplace is not None
    finder = program.workplace.screens.offer_goals()
    while not finder.complete:
        QApplication.processEvents()
    return finder


def shown(finder: Finder) -> list[str]:
    return [row.name for row in finder.rows.rows]


def test_who_begins_so_comes_before_who_has_it_within() -> None:
    goals = [goal("Anneke Bos", "Waterschap"), goal("Tom", "Bosbeheer"), goal("Bosman")]
    assert [found.name for found in best(goals, "bos", 9)] == ["Bosman", "Anneke Bos", "Tom"]
    assert [found.name for found in best(goals, "bos water", 9)] == ["Anneke Bos"]
    assert best(goals, "nobody", 9) == []


def test_a_person_is_found_without_accents_and_shown_in_the_list(sampled: Program, qtbot: QtBot) -> None:
    window = sampled.window
    window.go_to("season")
    finder = finder_of(sampled)
    qtbot.keyClicks(finder.line, "hanneke uit")
    assert shown(finder)[0].startswith("Hanneke uit")
    qtbot.keyClick(finder.line, Qt.Key.Key_Return)
    page = window.page("roster")
    assert window.current == "roster" and isinstance(page, RosterPage)
    assert [line.given_name for line in page.listing.selected] == ["Hanneke"]


def test_the_arrows_choose_while_one_types(sampled: Program, qtbot: QtBot) -> None:
    finder = finder_of(sampled)
    qtbot.keyClicks(finder.line, "an")
    first = finder.table.row
    qtbot.keyClick(finder.line, Qt.Key.Key_Down)
    assert finder.table.row is not first
    assert finder.line.text() == "an"


def test_a_session_opens_in_the_designer(sampled: Program, qtbot: QtBot) -> None:
    assert sampled.workplace is not None
    session = max(sampled.workplace.workbook.all(Session), key=lambda s: s.day)
    finder = finder_of(sampled)
    finder.line.setText(session.title)
    qtbot.keyClick(finder.line, Qt.Key.Key_Return)
    page = sampled.window.page("sessions")
    assert isinstance(page, SessionsPage)
    opened = page.designer.programme.session
    assert opened is not None and opened.title == session.title


def test_a_command_is_carried_out(sampled: Program, qtbot: QtBot) -> None:
    finder = finder_of(sampled)
    qtbot.keyClicks(finder.line, "back up")
    with qtbot.waitSignal(sampled.window.commands.back_up_wanted):
        qtbot.keyClick(finder.line, Qt.Key.Key_Return)


def test_a_method_is_shown_in_the_library(sampled: Program, qtbot: QtBot) -> None:
    finder = finder_of(sampled)
    qtbot.keyClicks(finder.line, "world cafe")
    assert finder.rows.row(0).kind == "Method"
    qtbot.keyClick(finder.line, Qt.Key.Key_Return)
    assert sampled.window.current == "methods"


def test_nobody_is_named_while_a_room_looks_along(sampled: Program, qtbot: QtBot) -> None:
    assert sampled.workplace is not None
    workbook = sampled.workplace.workbook
    everybody = {person.full_name for person in workbook.all(Person)}
    titles = {session.title for session in workbook.all(Session)}
    sampled.discretion.presenting.turn(on=True)
    finder = finder_of(sampled)
    assert finder.goals and not (everybody | titles) & {row.name for row in finder.goals}
    finder.reject()
    sampled.discretion.presenting.turn(on=False)
    assert everybody & {row.name for row in finder_of(sampled).goals}


def test_it_goes_away_when_a_room_begins_to_look_along(sampled: Program, qtbot: QtBot) -> None:
    finder = finder_of(sampled)
    with qtbot.waitSignal(finder.rejected):
        sampled.discretion.presenting.turn(on=True)


def test_the_key_asks_for_it_anywhere(sampled: Program, qtbot: QtBot) -> None:
    window = sampled.window
    with qtbot.waitActive(window):
        window.show()
    qtbot.keySequence(window, QKeySequence("Ctrl+K"))
    qtbot.waitUntil(lambda: window.findChild(Finder) is not None)


def test_who_is_not_there_is_said(sampled: Program, qtbot: QtBot) -> None:
    finder = finder_of(sampled)
    qtbot.keyClicks(finder.line, "xyzzy")
    assert finder.nothing.isVisibleTo(finder) and not finder.table.isVisibleTo(finder)
    qtbot.keyClick(finder.line, Qt.Key.Key_Return)
    assert finder.isVisible()


@pytest.mark.parametrize("asked", ["", "an"])
def test_the_finder_keeps_the_rules(sampled: Program, qtbot: QtBot, asked: str) -> None:
    finder = finder_of(sampled)
    qtbot.keyClicks(finder.line, asked)
    rules.check(finder)


def test_a_method_is_found_by_what_else_it_is_called(sampled: Program) -> None:
    finder = finder_of(sampled)
    finder.line.setText("wereldcafé")
    assert shown(finder) == ["World Café"]


def test_an_import_that_waits_for_answers_is_not_thrown_away(sampled: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = sampled.window.page("roster")
    assert isinstance(page, RosterPage)
    people = tmp_path / "people.csv"
    people.write_text("Voornaam;Achternaam\nZoë;Brûlé\n", encoding="utf-8")
    page.importing.open(people)
    qtbot.waitUntil(lambda: page.aside == "importing")
    sampled.window.go_to("season")
    finder = finder_of(sampled)
    qtbot.keyClicks(finder.line, "hanneke uit")
    qtbot.keyClick(finder.line, Qt.Key.Key_Return)
    assert sampled.window.current == "roster" and page.aside == "importing"


def test_what_is_found_grows_by_words_that_were_just_typed(sampled: Program, qtbot: QtBot) -> None:
    page = sampled.window.page("roster")
    assert isinstance(page, RosterPage) and sampled.workplace is not None
    someone = sampled.workplace.workbook.all(Person)[0]
    with sampled.workplace.desk.edit("Rename", page="roster") as edit:
        edit.put(someone.with_(given_name="Qwertz"))
    finder = finder_of(sampled)
    finder.line.setText("qwertz")
    assert len(shown(finder)) == 1


def test_it_goes_with_the_screens_it_was_made_for(sampled: Program, qtbot: QtBot) -> None:
    finder = finder_of(sampled)
    with qtbot.waitSignal(finder.rejected):
        sampled.go_home()
