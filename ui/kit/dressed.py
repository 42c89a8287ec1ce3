"""Lets a widget look as its properties say, after they changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def dress_again(widget: QWidget) -> None:
    """Read the style sheet again for a widget; one that has not been shown yet reads it when it is."""
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
