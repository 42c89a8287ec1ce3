"""One band in which every sector has the width of its share; government stands together at the left."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.language import figures
from ui.kit.theme import Theme

_BAND, _WORDS = 40, 26
_GAP = 2


@dataclass(frozen=True, slots=True)
class Piece:
    """One sector of the band."""

    name: str
    people: int
    government: bool


class Strip(QWidget):
    """The band, with a line below the part that is government; the list beside it says the same in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pieces: list[Piece] = []
        self._told = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_pieces(self, pieces: list[Piece], told: str) -> None:
        """Show other sectors; `told` stands below the part that is government."""
        self._pieces = sorted(pieces, key=lambda piece: not piece.government)
        self._told = told
        self.setAccessibleName(told)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the band and a line of words."""
        return QSize(320, self._theme.scaled(_BAND + _WORDS))

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as it must."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band, and the words below it."""
        whole = sum(piece.people for piece in self._pieces)
        if not whole:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, band = 0.0, float(self._theme.scaled(_BAND))
        edge = 0.0
        for piece in self._pieces:
            width = self.width() * piece.people / whole
            self._paint_piece(painter, QRectF(x, 0, max(width - _GAP, 2), band), piece)
            x += width
            edge = x if piece.government else edge
        self._paint_told(painter, edge, band)

    def _paint_piece(self, painter: QPainter, where: QRectF, piece: Piece) -> None:
        theme, role = self._theme, "block_plenary" if piece.government else "accent"
        painter.setPen(QPen(theme.colour(role), 1) if theme.tokens.outlined else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(role, 0 if theme.tokens.outlined else 44))
        painter.drawRoundedRect(where, 6, 6)
        font = theme.font(-1, QFont.Weight.DemiBold)
        measure, inside = QFontMetricsF(font), where.adjusted(8, 0, -6, 0)
        text = f"{figures(piece.people)}  {piece.name}"
        if measure.horizontalAdvance(text) > inside.width():
            text = figures(piece.people)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        if measure.horizontalAdvance(text) <= inside.width() + 8:
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_told(self, painter: QPainter, edge: float, band: float) -> None:
        theme = self._theme
        if edge:
            painter.fillRect(QRectF(0, band + 5, edge - _GAP, 2), theme.colour("block_plenary"))
        painter.setFont(theme.font(-1, QFont.Weight.DemiBold))
        painter.setPen(theme.colour("muted"))
        below = QRectF(0, band + 8, self.width(), self.height() - band - 8)
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._told)
