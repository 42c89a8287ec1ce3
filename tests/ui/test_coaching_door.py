"""The door to the vault opens by passphrase or code, and closes by itself whenever somebody could read along."""

import logging
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import CoachingNote
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Person
from copdesk.store import keys
from copdesk.store.keys import Cost
from tests import builders
from ui.coaching.door import VaultDoor
from ui.coaching.sentry import IDLE, LONGEST
from ui.kit.desk import Desk
from ui.kit.discreet import DiscreetEdit, DiscreetLineEdit

CHEAP = Cost(memory=64, passes=1, lanes=1)
PASSPHRASE = "zes woorden voor de kluis"


@pytest.fixture
def door(desk: Desk) -> Iterator[VaultDoor]:
    made = VaultDoor(desk, CHEAP)
    yield made
    made.retire()


@pytest.fixture
def someone(desk: Desk) -> Person:
    group, made = builders.community(), builders.person()
    builders.fill(desk.workbook, [group, made, builders.participation(made, group)])
    desk.choose_community(group.id)
    return made


@pytest.fixture
def opened(door: VaultDoor, qtbot: QtBot) -> VaultDoor:
    with qtbot.waitSignal(door.opened):
        door.create("Mira", PASSPHRASE)
    return door


def note(desk: Desk, someone: Person, body: str = "Privé") -> CoachingNote:
    assert desk.community is not None
    return CoachingNote(person_id=someone.id, community_id=desk.community, on=date(2026, 11, 26), body=body)


def put(door: VaultDoor, one: CoachingNote) -> None:
    assert door.bench is not None
    with door.bench.edit("New note") as edit:
        edit.put(one)


