"""From the library to the designer: a method that is used in a session is a block there."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from copdesk.domain.sessions import Block
from tests.builders import block, community, fill, new_workbook, session
from ui.app.program import Program
from ui.methods.page import MethodsPage
from ui.sessions.page import SessionsPage

HERE = community()
MEETING, OTHER = session(HERE.id, title="Eerste"), session(HERE.id, title="Andere")
FIRST, LAST = (block(title, session_id=MEETING.id, position=n) for n, title in enumerate(("Inloop", "Borrel")))


@pytest.fixture
def program(unstarted: Program, qtbot: QtBot, tmp_path: Path) -> Program:
    workbook = new_workbook(tmp_path, "Proef.copdesk")
    fill(workbook, [HERE, MEETING, OTHER, FIRST, LAST])
    workbook.close()
    unstarted.start(workbook.path)
    qtbot.waitExposed(unstarted.window)
    return unstarted


def sessions(program: Program) -> SessionsPage:
    program.window.go_to("sessions")
    page = program.window.page("sessions")
    assert isinstance(page, SessionsPage)
    return page


def use(program: Program, key: str, title: str) -> None:
    """Use a method in the session with this title."""
    program.window.go_to("methods")
    page = program.window.page("methods")
    assert isinstance(page, MethodsPage)
    page.listing.show_method(key)
    next(offer for offer in page.details.use.offers if title in offer.text()).trigger()


def titles(page: SessionsPage) -> list[str]:
    return [made.title for made in page.designer.programme.blocks]


def test_a_method_opens_the_session_it_is_used_in(program: Program):
    use(program, "triz", "Andere")
    page = sessions(program)
    assert page.designer.programme.session == OTHER
    assert titles(page) == ["TRIZ: organiseer de mislukking"]


def test_in_the_open_session_it_comes_below_the_chosen_block(program: Program):
    page = sessions(program)
    page.open_session(MEETING.id)
    page.designer.programme.choose(FIRST.id)
    use(program, "check-in", "In the open session")
    assert titles(page) == ["Inloop", "Check-in", "Borrel"]
    assert program.window.current == "sessions"


def test_using_a_method_is_one_step_of_undo(program: Program):
    use(program, "triz", "Andere")
    page = sessions(program)
    desk = page.designer.programme.desk
    desk.undo.undo()
    assert {made.title for made in desk.workbook.all(Block)} == {"Inloop", "Borrel"}


def test_ctrl_f_in_the_designer_searches_the_methods(program: Program):
    page = sessions(program)
    page.open_session(MEETING.id)
    program.window.commands.find_wanted.emit()
    assert page.designer.supplies.shelf.search.hasFocus()
