"""Draws the program's icons in the colours of the theme, and again when the theme changes."""

from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from copdesk import resources

Colours = Callable[[str], QColor]
_Tint = tuple[str, str, float]
"""A drawing by its name, in a colour, with lines of a width."""


class IconDrawer:
    """Reads each drawing once, and keeps what it takes to paint it again in the colours and line widths in use.

    For what is painted by hand, at whatever size, that is a renderer; for a button it is the picture, as a renderer
    that has painted takes ten times its room.
    """

    def __init__(self, colours: Colours) -> None:
        self._colours = colours
        self._drawings: dict[str, str] = {}
        self._renderers: dict[_Tint, QSvgRenderer] = {}
        self._pictures: dict[tuple[_Tint, int, int], QPixmap] = {}

    def icon(self, name: str, role: str, checked: str, width: float) -> QIcon:
        """Return an icon that looks up its colour whenever it is painted."""
        return QIcon(_TintedIcon(self, name, (role, checked), width))

    def draw(self, painter: QPainter, name: str, where: QRectF, colour: QColor, width: float) -> None:
        """Paint the drawing `name` in `colour`."""
        tint = (name, colour.name(), width)
        if tint not in self._renderers:
            self._renderers[tint] = self._renderer(*tint)
        self._renderers[tint].render(painter, where)

    def draw_role(self, painter: QPainter, name: str, where: QRectF, role: str, width: float) -> None:
        """Paint the drawing `name` in the colour the theme has for `role`."""
        self.draw(painter, name, where, self._colours(role), width)

    def picture(self, name: str, size: QSize, role: str, width: float) -> QPixmap:
        """Return the drawing `name` in the colour the theme has for `role`, on nothing."""
        tint = (name, self._colours(role).name(), width)
        key = (tint, size.width(), size.height())
        if key not in self._pictures:
            made = self._pictures[key] = QPixmap(size)
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            self._renderer(*tint).render(painter, QRectF(0, 0, size.width(), size.height()))
            painter.end()
        return self._pictures[key]

    def forget(self) -> None:
        """Drop what was drawn in colours that are gone."""
        self._renderers.clear()
        self._pictures.clear()

    def _renderer(self, name: str, colour: str, width: float) -> QSvgRenderer:
        if name not in self._drawings:
            self._drawings[name] = (resources.icons() / f"{name}.svg").read_text(encoding="utf-8")
        tinted = self._drawings[name].replace("currentColor", colour)
        tinted = tinted.replace('stroke-width="2"', f'stroke-width="{width}"')
        return QSvgRenderer(tinted.encode())


class _TintedIcon(QIconEngine):
    """One icon; its first role is for the ordinary state, its second for when it is switched on."""

    def __init__(self, drawer: IconDrawer, name: str, roles: tuple[str, str], width: float) -> None:
        super().__init__()
        self._drawer, self._name, self._roles, self._width = drawer, name, roles, width

    def clone(self) -> Self:
        return type(self)(self._drawer, self._name, self._roles, self._width)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        self._drawer.draw_role(painter, self._name, QRectF(rect), self._role(mode, state), self._width)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self._drawer.picture(self._name, size, self._role(mode, state), self._width)

    def _role(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        role = self._roles[1] if state == QIcon.State.On else self._roles[0]
        return "faint" if mode == QIcon.Mode.Disabled else role
