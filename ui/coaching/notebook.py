"""The notes of the open vault in memory, found by person, by day, or by what is due."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from copdesk.domain.changes import ChangeSet
from copdesk.domain.coaching import AgreedStep, CoachingNote, NoteKind, OwnQuestion
from copdesk.domain.problems import Problem
from copdesk.domain.question_phases import Phase
from copdesk.store.vault import Vault
from ui.kit.desk import Bench


class Due(NamedTuple):
    """A note to come back to, or one step of it, and since when."""

    note: CoachingNote
    day: date
    step: AgreedStep | None = None


class Notebook(QObject):
    """All notes, kept in step with the vault; each change of them is one step of the vault's own undo.

    `changed` tells whether a list of them looks different too, or whether only words inside a note are new.
    """

    changed = Signal(bool)
    questions_changed = Signal()

    def __init__(self, vault: Vault, bench: Bench) -> None:
        super().__init__()
        self._vault, self._bench = vault, bench
        self._living_on: dict[UUID, UUID] = {}
        self._notes = {note.id: note for note in vault.all(CoachingNote)}
        self._questions = {question.id: question for question in vault.all(OwnQuestion)}
        bench.changed.connect(self._take_in)

    # Reading

    @property
    def notes(self) -> list[CoachingNote]:
        """All notes, the newest first."""
        return sorted(self._notes.values(), key=_moment, reverse=True)

    def get(self, identity: UUID) -> CoachingNote | None:
        """Return one note."""
        return self._notes.get(identity)

    def of(self, person: UUID | None) -> list[CoachingNote]:
        """Return the notes about somebody, or those about nobody, the newest first."""
        return sorted((n for n in self._notes.values() if n.person_id == person), key=_moment, reverse=True)

    def counts(self) -> dict[UUID, int]:
        """Return how many notes there are about each person."""
        found: dict[UUID, int] = {}
        for note in self._notes.values():
            if note.person_id is not None:
                found[note.person_id] = found.get(note.person_id, 0) + 1
        return found

    def due(self, today: date) -> list[Due]:
        """Return the notes and steps whose day has come, the longest waiting first."""
        notes = self._notes.values()
        found = [Due(n, n.follow_up or today) for n in notes if n.is_due(today)]
        found += [Due(n, s.due or today, s) for n in notes for s in n.steps if s.is_due(today)]
        return sorted(found, key=lambda due: (due.day, due.note.id.hex))

    def unread(self) -> list[CoachingNote]:
        """Return what was left without opening the vault and was not looked at yet, the newest first."""
        return [note for note in self.notes if note.unread]

    def follow(self, living_on: Mapping[UUID, UUID]) -> None:
        """Let notes about somebody who became one with another be about the one who remains."""
        self._living_on = dict(living_on)
        self._notes = {identity: self._followed(note) for identity, note in self._notes.items()}

    def search(self, words: str) -> list[CoachingNote]:
        """Return the notes that say all the words, the newest first; all of them without any words."""
        if not self._vault.is_open:
            return []
        return sorted((self._notes[i] for i in self._vault.find(words) if i in self._notes), key=_moment, reverse=True)

    def questions(self) -> dict[Phase, list[OwnQuestion]]:
        """Return the questions that the facilitator added, by phase."""
        found: dict[Phase, list[OwnQuestion]] = {phase: [] for phase in Phase}
        for question in self._questions.values():
            found[question.phase].append(question)
        return found

    # Writing

    def add(self, person: UUID | None, community: UUID | None) -> CoachingNote:
        """Begin a note of today: of a conversation, or a reflection when it is about nobody."""
        kind = NoteKind.REFLECTION if person is None else NoteKind.CONVERSATION
        made = CoachingNote(person_id=person, community_id=community, on=date.today(), kind=kind)
        with self._bench.edit(self.tr("New note")) as edit:
            edit.put(made)
        return made

    def change(self, identity: UUID, name: str, value: object) -> None:
        """Change one field of a note; typing on in it is one step of undo."""
        note = self.get(identity)
        if note is not None:
            self.replace(note.with_(**{name: value}), merge=(identity, name))

    def replace(self, note: CoachingNote, *, merge: tuple[object, ...] | None = None) -> None:
        """Keep a note as it is now."""
        with self._bench.edit(self.tr("Change note"), merge=merge) as edit:
            edit.put(note)

    def remove(self, note: CoachingNote) -> None:
        """Take a note away."""
        with self._bench.edit(self.tr("Remove note")) as edit:
            edit.remove(note)
        self._bench.removed(self.tr("Note removed"))

    def look_at(self, note: CoachingNote) -> None:
        """Remember that a note was looked at, which is nothing to take back; what cannot be written stays new."""
        if note.unread:
            with suppress(Problem), self._vault.edit() as edit:
                edit.put(note.with_(unread=False))

    def add_question(self, phase: Phase, text: str) -> OwnQuestion:
        """Add a question to those at hand."""
        made = OwnQuestion(phase=phase, text=text)
        with self._bench.edit(self.tr("New question")) as edit:
            edit.put(made)
        return made

    def remove_question(self, identity: UUID) -> None:
        """Take away a question of one's own."""
        question = self._questions.get(identity)
        if question is not None:
            with self._bench.edit(self.tr("Remove question")) as edit:
                edit.remove(question)
            self._bench.removed(self.tr("Question removed"))

    def forget(self) -> None:
        """Drop everything."""
        self._notes.clear()
        self._questions.clear()

    def _take_in(self, changes: ChangeSet) -> None:
        listed = [self._take_in_note(change.id, change.after) for change in changes.of(CoachingNote)]
        asked = list(changes.of(OwnQuestion))
        for change in asked:
            if change.after is None:
                self._questions.pop(change.id, None)
            else:
                self._questions[change.id] = change.after
        if asked:
            self.questions_changed.emit()
        if listed:
            self.changed.emit(any(listed))

    def _take_in_note(self, identity: UUID, after: CoachingNote | None) -> bool:
        """Tell whether the note stands otherwise in a list now."""
        before, today = self._notes.get(identity), date.today()
        if after is None:
            self._notes.pop(identity, None)
            return True
        self._notes[identity] = after = self._followed(after)
        return before is None or _listed(before, today) != _listed(after, today)

    def _followed(self, note: CoachingNote) -> CoachingNote:
        remaining = self._living_on.get(note.person_id) if note.person_id is not None else None
        return note if remaining is None else note.with_(person_id=remaining)


def _listed(note: CoachingNote, today: date) -> tuple[object, ...]:
    """Return what of a note decides where it stands in a list of people and days, and as what."""
    place = (note.person_id, note.community_id, note.on, note.kind, note.unread)
    words = (note.title if note.is_due(today) else "", note.name if note.unread else "")
    steps = tuple((step.done, step.due, step.text if step.is_due(today) else "") for step in note.steps)
    return (*place, note.follow_up, note.follow_up_done, *words, *steps)


def _moment(note: CoachingNote) -> tuple[date, str]:
    return (note.on, note.id.hex)
