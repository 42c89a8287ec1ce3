"""All sessions of the community: number, title, when and where, how long, and how many were there."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.choices import AttendanceMark, SessionKind, SessionState
from copdesk.domain.community import Community
from copdesk.domain.roster import Attendance
from copdesk.domain.sessions import Block, Session
from copdesk.domain.timing import lay_out, span
from ui.kit.controls import Button, Kind
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.page import Page, on_card
from ui.kit.tables import CardTable, Column, Rows
from ui.sessions.gestures import PAGE
from ui.sessions.words import SessionWords, short_day

USUAL_START = time(13)
USUAL_PAUSE = timedelta(weeks=4)
TAKEN_OVER = (
    "kind",
    "mode",
    "announced_start",
    "announced_end",
    "doors",
    "venue",
    "address",
    "route",
    "accessibility",
    "capacity",
    "sign_off",
    "photo_notice",
    "meeting_link",
    "technical_host",
)
"""What the next session has in common with the last one until somebody says otherwise."""

NOT_YET: dict[str, Any] = {
    "state": SessionState.DRAFT,
    "version": 1,
    "day_known": True,
    "sign_up_by": None,
    "meal_by": None,
}
"""What belongs to the one session that was, and not to its copy."""

THERE = (AttendanceMark.PRESENT, AttendanceMark.WALK_IN)


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session in the list."""

    session: Session
    minutes: int
    blocks: int
    there: int

    @property
    def id(self) -> UUID:
        """What the row is recognised by."""
        return self.session.id


