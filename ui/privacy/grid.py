"""The grid of consent: people downwards, purposes across, one letter for each answer."""

from PySide6.QtCore import QItemSelectionModel, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from copdesk.domain.choices import Decision, Purpose
from ui.kit.cells import Cell, two_lines
from ui.kit.desk import Desk
from ui.kit.rows import Index
from ui.kit.tables import CardTable, Column, RowPainter, Rows
from ui.privacy.people import Answered
from ui.privacy.words import PrivacyWords

SIGNS = {Decision.GIVEN: ("check", "ok"), Decision.REFUSED: ("x", "danger"), Decision.WITHDRAWN: ("undo-2", "warn")}
PURPOSES = tuple(Purpose)
_RADIUS, _WIDTH = 12, 66
_ALONE = QItemSelectionModel.SelectionFlag.ClearAndSelect


class GridColumns(QObject):
    """The columns of the grid: a person, and one column for each purpose."""

    def __init__(self, spoken: PrivacyWords) -> None:
        super().__init__()
        self._spoken = spoken

    def all(self) -> list[Column[Answered]]:
        """Return the columns from left to right."""
        person = Column(self.tr("Person"), _name, 0, None, _person, lambda row: row.person.sort_key)
        headings = self._spoken.headings()
        return [person, *(self._purpose(headings[purpose], purpose) for purpose in PURPOSES)]

    def _purpose(self, heading: str, purpose: Purpose) -> Column[Answered]:
        def text(row: Answered) -> str:
            return f"{self._spoken.purposes[purpose]}: {self._spoken.said(row.now(purpose), row.otherwise(purpose))}"

        def paint(cell: Cell, row: Answered) -> None:
            draw_answer(cell, row.now(purpose))
            if row.otherwise(purpose):
                draw_otherwise(cell)

        return Column(heading, text, _WIDTH, None, paint, lambda row: _RANK[row.now(purpose)])


class CellPainter(RowPainter):
    """Paints the cells, with a ring around the one where the keyboard is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, and the ring when it is here."""
        super().paint(painter, option, index)
        table = option.widget  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        assert isinstance(table, ConsentGrid)
        if not (table.hasFocus() and index == table.currentIndex()):
            return
        where = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(where.adjusted(1.5, 1.5, -1.5, -2.5), 6, 6)
        painter.restore()


class ConsentGrid(CardTable):
    """The grid itself; a letter answers for every cell that is chosen."""

    cell_chosen = Signal()
    answered = Signal(object)

    def __init__(self, desk: Desk, spoken: PrivacyWords) -> None:
        self.rows_shown: Rows[Answered] = Rows(GridColumns(spoken).all(), lambda row: row.person.id)
        super().__init__(self.rows_shown, desk.theme, desk.settings, called="consent", name="")
        self._painter = CellPainter(desk.theme, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(self.tr("Consent, people by purpose"))
        self.rows_shown.setParent(self)
        self._letters = spoken.keys()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._only_sort()
        self.selectionModel().currentChanged.connect(self._cell_changed)
        self.selectionModel().selectionChanged.connect(self._cell_changed)
        self.rows_shown.dataChanged.connect(self._cell_changed)

    @property
    def purpose(self) -> Purpose | None:
        """The purpose of the cell that is looked at; None beside a name."""
        column = self.currentIndex().column()
        return PURPOSES[column - 1] if column > 0 else None

    def cells(self) -> list[tuple[Answered, Purpose]]:
        """Return the chosen cells that stand for a purpose."""
        chosen = [index for index in self.selectionModel().selectedIndexes() if index.column() > 0]
        return [(self.rows_shown.row(i.row()), PURPOSES[i.column() - 1]) for i in chosen]

    def how_many(self) -> int:
        """Return for how many people a cell is chosen that stands for a purpose."""
        ranges = [one for one in self.selectionModel().selection().toList() if one.right() > 0]
        return len({row for one in ranges for row in range(one.top(), one.bottom() + 1)})

    def selectRow(self, row: int) -> None:  # noqa: N802  Qt's own name
        """Choose a cell in this row, below the purpose that was looked at before."""
        column = max(self.currentIndex().column(), 1)
        self.selectionModel().setCurrentIndex(self.model().index(row, column), _ALONE)

    def enter(self) -> bool:
        """Take the keyboard to the first purpose of the first person; False when there is nobody."""
        if not self.model().rowCount():
            return False
        self._begin()
        self.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let it be seen where the keyboard is, also when the one who was chosen is not among those shown now."""
        if not self.selectionModel().hasSelection():
            self._begin()
        super().focusInEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave finding a name to the search line, so that no letter leads away from where one is."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter answers; everything else moves about."""
        decision = self._letters.get(event.text().upper())
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if decision is not None and plain and self.cells():
            self.answered.emit(decision)
            return
        super().keyPressEvent(event)

    def _only_sort(self) -> None:
        """Let a click on a heading sort and choose nothing: Qt would choose everybody below it."""
        self.horizontalHeader().sectionPressed.disconnect()
        self.horizontalHeader().sectionEntered.disconnect()

    def _begin(self) -> None:
        first = self.model().index(0, 1)
        self.selectionModel().setCurrentIndex(first, _ALONE)
        self.scrollTo(first)

    def _cell_changed(self, *args: object) -> None:
        self.cell_chosen.emit()


def draw_answer(cell: Cell, decision: Decision | None) -> None:
    """Paint one answer: a filled round with a sign, or a small open one where nobody asked."""
    painter, theme = cell.painter, cell.theme
    middle = QPointF(cell.where.x() + _RADIUS + 2, cell.where.center().y())
    if decision is None:
        painter.setPen(QPen(theme.colour("line_strong"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, 4, 4)
        return
    icon, role = SIGNS[decision]
    painter.setPen(QPen(theme.colour(role), 1.6))
    painter.setBrush(theme.colour(f"{role}_soft"))
    painter.drawEllipse(middle, _RADIUS, _RADIUS)
    theme.draw_icon(painter, icon, QRectF(middle.x() - 7, middle.y() - 7, 14, 14), role, 2.4)


def draw_otherwise(cell: Cell) -> None:
    """Paint a dot beside the answer: for words that were read back something else holds."""
    where = QPointF(cell.where.x() + 2 * _RADIUS + 8, cell.where.center().y() - _RADIUS + 4)
    cell.painter.setPen(Qt.PenStyle.NoPen)
    cell.painter.setBrush(cell.theme.colour("warn"))
    cell.painter.drawEllipse(where, 3.5, 3.5)


def _name(row: Answered) -> str:
    return row.person.full_name


def _person(cell: Cell, row: Answered) -> None:
    two_lines(cell, row.person.full_name, row.organisation)


_RANK: dict[Decision | None, int] = {Decision.GIVEN: 0, None: 1, Decision.REFUSED: 2, Decision.WITHDRAWN: 3}
