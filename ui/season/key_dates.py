"""Days that matter to somebody's case, or to all: a council vote, a deadline, an opening."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from copdesk.domain.season import KeyDate
from ui.kit.controls import Button, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, DateField, LineField
from ui.kit.tables import CardTable, Column, Rows
from ui.season.edits import SeasonEdits
from ui.season.gathered import Gathered
from ui.season.pane import lay_out_pane
from ui.season.people import be_narrow
from ui.season.words import short_day


class DatesPane(QWidget):
    """The list of key dates, and the fields of the one that is chosen."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, gathered: Gathered, edits: SeasonEdits) -> None:
        super().__init__()
        self._desk, self._gathered, self._edits = desk, gathered, edits
        theme = desk.theme
        self.hint = Words(
            self.tr("What happens in people's own work between the sessions stands on the same line of time."),
            Type.CAPTION,
            wrap=True,
        )
        column: Column[KeyDate] = Column(self.tr("Key date"), lambda found: found.what, 0, detail=self._detail)
        self.rows: Rows[KeyDate] = Rows([column], key=lambda found: found.id, parent=self)
        self.table = CardTable(self.rows, theme, desk.settings, called="season-dates", name=self.tr("Key dates"))
        self.table.horizontalHeader().hide()
        self.table.setMinimumHeight(theme.scaled(180))
        self.add = Button(self.tr("&Add a key date"), theme, icon="plus")
        self.removal = Button(self.tr("&Remove key date"), theme, icon="trash-2")
        self.what = LineField(self.tr("&What happens"), desk, most=200)
        self.day = DateField(self.tr("O&n"), desk, optional=False)
        self.person = ChoiceField(self.tr("F&or whom"), desk, [])
        be_narrow(self.person)
        self._fields = QWidget()
        self._lay_out()
        self._join()

    def refill(self) -> None:
        """Show what is known now."""
        everybody = [(None, self.tr("everybody"))]
        people = [(person, self._gathered.name(person)) for person in self._gathered.participants]
        self.person.set_choices([*everybody, *people])
        self.rows.set_rows(self._gathered.facts.dates)
        self.add.setEnabled(self._desk.community is not None and not self._desk.read_only)
        self._show()

    def choose(self, identity: UUID) -> None:
        """Choose one of the dates."""
        self.table.choose(identity)

    def _lay_out(self) -> None:
        fields = (self.what, self.day, self.person)
        lay_out_pane(self, (self.hint, self.table), (self.add, self.removal), self._fields, fields)

    def _join(self) -> None:
        self.table.chosen.connect(self._choose)
        self.table.removal_wanted.connect(self._remove)
        self.add.clicked.connect(self._add)
        self.removal.clicked.connect(self._remove)
        self.what.committed.connect(self._rename)
        self.day.committed.connect(self._move)
        self.person.committed.connect(self._give)

    def _detail(self, found: KeyDate) -> str:
        return " · ".join(filter(None, (short_day(found.day, year=True), self._gathered.name(found.person_id))))

    def _choose(self, found: KeyDate | None) -> None:
        self._show()
        if found is not None and self.table.hasFocus():
            self.chosen.emit(found.id)

    def _show(self, *args: object) -> None:
        found = self.table.row
        self._fields.setVisible(isinstance(found, KeyDate))
        self._fields.setEnabled(not self._desk.read_only)
        self.removal.setEnabled(isinstance(found, KeyDate) and not self._desk.read_only)
        if isinstance(found, KeyDate):
            self.what.set_value(found.what)
            self.day.set_value(found.day)
            self.person.set_value(found.person_id)

    def _add(self) -> None:
        made = self._edits.add_date(self.tr("New key date"), date.today())
        if made is not None and self.table.choose(made):
            self.what.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            self.what.line.selectAll()

    def _remove(self, *args: object) -> None:
        found = self.table.row
        if isinstance(found, KeyDate) and not self._desk.read_only:
            self._edits.remove_date(found)

    def _rename(self, what: str) -> None:
        self._change("what", what)

    def _move(self, day: date) -> None:
        self._change("day", day)

    def _give(self, person: UUID | None) -> None:
        self._change("person_id", person)

    def _change(self, field: str, value: object) -> None:
        found = self.table.row
        if isinstance(found, KeyDate):
            self._edits.change_date(found.id, field, value)
