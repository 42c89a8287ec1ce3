"""The programme while it runs: what has been, what goes on and what is to come, with planned and real times."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from copdesk.domain.live import Course, Phase, Turn
from ui.kit.block_looks import COLOURS, ICONS
from ui.kit.controls import by_enter
from ui.kit.theme import Theme
from ui.live.words import joined

_HEIGHT = 50
_SIGNS = {Phase.RUNNING: "play", Phase.DONE: "check", Phase.PASSED: "minus"}


class RunRow(QAbstractButton):
    """One block of the programme."""

    def __init__(self, theme: Theme, turn: Turn, clock: Callable[[int], str]) -> None:
        super().__init__()
        self._theme, self.turn, self._clock = theme, turn, clock
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setProperty("data", True)
        self._name()

    def show_turn(self, turn: Turn) -> None:
        """Show how it goes now."""
        if turn != self.turn:
            self.turn = turn
            self._name()
            self.update()

    def sizeHint(self) -> QSize:
        """Take one row."""
        return QSize(200, self._theme.scaled(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as a button."""
        if not by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint times at the left, what it is in the middle, and how long it takes at the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        scaled, height = self._theme.scaled, self.height()
        left, right = scaled(62), scaled(58)
        self._paint_times(painter, QRectF(8, 0, left - 8, height))
        edge = QRectF(left + 4, 8, 4, height - 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(COLOURS[self.turn.block.kind]))
        painter.drawRoundedRect(edge, 2, 2)
        self._paint_title(painter, QRectF(left + 16, 0, self.width() - left - right - 20, height))
        self._paint_length(painter, QRectF(self.width() - right - 8, 0, right, height))

    def _paint_ground(self, painter: QPainter) -> None:
        where = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        running = self.turn.phase is Phase.RUNNING
        ground = "accent_soft" if running else "selected" if self.isChecked() else "hover" if self.underMouse() else ""
        painter.setPen(Qt.PenStyle.NoPen)
        if ground:
            painter.setBrush(self._theme.colour(ground))
            painter.drawRoundedRect(where, 8, 8)
        if self.isChecked() or self.hasFocus() or (running and self._theme.tokens.outlined):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pen = painter.pen()
            pen.setStyle(Qt.PenStyle.SolidLine)
            pen.setColor(self._theme.colour("accent" if self.hasFocus() else "line_strong"))
            pen.setWidthF(2 if self.hasFocus() else 1)
            painter.setPen(pen)
            painter.drawRoundedRect(where, 8, 8)

    def _paint_times(self, painter: QPainter, where: QRectF) -> None:
        turn, gone = self.turn, self.turn.phase is Phase.PASSED
        moved = turn.planned_start is not None and turn.planned_start != turn.start and not gone
        planned = self._clock(turn.start if turn.planned_start is None else turn.planned_start)
        self._write(
            painter, where, self._clock(turn.start) if moved else planned, planned if moved else "", strong=not gone
        )

    def _paint_title(self, painter: QPainter, where: QRectF) -> None:
        size = 16.0
        icon = QRectF(where.left(), where.center().y() - size / 2, size, size)
        sign = _SIGNS.get(self.turn.phase, ICONS[self.turn.block.kind])
        role = "accent" if self.turn.phase is Phase.RUNNING else "muted"
        self._theme.draw_icon(painter, sign, icon, role)
        rest = where.adjusted(size + 8, 0, 0, 0)
        self._write(painter, rest, self.turn.block.title, self._about(), strong=self.turn.phase is Phase.RUNNING)

    def _paint_length(self, painter: QPainter, where: QRectF) -> None:
        turn = self.turn
        took = turn.end - turn.start
        planned = took if turn.planned_start is None else (turn.planned_end or 0) - turn.planned_start
        words = "–" if turn.phase is Phase.PASSED else f"{took}′"
        differs = turn.phase is not Phase.PASSED and took != planned
        second = f"({planned}′)" if differs else ""
        self._write(painter, where, words, second, right=True)

    def _about(self) -> str:
        turn = self.turn
        if turn.late:
            return self.tr("fixed start, {minutes} min late").format(minutes=turn.late)
        if turn.phase is Phase.PASSED:
            return self.tr("passed over")
        return joined((turn.block.track, turn.block.room))

    def _write(
        self, painter: QPainter, where: QRectF, first: str, second: str, *, strong: bool = False, right: bool = False
    ) -> None:
        theme, faded = self._theme, self.turn.phase in (Phase.DONE, Phase.PASSED)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        half = where.height() / 2
        upper = where.adjusted(0, 5, 0, 2 - half) if second else where
        painter.setFont(theme.font(0, QFont.Weight.DemiBold if strong else QFont.Weight.Medium, tabular=True))
        _put(painter, upper, first, theme.colour("muted" if faded else "text"), side)
        painter.setFont(theme.font(-1, tabular=True))
        late = bool(self.turn.late) and not right
        _put(painter, where.adjusted(0, half - 1, 0, -6), second, theme.colour("danger" if late else "muted"), side)

    def _name(self) -> None:
        phases = {
            Phase.TO_COME: self.tr("to come"),
            Phase.RUNNING: self.tr("goes on now"),
            Phase.DONE: self.tr("done"),
            Phase.PASSED: self.tr("passed over"),
        }
        turn = self.turn
        name = joined(
            (self._clock(turn.start), turn.block.title, phases[turn.phase], self._about() if turn.late else "")
        )
        self.setAccessibleName(name)
        self.setToolTip(turn.block.title)


class RunList(QWidget):
    """All blocks in their order; choosing one shows its notes."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[RunRow] = []
        self._wanted: UUID | None = None
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    @property
    def rows(self) -> tuple[RunRow, ...]:
        """The rows in their order."""
        return tuple(self._rows)

    def show_course(self, course: Course) -> None:
        """Show where things stand; rows are made anew only when there are other blocks."""
        turns = course.turns
        if [row.turn.block.id for row in self._rows] != [turn.block.id for turn in turns]:
            self._make(course)
        for row, turn in zip(self._rows, turns, strict=True):
            row.show_turn(turn)

    def mark(self, block_id: UUID | None) -> None:
        """Mark the block whose notes are shown."""
        self._wanted = block_id
        for row in self._rows:
            if row.turn.block.id == block_id:
                row.setChecked(True)

    def _make(self, course: Course) -> None:
        for row in self._rows:
            self._group.removeButton(row)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [RunRow(self._theme, turn, course.clock) for turn in course.turns]
        for row in self._rows:
            self._group.addButton(row)
            self._column.addWidget(row)
        self.mark(self._wanted)

    def _clicked(self, row: QAbstractButton) -> None:
        if isinstance(row, RunRow):
            self.chosen.emit(row.turn.block)


def _put(painter: QPainter, where: QRectF, text: str, colour: QColor, side: Qt.AlignmentFlag) -> None:
    painter.setPen(colour)
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(where.width()))
    painter.drawText(where, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
