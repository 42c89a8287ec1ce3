"""A quiet list at the side: headings and stops, each with a sign, a title of at most two lines and a remark."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.kit.cells import Cell, face
from ui.kit.theme import WEIGHTS, Theme

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_SIGN, _FACE, _EDGE, _GAP = 17, 32, 12, 10


@dataclass(frozen=True, slots=True)
class Stop:
    """One place in the list; `spoken` is what a screen reader says of the sign, `face` are initials and a seed."""

    key: Hashable
    title: str
    detail: str = ""
    icon: str = ""
    role: str = "muted"
    badge: str = ""
    spoken: str = ""
    face: tuple[str, int] | None = None
    heading: bool = False


class Rail(QListView):
    """The list; `chosen` tells what the user went to, `opened` what they pressed Enter on."""

    chosen = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme, name: str, *, headings: bool = False, lines: int = 2) -> None:
        super().__init__()
        self._stops = _Stops(headings=headings)
        self._quiet = False
        self.setAccessibleName(name)
        self.setModel(self._stops)
        self.setItemDelegate(_StopPainter(theme, lines, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        self.selectionModel().currentChanged.connect(self._moved)
        self.activated.connect(self._open)
        theme.changed.connect(self.doItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy nothing: a line may hold private words, and what can be copied is copied where it is read in full."""
        if event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
        else:
            super().keyPressEvent(event)

    @property
    def stops(self) -> list[Stop]:
        """What stands in the list."""
        return list(self._stops.stops)

    @property
    def key(self) -> Hashable:
        """The key of the chosen stop, or None."""
        index = self.currentIndex()
        return self._stops.stops[index.row()].key if index.isValid() else None

    def set_stops(self, stops: Iterable[Stop]) -> None:
        """Show other stops; the chosen one stays chosen when it is still there."""
        key, self._quiet = self.key, True
        try:
            self._stops.replace(list(stops))
        finally:
            self._quiet = False
        if key is not None:
            self.choose(key)

    def choose(self, key: Hashable) -> bool:
        """Go to the stop with this key, without telling; False when it is not there."""
        number = next((n for n, stop in enumerate(self._stops.stops) if stop.key == key), -1)
        self._quiet = True
        try:
            self.setCurrentIndex(self._stops.index(number, 0) if number >= 0 else QModelIndex())
        finally:
            self._quiet = False
        return number >= 0

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid() and not self._quiet:
            self.chosen.emit(self._stops.stops[now.row()].key)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self._stops.stops[index.row()].key)


