"""Makes the file in which somebody reads what is held about them: mentions first, then a passphrase, then the zip."""

from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.documents import access_report
from copdesk.domain.privacy_papers import AccessPaper
from copdesk.domain.roster import Participation
from copdesk.exchange.access_zip import access_zip
from copdesk.exchange.whole_file import write_whole
from copdesk.store import erasure, passphrases, privacy_papers
from copdesk.store.vault_slots import vaults
from ui.kit.ask import Ask
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.discreet import copy_for_a_while
from ui.kit.page import Banner, scrolling
from ui.privacy.mentions import MentionList
from ui.privacy.private_notes import Given, PrivateNotes, Review

_SIZE = (620, 560)


def _write(paper: AccessPaper, passphrase: str, path: Path) -> Path:
    write_whole(path, access_zip(access_report.files(paper), passphrase))
    return path


def _made(ask: Ask, saved: str, to_tell: tuple[Given, ...], path: Path) -> None:
    """Say where it is, and let each vault log that its words are given, also when the sheet is gone by now."""
    ask.notice(saved)
    for tell in to_tell:
        tell()


class AccessSheet(QDialog):
    """Everything about one person, ready to be given to them."""

    def __init__(self, desk: Desk, person: UUID, parent: QWidget, review: Review | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._person = desk, person
        self.preview = erasure.preview(desk.workbook, person)
        self.private = PrivateNotes(vaults(desk.workbook.connection), person, review, desk.theme)
        self.passphrase = passphrases.suggest()
        self.setWindowTitle(self.tr("What is held about somebody"))
        self.resize(*(desk.theme.scaled(side) for side in _SIZE))
        self._lay_out()

    def write(self, path: Path) -> None:
        """Make the zip at `path`."""
        ticked, reviewed = self.mentions.ticked, self.private.outcomes
        paper = privacy_papers.access(self._desk.workbook, self._person, date.today(), ticked, reviewed)
        title = self.tr("Saving…")
        saved = self.tr("Saved as {place}").format(place=str(path))
        done = partial(_made, self._desk.ask, saved, self.private.to_tell)
        self._desk.jobs.run(_write, paper, self.passphrase, path, done=done, title=title, cancellable=False)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.preview.person.full_name, Type.HEADING, data=True, elide=True))
        meaning = self.tr("One zip with a document to read and a file for programs. Nobody else is in it.")
        column.addWidget(Words(meaning, Type.MUTED, wrap=True))
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(10)
        if any(found.outside_rule_because for found in self._ways()):
            rule = self.tr("Why this person takes part against the rule is in it too: that is theirs to read.")
            inner.addWidget(Banner(theme, rule, "info", "info"))
        inner.addWidget(Words(self.tr("Named in other texts"), Type.OVERLINE))
        told = self.tr("What has a tick comes in, with the names of others masked.")
        self.mentions = MentionList(self.preview.mentions, theme, told)
        inner.addWidget(self.mentions)
        if self.private.buttons:
            inner.addWidget(Words(self.tr("Private notes"), Type.OVERLINE))
            inner.addWidget(self.private)
        inner.addStretch()
        column.addWidget(scrolling(inner), 1)
        column.addWidget(
            Words(self.tr("It opens with these words. Tell them by another way."), Type.CAPTION, wrap=True)
        )
        column.addWidget(Words(self.passphrase, Type.MONO, wrap=True, data=True))
        column.addLayout(self._buttons())

    def _ways(self) -> list[Participation]:
        return self._desk.workbook.all(Participation, person_id=self._person)

    def _buttons(self) -> QHBoxLayout:
        self.copy = Button(self.tr("Cop&y the words"), self._desk.theme, icon="copy")
        self.save = Button(self.tr("&Save the zip…"), self._desk.theme, icon="download", kind=Kind.PRIMARY)
        self.done_with = Button(self.tr("&Done"), self._desk.theme)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.done_with.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.copy)
        row.addStretch()
        row.addWidget(self.done_with)
        row.addWidget(self.save)
        return row

    def _copy(self) -> None:
        copy_for_a_while(self.passphrase)

    def _save(self) -> None:
        suggestion = self._desk.workbook.path.parent / self.tr("access.zip")
        self._desk.ask.save_file(self.tr("Save as"), self.tr("Protected files (*.zip)"), suggestion, self.write)
