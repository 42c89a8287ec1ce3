"""Reads somebody's words back to them: as text or on paper, and ticks what they say to each."""

from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.documents.read_back import as_text, render
from copdesk.domain.privacy_papers import Passage, PassageKind, ReadBackPaper
from copdesk.exchange.whole_file import write_whole
from copdesk.store import privacy_papers
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.page import Card, scrolling
from ui.privacy.edits import Given, PrivacyEdits
from ui.privacy.words import PrivacyWords

_SIZE = (620, 620)


def _write(paper: ReadBackPaper, path: Path) -> Path:
    write_whole(path, render(paper))
    return path


class ReadBackSheet(QDialog):
    """Everything of one person that could be printed; each yes or no is kept at once."""

    def __init__(
        self, desk: Desk, edits: PrivacyEdits, spoken: PrivacyWords, person: UUID, parent: QWidget, given: Given
    ) -> None:
        super().__init__(parent)
        assert desk.community is not None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._edits, self._spoken = desk, edits, spoken
        self._community, self._person, self._given = desk.community, person, given
        self.paper = privacy_papers.read_back(desk.workbook, self._community, person, date.today())
        self.setWindowTitle(self.tr("Read back"))
        self.resize(*(desk.theme.scaled(side) for side in _SIZE))
        self.answers: list[QButtonGroup] = []
        self._lay_out()

    def text(self) -> str:
        """Return what is read back, with what was ticked, to put in a message."""
        return as_text(self._paper_now())

    def _paper_now(self) -> ReadBackPaper:
        return privacy_papers.read_back(self._desk.workbook, self._community, self._person, date.today())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.paper.person, Type.HEADING, data=True, elide=True))
        meaning = self.tr("This is what could be printed. Read it back, by mail or aloud, and tick what they say.")
        column.addWidget(Words(meaning, Type.MUTED, wrap=True))
        listed = QVBoxLayout()
        listed.setContentsMargins(0, 0, 8, 0)
        listed.setSpacing(10)
        for passage in self.paper.passages:
            listed.addWidget(self._card(passage))
        listed.addStretch()
        column.addWidget(scrolling(listed), 1)
        column.addLayout(self._buttons())

    def _card(self, passage: Passage) -> QWidget:
        card = Card(margins=(16, 12, 16, 12), spacing=6)
        card.body.addWidget(Words(self._about(passage), Type.CAPTION, wrap=True))
        card.body.addWidget(Words(passage.text, wrap=True, data=True))
        row = QHBoxLayout()
        row.setSpacing(6)
        group = QButtonGroup(card)
        group.setExclusive(True)
        for number, words in ((1, self.tr("Yes")), (0, self.tr("No"))):
            button = Button(words, self._desk.theme, kind=Kind.CHIP)
            button.setChecked(passage.agreed is bool(number))
            button.setEnabled(not self._desk.read_only)
            group.addButton(button, number)
            row.addWidget(button)
        row.addStretch()
        group.idClicked.connect(partial(self._ticked, passage))
        self.answers.append(group)
        card.body.addLayout(row)
        return card

    def _about(self, passage: Passage) -> str:
        kinds = {PassageKind.QUESTION: self.tr("Learning question"), PassageKind.CASE: self.tr("Case")}
        kind = self._spoken.kinds[passage.harvest] if passage.harvest else kinds[passage.kind]
        named = self.tr("with name") if passage.named else self.tr("without name")
        return "  ·  ".join((kind, named, self._spoken.audiences[passage.audience]))

    def _ticked(self, passage: Passage, yes: int) -> None:
        self._edits.agree(self._person, passage, self._given, yes=bool(yes))
        self._show_kept()

    def _show_kept(self) -> None:
        """Let every tick be what is kept, also when an answer was refused."""
        agreed = {passage.id: passage.agreed for passage in self._paper_now().passages}
        for passage, group in zip(self.paper.passages, self.answers, strict=True):
            group.setExclusive(False)  # else none could be without a tick
            for number in (0, 1):
                group.button(number).setChecked(agreed.get(passage.id) is bool(number))
            group.setExclusive(True)

    def _buttons(self) -> QHBoxLayout:
        self.copy = Button(self.tr("Cop&y text"), self._desk.theme, icon="copy")
        self.save = Button(self.tr("Save as &PDF…"), self._desk.theme, icon="download")
        self.done_with = Button(self.tr("&Done"), self._desk.theme, kind=Kind.PRIMARY)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.done_with.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addWidget(self.save)
        row.addStretch()
        row.addWidget(self.done_with)
        return row

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self._desk.ask.notice(self.tr("The text is on the clipboard."))

    def _save(self) -> None:
        suggestion = self._desk.workbook.path.parent / self.tr("Read back.pdf")
        self._desk.ask.save_file(self.tr("Save as"), self.tr("Documents (*.pdf)"), suggestion, self._write)

    def _write(self, path: Path) -> None:
        self._desk.jobs.run(_write, self._paper_now(), path, done=self._written, title=self.tr("Saving…"))

    def _written(self, path: Path) -> None:
        self._desk.ask.notice(self.tr("Saved as {place}").format(place=str(path)))
