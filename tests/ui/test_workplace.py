"""What an open workbook promises across its screens: nothing lost, nothing stale, nothing mixed."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from copdesk.domain.actions import Action
from copdesk.domain.choices import AttendanceMark
from copdesk.domain.interviews import Interview
from copdesk.domain.language import Language
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Attendance, Participation, Person
from copdesk.domain.sessions import Session
from copdesk.store import engine, keys, rekey
from copdesk.store.workbook import Workbook
from tests.builders import community, fill, new_workbook, participation, person, session
from ui.app.program import Program
from ui.app.workplace import Workplace
from ui.communities.page import CommunitiesPage
from ui.harvest.page import HarvestPage
from ui.home.start import StartPage
from ui.interviews.page import InterviewsPage
from ui.kit.crash import CrashHook
from ui.kit.desk import Desk
from ui.kit.discreet import ClipboardGuard
from ui.kit.passphrases import NewPassphrase
from ui.kit.recovery import RecoveryDialog
from ui.kit.settings import Settings
from ui.roster.page import RosterPage
from ui.sessions.page import SessionsPage

HERE, THERE = community(name="Aan de Rotte"), community(name="Bij de Schie")
ZOE, PIET = person(), person("Piet", "", "Snot")
MEETING, OTHER = session(HERE.id, title="Eerste"), session(THERE.id, title="Andere")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    workbook = new_workbook(tmp_path, "Proef.copdesk")
    people = (participation(ZOE, HERE), participation(PIET, THERE))
    fill(workbook, [HERE, THERE, ZOE, PIET, *people, MEETING, OTHER])
    workbook.close()
    return tmp_path / "Proef.copdesk"


@pytest.fixture
def program(unstarted: Program, qtbot: QtBot, settings: Settings, file: Path) -> Program:
    settings.keep("communities", [str(HERE.id)])
    unstarted.start(file)
    qtbot.waitExposed(unstarted.window)
    return unstarted


def desk(program: Program) -> Desk:
    assert isinstance(program.workplace, Workplace)
    return program.workplace.desk


def roster(program: Program) -> RosterPage:
    program.window.go_to("roster")
    page = program.window.page("roster")
    assert isinstance(page, RosterPage)
    return page


def rename(program: Program, someone: Person, name: str) -> None:
    with desk(program).edit("Rename", page="roster") as edit:
        edit.put(someone.with_(given_name=name))


def test_undo_lives_on_when_the_windows_speak_another_language(program: Program):
    rename(program, ZOE, "Anna")
    program.speech.speak(Language.DUTCH)
    desk(program).undo.undo()
    assert desk(program).workbook.get(Person, ZOE.id) == ZOE


def test_a_problem_is_told_once_after_another_language(program: Program):
    program.speech.speak(Language.DUTCH)
    told: list[str] = []
    program.ask.said.connect(told.append)
    program.jobs.failed.emit(Problem("session_gone"))
    assert len(told) == 1


def test_undo_goes_to_the_community_it_is_about(program: Program):
    rename(program, ZOE, "Anna")
    desk(program).choose_community(THERE.id)
    desk(program).undo.undo()
    assert desk(program).community == HERE.id


def test_a_community_that_is_taken_away_is_left_wherever_one_is(program: Program):
    with desk(program).edit("Remove community", page="roster") as edit:
        edit.remove_with_dependents(HERE)
    assert desk(program).community == THERE.id
    desk(program).undo.undo()
    assert desk(program).community == HERE.id


def test_a_removal_that_was_refused_offers_no_undo_of_something_else(program: Program, monkeypatch: pytest.MonkeyPatch):
    rename(program, ZOE, "Anna")
    told: list[str] = []
    program.ask.said.connect(told.append)
    program.window.go_to("communities")
    page = program.window.page("communities")
    assert isinstance(page, CommunitiesPage)

    def full(self: object) -> object:
        raise Problem("disk_full")

    with monkeypatch.context() as patched:
        patched.setattr(Workbook, "edit", full)
        page._take_away()
    assert len(told) == 1


def test_the_door_shows_the_sessions_of_the_community_one_is_in(program: Program):
    page = roster(program)
    page.show_door()
    desk(program).choose_community(THERE.id)
    assert page.door.session.value == OTHER.id
    assert [line.given_name for line in page.door.rows.rows] == ["Piet"]


def test_the_door_lets_go_of_a_session_that_is_gone(program: Program):
    page = roster(program)
    page.show_door()
    with desk(program).edit("Remove session") as edit:
        edit.remove_with_dependents(MEETING)
    page.door.table.selectRow(0)
    page.door.mark_selected(AttendanceMark.PRESENT)
    assert desk(program).workbook.all(Attendance) == []


def test_an_import_is_judged_again_for_the_community_one_is_in(program: Program, qtbot: QtBot, tmp_path: Path):
    page = roster(program)
    (tmp_path / "lijst.csv").write_text("Voornaam;Achternaam\nEva;Pot\n", encoding="utf-8")
    page.importing.open(tmp_path / "lijst.csv")
    qtbot.waitUntil(lambda: page.importing.plan is not None and not program.jobs.busy)
    desk(program).choose_community(THERE.id)
    qtbot.waitUntil(lambda: page.importing.plan is not None and not program.jobs.busy)
    page.importing.take_in.click()
    eva = next(p for p in desk(program).workbook.all(Person) if p.given_name == "Eva")
    assert [w.community_id for w in desk(program).workbook.all(Participation, person_id=eva.id)] == [THERE.id]


def test_undo_from_elsewhere_shows_the_guide_as_it_is(program: Program):
    program.window.go_to("interviews")
    page = program.window.page("interviews")
    assert isinstance(page, InterviewsPage)
    page.show_guides()
    before = page.guides.name.value
    page.guides.name.line.setText("Heel anders")
    page.guides.name.commit()
    program.window.go_to("documents")
    program.window._undo()
    assert program.window.current == "interviews"
    assert page.guides.name.value == before


def test_escape_in_a_field_beside_the_intakes_takes_back_what_was_typed(program: Program, qtbot: QtBot):
    program.window.go_to("interviews")
    page = program.window.page("interviews")
    assert isinstance(page, InterviewsPage)
    program.window.activateWindow()
    page.overview.search.setText("Z")
    field = page.overview.learning.text
    field.text.setFocus()
    QTest.keyClicks(field.text, "Hoe")
    QTest.keyClick(field.text, Qt.Key.Key_Escape)
    assert field.value == ""
    assert page.overview.search.text() == "Z"


def test_a_copy_that_another_program_still_holds_does_not_keep_the_workbook_open(program: Program):
    program.window.go_to("documents")
    assert program.workplace is not None
    papers = program.workplace.screens.show_documents()
    folder = program.settings._file.parent / "copy"
    folder.mkdir(parents=True)
    (folder / "Verslag.pdf").write_bytes(b"%PDF")
    (folder / ".~lock.Verslag.pdf#").write_text("x")
    papers.outbox._opened.append(folder / "Verslag.pdf")
    program.go_home()
    assert not (folder / "Verslag.pdf").exists()


def test_a_hidden_document_is_not_made_again_for_every_edit(program: Program, qtbot: QtBot):
    program.window.go_to("documents")
    qtbot.waitUntil(lambda: not program.jobs.busy, timeout=20_000)
    program.window.go_to("roster")
    started: list[object] = []
    program.jobs.started.connect(started.append)
    rename(program, ZOE, "Anna")
    assert started == []
    program.window.go_to("documents")
    assert len(started) == 1
    qtbot.waitUntil(lambda: not program.jobs.busy, timeout=20_000)


def test_a_passphrase_that_is_called_off_while_its_key_is_made_changes_nothing(
    program: Program, qtbot: QtBot, file: Path
):
    assert program.workplace is not None
    safe = program.workplace.safe
    safe.passphrase.change()
    asked = safe.passphrase.asked
    assert asked is not None
    asked._give()
    asked.reject()
    qtbot.waitUntil(lambda: not program.jobs.busy, timeout=20_000)
    program.go_home()
    assert not engine.read_header(file).protected


def test_a_key_made_for_one_workbook_never_opens_another(program: Program, qtbot: QtBot, tmp_path: Path, file: Path):
    salt = keys.new_salt(protected=True)
    other = tmp_path / "Dicht.copdesk"
    Workbook.create(other, keys.derive("zes woorden die niemand raadt vandaag", salt), salt).close()
    told: list[str] = []
    program.ask.said.connect(told.append)
    program.open(other)
    program._unlock("zes woorden die niemand raadt vandaag")
    program.open(file)
    qtbot.waitUntil(lambda: not program.jobs.busy, timeout=20_000)
    assert program.workplace is not None
    assert program.workplace.workbook.path == file
    assert told == []


def test_a_backup_that_cannot_be_opened_leads_back_to_the_start(program: Program, monkeypatch: pytest.MonkeyPatch):
    def damaged(*args: object, **more: object) -> Workbook:
        raise Problem("file_damaged")

    assert program.workplace is not None
    with monkeypatch.context() as patched:
        patched.setattr(Workbook, "open", damaged)
        program.workplace._restore(program.workplace.workbook.path.with_name("Er niet.copdesk"))
    assert program.workplace is None
    assert isinstance(program.window.stack.currentWidget(), StartPage)


def damaged(file: Path, table: str = "ix_draft") -> bytes:
    """Turn one bit over in the first page of a table, or near the end of the file, and return what it holds then."""
    workbook = Workbook.open(file, keys.unprotected_key(file.read_bytes()[:16]))
    page = workbook.connection.raw.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    workbook.close()
    content = bytearray(file.read_bytes())
    content[(page[0] - 1) * 4096 + 2000 if page else -20_000] ^= 4
    file.write_bytes(content)
    return bytes(content)


@pytest.mark.parametrize("table", ["community", "organisation", "person", "participation", "session", "draft", "other"])
def test_a_file_that_turns_out_to_be_damaged_is_closed_untouched_and_told(
    program: Program, qtbot: QtBot, file: Path, table: str, monkeypatch: pytest.MonkeyPatch
):
    hook = CrashHook(file.parent / "reports", program.ask.bug, program.settle)
    monkeypatch.setattr(sys, "excepthook", lambda *error: hook.caught(*error))
    program.go_home()
    content = damaged(file, table)
    program.open(file)
    qtbot.waitUntil(lambda: program.workplace is None)
    assert isinstance(program.window.stack.currentWidget(), StartPage)
    assert "damaged" in program.window.notices.text
    assert file.read_bytes() == content
    assert not (file.parent / "Backups").exists() and not (file.parent / "reports").exists()
    program.open(file.with_name("Er niet.copdesk"))  # the program goes on


def test_a_question_that_is_open_goes_with_a_damaged_workbook(program: Program, qtbot: QtBot, file: Path):
    program.go_home()
    damaged(file)
    program.open(file)
    dialog = roster(program).add_person()
    qtbot.waitUntil(lambda: program.workplace is None)
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())


def test_an_edit_in_a_damaged_file_is_refused_before_it_is_closed(program: Program, qtbot: QtBot, file: Path):
    program.go_home()
    content = damaged(file)
    program.open(file)
    assert program.workplace is not None
    with program.workplace.desk.edit("Rename") as edit:
        edit.put(ZOE.with_(family_name="Anders"))
    assert file.read_bytes() == content
    qtbot.waitUntil(lambda: program.workplace is None)
    assert file.read_bytes() == content


def test_a_leaf_that_waits_to_be_built_is_not_read_from_a_closed_workbook(program: Program, qtbot: QtBot, file: Path):
    program.go_home()
    program.open(file)
    roster(program).details.grab()
    program.go_home()
    with qtbot.captureExceptions() as caught:
        qtbot.wait(100)
    assert caught == []


def test_nothing_can_be_changed_in_a_workbook_that_can_only_be_read(
    program: Program, file: Path, monkeypatch: pytest.MonkeyPatch
):
    program.go_home()
    monkeypatch.setattr(engine, "_is_writable", lambda _path: False)
    program.open(file)
    for screen in program.window.screens[:-1]:
        program.window.go_to(screen)
        QApplication.processEvents()
        assert _editors(program.window.page(screen)) <= CHOOSERS, screen
    program.window.go_to("sessions")
    page = program.window.page("sessions")
    assert isinstance(page, SessionsPage)
    page.open_session(MEETING.id)
    QApplication.processEvents()
    assert _editors(page) == set()
    assert not page.designer.palette_bar.isEnabled()


CHOOSERS = {
    "Community",
    "Search",
    "Search the participants",
    "Search the harvest and the actions",
    "Search the methods",
    "Search by name or words",
    "Sector",
    "Role",
    "Number of people",
}
"""What finds or chooses something, and changes nothing."""


def _editors(page: QWidget | None) -> set[str]:
    """Return the names of what can be seen and changed on a page."""
    assert page is not None
    found = [w for kind in (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox) for w in page.findChildren(kind)]
    return {w.accessibleName() for w in found if w.isVisible() and w.isEnabled() and not _only_read(w)}


def _only_read(widget: QWidget) -> bool:
    return isinstance(widget, QLineEdit | QPlainTextEdit) and widget.isReadOnly()


def test_nobody_of_another_community_leads_what_is_typed_here(program: Program):
    program.window.go_to("harvest")
    page = program.window.page("harvest")
    assert isinstance(page, HarvestPage)
    page.agreed.adding.lead.set_value(ZOE.id)
    page.agreed.adding.line.setText("Bellen")
    desk(program).choose_community(THERE.id)
    page.agreed.adding._keep()
    assert [(a.community_id, a.lead_ids) for a in desk(program).workbook.all(Action)] == [(THERE.id, ())]


def test_a_new_session_is_what_ctrl_n_makes_in_the_list_of_sessions(program: Program):
    program.window.go_to("sessions")
    page = program.window.page("sessions")
    assert isinstance(page, SessionsPage)
    QTest.keyClick(page.sessions.table, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert program.workplace is not None
    assert len(desk(program).workbook.all(Session, community_id=HERE.id)) == 2


def test_the_sheet_of_a_vault_is_offered_no_longer_when_the_vault_falls_shut(program: Program, qtbot: QtBot):
    assert program.workplace is not None
    screens = program.workplace.screens
    door = screens._vault_door()
    door.locksmith._cost = keys.Cost(memory=64, passes=1, lanes=1)
    with qtbot.waitSignal(door.made) as told:
        door.create("Mira", "zes woorden die niemand raadt vandaag")
    assert told.args is not None
    screens._offer_vault_sheet(told.args[0])
    qtbot.waitUntil(lambda: bool(program.window.findChildren(RecoveryDialog)), timeout=20_000)
    door.close()
    assert not any(dialog.isVisible() for dialog in program.window.findChildren(RecoveryDialog))


def test_a_passphrase_that_is_copied_is_kept_by_no_clipboard_history(qapp: QApplication, program: Program):
    offered = NewPassphrase(program.theme, program.speech)
    offered._copy()
    held = QGuiApplication.clipboard().mimeData()
    assert held.text() == offered.passphrase
    assert held.data("x-kde-passwordManagerHint").data() == b"secret"
    guard = qapp.findChildren(ClipboardGuard)[-1]
    offered.deleteLater()
    guard.timer.timeout.emit()
    assert not QGuiApplication.clipboard().text()


def test_the_passphrase_can_be_changed_in_the_middle_of_an_interview(program: Program, qtbot: QtBot):
    program.window.go_to("interviews")
    page = program.window.page("interviews")
    assert isinstance(page, InterviewsPage)
    assert program.workplace is not None
    page.overview.intake.start.click()
    page.conversation.form.sheet.answer.setPlainText("Aan de riolering")
    program.workplace.safe._rekey(b"k" * 32)
    assert program.window.current == "interviews"
    assert desk(program).workbook.all(Interview)[0].answers[0].text == "Aan de riolering"
    qtbot.waitUntil(lambda: bool(program.window.findChildren(RecoveryDialog)), timeout=20_000)


def test_a_change_of_passphrase_that_fails_leaves_a_workbook_to_go_on_with(
    program: Program, monkeypatch: pytest.MonkeyPatch
):
    def full(*args: object) -> None:
        raise Problem("write_failed")

    assert program.workplace is not None
    with monkeypatch.context() as patched:
        patched.setattr(rekey, "replace", full)
        program.workplace.safe._rekey(b"k" * 32)
    rename(program, ZOE, "Anna")
    found = desk(program).workbook.get(Person, ZOE.id)
    assert found is not None and found.given_name == "Anna"


def test_a_workbook_opens_on_the_community_it_was_left_at(program: Program, tmp_path: Path, file: Path) -> None:
    desk(program).choose_community(THERE.id)
    other = new_workbook(tmp_path, "Ander.copdesk")
    fill(other, [community(name="Elders")])
    other.close()
    program.open(other.path)
    program.open(file)
    assert desk(program).community == THERE.id
