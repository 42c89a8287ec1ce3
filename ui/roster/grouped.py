"""The table of the roster: people in groups that fold, several rows chosen at once, columns of one's own choice."""

from collections.abc import Hashable, Iterable
from itertools import groupby
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from copdesk.store.lists import RosterLine
from ui.kit.cells import Cell, words
from ui.kit.desk import Desk
from ui.kit.language import figures
from ui.kit.rows import Column, Index
from ui.kit.tables import ROW, RowPainter, Rows
from ui.kit.theme import WEIGHTS
from ui.roster.grouping import Group, GroupBy, Grouping
from ui.roster.picking import PickTable

Row = RosterLine | Group
_ROLE = Qt.ItemDataRole
_HEADING = 42


class GroupedRows(Rows[Any]):
    """People as they are sorted, and above each group of them its heading."""

    def __init__(self, columns: Iterable[Column[RosterLine]], grouping: Grouping, parent: QObject) -> None:
        super().__init__(columns, _key, parent)
        self._grouping = grouping
        self.by = GroupBy.NOTHING
        self._lines: list[RosterLine] = []
        self._folded: set[str] = set()

    def set_rows(self, rows: Iterable[RosterLine]) -> None:
        """Show other people."""
        self._lines = list(rows)
        super().set_rows(self._lines)

    def group(self, by: GroupBy) -> None:
        """Put people in other groups, all of them unfolded."""
        if by is not self.by:
            self.by, self._folded = by, set()
            super().set_rows(self._lines)

    def fold(self, group: str) -> None:
        """Fold a group, or unfold it."""
        self._folded ^= {group}
        super().set_rows(self._lines)

    def fold_all(self, *, folded: bool) -> None:
        """Fold all groups, or unfold them."""
        self._folded = set(map(self._grouping.of(self.by), self._lines)) if folded else set()
        super().set_rows(self._lines)

    def unfold_around(self, key: str) -> None:
        """Unfold the group somebody is in."""
        if self.by and self._folded:
            group = self._grouping.of(self.by)
            around = {group(line) for line in self._lines if line.person == key}
            if self._folded & around:
                self._folded -= around
                super().set_rows(self._lines)

    @property
    def groups(self) -> list[Group]:
        """The headings that stand in the table."""
        return [row for row in self._rows if isinstance(row, Group)]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Say that a heading can be gone to but is nobody to be chosen."""
        usual = super().flags(index)
        heading = index.isValid() and isinstance(self.row(index.row()), Group)
        return usual & ~Qt.ItemFlag.ItemIsSelectable if heading else usual

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Give a heading its words."""
        row = self.row(index.row()) if index.isValid() else None
        if not isinstance(row, Group):
            return super().data(index, role)
        if role == ROW:
            return row
        spoken = role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole) and index.column() == 0
        return f"{row.words} ({figures(row.people)})" if spoken else None

    def _sorted(self, rows: "list[Any]") -> "list[Any]":
        lines = super()._sorted(self._lines)
        return self._in_groups(lines) if self.by else lines

    def _in_groups(self, lines: list[RosterLine]) -> list[Row]:
        group, by, found = self._grouping.of(self.by), self.by, list[Row]()
        order: dict[str, Any] = {key: self._grouping.order(by, key) for key in set(map(group, lines))}
        for key, several in groupby(sorted(lines, key=lambda line: order[group(line)]), group):
            inside = list(several)
            folded = key in self._folded
            found.append(Group(key, self._grouping.called(by, key), len(inside), folded))
            found += [] if folded else inside
        return found


