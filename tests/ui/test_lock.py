"""When the program locks itself, when it does not, what is asked first, and what happens when it cannot."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from copdesk.domain.drafts import Draft, DraftField
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Person
from copdesk.domain.sessions import Block
from copdesk.store import drafts, engine
from tests.builders import community, fill, new_workbook, participation, person, session
from tests.ui import rules
from tests.ui.locking import Desktop, protected, type_in
from ui.home.start import StartPage
from ui.kit import likes
from ui.kit.outside_rule import OutsideRuleQuestion
from ui.kit.passphrases import NewPassphrase
from ui.kit.settings import Settings
from ui.lock.kept_words import KeptWords
from ui.lock.page import LockPage
from ui.lock.questions import NothingProtected, StillBusy
from ui.lock.watch import Clock
from ui.roster.adding import AddPerson

HERE, THERE = community(name="Aan de Rotte"), community(name="Bij de Schie")
ZOE, PIET = person(), person("Piet", "", "Snot")
MINUTE = 60.0


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Desktop]:
    workbook = protected(tmp_path / "Kring.copdesk")
    fill(workbook, [HERE, THERE, ZOE, PIET, participation(ZOE, HERE), participation(PIET, HERE)])
    workbook.close()
    settings.keep("communities", [str(HERE.id)])
    made = Desktop(qapp, qtbot, settings, tmp_path / "Kring.copdesk")
    yield made
    made.end()


@pytest.fixture
def hands(desktop: Desktop) -> "Hands":
    return Hands(desktop)


class Hands:
    """Lets time go by without anybody waiting for it."""

    def __init__(self, desktop: Desktop) -> None:
        self.now = self.slept = 0.0
        self._watch = desktop.program.locking.watch
        self._watch._clock = Clock(lambda: self.now, lambda: self.slept)
        self._watch.begin()

    def nobody_for(self, minutes: float) -> None:
        for _ in range(int(minutes * 12)):
            self.now += 5
            self._watch.look()

    def sleep(self, seconds: float) -> None:
        self.slept += seconds
        self._watch.look()


def is_locked(desktop: Desktop) -> bool:
    return isinstance(desktop.program.window.stack.currentWidget(), LockPage)


def said(desktop: Desktop) -> str:
    found = desktop.program.window.findChildren(QLabel)
    return " ".join(label.text() for label in found if label.isVisible())


# When


def test_a_key_locks(desktop: Desktop):
    QTest.keyClick(
        desktop.program.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert is_locked(desktop)


def test_the_key_locks_in_a_dialog_too(desktop: Desktop, qtbot: QtBot):
    dialog = desktop.page("roster").add_person()
    desktop.program.locking.watch._window_came(dialog.windowHandle())
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyPress(dialog.windowHandle(), Qt.Key.Key_K, both)  # a release would go to a window that is gone
    qtbot.waitUntil(lambda: is_locked(desktop))


def test_the_button_beside_the_screens_locks(desktop: Desktop):
    desktop.program.window.sidebar.lock.click()
    assert is_locked(desktop)


def test_ten_idle_minutes_lock_and_nine_do_not(desktop: Desktop, hands: Hands):
    hands.nobody_for(9.5)
    assert not is_locked(desktop)
    hands.nobody_for(1)
    assert is_locked(desktop)


def test_a_key_pressed_in_the_window_counts_as_somebody(desktop: Desktop, hands: Hands):
    handle = desktop.program.window.windowHandle()
    assert handle is not None
    desktop.program.locking.watch._window_came(handle)
    hands.nobody_for(9.5)
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    hands.nobody_for(9.5)
    assert not is_locked(desktop)


@pytest.mark.parametrize(("minutes", "locks"), [(0, False), (5, True), (30, False)])
def test_the_number_of_idle_minutes_is_a_setting(desktop: Desktop, hands: Hands, minutes: int, locks: bool):
    desktop.program.settings.keep(likes.IDLE, minutes)
    hands.nobody_for(12)
    assert is_locked(desktop) is locks


def test_nothing_locks_by_itself_while_a_room_looks_along(desktop: Desktop, hands: Hands):
    desktop.program.discretion.presenting.turn(on=True)
    hands.nobody_for(60)
    assert not is_locked(desktop)


def test_nothing_locks_by_itself_while_a_session_is_run(desktop: Desktop, hands: Hands):
    run_a_session(desktop)
    hands.nobody_for(60)
    assert not is_locked(desktop)


def test_a_session_that_runs_comes_back_as_it_was(desktop: Desktop):
    run_a_session(desktop)
    desktop.restart()
    page = desktop.program.window.page("live")
    assert desktop.program.window.current == "live"
    assert [block.title for block in page.running.course.running] == ["Inloop"]


def run_a_session(desktop: Desktop) -> None:
    """Begin a session of today."""
    meeting = session(HERE.id, day=date.today(), starts=time(0))
    block = Block(session_id=meeting.id, position=0, title="Inloop", minutes=600)
    fill(desktop.workplace.workbook, [meeting, block])
    desktop.workplace.screens._run(meeting.id)
    desktop.page("live").running.go_on()


def test_sleep_locks_also_while_a_room_looks_along(desktop: Desktop, hands: Hands):
    desktop.program.discretion.presenting.turn(on=True)
    hands.sleep(31)
    assert is_locked(desktop)


def test_a_locked_desktop_locks_the_program(desktop: Desktop):
    desktop.program.locking.desktop.told(True)
    assert is_locked(desktop)


# What is asked


def test_a_workbook_without_a_passphrase_says_that_a_lock_protects_nothing(desktop: Desktop, tmp_path: Path):
    new_workbook(tmp_path, "Open.copdesk").close()
    desktop.program.open(tmp_path / "Open.copdesk")
    desktop.program.locking.lock()
    (asked,) = desktop.program.window.findChildren(NothingProtected)
    assert "protect nothing" in said(desktop)
    rules.check(asked)
    asked.set_one.click()
    assert desktop.program.window.findChildren(NewPassphrase)


def test_an_idle_workbook_without_a_passphrase_stays_as_it_is(desktop: Desktop, hands: Hands, tmp_path: Path):
    new_workbook(tmp_path, "Open.copdesk").close()
    desktop.program.open(tmp_path / "Open.copdesk")
    hands.nobody_for(60)
    hands.sleep(600)
    assert desktop.program.workplace is not None


def test_work_that_goes_on_is_waited_for(desktop: Desktop, qtbot: QtBot):
    go = Event()
    desktop.program.jobs.run(go.wait, 5, title="Saving…")
    desktop.program.locking.lock()
    (asked,) = desktop.program.window.findChildren(StillBusy)
    assert "Saving…" in said(desktop)
    rules.check(asked)
    asked.wait.click()
    assert not is_locked(desktop)
    go.set()
    qtbot.waitUntil(lambda: is_locked(desktop))


def test_work_that_goes_on_can_be_stopped(desktop: Desktop):
    done: list[object] = []
    go = Event()
    desktop.program.jobs.run(go.wait, 5, done=done.append, title="Saving…")
    desktop.program.locking.lock()
    (asked,) = desktop.program.window.findChildren(StillBusy)
    go.set()
    asked.stop.click()
    QApplication.processEvents()
    assert is_locked(desktop) and done == []


# When it cannot


@pytest.mark.parametrize("code", ["disk_full", "write_failed", "file_gone"])
def test_a_file_that_cannot_be_written_keeps_the_program_open_with_everything_in_its_place(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch, code: str
):
    page = desktop.page("roster")
    desktop.settle()
    type_in(page.listing.search, "Sno")
    desktop.settle()
    type_in(page.details.profile.since.line, "ergens in mei")

    def refuse(*args: object) -> None:
        raise Problem(code)

    monkeypatch.setattr(engine.Connection, "begin", refuse)
    desktop.program.locking.lock_at_once()
    assert desktop.program.workplace is not None
    assert "Not locked" in desktop.program.window.notices.text
    assert page.details.profile.since.line.text() == "ergens in mei" and page.listing.search.text() == "Sno"


def test_a_stick_that_was_pulled_out_keeps_the_program_open(desktop: Desktop, tmp_path: Path):
    page = desktop.page("roster")
    type_in(page.details.profile.phone.line, "06 1234")
    shutil.move(desktop.path, tmp_path / "elders.copdesk")
    desktop.program.locking.lock_at_once()
    assert "Not locked" in desktop.program.window.notices.text
    assert page.details.profile.phone.line.text() == "06 1234"
    shutil.move(tmp_path / "elders.copdesk", desktop.path)
    desktop.restart()
    assert desktop.workplace.workbook.get(Person, page_person(desktop)).phone == "06 1234"  # type: ignore[union-attr]


def page_person(desktop: Desktop) -> object:
    return desktop.program.window.page("roster").listing.selected[0].person_id


# At the lock


def test_the_lock_screen_names_the_file_and_nothing_in_it(desktop: Desktop):
    desktop.lock()
    assert "Kring" in said(desktop) and "has been kept" in said(desktop)
    assert not any(name in said(desktop) for name in ("Rotte", "Schie", "Zoë", "Meulen"))
    page = desktop.program.window.stack.currentWidget()
    assert page is not None
    rules.check(page)


def test_a_room_does_not_even_see_which_file_it_is(desktop: Desktop):
    desktop.program.discretion.presenting.turn(on=True)
    desktop.lock()
    assert "Kring" not in said(desktop)


def test_a_room_that_looked_along_still_does_after_a_restart(desktop: Desktop):
    desktop.program.discretion.presenting.turn(on=True)
    desktop.restart()
    assert desktop.program.discretion.presenting.on


def test_a_wrong_passphrase_may_be_tried_for_ever_and_help_is_offered(desktop: Desktop):
    desktop.lock()
    page = desktop.program.window.stack.currentWidget()
    assert isinstance(page, LockPage)
    for _ in range(7):
        page.show_problem("This passphrase does not fit.")
    assert "try number 7" in said(desktop) and "Caps Lock" in said(desktop)
    assert page._open.isEnabled() and page._way.isVisible() and page._other.isVisible()


def test_another_workbook_can_be_opened_from_the_lock(desktop: Desktop):
    desktop.lock()
    page = desktop.program.window.stack.currentWidget()
    assert isinstance(page, LockPage)
    page._other.click()
    assert isinstance(desktop.program.window.stack.currentWidget(), StartPage)


# Afterwards


def test_one_comes_back_to_the_same_community_and_person(desktop: Desktop):
    page = desktop.page("roster")
    page.show_person(PIET.id)
    desktop.restart()
    assert desktop.workplace.desk.community == HERE.id
    assert page_person(desktop) == PIET.id


def test_a_draft_goes_when_its_dialog_is_closed_and_not_before(desktop: Desktop):
    type_in(desktop.page("roster").add_person().name.line, "Jan Jansen")
    desktop.restart()
    assert [draft.place for draft in desktop.workplace.workbook.all(Draft)] == ["dialog AddPerson"]
    desktop.dialog(AddPerson).reject()
    assert desktop.workplace.workbook.all(Draft) == []


def test_locking_twice_keeps_one_draft_with_the_latest_words(desktop: Desktop):
    type_in(desktop.page("roster").add_person().name.line, "Jan Jansen")
    desktop.restart()
    type_in(desktop.dialog(AddPerson).name.line, "Jan Janssen")
    desktop.restart()
    assert desktop.dialog(AddPerson).name.line.text() == "Jan Janssen"
    assert len(desktop.workplace.workbook.all(Draft)) == 1


def test_words_without_a_place_of_their_own_are_shown_to_copy(desktop: Desktop):
    question = OutsideRuleQuestion(desktop.program.theme, "Gemeente", "Geen plek", desktop.program.window)
    question.open()
    type_in(question.because, "Zij brengt haar eigen plek in.")
    desktop.restart()
    shown = desktop.dialog(KeptWords)
    assert shown.text == "Zij brengt haar eigen plek in."
    rules.check(shown)
    shown.forget.click()
    assert desktop.workplace.workbook.all(Draft) == []


def test_a_draft_of_long_ago_asks_before_it_comes_back(desktop: Desktop):
    words = (DraftField(name="text Name, as you would write it", text="Jan Jansen"),)
    long_ago = datetime.now(UTC) - timedelta(days=31)
    drafts.keep(desktop.workplace.workbook, [Draft(place="dialog AddPerson", kept=long_ago, words=words)])
    desktop.restart()
    assert desktop.dialog(KeptWords).text == "Jan Jansen"
    assert not desktop.program.window.findChildren(AddPerson)


def test_drafts_of_a_workbook_that_can_only_be_read_are_not_written(desktop: Desktop, monkeypatch: pytest.MonkeyPatch):
    desktop.lock()
    monkeypatch.setattr(engine, "_is_writable", lambda _path: False)
    desktop.program.open(desktop.path)
    desktop.unlock()
    assert desktop.workplace.desk.read_only
    desktop.lock()
    assert is_locked(desktop)
