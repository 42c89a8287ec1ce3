"""The candidates and their scores: a number key gives points and goes on, a letter decides."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPen, QResizeEvent

from copdesk.domain.selection import MOST_POINTS, Outcome, outcome
from ui.composition.candidates import Candidate
from ui.kit.cells import Cell, pill, two_lines, words
from ui.kit.desk import Desk
from ui.kit.rows import Index
from ui.kit.tables import CardTable, Column, Rows

_SIGNS = {Outcome.CHOSEN: ("check", "ok"), Outcome.NOT_CHOSEN: ("x", "todo"), Outcome.OPEN: ("circle-dashed", "info")}
_SCORE = 78
_DECISION, _SHORT = 134, 66
_ROOM = 740
"""Narrower than this a decision is shown by its sign alone, so that names can be read."""
_TAKE_AWAY = (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_FIRST_SCORE = 1
"""The column of the first criterion; the name stands before it."""


class ScoreTable(CardTable):
    """The table; it asks for scores and decisions, and remembers at which criterion one is."""

    scored = Signal(object, int, object)
    decided = Signal(object, object)
    walked = Signal()

    def __init__(self, rows: Rows[Candidate], desk: Desk, criteria: int, keys: dict[str, Outcome], name: str) -> None:
        self._column, self._criteria, self._letters = _FIRST_SCORE, criteria, keys
        super().__init__(rows, desk.theme, desk.settings, called=f"candidates.{criteria}", name=name)
        self._able = not desk.read_only
        self._header.wrap()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show decisions in words where there is room for them; a width of somebody's own stays."""
        wide, short = self._theme.scaled(_DECISION), self._theme.scaled(_SHORT)
        wanted = wide if event.size().width() >= self._theme.scaled(_ROOM) else short
        last = len(self._rows.columns) - 1
        if self._header.sectionSize(last) in (wide, short):
            self._header.resizeSection(last, wanted)
        super().resizeEvent(event)

    @property
    def criterion(self) -> int | None:
        """The number of the criterion one is at, or None in another column."""
        column = self.currentIndex().column() - _FIRST_SCORE
        return column if 0 <= column < self._criteria else None

    def choose(self, key: Hashable) -> bool:
        """Choose a row, in the column one was in."""
        column, found = self._column, super().choose(key)
        if found:
            self.setCurrentIndex(self.model().index(self.currentIndex().row(), column))
        return found

    def currentChanged(self, now: Index, before: Index) -> None:  # noqa: N802  Qt's own name
        """Remember the column, and let it be told."""
        super().currentChanged(now, before)
        if now.isValid():
            self._column = now.column()
        self.viewport().update()
        self.walked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give points with a number key, and decide with a letter."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self._able and self.row is not None and plain and event.text().strip() and not self._in_sight():
            self.scrollTo(self.currentIndex())
            return
        if self._able and self.row is not None and plain and (self._score(event) or self._decide(event)):
            return
        if event.key() not in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            super().keyPressEvent(event)

    def _in_sight(self) -> bool:
        """Tell whether whoever is chosen can be seen: nobody is judged who is scrolled away."""
        where = self.visualRect(self.currentIndex())
        return 0 <= where.center().y() < self.viewport().height()

    def _score(self, event: QKeyEvent) -> bool:
        criterion, typed = self.criterion, event.text()
        if criterion is None:
            return False
        if event.key() in _TAKE_AWAY:
            self.scored.emit(self.row, criterion, None)
            return True
        if typed.isdecimal() and typed.isascii() and 1 <= int(typed) <= MOST_POINTS:
            row, index = self.row, self.currentIndex()
            self._go_on(index)
            self.scored.emit(row, criterion, int(typed))
            return True
        return False

    def _go_on(self, index: QModelIndex) -> None:
        """Go to the next criterion, and after the last one to the next candidate."""
        row, column = index.row(), index.column() + 1
        if column >= _FIRST_SCORE + self._criteria:
            row, column = min(row + 1, self.model().rowCount() - 1), _FIRST_SCORE
        self.setCurrentIndex(self.model().index(row, column))

    def _decide(self, event: QKeyEvent) -> bool:
        became = self._letters.get(event.text().upper())
        if became is not None:
            self.decided.emit(self.row, became)
        return became is not None


class ScoreColumns:
    """The columns of the table: somebody, a score for each criterion, the total, the rank and the decision."""

    def __init__(self, titles: tuple[str, str, str, str], outcomes: dict[Outcome, str], seen: str) -> None:
        self._titles, self._outcomes, self._seen = titles, outcomes, seen
        self.is_at: Callable[[int], bool] = lambda number: False

    def all(self, criteria: tuple[str, ...]) -> list[Column[Candidate]]:
        """Return the columns from left to right."""
        name, total, rank, decision = self._titles
        return [
            Column(name, lambda row: row.name, 0, self._spoken, _person),
            *(self._score(criterion, number) for number, criterion in enumerate(criteria)),
            Column(total, lambda row: str(row.total), 66, None, _total, lambda row: -row.total),
            Column(rank, lambda row: row.place, 64, None, _rank, lambda row: row.rank, drop=1),
            Column(decision, self._outcome, _DECISION, None, self._decision, lambda row: outcome(row.way)),
        ]

    def _spoken(self, row: Candidate) -> str:
        return ", ".join(part for part in (row.detail, self._seen if row.outside else "") if part)

    def _outcome(self, row: Candidate) -> str:
        return self._outcomes[outcome(row.way)]

    def _decision(self, cell: Cell, row: Candidate) -> None:
        icon, tone = _SIGNS[outcome(row.way)]
        pill(cell, self._outcome(row) if cell.where.width() > _SHORT else "", icon, tone)

    def _score(self, criterion: str, number: int) -> Column[Candidate]:
        def given(row: Candidate) -> int | None:
            return row.points[number] if number < len(row.points) else None

        def paint(cell: Cell, row: Candidate) -> None:
            _points(cell, given(row), here=cell.chosen and self.is_at(number))

        return Column(
            criterion, lambda row: str(given(row) or "–"), _SCORE, None, paint, lambda row: -(given(row) or 0)
        )


def _person(cell: Cell, row: Candidate) -> None:
    if row.outside:
        where = QRectF(cell.where.right() - 18, cell.where.center().y() - 8, 16, 16)
        cell.theme.draw_icon(cell.painter, "signpost", where, "warn")
        cell = cell.moved(0, 24)
    two_lines(cell, row.name, row.detail)


def _points(cell: Cell, points: int | None, *, here: bool) -> None:
    """Paint points on a ground that is stronger the more there are, with a ring where one is."""
    painter, theme = cell.painter, cell.theme
    box = QRectF(cell.where.x(), cell.where.center().y() - 14, 36, 28)
    ground = theme.colour("accent", 22 * points) if points else theme.colour("sunken")
    edge = "accent" if here else "line_strong" if theme.tokens.outlined else "line"
    painter.setPen(QPen(theme.colour(edge), 2 if here else 1))
    painter.setBrush(ground if points and not theme.tokens.outlined else theme.colour("surface"))
    painter.drawRoundedRect(box, 7, 7)
    painter.setPen(theme.colour("text" if points else "faint"))
    painter.setFont(theme.font(0.2, QFont.Weight.DemiBold, tabular=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(points or "–"))


def _total(cell: Cell, row: Candidate) -> None:
    words(cell, str(row.total), delta=1, weight=QFont.Weight.DemiBold, tabular=True)


def _rank(cell: Cell, row: Candidate) -> None:
    words(cell, row.place, role="muted", tabular=True)
