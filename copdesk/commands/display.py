"""Whether there is a screen to open a window on."""

import os
import sys

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display() -> bool:
    """Tell whether a window can be opened; only Linux may run without a screen."""
    return sys.platform != "linux" or any(os.environ.get(name) for name in _DISPLAYS)