def test_a_new_vault_is_open_and_tells_its_code_once(door: VaultDoor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(door.made) as told:
        door.create("Mira", PASSPHRASE)
    assert door.is_open and len(told.args[0].split("-")) == 14
    assert [vault.label for vault in door.vaults] == ["Mira"]


def test_the_passphrase_finds_everything_back(opened: VaultDoor, desk: Desk, someone: Person, qtbot: QtBot) -> None:
    one = note(desk, someone)
    put(opened, one)
    opened.close()
    with qtbot.waitSignal(opened.opened):
        opened.open(opened.vaults[0].id, PASSPHRASE)
    assert opened.vault is not None and opened.vault.all(CoachingNote) == [one]


def test_the_code_opens_without_the_passphrase(door: VaultDoor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(door.made) as told:
        door.create("Mira", PASSPHRASE)
    door.close()
    assert door.open_with_code(door.vaults[0].id, told.args[0])


def test_a_wrong_passphrase_is_refused_and_it_stays_closed(opened: VaultDoor, qtbot: QtBot) -> None:
    opened.close()
    with qtbot.waitSignal(opened.refused) as told:
        opened.open(opened.vaults[0].id, "iets anders")
    assert isinstance(told.args[0], Problem) and told.args[0].code == "vault_passphrase_wrong"
    assert not opened.is_open


def test_a_vault_made_cheap_is_not_opened_by_the_shipped_cost(opened: VaultDoor, desk: Desk, qtbot: QtBot) -> None:
    opened.close()
    real = VaultDoor(desk, keys.SHIPPED)
    with qtbot.waitSignal(real.refused) as told:
        real.open(opened.vaults[0].id, PASSPHRASE)
    assert told.args[0].code == "vault_damaged"


@pytest.mark.parametrize("sign", ["nobody_there", "took_too_long", "screen_changed"])
def test_it_closes_by_itself(opened: VaultDoor, sign: str) -> None:
    getattr(opened.sentry, sign).emit()
    assert not opened.is_open and opened.bench is None


def test_the_timers_run_for_three_and_ninety_minutes(opened: VaultDoor) -> None:
    sentry = opened.sentry
    assert (sentry.idle.interval(), sentry.longest.interval()) == (IDLE, LONGEST) == (180_000, 5_400_000)
    assert sentry.idle.isActive() and sentry.longest.isActive()


def test_a_key_counts_as_a_sign_of_life(opened: VaultDoor, qtbot: QtBot) -> None:
    somewhere = QWidget()
    qtbot.addWidget(somewhere)
    opened.sentry.idle.setInterval(1_000_000)
    qtbot.keyClick(somewhere, Qt.Key.Key_A)
    assert opened.sentry.idle.remainingTime() > IDLE


def test_a_screen_that_changes_closes_it(opened: VaultDoor) -> None:
    QGuiApplication.primaryScreen().geometryChanged.emit(QGuiApplication.primaryScreen().geometry())
    assert not opened.is_open


def test_while_presenting_it_stays_closed(opened: VaultDoor, desk: Desk) -> None:
    said: list[str] = []
    desk.ask.said.connect(said.append)
    opened.present(on=True)
    opened.open(opened.vaults[0].id, PASSPHRASE)
    assert not opened.is_open and not opened.locksmith.busy
    assert said == ["The vault stays closed while the room looks along."]


def test_a_key_made_while_presenting_began_opens_nothing(opened: VaultDoor, qtbot: QtBot) -> None:
    opened.close()
    opened.open(opened.vaults[0].id, PASSPHRASE)
    opened.present(on=True)
    qtbot.waitUntil(lambda: not opened.locksmith.busy)
    assert not opened.is_open


def test_a_key_that_comes_after_the_workbook_was_put_away_is_thrown_away(
    opened: VaultDoor, desk: Desk, qtbot: QtBot
) -> None:
    opened.close()
    opened.open(opened.vaults[0].id, PASSPHRASE)
    opened.retire()
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert not opened.is_open


def test_a_conversation_veils_first_and_closes_at_its_end(opened: VaultDoor) -> None:
    opened.begin_conversation()
    opened.sentry.nobody_there.emit()
    assert opened.is_open and opened.veiled
    opened.lift()
    assert not opened.veiled and opened.sentry.idle.isActive()
    opened.end_conversation()
    assert not opened.is_open


def test_closing_empties_the_undo_of_the_vault(opened: VaultDoor, desk: Desk, someone: Person) -> None:
    put(opened, note(desk, someone))
    bench = opened.bench
    assert bench is not None and bench.undo.count() == 1
    opened.close()
    assert bench.undo.count() == 0


def test_an_undo_offered_before_closing_does_nothing_after(opened: VaultDoor, desk: Desk, someone: Person) -> None:
    put(opened, note(desk, someone))
    assert opened.bench is not None
    opened.bench.removed("Note removed")
    undo = opened.bench._undo_if_last
    opened.close()
    undo(1)
    assert not opened.is_open


def test_another_passphrase_opens_it_and_the_old_one_no_longer(opened: VaultDoor, qtbot: QtBot) -> None:
    done: list[bool] = []
    opened.set_passphrase("een heel andere wachtzin", lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    opened.close()
    with qtbot.waitSignal(opened.refused):
        opened.open(opened.vaults[0].id, PASSPHRASE)
    with qtbot.waitSignal(opened.opened):
        opened.open(opened.vaults[0].id, "een heel andere wachtzin")


def test_a_quick_note_waits_until_the_vault_opens(opened: VaultDoor, desk: Desk, someone: Person, qtbot: QtBot) -> None:
    opened.close()
    one = note(desk, someone, "Belde in tranen")
    assert opened.leave_note(opened.vaults[0].id, one)
    with qtbot.waitSignal(opened.opened):
        opened.open(opened.vaults[0].id, PASSPHRASE)
    assert opened.vault is not None and opened.vault.all(CoachingNote) == [one.with_(unread=True)]


def test_a_damaged_vault_can_be_read_as_far_as_it_is_whole(
    opened: VaultDoor, desk: Desk, someone: Person, qtbot: QtBot
) -> None:
    first, second = note(desk, someone, "Een"), note(desk, someone, "Twee")
    put(opened, first)
    put(opened, second)
    opened.close()
    raw = desk.workbook.connection.raw
    raw.execute("DELETE FROM sealed WHERE id = ?", (first.id.bytes,))
    with qtbot.waitSignal(opened.damaged):
        opened.open(opened.vaults[0].id, PASSPHRASE)
    opened.open_what_is_whole()
    assert opened.vault is not None and opened.vault.all(CoachingNote) == [second]


def test_what_is_copied_is_concealed_and_goes_from_the_clipboard(opened: VaultDoor, qtbot: QtBot) -> None:
    edit, line = DiscreetEdit(opened.guard), DiscreetLineEdit(opened.guard)
    for one in (edit, line):
        qtbot.addWidget(one)
        qtbot.keyClicks(one, "Prive")
        one.selectAll()
        qtbot.keyClick(one, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
        held = QGuiApplication.clipboard().mimeData()
        assert held.text() == "Prive" and held.data("x-kde-passwordManagerHint") == b"secret"
        opened.guard.timer.timeout.emit()
        assert not QGuiApplication.clipboard().text()


def test_what_somebody_else_copied_stays_on_the_clipboard(opened: VaultDoor) -> None:
    opened.guard.copy("Privé")
    QGuiApplication.clipboard().setText("Boodschappen")
    opened.close()
    assert QGuiApplication.clipboard().text() == "Boodschappen"


def test_nothing_that_is_typed_guesses_along(opened: VaultDoor, qtbot: QtBot) -> None:
    for edit in (DiscreetEdit(opened.guard), DiscreetLineEdit(opened.guard)):
        qtbot.addWidget(edit)
        hints = edit.inputMethodHints()
        assert hints & Qt.InputMethodHint.ImhNoPredictiveText and hints & Qt.InputMethodHint.ImhSensitiveData


def test_opening_and_closing_is_not_logged(opened: VaultDoor, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    opened.close()
    with qtbot.waitSignal(opened.opened):
        opened.open(opened.vaults[0].id, PASSPHRASE)
    assert PASSPHRASE not in caplog.text


def test_a_closed_door_listens_to_nothing(opened: VaultDoor, qtbot: QtBot) -> None:
    opened.close()
    somewhere = QWidget()
    qtbot.addWidget(somewhere)
    qtbot.keyClick(somewhere, Qt.Key.Key_A)
    assert not opened.sentry.idle.isActive()
