"""What can be done with the list of a session: invite, enrol, cancel, and what goes on around it."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from copdesk.domain.choices import EnrolmentState
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.flow import FlowLayout
from ui.roster.attendance_edits import AttendanceEdits
from ui.roster.door_book import DoorBook
from ui.roster.wipe_reminder import WipeReminder

if TYPE_CHECKING:  # built when they are wanted
    from ui.roster.door import DoorScreen


class AttendanceVerbs(QWidget):
    """A row of buttons; the first three are about whoever is chosen, and have a key in the list."""

    series_wanted = Signal()

    def __init__(self, desk: Desk, edits: AttendanceEdits, book: DoorBook, chosen: Callable[[], list[UUID]]) -> None:
        super().__init__()
        self._desk, self._edits, self._book, self._chosen = desk, edits, book, chosen
        theme = desk.theme
        self.invite = Button(self.tr("In&vite"), theme, icon="mail", name=self.tr("Invite who is chosen (*)"))
        self.enrol = Button(self.tr("&Enrol"), theme, icon="user-plus", name=self.tr("Enrol who is chosen (+)"))
        self.cancel = Button(self.tr("&Cancel place"), theme, icon="user-x", name=self.tr("Cancel their place (-)"))
        self.fill = Button("", theme, icon="ticket")
        self.door = Button(self.tr("&Door list"), theme, icon="maximize-2")
        self.series = Button(self.tr("Over the &years"), theme, icon="trending-up")
        self.mail = Button(self.tr("&Mail…"), theme, icon="send")
        self.needs = Button(self.tr("Diet and &access…"), theme, icon="utensils")
        self.stays = Button(self.tr("&Nights…"), theme, icon="bed")
        self.take_in = Button(self.tr("Im&port years…"), theme, icon="file-down")
        self.places = Words("", Type.MUTED, wrap=True)
        self.reminder = WipeReminder(desk, edits)
        self._lay_out()
        self._join()

    def pressed(self, key: str) -> bool:
        """Do what a key in the list stands for; tells whether it stands for anything."""
        verb = {"*": self._invite, "+": self._enrol, "-": self._cancel}.get(key)
        if verb is None or not self._chosen():
            return False
        verb()
        return True

    def show_book(self) -> None:
        """Tell how many places there are, and who waits."""
        states = [line.state for line in self._book.lines]
        told = [self.tr("%n enrolled", "", states.count(EnrolmentState.ENROLLED))]
        book = self._edits.book(self._book.session) if self._book.session else None
        if book is not None and book.free is not None:
            told.append(self.tr("%n place(s) left", "", book.free))
        next_in = len(book.fill(date.today())) if book is not None else 0
        self.fill.setText(self.tr("Give %n place(s) to who wait", "", next_in))
        self.fill.setVisible(bool(next_in))
        if waiting := states.count(EnrolmentState.WAITING):
            told.append(self.tr("%n waiting", "", waiting))
        self.places.setText("  ·  ".join(told))
        self.places.setVisible(any(states) or (book is not None and book.free is not None))
        for button in (self.fill, self.door):
            button.setEnabled(self._usable)
        self.fit_chosen()
        self.take_in.setEnabled(not self._desk.read_only)
        self.reminder.show_now()

    @property
    def _usable(self) -> bool:
        return not self._desk.read_only and self._book.session is not None

    def fit_chosen(self, *args: object) -> None:
        """Offer what is about whoever is chosen only when somebody is."""
        for button in (self.invite, self.enrol, self.cancel):
            button.setEnabled(self._usable and bool(self._chosen()))

    @cached_property
    def door_screen(self) -> "DoorScreen":
        """The list over the whole screen, for whoever stands at the door."""
        from ui.roster.door import DoorScreen

        return DoorScreen(self._desk, self._book, self.window())

    def _invite(self) -> None:
        if self._book.session is not None:
            self._edits.invite(self._book.session, self._chosen())

    def _enrol(self) -> None:
        if self._book.session is not None:
            self._edits.enrol(self._book.session, self._chosen())

    def _cancel(self) -> None:
        if self._book.session is not None:
            self._edits.cancel(self._book.session, self._chosen())

    def _fill(self) -> None:
        if self._book.session is not None:
            self._edits.fill(self._book.session)

    def _open_door(self) -> None:
        self.door_screen.open_for(self.window())

    def _open_mail(self) -> None:
        from ui.roster.mailing import MailDialog

        if self._book.session is not None:
            self._open(MailDialog(self._desk, self._book.session, self.window()))

    def _open_needs(self) -> None:
        from ui.roster.needs import NeedsDialog

        self._open(NeedsDialog(self._desk, self._edits, self._book, self.window()))

    def _open_stays(self) -> None:
        from ui.roster.stays import StaysDialog

        self._open(StaysDialog(self._desk, self._edits, self._book, self.window()))

    def import_years(self) -> None:
        """Take in attendance of past years; sessions that are not there yet come along with it."""
        from ui.roster.matrix_import import MatrixImport

        self._desk.ask.let_go()
        self._open(MatrixImport(self._desk, self._edits, self.window()))

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _join(self) -> None:
        self.invite.clicked.connect(self._invite)
        self.enrol.clicked.connect(self._enrol)
        self.cancel.clicked.connect(self._cancel)
        self.fill.clicked.connect(self._fill)
        self.door.clicked.connect(self._open_door)
        self.series.clicked.connect(self.series_wanted)
        self.mail.clicked.connect(self._open_mail)
        self.needs.clicked.connect(self._open_needs)
        self.stays.clicked.connect(self._open_stays)
        self.take_in.clicked.connect(self.import_years)

    def _lay_out(self) -> None:
        row = QWidget()
        flow = FlowLayout(row)
        for button in self._buttons():
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(row)
        column.addWidget(self.places)
        column.addWidget(self.reminder)

    def _buttons(self) -> tuple[Button, ...]:
        about_people = (self.invite, self.enrol, self.cancel, self.fill, self.door)
        return (*about_people, self.mail, self.needs, self.stays, self.series, self.take_in)