class GroupPainter(RowPainter):
    """Paints headings across the table; people as any table does."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        model = index.model()
        assert isinstance(model, Rows)
        row = model.row(index.row())
        if not isinstance(row, Group):
            super().paint(painter, option, index)
            return
        where = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        table = option.widget  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        assert isinstance(table, GroupTable)
        first = table.isFirst(index.column())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = index.row() == self.hovered or index.row() == table.currentIndex().row() and table.hasFocus()
        painter.fillRect(where, self._theme.colour("hover" if lit else "sunken"))
        painter.fillRect(QRectF(where.x(), where.bottom() - 1, where.width(), 1), self._theme.colour("line"))
        if first:
            self._heading(Cell(painter, where.adjusted(16, 0, -8, 0), self._theme), row)
        painter.restore()

    def _heading(self, cell: Cell, group: Group) -> None:
        middle = cell.where.center().y()
        icon = "chevron-right" if group.folded else "chevron-down"
        self._theme.draw_icon(cell.painter, icon, QRectF(cell.where.x(), middle - 8, 16, 16), "muted", 2.2)
        words(cell.moved(24), f"{group.words}  ·  {figures(group.people)}", delta=-0.2, weight=WEIGHTS.DemiBold)


class GroupTable(PickTable):
    """The table itself; a heading folds by a click, the space bar, Enter, or the arrows left and right."""

    def __init__(self, rows: GroupedRows, desk: Desk, *, called: str, name: str) -> None:
        super().__init__(rows, desk, called=called, name=name)
        self._grouped = rows
        self._painter = GroupPainter(self._theme, self)
        self.setItemDelegate(self._painter)
        self._several: list[Hashable] = []
        self._low: list[int] = []
        rows.modelAboutToBeReset.connect(self._remember)
        rows.modelReset.connect(self._fit_headings)
        rows.rowsInserted.connect(self._fit_headings)
        self.clicked.connect(self._clicked)

    def reveal(self, person: str) -> None:
        """Choose somebody, also when their group is folded."""
        self._grouped.unfold_around(person)
        self.choose(person)

    def choose_first(self) -> None:
        """Choose the first person there is."""
        first = next((n for n, row in enumerate(self._grouped.rows) if isinstance(row, RosterLine)), None)
        if first is not None:
            self.selectRow(first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Fold and unfold the heading one stands on."""
        row, key = self.row, event.key()
        folds = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}
        turn = key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(row, Group) and (turn or folds.get(Qt.Key(key), row.folded) != row.folded):
            self._fold(row)
        else:
            super().keyPressEvent(event)

    def _remember(self) -> None:
        self._several = [_key(self._grouped.row(index.row())) for index in self.selectionModel().selectedRows()]

    def _choose_again(self) -> None:
        """Choose whoever was chosen, as far as they are still shown; the keyboard may have stood on somebody else."""
        if len(self._several) == 1:
            self._chosen_key = self._several[0]
        super()._choose_again()
        if len(self._several) > 1:
            wanted, chosen = set(self._several), QItemSelection()
            for number, row in enumerate(self._grouped.rows):
                if _key(row) in wanted:
                    place = self._grouped.index(number, 0)
                    chosen.select(place, place)
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().select(chosen, flags)

    def _clicked(self, index: QModelIndex) -> None:
        row = self._grouped.row(index.row())
        if isinstance(row, Group):
            self._fold(row)

    def _fold(self, group: Group) -> None:
        self._grouped.fold(group.key)
        place = self._grouped.find(_key(group))
        if place >= 0:
            flag = self.selectionModel().SelectionFlag.NoUpdate
            self.selectionModel().setCurrentIndex(self._grouped.index(place, 0), flag)

    def _fit_headings(self, *args: object) -> None:
        """Make headings less tall than people; a row that held a heading before may hold somebody now."""
        header, count = self.verticalHeader(), self._grouped.rowCount()
        for number in self._low:
            if number < count:
                header.resizeSection(number, header.defaultSectionSize())
        self._low = []
        if self._grouped.by:
            self._low = [number for number, row in enumerate(self._grouped.rows) if isinstance(row, Group)]
        for number in self._low:
            header.resizeSection(number, self._theme.scaled(_HEADING))


def people_in(rows: Iterable[Row]) -> list[RosterLine]:
    """Return the people among rows, in their order."""
    return [row for row in rows if isinstance(row, RosterLine)]


def _key(row: Row) -> Hashable:
    return row.person if isinstance(row, RosterLine) else ("group", row.key)
