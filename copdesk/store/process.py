"""What a process does before anything else, so that people's words do not leak out of its memory."""

import ctypes
import os
import sys
from contextlib import suppress

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
            ctypes.CDLL(None).prctl(_NOT_DUMPABLE, 0, 0, 0, 0)
