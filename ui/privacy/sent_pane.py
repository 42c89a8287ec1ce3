"""One version that left the house: which document, when, to whom, and whose words were in it."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from copdesk.domain.privacy import SentCopy
from copdesk.domain.roster import Person
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import DateField, LineField, NumberField
from ui.privacy.panes import Pane

_ID = Qt.ItemDataRole.UserRole


class SentPane(Pane):
    """The fields of one sent version, each kept when it is left."""

    changed = Signal(str, object)
    removal_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._copy: SentCopy | None = None
        self.document = LineField(self.tr("&What was sent"), desk, most=200)
        self.version = NumberField(self.tr("Vers&ion"), desk, least=1, most=999)
        self.on = DateField(self.tr("&Day"), desk, optional=False)
        self.to = LineField(self.tr("&To whom"), desk, hint=self.tr("the province, all participants"))
        self.people = QListWidget()
        self.people.setAccessibleName(self.tr("Whose words were in it"))
        self.people.setMinimumHeight(desk.theme.scaled(180))
        self.people.setIconSize(QSize(18, 18))
        self.people.itemClicked.connect(self.tick)
        self.people.installEventFilter(self)
        self.remove = Button(self.tr("Re&move"), desk.theme, icon="trash-2", kind=Kind.GHOST)
        self.remove.clicked.connect(self.removal_wanted)
        self._fields = {"document": self.document, "version": self.version, "on": self.on, "to": self.to}
        for name, field in self._fields.items():
            field.committed.connect(lambda value, name=name: self.changed.emit(name, value))
            self.column.addWidget(field)
        self.column.addWidget(Words(self.tr("Whose words were in it"), Type.CAPTION))
        self.column.addWidget(self.people)
        self.column.addWidget(self.remove)
        self.column.addStretch()

    def show_copy(self, copy: SentCopy | None, people: Sequence[Person]) -> None:
        """Show one sent version, with everybody whose words could be in it."""
        self._copy = copy
        self.titled.emit(copy.document if copy else self.tr("Nothing chosen"))
        for name, field in self._fields.items():
            field.setEnabled(copy is not None and not self.desk.read_only)
            field.set_value(getattr(copy, name) if copy else None)
        self.people.setEnabled(copy is not None and not self.desk.read_only)
        self.remove.setEnabled(copy is not None and not self.desk.read_only)
        self._offer(people, copy.person_ids if copy else ())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The space bar says the same as a click."""
        if watched is self.people and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            item = self.people.currentItem()
            if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
                self.tick(item)
                return True
        return super().eventFilter(watched, event)

    def tick(self, item: QListWidgetItem) -> None:
        """Say that somebody's words are in it, or that they are not."""
        person = UUID(item.data(_ID))
        known = self._copy.person_ids if self._copy else ()
        others = tuple(one for one in known if one != person)
        self.changed.emit("person_ids", others if person in known else (*known, person))

    def _offer(self, people: Iterable[Person], ticked: tuple[UUID, ...]) -> None:
        """Show everybody, with a sign that is seen and read aloud where their words are in it."""
        listed = list(people) if self._copy else []
        while self.people.count() > len(listed):
            self.people.takeItem(self.people.count() - 1)
        for number, person in enumerate(listed):
            item = self.people.item(number) or QListWidgetItem(self.people)
            is_in = person.id in ticked
            item.setText(person.full_name)
            item.setData(_ID, str(person.id))
            item.setIcon(self.desk.theme.icon("circle-check" if is_in else "circle", "accent" if is_in else "muted"))
            spoken = self.tr("{name}, in it") if is_in else self.tr("{name}, not in it")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken.format(name=person.full_name))
