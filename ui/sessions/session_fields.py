"""What is said of a session as a whole: number, title, when, where, what for, in groups that fold."""

from datetime import time

from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.choices import Activity, BlockKind
from copdesk.domain.programme_edits import put_in
from copdesk.domain.sessions import Block
from ui.kit.desk import Desk
from ui.sessions.field_group import SessionGroup
from ui.sessions.gestures import PAGE
from ui.sessions.programme import Programme
from ui.sessions.session_people import ParticipantsGroup, SignUpGroup, VersionGroup
from ui.sessions.session_what import AnnouncedGroup, SessionWhat
from ui.sessions.session_where import OnlineGroup, VenueGroup
from ui.sessions.wishes_panel import WishesPanel
from ui.sessions.words import SessionWords

TECHNICAL_MINUTES = 15


class SessionFields(QWidget):
    """The fields of the session on the table."""

    def __init__(self, desk: Desk, programme: Programme, words: SessionWords) -> None:
        super().__init__()
        self._desk, self._programme = desk, programme
        self.what, self.announced = SessionWhat(desk, words), AnnouncedGroup(desk)
        self.venue, self.online = VenueGroup(desk), OnlineGroup(desk)
        self.participants, self.sign_up, self.version = ParticipantsGroup(desk), SignUpGroup(desk), VersionGroup(desk)
        self.number, self.title, self.starts = self.what.number, self.what.title, self.what.starts
        self.announced_start, self.capacity = self.announced.announced_start, self.announced.capacity
        self.groups: tuple[SessionGroup, ...] = (
            self.what,
            self.announced,
            self.venue,
            self.online,
            self.participants,
            self.sign_up,
            self.version,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.wishes = WishesPanel(desk, programme)
        column.addWidget(self.wishes)
        for group in self.groups:
            column.addWidget(group)
            group.edited.connect(self._keep)
        column.addStretch()
        self.online.walk_in_wanted.connect(self.add_walk_in)
        self.version.sent_out.connect(self.raise_version)
        programme.changed.connect(self._refresh)

    def keep_typing(self) -> None:
        """Keep what stands in the field that has the keyboard."""
        for group in self.groups:
            group.keep_typing()

    def raise_version(self) -> None:
        """Note that this version went out, so that what changes from now on is a new one."""
        session = self._programme.session
        if session is not None:
            with self._desk.edit(self.tr("Note version as sent out"), page=PAGE) as edit:
                edit.put(session.with_(version=session.version + 1))

    def add_walk_in(self) -> None:
        """Put time before the first block for picture and sound; all else stays at its time."""
        session = self._programme.session
        if session is None:
            return
        title, kind = self.tr("Technical walk-in"), BlockKind.WALK_IN
        made = Block(session_id=session.id, title=title, kind=kind, minutes=TECHNICAL_MINUTES, activity=Activity.NONE)
        earlier = max(0, session.starts_at - TECHNICAL_MINUTES)
        with self._desk.edit(self.tr("Add technical walk-in"), page=PAGE) as edit:
            edit.put(session.with_(starts=time(earlier // 60, earlier % 60)))
            for block in put_in(self._programme.blocks, [made], 0):
                edit.put(block)

    def _keep(self, name: str, value: object) -> None:
        session = self._programme.session
        if session is None:
            return
        with self._desk.edit(self.tr("Change session"), merge=(session.id, name), page=PAGE) as edit:
            edit.put(session.with_(**{name: value}))

    def _refresh(self) -> None:
        session = self._programme.session
        if session is None:
            return
        for group in self.groups:
            group.show_session(session)
        self.online.offer_walk_in(session, self._programme.blocks)
