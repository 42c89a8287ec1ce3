"""The keys of the designer: which key does what, for timeline and table alike."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from ui.sessions.gestures import STEP
from ui.sessions.views import View

if TYPE_CHECKING:
    from ui.sessions.designer import DesignerPage


def add_keys(page: "DesignerPage") -> None:
    """Let the keys work wherever the keyboard is on the page."""
    for keys, act in {**_blocks(page), **_around(page)}.items():
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)


def _blocks(page: "DesignerPage") -> dict[str, Callable[[], object]]:
    """Return what keys do with blocks."""
    gestures, timeline = page.gestures, page.timeline
    return {
        "Alt+Up": lambda: timeline.step(-1),
        "Alt+Down": lambda: timeline.step(1),
        "Alt+Shift+Up": lambda: gestures.move_by(-1),
        "Alt+Shift+Down": lambda: gestures.move_by(1),
        "Alt+Shift+Right": lambda: gestures.lengthen(STEP),
        "Alt+Shift+Left": lambda: gestures.lengthen(-STEP),
        "Ctrl+A": timeline.choose_all,
        "Ctrl+C": gestures.copy,
        "Ctrl+X": gestures.cut,
        "Ctrl+V": gestures.paste,
        "Ctrl+D": gestures.duplicate,
        "Ctrl+L": gestures.pin,
        "Ctrl+H": timeline.in_place.name_section,
        "Ctrl+G": timeline.in_place.name_gap,
        "Ctrl+Shift+S": timeline.in_place.ask_split,
        "Ctrl+Return": page.middle.insert_below,
        "Ctrl+Enter": page.middle.insert_below,
    }


def _around(page: "DesignerPage") -> dict[str, Callable[[], object]]:
    """Return what keys do on the page."""
    middle = page.middle
    return {
        "F2": page.edit_title,
        "Alt+Left": page.leave,
        "F5": page.want_live,
        "Ctrl+Shift+1": lambda: middle.look(View.TIMELINE),
        "Ctrl+Shift+2": lambda: middle.look(View.BOTH),
        "Ctrl+Shift+3": lambda: middle.look(View.TABLE),
    }
