"""The heads of the picture: years and sessions along the top, and what is compared down the side."""

from itertools import groupby

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from copdesk.domain.choices import Mode
from copdesk.domain.season import KeyDate
from copdesk.domain.season_overview import SessionColumn, Tally
from ui.kit.cells import Cell, words
from ui.kit.theme import Theme
from ui.season.rows import PictureRows, RowKind
from ui.season.words import month_words, short_day, week_day

_WEIGHT = QFont.Weight
_CENTRE = Qt.AlignmentFlag.AlignCenter
YEARS, HEAD = 24, 88
_ICONS = {
    RowKind.ATTENDANCE: "user-check",
    RowKind.PARTS: "layers",
    RowKind.TURNS: "message-circle",
    RowKind.GROUP: "users-round",
    RowKind.VENUE: "map-pin",
    RowKind.LEVELS: "lightbulb",
    RowKind.METHOD: "shuffle",
}


class MomentHeads(QHeaderView):
    """Each session with its number, day and title, each key date with a flag; the years above them."""

    def __init__(self, rows: PictureRows, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows, self._theme = rows, theme
        self._years: dict[int, Tally] = {}
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(30)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rescale()

    def rescale(self) -> None:
        """Be as high as the letters need."""
        self.setFixedHeight(self._theme.scaled(YEARS + HEAD))

    def show_years(self, years: dict[int, Tally]) -> None:
        """Show these years with their sessions counted."""
        self._years = years
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sessions, and above them the years, which stay in sight while one scrolls."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("surface"))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        numbered = groupby(range(len(self._rows.moments)), key=lambda n: _year(self._rows.moments[n]))
        for year, columns in numbered:
            self._paint_year(painter, year, list(columns))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  Qt's own name
        """Paint one session or key date."""
        theme = self._theme
        moment = self._rows.moments[logicalIndex]
        lower = QRectF(rect).adjusted(0, theme.scaled(YEARS), 0, 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        table = self.parentWidget()
        chosen = getattr(table, "current_column", -1) == logicalIndex
        if chosen:
            painter.fillRect(lower, theme.colour("selected"))
        cell = Cell(painter, lower, theme, chosen)
        if isinstance(moment, KeyDate):
            self._paint_date(cell)
        else:
            self._paint_session(cell, moment)
        painter.fillRect(QRectF(rect.x(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        painter.restore()

    def _paint_year(self, painter: QPainter, year: int, columns: list[int]) -> None:
        theme = self._theme
        left = self.sectionViewportPosition(columns[0])
        right = self.sectionViewportPosition(columns[-1]) + self.sectionSize(columns[-1])
        if right <= 0 or left >= self.viewport().width():
            return
        band = QRectF(left, 0, right - left, theme.scaled(YEARS)).adjusted(2, 3, -2, -3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("sunken"))
        painter.drawRoundedRect(band, 6, 6)
        start = max(band.x(), 0.0) + 9
        tally = self._years.get(year)
        text = self._rows.words.year(year, tally) if tally else str(year)
        room = Cell(painter, QRectF(start, band.y(), band.right() - start - 6, band.height()), theme)
        words(room, text, delta=-1.3, weight=_WEIGHT.DemiBold, role="muted")

    def _paint_session(self, cell: Cell, column: SessionColumn) -> None:
        session, theme, where = column.session, cell.theme, cell.where.adjusted(8, 6, -4, -6)
        step = where.height() / 3
        upper = Cell(cell.painter, QRectF(where.x(), where.y(), where.width(), step), theme)
        name = session.number or short_day(session.day)
        words(upper, name, delta=1.6, weight=_WEIGHT.DemiBold, tabular=True)
        width = QFontMetricsF(theme.font(1.6, _WEIGHT.DemiBold, tabular=True)).horizontalAdvance(name) + 7
        if session.mode is not Mode.ON_SITE:
            width += self._sign(upper, width, "globe")
        if session.optional:
            words(upper.moved(width), self.tr("optional"), delta=-1.6, role="muted")
        day = week_day(session.day) if session.day_known else month_words(session.day)
        if not session.day_known:
            self._sign(Cell(cell.painter, upper.where.translated(0, step), theme), 0, "circle-help")
        left = 0 if session.day_known else 18
        middle = QRectF(where.x() + left, where.y() + step, where.width() - left, step)
        words(Cell(cell.painter, middle, theme), day, delta=-1, role="text")
        below = QRectF(where.x(), where.y() + 2 * step, where.width(), step)
        words(Cell(cell.painter, below, theme), session.title, delta=-1.4, role="muted")

    def _sign(self, cell: Cell, left: float, icon: str) -> float:
        where = QRectF(cell.where.x() + left, cell.where.center().y() - 7, 14, 14)
        cell.theme.draw_icon(cell.painter, icon, where, "muted")
        return 19

    def _paint_date(self, cell: Cell) -> None:
        where = QRectF(cell.where.center().x() - 8, cell.where.bottom() - 26, 16, 16)
        cell.theme.draw_icon(cell.painter, "flag", where, "todo", 2)


class RowHeads(QHeaderView):
    """What is compared in each row: an icon where a new kind begins, its name, and a quiet line below."""

    def __init__(self, rows: PictureRows, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._rows, self._theme = rows, theme
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.rescale()

    def rescale(self) -> None:
        """Be as wide as the letters need."""
        self.setFixedWidth(self.sizeHint().width())

    def sizeHint(self) -> QSize:
        """Ask for room for a name."""
        return QSize(self._theme.scaled(190), 0)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803  Qt's own name
        """Paint one name."""
        theme, row = self._theme, self._rows.rows[logicalIndex]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour("surface"))
        where = QRectF(rect)
        if row.first:
            icon = QRectF(where.x() + 14, where.center().y() - 8, 16, 16)
            theme.draw_icon(painter, _ICONS[row.kind], icon, "muted")
        cell = Cell(painter, where.adjusted(40, 0, -10, 0), theme)
        if row.detail and where.height() >= theme.scaled(40):
            self._in_two_lines(cell, row.title, row.detail)
        elif row.detail:
            self._in_one_line(cell, row.title, row.detail)
        else:
            words(cell, row.title, delta=-0.2, weight=_WEIGHT.Medium)
        if row.first and logicalIndex:
            painter.fillRect(QRectF(where.x(), where.y(), where.width(), 1), theme.colour("line"))
        painter.fillRect(QRectF(where.right() - 1, where.y(), 1, where.height()), theme.colour("line"))
        painter.restore()

    def _in_two_lines(self, cell: Cell, title: str, detail: str) -> None:
        where = cell.where.adjusted(0, 7, 0, -7)
        half = where.height() / 2
        upper = QRectF(where.x(), where.y(), where.width(), half)
        words(Cell(cell.painter, upper, cell.theme), title, delta=-0.2, weight=_WEIGHT.Medium)
        words(Cell(cell.painter, upper.translated(0, half), cell.theme), detail, delta=-1.2, role="muted")

    def _in_one_line(self, cell: Cell, title: str, detail: str) -> None:
        """Put a short count at the right of the name."""
        font = cell.theme.font(-1.2, tabular=True)
        width = QFontMetricsF(font).horizontalAdvance(detail)
        words(cell.moved(0, width + 8), title, delta=-0.2, weight=_WEIGHT.Medium)
        words(cell.moved(cell.where.width() - width), detail, delta=-1.2, role="muted", tabular=True)


def _year(moment: SessionColumn | KeyDate) -> int:
    return (moment.day if isinstance(moment, KeyDate) else moment.session.day).year
