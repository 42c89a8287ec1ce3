"""The strip at the left: which community this is, the screens, and settings and help at the foot."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.dressed import dress_again
from ui.kit.logo import Logo
from ui.kit.page import scrolling
from ui.kit.theme import Theme

if TYPE_CHECKING:  # a name for what is only handed on
    from uuid import UUID

_WIDE, _NARROW = 228, 68
_MOST_KEYS = 9
_AROUND_WORDS, _AROUND_NAME = 104, 80


class Sidebar(QFrame):
    """One button for each screen, with its icon alone when the window is narrow."""

    chosen = Signal(str)
    community_wanted = Signal(object)
    new_community_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._narrow, self._tight = theme, False, False
        self._names: list[str] = []
        self.titles: dict[str, str] = {}
        self._screens = QButtonGroup(self)
        self.setProperty("paint", "sidebar")
        self.community = _CommunityButton(theme)
        self.menu = _quiet(theme, "menu", self.tr("Menu"))
        self.menu.setShortcut(QKeySequence(Qt.Key.Key_F10))
        self.menu.setToolTip(self.tr("Menu (F10)"))
        self._communities: list[tuple[UUID, str]] = []
        self._current: UUID | None = None
        self._community_menu = QMenu(self)
        self._community_menu.aboutToShow.connect(self._fill_communities)
        self._community_menu.triggered.connect(self._community_chosen)
        self.community.setMenu(self._community_menu)
        self.vault = self._button(self.tr("Lock private notes"), "lock-open", checkable=False)
        self.vault.hide()
        self.lock = self._button(self.tr("Lock now"), "lock", checkable=False)
        self.lock.setToolTip(self.tr("Lock now (Ctrl+Shift+K)"))
        self._top, self._bottom = QVBoxLayout(), QVBoxLayout()
        self._build()
        self._screens.idClicked.connect(self._clicked)
        theme.changed.connect(self._scale)
        self._scale()

    def add(self, name: str, title: str, icon: str, *, foot: bool = False) -> None:
        """Give a screen its button; the first nine get Ctrl+1 to Ctrl+9."""
        button = self._button(title, icon, checkable=True)
        number = len(self._names)
        self._names.append(name)
        self.titles[name] = title
        self._screens.addButton(button, number)
        if not foot and number < _MOST_KEYS:
            QShortcut(QKeySequence(f"Ctrl+{number + 1}"), button, button.click)
            button.setToolTip(f"{title} (Ctrl+{number + 1})")
        if foot:
            self._bottom.addWidget(button)
        else:
            self._top.insertWidget(self._top.count() - 1, button)

    def show_menu(self, menu: QMenu | None) -> None:
        """Open `menu` by the button of the menu; where the desktop has a menu bar of its own there is none."""
        self.menu.setVisible(sys.platform != "darwin")
        if menu is not None:
            self.menu.setMenu(menu)

    def offer_communities(self, communities: "list[tuple[UUID, str]]", current: "UUID | None") -> None:
        """Offer the communities of the workbook, and say which is looked at."""
        self._communities, self._current = communities, current
        name = next((name for identity, name in communities if identity == current), "")
        self.community.show_community(name or self.tr("Choose a community"))

    def clear(self) -> None:
        """Take all screens away."""
        for button in self._screens.buttons():
            self._screens.removeButton(button)
            button.deleteLater()
        self._names.clear()
        self.titles.clear()

    def show_chosen(self, name: str) -> None:
        """Mark the button of the screen that is shown."""
        if name in self._names:
            self._screens.button(self._names.index(name)).setChecked(True)

    def fit(self, *, narrow: bool, tight: bool) -> None:
        """Show icons alone in a narrow window, and stand closer together in a low one."""
        if (narrow, tight) == (self._narrow, self._tight):
            return
        self._narrow, self._tight = narrow, tight
        self._words.setVisible(not narrow)
        self._scale()
        for button in (*self._screens.buttons(), self.vault, self.lock):
            self._fold(button)
        self.community.fold(narrow=narrow)

    def _build(self) -> None:
        self._words = QWidget()
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.addWidget(Words("CoP Desk", Type.HEADING, data=True))
        self._mark = QHBoxLayout()
        self._mark.setContentsMargins(8, 0, 0, 0)
        self._mark.setSpacing(10)
        self._mark.addWidget(Logo(self._theme), 0, Qt.AlignmentFlag.AlignCenter)
        self._mark.addWidget(self._words, 1)
        self._mark.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 16, 14, 12)
        self._column.setSpacing(3)
        self._column.addLayout(self._mark)
        self._column.addSpacing(8)
        self._column.addWidget(self.community)
        self._column.addSpacing(10)
        for layout in (self._top, self._bottom):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(3)
        self._top.addStretch()
        self._column.addWidget(scrolling(self._top), 1)
        self._column.addWidget(self.vault)
        self._column.addWidget(self.lock)
        self._column.addLayout(self._bottom)

    def _button(self, title: str, icon: str, *, checkable: bool) -> Button:
        button = Button(title, self._theme, kind=Kind.NAV, role="muted")
        button.setCheckable(checkable)
        button.draw(icon)
        button.setIconSize(QSize(19, 19))
        button.setAccessibleName(title)
        button.setToolTip(title)
        button.setProperty("title", title)
        self._fold(button)
        return button

    def _fold(self, button: QWidget) -> None:
        assert isinstance(button, Button)
        room = self._theme.scaled(_WIDE) - _AROUND_WORDS
        title = self._theme.metrics.elidedText(str(button.property("title")), Qt.TextElideMode.ElideRight, room)
        button.setText("" if self._narrow else f"  {title}")
        button.setProperty("narrow", self._narrow)
        button.setProperty("tight", self._tight)
        dress_again(button)

    def _scale(self) -> None:
        self.setFixedWidth(_NARROW if self._narrow else self._theme.scaled(_WIDE))
        side, foot = (10 if self._narrow else 14), (6 if self._tight else 12)
        self._column.setContentsMargins(side, foot + 4, side, foot)
        for layout in (self._top, self._bottom, self._column):
            layout.setSpacing(1 if self._tight else 3)
        self._mark.setContentsMargins(0 if self._narrow else 8, 0, 0, 0)
        self._mark.setDirection(
            QHBoxLayout.Direction.TopToBottom if self._narrow else QHBoxLayout.Direction.LeftToRight
        )

    def _fill_communities(self) -> None:
        menu = self._community_menu
        menu.clear()
        for identity, name in self._communities:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(identity == self._current)
            action.setData(identity)
        menu.addSeparator()
        menu.addAction(self._theme.icon("plus"), self.tr("New community…")).setData(None)

    def _community_chosen(self, action: QAction) -> None:
        if action.data() is None:
            self.new_community_wanted.emit()
        else:
            self.community_wanted.emit(action.data())

    def _clicked(self, number: int) -> None:
        self.chosen.emit(self._names[number])


class _CommunityButton(Button):
    """Shows which community is being looked at; unfolds to choose another."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("", theme, kind=Kind.NAV, role="muted")
        self.setCheckable(False)
        self.draw("chevrons-up-down")
        self.setProperty("data", True)
        self._full, self._folded = "", False

    def show_community(self, name: str) -> None:
        """Show its name."""
        self._full = name
        self.setToolTip(name)
        self.setAccessibleName(self.tr("Community: {name}").format(name=name))
        self._fit()

    def fold(self, *, narrow: bool) -> None:
        """Show the icon alone, or the name beside it."""
        self._folded = narrow
        self.setProperty("narrow", narrow)
        dress_again(self)
        self._fit()

    def _fit(self) -> None:
        room = self._theme.scaled(_WIDE) - _AROUND_NAME
        name = self._theme.metrics.elidedText(self._full, Qt.TextElideMode.ElideMiddle, room)
        self.setText("" if self._folded else " " + name.replace("&", "&&"))


def _quiet(theme: Theme, icon: str, name: str) -> Button:
    return Button("", theme, icon=icon, kind=Kind.GHOST, role="muted", name=name)
