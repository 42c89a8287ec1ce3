"""Puts a blank interview form on paper: asks where the file should go, and makes it there."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from copdesk.documents import interview_form
from copdesk.domain.interview_papers import InterviewFormPaper
from copdesk.exchange.whole_file import write_whole
from ui.kit.desk import Desk

_FOLDER = "exports"


class PaperForm(QObject):
    """Saves the form of a guide, or of one interview; making it is done beside the window."""

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._owner = desk, owner

    def save(self, paper: InterviewFormPaper) -> None:
        """Ask for a place, and write the form there."""
        kept = self._desk.settings.value(_FOLDER, "")
        folder = Path(kept) if kept and Path(kept).is_dir() else self._desk.workbook.path.parent
        suggestion = folder / self.tr("interview form.pdf")
        kinds = self.tr("Interview form (*.pdf)")
        self._desk.ask.save_file(self.tr("Save the blank form"), kinds, suggestion, partial(self.write, paper))

    def write(self, paper: InterviewFormPaper, path: Path) -> None:
        """Make the file at `path`; one that lies there is replaced only when the new one is whole."""
        self._desk.settings.keep(_FOLDER, str(path.parent))
        title = self.tr("Making the form")
        self._desk.jobs.run(_make_and_write, paper, path, done=self._written, title=title)

    def _written(self, pdf: bytes) -> None:
        told = self.tr("The blank form has been saved.")
        self._desk.ask.notice(told, self.tr("Print it"), partial(self._print, pdf))

    def _print(self, pdf: bytes) -> None:
        from ui.kit.printing import Printing, page_sizes  # loaded when somebody prints

        Printing(self._desk.ask, self._owner).ask(pdf, len(page_sizes(pdf)))


def _make_and_write(paper: InterviewFormPaper, path: Path) -> bytes:
    pdf = interview_form.render(paper)
    write_whole(path, pdf)
    return pdf
