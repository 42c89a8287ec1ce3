"""The program as somebody starts it, led by lines on its standard input: type, lock, and come back.

Run as a module; the lock then starts this same module again, with its own arguments.
"""

import ctypes
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from shiboken6 import isValid

from ui import app as application
from ui.app.program import Program
from ui.home.unlock import UnlockPage
from ui.lock.page import LockPage
from ui.roster.adding import AddPerson

_DUMPABLE = 4


def say(words: str) -> None:
    print(words, flush=True)


def hear() -> str:
    return sys.stdin.readline().strip()


def program() -> Program:
    qapp = QApplication.instance()
    assert qapp is not None
    return qapp.findChildren(Program)[0]


def unlock() -> None:
    """Type the passphrase, and wait until the workbook is open."""
    page = program().window.stack.currentWidget()
    assert isinstance(page, UnlockPage)
    page.findChildren(QLineEdit)[0].setText(hear())
    page._give()
    wait_until_open()


def wait_until_open() -> None:
    while program().workplace is None or not program().at_rest:
        QApplication.processEvents()


def type_and_lock() -> None:
    """Half fill in a new participant, and lock."""
    unlock()
    page = program().window.page("roster")
    dialog = page.add_person()  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]
    dialog.name.line.insert(hear())
    say("typed")
    hear()
    program().locking.lock()
    say("no new program came")


def come_back() -> None:
    """Tell what stands in the dialog that comes back."""
    assert isinstance(program().window.stack.currentWidget(), LockPage)
    say("locked")
    unlock()
    dialogs = [found for found in program().window.findChildren(AddPerson) if isValid(found) and found.isVisible()]
    say(dialogs[0].name.line.text() if dialogs else "nothing")
    program().window.close()


def main() -> int:
    """Run the program; whoever started it may look into its memory."""
    locked = "--locked" in sys.argv
    qapp = QApplication(["copdesk", "-style", "Fusion"])
    QTimer.singleShot(
        0, qapp, lambda: (ctypes.CDLL(None).prctl(_DUMPABLE, 1, 0, 0, 0), come_back() if locked else type_and_lock())
    )
    return application.run(Path(sys.argv[-1]), locked=locked)


if __name__ == "__main__":
    sys.exit(main())
