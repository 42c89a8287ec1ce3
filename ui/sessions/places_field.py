"""The groups or options within one block: what each is about, where it sits and who hosts it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.sessions import Place
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import MIXED, CheckField, LineField

MOST = 40


class PlaceRow(QFrame):
    """One group: theme above, room and host below it."""

    changed = Signal()
    removal_wanted = Signal()

    def __init__(self, desk: Desk, number: int) -> None:
        super().__init__()
        self.setProperty("paint", "well")
        self.theme_line = self._line(desk, self.tr("Theme of group {number}").format(number=number), self.tr("theme"))
        self.room = self._line(desk, self.tr("Room of group {number}").format(number=number), self.tr("room"))
        self.host = self._line(desk, self.tr("Host of group {number}").format(number=number), self.tr("host"))
        self.cancelled = CheckField(self.tr("Does not go on"), desk)
        self.cancelled.tick.setAccessibleName(self.tr("Group {number} does not go on").format(number=number))
        name = self.tr("Remove group {number}").format(number=number)
        self.removal = Button("", desk.theme, icon="x", kind=Kind.GHOST, role="muted", name=name)
        self.removal.clicked.connect(self.removal_wanted)
        self.cancelled.committed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(6)
        for line in ((self.theme_line, self.removal), (self.room, self.host)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for part in line:
                row.addWidget(part)
            column.addLayout(row)
        column.addWidget(self.cancelled)

    @property
    def place(self) -> Place:
        """The group as it stands here."""
        return Place(
            theme=self.theme_line.value, room=self.room.value, host=self.host.value, cancelled=self.cancelled.value
        )

    def show_place(self, place: Place) -> None:
        """Show a group that is already kept."""
        self.theme_line.set_value(place.theme)
        self.room.set_value(place.room)
        self.host.set_value(place.host)
        self.cancelled.set_value(place.cancelled)

    def _line(self, desk: Desk, name: str, hint: str) -> LineField:
        made = LineField(name, desk, hint=hint, labelled=False)
        made.committed.connect(self.changed)
        return made


class PlacesField(QWidget):
    """A short list of groups that grows and shrinks."""

    committed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kept: tuple[Place, ...] = ()
        self.rows: list[PlaceRow] = []
        self.more = Button(self.tr("Add a group or option"), desk.theme, icon="plus", kind=Kind.LINK)
        self.more.clicked.connect(self._add)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Words(self.tr("Groups or options in this block"), Type.CAPTION))
        column.addLayout(self._list)
        column.addWidget(self.more)

    @property
    def value(self) -> tuple[Place, ...]:
        """The groups as they stand here."""
        return tuple(row.place for row in self.rows)

    def set_value(self, places: object) -> None:
        """Show groups that are already kept; several blocks with different groups show none."""
        wanted: Sequence[Place] = () if places is MIXED or not isinstance(places, tuple) else places
        self._kept = tuple(wanted)
        while len(self.rows) > len(wanted):
            self._drop(self.rows.pop())
        while len(self.rows) < len(wanted):
            self._grow()
        for row, place in zip(self.rows, wanted, strict=True):
            if row.place != place:
                row.show_place(place)
        self.more.setEnabled(len(self.rows) < MOST)

    def keep_typing(self) -> None:
        """Keep what stands in the line that has the keyboard."""
        for row in self.rows:
            for line in (row.theme_line, row.room, row.host):
                if line.editor.hasFocus():
                    line.commit()

    def _add(self) -> None:
        self.committed.emit((*self._kept, Place()))
        if self.rows:
            self.rows[-1].theme_line.setFocus()

    def _grow(self) -> None:
        row = PlaceRow(self._desk, len(self.rows) + 1)
        row.show_place(Place())
        row.changed.connect(self._changed)
        row.removal_wanted.connect(self._remove)
        self.rows.append(row)
        self._list.addWidget(row)

    def _changed(self) -> None:
        if self.value != self._kept:
            self.committed.emit(self.value)

    def _remove(self) -> None:
        gone = self.sender()
        self.more.setFocus()
        self.committed.emit(tuple(row.place for row in self.rows if row is not gone))

    def _drop(self, row: PlaceRow) -> None:
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
