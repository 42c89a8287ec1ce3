"""Starts the program anew, so that nothing that was read or typed is left in memory."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QProcess


def command(workbook: Path) -> list[str]:
    """Return what starts this program again with `workbook` behind its lock.

    It begins as this process was begun: as a module, as a script, or as a program made of one piece.
    """
    ours = len(sys.argv) - 1
    begun = sys.orig_argv[: len(sys.orig_argv) - ours]
    return [sys.executable, *begun[1:], "open", "--locked", str(workbook.absolute())]


def possible() -> bool:
    """Return whether there is a program to start."""
    return os.access(sys.executable, os.X_OK)


def anew(started: list[str]) -> bool:
    """Put a new program in the place of this one; where it comes back, it tells whether a second one was started.

    Linux replaces the process as it stands, under its own number; elsewhere a second one starts and this one ends.
    """
    try:
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:
                stream.flush()
        if sys.platform == "linux":
            os.execv(started[0], started)
    except OSError:
        return False
    return QProcess.startDetached(started[0], started[1:])[0]