class _Stops(QAbstractListModel):
    """The stops as values."""

    def __init__(self, *, headings: bool) -> None:
        super().__init__()
        self.stops: list[Stop] = []
        self._headings = headings

    def replace(self, stops: list[Stop]) -> None:
        """Hold other stops; the same ones in the same order are only painted again."""
        if [s.key for s in stops] == [s.key for s in self.stops]:
            self.stops = stops
            self.dataChanged.emit(self.index(0, 0), self.index(max(len(stops) - 1, 0), 0))
            return
        self.beginResetModel()
        self.stops = stops
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own way to say "no parent"
        """Say how many stops there are."""
        return 0 if parent.isValid() else len(self.stops)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let a heading be passed over, unless headings can be chosen here."""
        flags = super().flags(index)
        if index.isValid() and self.stops[index.row()].heading and not self._headings:
            return flags & ~(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        return flags

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """Give the words of a stop."""
        if not index.isValid():
            return None
        stop = self.stops[index.row()]
        if role == _ROLE.DisplayRole:
            return stop.title
        if role == _ROLE.AccessibleTextRole:
            return ", ".join(part for part in (stop.title, stop.detail, stop.badge, stop.spoken) if part)
        return None


class _StopPainter(QStyledItemDelegate):
    """Paints a stop from the theme."""

    def __init__(self, theme: Theme, lines: int, parent: Rail) -> None:
        super().__init__(parent)
        self._theme, self._lines = theme, lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every stop the room of its lines."""
        stop = _stop(index)
        if stop.heading:
            return QSize(80, self._theme.scaled(34))
        height = 44 if self._lines > 1 or stop.detail or stop.face else 36
        return QSize(80, self._theme.scaled(height + (8 if stop.face or (self._lines > 1 and stop.detail) else 0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground, the sign, the words."""
        stop = _stop(index)
        where = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        state = option.state  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs leave out the fields
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(
            painter, where, chosen=bool(state & state.State_Selected), over=bool(state & state.State_MouseOver)
        )
        if stop.heading:
            self._heading(painter, where.adjusted(_EDGE, 6, -_EDGE, 0), stop)
        else:
            self._stop(painter, where.adjusted(_EDGE, 0, -_EDGE, 0), stop)
        painter.restore()

    def _ground(self, painter: QPainter, where: QRectF, *, chosen: bool, over: bool) -> None:
        if not (chosen or over):
            return
        painter.setPen(self._theme.colour("accent") if chosen and self._theme.tokens.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("selected" if chosen else "hover"))
        painter.drawRoundedRect(where.adjusted(2, 1, -2, -1), 8, 8)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(QRectF(where.x() + 2, where.y() + 9, 3, where.height() - 18), 1.5, 1.5)

    def _heading(self, painter: QPainter, where: QRectF, stop: Stop) -> None:
        self._badge(painter, where, stop.badge)
        where = where.adjusted(0, 0, -self._badge_width(stop.badge), 0)
        self._line(painter, where, stop.title, self._theme.font(-1.2, WEIGHTS.DemiBold), "muted")

    def _stop(self, painter: QPainter, where: QRectF, stop: Stop) -> None:
        if stop.face is not None:
            face(Cell(painter, where, self._theme), *stop.face, _FACE)
            where = where.adjusted(_FACE + _GAP, 0, 0, 0)
        elif stop.icon:
            sign = QRectF(where.x(), where.center().y() - _SIGN / 2, _SIGN, _SIGN)
            self._theme.draw_icon(painter, stop.icon, sign, stop.role, 2)
            where = where.adjusted(_SIGN + _GAP, 0, 0, 0)
        self._badge(painter, where, stop.badge)
        self._words(painter, where.adjusted(0, 0, -self._badge_width(stop.badge), 0), stop)

    def _words(self, painter: QPainter, where: QRectF, stop: Stop) -> None:
        if stop.detail:
            strong, half = self._theme.font(-0.2, WEIGHTS.Medium), where.height() / 2
            self._line(painter, where.adjusted(0, 6, 0, -half + 2), stop.title, strong, "text")
            self._line(painter, where.adjusted(0, half, 0, -6), stop.detail, self._theme.font(-1.2), "muted")
            return
        font = self._theme.font(-0.4)
        lines = folded_lines(stop.title, font, where.width(), self._lines)
        height = QFontMetricsF(font).lineSpacing()
        top = where.center().y() - height * len(lines) / 2
        for number, words in enumerate(lines):
            self._line(painter, QRectF(where.x(), top + number * height, where.width(), height), words, font, "text")

    def _badge(self, painter: QPainter, where: QRectF, words: str) -> None:
        if words:
            painter.setFont(self._theme.font(-1, tabular=True))
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)

    def _badge_width(self, words: str) -> float:
        return QFontMetricsF(self._theme.font(-1, tabular=True)).horizontalAdvance(words) + 8 if words else 0

    def _line(self, painter: QPainter, where: QRectF, words: str, font: QFont, role: str) -> None:
        painter.setFont(font)
        painter.setPen(self._theme.colour(role))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


def folded_lines(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return `text` broken into at most so many lines; the last one still holds all the rest."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    starts: list[int] = []
    while len(starts) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    ends = [*starts[1:], len(text)]
    return [text[start:end].strip() for start, end in zip(starts, ends, strict=True)]


def _stop(index: Index) -> Stop:
    model = index.model()
    assert isinstance(model, _Stops)
    return model.stops[index.row()]
