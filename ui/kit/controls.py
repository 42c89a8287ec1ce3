"""The small parts screens are built of: words, buttons, icons, ticks, choices."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from ui.kit.theme import Theme


class Kind(StrEnum):
    """What a button is for."""

    PLAIN = "plain"
    PRIMARY = "primary"
    GHOST = "ghost"
    DANGER = "danger"
    CHIP = "chip"
    SEGMENT = "segment"
    LINK = "link"
    NAV = "nav"
    TILE = "tile"
    FOLD = "fold"


class Type(StrEnum):
    """What a piece of text is: it decides size, weight and colour."""

    TITLE = "title"
    HEADING = "heading"
    BIG = "big"
    STRONG = "strong"
    BODY = "body"
    MUTED = "muted"
    CAPTION = "caption"
    SMALL = "small"
    OVERLINE = "overline"
    PROBLEM = "problem"
    MONO = "mono"


class Words(QLabel):
    """Text that is never taken for markup; long words of users can be shortened with an ellipsis.

    Words a user typed are marked with `data`, so that nobody looks for their translation.
    """

    def __init__(
        self, text: str = "", kind: Type = Type.BODY, *, wrap: bool = False, data: bool = False, elide: bool = False
    ) -> None:
        super().__init__()
        self._full, self._elide = "", elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind.value)
        self.setProperty("data", data or None)
        self.setWordWrap(wrap)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802  Qt's own name
        """Show other words."""
        self._full = text.upper() if self.property("kind") == Type.OVERLINE else text
        self._fit()

    def text(self) -> str:
        """Return the whole text, also when it is shortened on screen."""
        return self._full

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten again for the room there is."""
        super().resizeEvent(event)
        if self._elide:
            self._fit()

    def _fit(self) -> None:
        shown = self._full
        if self._elide:
            shown = QFontMetrics(self.font()).elidedText(shown, Qt.TextElideMode.ElideRight, self.width())
            self.setToolTip(self._full if shown != self._full else "")
            self.setAccessibleName(self._full)
        if shown != super().text():
            super().setText(shown)


class Button(QPushButton):
    """A button with an icon in the theme's colours; its place in the tab order comes by itself."""

    def __init__(
        self, text: str, theme: Theme, *, icon: str = "", kind: Kind = Kind.PLAIN, role: str = "", name: str = ""
    ) -> None:
        super().__init__(text)
        self._theme, self._words = theme, ""
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if kind in (Kind.CHIP, Kind.SEGMENT, Kind.NAV, Kind.TILE):
            self.setCheckable(True)
        self._role = role or {Kind.PRIMARY: "on_accent", Kind.DANGER: "danger", Kind.LINK: "accent"}.get(kind, "text")
        if icon:
            self.draw(icon)
        if not text and kind is Kind.GHOST:
            self.setMinimumWidth(36)
        if name:
            self.setAccessibleName(name)
            self.setToolTip(name)

    def be_short(self, *, short: bool) -> None:
        """Show the icon alone where there is no room for the words, which then stand in the tooltip."""
        if short and self.text() and not self.icon().isNull():
            self._words = self.text()
            self.setAccessibleName(self.accessibleName() or self._words.replace("&", ""))
            self.setToolTip(self.toolTip() or self._words.replace("&", ""))
            self.setText("")
        elif not short and self._words:
            self.setText(self._words)
            self._words = ""

    @property
    def width_in_words(self) -> int:
        """How much room the button wants when it shows its words."""
        hidden = self.fontMetrics().horizontalAdvance(self._words) if self._words else 0
        return self.sizeHint().width() + hidden

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard, in a window as well as in a dialog."""
        if not by_enter(self, event):
            super().keyPressEvent(event)

    def draw(self, icon: str) -> None:
        """Show another icon."""
        width = 2.2 if self.property("kind") == Kind.PRIMARY else 1.75
        self.setIcon(self._theme.icon(icon, self._role, checked="accent" if self.isCheckable() else "", width=width))
        self.setIconSize(QSize(17, 17))


class IconLabel(QWidget):
    """An icon that stands by itself and follows the theme."""

    def __init__(self, theme: Theme, icon: str, role: str = "muted", size: int = 18) -> None:
        super().__init__()
        self._theme, self._name, self._role = theme, icon, role
        self.setFixedSize(size, size)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def draw(self, icon: str, role: str = "") -> None:
        """Show another icon."""
        self._name, self._role = icon, role or self._role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        self._theme.draw_icon(painter, self._name, QRectF(self.rect()), self._role)


class Tick(QCheckBox):
    """A box to tick, painted from the theme."""

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__(text)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words as Qt does and the box as we do."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _indicator(self)
        on = self.checkState() != Qt.CheckState.Unchecked
        edge = "text" if self.hasFocus() else "accent" if on else "field"
        painter.setPen(QPen(self._theme.colour(edge if self.isEnabled() else "line"), 2 if self.hasFocus() else 1))
        painter.setBrush(self._theme.colour("accent" if on else "surface"))
        painter.drawRoundedRect(box, 5, 5)
        if on:
            name = "check" if self.checkState() == Qt.CheckState.Checked else "minus"
            self._theme.draw_icon(painter, name, box.adjusted(2, 2, -2, -2), "on_accent", 3.2)


class Dial(QRadioButton):
    """One of several, painted from the theme."""

    def __init__(self, text: str, theme: Theme) -> None:
        super().__init__(text)
        self._theme = theme

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words as Qt does and the circle as we do."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = _indicator(self)
        edge = "text" if self.hasFocus() else "accent" if self.isChecked() else "field"
        painter.setPen(QPen(self._theme.colour(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawEllipse(box)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(box.adjusted(4, 4, -4, -4))


class ChoiceBox(QComboBox):
    """A list that unfolds, with an arrow in the theme's colours; the wheel scrolls the page, not the choice."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box as Qt does and the arrow as we do."""
        super().paintEvent(event)
        where = QRectF(self.width() - 26, self.height() / 2 - 8, 16, 16)
        self._theme.draw_icon(QPainter(self), "chevron-down", where, "muted")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a letter with Alt to the buttons: it is for one that is off, and chooses nothing here."""
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: object) -> None:
        """Leave the wheel to the page."""
        ignore = getattr(event, "ignore", None)
        if ignore is not None:
            ignore()


def by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button if the key is Enter, which Qt does in dialogs alone; a key held down presses it once."""
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if not enter or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return False
    event.accept()
    if event.isAutoRepeat():
        return True
    if isinstance(button, QPushButton) and button.menu() is not None:
        button.showMenu()
    else:
        button.click()
    return True


def line() -> QFrame:
    """Return a thin line between two things."""
    made = QFrame()
    made.setProperty("paint", "line")
    return made


def _indicator(button: QCheckBox | QRadioButton) -> QRectF:
    return QRectF(1.5, (button.height() - 17) / 2, 17, 17)
