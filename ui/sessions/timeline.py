"""The timeline: hours at the left, blocks to scale, free time and overlaps as they are."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from copdesk.domain.timing import Placed, clock
from ui.sessions.block_button import BlockButton, Carries
from ui.sessions.block_face import Faces
from ui.sessions.chart import Chart, Lane, Sizes, chart
from ui.sessions.gestures import Gestures
from ui.sessions.programme import Programme
from ui.sessions.words import SessionWords, short_day

RULER = 64
HEAD = 14
FOOT = 64
SLACK = 10
STEP = 15
DAY = 24 * 60
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Target:
    """Where something would land: before which number in the programme, in which track, drawn at which line."""

    index: int
    track: str
    line: QRect
    pin: int | None = None


class Timeline(QWidget):
    """Shows the programme and lets one choose; dragging is done by the carrier it is given."""

    opened = Signal()

    def __init__(self, programme: Programme, gestures: Gestures, words: SessionWords) -> None:
        super().__init__()
        self.programme, self._gestures, self._words = programme, gestures, words
        self._theme = programme.desk.theme
        self._faces = Faces(self._theme)
        self._carrier: Carries | None = None
        self._buttons: dict[UUID, BlockButton] = {}
        self._target: Target | None = None
        self.chart: Chart = chart((), 0, Sizes())
        self.setAccessibleName(self.tr("Timeline of the session"))
        programme.changed.connect(self._show)
        programme.chosen.connect(self._show_chosen)
        self._theme.changed.connect(self._retheme)

    def carried_by(self, carrier: Carries) -> None:
        """Say who follows the mouse when something is dragged."""
        self._carrier = carrier

    @property
    def buttons(self) -> list[BlockButton]:
        """The blocks, from top to bottom."""
        return [self._buttons[lane.place.block.id] for lane in self.chart.lanes]

    @property
    def pixels(self) -> float:
        """How many pixels a minute takes."""
        return self._sizes().minute

    def button(self, block_id: UUID) -> BlockButton | None:
        """Return the button of a block."""
        return self._buttons.get(block_id)

    def preview(self, placed: Sequence[Placed]) -> None:
        """Show other times for a moment, while an edge is dragged."""
        self._lay(placed)

    def settle(self) -> None:
        """Show the programme as it is."""
        self._lay(self.programme.placed)

    def mark(self, target: Target | None) -> None:
        """Draw a line where something would land."""
        for old in (self._target, target):
            if old is not None and self._target != target:
                self.update(old.line.adjusted(-8, -6, 8, 6))
        self._target = target

    def lane_at(self, at: QPoint) -> Lane | None:
        """Return the block at a point."""
        return next((lane for lane in self.chart.lanes if self._rect(lane).contains(at)), None)

    def target_at(self, at: QPoint) -> Target:
        """Return where something dropped at a point would come to stand."""
        lane = self.lane_at(at)
        if lane is not None:
            return self._beside(lane, after=at.y() >= self._rect(lane).center().y())
        above = [lane for lane in self.chart.lanes if self._rect(lane).top() <= at.y()]
        in_column = [lane for lane in above if self._rect(lane).left() <= at.x() < self._rect(lane).right()]
        last = max(in_column, key=lambda lane: lane.bottom, default=None)
        if last is not None and last.columns > 1 and self._goes_on_beside(last, at.y()):
            return self._beside(last, after=True)
        index = max((self.programme.index(lane.place.block.id) for lane in above), default=-1) + 1
        y = max((self._rect(lane).bottom() for lane in above), default=HEAD)
        return Target(index, "", QRect(RULER, y, self._room(), 1))

    def start_at(self, y: float) -> int:
        """Return the start, on five minutes, that lies at a height."""
        return max(0, 5 * round(self.chart.scale.minute(y - HEAD) / 5))

    def line_at(self, start: int) -> QRect:
        """Return the line that belongs to a start."""
        return QRect(RULER, round(self.chart.scale.y(start) + HEAD), self._room(), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the blocks take the width there is."""
        self._place_buttons()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose nothing by pressing beside the blocks."""
        self.programme.choose(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hours, the free time and the line where something would land."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter, event.rect())
        for free in self.chart.free:
            self._paint_free(painter, free.lane, free.top + HEAD, free.minutes)
        self._paint_midnights(painter)
        if self._target is not None:
            line = self._target.line
            painter.setPen(QPen(self._theme.colour("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(line.left() + 3, line.y(), line.right() - 4, line.y())
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(QPointF(line.left() + 3, line.y()), 3, 3)

    def sizeHint(self) -> QSize:
        """Be as tall as the programme."""
        return QSize(420, round(self.chart.height) + HEAD + FOOT)

    # Placing

    def _show(self) -> None:
        self._lay(self.programme.placed)
        self._show_chosen(self.programme.block)

    def _lay(self, placed: Sequence[Placed]) -> None:
        session = self.programme.session
        before = self._backdrop()
        self.chart = chart(placed, session.starts_at if session else 0, self._sizes())
        there = {p.block.id for p in placed}
        for gone in [block_id for block_id in self._buttons if block_id not in there]:
            self._let_go(self._buttons.pop(gone))
        for place in placed:
            self._button_for(place.block.id).set_place(place)
        self.setMinimumHeight(round(self.chart.height) + HEAD + FOOT)
        self._place_buttons()
        if self._backdrop() != before:
            self.update()

    def _backdrop(self) -> tuple[object, ...]:
        """Return what the ground depends on, to paint it only when that differs."""
        marks = tuple((lane.place.start, lane.top) for lane in self.chart.lanes)
        return (self.chart.begins, self.chart.ends, marks, self.chart.free)

    def _button_for(self, block_id: UUID) -> BlockButton:
        if block_id not in self._buttons:
            assert self._carrier is not None
            made = BlockButton(self, self._faces, self._words, self._carrier)
            made.clicked.connect(self._clicked)
            made.stepped.connect(self.step)
            made.lengthened.connect(self._gestures.lengthen)
            made.removal_wanted.connect(self._gestures.remove)
            made.opened.connect(self.opened)
            self._buttons[block_id] = made
        return self._buttons[block_id]

    def _let_go(self, button: BlockButton) -> None:
        if button.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        button.hide()
        button.deleteLater()

    def _place_buttons(self) -> None:
        for lane in self.chart.lanes:
            button = self._buttons[lane.place.block.id]
            where = self._rect(lane)
            if button.geometry() != where:
                button.setGeometry(where)
            if button.isHidden():
                button.show()

    def _rect(self, lane: Lane) -> QRect:
        width = self._room() / lane.columns
        left, right = round(RULER + lane.column * width), round(RULER + (lane.column + 1) * width)
        top, bottom = round(lane.top + HEAD), round(lane.bottom + HEAD)
        return QRect(left, top, right - left, bottom - top)

    def _room(self) -> int:
        return max(120, self.width() - RULER - SLACK)

    def _sizes(self) -> Sizes:
        scaled = self._theme.scaled
        return Sizes(minute=scaled(36) / 10, block=scaled(28), gap=scaled(20))

    # Choosing

    def step(self, steps: int) -> None:
        """Choose the block above or below the chosen one."""
        lanes = self.chart.lanes
        chosen = self.programme.block
        now = next((n for n, lane in enumerate(lanes) if chosen and lane.place.block.id == chosen.id), None)
        if not lanes:
            return
        wanted = (0 if steps > 0 else len(lanes) - 1) if now is None else min(max(now + steps, 0), len(lanes) - 1)
        self.programme.choose(lanes[wanted].place.block.id)

    def focus_chosen(self) -> None:
        """Give the keyboard to the chosen block, or to the first."""
        block = self.programme.block
        button = self._buttons.get(block.id) if block else None
        if button is None and self.chart.lanes:
            button = self.buttons[0]
        if button is not None:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, BlockButton):
            self.programme.choose(button.block.id)
            button.setChecked(True)

    def _show_chosen(self, chosen: object) -> None:
        block = self.programme.block
        holder = None if block is None else self._buttons.get(block.id)
        stop = holder or (self.buttons[0] if self.chart.lanes else None)
        for button in self._buttons.values():
            button.setChecked(button is holder)
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            if button.focusPolicy() != policy:
                button.setFocusPolicy(policy)
        inside = self.hasFocus() or any(b.hasFocus() for b in self._buttons.values())
        if holder is not None and inside and not holder.hasFocus():
            holder.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # Dropping

    def _beside(self, lane: Lane, *, after: bool) -> Target:
        where, index = self._rect(lane), self.programme.index(lane.place.block.id)
        y = where.bottom() + 1 if after else where.top()
        return Target(index + after, lane.place.block.track, QRect(where.left(), y, where.width(), 1))

    def _goes_on_beside(self, lane: Lane, y: int) -> bool:
        """Say whether something beside this block, in another column, still goes on at `y`."""
        rects = [self._rect(other) for other in self.chart.lanes if other.column != lane.column]
        return any(rect.top() <= y <= rect.bottom() for rect in rects)

    # Painting

    def _retheme(self) -> None:
        self._lay(self.programme.placed)
        self.update()

    def _paint_hours(self, painter: QPainter, dirty: QRect) -> None:
        theme, scale = self._theme, self.chart.scale
        light, strong = theme.font(-1.2, tabular=True), theme.font(-0.8, QFont.Weight.DemiBold, tabular=True)
        last = -100.0
        first = self.chart.begins - self.chart.begins % STEP
        for minute in range(first, self.chart.ends + STEP + 1, STEP):
            y = scale.y(minute) + HEAD + 0.5
            if minute < self.chart.begins or y - last < theme.scaled(22):
                continue
            last = y
            if not dirty.top() - 12 <= y <= dirty.bottom() + 12:
                continue
            half = minute % 30 == 0
            pen = QPen(theme.colour("line"), 1, Qt.PenStyle.SolidLine if half else Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(RULER - 10, y), QPointF(self.width(), y))
            painter.setPen(theme.colour("text" if half else "muted"))
            painter.setFont(strong if half else light)
            painter.drawText(QRectF(0, y - 9, RULER - 16, 18), _RIGHT, clock(minute))

    def _paint_free(self, painter: QPainter, lane: Lane, top: float, minutes: int) -> None:
        theme, where = self._theme, self._rect(lane)
        room = QRectF(where.left() + 3, top + 1.5, where.width() - 6, where.top() - top - 3)
        painter.setPen(QPen(theme.colour("line_strong"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(room, 8, 8)
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(-0.8, QFont.Weight.Medium))
        words = self.tr("slack {duration}").format(duration=self._words.minutes(minutes))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_midnights(self, painter: QPainter) -> None:
        session, theme = self.programme.session, self._theme
        for day in range(1, self.chart.ends // DAY + 1):
            if session is None or not self.chart.begins < day * DAY < self.chart.ends:
                continue
            y = self.chart.scale.y(day * DAY) + HEAD
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawLine(QPointF(4, y), QPointF(self.width() - 4, y))
            painter.setFont(theme.font(-1.5, QFont.Weight.DemiBold))
            painter.setPen(theme.colour("accent"))
            words = short_day(session.day + timedelta(days=day))
            painter.drawText(QRectF(0, y + 8, RULER - 16, 16), _RIGHT, words)


def moved_to(target: Target, now: int) -> Target:
    """Return a target counted among the other blocks, for a block that stands at `now`."""
    return replace(target, index=target.index - 1) if now < target.index else target
