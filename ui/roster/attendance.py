"""The list at the door: who is there, by one key or one click, counted while people come in."""

from collections import Counter
from uuid import UUID

from PySide6.QtCore import QDate, QEvent, QLocale, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copdesk.domain.choices import AttendanceMark
from copdesk.domain.roster import full_name
from copdesk.domain.sessions import Session
from copdesk.store.lists import DoorLine, door
from ui.kit.cells import Cell, face, two_lines
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.kit.lines import Line
from ui.kit.page import on_card
from ui.kit.tables import Column, Rows
from ui.roster.columns import initials, seed_of
from ui.roster.edits import RosterEdits
from ui.roster.marks import draw_mark
from ui.roster.model import fold
from ui.roster.picking import PickTable
from ui.roster.profile import be_narrow
from ui.roster.words import RosterWords

MARKS = (AttendanceMark.PRESENT, AttendanceMark.EXCUSED, AttendanceMark.ABSENT, AttendanceMark.WALK_IN)
_CYCLE = (None, *MARKS)
_FACE = 36


class DoorColumns(QObject):
    """The columns of the list at the door: a person, and one column for each mark."""

    def __init__(self, spoken: RosterWords) -> None:
        super().__init__()
        self._spoken = spoken

    def all(self) -> list[Column[DoorLine]]:
        """Return the columns from left to right."""
        headings = self._headings()
        person = Column(self.tr("Participant"), _name, 0, self._spoken_line, _person, _by_name)
        return [person, *(_mark_column(headings[mark], mark) for mark in MARKS)]

    def keys(self) -> dict[str, AttendanceMark]:
        """Return the letter that gives each mark: in every language the one its heading shows in brackets."""
        return {heading[heading.rindex("(") + 1]: mark for mark, heading in self._headings().items()}

    def _headings(self) -> dict[AttendanceMark, str]:
        return {
            AttendanceMark.PRESENT: self.tr("Present (P)"),
            AttendanceMark.EXCUSED: self.tr("Excused (E)"),
            AttendanceMark.ABSENT: self.tr("Absent (A)"),
            AttendanceMark.WALK_IN: self.tr("Walked in (W)"),
        }

    def _spoken_line(self, line: DoorLine) -> str:
        mark = self._spoken.marks[AttendanceMark(line.mark)] if line.mark else self.tr("not noted")
        return ", ".join(part for part in (line.organisation, mark) if part)


