"""The passphrase of the whole workbook: set, changed or taken away, by whoever knows the one of now."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from copdesk.domain.problems import Problem
from copdesk.store import keys, passphrases
from ui.kit.desk import Desk
from ui.kit.jobs import Job
from ui.kit.questions import PassphraseQuestion


class PassphraseChange(QObject):
    """Asks in one or two steps; `made` brings the new key, and whether it comes from a passphrase."""

    made = Signal(bytes, bool)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.asked: PassphraseQuestion | None = None
        self._job: Job | None = None

    def change(self) -> None:
        """Ask for a new passphrase; where there is one already, for that one first."""
        if self._protected:
            self._ask_old(self.tr("Another passphrase"), self._ask_new)
        else:
            self._ask_new()

    def take_away(self) -> None:
        """Let the workbook open without a passphrase from now on."""
        if self._protected:
            self._ask_old(self.tr("Take the passphrase away"), self._confirm)
        else:
            self._desk.ask.hint(self.tr("This workbook has no passphrase."))

    def call_off(self, *args: object) -> None:
        """Let a key that is still being made go to waste: whoever asked for it closed the question."""
        job, self._job, self.asked = self._job, None, None
        if job is not None:
            job.stop()

    @property
    def _protected(self) -> bool:
        return self._desk.workbook.connection.header.protected

    def _ask_old(self, title: str, then: Callable[[], object]) -> None:
        meaning = self.tr("First the passphrase that opens this workbook now.")

        def try_it(passphrase: str) -> None:
            self._derive(passphrase, lambda key: self._compare(key, then), self.tr("Looking whether it fits…"))

        self._show(self._desk.ask.passphrase(title, meaning, try_it))

    def _compare(self, key: bytes, then: Callable[[], object]) -> None:
        self._job = None
        asked = self.asked
        if asked is None:
            return
        if key != self._desk.workbook.connection.key:
            asked.show_problem(self._desk.ask.words(Problem("key_wrong")))
            return
        asked.accept()
        then()

    def _ask_new(self) -> None:
        meaning = self.tr(
            "From now on only the new passphrase opens this workbook. An old recovery sheet stops working."
        )
        self._show(self._desk.ask.new_passphrase(self.tr("A new passphrase"), meaning, self._take_new))

    def _take_new(self, passphrase: str) -> None:
        try:
            passphrases.judge(passphrase)
        except Problem as problem:
            if self.asked is not None:
                self.asked.show_problem(self._desk.ask.words(problem))
            return
        self._derive(passphrase, self._new_made, self.tr("Changing the passphrase…"))

    def _new_made(self, key: bytes) -> None:
        self._job = None
        if self.asked is not None:
            self.asked.accept()
        self.made.emit(key, True)

    def _confirm(self) -> None:
        question = self.tr("Go on without a passphrase?")
        meaning = self.tr(
            "Whoever has the file can then read everything in it, and the program can no longer be locked. The vault "
            "keeps its own passphrase."
        )
        self._desk.ask.confirm(question, meaning, self.tr("&Take it away"), self._without)

    def _without(self) -> None:
        salt = keys.salt_with(self._desk.workbook.connection.header.salt, protected=False)
        self.made.emit(keys.unprotected_key(salt), False)

    def _derive(self, passphrase: str, then: Callable[[bytes], object], title: str) -> None:
        if self.asked is not None:
            self.asked.setEnabled(False)
        salt = keys.salt_with(self._desk.workbook.connection.header.salt, protected=True)
        self._job = self._desk.jobs.run(keys.derive, passphrase, salt, done=then, title=title)

    def _show(self, question: PassphraseQuestion) -> None:
        self.asked = question
        question.rejected.connect(self.call_off)
