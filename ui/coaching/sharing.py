"""Lets one agreed step out of the vault after all was shown and agreed, and takes it back when that is withdrawn."""

from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from copdesk.domain.coaching import AgreedStep, CoachingNote
from copdesk.domain.shared import SharedRecord
from ui.coaching.people import Coachee
from ui.coaching.share_sheet import ShareSheet
from ui.coaching.shared import Leaving, SharedRecords
from ui.coaching.shared_sheet import SharedSheet
from ui.kit.desk import Bench, Desk
from ui.kit.discreet import ClipboardGuard


class Sharing(QObject):
    """One sheet or question at a time, over the notes."""

    def __init__(self, desk: Desk, bench: Bench, guard: ClipboardGuard, records: SharedRecords, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._bench, self._guard, self._records, self._over = desk, bench, guard, records, over
        self.sheet: ShareSheet | None = None
        self.question: SharedSheet | None = None

    def offer(self, note: CoachingNote, step: AgreedStep, person: Coachee | None) -> None:
        """Show what would leave, word for word; of what left before, show what it was."""
        record = self._records.get(step.id)
        if record is not None:
            self._offer_withdrawal(record)
        elif person is None or note.community_id is None:
            self._desk.ask.hint(self.tr("Only what was agreed with a participant can be shared."))
        else:
            whom, community = (person.person, person.name), note.community_id
            self.sheet = ShareSheet(self._bench, self._guard, step, whom=whom, community=community, parent=self._over)
            self.sheet.agreed.connect(self._let_go)
            self.sheet.finished.connect(self._went)
            self.sheet.open()

    def look_at(self, identity: UUID) -> None:
        """Show something that was shared, and offer to withdraw it."""
        record = self._records.get(identity)
        if record is not None:
            self._offer_withdrawal(record)

    def veil(self, *, on: bool) -> None:
        """Hide the sheet and the question for a while."""
        for window in (self.sheet, self.question):
            if window is not None:
                window.setVisible(not on)

    def dismiss(self) -> None:
        """Take the sheet and the question away, with every word on them."""
        if self.sheet is not None:
            self.sheet.forget()
        if self.question is not None:
            self.question.reject()

    def _let_go(self, leaving: Leaving) -> None:
        self._records.share(leaving, date.today())

    def _went(self, *args: object) -> None:
        self.sheet = self.question = None

    def _offer_withdrawal(self, record: SharedRecord) -> None:
        self.question = SharedSheet(self._desk.theme, record, self._over)
        self.question.accepted.connect(partial(self._records.withdraw, record))
        self.question.finished.connect(self._went)
        self.question.open()
