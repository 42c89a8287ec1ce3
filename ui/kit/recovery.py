"""Offers the recovery sheet of a workbook or a vault: printed, or saved to be printed elsewhere; never kept here."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.documents import recovery_sheet
from copdesk.domain.language import Language
from copdesk.domain.papers import Lock, RecoverySheetPaper
from copdesk.exchange.whole_file import write_whole
from ui.kit.ask import Ask
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.jobs import Jobs
from ui.kit.printing import Printing
from ui.kit.theme import Theme

_WIDTH = 480


class RecoverySheets(QObject):
    """Makes the sheet for a code, and hands it over."""

    def __init__(self, window: QWidget, theme: Theme, ask: Ask, jobs: Jobs) -> None:
        super().__init__(window)
        self._window, self._theme, self._ask, self._jobs = window, theme, ask, jobs
        self._printing = Printing(ask, window)
        self._sheet = b""
        self._folder = Path()
        self._lock: Lock | None = None
        self._dialog: RecoveryDialog | None = None

    def offer(self, workbook: Path, lock: Lock, code: str, language: Language) -> None:
        """Make the sheet for `code`, and ask what to do with it."""
        groups = tuple(code.split("-"))
        paper = RecoverySheetPaper(
            workbook=workbook.stem,
            lock=lock,
            groups=groups,
            sheet_id=groups[0][:-1],
            made_on=date.today(),
            language=language,
        )
        self._folder, self._lock = workbook.parent, lock
        self._jobs.run(recovery_sheet.render, paper, done=self._made, title=self.tr("Making the recovery sheet…"))

    def withdraw(self, lock: Lock) -> None:
        """Offer the sheet for `lock` no longer, as when that lock fell shut."""
        if lock is self._lock:
            self._lock = None
            if self._dialog is not None:
                self._dialog.reject()

    def _made(self, sheet: bytes) -> None:
        if self._lock is None:
            return
        self._sheet = sheet
        self._dialog = dialog = RecoveryDialog(self._theme, self._window)
        dialog.print.clicked.connect(self._print)
        dialog.save.clicked.connect(self._save)
        dialog.finished.connect(self._forget)
        dialog.open()

    def _print(self) -> None:
        self._printing.ask(self._sheet, 1)

    def _save(self) -> None:
        suggestion = self._folder / self.tr("Recovery sheet.pdf")
        self._ask.save_file(self.tr("Save the recovery sheet"), self.tr("PDF (*.pdf)"), suggestion, self._write)

    def _write(self, path: Path) -> None:
        self._jobs.run(write_whole, path, self._sheet, done=self._written, title=self.tr("Saving…"))

    def _written(self, _nothing: object) -> None:
        self._ask.notice(self.tr("Saved. Print it, keep it with your important papers, and remove the file."))

    def _forget(self, _result: int) -> None:
        self._sheet, self._dialog = b"", None


class RecoveryDialog(QDialog):
    """Says what the sheet is for, with a button to print and one to save."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recovery sheet"))
        self.setMinimumWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Print your recovery sheet"), Type.HEADING, wrap=True))
        column.addWidget(
            Words(
                self.tr(
                    "This sheet opens what is locked when the passphrase is forgotten. There is no other way: nobody "
                    "can make it for you later. Keep it on paper, away from this computer."
                ),
                wrap=True,
            )
        )
        column.addSpacing(8)
        self.print = Button(self.tr("&Print…"), theme, icon="printer", kind=Kind.PRIMARY)
        self.save = Button(self.tr("&Save as PDF…"), theme, icon="download")
        self.done_button = Button(self.tr("&Done"), theme)
        self.done_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.done_button, self.save, self.print):
            row.addWidget(button)
        row.insertStretch(1)
        column.addLayout(row)
