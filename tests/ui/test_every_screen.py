"""Every screen of a lived-in workbook keeps the rules: names, keys, room for words, in both languages and all looks."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.language import Language
from copdesk.samples import filling
from tests.builders import new_workbook
from tests.ui import rules
from ui.app.program import Program
from ui.kit import likes
from ui.kit.fields import LineField
from ui.kit.settings import Settings
from ui.kit.theme import Mode
from ui.roster.page import RosterPage

SCREENS = [
    "communities",
    "roster",
    "composition",
    "interviews",
    "reading",
    "season",
    "sessions",
    "methods",
    "coaching",
    "harvest",
    "documents",
    "privacy",
    "live",
    "preferences",
]
WHOLE, HALF = (1280, 800), (960, 540)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    workbook = new_workbook(tmp_path_factory.mktemp("sample"), "S1.copdesk")
    filling.fill(workbook)
    workbook.close()
    return workbook.path


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[Program]:
    made = Program(qapp, settings)
    yield made
    made.window.close()
    made.window.deleteLater()
    made.speech.be_silent()
    made.deleteLater()


@pytest.fixture
def settings(tmp_path: Path, request: pytest.FixtureRequest) -> Settings:
    language = getattr(request, "param", Language.ENGLISH)
    return Settings(tmp_path / "settings.json", {likes.LANGUAGE: str(language), likes.APPEARANCE: str(Mode.LIGHT)})


def show(program: Program, sample: Path, screen: str, qtbot: QtBot, size: tuple[int, int] = WHOLE) -> None:
    program.window.resize(*size)
    program.start(sample)
    program.window.go_to(screen)
    program.window.grab()  # some parts are made only once the rest has been painted
    qtbot.waitUntil(lambda: program.at_rest, timeout=30_000)
    QApplication.processEvents()


def test_these_are_all_the_screens(program: Program, sample: Path):
    program.start(sample)
    assert list(program.window.screens) == SCREENS


def test_at_rest_the_roster_shows_whoever_is_chosen(program: Program, sample: Path, qtbot: QtBot):
    show(program, sample, "roster", qtbot)
    page = program.window.page("roster")
    assert page is not None
    assert [field for field in page.findChildren(LineField) if field.isVisible()]


def test_a_line_of_a_story_leads_to_its_screen(program: Program, sample: Path, qtbot: QtBot):
    show(program, sample, "roster", qtbot)
    page = program.window.page("roster")
    assert isinstance(page, RosterPage)
    page.details.turn_to(2)
    next(line for line in page.details.story.lines if line.target is not None).click()
    assert program.window.current in ("sessions", "interviews")
    page.roads.action_wanted.emit(uuid4())
    assert program.window.current == "harvest"
    page.roads.participant_list_wanted.emit()
    assert program.window.current == "documents"


@pytest.mark.parametrize("settings", list(Language), indirect=True)
@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_keeps_the_rules_in_both_languages(program: Program, sample: Path, screen: str, qtbot: QtBot):
    show(program, sample, screen, qtbot)
    rules.check(program.window)


@pytest.mark.parametrize("screen", SCREENS)
def test_nothing_is_cut_off_where_a_screen_is_shown_at_200_per_cent(
    program: Program, sample: Path, screen: str, qtbot: QtBot
):
    show(program, sample, screen, qtbot, HALF)
    assert (program.window.width(), program.window.height()) == HALF
    assert rules.clipped(program.window) == []


@pytest.mark.parametrize("size", [WHOLE, HALF])
@pytest.mark.parametrize("screen", SCREENS)
def test_words_twice_as_long_fit(program: Program, sample: Path, screen: str, size: tuple[int, int], qtbot: QtBot):
    with rules.pseudo_language():
        program.window.close()
        program.window = program._new_window()
        show(program, sample, screen, qtbot, size)
        assert rules.clipped(program.window) == []


@pytest.mark.parametrize("mode", [Mode.DARK, Mode.CONTRAST])
@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_can_be_shown_in_every_look(program: Program, sample: Path, screen: str, mode: Mode, qtbot: QtBot):
    show(program, sample, screen, qtbot)
    light = program.window.grab().toImage()
    program.theme.set_mode(mode)
    QApplication.processEvents()
    assert program.window.grab().toImage() != light
    program.theme.set_mode(Mode.LIGHT)
