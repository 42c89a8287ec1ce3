"""The list at the door: who has a place and who is there, by one key or one click, counted while people come in."""

from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.choices import AttendanceMark
from copdesk.domain.sessions import Session
from copdesk.store.attending import Expected
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.fields import ChoiceField
from ui.kit.language import figures
from ui.kit.page import on_card
from ui.kit.tables import Rows
from ui.roster.attendance_columns import MARKS, DoorColumns
from ui.roster.attendance_edits import AttendanceEdits
from ui.roster.attendance_verbs import AttendanceVerbs
from ui.roster.door_book import DoorBook
from ui.roster.door_entry import DoorEntry
from ui.roster.edits import RosterEdits
from ui.roster.narrow import be_narrow
from ui.roster.picking import PickTable
from ui.roster.until import called
from ui.roster.words import RosterWords

if TYPE_CHECKING:  # built when it is wanted
    from ui.roster.series import SeriesView

_CYCLE = (None, *MARKS)
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_VERBS = ("*", "+", "-")
"""Keys that are about whoever is chosen; they are not searched for when nobody is."""


class DoorList(QWidget):
    """Everybody who may come to one session; every mark is kept at once."""

    def __init__(self, desk: Desk, edits: RosterEdits, spoken: RosterWords) -> None:
        super().__init__()
        self._desk, self._spoken = desk, spoken
        self.edits = AttendanceEdits(desk)
        self.book = DoorBook(desk, self.edits)
        self.session = ChoiceField(self.tr("&Session"), desk, [])
        be_narrow(self.session)
        self.entry = DoorEntry(desk, self.book)
        self.search = self.entry.search
        self.counts = Words("", Type.STRONG, wrap=True)
        self._columns = DoorColumns(spoken)
        self._keys = self._columns.keys()
        self.rows: Rows[Expected] = Rows(self._columns.all(), _key, self)
        self.table = PickTable(self.rows, desk, called="door", name=self.tr("Attendance"))
        self.verbs = AttendanceVerbs(desk, self.edits, self.book, self.chosen_people)
        self._lay_out()
        self._join()

    def offer_sessions(self) -> bool:
        """Offer the sessions of the community, the latest first; tells whether there are any."""
        sessions = self._desk.workbook.all(Session, community_id=self._desk.community)
        sessions.sort(key=lambda session: (session.day, session.starts), reverse=True)
        before = self.session.value
        self.session.set_choices([(session.id, called(session)) for session in sessions])
        known = [session.id for session in sessions]
        self.session.set_value(before if before in known else known[0] if known else None)
        self.refresh()
        if not known or self._views.currentWidget() is self.__dict__.get("unheld"):
            self.show_one()
        return bool(known)

    @property
    def keys(self) -> str:
        """The letters that mark somebody, in the order of the columns."""
        return " · ".join(self._keys)

    def refresh(self, *args: object) -> None:
        """Read the list and its marks again."""
        self.book.open(self.session.value)

    @cached_property
    def series(self) -> "SeriesView":
        """Attendance over the years."""
        from ui.roster.series import SeriesView

        view = SeriesView(self._desk, self.edits)
        view.one_wanted.connect(self.show_one)
        self._views.addWidget(view)
        return view

    @cached_property
    def unheld(self) -> EmptyState:
        """What to do when there is no session."""
        words = self.tr("Make one on the screen of the sessions. Or import the years behind you: that makes them too.")
        action = self.tr("Im&port years…")
        view = EmptyState(self._desk.theme, "user-check", self.tr("No session yet"), words, action)
        view.button.setEnabled(not self._desk.read_only)
        view.wanted.connect(self.verbs.import_years)
        self._views.addWidget(view)
        return view

    @property
    def first(self) -> QWidget:
        """Where one begins: in the line, in the years when these are shown, or where one can do without a session."""
        if self._views.currentWidget() is self.__dict__.get("series"):
            return self.series.table
        return self.search if self.session.value is not None else self.unheld.button

    def be_ready(self) -> None:
        """Stand where one begins."""
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_series(self) -> None:
        """Show everybody over all sessions."""
        self.series.open()
        self._views.setCurrentWidget(self.series)

    def show_one(self) -> None:
        """Show one session, or what to do when there is none."""
        if self.session.value is None:
            self._views.setCurrentWidget(self.unheld)
        else:
            self._views.setCurrentIndex(0)

    def chosen_people(self) -> list[UUID]:
        """Return who is chosen."""
        return [line.person_id for line in self._selected()]

    def mark_selected(self, mark: AttendanceMark | None) -> None:
        """Give everybody who is chosen a mark, or take it away."""
        session: UUID | None = self.session.value
        people = self.chosen_people()
        if session is not None and people:
            lines = self._selected()
            self.edits.mark(session, dict.fromkeys(people, mark))
            if mark is None:
                self.entry.tell_back(line.name for line in lines)
            else:
                self.entry.tell(self._spoken.marks[mark], lines)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the table a letter marks whoever is chosen, the space bar goes through the marks, the rest is typed."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._pressed(event):
            return True
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if plain:
            return False
        done = self._marked_by(event) or self.verbs.pressed(event.text())
        return done or event.text() in _VERBS or self.entry.take_up(event)

    def _marked_by(self, event: QKeyEvent) -> bool:
        chosen = self._selected()
        if not chosen:
            return False
        if event.key() == Qt.Key.Key_Space:
            now = AttendanceMark(chosen[0].mark) if chosen[0].mark else None
            self.mark_selected(_CYCLE[(_CYCLE.index(now) + 1) % len(_CYCLE)])
            return True
        mark = self._keys.get(event.text().upper())
        found = event.key() in _RETURN and bool(self.search.text())
        if event.key() in _RETURN:
            mark = AttendanceMark.PRESENT
        if mark is not None:
            self.mark_selected(mark)
            if found:
                self.entry.begin_again()
            else:
                self._go_on(len(chosen))
        return mark is not None

    def _go_on(self, marked: int) -> None:
        """Choose the next one after a letter, so that calling the roll takes one key for each person."""
        below = self.table.currentIndex().row() + 1
        if marked == 1 and below < self.rows.rowCount():
            self.table.selectRow(below)
            self.table.scrollTo(self.rows.index(below, 0))

    def _clicked(self, index: QModelIndex) -> None:
        """A click on a mark gives it, a second one takes it away."""
        if 1 <= index.column() <= len(MARKS):
            mark = MARKS[index.column() - 1]
            self.mark_selected(None if self.rows.row(index.row()).mark == mark else mark)

    def _clear(self, *args: object) -> None:
        self.mark_selected(None)

    def _selected(self) -> list[Expected]:
        return [self.rows.row(index.row()) for index in self.table.selectionModel().selectedRows()]

    def _show(self, *args: object) -> None:
        self._columns.missed = self.book.missed()
        self.rows.set_rows(self.book.matching(self.search.text()))
        count = self.book.marks()
        told = [f"{words} {figures(count[mark])}" for mark, words in self._spoken.marks.items()]
        told.append(self.tr("Not noted {count}").format(count=figures(count[""])))
        self.counts.setText("  ·  ".join(told))
        self.verbs.show_book()

    def _into_table(self) -> None:
        if self.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            self.table.selectRow(0)

    def _join(self) -> None:
        self.session.committed.connect(self.refresh)
        self.session.committed.connect(lambda *_: self.entry.say(""))
        self.book.changed.connect(self._show)
        self.entry.typed.connect(self._show)
        self.entry.downward.connect(self._into_table)
        self.table.installEventFilter(self)
        self.table.clicked.connect(self._clicked)
        self.table.removal_wanted.connect(self._clear)
        self.table.selectionModel().selectionChanged.connect(self.verbs.fit_chosen)
        self.verbs.series_wanted.connect(self.show_series)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.session, 3, Qt.AlignmentFlag.AlignTop)
        beside = QVBoxLayout()
        beside.addSpacing(self._desk.theme.scaled(21))
        beside.addWidget(self.entry)
        above.addLayout(beside, 3)
        self._views, one = QStackedWidget(), QWidget()
        self._views.addWidget(one)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._views)
        column = QVBoxLayout(one)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(above)
        column.addWidget(self.verbs)
        column.addWidget(self.counts)
        column.addWidget(on_card(self.table), 1)


def _key(line: Expected) -> str:
    return line.person
