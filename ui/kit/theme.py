"""How everything looks: one table of colours and sizes for light, dark and high contrast.

The table feeds the palette, the style sheet and everything that is painted by hand; no other file names a colour.
"""

from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from copdesk import resources
from ui.kit.icons import IconDrawer
from ui.kit.rings import FocusRings
from ui.kit.stylesheet import style_sheet

FAMILY = "Inter"
_FACES = ("400Regular", "500Medium", "600SemiBold")
BOLD = "700Bold"
"""The weight that only long texts need."""
STEP = 8
WEIGHTS = QFont.Weight


class Tokens(NamedTuple):
    """Every colour of one appearance, by what it is for."""

    ground: str
    surface: str
    sunken: str
    sidebar: str
    line: str
    line_strong: str
    field: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    hover: str
    selected: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    todo: str
    todo_soft: str
    danger: str
    danger_soft: str
    info: str
    info_soft: str
    shadow: str
    block_arrive: str
    block_plenary: str
    block_small: str
    block_solo: str
    block_pause: str
    block_close: str
    tint: int
    outlined: bool = False


LIGHT = Tokens(
    ground="#F7F5F1",
    surface="#FFFFFF",
    sunken="#F2EFE9",
    sidebar="#EFEBE4",
    line="#E4DFD6",
    line_strong="#8A8378",
    field="#918B81",
    text="#1E2326",
    muted="#565D63",
    faint="#666C72",
    accent="#0F6A66",
    accent_hover="#0B5653",
    on_accent="#FFFFFF",
    accent_soft="#DCEDEB",
    hover="#F4F1EB",
    selected="#E4F0EE",
    ok="#1B6B3A",
    ok_soft="#E0F1E5",
    warn="#855000",
    warn_soft="#FBEBCF",
    todo="#7A3B57",
    todo_soft="#F7E3EC",
    danger="#A3302A",
    danger_soft="#FBE6E3",
    info="#2F5DA8",
    info_soft="#E4ECF8",
    shadow="#2A261F",
    block_arrive="#975800",
    block_plenary="#2F5DA8",
    block_small="#0F766E",
    block_solo="#7D4BA3",
    block_pause="#6B665F",
    block_close="#A43F59",
    tint=26,
)
DARK = Tokens(
    ground="#15181A",
    surface="#1D2124",
    sunken="#181B1E",
    sidebar="#111416",
    line="#2D3337",
    line_strong="#7F888F",
    field="#717A81",
    text="#E9ECEE",
    muted="#A9B2B9",
    faint="#939CA3",
    accent="#5FC7BC",
    accent_hover="#7AD6CC",
    on_accent="#04211E",
    accent_soft="#173734",
    hover="#24292D",
    selected="#1A3330",
    ok="#7FD29B",
    ok_soft="#173021",
    warn="#F0BE6A",
    warn_soft="#352811",
    todo="#EFA6C4",
    todo_soft="#381F2B",
    danger="#F19189",
    danger_soft="#3B1E1C",
    info="#86B2F5",
    info_soft="#1B2A42",
    shadow="#000000",
    block_arrive="#F0B35C",
    block_plenary="#86B2F5",
    block_small="#5FC7BC",
    block_solo="#C79BEB",
    block_pause="#A39C93",
    block_close="#F09AAF",
    tint=38,
)
CONTRAST = Tokens(
    ground="#FFFFFF",
    surface="#FFFFFF",
    sunken="#FFFFFF",
    sidebar="#FFFFFF",
    line="#000000",
    line_strong="#000000",
    field="#000000",
    text="#000000",
    muted="#000000",
    faint="#1F1F1F",
    accent="#00403D",
    accent_hover="#002B29",
    on_accent="#FFFFFF",
    accent_soft="#D5F2EF",
    hover="#EDEDED",
    selected="#CDEBE8",
    ok="#00401A",
    ok_soft="#FFFFFF",
    warn="#4D2E00",
    warn_soft="#FFFFFF",
    todo="#4D0E2C",
    todo_soft="#FFFFFF",
    danger="#7A0000",
    danger_soft="#FFFFFF",
    info="#0A2C66",
    info_soft="#FFFFFF",
    shadow="#000000",
    block_arrive="#5A3500",
    block_plenary="#0A2C66",
    block_small="#00403D",
    block_solo="#43146A",
    block_pause="#333333",
    block_close="#6B1026",
    tint=20,
    outlined=True,
)


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
