"""A lock that cannot be completed still hides what can be read, and is tried again."""

import os
import sys
from functools import partial
from pathlib import Path
from threading import Event

import pytest

from copdesk.domain.problems import Problem
from copdesk.store import keys
from copdesk.store.engine import Connection
from copdesk.store.sealing import NewVault
from tests.ui.locking import KEY, Desktop, type_in
from tests.ui.test_lock_vault import CHEAP, PASSPHRASE, WORDS, desktop, filled, new, opened
from ui.app import _start_anew
from ui.coaching.door import VaultDoor
from ui.kit.controls import Words
from ui.lock import restart
from ui.lock.cover import Cover
from ui.lock.page import LockPage

__all__ = ["desktop", "filled", "new"]


def full(*args: object) -> None:
    raise Problem("file_gone")


@pytest.fixture
def door(desktop: Desktop, new: NewVault) -> VaultDoor:
    """The door of an open vault, with a note in it that is being typed."""
    page = desktop.page("coaching")
    opened(desktop, new)
    page.notes.rail.setCurrentIndex(page.notes.rail.model().index(0, 0))
    page.notes.none.wanted.emit()
    type_in(page.notes.form.body_text.text, WORDS)
    return desktop.workplace.screens._vault_door()


def cover_of(desktop: Desktop) -> Cover:
    """Return the cover that lies over the window."""
    cover = desktop.program.locking.cover
    assert cover is not None
    return cover


def answer(desktop: Desktop, monkeypatch: pytest.MonkeyPatch, key: bytes) -> None:
    """Give a passphrase out of which this key would be made."""
    monkeypatch.setattr(keys, "derive", lambda *args: key)
    asked = cover_of(desktop).asked
    assert asked is not None
    asked.given.emit("zes woorden")
    desktop.settle()


def test_a_sealed_vault_closes_though_the_lock_fails(
    desktop: Desktop, door: VaultDoor, monkeypatch: pytest.MonkeyPatch
):
    desktop.program.window.page("coaching").notes.keep()  # type: ignore[union-attr]
    monkeypatch.setattr(Connection, "begin", full)
    desktop.program.locking.desktop.leaving.emit()
    assert desktop.program.workplace is not None
    assert not door.is_open


def test_words_that_cannot_be_sealed_are_veiled_when_the_lock_fails(
    desktop: Desktop, door: VaultDoor, monkeypatch: pytest.MonkeyPatch
):
    page = desktop.program.window.page("coaching")
    monkeypatch.setattr(Connection, "begin", full)
    desktop.program.locking.desktop.leaving.emit()
    assert door.is_open and door.veiled
    assert not page.notes.form.body_text.text.isVisible()  # type: ignore[union-attr]


def test_a_lock_that_fails_covers_the_whole_window(desktop: Desktop, monkeypatch: pytest.MonkeyPatch):
    window = desktop.program.window
    monkeypatch.setattr(Connection, "begin", full)
    desktop.program.locking.lock_at_once()
    window.resize(1100, 700)
    curtain = cover_of(desktop).curtains[0]
    assert curtain.isVisible() and curtain.geometry() == window.rect()
    assert window.childAt(window.rect().center()) is curtain


def test_a_dialog_is_covered_too(desktop: Desktop, monkeypatch: pytest.MonkeyPatch):
    desktop.page("roster").add_person()
    (dialog,) = desktop.dialogs()
    monkeypatch.setattr(Connection, "begin", full)
    desktop.program.locking.lock_at_once()
    assert dialog.childAt(dialog.rect().center()) in cover_of(desktop).curtains


def test_the_passphrase_takes_the_cover_away(desktop: Desktop, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Connection, "begin", full)
    desktop.program.locking.lock_at_once()
    answer(desktop, monkeypatch, KEY)
    assert desktop.program.locking.cover is None
    assert not desktop.program.locking.again.isActive()


def test_another_passphrase_leaves_the_cover(desktop: Desktop, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Connection, "begin", full)
    desktop.program.locking.lock_at_once()
    answer(desktop, monkeypatch, bytes(32))
    assert cover_of(desktop).asked is not None


def test_closing_the_question_leaves_the_cover(desktop: Desktop, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Connection, "begin", full)
    desktop.program.locking.lock_at_once()
    first = cover_of(desktop).asked
    assert first is not None
    first.reject()
    again = cover_of(desktop).asked
    assert again is not None and again is not first and again.isVisible()


def test_a_lock_that_failed_is_tried_again(desktop: Desktop, door: VaultDoor, monkeypatch: pytest.MonkeyPatch):
    with monkeypatch.context() as broken:
        broken.setattr(Connection, "begin", full)
        desktop.program.locking.lock_at_once()
    assert desktop.program.locking.again.isActive()
    desktop.program.locking.again.timeout.emit()
    assert desktop.program.workplace is None
    assert desktop.program.locking.cover is None


# The vault after it


def test_the_vault_opens_again_after_a_lock_broke_off_its_key(
    desktop: Desktop, new: NewVault, monkeypatch: pytest.MonkeyPatch
):
    door = desktop.workplace.screens._vault_door()
    door.locksmith._cost = CHEAP
    door.open(new.vault_id, PASSPHRASE)
    with monkeypatch.context() as broken:
        broken.setattr(Connection, "begin", full)
        desktop.program.locking.lock_at_once()
    desktop.settle()
    assert not door.locksmith.busy and not door.is_open
    door.open(new.vault_id, PASSPHRASE)
    desktop.settle()
    assert door.is_open


def test_a_key_that_was_stopped_makes_room_for_the_next(desktop: Desktop, new: NewVault):
    door = desktop.workplace.screens._vault_door()
    door.locksmith._cost = CHEAP
    door.open(new.vault_id, PASSPHRASE)
    door.locksmith.stop()
    desktop.settle()
    assert not door.locksmith.busy and not door.is_open


# A program that does not start anew


def test_a_program_that_cannot_start_anew_shows_the_lock_and_says_so(desktop: Desktop, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(restart, "anew", lambda started: False)
    desktop.program.locking.restart = partial(_start_anew, desktop.program)
    desktop.lock()
    page = desktop.program.window.stack.currentWidget()
    assert desktop.program.window.isVisible() and isinstance(page, LockPage)
    assert any("could not start anew" in words.text() for words in page.findChildren(Words))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux replaces the process")
def test_a_process_that_is_not_replaced_is_told(monkeypatch: pytest.MonkeyPatch):
    def refuse(*args: object) -> None:
        raise OSError(12, "no memory")

    monkeypatch.setattr(os, "execv", refuse)
    assert not restart.anew([sys.executable])


def test_a_second_program_that_does_not_start_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    monkeypatch.setattr(sys, "platform", "win32")
    assert not restart.anew([str(tmp_path / "nothing here")])


# Work that cannot be stopped


def test_nothing_can_be_read_while_work_is_waited_for(
    desktop: Desktop, door: VaultDoor, monkeypatch: pytest.MonkeyPatch
):
    seen: list[tuple[bool, bool]] = []
    finish, go = desktop.program.jobs.finish, Event()

    def look() -> None:
        seen.append((desktop.program.locking.cover is not None, door.is_open))
        go.set()
        finish()

    desktop.program.jobs.run(go.wait, 5, title="Saving…", cancellable=False)
    monkeypatch.setattr(desktop.program.jobs, "finish", look)
    desktop.program.locking.lock_at_once()
    assert seen == [(True, False)]
    assert desktop.program.locking.cover is None and desktop.program.workplace is None
