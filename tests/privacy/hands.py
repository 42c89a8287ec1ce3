"""What somebody at the program can do, and what anybody could read while they do it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.privacy import witness
from ui.app.program import Program
from ui.coaching.notes import NotesView


class Hands:
    """Goes to screens, types, waits, and tells what can be read meanwhile."""

    def __init__(self, files: witness.Files, folder: Path, *, leaking: bool) -> None:
        self.files, self.folder, self.leaking, self.told = files, folder, leaking, witness.Told()

    @property
    def program(self) -> Program:
        app = QApplication.instance()
        assert app is not None
        return app.findChildren(Program)[0]

    @property
    def workplace(self) -> Any:
        return self.program.workplace

    @property
    def door(self) -> Any:
        return self.workplace.screens._vault_door()

    @property
    def notes(self) -> NotesView:
        found = self.page("coaching").notes
        assert found is not None
        return found

    def settle(self) -> None:
        """Wait until nothing is under way, and tell what can be read from outside."""
        QApplication.processEvents()
        while not self.program.at_rest:
            QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as a pause in the typing would
        self.told.hear("titles", *witness.titles())
        if self.workplace is not None:
            benches = (self.workplace.desk, self.workplace.screens._door and self.workplace.screens._door.bench)
            self.told.hear("undo", *(text for bench in benches if bench for text in steps(bench.undo)))

    def page(self, screen: str) -> Any:
        self.program.window.go_to(screen)
        self.settle()
        return self.program.window.page(screen)

    def type(self, editor: QWidget, words: str) -> None:
        editor.setFocus()
        QTest.keyClicks(editor, words)
        QApplication.processEvents()

    def dialog(self, kind: str) -> Any:
        """Return the open dialog of a kind."""
        return next(d for d in self.program.window.findChildren(QDialog) if type(d).__name__ == kind and d.isVisible())

    def leak(self, plant: Callable[[], object]) -> None:
        """Plant a leak, on a day for leaks."""
        if self.leaking:
            plant()


def steps(history: Any) -> Iterator[str]:
    """Yield what each step of undo is called."""
    yield from (history.text(number) for number in range(history.count()))
    yield from (history.undoText(), history.redoText())
