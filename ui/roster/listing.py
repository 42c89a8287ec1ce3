"""The list of everybody: a search line, chips for a part of it, and the table."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copdesk.store.lists import FilterLine, RosterLine
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.language import figures
from ui.kit.lines import Line
from ui.kit.page import on_card
from ui.roster.chips import Chips
from ui.roster.columns import USUAL, RosterColumns
from ui.roster.grouped import GroupedRows, GroupTable, people_in
from ui.roster.grouping import GroupBy, Grouping
from ui.roster.model import OPEN, Choice, People, Sieve, not_chosen
from ui.roster.words import RosterWords

_SETTLED = 150
"""After how many milliseconds without typing somebody who is in the list is chosen."""
_PAINTED = 250
"""After how many milliseconds a list has been painted, and searching it can be made ready."""
_AT_ONCE = 500
"""How many people are made ready for searching between two things the user does; about 4 ms of work."""
_COLUMNS = "roster.columns"
_APART = (Choice.NOT_CHOSEN, Choice.OUTSIDE)


class Listing(QWidget):
    """Shows the people that fit what is typed and chosen."""

    chosen = Signal(list)
    opened = Signal()
    removal_wanted = Signal()
    copy_wanted = Signal()
    complete = Signal()
    """Everybody in a long list has come."""

    def __init__(self, desk: Desk, spoken: RosterWords) -> None:
        super().__init__()
        self._desk, self._spoken = desk, spoken
        self.columns = RosterColumns(spoken, self._outside)
        self.people = People(self.columns.searched)
        self.grouping = Grouping(spoken)
        self.rows = GroupedRows(self.columns.all(), self.grouping, self)
        self.table = GroupTable(self.rows, desk, called="roster", name=self.tr("Participants"))
        self.first = self.table
        self.search = Line()
        self.chips = Chips(desk.theme)
        self.sieve = OPEN
        self.told = Words("", Type.MUTED)
        self.clear = Button(self.tr("Show everyone"), desk.theme, kind=Kind.LINK)
        self._arriving = QTimer(self, interval=0)
        self._arriving.timeout.connect(self._take_more)
        self._awaited = False
        desk.looked_through.connect(self._go_on)
        self._preparing = QTimer(self)
        self._preparing.timeout.connect(self._prepare)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settling.timeout.connect(self._choose_who_is_shown)
        self._lay_out()
        self._join()
        self.show_columns(desk.settings.value(_COLUMNS, list(range(USUAL))))

    @property
    def choice(self) -> Choice:
        """The part of the roster that is shown."""
        return self.chips.choice

    @property
    def selected(self) -> list[RosterLine]:
        """Everybody who is chosen, in the order of the table."""
        places = self.table.selectionModel().selectedRows()
        return people_in(self.rows.row(n) for n in sorted(index.row() for index in places))

    @property
    def columns_shown(self) -> list[int]:
        """The columns that were chosen, as they are numbered."""
        return list(self._wanted)

    def show_people(self) -> None:
        """Show the people after they changed; of a long list the first ones, until all have come."""
        if not self.people.complete and self._asks_nothing:
            self._preparing.stop()
            self.chips.tell(dict.fromkeys(_APART, 0))
            self._fit()
            self.rows.set_rows(self.people.first())
            self._tell(len(self.rows.rows), complete=True)
            self._awaited = True
            if self._desk.workbook.connection.looked_through:
                self._arriving.start()
            return
        self._awaited = False
        self.chips.tell({choice: self.people.counts(choice) for choice in _APART})
        self._fit()
        self.refresh()
        self._preparing.start(_PAINTED)

    @property
    def _asks_nothing(self) -> bool:
        """Whether everyone is shown, by name."""
        everyone = not self.search.text() and self.choice is Choice.EVERYONE and self.sieve == OPEN
        return everyone and self.rows.by is GroupBy.NOTHING and self.rows.as_given

    def _go_on(self) -> None:
        if self._awaited:
            self._arriving.start()

    def _take_more(self) -> None:
        """Take in the next part of a long list; the workbook may have been closed just now."""
        if not self._desk.workbook.connection.is_open:
            self._arriving.stop()
            return
        self.people.more()
        if self.people.complete:
            self._arriving.stop()
            self.complete.emit()

    def _take_all(self) -> None:
        """Take in whoever has not come yet, as before everybody is chosen."""
        if not self.people.complete:
            self.refresh()
            self._go_on()

    def refresh(self) -> None:
        """Show those who fit now."""
        self.chips.follow(self.search.text(), self.sieve)
        found, complete = self.people.matching(self.search.text(), self.choice, self.sieve)
        self.rows.set_rows(found)
        self._tell(len(found), complete=complete)

    def show_everyone(self) -> None:
        """Take every limit away, so that somebody new is seen."""
        self._show_part(Choice.EVERYONE)

    def show_with(self, person: UUID) -> None:
        """Take every limit away, and show the part somebody is in."""
        apart = any(not_chosen(line) for line in self.people.lines if line.person == person.hex)
        self._show_part(Choice.NOT_CHOSEN if apart else Choice.EVERYONE)

    def _show_part(self, choice: Choice) -> None:
        self.search.clear()
        self.sieve = OPEN
        self.chips.be(choice)
        self.refresh()

    def summary(self) -> str:
        """Return how many take part, and how many intakes are still open; while a long list comes, that it does.

        Where there is no room for one line, it breaks between the two.
        """
        if not self.people.complete:
            return self.tr("Reading the list…")
        taking_part = self.tr("%n participant(s)", "", self.people.participants())
        still_open = self.people.counts(Choice.INTAKE_OPEN)
        intakes = self.tr("%n intake(s) still open", "", still_open) if still_open else self.tr("all intakes held")
        return "\u00a0\u00a0·  ".join(part.replace(" ", "\u00a0") for part in (taking_part, intakes))

    def sift(self, sieve: Sieve) -> None:
        """Let others through."""
        self.sieve = sieve
        self.refresh()
        self._settling.start()

    def group(self, by: GroupBy) -> None:
        """Put people in groups."""
        self.rows.group(by)
        self.refresh()

    def ask(self, kept: FilterLine) -> None:
        """Show what a kept filter asks for."""
        self.sieve = Sieve.of(kept)
        self.rows.group(GroupBy(kept.group_by) if kept.group_by in list(GroupBy) else GroupBy.NOTHING)
        self.search.setText(kept.words)
        self.refresh()
        self._settling.start()

    def show_columns(self, wanted: list[int]) -> None:
        """Show these columns; the first, with the name, is always there.

        Of the usual ones some make room in a narrow window. Whoever asks for more of them sees all, and scrolls.
        """
        count = len(self.rows.columns)
        self._wanted = sorted({0, *(number for number in wanted if 0 < number < count)})
        self._desk.settings.keep(_COLUMNS, self._wanted)
        self.table.leave_out(set(range(count)) - set(self._wanted))
        self.table.scroll_sideways(on=max(self._wanted) >= USUAL)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search line the arrow down goes into the table, Escape clears it; in the table Ctrl+C copies."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.table and event.matches(QKeySequence.StandardKey.SelectAll):
                self._take_all()
            if watched is self.table and event.matches(QKeySequence.StandardKey.Copy):
                self.copy_wanted.emit()
                return True
            if watched is self.search and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._into_table()
                return True
            if watched is self.search and event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chips below the search line where there is no room beside it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        beside = self.search.minimumWidth() + self._above.spacing() + self.chips.width_in_a_row <= self.width()
        if beside != (self._above.indexOf(self.chips) >= 0):
            self._column.removeWidget(self.chips)
            self._above.removeWidget(self.chips)
            if beside:
                self._above.addWidget(self.chips)
            else:
                self._column.insertWidget(1, self.chips)
            left = Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
            self._above.setAlignment(self.search, left)

    def _choose_who_is_shown(self) -> None:
        """Let nobody be chosen, and changed, who is no longer in the list."""
        if not self.selected and self.rows.rowCount():
            self.table.choose_first()
        self._tell_chosen()

    def _prepare(self) -> None:
        self._preparing.setInterval(0)
        if self.people.prepare(_AT_ONCE):
            self._preparing.stop()

    def _outside(self, line: RosterLine) -> bool:
        return self.people.outside(line)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self.search.setPlaceholderText(self.tr("Search by name or anything else"))
        self.search.setAccessibleName(self.tr("Search the participants"))
        self.search.setFixedHeight(theme.scaled(theme.field_height))
        self.search.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(theme.scaled(310))
        self.search.setMinimumWidth(theme.scaled(310))
        self._above, said = QHBoxLayout(), QHBoxLayout()
        self._above.setSpacing(12)
        self._above.addWidget(self.search, 1, Qt.AlignmentFlag.AlignTop)
        self._above.addWidget(self.chips)
        said.addWidget(self.told, 1)
        said.addWidget(self.clear)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._above)
        column.addLayout(said)
        column.addWidget(on_card(self.table), 1)

    def _join(self) -> None:
        self.search.textChanged.connect(self.refresh)
        self.search.textChanged.connect(self._settling.start)
        self.search.textChanged.connect(self._offer_to_clear)
        self.chips.chosen.connect(self._settling.start)
        self.search.installEventFilter(self)
        self.table.installEventFilter(self)
        self.chips.chosen.connect(self._part_chosen)
        self.chips.filter_chosen.connect(self.ask)
        self.clear.clicked.connect(self.show_everyone)
        self.table.selectionModel().selectionChanged.connect(self._tell_chosen)
        self.table.opened.connect(self._open)
        self.table.clicked.connect(self._open)
        self.table.removal_wanted.connect(self.removal_wanted)

    def _offer_to_clear(self) -> None:
        """Have a cross in the search line, once there is something to clear: Qt looks long for a picture of it."""
        self.search.setClearButtonEnabled(True)

    def _part_chosen(self) -> None:
        """Everyone means everyone; another part may be looked at through the filter of the moment."""
        if self.choice is Choice.EVERYONE:
            self.sieve = OPEN
        self.refresh()

    def _tell_chosen(self, *args: object) -> None:
        self.chosen.emit(self.selected)

    def _open(self, *args: object) -> None:
        if isinstance(self.table.row, RosterLine):
            self.opened.emit()

    def _into_table(self) -> None:
        if self.rows.rowCount():
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.selected:
                self.table.choose_first()

    def _tell(self, shown: int, *, complete: bool) -> None:
        words = self._words_for(shown, complete=complete)
        self.told.setText(words)
        self.told.setVisible(bool(words))
        self.clear.setVisible(self.sieve != OPEN)

    def _words_for(self, shown: int, *, complete: bool) -> str:
        if not shown:
            return self.tr("Nobody fits this. Search for something else, or choose Everyone.")
        if not complete:
            return self.tr("The first {shown} are shown. Type on to find fewer.").format(shown=figures(shown))
        if self.search.text().strip():
            all_of_them = self.people.searched(self.choice, self.sieve)
            return self.tr("{shown} of {all} found").format(shown=figures(shown), all=figures(all_of_them))
        if self.sieve != OPEN:
            return self.tr("%n fit the filter", "", shown)
        return ""
