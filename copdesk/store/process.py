"""What a process does first: people's words do not leak out of its memory, and that is searched seldom."""

import gc
import os
import sys
from contextlib import suppress

_MADE_BETWEEN_SEARCHES = (10_000, 5, 50)
_NOT_DUMPABLE = 4  # PR_SET_DUMPABLE of Linux's prctl, set to 0


def harden() -> None:
    """Make no core dumps, let no other process read our memory, and keep new files to their owner."""
    os.umask(0o077)
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            _ask_of_linux(_NOT_DUMPABLE, 0, 0, 0, 0)


def _ask_of_linux(*what: int) -> None:
    """Call prctl by what lies under `ctypes`, which makes a hundred types that are never used; by itself if need be."""
    try:
        from _ctypes import call_function, dlopen, dlsym
    except ImportError:
        import ctypes

        ctypes.CDLL(None).prctl(*what)
    else:
        itself = dlopen(None, 0)  # pyright: ignore[reportArgumentType]  typeshed leaves out that None is this process
        call_function(dlsym(itself, "prctl"), what)


def search_memory_seldom() -> None:
    """Look for cycles after many more new things than Python does by itself.

    Values have no cycles, and each search goes through all of them: it cost a quarter of a long import or list. Much
    more seldom than this, each search would take so long that the window is felt to stop.
    """
    gc.set_threshold(*_MADE_BETWEEN_SEARCHES)
