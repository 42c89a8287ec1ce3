"""The main window: screens beside their buttons, the menu, and a line that says everything is kept."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from copdesk import resources
from ui.kit.ask import Ask
from ui.kit.commands import Commands
from ui.kit.jobs import Jobs
from ui.kit.notices import NoticeBar
from ui.kit.page import Banner, Page
from ui.kit.settings import Settings
from ui.kit.theme import Theme

if TYPE_CHECKING:  # what an open workbook needs is imported when one is opened
    from uuid import UUID

    from ui.kit.command_menus import CommandMenus
    from ui.kit.desk import Desk
    from ui.kit.foot import Foot
    from ui.kit.sidebar import Sidebar
    from ui.kit.undo import History

NARROW, LOW = 1180, 790
SMALLEST = (900, 500)
_FIRST, _FRAME = QSize(1280, 800), QSize(2, 32)


class _Screen:
    """One screen, built when it is first shown."""

    def __init__(self, factory: Callable[[], QWidget], widget: QWidget | None = None) -> None:
        self.factory, self.widget = factory, widget


class MainWindow(QMainWindow):
    """Shows what it is handed and announces what the user wants; `commands` holds the wishes of the menu.

    What only an open workbook needs, and the menus, are built after the first screen has been painted or when they
    are asked for.
    """

    community_wanted = Signal(object)
    new_community_wanted = Signal()
    screen_shown = Signal(str)
    closing = Signal()

    def __init__(self, theme: Theme, ask: Ask, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._theme, self._settings, self._jobs = theme, settings, jobs
        self._desk: Desk | None = None
        self._screens: dict[str, _Screen] = {}
        self._current = ""
        self._menu: QMenu | None = None
        self._menus: CommandMenus | None = None
        self.discreet = False
        self.setWindowTitle("CoP Desk")
        self.setWindowIcon(QIcon(str(resources.icons() / "copdesk.svg")))
        self.setMinimumSize(*SMALLEST)
        self.commands = Commands(self)
        self.stack = QStackedWidget()
        self._root = QWidget()
        self._build()
        self.notices = NoticeBar(theme, self._root)
        self._ask = ask
        ask.live_in(self, self.notices)
        self.commands.undo_wanted.connect(self._undo)
        self.commands.redo_wanted.connect(self._redo)
        self.commands.find_wanted.connect(self._find)
        self.commands.quit_wanted.connect(self.close)
        _come_back(self, settings)

    @cached_property
    def sidebar(self) -> "Sidebar":
        """The strip at the left, which is there as long as a workbook is open."""
        from ui.kit.sidebar import Sidebar

        made = Sidebar(self._theme)
        made.chosen.connect(self.go_to)
        made.vault.clicked.connect(self.commands.vault_lock_wanted)
        made.lock.clicked.connect(self.commands.lock_wanted)
        made.community_wanted.connect(self.community_wanted)
        made.new_community_wanted.connect(self.new_community_wanted)
        made.show_menu(self._menu)
        made.fit(narrow=self.width() < NARROW, tight=self.height() < LOW)
        self._row.insertWidget(0, made)
        return made

    @cached_property
    def foot(self) -> "Foot":
        """The line at the foot, which is there as long as a workbook is open."""
        from ui.kit.foot import Foot

        made = Foot(self._theme, self._jobs)
        made.sign.setVisible(self.discreet)
        made.presenting_wanted.connect(self.commands.presenting_wanted)
        self.setStatusBar(made)
        return made

    # What is shown

    def show_home(self, page: QWidget) -> None:
        """Show one page without the sidebar, as at the start or at the lock; the page before it goes."""
        self._forget_screens()
        self._frame_for(workbook=False)
        self._screens = {"": _Screen(lambda: page, page)}
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.setFocus()

    def show_desk(self, desk: "Desk") -> None:
        """Make room for the screens of an open workbook; they are handed over with `add_screen`."""
        self._forget_screens()
        self._desk = desk
        self._frame_for(workbook=True)
        desk.undo.indexChanged.connect(self._tell_kept)
        desk.undone.connect(self._undone)
        self._tell_kept()

    def leave_desk(self) -> None:
        """Take all screens of the workbook away."""
        if self._desk is not None:
            self._desk.undo.indexChanged.disconnect(self._tell_kept)
            self._desk.undone.disconnect(self._undone)
        self._desk = None
        self._forget_screens()
        self._frame_for(workbook=False)

    def add_screen(
        self,
        name: str,
        title: str,
        icon: str,
        factory: Callable[[], QWidget],
        *,
        foot: bool = False,
        listed: bool = True,
    ) -> None:
        """Hand over a screen; it is built when it is first shown. One that is not listed is reached from another."""
        self._screens[name] = _Screen(factory)
        if listed:
            self.sidebar.add(name, title, icon, foot=foot)

    def go_to(self, name: str) -> None:
        """Show a screen."""
        if name not in self._screens or name == self._current:
            return
        screen = self._screens[name]
        if screen.widget is None:
            screen.widget = screen.factory()
            self.stack.addWidget(screen.widget)
        if self._current:
            self._ask.move_on()
        self._current = name
        self.stack.setCurrentWidget(screen.widget)
        self.sidebar.show_chosen(name)
        if not screen.widget.isAncestorOf(self.focusWidget()):
            self.focus_screen()
        self._tell_kept()
        self.screen_shown.emit(name)

    @property
    def current(self) -> str:
        """The name of the screen that is shown."""
        return self._current

    @property
    def screens(self) -> tuple[str, ...]:
        """The names of the screens that were handed over."""
        return tuple(self._screens)

    def page(self, name: str) -> QWidget | None:
        """Return a screen, when it has been built."""
        return self._screens[name].widget if name in self._screens else None

    def focus_screen(self) -> None:
        """Give the keyboard to the screen that is shown, if it has a place for it."""
        page = self._shown_page()
        if page is not None and page.first is not None:
            page.first.setFocus()

    def set_communities(self, communities: "list[tuple[UUID, str]]", current: "UUID | None") -> None:
        """Offer the communities of the workbook in the sidebar."""
        self.sidebar.offer_communities(communities, current)

    def set_vault(self, *, open_now: bool) -> None:
        """Show the button that locks the private notes as long as they are open."""
        self.sidebar.vault.setVisible(open_now)

    def be_discreet(self, *, on: bool) -> None:
        """Say nothing of what was done last, while a room looks along, and that it does."""
        self.discreet = on
        self.commands.tell_presenting(on=on)
        if "foot" in self.__dict__:
            self.foot.sign.setVisible(on)
        self._tell_kept()

    # What happens

    def event(self, event: QEvent) -> bool:
        """Let Ctrl+N make something new on the screen that is shown; it never closes an open workbook.

        Menus are built as soon as the window has been painted, or when the first key is pressed.
        """
        if self._menus is None:
            self._soon_menus(event)
        if not isinstance(event, QKeyEvent) or not _is_new(event) or self._desk is None:
            return super().event(event)
        page = self._shown_page()
        if event.type() == QEvent.Type.KeyPress and page is not None and page.on_new is not None:
            page.on_new()
        event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the notice with Esc, when nothing on the screen wanted that key."""
        if not self.notices.closed_by(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar when there is little room."""
        super().resizeEvent(event)
        if "sidebar" in self.__dict__:
            self.sidebar.fit(narrow=self.width() < NARROW, tight=self.height() < LOW)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed and where the window stood, then let go."""
        self.keep_typing()
        self.keep_place()
        self.closing.emit()
        super().closeEvent(event)

    def keep_place(self) -> None:
        """Remember where the window stands."""
        self._settings.keep("window", bytes(self.saveGeometry().toBase64().data()).decode())

    def keep_typing(self) -> None:
        """Keep what stands in the field that has the focus."""
        field = self.focusWidget()
        if field is not None:
            field.clearFocus()

    def _shown_page(self) -> Page | None:
        widget = self.stack.currentWidget()
        if isinstance(widget, QStackedWidget):  # a screen with more than one page
            widget = widget.currentWidget()
        return widget if isinstance(widget, Page) else None

    def _history(self) -> "History | None":
        page = self.stack.currentWidget()
        own = page.history if isinstance(page, Page) else None
        return own or (self._desk.undo if self._desk is not None else None)

    def _undo(self) -> None:
        history = self._history()
        if history is not None:
            history.undo()

    def _redo(self) -> None:
        history = self._history()
        if history is not None:
            history.redo()

    def _undone(self, changes: object, page: str) -> None:
        self.go_to(page)

    def _find(self) -> None:
        page = self._shown_page()
        if page is not None:
            page.start_search()

    def _tell_kept(self, *args: object) -> None:
        if self._desk is not None:
            self.foot.tell_kept("" if self.discreet else self._desk.undo.undoText())

    # How it is put together

    def _build(self) -> None:
        self._middle, self._row = QVBoxLayout(), QHBoxLayout(self._root)
        for lines in (self._middle, self._row):
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
        self._middle.addWidget(self.stack, 1)
        self._root.setProperty("paint", "ground")
        self._row.addLayout(self._middle, 1)
        self.setCentralWidget(self._root)

    @cached_property
    def _read_only(self) -> QWidget:
        """Says over every screen that nothing can be changed."""
        words = self.tr("This workbook can only be read; nothing can be changed.")
        made = _over_screens(Banner(self._theme, words, "lock", "warn"))
        self._middle.insertWidget(0, made)
        return made

    def _soon_menus(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ShortcutOverride:
            self._build_menus()
        elif event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._build_menus)

    @property
    def menus(self) -> "CommandMenus":
        """The menus of the commands."""
        return self._menus or self._build_menus()

    def _build_menus(self) -> "CommandMenus":
        from ui.kit.command_menus import CommandMenus

        if self._menus is None:
            self._menus = CommandMenus(self._theme, self, self.commands)
            self._menu = self._menus.hang_up(self)
            if "sidebar" in self.__dict__:
                self.sidebar.show_menu(self._menu)
        return self._menus

    def _frame_for(self, *, workbook: bool) -> None:
        if workbook or "sidebar" in self.__dict__:
            self.sidebar.setVisible(workbook)
            self.foot.setVisible(workbook)
        read_only = workbook and self._desk is not None and self._desk.read_only
        if read_only or "_read_only" in self.__dict__:
            self._read_only.setVisible(read_only)
        self.commands.open_for(workbook=workbook)

    def _forget_screens(self) -> None:
        self._current = ""
        if "sidebar" in self.__dict__:
            self.sidebar.clear()
        widgets = [screen.widget for screen in self._screens.values() if screen.widget is not None]
        seen = self.stack.currentWidget()
        for widget in sorted(widgets, key=lambda widget: widget is seen):  # the one that is seen goes last
            self.stack.removeWidget(widget)
            widget.deleteLater()
        self._screens = {}


def _over_screens(banner: Banner) -> QWidget:
    """Return a banner at some distance from the edges of the window."""
    made = QWidget()
    room = QVBoxLayout(made)
    room.setContentsMargins(32, 12, 28, 0)
    room.addWidget(banner)
    return made


def _is_new(event: QKeyEvent) -> bool:
    from PySide6.QtGui import QKeySequence

    return event.matches(QKeySequence.StandardKey.New)


def _come_back(window: MainWindow, settings: Settings) -> None:
    """Stand where the window stood last."""
    kept = settings.value("window", "")
    if not kept or not window.restoreGeometry(QByteArray.fromBase64(kept.encode())):
        window.resize(_first_size(window.screen().availableSize()))


def _first_size(room: QSize) -> QSize:
    """Return how large the window is at first: whole within the screen, unless no window of ours would be."""
    inside = _FIRST.boundedTo(room - _FRAME)
    fits = inside.width() >= SMALLEST[0] and inside.height() >= SMALLEST[1]
    return inside if fits else _FIRST
