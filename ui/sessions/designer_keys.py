"""The keys of the designer: which key does what, for timeline and table alike."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ui.sessions.gestures import STEP, Gestures
from ui.sessions.middle import Middle
from ui.sessions.views import View

Acts = dict[str, Callable[[], object]]


def add_keys(page: QWidget, acts: Acts) -> None:
    """Let the keys work wherever the keyboard is on the page."""
    for keys, act in acts.items():
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)


def for_blocks(gestures: Gestures, middle: Middle) -> Acts:
    """Return what keys do with blocks."""
    timeline = middle.timeline
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
        "Ctrl+H": middle.name_section,
        "Ctrl+G": middle.name_gap,
        "Ctrl+Shift+S": middle.ask_split,
        "Ctrl+Return": middle.insert_below,
        "Ctrl+Enter": middle.insert_below,
    }


def for_views(middle: Middle) -> Acts:
    """Return what keys do with the view."""
    return {
        "Ctrl+Shift+1": lambda: middle.look(View.TIMELINE),
        "Ctrl+Shift+2": lambda: middle.look(View.BOTH),
        "Ctrl+Shift+3": lambda: middle.look(View.TABLE),
    }
