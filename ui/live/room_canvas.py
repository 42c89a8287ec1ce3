"""What hangs on the wall: now, next, the time and the assignment, large enough to read from four metres."""

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from copdesk.domain.room_view import RoomBlock, RoomGroup, RoomView
from ui.kit.theme import Theme
from ui.live.lettering import MAIN, Lettering
from ui.live.words import ICONS, TONES, figures, joined

_TITLE, _TIMER, _CAPTION, _MARGIN = 0.085, 0.15, 0.036, 0.055
_TIGHT, _LOOSE = 1.3, 1.75
_SIZES = (0.075, 0.068, 0.062, 0.056, MAIN)


class Sheet(StrEnum):
    """What the room is shown beside what goes on now."""

    NOW = "now"
    AGREEMENTS = "agreements"
    CARDS = "cards"


class RoomCanvas(QWidget):
    """Paints a `RoomView` and knows nothing else."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._view, self._sheet = RoomView(), Sheet.NOW
        self._pen = Lettering(theme)
        self.setProperty("data", True)
        theme.changed.connect(self.update)
        self._name()

    @property
    def view(self) -> RoomView:
        """What is shown."""
        return self._view

    def show_view(self, view: RoomView, sheet: Sheet) -> None:
        """Show what the room may see now."""
        if (view, sheet) != (self._view, self._sheet):
            self._view, self._sheet = view, sheet
            self._name()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it from top to bottom: what goes on, what is asked, what comes next."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("ground"))
        room = QRectF(self.rect())
        self._pen.height = self.height()
        margin = room.height() * _MARGIN
        inside = room.adjusted(margin * 1.2, margin, -margin * 1.2, -margin)
        foot = self._paint_next(painter, inside)
        body = QRectF(inside.left(), inside.top(), inside.width(), foot - inside.top() - margin * 0.5)
        if len(self._view.now) > 1 and self._sheet is Sheet.NOW:
            self._paint_tracks(painter, body)
            return
        below = self._paint_now(painter, body)
        rest = QRectF(body.left(), below, body.width(), body.bottom() - below)
        {Sheet.NOW: self._paint_task, Sheet.AGREEMENTS: self._paint_agreements, Sheet.CARDS: self._paint_cards}[
            self._sheet
        ](painter, rest)

    # Now

    def _paint_now(self, painter: QPainter, where: QRectF) -> float:
        """Paint what goes on and its time; return where it ends."""
        if not self._view.now:
            return where.top()
        block, small = self._view.now[0], self._sheet is not Sheet.NOW
        size = MAIN if small else _TITLE
        timer = self._timer_width(block, MAIN * 1.4 if small else _TIMER)
        room = QRectF(where.left(), where.top(), where.width() - timer - where.width() * 0.03, where.height() * 0.42)
        height = self._pen.text(painter, room, block.title, [size, size * 0.85, MAIN], bold=True)
        tall = self._paint_timer(painter, block, where, MAIN * 1.4 if small else _TIMER)
        return where.top() + max(height, tall) + self.height() * 0.035

    def _timer_width(self, block: RoomBlock, size: float) -> float:
        if block.left is None:
            return 0
        figure = QFontMetricsF(self._pen.font(size, bold=True)).horizontalAdvance(figures(max(0, block.left)))
        below = QFontMetricsF(self._pen.font(_CAPTION))
        return max(figure, below.horizontalAdvance(self._meaning(block)) + below.height() * 1.3) + 8

    def _paint_timer(self, painter: QPainter, block: RoomBlock, where: QRectF, size: float) -> float:
        """Paint the time left at the right, its meaning below it; return how tall that is."""
        if block.left is None:
            return 0
        painter.setFont(self._pen.font(size, bold=True))
        painter.setPen(self._theme.colour(TONES[block.tone]))
        high = QFontMetricsF(painter.font()).height()
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        painter.drawText(where.adjusted(0, -high * 0.12, 0, 0), right, figures(max(0, block.left)))
        words = self._meaning(block)
        painter.setFont(self._pen.font(_CAPTION))
        below = where.adjusted(0, high * 0.9, 0, 0)
        painter.drawText(below, right, words)
        metrics = QFontMetricsF(painter.font())
        icon = metrics.height() * 0.9
        left = where.right() - metrics.horizontalAdvance(words) - icon * 1.35
        self._theme.draw_icon(painter, ICONS[block.tone], QRectF(left, below.top(), icon, icon), TONES[block.tone])
        return high * 0.9 + metrics.height()

    def _meaning(self, block: RoomBlock) -> str:
        if block.left is not None and block.left <= 0:
            return self.tr("time is up")
        return self.tr("until {time}").format(time=block.ends)

    def _paint_tracks(self, painter: QPainter, where: QRectF) -> None:
        """Paint what goes on at the same time beside each other."""
        blocks = self._view.now
        columns = 2 if len(blocks) <= 4 else 3 if len(blocks) <= 6 else 4
        rows = -(-len(blocks) // columns)
        gap = self.height() * 0.03
        wide, high = (where.width() - gap * (columns - 1)) / columns, (where.height() - gap * (rows - 1)) / rows
        for number, block in enumerate(blocks):
            left, top = where.left() + number % columns * (wide + gap), where.top() + number // columns * (high + gap)
            self._paint_track(painter, block, QRectF(left, top, wide, high))

    def _paint_track(self, painter: QPainter, block: RoomBlock, where: QRectF) -> None:
        self._pen.card(painter, where)
        pad = self.height() * 0.025
        inside = where.adjusted(pad, pad, -pad, -pad)
        tall = self._paint_timer(painter, block, inside, MAIN * 1.3)
        room = inside.adjusted(0, 0, -self._timer_width(block, MAIN * 1.3) - pad, 0)
        room.setHeight(inside.height() * 0.5)
        top = inside.top() + max(self._pen.text(painter, room, block.title, [0.06, MAIN], bold=True), tall) + pad * 0.5
        rest = QRectF(inside.left(), top, inside.width(), inside.bottom() - top)
        place = joined(_group(group) for group in block.groups)
        top += self._pen.text(painter, rest, place, [MAIN], role="accent") if place else 0
        self._pen.text(painter, QRectF(rest.left(), top, rest.width(), inside.bottom() - top), block.assignment, [MAIN])

    # What is asked of people

    def _paint_task(self, painter: QPainter, where: QRectF) -> None:
        if not self._view.now:
            return
        block = self._view.now[0]
        groups, room = block.groups, QRectF(where)
        if groups and block.assignment:
            room.setHeight(where.height() * (0.5 if len(groups) > 2 else 0.65))
        used = self._pen.text(painter, room, block.assignment, list(_SIZES))
        top = where.top() + (used + self.height() * 0.03 if used else 0)
        self._paint_groups(painter, groups, QRectF(where.left(), top, where.width(), where.bottom() - top))

    def _paint_groups(self, painter: QPainter, groups: tuple[RoomGroup, ...], where: QRectF) -> None:
        letters = QFontMetricsF(self._pen.font(MAIN)).height()
        if not groups or where.height() < letters:
            return
        rows = max(1, int(where.height() // (letters * _TIGHT)))
        columns = min(4, max(1 if len(groups) < 3 else 2, -(-len(groups) // rows)))
        needed = min(rows, -(-len(groups) // columns))
        line = min(letters * _LOOSE, where.height() / needed)
        gap = self.height() * 0.02
        wide = (where.width() - gap * (columns - 1)) / columns
        for number, group in enumerate(groups[: rows * columns]):
            left, top = where.left() + number % columns * (wide + gap), where.top() + number // columns * line
            self._paint_group(painter, group, QRectF(left, top, wide, line - gap * 0.6))

    def _paint_group(self, painter: QPainter, group: RoomGroup, where: QRectF) -> None:
        self._pen.card(painter, where)
        pad = self.height() * 0.018
        inside = where.adjusted(pad, 0, -pad, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._pen.font(MAIN))
        metrics = QFontMetricsF(painter.font())
        taken = metrics.horizontalAdvance(group.room) if group.theme else 0
        taken = min(taken, inside.width() * 0.45)
        painter.setPen(self._theme.colour("accent"))
        shown = metrics.elidedText(group.room, Qt.TextElideMode.ElideRight, taken or inside.width())
        side = Qt.AlignmentFlag.AlignRight if group.theme else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, int(side | middle), shown)
        painter.setPen(self._theme.colour("text"))
        room = inside.width() - taken - (pad if taken else 0)
        theme = metrics.elidedText(group.theme, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignLeft | middle), theme)

    # What was chosen to be shown

    def _paint_agreements(self, painter: QPainter, where: QRectF) -> None:
        self._paint_list(painter, where, self.tr("House agreements"), self._view.agreements)

    def _paint_cards(self, painter: QPainter, where: QRectF) -> None:
        self._paint_list(painter, where, self.tr("Harvest"), self._view.cards)

    def _paint_list(self, painter: QPainter, where: QRectF, heading: str, lines: tuple[str, ...]) -> None:
        top = where.top() + self._pen.text(painter, where, heading, [0.062], bold=True, role="accent")
        gap = self.height() * 0.02
        room = QRectF(where.left(), top + gap, where.width(), where.bottom() - top - gap)
        size = next((s for s in _SIZES if self._pen.height_of(lines, room.width(), s, gap) <= room.height()), MAIN)
        for line in lines:
            used = self._pen.point(painter, room, line, size)
            room.setTop(room.top() + used + gap)
            if room.height() < QFontMetricsF(self._pen.font(size)).height():
                return

    # What comes next

    def _paint_next(self, painter: QPainter, where: QRectF) -> float:
        """Paint what comes next at the foot; return where that begins."""
        if not self._view.next:
            return where.bottom()
        painter.setFont(self._pen.font(MAIN))
        metrics = QFontMetricsF(painter.font())
        high = metrics.height()
        row = QRectF(where.left(), where.bottom() - high, where.width(), high)
        painter.setPen(QPen(self._theme.colour("line_strong"), max(1.0, self.height() * 0.002)))
        line = row.top() - high * 0.35
        painter.drawLine(QPointF(row.left(), line), QPointF(row.right(), line))
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        lead = self.tr("Next, {time}").format(time=self._view.next_at)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(row, middle, lead)
        rest = row.adjusted(metrics.horizontalAdvance(lead) + high * 0.6, 0, 0, 0)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._pen.font(MAIN, bold=True))
        titles = QFontMetricsF(painter.font()).elidedText(
            joined(self._view.next), Qt.TextElideMode.ElideRight, rest.width()
        )
        painter.drawText(rest, middle, titles)
        return line

    def _name(self) -> None:
        now = joined(joined((block.title, block.assignment)) for block in self._view.now)
        said = joined((now, *self._view.next, *self._view.agreements, *self._view.cards))
        self.setAccessibleName(said or self.tr("What the room sees"))


def _group(group: RoomGroup) -> str:
    return joined((group.theme, group.room))
