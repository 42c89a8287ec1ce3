"""What somebody typed stays where it stands when the file cannot be written, and is kept once it can be."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import CoachingNote
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Person
from copdesk.store.engine import Connection
from tests.ui.coaching_ground import PASSPHRASE, begun, door, go_to, kept, page, people, put, view
from ui.coaching.door import VaultDoor
from ui.coaching.notes import NotesView
from ui.coaching.page import CoachingPage
from ui.kit.desk import Desk

__all__ = ["door", "page", "people", "view"]
FIRST, MORE = "Eerst dit. ", "Ze wil weg bij haar werk"


def no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every write fail from now on, until the patch is undone."""

    def begin(connection: Connection) -> None:
        raise Problem("disk_full")

    monkeypatch.setattr(Connection, "begin", begin)


def typed_without_room(view: NotesView, person: Person, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Type in a note, of which the end can no longer be written."""
    form = begun(view, person).form
    qtbot.keyClicks(form.body_text.text, FIRST)
    form.keep()
    no_room(monkeypatch)
    qtbot.keyClicks(form.body_text.text, MORE)
    form.body_text.commit()


def test_words_stay_in_a_note_on_a_full_disk(
    view: NotesView, people: list[Person], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed_without_room(view, people[0], qtbot, monkeypatch)
    assert view.form.body_text.text.toPlainText() == FIRST + MORE
    monkeypatch.undo()


def test_words_are_kept_at_the_next_pause_once_there_is_room(
    view: NotesView, people: list[Person], door: VaultDoor, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed_without_room(view, people[0], qtbot, monkeypatch)
    monkeypatch.undo()
    view.form.body_text.commit()
    assert kept(door).body == FIRST + MORE
    assert not view.form.body_text.unkept


def test_somebody_else_is_not_shown_before_the_words_are_kept(
    view: NotesView, people: list[Person], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed_without_room(view, people[0], qtbot, monkeypatch)
    go_to(view, people[1])
    assert view.form.body_text.text.toPlainText() == FIRST + MORE
    assert view.rail.key == people[0].id
    monkeypatch.undo()


def test_in_a_damaged_vault_nobody_types_for_nothing(
    page: CoachingPage, door: VaultDoor, desk: Desk, people: list[Person], qtbot: QtBot
) -> None:
    put(door, *(CoachingNote(person_id=people[0].id, on=date.today(), body=words) for words in ("Een", "Twee")))
    vault_id, gone = door.vaults[0].id, door.vault.all(CoachingNote)[1].id
    door.close()
    desk.workbook.connection.raw.execute("DELETE FROM sealed WHERE id = ?", (gone.bytes,))
    with qtbot.waitSignal(door.damaged):
        door.open(vault_id, PASSPHRASE)
    door.open_what_is_whole()
    assert page.notes is not None
    assert page.notes.form.body_text.text.isReadOnly()
    assert not page.notes.new.isEnabled()
