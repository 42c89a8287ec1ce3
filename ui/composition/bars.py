"""Painted counts: a quiet bar for each name, in a list that a screen reader reads as a table."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPen
from PySide6.QtWidgets import QSizePolicy

from ui.kit.cells import Cell, words
from ui.kit.desk import Desk
from ui.kit.language import figures
from ui.kit.tables import CardTable, Column, Rows

_ROW = 34
_SHOWN = 12
_NUMBER = 34
_SIGN = 22


@dataclass(frozen=True, slots=True)
class Bar:
    """How many people there are of something; `government` sets off what counts as such."""

    name: str
    people: int
    most: int
    government: bool = False


class BarList(CardTable):
    """The list; it is as high as what is in it, up to a dozen rows."""

    def __init__(self, desk: Desk, *, called: str, name: str, people: str, spoken_government: str = "") -> None:
        self._said = spoken_government
        columns = [
            Column(name, lambda bar: bar.name, 0, self._spoken, self._paint, lambda bar: bar.name),
            Column(people, lambda bar: figures(bar.people), 88, None, _number, lambda bar: -bar.people),
        ]
        self.bars: Rows[Bar] = Rows(columns, key=lambda bar: bar.name)
        super().__init__(self.bars, desk.theme, desk.settings, called=called, name=name)
        self.bars.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_bars(self, bars: list[Bar]) -> None:
        """Show other counts."""
        self.bars.set_rows(bars)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for all rows, up to a dozen."""
        rows = min(max(self.bars.rowCount(), 1), _SHOWN)
        height = self.horizontalHeader().height() + rows * self.verticalHeader().defaultSectionSize() + 2
        return QSize(240, height)

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return QSize(160, self.sizeHint().height())

    def _resize_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.scaled(_ROW))

    def _spoken(self, bar: Bar) -> str:
        return self._said if bar.government else ""

    def _paint(self, cell: Cell, bar: Bar) -> None:
        """Paint the bar behind the lower edge of the words, and a sign where it is government."""
        painter, theme, where = cell.painter, cell.theme, cell.where
        share = bar.people / bar.most if bar.most else 0
        role = "block_plenary" if bar.government else "accent"
        ground = QRectF(where.x() - 6, where.y() + 5, max((where.width() + 4) * share, 6), where.height() - 11)
        painter.setPen(QPen(theme.colour(role), 1) if theme.tokens.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(role, 0 if theme.tokens.outlined else 38))
        painter.drawRoundedRect(ground, 6, 6)
        text = cell
        if bar.government:
            theme.draw_icon(painter, "building-2", QRectF(where.x(), where.center().y() - 7.5, 15, 15), role)
            text = cell.moved(_SIGN)
        words(text, bar.name, delta=-0.4)


def _number(cell: Cell, bar: Bar) -> None:
    """Paint the number at the right, where it can be compared."""
    theme, painter = cell.theme, cell.painter
    font = theme.font(0, QFont.Weight.DemiBold, tabular=True)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    width = max(QFontMetricsF(font).horizontalAdvance(figures(bar.people)), _NUMBER)
    where = QRectF(cell.where.x(), cell.where.y(), width, cell.where.height())
    painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, figures(bar.people))
