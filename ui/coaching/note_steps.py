"""The steps of the note that is shown: each change of one is kept in the note, and can be taken back."""

from uuid import UUID

from PySide6.QtCore import Signal

from copdesk.domain.coaching import AgreedStep, CoachingNote
from ui.coaching.notebook import Notebook
from ui.coaching.steps import StepList
from ui.kit.desk import Bench
from ui.kit.discreet import ClipboardGuard


class NoteSteps(StepList):
    """Knows which note it is, and writes in it."""

    sharing_wanted = Signal(object, object)
    """The note, and the step of which something is shared or was shared before."""

    def __init__(self, bench: Bench, guard: ClipboardGuard, notebook: Notebook) -> None:
        super().__init__(bench, guard)
        self._notebook = notebook
        self._note: UUID | None = None
        self.add.clicked.connect(self._add)
        self.changed.connect(self._change)
        self.removal_wanted.connect(self._remove)
        self.wanted_out.connect(self._share)

    def show_note(self, note: CoachingNote, shared: frozenset[UUID]) -> None:
        """Show the steps of a note."""
        self._note = note.id
        self.show_steps(note.steps, shared)

    def forget(self) -> None:
        """Drop all words."""
        self._note = None
        super().forget()

    def _now(self) -> CoachingNote | None:
        return self._notebook.get(self._note) if self._note is not None else None

    def _add(self) -> None:
        self.keep()
        note, step = self._now(), AgreedStep()
        if note is not None:
            self._notebook.replace(note.with_step(step))
            self.write_in(step.id)

    def _change(self, step: AgreedStep) -> None:
        note = self._now()
        if note is not None and any(known.id == step.id for known in note.steps):
            self._notebook.replace(note.with_step(step), merge=(note.id, "steps", step.id))

    def _remove(self, step: UUID) -> None:
        note = self._now()
        if note is not None:
            self._notebook.replace(note.without_step(step))
            self._bench.removed(self.tr("Step removed"))

    def _share(self, step: UUID) -> None:
        note = self._now()
        found = next((one for one in note.steps if one.id == step), None) if note is not None else None
        if found is not None:
            self.sharing_wanted.emit(note, found)
