"""A locked workbook to try the lock on: the program begins, is locked, ends, and begins again."""

from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from copdesk.store import keys
from copdesk.store.workbook import Workbook
from ui.app.program import Program
from ui.app.workplace import Workplace
from ui.kit import likes
from ui.kit.settings import Settings
from ui.lock.page import LockPage
from ui.lock.ways import open_dialogs

KEY = bytes(range(32))
W = TypeVar("W", bound=QWidget)


def protected(path: Path) -> Workbook:
    """Return a new workbook under a key that costs nothing to make."""
    return Workbook.create(path, KEY, keys.new_salt(protected=True))


class Desktop:
    """The program of one test, which may end and begin again on the same file."""

    def __init__(self, app: QApplication, qtbot: QtBot, settings: Settings, path: Path) -> None:
        settings.keep(likes.LANGUAGE, "en")
        self._app, self.qtbot, self._settings, self.path = app, qtbot, settings, path
        self.begin(locked=False)

    def begin(self, *, locked: bool) -> None:
        """Start the program and unlock the workbook."""
        self.program = Program(self._app, self._settings)
        self.program.window.resize(1280, 800)
        self.program.start(self.path, locked=locked)
        self.qtbot.waitExposed(self.program.window)
        self.unlock()

    def unlock(self) -> None:
        """Open the workbook that waits for its passphrase."""
        self.program.opening._open_with(KEY)
        self.settle()

    def lock(self) -> None:
        """Lock at once, as when the computer goes to sleep."""
        self.program.locking.lock_at_once()
        assert self.program.workplace is None, self.program.window.notices.text

    def restart(self) -> None:
        """Lock, let this program end, and begin another one."""
        self.lock()
        assert isinstance(self.program.window.stack.currentWidget(), LockPage)
        self.end()
        self.begin(locked=True)

    def end(self) -> None:
        """End the program."""
        self.program.window.close()
        self.program.window.deleteLater()
        self.program.speech.be_silent()
        self.program.jobs.finish()
        self.program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def settle(self) -> None:
        """Wait until nothing is under way, and everything that is shown has been laid out."""
        QApplication.processEvents()
        self.qtbot.waitUntil(lambda: self.program.at_rest, timeout=20_000)

    @property
    def workplace(self) -> Workplace:
        """The open workbook."""
        assert self.program.workplace is not None
        return self.program.workplace

    def page(self, screen: str) -> Any:
        """Show a screen, and return it."""
        self.program.window.go_to(screen)
        self.settle()
        return self.program.window.page(screen)

    def dialog(self, kind: type[W]) -> W:
        """Return the open dialog of this kind."""
        found = [dialog for dialog in open_dialogs(self.program.window) if isinstance(dialog, kind)]
        assert len(found) == 1, f"{len(found)} of {kind.__name__}"
        return found[0]  # pyright: ignore[reportReturnType]

    def dialogs(self) -> list[QDialog]:
        """Return the open dialogs."""
        return open_dialogs(self.program.window)


def type_in(place: QLineEdit | QPlainTextEdit, words: str) -> None:
    """Type as a hand does, and stay in the field."""
    place.setFocus()
    place.selectAll()
    QTest.keyClicks(place, words)
