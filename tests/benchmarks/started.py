"""One start, in a process of its own: prints when the window was painted, and how much memory it took by then.

`floor` is a bare window of the same toolkit, `home` the program as it starts, `listed FILE` the program with a
workbook until its people are painted. Nothing in the program knows that it is watched.
"""

import sys
import time


def main() -> None:
    """Start what is asked for, and leave at the first painting."""
    what = sys.argv[1]
    if what == "floor":
        _bare_window()
    else:
        _program(sys.argv[2:], until_listed=what == "listed")


def _bare_window() -> None:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([])
    window = QMainWindow()
    window.resize(1280, 800)
    window.show()
    watcher = _watcher_of_window(window)
    app.exec()
    del watcher


def _program(arguments: list[str], *, until_listed: bool) -> None:
    from PySide6.QtWidgets import QApplication

    execute = QApplication.exec
    watchers: list[object] = []

    def watched(*_: object) -> int:
        if not until_listed:
            windows = [w for w in QApplication.topLevelWidgets() if w.metaObject().className() == "MainWindow"]
            watchers.append(_watcher_of_window(windows[0]))
        return execute()

    QApplication.exec = watched  # type: ignore[method-assign]
    if until_listed:
        watchers.append(_watch_first_cell())
    from copdesk.__main__ import main as door

    sys.argv[1:] = ["open", *arguments]
    door()


def _watcher_of_window(window: object) -> object:
    """Return what ends the program once the window has been painted whole."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
            return False

        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.User:
                _tell()
            return super().event(event)

    watcher = Watcher()
    window.installEventFilter(watcher)  # type: ignore[attr-defined]
    return watcher


def _watch_first_cell() -> object:
    """Return what ends the program once a table that shows its first row has been painted whole."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

    from ui.kit.tables import RowPainter

    class Watcher(QObject):
        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.User:
                _tell()
            return super().event(event)

    watcher, paint, told = Watcher(), RowPainter.paint, list[bool]()

    def first(self: RowPainter, *values: object) -> None:
        if not told:
            told.append(True)
            QCoreApplication.postEvent(watcher, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        paint(self, *values)  # type: ignore[arg-type]

    RowPainter.paint = first  # type: ignore[method-assign,assignment]
    return watcher


def _tell() -> None:
    """Say when it is, how much memory is in use, and which modules are there; then end at once."""
    now = time.monotonic_ns()
    with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123  pathlib may not be imported here
        pages = next(line for line in status if line.startswith("VmRSS:"))
    print(now, pages.split()[1], ",".join(sorted(name for name in sys.modules if "." not in name)), flush=True)
    import os

    os._exit(0)


if __name__ == "__main__":
    main()
