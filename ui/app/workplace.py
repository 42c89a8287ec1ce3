"""An open workbook in the window: its screens, and what they ask of each other."""

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from copdesk.domain.problems import Problem
from copdesk.store import engine, lists
from copdesk.store.ledger_place import ledger_place
from copdesk.store.workbook import Workbook
from ui.app.screens import Screens
from ui.home.safekeeping import Safekeeping
from ui.kit import dialogs
from ui.kit.ask import Ask
from ui.kit.desk import Desk
from ui.kit.jobs import Jobs
from ui.kit.language import Speech
from ui.kit.presenting import Presenting
from ui.kit.settings import Settings
from ui.kit.theme import Theme
from ui.window import MainWindow

if TYPE_CHECKING:  # the first list is painted before entities are imported
    from copdesk.domain.changes import ChangeSet

_COMMUNITIES, _KEPT = "communities", 20
_PAINTED = 250
"""After so many milliseconds the first list has been painted, and the file can be looked through."""


class Workplace(QObject):
    """The desk of one workbook with all its screens, until it is left."""

    given_up = Signal(Path, object, bytes)
    """Which file could not be used any more, the Problem, and the key it has; it is closed, and left."""

    reopen_wanted = Signal(object)
    """The workbook as it was put back, open."""

    def __init__(
        self,
        workbook: Workbook,
        window: MainWindow,
        *,
        theme: Theme,
        ask: Ask,
        jobs: Jobs,
        settings: Settings,
        speech: Speech,
        presenting: Presenting,
    ) -> None:
        super().__init__()
        self._window, self._settings, self._presenting = window, settings, presenting
        self.desk = Desk(workbook, theme=theme, ask=ask, jobs=jobs, settings=settings, speech=speech)
        self.safe = Safekeeping(self.desk)
        self.safe.restore_wanted.connect(self._restore)
        self.safe.closing.connect(self._keep_typing)
        self.safe.reopened.connect(self._go_on_under)
        self.safe.stranded.connect(self._go_on_as_before)
        self.desk.changed.connect(self._changed)
        self.desk.community_chosen.connect(self._community_chosen)
        self._moved_in = False
        self._looking = QTimer(self, singleShot=True, interval=_PAINTED)
        self._looking.timeout.connect(self._look_through)

    def begin(self) -> None:
        """Show the workbook; when it turns out to be damaged it is closed again, which is said and announced."""
        self._looking.start()
        try:
            self._choose_community()
            self._move_in()
            self._window.go_to("roster" if self.desk.community else "communities")
            self._window.focus_screen()
            self.screens.go_on_live()
        except BaseException as error:
            problem = engine.translate(error)
            if problem is None:
                raise
            self.give_up(problem)
            return
        ask, connection = self.desk.ask, self.workbook.connection
        if connection.concern is not None:
            ask.problem(connection.concern)
        if ledger_place(self.workbook.path.parent, connection.header.workbook_id).exists():
            self._erase_again(self.workbook, ask)  # a backup may have been put here by hand

    @property
    def workbook(self) -> Workbook:
        """The workbook that is open."""
        return self.desk.workbook

    def move_to(self, window: MainWindow) -> None:
        """Go on in another window, on the same screen and with everything that can be undone."""
        screen = self._window.current
        self._move_out()
        self._window = window
        self._move_in()
        if screen == "live":
            self.screens.go_on_live()
        window.go_to(screen)

    def close(self) -> None:
        """Take the screens away, make a last backup when one is due, and close the file."""
        self._looking.stop()
        self._move_out()
        self.safe.back_up_when_due()
        self.safe.stop()
        self.desk.leave()
        self.workbook.close()

    def _look_through(self) -> None:
        try:
            self.workbook.connection.look_through()
        except Problem as problem:
            self.give_up(problem)
        else:
            self.desk.looked_through.emit()

    def give_up(self, problem: Problem) -> None:
        """Close a damaged workbook without a copy of it, and announce what is wrong."""
        path, key = self.workbook.path, self.workbook.connection.key
        self._looking.stop()
        dialogs.take_away(self._window)
        if self._moved_in:
            self._move_out()
        else:
            self._window.leave_desk()
        self.safe.stop()
        self.desk.leave()
        self.workbook.close()
        self.given_up.emit(path, problem, key)

    def _move_in(self) -> None:
        self._window.show_desk(self.desk)
        self.screens = Screens(self.desk, self._window, self._settings, self._presenting)
        for signal, slot in self._joints():
            signal.connect(slot)  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs type signals as descriptors
        self._moved_in = True
        self._offer_communities()

    def _move_out(self) -> None:
        for signal, slot in self._joints():
            signal.disconnect(slot)  # pyright: ignore[reportAttributeAccessIssue]  Qt's stubs type signals as descriptors
        self.screens.leave()
        self._window.leave_desk()

    def _joints(self) -> list[tuple[object, object]]:
        window, commands = self._window, self._window.commands
        return [
            (window.community_wanted, self.desk.choose_community),
            (window.new_community_wanted, self.screens.make_community),
            (commands.back_up_wanted, self.safe.back_up),
            (commands.restore_wanted, self.safe.choose_backup),
            (commands.passphrase_wanted, self.safe.change_passphrase),
            (commands.passphrase_removal_wanted, self.safe.take_passphrase_away),
            (commands.recovery_wanted, self.safe.show_recovery_sheet),
            (commands.vault_lock_wanted, self.screens.lock_vault),
            (commands.quick_note_wanted, self.screens.quick_note),
            (commands.export_wanted, self.screens.show_documents),
            (commands.go_wanted, self.screens.offer_goals),
            (self.safe.sheet_wanted, self.screens.offer_file_sheet),
            (self._presenting.changed, self.screens.present),
        ]

    # Communities

    def _choose_community(self) -> None:
        ids = {str(c.id): c.id for c in lists.communities(self.workbook)}
        last = (ids[kept] for kept in self._seen_last() if kept in ids)
        self.desk.choose_community(next(last, next(iter(ids.values()), None)))

    def _seen_last(self) -> list[str]:
        """Return the communities that were looked at, the last one first, whichever workbooks they are in."""
        never: list[str] = []
        return self._settings.value(_COMMUNITIES, never)

    def _offer_communities(self) -> None:
        self._window.set_communities(list(lists.communities(self.workbook)), self.desk.community)

    def _changed(self, changes: "ChangeSet") -> None:
        from copdesk.domain.community import Community

        if any(True for _ in changes.of(Community)):
            self._offer_communities()

    def _community_chosen(self, community: UUID | None) -> None:
        if community is not None:
            earlier = [kept for kept in self._seen_last() if kept != str(community)]
            self._settings.keep(_COMMUNITIES, [str(community), *earlier][:_KEPT])
        self._offer_communities()

    # Safekeeping

    def _restore(self, chosen: Path) -> None:
        """Close the workbook, put the backup in its place and open that; on failure the workbook comes back."""
        from copdesk.store import backup

        path, key = self.workbook.path, self.workbook.connection.key
        ask = self.desk.ask
        self.close()
        try:
            backup.restore(chosen, path, key)
        except Problem as problem:
            ask.problem(problem)
        try:
            workbook = Workbook.open(path, key)
        except Problem as problem:
            self.given_up.emit(path, problem, key)
        else:
            self._erase_again(workbook, ask)
            self.reopen_wanted.emit(workbook)

    def _erase_again(self, workbook: Workbook, ask: Ask) -> None:
        """Take out whoever came back with the backup though they had been erased."""
        if workbook.read_only:
            return
        from copdesk.store import erasure  # it needs all entities, and the first list is painted before those

        try:
            again = erasure.replay(workbook)
        except Problem as problem:
            ask.problem(problem)
        else:
            if again:
                words = self.tr(
                    "%n person(s) erased before came back with the backup, and are erased again.", "", again
                )
                ask.notice(words)

    def _keep_typing(self) -> None:
        self._window.keep_typing()
        self.screens.leave()

    def _go_on_under(self, workbook: Workbook) -> None:
        """Show the workbook again under its new key, and offer the sheet that belongs to that key."""
        self._go_on_with(workbook)
        self.safe.show_recovery_sheet()

    def _go_on_as_before(self, key: bytes, problem: Problem) -> None:
        """Open the workbook again after its key could not be changed."""
        ask, path = self.desk.ask, self.workbook.path
        try:
            self._go_on_with(Workbook.open(path, key))
        except Problem as worse:
            self._move_out()
            self.given_up.emit(path, worse, key)
        else:
            ask.problem(problem)

    def _go_on_with(self, workbook: Workbook) -> None:
        self.desk.move_to(workbook)
        self.move_to(self._window)
