"""Takes away what stands before the window."""

from PySide6.QtWidgets import QApplication, QDialog, QWidget


def take_away(window: QWidget) -> None:
    """Close every menu and every question of a window, without the consequences of cancelling one."""
    while (menu := QApplication.activePopupWidget()) is not None:
        menu.close()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.blockSignals(True)
            dialog.hide()
            dialog.deleteLater()
