"""Plays the desktop on a bus of its own, and tells what the program heard of it."""

import os
import sys

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from ui.lock.desktop import Desktop

_PATIENCE = 5_000


def say(address: str, service: str, path: str, interface: str, name: str) -> QDBusConnection:
    """Speak as this service of the desktop."""
    bus = QDBusConnection.connectToBus(address, service)
    assert bus.registerService(service), bus.lastError().message()
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments([True])
    assert bus.send(message)
    return bus


def main() -> int:
    """Listen, let the desktop speak, and print whether the program was told to lock."""
    address = sys.argv[1]
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
    app = QCoreApplication([])
    desktop = Desktop(app)
    desktop.leaving.connect(lambda: (print("leaving"), app.quit()))
    desktop.listen()
    print("listening")
    spoken: list[QDBusConnection] = []
    if len(sys.argv) > 2:
        QTimer.singleShot(0, app, lambda: spoken.append(say(address, *sys.argv[2:6])))
        QTimer.singleShot(_PATIENCE, app, app.quit)
        app.exec()
    return 0


if __name__ == "__main__":
    sys.exit(main())
