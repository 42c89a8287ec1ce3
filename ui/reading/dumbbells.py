"""Each competence as a line from 1 to 5, with a mark for how it was seen at the start, midway and at the end."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from copdesk.domain.choices import PathMoment
from copdesk.domain.self_scores import Development
from ui.kit.theme import Theme
from ui.kit.vocabulary import Vocabulary

_ROW, _TOP, _NAME, _END, _MARK = 44, 40, 200, 108, 6.5
_LEAST, _MOST = 1, 5


class Dumbbells(QWidget):
    """The chart, read aloud line by line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._moments = Vocabulary().path_moments()
        self._rows: Sequence[Development] = ()
        self._counted = False
        theme.changed.connect(self._again)

    @property
    def rows(self) -> Sequence[Development]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: Sequence[Development], *, counted: bool = False) -> None:
        """Show other competences; `counted` tells of each how many people it is of."""
        self._rows, self._counted = rows, counted
        self.setAccessibleName(self.tr("Self-scores"))
        self.setAccessibleDescription("; ".join(self._aloud(row) for row in rows))
        self._again()

    def sizeHint(self) -> QSize:
        """Ask for a line for each competence."""
        return QSize(520, self._theme.scaled(_TOP + _ROW * len(self._rows) + 8))

    def minimumSizeHint(self) -> QSize:
        """Ask for no less than all lines."""
        return QSize(380, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scale, and a line for each competence."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._legend(painter)
        for number, row in enumerate(self._rows):
            top = self._theme.scaled(_TOP + _ROW * number)
            self._line(painter, row, QRectF(0, top, self.width(), self._theme.scaled(_ROW)))

    def _again(self) -> None:
        self.updateGeometry()
        self.update()

    def _x(self, points: float) -> float:
        left, right = self._theme.scaled(_NAME), self.width() - self._theme.scaled(_END)
        return left + (right - left) * (points - _LEAST) / (_MOST - _LEAST)

    def _legend(self, painter: QPainter) -> None:
        """Tell which mark is which moment, and number the scale."""
        shown = [m for m in PathMoment if any(m in row.points for row in self._rows)]
        painter.setFont(self._theme.font(-1))
        measure, x, middle = QFontMetricsF(painter.font()), 10.0, self._theme.scaled(12)
        for moment in shown:
            self._mark(painter, QPointF(x, middle), moment)
            painter.setPen(self._theme.colour("muted"))
            name = self._moments[moment]
            painter.drawText(QPointF(x + 12, middle + measure.ascent() / 2 - 1), name)
            x += 12 + measure.horizontalAdvance(name) + 26
        painter.setPen(self._theme.colour("faint"))
        for points in range(_LEAST, _MOST + 1):
            where = QRectF(self._x(points) - 20, self._theme.scaled(_TOP - 18), 40, 16)
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, str(points))

    def _line(self, painter: QPainter, row: Development, where: QRectF) -> None:
        middle = where.center().y()
        painter.setFont(self._theme.font(0, QFont.Weight.Medium))
        painter.setPen(self._theme.colour("text"))
        room = self._theme.scaled(_NAME) - 24
        shown = QFontMetricsF(painter.font()).elidedText(row.competence, Qt.TextElideMode.ElideRight, room)
        height = where.height() * (0.6 if self._counted else 1)
        painter.drawText(QRectF(4, where.y(), room, height), Qt.AlignmentFlag.AlignVCenter, shown)
        if self._counted:
            painter.setFont(self._theme.font(-1))
            painter.setPen(self._theme.colour("muted"))
            below = QRectF(4, where.y() + height - 4, room, where.height() - height)
            painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, self._people(row))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawLine(QPointF(self._x(_LEAST), middle), QPointF(self._x(_MOST), middle))
        for points in range(_LEAST, _MOST + 1):
            painter.drawLine(QPointF(self._x(points), middle - 3), QPointF(self._x(points), middle + 3))
        given = [(moment, row.points[moment]) for moment in PathMoment if moment in row.points]
        if len(given) > 1:
            painter.setPen(QPen(self._theme.colour("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(self._x(given[0][1]), middle), QPointF(self._x(given[-1][1]), middle))
        for moment, points in given:
            self._mark(painter, QPointF(self._x(points), middle), moment)
        self._growth(painter, row, where)

    def _mark(self, painter: QPainter, at: QPointF, moment: PathMoment) -> None:
        """Paint a ring for the start, a diamond midway, a full round at the end: never colour alone."""
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        full = moment is PathMoment.END
        painter.setBrush(self._theme.colour("accent" if full else "surface"))
        if moment is PathMoment.MIDWAY:
            size = _MARK - 0.5
            corners = [QPointF(at.x() + dx * size, at.y() + dy * size) for dx, dy in ((0, -1), (1, 0), (0, 1), (-1, 0))]
            painter.drawPolygon(corners)
        else:
            painter.drawEllipse(at, _MARK, _MARK)

    def _growth(self, painter: QPainter, row: Development, where: QRectF) -> None:
        painter.setFont(self._theme.font(0, QFont.Weight.DemiBold, tabular=True))
        painter.setPen(self._theme.colour("muted"))
        right = QRectF(
            where.right() - self._theme.scaled(_END) + 24, where.y(), self._theme.scaled(_END), where.height()
        )
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter, self.told(row))

    def told(self, row: Development) -> str:
        """Return how far the last moment lies from the first, in figures."""
        if row.growth is None:
            return ", ".join(self._figure(points) for points in row.points.values())
        sign = "+" if row.growth > 0 else "−" if row.growth < 0 else "±"
        return f"{sign}{self._figure(abs(row.growth))}"

    def _figure(self, points: float) -> str:
        return QLocale().toString(points, "f", 0 if float(points).is_integer() else 1)

    def _aloud(self, row: Development) -> str:
        given = ", ".join(
            f"{self._moments[moment]} {self._figure(row.points[moment])}"
            for moment in PathMoment
            if moment in row.points
        )
        return f"{row.competence}: {given}, {self._people(row)}" if self._counted else f"{row.competence}: {given}"

    def _people(self, row: Development) -> str:
        return self.tr("%n people", "", row.people)
