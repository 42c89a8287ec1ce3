"""The main window: screens beside their buttons, the menu, and a line that says everything is kept."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QIcon, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from copdesk import resources
from ui.kit.ask import Ask
from ui.kit.commands import Commands
from ui.kit.controls import Type, Words
from ui.kit.jobs import Jobs
from ui.kit.notices import NoticeBar
from ui.kit.page import Banner, Page
from ui.kit.progress import JobStrip
from ui.kit.settings import Settings
from ui.kit.sidebar import Sidebar
from ui.kit.theme import Mode, Theme

if TYPE_CHECKING:  # what an open workbook needs is imported when one is opened
    from uuid import UUID

    from ui.kit.desk import Desk
    from ui.kit.undo import History

NARROW, LOW = 1180, 790
SMALLEST = (900, 500)
_FIRST, _FRAME = QSize(1280, 800), QSize(2, 32)
_NEW = QKeySequence.StandardKey.New


class _Screen:
    """One screen, built when it is first shown."""

    def __init__(self, factory: Callable[[], QWidget], widget: QWidget | None = None) -> None:
        self.factory, self.widget = factory, widget


class MainWindow(QMainWindow):
    """Shows what it is handed and announces what the user wants; `commands` holds the wishes of the menu."""

    recent_wanted = Signal(Path)
    community_wanted = Signal(object)
    new_community_wanted = Signal()
    appearance_wanted = Signal(object)
    screen_shown = Signal(str)
    closing = Signal()

    def __init__(self, theme: Theme, ask: Ask, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self._theme, self._settings = theme, settings
        self._desk: Desk | None = None
        self._screens: dict[str, _Screen] = {}
        self._current = ""
        self.discreet = False
        self.setWindowTitle("CoP Desk")
        self.setWindowIcon(QIcon(str(resources.icons() / "copdesk.svg")))
        self.setMinimumSize(*SMALLEST)
        self.commands = Commands(theme, self)
        self.sidebar = Sidebar(theme)
        self.stack = QStackedWidget()
        read_only = self.tr("This workbook can only be read; nothing can be changed.")
        self._read_only = Banner(theme, read_only, "lock", "warn")
        self._root = QWidget()
        self._build(jobs)
        self.notices = NoticeBar(theme, self._root)
        ask.live_in(self, self.notices)
        self._join()
        _come_back(self, settings)

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
        self._current = name
        self.stack.setCurrentWidget(screen.widget)
        self.sidebar.show_chosen(name)
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

    def set_communities(self, communities: "list[tuple[UUID, str]]", current: "UUID | None") -> None:
        """Offer the communities of the workbook in the sidebar."""
        menu = self._community_menu
        menu.clear()
        names = dict(communities)
        for identity, name in communities:
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(identity == current)
            action.setData(identity)
        menu.addSeparator()
        menu.addAction(self._theme.icon("plus"), self.tr("New community…")).setData(None)
        name = names.get(current) if current else None
        self.sidebar.community.show_community(name or self.tr("Choose a community"))

    def set_recent(self, files: list[tuple[Path, str]]) -> None:
        """Offer recent workbooks in the menu."""
        self.commands.recent.clear()
        self.commands.recent.setEnabled(bool(files))
        for path, words in files:
            self.commands.recent.addAction(words.replace("&", "&&")).setData(path)

    def set_vault(self, *, open_now: bool) -> None:
        """Show the button that locks the private notes as long as they are open."""
        self.sidebar.vault.setVisible(open_now)

    def be_discreet(self, *, on: bool) -> None:
        """Say nothing of what was done last, while a room looks along."""
        self.discreet = on
        self._tell_kept()

    # What happens

    def event(self, event: QEvent) -> bool:
        """Let Ctrl+N make something new on the screen that is shown; it never closes an open workbook."""
        if not isinstance(event, QKeyEvent) or not event.matches(_NEW) or self._desk is None:
            return super().event(event)
        page = self._shown_page()
        if event.type() == QEvent.Type.KeyPress and page is not None and page.on_new is not None:
            page.on_new()
        event.accept()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the sidebar when there is little room."""
        super().resizeEvent(event)
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
        words = self._desk.undo.undoText() if self._desk is not None and not self.discreet else ""
        if words:
            kept = self.tr("All changes are kept on this computer  ·  Last: {what}  ·  Ctrl+Z takes it back")
            self.kept.setText(kept.format(what=words))
        else:
            self.kept.setText(self.tr("All changes are kept on this computer"))

    def _community_chosen(self, action: QAction) -> None:
        if action.data() is None:
            self.new_community_wanted.emit()
        else:
            self.community_wanted.emit(action.data())

    def _recent_chosen(self, action: QAction) -> None:
        self.recent_wanted.emit(action.data())

    def _appearance_chosen(self, action: QAction) -> None:
        self.appearance_wanted.emit(action.data())

    # How it is put together

    def _build(self, jobs: Jobs) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        self._banner_room = QWidget()
        room = QVBoxLayout(self._banner_room)
        room.setContentsMargins(32, 12, 28, 0)
        room.addWidget(self._read_only)
        middle.addWidget(self._banner_room)
        middle.addWidget(self.stack, 1)
        self._root.setProperty("paint", "ground")
        row = QHBoxLayout(self._root)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(middle, 1)
        self.setCentralWidget(self._root)
        self.kept = Words("", Type.CAPTION)
        self.kept.setContentsMargins(14, 3, 8, 3)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self.kept, 1)
        self.statusBar().addPermanentWidget(JobStrip(self._theme, jobs))
        self._build_menus()
        self._frame_for(workbook=False)

    def _build_menus(self) -> None:
        self._community_menu = QMenu(self)
        self.sidebar.community.setMenu(self._community_menu)
        if sys.platform == "darwin":
            for menu in self.commands.menus:
                self.menuBar().addMenu(menu)
            self.sidebar.menu.hide()
        else:
            self._menu = QMenu(self)
            for menu in self.commands.menus:
                self._menu.addMenu(menu)
            self.sidebar.menu.setMenu(self._menu)
            self.addActions(self.commands.all())
        self._modes = QActionGroup(self)
        self.commands.appearance.aboutToShow.connect(self._fill_appearance)

    def _fill_appearance(self) -> None:
        menu = self.commands.appearance
        if not menu.actions():
            for mode, words in (
                (Mode.SYSTEM, self.tr("As on this &computer")),
                (Mode.LIGHT, self.tr("&Light")),
                (Mode.DARK, self.tr("&Dark")),
                (Mode.CONTRAST, self.tr("&High contrast")),
            ):
                action = self._modes.addAction(words)
                action.setCheckable(True)
                action.setData(mode)
                menu.addAction(action)
        for action in self._modes.actions():
            action.setChecked(action.data() == self._theme.mode)

    def _join(self) -> None:
        self.sidebar.chosen.connect(self.go_to)
        self.sidebar.vault.clicked.connect(self.commands.vault_lock_wanted)
        self._community_menu.triggered.connect(self._community_chosen)
        self.commands.recent.triggered.connect(self._recent_chosen)
        self._modes.triggered.connect(self._appearance_chosen)
        self.commands.undo_wanted.connect(self._undo)
        self.commands.redo_wanted.connect(self._redo)
        self.commands.find_wanted.connect(self._find)
        self.commands.quit_wanted.connect(self.close)

    def _frame_for(self, *, workbook: bool) -> None:
        self.sidebar.setVisible(workbook)
        self._banner_room.setVisible(workbook and self._desk is not None and self._desk.read_only)
        self.statusBar().setVisible(workbook)
        self.commands.open_for(workbook=workbook)

    def _forget_screens(self) -> None:
        self._current = ""
        self.sidebar.clear()
        widgets = [screen.widget for screen in self._screens.values() if screen.widget is not None]
        seen = self.stack.currentWidget()
        for widget in sorted(widgets, key=lambda widget: widget is seen):  # the one that is seen goes last
            self.stack.removeWidget(widget)
            widget.deleteLater()
        self._screens = {}


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
