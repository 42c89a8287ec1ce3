"""The vault: coaching notes and private answers, readable only while their owner has it open."""

import json
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TypeVar
from uuid import UUID, uuid4

from pydantic import TypeAdapter

from copdesk.domain.changes import Change, ChangeSet
from copdesk.domain.coaching import CoachingNote, OwnQuestion, PrivateAnswers, Review
from copdesk.domain.entity import Entity
from copdesk.domain.interviews import Transcript
from copdesk.domain.problems import Problem
from copdesk.store import vault_slots
from copdesk.store.engine import Connection
from copdesk.store.keys import SHIPPED, Cost
from copdesk.store.letterbox import LetterboxKey, seal_to
from copdesk.store.note_words import NoteWords
from copdesk.store.sealed_rows import Content, SealedRows
from copdesk.store.sealing import (
    NewVault,
    Sealer,
    Slot,
    SlotKind,
    passphrase_slot,
    prepare_vault,
    recovery_slot,
    unlock_key,
    unlock_key_with_code,
)
from copdesk.store.vault_slots import VaultInfo, workbook_of

__all__ = ["Vault", "VaultEdit", "VaultInfo", "leave_quick_note"]

E = TypeVar("E", bound=Entity)

_NOTE, _LETTERBOX = "note", "letterbox"
_DROPPED = TypeAdapter(tuple[str, CoachingNote])
_KIND_OF: dict[type[Entity], str] = {
    CoachingNote: _NOTE,
    PrivateAnswers: "private_answers",
    Transcript: "transcript",
    OwnQuestion: "own_question",
    Review: "review",
}


class VaultEdit:
    """What one edit seals and takes out; it remembers how each thing was before."""

    def __init__(self, rows: SealedRows) -> None:
        self._rows = rows
        self._changes: list[Change[Entity]] = []

    @property
    def changes(self) -> ChangeSet:
        """What has been written so far."""
        return ChangeSet(tuple(self._changes))

    def put(self, entity: Entity) -> None:
        """Seal `entity` in the vault, whether it is new or known."""
        before = _read(self._rows, type(entity), entity.id)
        if before == entity:
            return
        self._rows.write(entity.id, Content(_KIND_OF[type(entity)], entity.model_dump_json()))
        self._changes.append(Change(before, entity))

    def remove(self, entity: Entity) -> None:
        """Take `entity` out of the vault."""
        before = _read(self._rows, type(entity), entity.id)
        if before is None:
            return
        self._rows.erase(entity.id)
        self._changes.append(Change(before, None))


