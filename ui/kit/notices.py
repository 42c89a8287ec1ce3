"""A bar at the foot of the window that says what happened and offers to take it back."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.kit.controls import Button, IconLabel, Kind, Words
from ui.kit.theme import Theme

_WHILE = 9_000
_ROOM = 24
_WIDEST = 820


class Tone(StrEnum):
    """How a notice is meant."""

    CALM = "calm"
    HINT = "hint"
    PROBLEM = "problem"


class Lasts(StrEnum):
    """How long a notice is true, apart from how long it is shown."""

    LONG = "long"
    UNTIL_EDIT = "until_edit"
    UNTIL_MOVE = "until_move"
    """Until something is edited, or another screen is shown."""


_ICONS = {Tone.CALM: "circle-check", Tone.HINT: "info", Tone.PROBLEM: "triangle-alert"}


class Notice(NamedTuple):
    """One thing to say, and at most one thing to do about it."""

    text: str
    tone: Tone = Tone.CALM
    action: str = ""
    then: Callable[[], object] | None = None
    lasts: Lasts = Lasts.LONG


class NoticeBar(QFrame):
    """Lies over the foot of the window without taking the keyboard; a new notice replaces the old one."""

    def __init__(self, theme: Theme, over: QWidget) -> None:
        super().__init__(over)
        self._theme, self._over, self._then = theme, over, None
        self._timer = QTimer(self, singleShot=True, interval=_WHILE)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now, or nothing."""
        return self._text.text() if self.isVisibleTo(self._over) else ""

    def _build(self) -> None:
        """Put the bar together, which takes until there is something to say."""
        theme = self._theme
        self.setProperty("paint", "notice")
        self._icon = IconLabel(theme, "info", "surface", 18)
        self._text = Words("", wrap=True)
        self._do = Button("", theme)
        self._close = Button("", theme, icon="x", kind=Kind.GHOST, role="surface")
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.setToolTip(self.tr("Close this notice"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._do)
        row.addWidget(self._close)
        self._close.clicked.connect(self.hide)
        self._do.clicked.connect(self._act)

    def show_notice(self, notice: Notice) -> None:
        """Say something; a problem stays until it is closed."""
        if self.layout() is None:
            self._build()
        self._text.setText(notice.text)
        self._icon.draw(_ICONS[notice.tone], "surface")
        self._do.setText(notice.action)
        self._do.setVisible(bool(notice.action))
        self._then = notice.then
        self.setAccessibleName(notice.text)
        self._timer.stop()
        if notice.tone is not Tone.PROBLEM:
            self._timer.start()
        self.show()
        self._place()
        self.raise_()
        self._read_aloud(notice.text)

    def take_back(self, text: str) -> None:
        """Stop saying this, if it is what is said now."""
        if text and self.text == text:
            self.hide()

    def act(self) -> None:
        """Do what the notice offers."""
        self._act()

    def closed_by(self, key: QKeyEvent) -> bool:
        """Close the bar when this is Esc; tells whether it did."""
        closes = key.key() == Qt.Key.Key_Escape and self.isVisible()
        if closes:
            self.hide()
        return closes

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes size."""
        if event.type() == QEvent.Type.Resize and self.isVisibleTo(self._over):
            self._place()
        return super().eventFilter(watched, event)

    def _read_aloud(self, text: str) -> None:
        """Let a screen reader say it, because the keyboard stays where it was."""
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _act(self) -> None:
        then, self._then = self._then, None
        self.hide()
        if then is not None:
            then()

    def _place(self) -> None:
        room = self._over.width() - 2 * _ROOM
        rest = self._close.sizeHint().width() + (self._do.sizeHint().width() + 12 if self._do.text() else 0)
        wanted = self._text.fontMetrics().horizontalAdvance(self._text.text()) + rest + 82
        width = max(min(room, wanted, _WIDEST), min(room, 320))
        self.resize(width, self.heightForWidth(width))
        self.move((self._over.width() - width) // 2, self._over.height() - self.height() - _ROOM)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
