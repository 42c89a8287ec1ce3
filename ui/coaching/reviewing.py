"""Leads from an access request to the vault: goes through what is in it, logs that, and hands over plain words."""

from collections.abc import Callable
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from copdesk.domain.coaching import CoachingNote, NoteKind, Review
from copdesk.domain.problems import Problem
from copdesk.domain.reviewing import ReviewOutcome
from copdesk.sentences import coaching
from copdesk.store.vault import Vault
from ui.coaching.door import VaultDoor
from ui.coaching.private_things import private_things
from ui.coaching.review_sheet import ReviewSheet
from ui.coaching.verdict import outcome
from ui.kit.desk import Desk

Then = Callable[[ReviewOutcome, Callable[[], object]], object]
"""Takes what may leave the vault, and what to call at the moment it was given."""


class Reviewing(QObject):
    """One review at a time; what was decided before the vault closed by itself is logged and comes back.

    What is decided and what is given are told apart: a decision has no day in the log until its file is made.
    """

    def __init__(self, desk: Desk, door: VaultDoor) -> None:
        super().__init__(door)
        self._desk, self._door = desk, door
        self._waiting: tuple[UUID, UUID, Then, QWidget] | None = None
        self._person: UUID | None = None
        self._then: Then | None = None
        self.sheet: ReviewSheet | None = None
        door.opened.connect(self._opened)
        door.closing.connect(self._closing)
        door.veil_changed.connect(self._veil)

    def review(self, vault_id: UUID, person: UUID, then: Then, over: QWidget) -> None:
        """Go through one vault for somebody; asks for its passphrase first when it is closed.

        Where nothing can be written there is no log either, so nothing is gone through.
        """
        if self._desk.read_only:
            self._desk.ask.hint(self.tr("This workbook can only be read, so what you give could not be logged."))
            return
        self._waiting = (vault_id, person, then, over)
        if self._door.vault is not None and self._door.vault.id == vault_id:
            self._opened()
            return
        asking = self._door.ask_to_open_one(vault_id)
        if asking is None:
            self._give_up()
        else:
            asking.rejected.connect(self._give_up)

    def _give_up(self) -> None:
        self._waiting = None

    def _opened(self) -> None:
        vault, bench, waiting = self._door.vault, self._door.bench, self._waiting
        self._waiting = None
        if vault is None or bench is None or waiting is None or waiting[0] != vault.id:
            return
        _, self._person, self._then, over = waiting
        try:
            things = private_things(
                self._desk.workbook, vault, self._person, coaching.headings(self._desk.speech.language)
            )
        except Problem as problem:
            self._desk.ask.problem(problem)
            return
        self.sheet = ReviewSheet(bench, self._door.guard, things, self._last(self._person), over)
        self.sheet.decided.connect(self._decided)
        self.sheet.finished.connect(self._went)
        self.sheet.open()

    def _decided(self) -> None:
        sheet, then, vault, person = self.sheet, self._then, self._door.vault, self._person
        if sheet is None or then is None or vault is None or person is None or not self._log(sheet):
            return
        found = outcome(sheet.decisions)
        sheet.forget()
        then(found, partial(self._given, vault.id, person))

    def _log(self, sheet: ReviewSheet) -> bool:
        """Write in the vault what was decided; no undo takes a log back."""
        vault, person = self._door.vault, self._person
        if vault is None or person is None:
            return False
        made = tuple(one.logged() for one in sheet.decisions if one.is_made)
        draft = self._last(person)
        if draft is None or draft.on is not None:
            draft = Review(person_id=person)
        return self._write(vault, draft.with_(things=made))

    def _given(self, vault_id: UUID, person: UUID) -> None:
        """Log that the file was made; a vault that closed meanwhile finds it in its letterbox."""
        vault, today = self._door.vault, date.today()
        if vault is None or vault.id != vault_id:
            told = self.tr("The access file was made: what you decided to give is given.")
            note = CoachingNote(person_id=person, on=today, body=told, kind=NoteKind.REMARK)
            self._door.leave_note(vault_id, note)
            return
        decided = self._last(person)
        if decided is not None:
            self._write(vault, decided.with_(on=today))

    def _write(self, vault: Vault, review: Review) -> bool:
        try:
            with vault.edit() as edit:
                edit.put(review)
        except Problem as problem:
            self._desk.ask.problem(problem)
            return False
        return True

    def _last(self, person: UUID) -> Review | None:
        vault = self._door.vault
        known = [one for one in vault.all(Review) if one.person_id == person] if vault is not None else []
        return known[-1] if known else None

    def _closing(self) -> None:
        """Keep what is decided so far, and drop every word."""
        if self.sheet is not None:
            if any(one.is_made for one in self.sheet.decisions):
                self._log(self.sheet)
            self.sheet.forget()

    def _veil(self) -> None:
        if self.sheet is not None:
            self.sheet.setVisible(not self._door.veiled)

    def _went(self, *args: object) -> None:
        sheet, self.sheet, self._then = self.sheet, None, None
        if sheet is not None:
            sheet.deleteLater()
