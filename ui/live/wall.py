"""Keeps the room's window in step with the session, and opens and closes it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.community import Community
from copdesk.domain.consent import Consent
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.room_view import agreements_of, room_view, showable
from copdesk.domain.season import ThemeGroup
from copdesk.domain.sessions import Block, Session
from ui.kit.desk import Desk
from ui.live.room import RoomWindow
from ui.live.room_canvas import Sheet
from ui.live.room_choice import RoomChoice
from ui.live.running_session import RunningSession

_MOST_CARDS = 20
_TOLD_OF = (HarvestItem, Consent, Community, ThemeGroup, Session, Block)


class Wall(QObject):
    """Hands the room what is on the list for the room, every second."""

    def __init__(self, desk: Desk, running: RunningSession, choice: RoomChoice, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._running, self._choice, self._owner = desk, running, choice, owner
        self._groups: tuple[ThemeGroup, ...] = ()
        self._agreements: tuple[str, ...] = ()
        self.window = RoomWindow(desk.theme, owner)
        self.window.next_wanted.connect(running.go_on)
        self.window.back_wanted.connect(running.go_back)
        self.window.longer_wanted.connect(self._lengthen)
        running.ticked.connect(self.show_now)
        running.changed.connect(self.show_now)
        choice.changed.connect(self.show_now)
        desk.changed.connect(self._heard)

    def gather(self) -> None:
        """Read what may be shown of the community: its groups, agreements and harvest."""
        community, workbook = self._running.community, self._desk.workbook
        if community is None:
            self._groups, self._agreements = (), ()
            self._choice.offer((), agreements=False)
            return
        self._groups = tuple(workbook.all(ThemeGroup, community_id=community.id))
        self._agreements = agreements_of(community)
        items = sorted(
            workbook.all(HarvestItem, community_id=community.id), key=lambda i: (i.on, str(i.id)), reverse=True
        )
        allowed = showable(items, workbook.all(Consent))
        self._choice.offer(allowed[:_MOST_CARDS], agreements=bool(self._agreements))

    def toggle(self) -> None:
        """Show the room its view, or put it away."""
        if self.window.isVisible():
            self.window.leave()
        else:
            self.open()

    def open(self) -> None:
        """Show the room its view."""
        if self._running.course is not None:
            self.gather()
            self.show_now()
            self.window.open_for(self._owner)

    def show_now(self) -> None:
        """Show the room this second."""
        course = self._running.course
        if course is None:
            self.window.hide()
            return
        sheet = self._choice.sheet
        agreements = self._agreements if sheet is Sheet.AGREEMENTS else ()
        cards = self._choice.cards if sheet is Sheet.CARDS else ()
        self.window.canvas.show_view(room_view(course, self._groups, agreements, cards), sheet)

    def _heard(self, changes: ChangeSet) -> None:
        """Take from the wall at once what may no longer be shown."""
        if any(isinstance(change.entity, _TOLD_OF) for change in changes.changes):
            self.gather()
            self.show_now()

    def _lengthen(self, by: int) -> None:
        course = self._running.course
        if course is not None and course.running:
            self._running.lengthen(course.running[0], by)
