"""What the window does when a workbook turns out to be damaged: back to the start, with a backup on offer."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from copdesk.domain.problems import Problem
from ui.kit.ask import Ask
from ui.kit.jobs import Jobs
from ui.kit.recent import RecentFiles
from ui.kit.settings import Settings
from ui.kit.theme import Theme
from ui.window import MainWindow

if TYPE_CHECKING:  # backups are looked for when a file is damaged, long after the first paint
    from copdesk.store.workbook import Workbook
    from ui.home.rescue import Rescue


class Mendable(Protocol):
    """What mending needs of the program around it."""

    theme: Theme
    ask: Ask
    jobs: Jobs
    settings: Settings
    recent: RecentFiles
    window: MainWindow

    def go_home(self) -> None: ...
    def leave(self) -> None: ...


class Mending(QObject):
    """Stands between a damaged file and whoever offers its backups."""

    page_wanted = Signal(object)
    """The page that asks for the passphrase of the backups."""

    mended = Signal(object)
    """The workbook as it was put back, open."""

    def __init__(self, program: Mendable, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._rescue: Rescue | None = None

    def takes(self, path: Path, problem: Problem, key: bytes) -> bool:
        """Go to the start and offer the newest backup, if the file is damaged; tells whether it is."""
        program, rescue = self._program, self._who_rescues()
        if not rescue.concerns(path, problem):
            return False
        program.recent.put_last(path)
        program.go_home()
        rescue.offer(problem, key)
        return True

    def call_off(self) -> None:
        """Put nothing back any more: somebody wants something else by now."""
        if self._rescue is not None:
            self._rescue.call_off()

    def _who_rescues(self) -> "Rescue":
        if self._rescue is None:
            from ui.home.rescue import Rescue

            program = self._program
            self._rescue = Rescue(program.theme, program.ask, program.jobs, program.settings, self)
            self._rescue.page_wanted.connect(self.page_wanted)
            self._rescue.opened.connect(self._show)
        return self._rescue

    def _show(self, workbook: "Workbook", words: str, unexpected: bool) -> None:
        program, ask = self._program, self._program.ask
        program.leave()
        self.mended.emit(workbook)
        words = f"{words} {program.window.notices.text}".strip()  # it may say who was erased again
        if unexpected:
            ask.problem(words)  # which stays until it is read
        else:
            ask.notice(words)
