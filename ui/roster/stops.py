"""One line of somebody's story: what it was and when, to be pressed for the screen where it stands."""

from uuid import UUID

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.kit.controls import by_enter
from ui.kit.theme import Theme

_FLAGS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ICON, _GAP, _PAD = 16, 10, 7
_LINES = 4


class StopLine(QAbstractButton):
    """A line with an icon, words over a few lines, and something quiet below them; pressed, it tells its target."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, icon: str, words: str, quiet: str, target: UUID | None) -> None:
        super().__init__()
        self._theme, self._icon, self._words, self._quiet = theme, icon, words, quiet
        self.target, self._sign = target, "chevron-right"
        self.setProperty("data", True)
        self.setAccessibleName(", ".join(part for part in (words, quiet) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._pressed)

    def offer_removal(self, name: str) -> None:
        """Show that pressing it takes something away."""
        self._sign = "x"
        self.setAccessibleName(name)
        self.setToolTip(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the words need in a panel this wide."""
        super().resizeEvent(event)
        self.setFixedHeight(self._wanted_height(self.width()))

    def sizeHint(self) -> QSize:
        """Ask for the width of the panel."""
        return QSize(240, self._wanted_height(240))

    def minimumSizeHint(self) -> QSize:
        """Be content with little."""
        return QSize(120, 2 * _PAD + _ICON)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light up under the mouse."""
        super().enterEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, as a button."""
        if not by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        painter, theme = QPainter(self), self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter)
        upper, lower = self._heights(self.width())
        left, width = _PAD + _ICON + _GAP, self._room(self.width())
        theme.draw_icon(painter, self._icon, QRectF(_PAD, _PAD + 1, _ICON, _ICON), "muted")
        painter.setFont(theme.font(-0.4))
        painter.setPen(theme.colour("text"))
        painter.drawText(QRect(left, _PAD, width, upper), _FLAGS, self._words or self._quiet)
        if lower:
            painter.setFont(theme.font(-0.9))
            painter.setPen(theme.colour("muted"))
            painter.drawText(QRect(left, _PAD + upper, width, lower), _FLAGS, self._quiet)
        theme.draw_icon(painter, self._sign, QRectF(self.width() - _PAD - 12, self.height() / 2 - 6, 12, 12), "muted")

    def _pressed(self) -> None:
        self.wanted.emit(self.target)

    def _ground(self, painter: QPainter) -> None:
        where = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ringed, lit = bool(self.property("ringed")), self.underMouse()
        if ringed or lit:
            painter.setPen(QPen(self._theme.colour("accent"), 2) if ringed else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("hover") if lit else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(where, 8, 8)

    def _wanted_height(self, width: int) -> int:
        upper, lower = self._heights(width)
        return upper + lower + 2 * _PAD

    def _room(self, width: int) -> int:
        return max(width - 2 * _PAD - _ICON - _GAP - 16, 60)

    def _heights(self, width: int) -> tuple[int, int]:
        """Return the heights of the words and of what stands below them."""
        strong, quiet = QFontMetrics(self._theme.font(-0.4)), QFontMetrics(self._theme.font(-0.9))
        room = QRect(0, 0, self._room(width), 10_000)
        upper = strong.boundingRect(room, _FLAGS, self._words or self._quiet).height()
        lower = quiet.boundingRect(room, _FLAGS, self._quiet).height() if self._words and self._quiet else 0
        return min(upper, strong.lineSpacing() * _LINES), lower
