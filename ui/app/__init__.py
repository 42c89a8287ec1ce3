"""Starts the application: the only place that builds things and joins them."""

import gc
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from copdesk import __version__
from copdesk.domain.language import Language
from copdesk.domain.problems import Problem
from copdesk.store.process import search_memory_seldom
from ui.app.program import Program
from ui.kit import likes, paths
from ui.kit.crash import CrashHook
from ui.kit.settings import Settings
from ui.kit.theme import Mode

if TYPE_CHECKING:  # each kind of thing that Qt knows takes time when it is first named
    from PySide6.QtGui import QPixmap

_SETTLED = 400
_PAINTED = 500
"""When the first screen has been painted in all likelihood, and memory may be searched again."""
_BY_THEN = 2_000
"""When the first list has been painted for sure; what can wait begins then."""


def run(path: Path | None, *, locked: bool = False) -> int:
    """Show the application, with the workbook at `path` when there is one, and return its exit code.

    Locked, it begins with the lock screen of that workbook, as after it was locked.
    """
    app = _application()
    program = Program(app, Settings.read(paths.settings_file()))
    CrashHook(paths.crash_folder(), program.ask.bug, program.settle).install()
    program.locking.restart = partial(_start_anew, program)
    QTimer.singleShot(_PAINTED, _search_memory)
    QTimer.singleShot(_BY_THEN, program.locking.desktop.listen)
    program.start(path, locked=locked)
    return app.exec()


def _search_memory() -> None:
    search_memory_seldom()
    gc.enable()


def _start_anew(program: Program, workbook: Path) -> bool:
    """Put a new program in the place of this one, so that nothing stays in memory; tells whether it could."""
    from ui.lock import restart

    if not restart.possible():
        return False
    program.window.keep_place()  # on Linux nothing comes after
    if not restart.anew(restart.command(workbook)):
        return False
    program.window.close()
    return True


def screenshot(
    path: Path, screen: str, out: Path, size: tuple[int, int], language: Language, theme: str, scale: int
) -> int:
    """Write a picture of one screen of a workbook that has no passphrase; nothing is kept of how it looked.

    `size` is in logical pixels; `scale` 2 gives twice as many in the picture. Raises Problem when the workbook
    cannot be opened, when it has a passphrase, and when there is no such screen.
    """
    import tempfile

    os.environ["QT_SCALE_FACTOR"] = str(scale)
    app = _application()
    looks: dict[str, object] = {likes.LANGUAGE: language.value, likes.APPEARANCE: Mode(theme).value}
    with tempfile.TemporaryDirectory(prefix="copdesk-") as folder:
        program = Program(app, Settings(Path(folder) / "settings.json", looks))
        program.window.resize(*size)
        picture = _picture(program, path, screen)
        program.window.close()
    return 0 if picture.save(str(out)) else 1


def _picture(program: Program, path: Path, screen: str) -> "QPixmap":
    refused: list[Problem] = []
    program.opening.refused.connect(lambda _path, problem: refused.append(problem))
    program.start(path)
    if refused:
        raise refused[0]
    if program.workplace is None:
        raise Problem("passphrase_needed_here")
    if screen not in program.window.screens:
        raise Problem("screen_unknown", screen=screen, screens=", ".join(program.window.screens))
    program.window.go_to(screen)
    _settle(program)
    return program.window.grab()


def _application() -> QApplication:
    # Asking for the style in this way is 7 ms faster than `setStyle`, which hands Python the style it made.
    app = QApplication.instance() or QApplication([*sys.argv[:1], "-style", "Fusion"])
    assert isinstance(app, QApplication)
    app.setApplicationName("CoP Desk")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("copdesk")
    return app


def _settle(program: Program) -> None:
    """Let layouts and background work come to rest; one piece of work may ask for the next."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop

    rest = QElapsedTimer()
    rest.start()
    while rest.elapsed() < _SETTLED:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if not program.at_rest:
            rest.restart()