class DoorList(QWidget):
    """Everybody who may come to one session; every mark is kept at once."""

    def __init__(self, desk: Desk, edits: RosterEdits, spoken: RosterWords) -> None:
        super().__init__()
        self._desk, self._edits, self._spoken = desk, edits, spoken
        self._everyone: list[DoorLine] = []
        self.session = ChoiceField(self.tr("&Session"), desk, [])
        be_narrow(self.session)
        self.search = Line()
        self.counts = Words("", Type.STRONG, wrap=True)
        columns = DoorColumns(spoken)
        self._keys = columns.keys()
        self.rows: Rows[DoorLine] = Rows(columns.all(), _key, self)
        self.table = PickTable(self.rows, desk, called="door", name=self.tr("Attendance"))
        self._lay_out()
        self.session.committed.connect(self.refresh)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.table.installEventFilter(self)
        self.table.clicked.connect(self._clicked)
        self.table.removal_wanted.connect(self._clear)

    def offer_sessions(self) -> bool:
        """Offer the sessions of the community, the latest first; tells whether there are any."""
        sessions = self._desk.workbook.all(Session, community_id=self._desk.community)
        sessions.sort(key=lambda session: (session.day, session.starts), reverse=True)
        before = self.session.value
        self.session.set_choices([(session.id, _called(session)) for session in sessions])
        known = [session.id for session in sessions]
        self.session.set_value(before if before in known else known[0] if known else None)
        self.refresh()
        return bool(known)

    def refresh(self, *args: object) -> None:
        """Read the marks again."""
        session, community = self.session.value, self._desk.community
        self._everyone = door(self._desk.workbook, community, session) if session and community else []
        self._everyone.sort(key=_by_name)
        self._filter()
        self._count()

    def mark_selected(self, mark: AttendanceMark | None) -> None:
        """Give everybody who is chosen a mark, or take it away."""
        session: UUID | None = self.session.value
        people = [UUID(line.person) for line in self._selected()]
        if session is not None and people:
            self._edits.mark(session, people, mark)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the table a letter marks whoever is chosen, and the space bar goes through the marks."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.table and not event.modifiers() and self._marked_by(event):
                return True
            if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._into_table()
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _marked_by(self, event: QKeyEvent) -> bool:
        chosen = self._selected()
        if not chosen:
            return False
        if event.key() == Qt.Key.Key_Space:
            now = AttendanceMark(chosen[0].mark) if chosen[0].mark else None
            self.mark_selected(_CYCLE[(_CYCLE.index(now) + 1) % len(_CYCLE)])
            return True
        mark = self._keys.get(event.text().upper())
        if mark is not None:
            self.mark_selected(mark)
        return mark is not None

    def _clicked(self, index: QModelIndex) -> None:
        """A click on a mark gives it, a second one takes it away."""
        if index.column() == 0:
            return
        mark = MARKS[index.column() - 1]
        self.mark_selected(None if self.rows.row(index.row()).mark == mark else mark)

    def _clear(self, *args: object) -> None:
        self.mark_selected(None)

    def _selected(self) -> list[DoorLine]:
        return [self.rows.row(index.row()) for index in self.table.selectionModel().selectedRows()]

    def _filter(self, *args: object) -> None:
        words = fold(self.search.text()).split()
        self.rows.set_rows(line for line in self._everyone if all(word in _searched(line) for word in words))

    def _count(self) -> None:
        count = Counter(line.mark for line in self._everyone)
        told = [f"{words} {count[mark]}" for mark, words in self._spoken.marks.items()]
        told.append(self.tr("Not noted {count}").format(count=count[""]))
        self.counts.setText("  ·  ".join(told))

    def _into_table(self) -> None:
        if self.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            self.table.selectRow(0)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.search.setPlaceholderText(self.tr("Type a name, arrow down, then a letter"))
        self.search.setAccessibleName(self.tr("Search who is at the door"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedHeight(theme.scaled(theme.field_height))
        self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.session, 3)
        above.addWidget(self.search, 2, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self.counts)
        column.addWidget(on_card(self.table), 1)


def _mark_column(heading: str, mark: AttendanceMark) -> Column[DoorLine]:
    """Return the column of one mark; it says its heading where the mark is given."""

    def text(line: DoorLine) -> str:
        return heading if line.mark == mark else ""

    def paint(cell: Cell, line: DoorLine) -> None:
        draw_mark(cell, mark, given=line.mark == mark)

    return Column(heading, text, 112, None, paint)


def _called(session: Session) -> str:
    day = QLocale().toString(QDate(session.day.year, session.day.month, session.day.day), "d MMM yyyy")
    return "  ·  ".join(part for part in (session.number, session.title, day.replace(".", "")) if part)


def _key(line: DoorLine) -> str:
    return line.person


def _name(line: DoorLine) -> str:
    return full_name(line.given_name, line.prefix, line.family_name)


def _by_name(line: DoorLine) -> tuple[str, str, str]:
    return fold(line.family_name or line.given_name), fold(line.given_name), line.person


def _searched(line: DoorLine) -> str:
    return fold(f"{_name(line)} {line.organisation}")


def _person(cell: Cell, line: DoorLine) -> None:
    face(cell, initials(line.given_name, line.family_name), seed_of(line.person), _FACE)
    two_lines(cell.moved(_FACE + 12), _name(line), line.organisation)
