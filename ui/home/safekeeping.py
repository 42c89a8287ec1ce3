"""Keeps an open workbook safe: backups by themselves, putting one back, another passphrase, the recovery sheet."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from copdesk.domain.problems import Problem
from copdesk.store import backup, keys, passphrases, recovery, rekey
from copdesk.store.workbook import Workbook
from ui.kit import likes
from ui.kit.desk import Desk
from ui.kit.jobs import Job
from ui.kit.questions import PassphraseQuestion

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
        self._asked: PassphraseQuestion | None = None
        self._making: Job | None = None
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.back_up_when_due)
        self._timer.start()
        desk.changed.connect(self._note_change)

    def stop(self) -> None:
        """Stop looking after the workbook."""
        self._timer.stop()
        self._call_off()

    @property
    def folder(self) -> Path:
        """Where the backups go: the folder that was chosen, or `Backups` beside the workbook."""
        return likes.backups(self._desk.settings) or self._desk.workbook.path.parent / "Backups"

    def backups(self) -> tuple[backup.Backup, ...]:
        """Return the backups of this workbook, newest first."""
        return backup.list_backups(self.folder, self._desk.workbook.connection.header.workbook_id)

    def back_up(self) -> None:
        """Make a backup now, and say where it lies."""
        try:
            made = backup.make(self._desk.workbook.connection, self.folder, datetime.now(UTC))
        except Problem as problem:
            self._desk.ask.problem(problem)
            return
        self._desk.ask.notice(self.tr("Backed up to {place}").format(place=str(made)))
        self._thin()

    def back_up_when_due(self) -> None:
        """Make a backup when something changed and the last one is half an hour old; say only what went wrong."""
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

    def change_passphrase(self) -> None:
        """Offer another passphrase for the whole file."""
        self._asked = self._desk.ask.new_passphrase(
            self.tr("A new passphrase"),
            self.tr("From now on only the new passphrase opens this workbook. An old recovery sheet stops working."),
            self._derive,
        )
        self._asked.finished.connect(self._call_off)

    def show_recovery_sheet(self) -> None:
        """Offer the recovery sheet of the file; a workbook without a passphrase has none."""
        connection = self._desk.workbook.connection
        if not connection.header.protected:
            self._desk.ask.notice(self.tr("This workbook has no passphrase, so it needs no recovery sheet."))
            return
        self.sheet_wanted.emit(recovery.encode(recovery.RecoveryKind.FILE, connection.key))

    def _ask_to_restore(self, chosen: Path) -> None:
        question = self.tr("Put this backup back?")
        meaning = self.tr("The workbook as it is now is kept beside it under another name, so nothing is lost.")
        self._desk.ask.confirm(question, meaning, self.tr("Restore"), lambda: self.restore_wanted.emit(chosen))

    def _derive(self, passphrase: str) -> None:
        try:
            passphrases.judge(passphrase)
        except Problem as problem:
            if self._asked is not None:
                self._asked.show_problem(self._desk.ask.words(problem))
            return
        if self._asked is not None:
            self._asked.setEnabled(False)
        salt = keys.salt_with(self._desk.workbook.connection.header.salt, protected=True)
        run, title = self._desk.jobs.run, self.tr("Changing the passphrase…")
        self._making = run(keys.derive, passphrase, salt, done=self._rekey, title=title)

    def _call_off(self, *args: object) -> None:
        """Let a key that is still being made go to waste: whoever asked for it closed the question."""
        making, self._making, self._asked = self._making, None, None
        if making is not None:
            making.stop()

    def _rekey(self, key: bytes) -> None:
        self._making = None
        if self._asked is not None:
            self._asked.accept()
        self.closing.emit()
        connection = self._desk.workbook.connection
        old = connection.key
        try:
            backup.make(connection, self.folder, datetime.now(UTC))
            changed = rekey.change_key(connection, key, protected=True)
        except Problem as problem:
            connection.close()
            self.stranded.emit(old, problem)
        else:
            self.reopened.emit(Workbook(changed))

    def _note_change(self, _changes: object) -> None:
        self._changed_at = datetime.now(UTC)

    def _thin(self) -> None:
        connection = self._desk.workbook.connection
        try:
            backup.thin(self.folder, connection.header.workbook_id, datetime.now(UTC))
        except Problem as problem:
            self._desk.ask.problem(problem)
