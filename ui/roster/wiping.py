"""Wipes what people told about diet and access: it can be brought back for a moment, and then nowhere any more."""

from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from copdesk.domain.entity import Entity
from copdesk.domain.roster import Need
from ui.kit.desk import Desk
from ui.roster.attendance_edits import AttendanceEdits

REGRET = 15_000
"""For how many milliseconds what was wiped can be brought back; the offer to do so is gone before."""


class Wiping(QObject):
    """One wiping; it belongs to the desk, so that the dialog it began in may close meanwhile."""

    def __init__(self, desk: Desk, session: UUID) -> None:
        super().__init__(desk)
        self._desk, self._session = desk, session
        self.timer = QTimer(self, singleShot=True, interval=REGRET)
        self.timer.timeout.connect(self.forget)

    def wipe(self, edits: AttendanceEdits) -> None:
        """Wipe every wish about the session, and say so."""
        if edits.wipe_needs(self._session):
            self.timer.start()
            self._desk.removed(self.tr("The wishes are wiped. Backups from before still hold them."))

    def forget(self) -> None:
        """Let nothing that could be undone hold the wishes any more, unless they were brought back."""
        if self._desk.undo.count() and not self._desk.workbook.all(Need, session_id=self._session):
            self._desk.undo.forget(self._is_about)
        self.deleteLater()

    def _is_about(self, entity: Entity) -> bool:
        return isinstance(entity, Need) and entity.session_id == self._session
