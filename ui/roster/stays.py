"""Who comes and goes when, who sleeps at the session, and in which room."""

from datetime import time

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.hosting import DAY, leaving, rooms
from copdesk.domain.roster import Stay
from copdesk.store.attending import Expected
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, LineField, TimeField
from ui.roster.attendance_edits import AttendanceEdits
from ui.roster.door_book import DoorBook
from ui.roster.person_rows import PersonRows


class StaysDialog(QDialog):
    """The people of one session with arrival, departure and night; the list of rooms can be copied."""

    def __init__(self, desk: Desk, edits: AttendanceEdits, book: DoorBook, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._edits, self._book = desk, edits, book
        self._stays: list[Stay] = []
        self.setWindowTitle(self.tr("Arrival, departure and nights"))
        self.setMinimumSize(900, 600)
        self.arrives = TimeField(self.tr("A&rrives at"), desk, optional=True)
        self.arrives_later = CheckField(self.tr("on the second da&y"), desk)
        self.leaves = TimeField(self.tr("&Leaves at"), desk, optional=True)
        self.leaves_later = CheckField(self.tr("on the second &day"), desk)
        self.night = CheckField(self.tr("Stays the &night"), desk)
        self.room = LineField(self.tr("R&oom"), desk)
        fields = [self.arrives, self.arrives_later, self.leaves, self.leaves_later, self.night, self.room]
        name, about = self.tr("Who stays when"), self.tr("Comes and goes")
        self.people = PersonRows(desk, "stays", name, about, self._told, fields)
        self.counted = Words("", Type.STRONG, wrap=True, data=True)
        self.copy = Button(self.tr("Copy list of roo&ms"), desk.theme, icon="copy")
        self.close_it = Button(self.tr("&Close"), desk.theme)
        self._lay_out()
        self._join()
        self._show()

    def room_list(self) -> list[str]:
        """Return a line for each room with who sleeps there."""
        names = {line.person_id: line.name for line in self._book.lines}
        none = self.tr("no room yet")
        return [f"{room or none}: {', '.join(people)}" for room, people in rooms(self._stays, names)]

    def _show(self, *args: object) -> None:
        session = self._book.session
        self._stays = self._desk.workbook.all(Stay, session_id=session) if session else []
        coming = {line.person_id: line for line in self._book.lines if not line.stays_away}
        self._stays = [stay for stay in self._stays if stay.person_id in coming]
        self.people.show_lines([line for line in coming.values() if line.number or self._of(line)])
        nights = sum(stay.night for stay in self._stays)
        self.counted.setText("  ·  ".join([self.tr("%n person(s) for the night", "", nights), *self.room_list()]))
        self.copy.setEnabled(bool(nights))
        self._show_person()

    def _show_person(self, *args: object) -> None:
        line: Expected | None = self.people.table.row
        stay = self._of(line) if line is not None else None
        for clock, later, minutes in (
            (self.arrives, self.arrives_later, stay.arrives if stay else None),
            (self.leaves, self.leaves_later, leaving(stay) if stay else None),
        ):
            clock.set_value(None if minutes is None else _clock(minutes))
            later.set_value(minutes is not None and minutes >= DAY)
            later.setEnabled(minutes is not None)
        self.night.set_value(bool(stay and stay.night))
        self.room.set_value(stay.room if stay else "")
        self.people.setEnabled(not self._desk.read_only)

    def _of(self, line: Expected) -> Stay | None:
        return next((stay for stay in self._stays if stay.person_id == line.person_id), None)

    def _told(self, line: Expected) -> str:
        stay = self._of(line)
        if stay is None:
            return ""
        leaves = leaving(stay)
        told = [
            self.tr("from {time}").format(time=self._when(stay.arrives)) if stay.arrives is not None else "",
            self.tr("until {time}").format(time=self._when(leaves)) if leaves is not None else "",
            self.tr("night") if stay.night else "",
            stay.room,
        ]
        return "  ·  ".join(part for part in told if part)

    def _when(self, minutes: int) -> str:
        clock = f"{_clock(minutes):%H:%M}"
        return self.tr("{time} (day 2)").format(time=clock) if minutes >= DAY else clock

    def _keep_arrival(self, *args: object) -> None:
        self._keep("arrives", _minutes(self.arrives.value, later=bool(self.arrives_later.value)))

    def _keep_departure(self, *args: object) -> None:
        self._keep("leaves", _minutes(self.leaves.value, later=bool(self.leaves_later.value)))

    def _keep_night(self, night: object) -> None:
        self._keep("night", night)

    def _keep_room(self, room: object) -> None:
        self._keep("room", room)

    def _keep(self, field: str, value: object) -> None:
        if self._book.session is not None and self.people.person is not None:
            self._edits.stay(self._book.session, self.people.person, field, value)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(self.room_list()))
        self._desk.ask.notice(self.tr("The list of rooms is copied"))

    def _join(self) -> None:
        for field, keep in (
            (self.arrives, self._keep_arrival),
            (self.arrives_later, self._keep_arrival),
            (self.leaves, self._keep_departure),
            (self.leaves_later, self._keep_departure),
            (self.night, self._keep_night),
            (self.room, self._keep_room),
        ):
            field.committed.connect(keep)
        self.people.chosen.connect(self._show_person)
        self.copy.clicked.connect(self._copy)
        self.close_it.clicked.connect(self.accept)
        self._desk.changed.connect(self._show)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Arrival, departure and nights"), Type.HEADING))
        column.addWidget(self.people, 1)
        column.addWidget(self.counted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addStretch()
        row.addWidget(self.close_it)
        column.addLayout(row)


def _clock(minutes: int) -> time:
    return time(minutes % DAY // 60, minutes % 60)


def _minutes(clock: time | None, *, later: bool) -> int | None:
    return None if clock is None else clock.hour * 60 + clock.minute + DAY * later
