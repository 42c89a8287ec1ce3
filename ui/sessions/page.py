"""The sessions screen: the list, and the designer of the session that is open."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.kit.desk import Desk
from ui.sessions.designer import DesignerPage
from ui.sessions.session_list import SessionList


class SessionsPage(QStackedWidget):
    """Goes from the list to a session and back; asks for the documents others make."""

    programme_wanted = Signal(object)
    calendar_wanted = Signal(object)
    run_sheet_wanted = Signal(object, str)
    live_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sessions = SessionList(desk)
        self.designer = DesignerPage(desk)
        self.addWidget(self.sessions)
        self.addWidget(self.designer)
        self.sessions.opened.connect(self._open)
        self.designer.left.connect(self.show_list)
        self.designer.programme_wanted.connect(self.programme_wanted)
        self.designer.calendar_wanted.connect(self.calendar_wanted)
        self.designer.run_sheet_wanted.connect(self.run_sheet_wanted)
        self.designer.live_wanted.connect(self.live_wanted)
        desk.community_chosen.connect(self.show_list)

    def open_session(self, session_id: UUID) -> None:
        """Show a session in the designer."""
        self._open(session_id, fresh=False)

    def show_list(self, *args: object) -> None:
        """Go back to the list, with the session that was open chosen in it."""
        session = self.designer.programme.session
        self.setCurrentWidget(self.sessions)
        self.designer.programme.show(None)
        if session is not None:
            self.sessions.table.choose(session.id)
        if self.isVisible():
            self.sessions.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, session_id: UUID, fresh: bool) -> None:
        self.setCurrentWidget(self.designer)
        self.designer.show_session(session_id, fresh=fresh)
