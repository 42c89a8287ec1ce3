"""A reminder that wishes about a session that is over are still kept, with the button that wipes them."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.hosting import to_wipe
from copdesk.domain.roster import Need
from copdesk.domain.sessions import Block, Session
from copdesk.domain.timing import announced, lay_out
from ui.kit.controls import Button
from ui.kit.desk import Desk
from ui.kit.page import Banner
from ui.roster.attendance_edits import AttendanceEdits
from ui.roster.wiping import Wiping


class WipeReminder(QWidget):
    """Shown as long as there is something to wipe; it goes session by session, the earliest first."""

    def __init__(self, desk: Desk, edits: AttendanceEdits) -> None:
        super().__init__()
        self._desk, self._edits = desk, edits
        self._session: Session | None = None
        self.banner = Banner(desk.theme, "", "bell", "warn")
        self.banner.words.setProperty("data", True)
        self.wipe = Button(self.tr("&Wipe"), desk.theme, icon="trash-2")
        self.banner.row.addWidget(self.wipe)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        self.wipe.clicked.connect(self._wipe)
        desk.changed.connect(self._follow)
        self.hide()

    def show_now(self) -> None:
        """Remind of the first session that is over and of which wishes are kept."""
        workbook, community = self._desk.workbook, self._desk.community
        needs = workbook.all(Need)
        sessions = workbook.all(Session, community_id=community) if needs else []
        found = to_wipe(sessions, needs, date.today(), self._last_day)
        self._session = found[0] if found else None
        if self._session is not None:
            words = self.tr("“{title}” is over. Diet and access are no longer needed and can go.")
            self.banner.words.setText(words.format(title=self._session.title))
        self.wipe.setEnabled(not self._desk.read_only)
        self.setVisible(self._session is not None)

    def _last_day(self, session: Session) -> date:
        """Return the day on which a session ends, which after a night is not the day on which it began."""
        blocks = self._desk.workbook.all(Block, session_id=session.id)
        return announced(session, lay_out(session, blocks))[1].date()

    def _follow(self, changes: ChangeSet) -> None:
        if any(True for _ in changes.of(Need)):
            self.show_now()

    def _wipe(self) -> None:
        if self._session is not None:
            Wiping(self._desk, self._session.id).wipe(self._edits)
