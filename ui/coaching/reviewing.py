"""Leads from an access request to the vault: goes through what is in it, logs that, and hands over plain words."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from copdesk.domain.coaching import Review
from copdesk.domain.problems import Problem
from copdesk.domain.reviewing import ReviewOutcome
from copdesk.sentences import coaching
from ui.coaching.door import VaultDoor
from ui.coaching.private_things import private_things
from ui.coaching.review_sheet import ReviewSheet
from ui.coaching.verdict import outcome
from ui.kit.desk import Desk

Then = Callable[[ReviewOutcome], object]


class Reviewing(QObject):
    """One review at a time; what was decided before the vault closed by itself is logged and comes back."""

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
        """Go through one vault for somebody; asks for its passphrase first when it is closed."""
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
        sheet, then = self.sheet, self._then
        if sheet is None or then is None or not self._log(sheet):
            return
        found = outcome(sheet.decisions)
        sheet.forget()
        then(found)

    def _log(self, sheet: ReviewSheet) -> bool:
        """Write in the vault what was decided; no undo takes a log back."""
        vault, person = self._door.vault, self._person
        made = tuple(one.logged() for one in sheet.decisions if one.is_made)
        if vault is None or person is None or self._desk.read_only:
            return vault is not None and person is not None
        try:
            with vault.edit() as edit:
                edit.put(Review(person_id=person, on=date.today(), things=made))
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
