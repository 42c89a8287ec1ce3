"""Hears from the desktop that the computer goes to sleep or that its screen is locked, where the desktop tells."""

import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot

_TOLD = SLOT("told(bool)")
_SYSTEM = (("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"),)
_SESSION = (
    ("org.freedesktop.ScreenSaver", "", "org.freedesktop.ScreenSaver", "ActiveChanged"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged"),
)


class Desktop(QObject):
    """`leaving` says that the computer is about to sleep, or that its screen has been locked.

    Linux desktops tell it over D-Bus. Windows and macOS are not asked: there the watch notices sleep when the
    computer wakes, and a locked screen counts as nobody being there.
    """

    leaving = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._listening = False

    def listen(self) -> None:
        """Begin to listen; where there is no D-Bus nothing happens."""
        if self._listening or sys.platform != "linux":
            return
        from PySide6.QtDBus import QDBusConnection

        self._listening = True
        for bus, signals in ((QDBusConnection.systemBus(), _SYSTEM), (QDBusConnection.sessionBus(), _SESSION)):
            if bus.isConnected():
                for service, path, interface, name in signals:
                    # Qt's stubs ask for bytes here, and Qt refuses them.
                    bus.connect(service, path, interface, name, self, _TOLD)  # pyright: ignore[reportArgumentType]

    @Slot(bool)
    def told(self, begins: bool) -> None:
        """Hear that it begins, and leave that it ends to the watch."""
        if begins:
            self.leaving.emit()
