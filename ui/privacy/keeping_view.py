"""The part of the screen about how long data stays: a reminder when it is time, and the register of processing."""

from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.documents import processing_register
from copdesk.domain.community import Community
from copdesk.domain.privacy import ProcessingRegister
from copdesk.domain.privacy_papers import RegisterPaper
from copdesk.domain.retention import Kept, keeping_for
from copdesk.exchange.whole_file import write_whole
from copdesk.store import privacy_papers
from ui.kit.cells import Cell, pill, words
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.page import Banner, on_card
from ui.kit.tables import CardTable, Column, Rows
from ui.privacy.edits import PrivacyEdits
from ui.privacy.keeping_pane import KeepingPane
from ui.privacy.words import PrivacyWords, day_words


def _write(paper: RegisterPaper, path: Path) -> Path:
    write_whole(path, processing_register.render(paper))
    return path


class KeepingView(QWidget):
    """Every kind of data with how much there is and until when it is kept; nothing goes by itself."""

    erasure_wanted = Signal(object)

    def __init__(self, desk: Desk, edits: PrivacyEdits, spoken: PrivacyWords) -> None:
        super().__init__()
        self._desk, self._edits, self._names = desk, edits, spoken.data_classes()
        self.rows: Rows[Kept] = Rows(self._columns(), lambda row: row.data, self)
        self.table = CardTable(self.rows, desk.theme, desk.settings, called="keeping", name=self.tr("Kinds of data"))
        self.pane = KeepingPane(desk)
        self.reminder = Banner(desk.theme, "", "bell", "todo")
        self._candidates: list[UUID] = []
        self.erase = Button("", desk.theme, icon="user-x", kind=Kind.DANGER)
        self.erase.clicked.connect(lambda: self.erasure_wanted.emit(tuple(self._candidates)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        meaning = self.tr("When the time is over you get a reminder. Nothing is ever removed by itself.")
        column.addWidget(Words(meaning, Type.MUTED, wrap=True))
        column.addWidget(self.reminder)
        column.addWidget(self.erase, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(on_card(self.table), 1)
        self.table.chosen.connect(self._show)
        self.pane.months_changed.connect(self._change_months)
        self.pane.register_changed.connect(self._change_register)
        self.pane.register_wanted.connect(self._save_register)

    def reload(self) -> None:
        """Count everything again."""
        found = privacy_papers.keeping(self._desk.workbook, self._desk.community) if self._desk.community else []
        self.rows.set_rows(found)
        due = [self._names[kind.data] for kind in found if kind.is_due(date.today())]
        self.reminder.setVisible(bool(due))
        self.reminder.words.setText(self.tr("Time to decide about: {kinds}").format(kinds=", ".join(due)))
        self._offer_erasing()
        if self.table.row is None and found:
            self.table.selectRow(0)
        self._show()

    def _offer_erasing(self) -> None:
        """Offer to erase the candidates whose time is over, all of them at once."""
        book, community = self._desk.workbook, self._desk.community
        self._candidates = privacy_papers.candidates_due(book, community, date.today()) if community else []
        self.erase.setText(self.tr("&Erase %n candidate(s) who were not chosen…", "", len(self._candidates)))
        self.erase.setVisible(bool(self._candidates))
        self.erase.setEnabled(not self._desk.read_only)

    def _show(self, *args: object) -> None:
        row: Kept | None = self.table.row
        community = self._community()
        register = community.processing if community else ProcessingRegister()
        self.pane.show_kept(row, self._names[row.data] if row else "", register)

    def _community(self) -> Community | None:
        identity = self._desk.community
        return self._desk.workbook.get(Community, identity) if identity else None

    def _change_months(self, months: int) -> None:
        community, row = self._community(), self.table.row
        if community is not None and row is not None:
            self._edits.keep(keeping_for(community, row.data, months), merge=row.data)

    def _change_register(self, field: str, value: object) -> None:
        community = self._community()
        if community is not None:
            register = ProcessingRegister.model_validate(dict(community.processing) | {field: value})
            self._edits.keep(community.with_(processing=register), merge=field)

    def _save_register(self) -> None:
        suggestion = self._desk.workbook.path.parent / self.tr("Register of processing.pdf")
        self._desk.ask.save_file(self.tr("Save as"), self.tr("Documents (*.pdf)"), suggestion, self.write_register)

    def write_register(self, path: Path) -> None:
        """Make the register at `path`."""
        if self._desk.community is not None:
            paper = privacy_papers.register(self._desk.workbook, self._desk.community, date.today())
            self._desk.jobs.run(_write, paper, path, done=self._written, title=self.tr("Saving…"))

    def _written(self, path: Path) -> None:
        self._desk.ask.notice(self.tr("Saved as {place}").format(place=str(path)))

    def _columns(self) -> list[Column[Kept]]:
        return [
            Column(self.tr("Kind of data"), lambda row: self._names[row.data], 0),
            Column(self.tr("Number"), lambda row: str(row.count), 90, order=lambda row: row.count, drop=1),
            Column(self.tr("Kept"), self._months, 120, order=lambda row: row.months),
            Column(self.tr("Until"), self._until, 170, None, self._paint, lambda row: row.until or date.max),
        ]

    def _months(self, row: Kept) -> str:
        return self.tr("%n month(s)", "", row.months)

    def _until(self, row: Kept) -> str:
        if not row.count:
            return self.tr("Nothing held")
        return day_words(row.until) if row.until else self.tr("No end known")

    def _paint(self, cell: Cell, row: Kept) -> None:
        if row.is_due(date.today()):
            pill(cell, self._until(row), "bell", "todo")
        else:
            words(cell, self._until(row), role="text" if row.count and row.until else "muted", delta=-0.4)
