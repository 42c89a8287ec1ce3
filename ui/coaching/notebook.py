"""The notes of the open vault in memory, found by person, by day, or by what is due."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from copdesk.domain.changes import ChangeSet
from copdesk.domain.coaching import CoachingNote
from copdesk.store.vault import Vault
from ui.kit.desk import Bench


class Notebook(QObject):
    """All notes, kept in step with the vault; each change of them is one step of the vault's own undo."""

    changed = Signal()

    def __init__(self, vault: Vault, bench: Bench) -> None:
        super().__init__()
        self._vault, self._bench = vault, bench
        self._notes = {note.id: note for note in vault.all(CoachingNote)}
        bench.changed.connect(self._take_in)

    # Reading

    def get(self, identity: UUID) -> CoachingNote | None:
        """Return one note."""
        return self._notes.get(identity)

    def of(self, person: UUID) -> list[CoachingNote]:
        """Return the notes about somebody, the newest first."""
        return sorted((n for n in self._notes.values() if n.person_id == person), key=_moment, reverse=True)

    def counts(self) -> dict[UUID, int]:
        """Return how many notes there are about each person."""
        found: dict[UUID, int] = {}
        for note in self._notes.values():
            found[note.person_id] = found.get(note.person_id, 0) + 1
        return found

    def due(self, today: date) -> list[CoachingNote]:
        """Return the notes whose follow-up should have happened, the longest waiting first."""
        return sorted((n for n in self._notes.values() if n.is_due(today)), key=lambda note: note.follow_up or today)

    def search(self, words: str) -> list[CoachingNote]:
        """Return the notes that say all the words, the newest first."""
        return sorted(self._vault.search(words), key=_moment, reverse=True) if self._vault.is_open else []

    # Writing

    def add(self, person: UUID, community: UUID) -> CoachingNote:
        """Begin a note of today."""
        made = CoachingNote(person_id=person, community_id=community, on=date.today())
        with self._bench.edit(self.tr("New note")) as edit:
            edit.put(made)
        return made

    def change(self, identity: UUID, name: str, value: object) -> None:
        """Change one field of a note; typing on in it is one step of undo."""
        note = self.get(identity)
        if note is not None:
            with self._bench.edit(self.tr("Change note"), merge=(identity, name)) as edit:
                edit.put(note.with_(**{name: value}))

    def remove(self, note: CoachingNote) -> None:
        """Take a note away."""
        with self._bench.edit(self.tr("Remove note")) as edit:
            edit.remove(note)
        self._bench.removed(self.tr("Note removed"))

    def forget(self) -> None:
        """Drop everything."""
        self._notes.clear()

    def _take_in(self, changes: ChangeSet) -> None:
        for change in changes.of(CoachingNote):
            if change.after is None:
                self._notes.pop(change.id, None)
            else:
                self._notes[change.id] = change.after
        self.changed.emit()


def _moment(note: CoachingNote) -> tuple[date, str]:
    return (note.on, note.id.hex)
