"""Locks the whole program: everything that was typed is kept, the workbook closes, and the program starts anew."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer

from copdesk.domain.problems import Problem
from ui.app.discretion import Discretion
from ui.kit import likes
from ui.kit.ask import Ask
from ui.kit.jobs import Jobs
from ui.kit.settings import Settings
from ui.kit.theme import Theme
from ui.lock.desktop import Desktop
from ui.lock.watch import Watch
from ui.window import MainWindow

if TYPE_CHECKING:  # what an open workbook needs is imported when one is opened
    from copdesk.domain.drafts import Draft
    from ui.app.workplace import Workplace
    from ui.home.unlock import UnlockPage
    from ui.lock.cover import Cover
    from ui.lock.keeping import Keeping


_ROOM = "presenting_at_lock"
_TRY_AGAIN = 5_000


class Lockable(Protocol):
    """What the lock needs of the program around it."""

    theme: Theme
    ask: Ask
    jobs: Jobs
    settings: Settings
    discretion: Discretion
    window: MainWindow
    workplace: "Workplace | None"

    def open(self, path: Path) -> None: ...
    def leave(self) -> None: ...


class Locking(QObject):
    """Decides when to lock, and leads through it; a workbook without a passphrase has nothing to lock with.

    `restart` puts a new program in the place of this one, and tells whether it could; without one the lock screen
    is shown here.
    """

    def __init__(self, program: Lockable, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._waiting = False
        self.restart: Callable[[Path], bool] | None = None
        self.locked: Path | None = None
        self._cleared = True
        self.cover: Cover | None = None
        self.again = QTimer(self, singleShot=True, interval=_TRY_AGAIN)
        self.again.timeout.connect(self._lock)
        self.watch = Watch(self._minutes, self)
        self.desktop = Desktop(self)
        self.watch.nobody_there.connect(self._nobody_there)
        self.watch.slept.connect(self.lock_at_once)
        self.watch.lock_wanted.connect(self.lock)
        self.desktop.leaving.connect(self.lock_at_once)

    def begin(self, path: Path) -> None:
        """Go on after a restart, with `path` behind its lock; a room that looked along still does."""
        settings, presenting = self._program.settings, self._program.discretion.presenting
        self.locked = path
        if settings.value(_ROOM, False):
            settings.keep(_ROOM, False)
            presenting.turn(on=True)

    # When

    def lock(self) -> None:
        """Lock now, as somebody asks; ask back where that would protect nothing or break off work."""
        from ui.lock.questions import NothingProtected, StillBusy

        program = self._program
        if program.workplace is None:
            return
        if not self._protected:
            program.workplace.screens.lock_vault()  # which has a passphrase of its own
            asked = NothingProtected(program.theme, program.window)
            asked.passphrase_wanted.connect(program.workplace.safe.change_passphrase)
            asked.open()
        elif program.jobs.titles:
            busy = StillBusy(program.theme, program.jobs.titles, program.window)
            busy.waiting_wanted.connect(self._wait)
            busy.stop_wanted.connect(self.lock_at_once)
            busy.open()
        else:
            self.lock_at_once()

    def lock_at_once(self) -> None:
        """Lock without asking: work that can be stopped is, and the rest is waited for."""
        if self._protected:
            if self._program.jobs.busy:
                self._hide()  # work that cannot be stopped may keep the window waiting
            self._program.jobs.finish()
            self._lock()
        elif self._program.workplace is not None:
            self._program.workplace.screens.lock_vault()

    def _nobody_there(self) -> None:
        """Lock by itself, unless a room looks along or a session is being run, and never in the middle of work."""
        workplace, busy = self._program.workplace, self._program.jobs.busy
        if not self._protected or workplace is None or busy or self._program.discretion.presenting.on:
            return
        from datetime import date

        from copdesk.store import lists

        if lists.running_session(workplace.workbook, date.today()) is None:
            self._lock()

    def _wait(self) -> None:
        self._waiting = True
        self._program.jobs.rested.connect(self._lock_after_work)
        self._lock_after_work()

    def _lock_after_work(self) -> None:
        if self._waiting and not self._program.jobs.titles:
            self._waiting = False
            self._program.jobs.rested.disconnect(self._lock_after_work)
            self._lock()

    @property
    def _protected(self) -> bool:
        workplace = self._program.workplace
        return workplace is not None and workplace.workbook.connection.header.protected

    def _minutes(self) -> int:
        return likes.idle_minutes(self._program.settings) if self._protected else 0

    # How

    def _lock(self) -> None:
        """Keep, close, start anew; when the workbook cannot be written everything stays, under a cover."""
        program = self._program
        if program.workplace is None:
            return
        path, keeping = program.workplace.workbook.path, self._keep_for(program.workplace)
        try:
            keeping.put_away()
        except Problem as problem:
            words = self.tr("Not locked, because what you typed could not be kept. It still stands here. {why}")
            self._stay(words.format(why=program.ask.words(problem)))
            return
        sealed = program.workplace.screens.seal()
        if sealed:
            program.workplace.screens.leave()
        if not sealed or keeping.unsealed():
            self._stay(self.tr("Not locked, because a private note could not be sealed. It still stands in its place."))
            keeping.give_back()
            return
        keeping.close_dialogs()
        program.leave()
        self.locked = path
        presenting = program.discretion.presenting
        program.settings.keep(_ROOM, presenting.on and not presenting.by_itself)
        if self.restart is None or not self.restart(path):
            self._cleared = self.restart is None
            program.open(path)

    def _stay(self, words: str) -> None:
        """Let nobody read what could not be locked, and try again before long."""
        self.watch.go_on()
        if self.cover is None:
            self._program.ask.problem(words)
        self._hide()
        if self.cover is not None and self.cover.asked is None:
            self.cover.ask()
        self.again.start()

    def _hide(self) -> None:
        """Close the vault, or veil it where words cannot be sealed, and cover the window."""
        from ui.lock.cover import Cover

        program = self._program
        if self.cover is None and program.workplace is not None:
            self.cover = Cover(program.window, program.workplace.desk)
            self.cover.lifted.connect(self._uncover)
            program.workplace.screens.lock_vault()

    def _uncover(self) -> None:
        self.again.stop()
        cover, self.cover = self.cover, None
        if cover is not None:
            cover.take_away()

    def page_for(self, path: Path) -> "UnlockPage":
        """Return the page that asks for the passphrase of the workbook at `path`."""
        from ui.home.unlock import UnlockPage
        from ui.lock.page import LockPage

        theme = self._program.theme
        if path != self.locked:
            return UnlockPage(theme, path)
        discreet = self._program.discretion.presenting.on
        return LockPage(theme, path, discreet=discreet, cleared=self._cleared)

    def opened(self, workplace: "Workplace") -> None:
        """Come back to where somebody was, and watch from now on."""
        from copdesk.store import lists

        self.locked = None
        if lists.drafts_wait(workplace.workbook):
            self._keep_for(workplace).give_back()
        self.watch.begin()

    def closed(self) -> None:
        """Stop watching: there is nothing to lock."""
        self.watch.rest()
        self._uncover()
        self._waiting = False

    def _keep_for(self, workplace: "Workplace") -> "Keeping":
        """Return who puts away and gives back what is typed at this desk, in the window of now."""
        from ui.lock.keeping import Keeping

        keeping = Keeping(self._program.window, workplace.desk)
        keeping.left_over.connect(partial(self._show_left_over, keeping))
        return keeping

    def _show_left_over(self, keeping: "Keeping", drafts: "list[Draft]") -> None:
        from ui.lock.kept_words import KeptWords

        shown = KeptWords(self._program.theme, drafts, self._program.window)
        shown.let_go.connect(partial(keeping.let_go, drafts))
        shown.open()
