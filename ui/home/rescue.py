"""Offers the newest backup of a workbook that turned out to be damaged, and puts it back after one question."""

from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, QObject, QTimer, Signal

from copdesk.domain.problems import Problem
from copdesk.store import backup, keys, locks, recovery, rescue
from copdesk.store.backup import Backup
from copdesk.store.rescue import Found, PutBack
from copdesk.store.workbook import Workbook
from ui.home.unlock import UnlockPage
from ui.kit import likes
from ui.kit.ask import Ask
from ui.kit.jobs import Job, Jobs
from ui.kit.settings import Settings
from ui.kit.theme import Theme

_DAMAGED = frozenset({"file_damaged", "file_truncated", "file_empty", "file_form"})
_MAY_BE_DAMAGED = _DAMAGED | {"file_foreign", "key_wrong"}
"""A lost beginning makes a file look foreign, or locked where nobody locked it."""

_UNNAMED = frozenset({"file_damaged", "key_wrong"})
"""Found deep in the file, where its name is not known."""

_KEY_IS_KEPT = 5 * 60 * 1000
"""So long nobody need type a passphrase again; the offer itself stays."""
_AS_GOOD_AS_NOW = 120
_HOUR, _DAY = 3600, 86_400


class Rescue(QObject):
    """Looks after one damaged workbook at a time, until a backup of it is open or something else is done."""

    page_wanted = Signal(object)
    """The page that asks for the passphrase."""

    opened = Signal(object, str, bool)
    """The workbook as it was put back, open; what there is to say about that, and whether it is not as expected."""

    def __init__(self, theme: Theme, ask: Ask, jobs: Jobs, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._ask, self._jobs, self._settings = theme, ask, jobs, settings
        self._path, self._key, self._found = Path(), b"", Found((), by_name=False)
        self._page: UnlockPage | None = None
        self._job: Job | None = None
        self._forgetting = QTimer(self, singleShot=True, interval=_KEY_IS_KEPT)
        self._forgetting.timeout.connect(self._forget_key)

    def concerns(self, path: Path, problem: Problem) -> bool:
        """Look for backups where a file is damaged, and tell whether it is; the file is not open."""
        self.call_off()
        self._path = locks.real(path)
        if problem.code not in _MAY_BE_DAMAGED or backup.is_one(path):
            return False
        if problem.code == "key_wrong" and not self._has_no_passphrase():
            return False
        self._found = found = rescue.find(self._path, self._folders, believed=problem.code in _DAMAGED)
        if found.by_name and path.suffix.casefold() != ".copdesk":
            return False
        return problem.code != "file_foreign" or bool(found.backups)

    def offer(self, problem: Problem, key: bytes) -> None:
        """Say what is wrong, and offer the newest backup; `key` is the one of the file, where it is known."""
        if not self._found.backups:
            self._ask.problem(self._without_backup(problem))
            return
        self._key = key
        self._forgetting.start()
        if self._found.by_name and problem.code != "file_empty":
            problem = Problem("file_start_lost", path=self._path.name)
        elif problem.code in _UNNAMED:
            problem = Problem("file_damaged_by_name", path=self._path.name)
        words = self.tr("Put back the backup of {when}").format(when=_when(self._newest.when))
        self._ask.problem(problem, words, self.ask)

    def ask(self) -> None:
        """Say what putting the backup back means, and do it after a yes."""
        question = self.tr("Put {name} back from the backup of {when}?")
        question = question.format(name=self._path.name, when=_when(self._newest.when))
        self._ask.confirm(question, self._meaning(), self.tr("&Put back"), self._begin)

    def call_off(self) -> None:
        """Do not go on with it, and forget the key: somebody wants something else by now."""
        job, self._job, self._page = self._job, None, None
        self._forget_key()
        if job is not None and job.cancellable:
            job.stop()  # a backup on its way back is not stopped halfway, and is told of then

    @property
    def _newest(self) -> Backup:
        return self._found.backups[0]

    @property
    def _folders(self) -> list[Path]:
        beside = self._path.parent / "Backups"
        return [likes.backups(self._settings) or beside, beside]

    def _has_no_passphrase(self) -> bool:
        header = backup.header_of(self._path)
        return header is not None and not header.protected

    # Words

    def _without_backup(self, problem: Problem) -> str:
        folder = str(self._folders[0])
        if problem.code in _UNNAMED:
            return self._ask.words(Problem("no_backup", path=self._path.name, folder=folder))
        return f"{self._ask.words(problem)} {self._ask.words(Problem('no_backup_either', folder=folder))}"

    def _meaning(self) -> str:
        says = [self._age()]
        if self._found.by_name:
            says.append(self.tr("It is known by its name only, so look afterwards whether this is the right workbook."))
        if not self._newest.header.protected and not self._has_no_passphrase() and not self._found.by_name:
            says.append(self.tr("It has no passphrase yet; choose one again afterwards."))
        says.append(self.tr("The damaged file stays beside it under another name."))
        return " ".join(says)

    def _age(self) -> str:
        """Say how much older the backup is than the file, and what is missing from it."""
        seconds = self._path.stat().st_mtime - self._newest.when.timestamp() if self._path.exists() else 0
        if seconds < _AS_GOOD_AS_NOW:
            return self.tr("It was made when the file was last written, so next to nothing is missing from it.")
        words = self.tr("It is {older} older than the damaged file. What you changed in that time is not in it.")
        return words.format(older=self._length(int(seconds)))

    def _length(self, seconds: int) -> str:
        if seconds < _HOUR:
            return self.tr("%n minute(s)", "", seconds // 60)
        return (
            self.tr("%n hour(s)", "", seconds // _HOUR) if seconds < _DAY else self.tr("%n day(s)", "", seconds // _DAY)
        )

    def _told(self, path: Path, done: PutBack) -> str:
        words = self.tr("{name} was put back from the backup of {when}.")
        says = [words.format(name=path.name, when=_when(done.backup.when))]
        if done.passed_over:
            says.append(self.tr("%n newer backup(s) could not be opened.", "", done.passed_over))
        if done.aside is not None:
            says.append(self.tr("The damaged file is now called {name}.").format(name=done.aside.name))
        return " ".join(says)

    # Putting it back

    def _begin(self) -> None:
        self._forgetting.stop()
        if self._newest.header.protected and not self._key:
            self._show_page()
        else:
            self._put_back(self._key)

    def _forget_key(self) -> None:
        self._forgetting.stop()
        self._key = b""

    def _show_page(self) -> UnlockPage:
        page = self._page = UnlockPage(self._theme, self._path)
        page.sentence.setProperty("data", False)
        page.ask_about(self._path.stem, self.tr("Type the passphrase that the backup was made with."))
        page.passphrase_given.connect(self._derive)
        page.code_given.connect(self._decode)
        self.page_wanted.emit(page)
        return page

    def _derive(self, passphrase: str) -> None:
        salt = next(one.header.salt for one in self._found.backups if one.header.protected)
        title = self.tr("Looking whether it fits…")
        failed = partial(self._failed, self._path)
        self._job = self._jobs.run(keys.derive, passphrase, salt, done=self._put_back, failed=failed, title=title)

    def _decode(self, code: str) -> None:
        try:
            key = recovery.decode(code, recovery.RecoveryKind.FILE)
        except Problem as problem:
            self._failed(self._path, problem)
        else:
            self._put_back(key)

    def _put_back(self, key: bytes) -> None:
        self._key = key
        self._job = self._jobs.run(
            rescue.put_back,
            self._found.backups,
            self._path,
            key,
            self.tr("damaged"),
            done=partial(self._open, self._path),
            failed=partial(self._failed, self._path),
            title=self.tr("Putting the backup back…"),
            cancellable=False,
        )

    def _open(self, path: Path, done: PutBack) -> None:
        if self._job is None:  # somebody went elsewhere meanwhile
            self._ask.notice(self._told(path, done))
            return
        key = rescue.key_for(done.backup, self._key)
        self.call_off()
        try:
            workbook = Workbook.open(path, key)
        except Problem as problem:
            self._ask.problem(problem)
        else:
            self.opened.emit(workbook, self._told(path, done), done.passed_over > 0)

    def _failed(self, path: Path, problem: Problem) -> None:
        """Say why it was not put back; where the key is another one by now, ask for the passphrase of then."""
        called_off, self._job, page, self._key = self._job is None, None, self._page, b""
        if called_off:
            words = self.tr("{name} was not put back. {why}")
            self._ask.problem(words.format(name=path.name, why=self._ask.words(problem)))
        elif page is not None:
            page.show_problem(self._ask.words(problem))
        elif problem.code == "key_wrong":
            words = self.tr("The backups are from before a change of the passphrase. Type the one of that time.")
            self._show_page().show_problem(words)
        else:
            self._ask.problem(problem)


def _when(when: datetime) -> str:
    """Return a moment by the clock of this computer, with the year when it is not this one."""
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    year = "" if local.date().year() == QDateTime.currentDateTime().date().year() else " yyyy"
    return QLocale().toString(local, f"d MMMM{year}, HH:mm")
