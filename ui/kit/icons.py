"""Draws the program's icons in the colours of the theme, and again when the theme changes."""

from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from copdesk import resources

Colours = Callable[[str], QColor]


class IconDrawer:
    """Reads each drawing once and keeps one renderer for each colour and line width in use."""

    def __init__(self, colours: Colours) -> None:
        self._colours = colours
        self._drawings: dict[str, str] = {}
        self._renderers: dict[tuple[str, str, float], QSvgRenderer] = {}

    def icon(self, name: str, role: str, checked: str, width: float) -> QIcon:
        """Return an icon that looks up its colour whenever it is painted."""
        return QIcon(_TintedIcon(self, name, (role, checked), width))

    def draw(self, painter: QPainter, name: str, where: QRectF, colour: QColor, width: float) -> None:
        """Paint the drawing `name` in `colour`."""
        self._renderer(name, colour.name(), width).render(painter, where)

    def draw_role(self, painter: QPainter, name: str, where: QRectF, role: str, width: float) -> None:
        """Paint the drawing `name` in the colour the theme has for `role`."""
        self.draw(painter, name, where, self._colours(role), width)

    def forget(self) -> None:
        """Drop what was drawn in colours that are gone."""
        self._renderers.clear()

    def _renderer(self, name: str, colour: str, width: float) -> QSvgRenderer:
        key = (name, colour, width)
        if key not in self._renderers:
            if name not in self._drawings:
                self._drawings[name] = (resources.icons() / f"{name}.svg").read_text(encoding="utf-8")
            tinted = self._drawings[name].replace("currentColor", colour)
            tinted = tinted.replace('stroke-width="2"', f'stroke-width="{width}"')
            self._renderers[key] = QSvgRenderer(QByteArray(tinted.encode()))
        return self._renderers[key]


class _TintedIcon(QIconEngine):
    """One icon; its first role is for the ordinary state, its second for when it is switched on."""

    def __init__(self, drawer: IconDrawer, name: str, roles: tuple[str, str], width: float) -> None:
        super().__init__()
        self._drawer, self._name, self._roles, self._width = drawer, name, roles, width

    def clone(self) -> Self:
        return type(self)(self._drawer, self._name, self._roles, self._width)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = self._roles[1] if state == QIcon.State.On else self._roles[0]
        role = "faint" if mode == QIcon.Mode.Disabled else role
        self._drawer.draw_role(painter, self._name, QRectF(rect), role, self._width)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made
