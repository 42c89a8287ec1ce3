"""Gives a document away: saved as a file, opened in another program, or printed."""

import shutil
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from copdesk.domain.problems import Problem
from copdesk.exchange.whole_file import write_whole
from ui.documents.shelf import Order, Watch
from ui.kit.desk import Desk
from ui.kit.printing import Printing

_FOLDER = "exports"


def _make_and_write(order: Order, path: Path, *, watch: Watch) -> Path:
    write_whole(path, order.make(watch))
    return path


class Outbox(QObject):
    """Saves, opens and prints; everything slow is done beside the window."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._printing = Printing(desk.ask, parent)
        self._opened: list[Path] = []

    def save(self, order: Order) -> None:
        """Ask where the file should go, then make it there."""
        kept = self._desk.settings.value(_FOLDER, "")
        folder = Path(kept) if kept and Path(kept).is_dir() else self._desk.workbook.path.parent
        kinds = f"{order.title} (*{Path(order.file_name).suffix})"
        suggestion = folder / order.file_name
        self._desk.ask.save_file(self.tr("Save as"), kinds, suggestion, lambda path: self.write(order, path))

    def write(self, order: Order, path: Path) -> None:
        """Make the file at `path`; one that lies there is replaced only when the new one is whole."""
        self._desk.settings.keep(_FOLDER, str(path.parent))
        title = self.tr("Saving {document}…").format(document=order.title)
        self._desk.jobs.run(_make_and_write, order, path, done=partial(self._written, order), title=title, watched=True)

    def open(self, order: Order, pdf: bytes) -> None:
        """Hand a copy to the program with which this computer reads PDFs."""
        path = Path(tempfile.mkdtemp(prefix="copdesk-")) / order.file_name
        write_whole(path, pdf)
        self._opened.append(path)
        self._remember(order)
        if not _hand_over(path):
            self._desk.ask.problem(self.tr("No program on this computer opens PDFs. Save the document instead."))

    def forget_copies(self) -> None:
        """Remove the copies that were handed to other programs, with what those laid beside them."""
        for path in self._opened:
            shutil.rmtree(path.parent, ignore_errors=True)
        self._opened = []

    def print(self, order: Order, pdf: bytes, pages: int) -> None:
        """Let somebody choose a printer, then print."""
        self._remember(order)
        self._printing.ask(pdf, pages)

    def _remember(self, order: Order) -> None:
        """Keep in the workbook what has to be known of a paper that is out of the house.

        It is no step of undo, and no step takes it back: what is on paper stays there.
        """
        left = order.leaves
        if left is None or self._desk.read_only:
            return
        try:
            with self._desk.workbook.edit() as edit:
                edit.put(left)
        except Problem as problem:
            self._desk.ask.problem(problem)
            return
        self._desk.undo.forget(lambda known: known.id == left.id)

    def _written(self, order: Order, path: Path) -> None:
        self._remember(order)
        words = self.tr("Saved as {place}").format(place=str(path))
        self._desk.ask.notice(words, self.tr("Open"), lambda: _hand_over(path))


def _hand_over(path: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