class SessionList(Page):
    """The list, with what can be done to a session as a whole."""

    opened = Signal(object, bool)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme, self.tr("Sessions"))
        self._desk, self._words = desk, SessionWords(self)
        self._stale = False
        theme = desk.theme
        self.new = Button(self.tr("&New session"), theme, icon="plus", kind=Kind.PRIMARY)
        self.copy = Button(self.tr("D&uplicate"), theme, icon="copy")
        self.removal = Button("", theme, icon="trash-2", name=self.tr("Remove this session"))
        self.rows: Rows[SessionRow] = Rows(self._columns(), key=lambda row: row.id, parent=self)
        self.table = CardTable(self.rows, theme, desk.settings, called="sessions", name=self.tr("Sessions"))
        self.empty = EmptyState(
            theme,
            "calendar-days",
            self.tr("No sessions yet"),
            self.tr("A session is one meeting. Make the first one, and put its blocks in a timeline that keeps time."),
            self.tr("Make a &session"),
        )
        self.lonely = EmptyState(
            theme,
            "sprout",
            self.tr("First a community"),
            self.tr(
                "Sessions belong to a community. Choose or make one on its own screen, then plan its meetings here."
            ),
        )
        self._stack = QStackedWidget()
        for widget in (on_card(self.table), self.empty, self.lonely):
            self._stack.addWidget(widget)
        self.body.addWidget(self._stack)
        for button in (self.removal, self.copy, self.new):
            self.add_action(button)
        self.on_new = self.add
        self._connect()
        self.show_all()

    def show_all(self, *args: object) -> None:
        """Read the sessions again."""
        self._stale = False
        community, workbook = self._desk.community, self._desk.workbook
        sessions = [] if community is None else workbook.all(Session, community_id=community)
        self.rows.set_rows(self._rows_of(sessions))
        known = community is not None
        self._stack.setCurrentIndex(0 if sessions else 1 if known else 2)
        able = known and not self._desk.read_only
        self.new.setEnabled(able)
        self.empty.button.setEnabled(able)
        self._chosen(self.table.row)
        self.set_title(self.tr("Sessions"), self._told(sessions))

    def showEvent(self, event: QShowEvent) -> None:
        """Take over what changed while the list was out of sight."""
        super().showEvent(event)
        if self._stale:
            self.show_all()

    def add(self) -> None:
        """Make a session that follows the last one, and open it."""
        community = self._desk.community
        if community is None or self._desk.read_only:
            return
        made = self._following(community)
        with self._desk.edit(self.tr("New session"), page=PAGE) as edit:
            edit.put(made)
        if self._desk.workbook.get(Session, made.id) is not None:
            self.opened.emit(made.id, True)

    def duplicate(self) -> None:
        """Make a copy of the chosen session with all its blocks, on the day its successor would have."""
        row = self.table.row
        if not isinstance(row, SessionRow):
            return
        following = self._following(row.session.community_id)
        copied = row.session.with_(
            id=uuid4(), day=following.day, number=following.number, title=self._copy_of(row.session.title), **NOT_YET
        )
        blocks = self._desk.workbook.all(Block, session_id=row.id)
        with self._desk.edit(self.tr("Duplicate session"), page=PAGE) as edit:
            edit.put(copied)
            edit.add_all(block.with_(id=uuid4(), session_id=copied.id, how_it_went="") for block in blocks)
        self.table.choose(copied.id)

    def remove(self) -> None:
        """Remove the chosen session with all that hangs on it, and offer to bring it back."""
        row = self.table.row
        if not isinstance(row, SessionRow):
            return
        with self._desk.edit(self.tr("Remove session"), page=PAGE) as edit:
            edit.remove_with_dependents(row.session)
        self._desk.removed(self.tr("Session removed, with its blocks"))

    def _connect(self) -> None:
        self.new.clicked.connect(self.add)
        self.empty.wanted.connect(self.add)
        self.copy.clicked.connect(self.duplicate)
        self.removal.clicked.connect(self.remove)
        self.table.removal_wanted.connect(self.remove)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open)
        self._desk.changed.connect(self._heard)
        self._desk.community_chosen.connect(self.show_all)
        again = QShortcut(QKeySequence("Ctrl+D"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        again.activated.connect(self.duplicate)

    def _heard(self, changes: ChangeSet) -> None:
        kinds = (Session, Block, Attendance, Community)
        if any(isinstance(change.entity, kinds) for change in changes.changes):
            self._stale = True
            if self.isVisible():
                self.show_all()

    def _chosen(self, row: object) -> None:
        able = row is not None and not self._desk.read_only
        self.copy.setEnabled(able)
        self.removal.setEnabled(able)

    def _open(self, row: SessionRow) -> None:
        self.opened.emit(row.id, False)

    def _rows_of(self, sessions: Iterable[Session]) -> list[SessionRow]:
        blocks: defaultdict[UUID, list[Block]] = defaultdict(list)
        for block in self._desk.workbook.all(Block):
            blocks[block.session_id].append(block)
        there = Counter(a.session_id for a in self._desk.workbook.all(Attendance) if a.mark in THERE)
        rows = [_row(session, blocks[session.id], there[session.id]) for session in sessions]
        return sorted(rows, key=lambda row: (row.session.day, row.session.starts, str(row.id)), reverse=True)

    def _following(self, community: UUID) -> Session:
        """Return a new session as it would follow the last one: number, rhythm, times, place and how people meet."""
        past = sorted(self._desk.workbook.all(Session, community_id=community), key=lambda s: s.day)
        title = self.tr("New session")
        if not past:
            return Session(community_id=community, number="1", title=title, day=date.today(), starts=USUAL_START)
        last = next((s for s in reversed(past) if s.kind is SessionKind.MEETING), past[-1])
        number = str(int(last.number) + 1) if last.number.isdecimal() else ""
        day = max(past[-1].day + _rhythm(past), date.today())
        same = {name: getattr(last, name) for name in TAKEN_OVER}
        return Session(community_id=community, number=number, title=title, day=day, starts=last.starts, **same)

    def _copy_of(self, title: str) -> str:
        return self.tr("{title} (copy)").format(title=title[:190])

    def _told(self, sessions: list[Session]) -> str:
        planned = sum(session.day_known and session.day >= date.today() for session in sessions)
        if not sessions:
            return ""
        return self.tr("%n session(s)", "", len(sessions)) + "  ·  " + self.tr("%n still to come", "", planned)

    def _columns(self) -> list[Column[SessionRow]]:
        return [
            Column(self.tr("No"), lambda row: row.session.number, 72, order=_number),
            Column(self.tr("Session"), lambda row: row.session.title, 0, detail=self._detail),
            Column(self.tr("Date"), self._day, 190, detail=self._hours, order=_moment),
            Column(self.tr("Venue"), lambda row: row.session.venue, 190, drop=1),
            Column(self.tr("Length"), self._length, 110, order=lambda row: row.minutes, drop=3),
            Column(self.tr("Were there"), _there, 110, order=lambda row: row.there, drop=2),
        ]

    def _detail(self, row: SessionRow) -> str:
        """Say what sort of session it is, and how far its design is as long as that matters."""
        session, words = row.session, self._words
        told = [words.session_kinds()[session.kind]]
        if session.optional:
            told.append(self.tr("optional"))
        if session.state is SessionState.READY or session.day >= date.today():
            told.append(words.session_states()[session.state])
        return " · ".join(told)

    def _day(self, row: SessionRow) -> str:
        day = short_day(row.session.day, year=True)
        return day if row.session.day_known else self.tr("about {day}").format(day=day)

    def _hours(self, row: SessionRow) -> str:
        start = row.session.announced_start or row.session.starts
        return f"{start:%H:%M}" if row.session.day_known else self.tr("day not sure yet")

    def _length(self, row: SessionRow) -> str:
        return self._words.minutes(row.minutes) if row.blocks else "–"


def _row(session: Session, blocks: list[Block], there: int) -> SessionRow:
    first, last = span(session, lay_out(session, blocks))
    return SessionRow(session, last - first, len(blocks), there)


def _number(row: SessionRow) -> tuple[int, str]:
    number = row.session.number
    return (int(number) if number.isdecimal() else 1_000_000, number)


def _moment(row: SessionRow) -> tuple[date, time]:
    return (row.session.day, row.session.starts)


def _rhythm(past: list[Session]) -> timedelta:
    """Return how much time lay between the last two sessions, or the usual pause."""
    days = sorted({session.day for session in past if session.day_known})
    return days[-1] - days[-2] if len(days) > 1 else USUAL_PAUSE


def _there(row: SessionRow) -> str:
    return str(row.there) if row.there else "–"
