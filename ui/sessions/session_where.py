"""Where a session is: the venue and the way there, or the link and who looks after the technique."""

from PySide6.QtCore import Signal

from copdesk.domain.choices import BlockKind, Mode
from copdesk.domain.sessions import Block, Session
from ui.kit.controls import Button
from ui.kit.desk import Desk
from ui.kit.fields import LineField, TextField
from ui.sessions.field_group import SessionGroup, joined


class VenueGroup(SessionGroup):
    """The venue."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Where"), desk, called="session.where")
        self.venue = LineField(self.tr("Venue"), desk)
        self.address = LineField(self.tr("Addr&ess"), desk)
        self.route = TextField(self.tr("How to &get there"), desk, lines=2)
        self.accessibility = TextField(self.tr("Accessibility"), desk, lines=2)
        self.hold(venue=self.venue, address=self.address, route=self.route, accessibility=self.accessibility)
        self.add(self.venue, self.address, self.route, self.accessibility)

    def brief(self, session: Session) -> str:
        """Name the venue."""
        return joined(session.venue, session.address)


class OnlineGroup(SessionGroup):
    """The meeting link, for sessions people attend from elsewhere."""

    walk_in_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Online"), desk, called="session.online")
        self.meeting_link = LineField(self.tr("Meeting link"), desk)
        self.technical_host = LineField(self.tr("Looks after the technique"), desk)
        self.walk_in = Button(self.tr("Add a technical walk-in"), desk.theme, icon="log-in")
        self.walk_in.clicked.connect(self.walk_in_wanted)
        self.hold(meeting_link=self.meeting_link, technical_host=self.technical_host)
        self.add(self.meeting_link, self.technical_host, self.walk_in)

    def show_session(self, session: Session) -> None:
        """Be there only for sessions that are online, all or in part."""
        super().show_session(session)
        self.setVisible(session.mode is not Mode.ON_SITE)

    def offer_walk_in(self, session: Session, blocks: tuple[Block, ...]) -> None:
        """Offer time to get everybody's picture and sound going, unless there is some already."""
        lacks = session.mode is Mode.ONLINE and not any(block.kind is BlockKind.WALK_IN for block in blocks)
        self.walk_in.setVisible(lacks)

    def brief(self, session: Session) -> str:
        """Name who looks after the technique."""
        return session.technical_host
