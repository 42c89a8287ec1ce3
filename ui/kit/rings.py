"""Shows where the keyboard is: a ring around what has the focus, but not after a mere click."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ui.kit.dressed import dress_again

PROPERTY = "ringed"
_RINGED = ("QAbstractButton", "QAbstractItemView")  # by name: the classes themselves would slow the start


class FocusRings(QObject):
    """Marks the widget that got the focus by keyboard, so that the style sheet can draw its ring."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and old.property(PROPERTY):
            _mark(old, ringed=False)
        if new is not None and any(new.inherits(kind) for kind in _RINGED) and _by_keyboard(new):
            _mark(new, ringed=True)


def _by_keyboard(widget: QWidget) -> bool:
    if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return False
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)


def _mark(widget: QWidget, *, ringed: bool) -> None:
    widget.setProperty(PROPERTY, ringed)
    dress_again(widget)
    widget.update()
