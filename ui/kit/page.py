"""The shape of a screen: a heading with its actions, cards, and a side panel that becomes a drawer."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.dressed import dress_again
from ui.kit.theme import Theme

if TYPE_CHECKING:  # there is nothing to undo on the start screen
    from ui.kit.undo import History

NARROW = 960
"""Below this width of a page (a window of about 1180) its side panel is a drawer."""


class Card(QFrame):
    """A white frame with round corners; put things in `body`."""

    def __init__(self, margins: tuple[int, int, int, int] = (20, 18, 20, 18), spacing: int = 8) -> None:
        super().__init__()
        self.setProperty("paint", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(spacing)


def on_card(widget: QWidget) -> Card:
    """Return a card that holds a table or a list to its edges."""
    card = Card(margins=(1, 4, 1, 4))
    card.body.addWidget(widget)
    return card


class Banner(QFrame):
    """A quiet remark on a soft ground: info, ok, warn, todo or danger."""

    def __init__(self, theme: Theme, text: str, icon: str, tone: str = "info") -> None:
        super().__init__()
        self.setProperty("paint", tone)
        self.words = Words(text, wrap=True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(12, 9, 12, 9)
        self.row.setSpacing(10)
        self.row.addWidget(IconLabel(theme, icon, tone, 17), 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.words, 1)


class Inspector(QFrame):
    """The panel at the right with the details of what is chosen; its fields scroll under a fixed heading."""

    closed = Signal()

    def __init__(self, theme: Theme, *, width: int = 336, name: str = "") -> None:
        super().__init__()
        self._width, self._theme = width, theme
        self.setProperty("paint", "card")
        self.setAccessibleName(name)
        self.head = QVBoxLayout()
        self.head.setSpacing(2)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(22, 2, 22, 18)
        self.body.setSpacing(12)
        self._close = Button("", theme, icon="x", kind=Kind.GHOST, role="muted", name=self.tr("Close the details"))
        self._close.clicked.connect(self.closed)
        self._close.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 18, 1, 1)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.setContentsMargins(22, 0, 12, 0)
        top.addLayout(self.head, 1)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(top)
        self._area = scrolling(self.body)
        column.addWidget(self._area, 1)
        self.setFixedWidth(theme.scaled(width))
        theme.changed.connect(self._scale)

    def be_drawer(self, *, drawer: bool) -> None:
        """Look like a drawer over the page, or like a card beside it."""
        self.setProperty("paint", "drawer" if drawer else "card")
        self._close.setVisible(drawer)
        dress_again(self)

    def scroll_to_top(self) -> None:
        """Show the first fields, as when something else was chosen."""
        self._area.verticalScrollBar().setValue(0)

    def offer_close(self, *, offered: bool) -> None:
        """Let somebody put the panel away, also where it stands beside the page."""
        self._close.setVisible(offered)

    def _scale(self) -> None:
        self.setFixedWidth(self._theme.scaled(self._width))


class Page(QWidget):
    """A screen: title, subtitle and actions above, its own things in `body`, perhaps an inspector.

    The window asks a page for `start_search()` on Ctrl+F and uses `history`, when it has one, for undo.
    """

    history: "History | None" = None
    inspector: "Inspector | None" = None
    first: QWidget | None = None
    """Where the keyboard is when one goes to this screen, or the program opens with it."""

    least_title = 140
    """How wide the title stays before the actions beside it lose their words."""

    whole_subtitle = False
    """Whether a long subtitle goes on in the next line, where it would be shortened otherwise."""

    on_new: Callable[[], object] | None = None
    """What Ctrl+N does while this page is shown; without it, nothing."""

    def __init__(self, theme: Theme, title: str, *, scroll: bool = False) -> None:
        super().__init__()
        self.theme = theme
        self.setProperty("paint", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = Words(title, Type.TITLE, elide=True)
        self.subtitle = Words("", Type.MUTED, elide=not self.whole_subtitle, wrap=self.whole_subtitle)
        self._action_row = QHBoxLayout()
        self._buttons: list[Button] = []
        self._action_row.setSpacing(8)
        self.body = QVBoxLayout()
        self.body.setSpacing(14)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(18)
        if scroll:
            self.body.setContentsMargins(0, 0, 8, 8)
            self._beside.addWidget(scrolling(self.body), 1)
        else:
            self._beside.addLayout(self.body, 1)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(32, 26, 28, 22)
        self._whole.setSpacing(18)
        self._whole.addLayout(self._heading())
        self._whole.addLayout(self._beside, 1)

    def layout_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Keep another distance to the edges of the window."""
        self._whole.setContentsMargins(left, top, right, bottom)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show another title and subtitle."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))

    def add_action(self, button: QWidget) -> None:
        """Put a button at the right of the heading."""
        self._action_row.addWidget(button)
        if isinstance(button, Button):
            self._buttons.append(button)

    def set_inspector(self, inspector: Inspector) -> None:
        """Put a panel at the right; in a narrow window it becomes a drawer that `open_inspector` shows."""
        self.inspector = inspector
        inspector.closed.connect(self.close_inspector)
        inspector.installEventFilter(self)
        self._beside.addWidget(inspector)
        inspector.be_drawer(drawer=False)  # whether it has to be one is known as soon as the page has its size

    def open_inspector(self) -> None:
        """Show the panel, when it is a drawer; otherwise it is there already."""
        if self.inspector is not None and self.narrow:
            self.inspector.show()
            self.inspector.raise_()
            self._place_drawer()

    def close_inspector(self) -> None:
        """Put the drawer away."""
        if self.inspector is not None and self.narrow:
            self.inspector.hide()

    @property
    def narrow(self) -> bool:
        """Whether there is too little room for a panel beside the rest."""
        return self.width() < NARROW

    @property
    def _drawer_is_open(self) -> bool:
        return self.narrow and self.inspector is not None and self.inspector.isVisible()

    def start_search(self) -> None:
        """Go to the place where one searches, if there is one."""

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+N, when there is something to make here, before the window takes it for a new workbook."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_new(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make something new on Ctrl+N; Escape closes the drawer, wherever the keyboard is."""
        if self.on_new is not None and self._is_new(event):
            self.on_new()
        elif event.key() == Qt.Key.Key_Escape and self._drawer_is_open:
            self.close_inspector()
        else:
            super().keyPressEvent(event)

    def _is_new(self, event: QKeyEvent) -> bool:
        from PySide6.QtGui import QKeySequence

        return self.on_new is not None and event.matches(QKeySequence.StandardKey.New)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes the drawer."""
        escaped = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if watched is self.inspector and event.type() == QEvent.Type.KeyPress and escaped and self.narrow:
            self.close_inspector()
            return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the panel into a drawer and back, and buttons into icons and back."""
        super().resizeEvent(event)
        self.fit_parts()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit into the room there is; the sizes a page had on the way do not count."""
        super().showEvent(event)
        self.fit_parts()

    def fit_parts(self) -> None:
        """Give actions and panel the room there is, as when the page itself needs more or less."""
        if not self.isVisible():
            return
        self._fit_actions()
        self._fit_inspector()

    def _heading(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        self.subtitle.hide()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(words, 1)
        side = QVBoxLayout()
        side.addStretch()
        side.addLayout(self._action_row)
        head.addLayout(side)
        return head

    def _fit_inspector(self) -> None:
        if self.inspector is None:
            return
        beside = self._beside.indexOf(self.inspector) >= 0
        if self.narrow and beside:
            self._beside.removeWidget(self.inspector)
            self.inspector.be_drawer(drawer=True)
            self.inspector.hide()
        elif not self.narrow and not beside:
            self.inspector.be_drawer(drawer=False)
            self._beside.addWidget(self.inspector)
            self.inspector.show()
        if self.narrow and self.inspector.isVisible():
            self._place_drawer()

    def _fit_actions(self) -> None:
        """Leave the main action its words, and show the others as icons when there is no room for theirs."""
        buttons = [b for b in self._buttons if not b.isHidden()]
        gaps = self._action_row.spacing() * len(buttons)
        margins = self._whole.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self.theme.scaled(self.least_title)
        tight = sum(b.width_in_words for b in buttons) + gaps > room
        for button in buttons:
            if button.property("kind") != Kind.PRIMARY:
                button.be_short(short=tight)

    def _place_drawer(self) -> None:
        assert self.inspector is not None
        width, top = min(self.inspector.width(), self.width()), self._drawer_top()
        self.inspector.setGeometry(self.width() - width, top, width, self.height() - top)

    def _drawer_top(self) -> int:
        """Return where the drawer begins: over the heading, unless a page needs its heading in sight."""
        return 0


def scrolling(body: "QVBoxLayout") -> QScrollArea:
    """Return an area that scrolls what is in `body`, without a ground of its own."""
    inside = QWidget()
    inside.setProperty("paint", "none")
    inside.setLayout(body)
    inside.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    area = QScrollArea(widgetResizable=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    return area
