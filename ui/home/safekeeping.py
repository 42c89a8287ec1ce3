"""Keeps an open workbook safe: backups by themselves, putting one back, another passphrase, the recovery sheet."""

from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from copdesk.domain.problems import Problem
from copdesk.store.workbook import Workbook
from ui.kit import likes
from ui.kit.desk import Desk

if TYPE_CHECKING:  # the first list is painted before anything is backed up, or another passphrase asked for
    from copdesk.store.backup import Backup
    from ui.home.passphrase import PassphraseChange

_LOOK_EVERY = 5 * 60 * 1000


class Safekeeping(QObject):
    """Looks after one open workbook until it closes."""

    closing = Signal()
    """The file is about to be closed and opened again; the last moment to keep what is being typed."""

    reopened = Signal(object)
    """The workbook, open again under another key."""

    stranded = Signal(bytes, object)
    """The key that fits, and the Problem: the key could not be changed, and the file has been closed."""

    sheet_wanted = Signal(str)
    """The code that goes on the recovery sheet of the file."""

    restore_wanted = Signal(Path)
    """A backup that should take the place of the workbook; whoever holds the workbook closes it first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._changed_at: datetime | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.back_up_when_due)
        self._timer.start()
        desk.changed.connect(self._note_change)

    @cached_property
    def passphrase(self) -> "PassphraseChange":
        """Whoever asks for another passphrase."""
        from ui.home.passphrase import PassphraseChange

        change = PassphraseChange(self._desk, self)
        change.made.connect(self._rekey)
        return change

    def change_passphrase(self) -> None:
        """Set a passphrase, or another one."""
        self.passphrase.change()

    def take_passphrase_away(self) -> None:
        """Let the workbook open without a passphrase from now on."""
        self.passphrase.take_away()

    def stop(self) -> None:
        """Stop looking after the workbook."""
        self._timer.stop()
        if "passphrase" in self.__dict__:
            self.passphrase.call_off()

    @property
    def folder(self) -> Path:
        """Where the backups go: the folder that was chosen, or `Backups` beside the workbook."""
        return likes.backups(self._desk.settings) or self._desk.workbook.path.parent / "Backups"

    def backups(self) -> "tuple[Backup, ...]":
        """Return the backups of this workbook, newest first."""
        from copdesk.store import backup

        return backup.list_backups(self.folder, self._desk.workbook.connection.header.workbook_id)

    def back_up(self) -> None:
        """Make a backup now, and say where it lies."""
        from copdesk.store import backup

        try:
            made = backup.make(self._desk.workbook.connection, self.folder, datetime.now(UTC))
        except Problem as problem:
            self._desk.ask.problem(problem)
            return
        self._desk.ask.notice(self.tr("Backed up to {place}").format(place=str(made)))
        self._thin()

    def back_up_when_due(self) -> None:
        """Make a backup when something changed and the last one is half an hour old; say only what went wrong."""
        from copdesk.store import backup

        if not backup.due(self.backups(), self._changed_at, datetime.now(UTC)):
            return
        try:
            backup.make(self._desk.workbook.connection, self.folder, datetime.now(UTC))
        except Problem as problem:
            self._desk.ask.problem(problem)
            return
        self._thin()

    def choose_backup(self) -> None:
        """Let somebody choose which backup to put back."""
        chooser = self._desk.ask.open_file(
            self.tr("Restore a backup"), self.tr("Workbooks (*.copdesk)"), self._ask_to_restore
        )
        if self.folder.is_dir():
            chooser.setDirectory(str(self.folder))

    def show_recovery_sheet(self) -> None:
        """Offer the recovery sheet of the file; a workbook without a passphrase has none."""
        from copdesk.store import recovery

        connection = self._desk.workbook.connection
        if not connection.header.protected:
            self._desk.ask.hint(self.tr("This workbook has no passphrase, so it needs no recovery sheet."))
            return
        self.sheet_wanted.emit(recovery.encode(recovery.RecoveryKind.FILE, connection.key))

    def _ask_to_restore(self, chosen: Path) -> None:
        question = self.tr("Put this backup back?")
        meaning = self.tr("The workbook as it is now is kept beside it under another name, so nothing is lost.")
        self._desk.ask.confirm(question, meaning, self.tr("Restore"), lambda: self.restore_wanted.emit(chosen))

    def _rekey(self, key: bytes, protected: bool = True) -> None:
        from copdesk.store import backup, rekey

        self.closing.emit()
        connection = self._desk.workbook.connection
        old = connection.key
        try:
            backup.make(connection, self.folder, datetime.now(UTC))
            changed = rekey.change_key(connection, key, protected=protected)
        except Problem as problem:
            connection.close()
            self.stranded.emit(old, problem)
        else:
            self.reopened.emit(Workbook(changed))

    def _note_change(self, _changes: object) -> None:
        self._changed_at = datetime.now(UTC)

    def _thin(self) -> None:
        from copdesk.store import backup

        connection = self._desk.workbook.connection
        try:
            backup.thin(self.folder, connection.header.workbook_id, datetime.now(UTC))
        except Problem as problem:
            self._desk.ask.problem(problem)
