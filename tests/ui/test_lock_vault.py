"""What was being typed in private is sealed when the program is locked, and never becomes a draft."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import CoachingNote, PrivateAnswers
from copdesk.domain.drafts import Draft
from copdesk.domain.interviews import Interview
from copdesk.domain.sessions import Session
from copdesk.store import drafts, sealing
from copdesk.store.keys import Cost
from copdesk.store.sealing import NewVault
from copdesk.store.vault import Vault
from copdesk.store.vault_slots import workbook_of
from copdesk.store.workbook import Workbook
from tests.builders import new_workbook
from tests.ui.locking import Desktop, type_in
from tests.ui.test_lock_states import filled
from ui.coaching.door import VaultDoor
from ui.coaching.quick_sheet import QuickSheet
from ui.kit.settings import Settings

__all__ = ["filled"]
WORDS = "Zij aarzelt over haar baan"
CHEAP = Cost(memory=64, passes=1, lanes=1)
PASSPHRASE = "zes woorden voor de kluis"


@pytest.fixture
def desktop(qapp: QApplication, qtbot: QtBot, settings: Settings, tmp_path: Path, filled: bytes) -> Iterator[Desktop]:
    path = tmp_path / "Kring.copdesk"
    path.write_bytes(filled)
    made = Desktop(qapp, qtbot, settings, path)
    yield made
    made.end()


@pytest.fixture
def new(desktop: Desktop) -> NewVault:
    """A vault that has been made; nobody has opened it yet."""
    connection = desktop.workplace.workbook.connection
    made = sealing.prepare_vault(workbook_of(connection), uuid4(), PASSPHRASE, CHEAP)
    Vault.create_prepared(connection, "Mira", made).close()
    return made


def opened(desktop: Desktop, new: NewVault) -> Vault:
    """Open the vault at its door."""
    found = desktop.workplace.screens._vault_door()
    found._enter(new.vault_id, new.key)
    assert found.vault is not None
    return found.vault


@pytest.fixture
def drafted(monkeypatch: pytest.MonkeyPatch) -> list[Draft]:
    """Everything that was made a draft of."""
    seen: list[Draft] = []
    keep = drafts.keep

    def listen(workbook: Workbook, made: Iterable[Draft]) -> None:
        seen.extend(made)
        keep(workbook, list(seen))

    monkeypatch.setattr(drafts, "keep", listen)
    return seen


def test_a_note_in_the_open_vault_is_sealed(desktop: Desktop, new: NewVault, drafted: list[Draft]):
    page = desktop.page("coaching")
    opened(desktop, new)
    page.notes.rail.setCurrentIndex(page.notes.rail.model().index(0, 0))
    page.notes.none.wanted.emit()
    type_in(page.notes.form.body_text.text, WORDS)
    desktop.restart()
    assert desktop.program.window.current == "coaching"
    assert [note.body for note in opened(desktop, new).all(CoachingNote)] == [WORDS]
    assert drafted and WORDS not in repr(drafted)


def test_a_private_answer_is_sealed_and_its_question_comes_back(desktop: Desktop, new: NewVault, drafted: list[Draft]):
    page = desktop.page("interviews")
    interview = next(i for i in desktop.workplace.workbook.all(Interview) if any(q.private for q in i.guide.questions))
    question = next(q for q in interview.guide.questions if q.private)
    opened(desktop, new)
    page.open_interview(interview, False)
    page.conversation.form.go_to(question.key)
    type_in(page._private.edit, WORDS)
    desktop.restart()
    form = desktop.program.window.page("interviews").conversation.form
    assert form.question == question
    (answers,) = opened(desktop, new).all(PrivateAnswers)
    assert answers.answer_to(question.key) == WORDS
    assert WORDS not in repr(drafted)


def test_a_half_typed_quick_note_waits_in_the_vault(desktop: Desktop, new: NewVault, drafted: list[Draft]):
    page = desktop.page("coaching")
    type_in(page.closed.quick.words.text, WORDS)
    desktop.restart()
    assert [note.body for note in opened(desktop, new).all(CoachingNote)] == [WORDS]
    assert WORDS not in repr(drafted)


def test_a_quick_note_in_its_own_window_waits_in_the_vault_too(desktop: Desktop, new: NewVault, drafted: list[Draft]):
    desktop.page("roster")
    sheet = QuickSheet(desktop.workplace.desk, desktop.workplace.screens._vault_door(), desktop.program.window)
    sheet.open()
    type_in(sheet.note.words.text, WORDS)
    desktop.restart()
    assert [note.body for note in opened(desktop, new).all(CoachingNote)] == [WORDS]
    assert WORDS not in repr(drafted)


def test_a_passphrase_is_never_kept(desktop: Desktop, new: NewVault, drafted: list[Draft]):
    page = desktop.page("coaching")
    type_in(page.closed.entry._line.edit, PASSPHRASE)
    desktop.workplace.safe.passphrase.change()
    desktop.restart()
    assert drafted and PASSPHRASE not in repr(drafted)
    assert desktop.dialogs() == []


def test_a_note_that_cannot_be_sealed_keeps_the_program_open(
    desktop: Desktop, new: NewVault, monkeypatch: pytest.MonkeyPatch
):
    page = desktop.page("coaching")
    type_in(page.closed.quick.words.text, WORDS)
    monkeypatch.setattr(VaultDoor, "leave_note", lambda *args: False)
    desktop.program.locking.lock_at_once()
    assert desktop.program.workplace is not None
    assert "could not be sealed" in desktop.program.window.notices.text
    assert page.closed.quick.words.text.toPlainText() == WORDS


def test_a_key_closes_the_vault_from_any_screen(desktop: Desktop, new: NewVault):
    vault = opened(desktop, new)
    desktop.page("roster")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(desktop.program.window, Qt.Key.Key_L, both)
    assert not vault.is_open


def test_presenting_closes_the_vault_from_any_screen(desktop: Desktop, new: NewVault):
    vault = opened(desktop, new)
    desktop.page("roster")
    desktop.program.discretion.presenting.turn(on=True)
    assert not vault.is_open


def test_a_new_screen_closes_the_vault_from_any_screen(desktop: Desktop, new: NewVault, qapp: QApplication):
    vault = opened(desktop, new)
    desktop.page("roster")
    qapp.screenAdded.emit(qapp.primaryScreen())
    assert not vault.is_open


def test_running_a_session_closes_the_vault(desktop: Desktop, new: NewVault):
    vault = opened(desktop, new)
    desktop.workplace.screens._run(desktop.workplace.workbook.all(Session)[0].id)
    assert not vault.is_open


def test_three_idle_minutes_close_the_vault_and_not_the_program(desktop: Desktop, new: NewVault):
    vault = opened(desktop, new)
    desktop.workplace.screens._vault_door().sentry.idle.timeout.emit()
    assert not vault.is_open and desktop.program.workplace is not None


def test_sleep_closes_the_vault_of_a_workbook_without_a_passphrase(desktop: Desktop, new: NewVault, tmp_path: Path):
    new_workbook(tmp_path, "Open.copdesk").close()
    desktop.program.open(tmp_path / "Open.copdesk")
    connection = desktop.workplace.workbook.connection
    made = sealing.prepare_vault(workbook_of(connection), uuid4(), PASSPHRASE, CHEAP)
    Vault.create_prepared(connection, "Mira", made).close()
    vault = opened(desktop, made)
    desktop.program.locking.lock_at_once()
    assert not vault.is_open and desktop.program.workplace is not None


def test_in_a_file_without_a_passphrase_the_lock_still_closes_the_vault(desktop: Desktop, tmp_path: Path) -> None:
    workbook = new_workbook(tmp_path, "Open.copdesk")
    made = sealing.prepare_vault(workbook_of(workbook.connection), uuid4(), PASSPHRASE, CHEAP)
    Vault.create_prepared(workbook.connection, "Mira", made).close()
    workbook.close()
    desktop.program.open(tmp_path / "Open.copdesk")
    opened(desktop, made)
    desktop.program.locking.lock()
    assert not desktop.workplace.screens._vault_door().is_open