class Vault:
    """One open vault; closed, it knows nothing any more and every call raises Problem("vault_closed")."""

    def __init__(self, connection: Connection, vault_id: UUID, key: bytes) -> None:
        self._connection = connection
        self._id = vault_id
        self._key: bytes | None = key
        self._rows_open: SealedRows | None = SealedRows(
            connection, vault_id, Sealer(key, workbook_of(connection), vault_id)
        )
        self._words = NoteWords(_NOTE)
        self._listeners: list[Callable[[ChangeSet], None]] = []
        self._is_damaged = False

    # Finding, making and opening

    @staticmethod
    def vaults(connection: Connection) -> tuple[VaultInfo, ...]:
        """Return which vaults the workbook holds; no key is needed for it."""
        return vault_slots.vaults(connection)

    @staticmethod
    def slot(connection: Connection, vault_id: UUID) -> Slot:
        """Return the slot a passphrase opens, to derive its key from in a worker."""
        return vault_slots.read_slot(connection, vault_id, SlotKind.PASSPHRASE)

    @classmethod
    def create(cls, connection: Connection, label: str, passphrase: str, cost: Cost = SHIPPED) -> "tuple[Vault, str]":
        """Make a vault and open it; return its recovery code too, which is shown once and not kept."""
        new = prepare_vault(workbook_of(connection), uuid4(), passphrase, cost)
        return cls.create_prepared(connection, label, new), new.recovery_code

    @classmethod
    def create_prepared(cls, connection: Connection, label: str, new: NewVault) -> "Vault":
        """Write a vault whose slots were made in a worker, and open it."""
        letterbox = LetterboxKey.generate()
        with connection.transaction():
            vault_slots.add_vault(connection, VaultInfo(new.vault_id, label), letterbox.address)
            vault_slots.write_slot(connection, new.passphrase_slot)
            vault_slots.write_slot(connection, new.recovery_slot)
            vault = cls(connection, new.vault_id, new.key)
            vault._rows().write(uuid4(), Content(_LETTERBOX, json.dumps(letterbox.secret)))
            vault._rows().write_head()
        return vault

    @classmethod
    def open(cls, connection: Connection, vault_id: UUID, passphrase: str, cost: Cost = SHIPPED) -> "Vault":
        """Open a vault by its passphrase; `cost` is the least that its slot may ask for.

        Raises Problem("vault_passphrase_wrong") or ("vault_damaged").
        """
        key = unlock_key(cls.slot(connection, vault_id), passphrase, cost)
        return cls.open_with_key(connection, vault_id, key)

    @classmethod
    def open_with_recovery(cls, connection: Connection, vault_id: UUID, code: str) -> "Vault":
        """Open a vault by the code on its recovery sheet."""
        slot = vault_slots.read_slot(connection, vault_id, SlotKind.RECOVERY)
        return cls.open_with_key(connection, vault_id, unlock_key_with_code(slot, code))

    @classmethod
    def open_with_key(
        cls, connection: Connection, vault_id: UUID, key: bytes, *, despite_damage: bool = False
    ) -> "Vault":
        """Open a vault with the key that `unlock_key` returned, and take in the quick notes left for it.

        Raises Problem("vault_damaged") when rows are missing, exchanged or older than they should be;
        with `despite_damage` what is still whole can be read, and nothing can be written.
        """
        vault = cls(connection, vault_id, key)
        vault._is_damaged = not vault._rows().load(vault._words.take_in) or not vault._letterbox_is_ours()
        if vault._is_damaged and not despite_damage:
            raise Problem("vault_damaged")
        if not vault._is_damaged and not connection.read_only:
            vault.take_in_quick_notes()
        return vault

    def close(self) -> None:
        """Forget the key and everything read with it."""
        self._key = None
        self._rows_open = None
        self._words.forget()
        self._listeners.clear()

    @property
    def is_open(self) -> bool:
        """Whether the vault can be read."""
        return self._rows_open is not None

    @property
    def is_damaged(self) -> bool:
        """Whether only what is still whole can be read, and nothing can be written."""
        return self._is_damaged

    @property
    def id(self) -> UUID:
        """The vault's identity, which is no secret."""
        return self._id

    # Reading and writing

    def all(self, kind: type[E]) -> list[E]:
        """Return everything of one kind, in the order in which it was last written."""
        rows = self._rows()
        found = (_read(rows, kind, id_) for id_ in rows.ids(_KIND_OF[kind]))
        return [entity for entity in found if entity is not None]

    def get(self, kind: type[E], id_: UUID) -> E | None:
        """Return one entity by its id; None when it is not there."""
        return _read(self._rows(), kind, id_)

    def find(self, words: str) -> list[UUID]:
        """Return which notes say all `words`, accents and capitals aside."""
        self._rows()
        return self._words.find(words)

    def search(self, words: str) -> list[CoachingNote]:
        """Return the notes in which all `words` occur."""
        return [note for id_ in self.find(words) if (note := self.get(CoachingNote, id_)) is not None]

    @contextmanager
    def edit(self) -> Generator[VaultEdit]:
        """Run one edit: committed at the end, rolled back on any exception; then tell the listeners."""
        with self._writing() as rows:
            edit = VaultEdit(rows)
            yield edit
        self._announce(edit.changes)

    def apply(self, changes: ChangeSet) -> None:
        """Make `changes` so, in one edit; undo is `apply(changes.inverse())`."""
        with self.edit() as edit:
            for change in changes.changes:
                if change.after is None:
                    edit.remove(change.entity)
                else:
                    edit.put(change.after)

    def listen(self, listener: Callable[[ChangeSet], None]) -> None:
        """Call `listener` with the changes of every edit, until the vault is closed."""
        self._rows()
        self._listeners.append(listener)

    def unlisten(self, listener: Callable[[ChangeSet], None]) -> None:
        """No longer call `listener`."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def take_in_quick_notes(self) -> None:
        """Lay the notes that were left without opening among the others, each marked as not yet looked at."""
        letterbox = self._letterbox()
        left = vault_slots.quick_notes(self._connection, self._id)
        found = [(number, _quick_note(letterbox, sealed, self._address())) for number, sealed in left if letterbox]
        notes = [(number, note) for number, note in found if note is not None]
        if not notes:
            return
        with self._writing() as rows:
            edit = VaultEdit(rows)
            for number, note in notes:
                if rows.read(note.id) is None:
                    edit.put(note.with_(unread=True))
                vault_slots.drop_quick_note(self._connection, number)
        self._announce(edit.changes)

    # Passphrase and recovery

    def change_passphrase(self, old: str, new: str, cost: Cost = SHIPPED) -> None:
        """Let `new` open the vault instead of `old`; the rows and the recovery sheet stay as they are."""
        unlock_key(self.slot(self._connection, self._id), old, cost)
        self.replace_slot(self.slot_for(new, cost))

    def slot_for(self, passphrase: str, cost: Cost = SHIPPED) -> Slot:
        """Make a slot that `passphrase` opens; slow, so call it in a worker."""
        return passphrase_slot(workbook_of(self._connection), self._id, self._open_key(), passphrase, cost)

    def replace_slot(self, slot: Slot) -> None:
        """Put a new slot in the place of the old one of its kind."""
        self._rows()
        with self._connection.transaction():
            vault_slots.write_slot(self._connection, slot)

    def new_recovery_code(self) -> str:
        """Return a new recovery code; the sheet printed before no longer opens the vault."""
        slot, code = recovery_slot(workbook_of(self._connection), self._id, self._open_key())
        self.replace_slot(slot)
        return code

    # Inside

    def _rows(self) -> SealedRows:
        if self._rows_open is None:
            raise Problem("vault_closed")
        return self._rows_open

    def _open_key(self) -> bytes:
        if self._key is None:
            raise Problem("vault_closed")
        return self._key

    @contextmanager
    def _writing(self) -> Generator[SealedRows]:
        before = self._rows()
        if self._is_damaged:
            raise Problem("vault_damaged")
        try:
            with self._connection.transaction():
                self._rows_open = before.copy()
                yield self._rows_open
                self._rows().write_head()
        except BaseException:
            self._rows_open = before if self._key is not None else None
            raise

    def _announce(self, changes: ChangeSet) -> None:
        """Remember what notes say now, and tell the listeners."""
        for change in changes.of(CoachingNote):
            if change.after is None:
                self._words.drop(change.id)
            else:
                self._words.take_in(change.id, Content(_NOTE, change.after.model_dump_json()))
        if changes:
            for listener in list(self._listeners):
                listener(changes)

    def _letterbox(self) -> LetterboxKey | None:
        rows = self._rows()
        contents = [rows.read(id_) for id_ in rows.ids(_LETTERBOX)]
        if len(contents) != 1 or contents[0] is None:
            return None
        return LetterboxKey(json.loads(contents[0].json))

    def _letterbox_is_ours(self) -> bool:
        """Return whether quick notes are sealed to this vault, and not to somebody who exchanged the address."""
        letterbox = self._letterbox()
        return letterbox is not None and letterbox.address == vault_slots.recipient(self._connection, self._id)

    def _address(self) -> str:
        return _address(self._connection, self._id)


def leave_quick_note(connection: Connection, vault_id: UUID, note: CoachingNote) -> None:
    """Seal a note for a vault without opening it; only its owner can read it, after opening."""
    words = json.dumps([_address(connection, vault_id), note.model_dump(mode="json")])
    sealed = seal_to(vault_slots.recipient(connection, vault_id), words)
    with connection.transaction():
        vault_slots.add_quick_note(connection, vault_id, sealed)


def _quick_note(letterbox: LetterboxKey, sealed: bytes, address: str) -> CoachingNote | None:
    """Return the note; None when it was not sealed for this vault, so that it stays where it lies."""
    words = letterbox.open(sealed)
    try:
        meant_for, note = _DROPPED.validate_json(words or "null")
    except ValueError:
        return None
    return note if meant_for == address else None


def _address(connection: Connection, vault_id: UUID) -> str:
    return workbook_of(connection).hex() + vault_id.hex


def _read(rows: SealedRows, kind: type[E], id_: UUID) -> E | None:
    content = rows.read(id_)
    if content is None or content.kind != _KIND_OF[kind]:
        return None
    return kind.model_validate_json(content.json)
