"""The list of everybody: a search line, chips for a part of it, and the table."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copdesk.store.lists import RosterLine
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.flow import FlowLayout
from ui.kit.lines import Line
from ui.kit.page import on_card
from ui.kit.tables import Rows
from ui.roster.columns import RosterColumns, name_of
from ui.roster.model import Choice, People
from ui.roster.picking import PickTable
from ui.roster.words import RosterWords

_AT_ONCE = 500
"""How many people are made ready for searching between two things the user does; about 4 ms of work."""


class Listing(QWidget):
    """Shows the people that fit what is typed and chosen."""

    chosen = Signal(list)
    opened = Signal()
    removal_wanted = Signal()

    def __init__(self, desk: Desk, spoken: RosterWords) -> None:
        super().__init__()
        self._desk, self._spoken = desk, spoken
        self.people = People(self._describe)
        self.columns = RosterColumns(spoken, self.people.outside)
        self.rows: Rows[RosterLine] = Rows(self.columns.all(), _key, self)
        self.table = PickTable(self.rows, desk, called="roster", name=self.tr("Participants"))
        self.search = Line()
        self._group = QButtonGroup(self)
        self.chips = {choice: Button(words, desk.theme, kind=Kind.CHIP) for choice, words in self._chips().items()}
        self.chips[Choice.OUTSIDE].draw("signpost")
        self.told = Words("", Type.MUTED)
        self._preparing = QTimer(self, interval=0)
        self._preparing.timeout.connect(self._prepare)
        self._lay_out()
        self._join()

    def _describe(self, line: RosterLine) -> str:
        return " ".join(self.columns.describe(line))

    @property
    def choice(self) -> Choice:
        """The part of the roster that is shown."""
        return next((choice for choice, chip in self.chips.items() if chip.isChecked()), Choice.EVERYONE)

    @property
    def selected(self) -> list[RosterLine]:
        """Everybody who is chosen, in the order of the table."""
        places = self.table.selectionModel().selectedRows()
        return [self.rows.row(n) for n in sorted(index.row() for index in places)]

    def show_people(self) -> None:
        """Show the people after they changed."""
        outside = self.people.counts(Choice.OUTSIDE)
        chip = self.chips[Choice.OUTSIDE]
        chip.setText(str(outside))
        chip.setVisible(bool(outside) or chip.isChecked())
        self.refresh()
        self._preparing.start()

    def _prepare(self) -> None:
        if self.people.prepare(_AT_ONCE):
            self._preparing.stop()

    def refresh(self) -> None:
        """Show those who fit now."""
        found, complete = self.people.matching(self.search.text(), self.choice)
        self.rows.set_rows(found)
        self.told.setText(self._words_for(len(found), complete=complete))

    def show_everyone(self) -> None:
        """Take every limit away, so that somebody new is seen."""
        self.search.clear()
        self.chips[Choice.EVERYONE].setChecked(True)
        self.refresh()

    def copy(self) -> None:
        """Put those who are chosen on the clipboard, to paste into a spreadsheet."""
        lines = self.selected
        if lines:
            QGuiApplication.clipboard().setText("\n".join(self._tab_separated(line) for line in lines))
            self._desk.ask.notice(self.tr("%n participant(s) copied", "", len(lines)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search line the arrow down goes into the table, Escape clears it; in the table Ctrl+C copies."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.table and event.matches(QKeySequence.StandardKey.Copy):
                self.copy()
                return True
            if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._into_table()
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.search.setPlaceholderText(self.tr("Search by name, organisation or anything else"))
        self.search.setAccessibleName(self.tr("Search the participants"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedHeight(theme.scaled(theme.field_height))
        self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(theme.scaled(310))
        self.search.setMinimumWidth(theme.scaled(150))
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.search, 1, Qt.AlignmentFlag.AlignTop)
        chips = QWidget()
        beside = FlowLayout(chips)
        for chip in self.chips.values():
            self._group.addButton(chip)
            beside.addWidget(chip)
        above.addWidget(chips)
        self.chips[Choice.EVERYONE].setChecked(True)
        outside = self.tr("Outside the composition rule")
        self.chips[Choice.OUTSIDE].setAccessibleName(outside)
        self.chips[Choice.OUTSIDE].setToolTip(outside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(above)
        column.addWidget(self.told)
        column.addWidget(on_card(self.table), 1)

    def _chips(self) -> dict[Choice, str]:
        return {
            Choice.EVERYONE: self.tr("Everyone"),
            Choice.INTAKE_OPEN: self.tr("Intake open"),
            Choice.CORE: self.tr("Core group"),
            Choice.MISSED_TWICE: self.tr("Missed twice"),
            Choice.OUTSIDE: "",
        }

    def _join(self) -> None:
        self.search.textChanged.connect(self.refresh)
        self.search.installEventFilter(self)
        self.table.installEventFilter(self)
        self._group.buttonClicked.connect(self.refresh)
        self.table.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.table.opened.connect(self.opened)
        self.table.clicked.connect(self.opened)
        self.table.removal_wanted.connect(self.removal_wanted)

    def _tell_chosen(self, *args: object) -> None:
        self.chosen.emit(self.selected)

    def _into_table(self) -> None:
        if self.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.selected:
                self.table.selectRow(0)

    def _words_for(self, shown: int, *, complete: bool) -> str:
        self.told.setVisible(not shown or not complete)
        if not shown:
            return self.tr("Nobody fits this. Search for something else, or choose Everyone.")
        if not complete:
            return self.tr("The first {shown} are shown. Type on to find fewer.").format(shown=shown)
        return ""

    def _tab_separated(self, line: RosterLine) -> str:
        columns = self.columns
        cells = (
            name_of(line),
            line.email,
            line.phone,
            line.job_title,
            line.organisation,
            *columns.describe(line),
            columns.attendance(line),
        )
        return "\t".join(" ".join(cell.split()) for cell in cells)


def _key(line: RosterLine) -> str:
    return line.person
