"""How everything looks: the colours of the moment, letters, icons and distances.

The table of colours feeds the palette, the style sheet and everything that is painted by hand; no other file names one.
"""

from collections.abc import Callable, Hashable
from enum import StrEnum

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication

from copdesk import resources
from ui.kit.icons import IconDrawer
from ui.kit.rings import FocusRings
from ui.kit.stylesheet import style_sheet
from ui.kit.tokens import CONTRAST, DARK, LIGHT, Tokens

FAMILY = "Inter"
_FACES = ("400Regular", "500Medium", "600SemiBold")
BOLD = "700Bold"
"""The weight that only long texts need."""
STEP = 8
WEIGHTS = QFont.Weight


class Mode(StrEnum):
    """What the user chose: follow the computer, or always the same appearance."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class TextSize(StrEnum):
    """How large the letters are."""

    NORMAL = "normal"
    LARGE = "large"
    LARGER = "larger"

    @property
    def points(self) -> float:
        """The size of ordinary text in points."""
        return {TextSize.NORMAL: 10.0, TextSize.LARGE: 11.5, TextSize.LARGER: 13.0}[self]


class Theme(QObject):
    """The appearance of the moment; screens ask it for colours, fonts, icons and spacing."""

    changed = Signal()

    radius = 12
    field_height = 36
    row_height = 60

    def __init__(self, mode: Mode = Mode.SYSTEM, size: TextSize = TextSize.NORMAL) -> None:
        super().__init__()
        self._mode, self._size = mode, size
        self._app: QApplication | None = None
        self._whole = False
        self._fonts: dict[tuple[float, int, bool], QFont] = {}
        self._pictures: dict[Hashable, QPixmap] = {}
        self._icons = IconDrawer(self.colour)
        self.tokens = LIGHT

    def dress(self, app: QApplication, *, whole: bool = True) -> None:
        """Give the whole program this appearance, now and whenever the computer's own appearance changes.

        What is not dressed `whole` gets its style sheet by `finish`: before there is one, windows are built faster.
        """
        for face in _FACES:
            self.load_face(face)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        self._app, self._whole = app, whole
        self._rings = FocusRings(app, self)
        self._apply()

    def finish(self) -> None:
        """Add the style sheet, to be done before the first window is shown."""
        if not self._whole:
            self._whole = True
            self._add_sheet()

    def load_face(self, face: str) -> None:
        """Let words be written in another weight of the typeface; each takes a while to read."""
        QFontDatabase.addApplicationFont(str(resources.fonts() / "inter" / f"Inter_{face}.ttf"))

    @property
    def mode(self) -> Mode:
        """What the user chose."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Change the appearance at once, everywhere."""
        self._mode = mode
        scheme = {Mode.LIGHT: Qt.ColorScheme.Light, Mode.CONTRAST: Qt.ColorScheme.Light, Mode.DARK: Qt.ColorScheme.Dark}
        QGuiApplication.styleHints().setColorScheme(scheme.get(mode, Qt.ColorScheme.Unknown))
        self._apply()

    @property
    def size(self) -> TextSize:
        """How large the letters are."""
        return self._size

    def set_size(self, size: TextSize) -> None:
        """Change the size of all letters at once."""
        self._size = size
        self._apply()

    def colour(self, name: str, alpha: int = 255) -> QColor:
        """Return the colour called `name`, as opaque as `alpha` says (0-255)."""
        found = QColor(getattr(self.tokens, name))
        found.setAlpha(alpha)
        return found

    def tint(self, name: str) -> QColor:
        """Return the light wash of a block's colour, to lie under its words."""
        return self.colour(name, self.tokens.tint)

    def font(self, delta: float = 0, weight: WEIGHTS = WEIGHTS.Normal, *, tabular: bool = False) -> QFont:
        """Return the typeface, `delta` points larger than ordinary text; tabular figures stand in columns."""
        key = (delta, weight.value, tabular)
        if key not in self._fonts:
            self._fonts[key] = self._font(delta, weight, tabular=tabular)
        return self._fonts[key]

    @property
    def metrics(self) -> QFontMetrics:
        """How wide words are on a button."""
        return QFontMetrics(self.font(weight=WEIGHTS.Medium))

    def spacing(self, steps: float = 1) -> int:
        """Return a distance in the rhythm of eight pixels."""
        return round(STEP * steps)

    def scaled(self, pixels: float) -> int:
        """Return a length that grows with the chosen size of the letters."""
        return round(pixels * self._size.points / TextSize.NORMAL.points)

    def icon(self, name: str, role: str = "muted", *, checked: str = "", width: float = 1.75) -> QIcon:
        """Return an icon in the colour `role` (another one when `checked`), which follows the theme by itself."""
        return self._icons.icon(name, role, checked or role, width)

    def draw_icon(self, painter: QPainter, name: str, where: QRectF, role: str = "muted", width: float = 1.75) -> None:
        """Paint an icon by hand."""
        self._icons.draw(painter, name, where, self.colour(role), width)

    def picture(self, key: Hashable, paint: Callable[[], QPixmap]) -> QPixmap:
        """Return what `paint` made under this key, which it makes once in each appearance."""
        if key not in self._pictures:
            self._pictures[key] = paint()
        return self._pictures[key]

    def _font(self, delta: float, weight: WEIGHTS, *, tabular: bool) -> QFont:
        made = QFont(FAMILY)
        made.setPointSizeF(self._size.points + delta)
        made.setWeight(weight)
        made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if tabular:
            made.setFeature(QFont.Tag("tnum"), 1)
        return made

    def _follow(self) -> None:
        if self._mode is Mode.SYSTEM:
            self._apply()

    def _choose(self) -> Tokens:
        own = {Mode.LIGHT: LIGHT, Mode.DARK: DARK, Mode.CONTRAST: CONTRAST}
        if self._mode in own:
            return own[self._mode]
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT

    def _apply(self) -> None:
        self.tokens = self._choose()
        self._fonts.clear()
        self._pictures.clear()
        self._icons.forget()
        if self._app is not None:
            self._app.setFont(self.font())
            self._app.setPalette(palette(self.tokens))
            if self._whole:
                self._add_sheet()
        self.changed.emit()

    def _add_sheet(self) -> None:
        assert self._app is not None
        self._app.setStyleSheet(style_sheet(self.tokens._asdict(), self._size.points))


def palette(tokens: Tokens) -> QPalette:
    """Return Qt's own table of colours, filled from ours."""
    made, role = QPalette(), QPalette.ColorRole
    for which, colour in (
        (role.Window, tokens.ground),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.sunken),
        (role.Text, tokens.text),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.ToolTipBase, tokens.text),
        (role.ToolTipText, tokens.surface),
        (role.PlaceholderText, tokens.faint),
        (role.Link, tokens.accent),
        (role.Accent, tokens.accent),
        (role.BrightText, tokens.danger),
        (role.Light, tokens.surface),
        (role.Mid, tokens.line_strong),
        (role.Dark, tokens.line_strong),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.faint))
    return made
