"""Erases somebody: shows first everything that names them, asks what to do with each mention, then does it."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.erasing import Way, free_aliases
from copdesk.domain.erasing_together import together
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Person
from copdesk.store import backup, erasure
from copdesk.store.vault_slots import vaults
from ui.kit import likes
from ui.kit.controls import Button, Dial, Kind, Tick, Type, Words
from ui.kit.desk import Desk
from ui.kit.page import Banner, scrolling
from ui.privacy.mentions import MentionList, OwnList
from ui.privacy.things import Things

_SIZE = (640, 680)


class EraseSheet(QDialog):
    """One person about to be erased, or several at once; nothing happens before the last button."""

    erased = Signal()

    def __init__(self, desk: Desk, people: Sequence[UUID], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.found = together(erasure.preview(desk.workbook, person) for person in people)
        self._several = len(people) > 1
        self._aliases = free_aliases(self.tr("Participant"), desk.workbook.all(Person), len(people))
        path, workbook_id = desk.workbook.path, desk.workbook.connection.header.workbook_id
        self._copies = backup.copies(path, workbook_id, _folders(desk))
        self.setWindowTitle(self.tr("Erase somebody"))
        self.resize(*(desk.theme.scaled(side) for side in _SIZE))
        self._lay_out()

    @property
    def way(self) -> Way:
        """How whoever is shown is going to be erased."""
        return Way.DELETE if self.delete.isChecked() else Way.ANONYMISE

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        names = [person.full_name for person in self.found.people]
        heading = self.tr("%n people", "", len(names)) if self._several else names[0]
        column.addWidget(Words(heading, Type.HEADING, data=True, elide=True))
        inner = QVBoxLayout()
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(10)
        if self._several:
            inner.addWidget(Words("  ·  ".join(names), wrap=True, data=True))
        self._add_ways(inner)
        self._add_found(inner)
        self._add_reach(inner)
        inner.addStretch()
        column.addWidget(scrolling(inner), 1)
        column.addLayout(self._buttons())

    def _add_ways(self, column: QVBoxLayout) -> None:
        places, words = self.found.alone_at, self.tr("&Anonymise: “{alias}” stays, and so do the counts")
        if places:
            words = self.tr("&Anonymise: “{alias}” stays, and so do nearly all counts")
        alias = " – ".join(dict.fromkeys((self._aliases[0], self._aliases[-1])))
        self.anonymise = Dial(words.format(alias=alias), self._desk.theme)
        self.delete = Dial(self.tr("&Delete: nothing stays, and counts become lower"), self._desk.theme)
        (self.delete if self._several else self.anonymise).setChecked(True)
        group = QButtonGroup(self)
        for dial in (self.anonymise, self.delete):
            group.addButton(dial)
            column.addWidget(dial)
        alone = self.tr("{place} is counted no longer: nobody else works there, so it would still tell who this is.")
        self.alone = Banner(self._desk.theme, alone.format(place=", ".join(places)), "building-2", "info")
        self.alone.setVisible(self.anonymise.isChecked() and bool(places))
        self.anonymise.toggled.connect(lambda stays: self.alone.setVisible(stays and bool(places)))
        column.addWidget(self.alone)
        meaning = self.tr("Either way contact details, consent, answers of the intake and unreleased quotes go.")
        column.addWidget(Words(meaning, Type.MUTED, wrap=True))

    def _add_found(self, column: QVBoxLayout) -> None:
        about = self.tr("About these people") if self._several else self.tr("About this person")
        column.addWidget(Words(about, Type.OVERLINE))
        found = Things().all(self.found.counts) or self.tr("Nothing but the name.")
        column.addWidget(Words(found, wrap=True))
        meaning = self.tr("What has a tick goes too; the rest stays, without the name.")
        self.own = OwnList(self.found.own, self._desk.theme, meaning)
        self.own.fit(deleted=self.delete.isChecked())
        self.delete.toggled.connect(lambda deleted: self.own.fit(deleted=deleted))
        if self.found.own:
            column.addWidget(Words(self.tr("What they said, and where only they work"), Type.OVERLINE))
            column.addWidget(self.own)
        column.addWidget(Words(self.tr("Named in other texts"), Type.OVERLINE))
        self.mentions = MentionList(
            self.found.mentions, self._desk.theme, self.tr("The name goes where a tick stands.")
        )
        column.addWidget(self.mentions)

    def _add_reach(self, column: QVBoxLayout) -> None:
        theme = self._desk.theme
        undo = self.tr("This cannot be undone, and what could be undone until now cannot be any more.")
        column.addWidget(Banner(theme, undo, "triangle-alert", "warn"))
        if vaults(self._desk.workbook.connection):
            vault = self.tr("The vault is reached too: at once when it is open, otherwise when it is next opened here.")
            column.addWidget(Banner(theme, vault, "lock", "info"))
        outside = self.tr("Exports, printed papers, sent mail and copies you put elsewhere are out of reach.")
        column.addWidget(Words(outside, Type.MUTED, wrap=True))
        kept = len(self._copies)
        words = self.tr("&Remove %n backup(s) or file(s) set aside with this person", "", kept)
        if self._several:
            words = self.tr("&Remove %n backup(s) or file(s) set aside with these people", "", kept)
        self.backups = Tick(words, theme)
        self.backups.setChecked(False)
        self.backups.setVisible(bool(self._copies))
        column.addWidget(self.backups)
        if self._copies:
            names = "\n".join(_short(copy.path, self._desk.workbook.path.parent) for copy in self._copies)
            meaning = self.tr("Kept, a backup that is put back is erased from again:")
            column.addWidget(Words(f"{meaning}\n{names}", Type.SMALL, wrap=True, data=True))

    def _buttons(self) -> QHBoxLayout:
        self.yes = Button(self.tr("&Erase"), self._desk.theme, kind=Kind.DANGER)
        self.no = Button(self.tr("&Cancel"), self._desk.theme)
        self.no.setDefault(True)
        self.yes.clicked.connect(self._erase)
        self.no.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        row.addWidget(self.no)
        row.addWidget(self.yes)
        return row

    def _erase(self) -> None:
        """Take everybody out; from then on nothing that fails may keep the rest from being done."""
        desk, with_copies = self._desk, self.backups.isChecked()
        taken, refused = self._take_out()
        if not taken and refused is not None:
            desk.ask.problem(refused)
            self.reject()
            return
        desk.undo.clear()
        self.accept()
        self.erased.emit()
        for step in (partial(erasure.make_anew, desk.workbook), partial(self._see_to_copies, removed=with_copies)):
            try:
                step()
            except Problem as problem:
                desk.ask.problem(problem)
        if refused is not None:
            desk.ask.problem(refused)

    def _take_out(self) -> tuple[int, Problem | None]:
        """Take one after the other out; tells how many it were, and why it went no further."""
        workbook, ticked, own = self._desk.workbook, self.mentions.ticked, self.own.ticked
        for done, (person, alias) in enumerate(zip(self.found.people, self._aliases, strict=True)):
            instead = alias if self.way is Way.ANONYMISE else self.tr("[erased]")
            try:
                seen = erasure.preview(workbook, person.id)  # who went before may have stood in the same text
                erasure.take_out(workbook, seen, self.way, instead, ticked, date.today(), own)
            except Problem as problem:
                return done, problem
        return len(self.found.people), None

    def _see_to_copies(self, *, removed: bool) -> None:
        if removed:
            erasure.remove_backups(self._copies)
        else:
            erasure.tell_backups(self._desk.workbook, self._copies)


def _folders(desk: Desk) -> list[Path]:
    """Return where copies of the workbook may lie: where backups go, went before, and where it lies itself."""
    home = desk.workbook.path.parent
    chosen = likes.backups(desk.settings)
    return [*([chosen] if chosen else []), home / "Backups", home]


def _short(path: Path, home: Path) -> str:
    return str(path.relative_to(home)) if path.is_relative_to(home) else str(path)
