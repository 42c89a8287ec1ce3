"""The life of the window: from the start screen to an open workbook and back."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from copdesk.domain.language import Language
from copdesk.domain.problems import Problem
from ui.app.discretion import Discretion
from ui.app.helping import Helping
from ui.app.locking import Locking
from ui.app.mending import Mending
from ui.home.opening import Opening
from ui.home.start import StartPage
from ui.kit import likes, paths
from ui.kit.ask import Ask
from ui.kit.jobs import Jobs
from ui.kit.language import Speech
from ui.kit.recent import RecentFiles
from ui.kit.settings import Settings
from ui.kit.soon import Soon
from ui.kit.theme import Mode, Theme
from ui.window import MainWindow

TYPE_CHECKING = False
if TYPE_CHECKING:  # what an open workbook needs is imported when one is opened
    from copdesk.store.workbook import Workbook
    from ui.app.workplace import Workplace
    from ui.home.new_workbook import NewWorkbookPage
    from ui.home.unlock import UnlockPage


class Program(QObject):
    """Builds what every window needs once, and shows one thing at a time in it."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app, self.settings = app, settings
        self.theme = Theme(likes.appearance(settings), likes.text_size(settings))
        self.theme.dress(app, whole=False)
        self.speech = Speech(app, likes.language(settings))
        self.speech.install()
        self.jobs = Jobs(self)
        self.ask = Ask(self.theme, self.speech)
        self.jobs.failed.connect(self.ask.problem)
        self.recent = RecentFiles(settings)
        self.discretion = Discretion(self.ask, self.recent, self)
        self.discretion.changed.connect(self._presenting_changed)
        self.opening = Opening(self.jobs, self)
        self.workplace: Workplace | None = None
        self._asking: NewWorkbookPage | UnlockPage | None = None
        self._new_lock = False
        self._helping = Helping(self.theme, self.speech, self)
        self.locking, self.mending = Locking(self, self), Mending(self, self)
        self.window = self._new_window()
        self.opening.opened.connect(self._opened)
        self.opening.passphrase_needed.connect(self._ask_passphrase)
        self.opening.refused.connect(self._refused)
        self.mending.page_wanted.connect(self._show_asking)
        self.mending.mended.connect(self._opened)
        self.speech.changed.connect(self._speak_anew)

    def start(self, path: Path | None, *, locked: bool = False) -> None:
        """Show the window: the workbook at `path`, perhaps behind its lock, or the start screen."""
        if locked and path is not None:
            self.locking.begin(path)
        if path is not None:
            self.open(path)
        if self.workplace is None and self._asking is None:
            self.go_home()
        else:
            self._offer_recent()
        self.theme.finish()
        self.window.show()
        if self.discretion.presenting.on:
            self.discretion.explain()

    def go_home(self) -> None:
        """Close what is open, and show the start screen."""
        self.leave()
        self._asking = None
        self._show_start()

    def _show_start(self) -> None:
        page = StartPage(self.theme, self.recent)
        page.new_wanted.connect(self._ask_new)
        page.open_wanted.connect(self._choose_file)
        page.sample_wanted.connect(self._ask_sample)
        page.recent_wanted.connect(self.open)
        page.settings_wanted.connect(self._show_settings)
        page.language_wanted.connect(self._speak_the_other)
        self.window.show_home(page)
        self._offer_recent()

    @property
    def at_rest(self) -> bool:
        """Whether nothing is being made, and nothing that is shown still waits for its parts."""
        return not self.jobs.busy and not any(soon.busy for soon in self.window.findChildren(Soon))

    def open(self, path: Path) -> None:
        """Open another workbook in place of the one that is open."""
        self.ask.hush()
        self.mending.call_off()
        if self.workplace is not None:
            self.go_home()
        self.opening.open(path)

    # Home

    def _ask_new(self) -> None:
        self._show_new(sample=False)

    def _ask_sample(self) -> None:
        self._show_new(sample=True)

    def _show_new(self, *, sample: bool) -> None:
        from ui.home.new_workbook import NewWorkbookPage

        self.ask.hush()
        self.leave()
        page = NewWorkbookPage(self.theme, self.speech, self.ask, paths.documents_folder(), sample=sample)
        page.wanted.connect(self._make)
        page.back_wanted.connect(self.go_home)
        self._asking = page
        self.window.show_home(page)

    def _make(self, path: Path, passphrase: str, sample: bool) -> None:
        if self._asking is not None:
            self._asking.set_busy(busy=True)
        self._new_lock = bool(passphrase)
        self.opening.make(path, passphrase, sample=sample)

    def _show_settings(self) -> None:
        from ui.preferences.page import PreferencesPage

        page = PreferencesPage(self.theme, self.speech, self.settings, self.ask)
        page.stand_alone()
        page.back_wanted.connect(self.go_home)
        self.window.show_home(page)

    def _speak_the_other(self) -> None:
        other = Language.ENGLISH if self.speech.language is Language.DUTCH else Language.DUTCH
        self.settings.keep(likes.LANGUAGE, str(other))
        self.speech.speak(other)

    def _choose_file(self) -> None:
        self.ask.open_file(self.tr("Open workbook"), self.tr("Workbooks (*.copdesk)"), self.open)

    def _ask_passphrase(self, path: Path) -> None:
        page = self.locking.page_for(path)
        page.passphrase_given.connect(self._unlock)
        page.code_given.connect(self.opening.unlock_with_code)
        self._show_asking(page)

    def _show_asking(self, page: "UnlockPage") -> None:
        page.other_wanted.connect(self.go_home)
        self._asking = page
        self.window.show_home(page)

    def _unlock(self, passphrase: str) -> None:
        if self._asking is not None:
            self._asking.set_busy(busy=True)
        self.opening.unlock(passphrase)

    def _refused(self, path: Path, problem: Problem) -> None:
        self._new_lock = False
        if self.mending.takes(path, problem, self.opening.key):
            return
        if self._asking is not None:
            self._asking.set_busy(busy=False)
            self._asking.show_problem(self.ask.words(problem))
        else:
            self.ask.problem(problem)

    # An open workbook

    def _opened(self, workbook: "Workbook") -> None:
        from ui.app.workplace import Workplace

        self._asking = None
        self.recent.remember(workbook.path)
        self.workplace = Workplace(
            workbook,
            self.window,
            theme=self.theme,
            ask=self.ask,
            jobs=self.jobs,
            settings=self.settings,
            speech=self.speech,
            presenting=self.discretion.presenting,
        )
        self.workplace.given_up.connect(self._given_up)
        self.workplace.reopen_wanted.connect(self._reopen)
        self.workplace.begin()
        if self.workplace is None:  # pyright: ignore[reportUnnecessaryComparison]  it may have been given up on the way
            return
        self._offer_recent()
        self.locking.opened(self.workplace)
        if self._new_lock:
            self._new_lock = False
            self.workplace.safe.show_recovery_sheet()

    def _reopen(self, workbook: "Workbook") -> None:
        self.locking.closed()
        self.workplace = None
        self._opened(workbook)

    def _given_up(self, path: Path, problem: Problem, key: bytes) -> None:
        self.locking.closed()
        self.workplace = None
        if not self.mending.takes(path, problem, key):
            self.go_home()
            self.ask.problem(problem)

    def settle(self, error: BaseException) -> bool:
        """Say that the file cannot be read any more, and close it when it is damaged; tells whether it was that."""
        from copdesk.store.failures import translate

        problem = translate(error)
        if problem is None:
            return False
        if problem.code == "file_damaged" and self.workplace is not None:
            self.workplace.give_up(problem)
        else:
            self.ask.problem(problem)
        return True

    def leave(self) -> None:
        """Close the workbook, with everything that was being typed kept."""
        self.opening.call_off()
        self.mending.call_off()
        self._new_lock = False
        if self.workplace is not None:
            self.window.keep_typing()
            self.locking.closed()
            workplace, self.workplace = self.workplace, None
            workplace.close()

    def _offer_recent(self) -> None:
        self.window.commands.offer_recent(self.recent.all())

    # The window

    def _new_window(self) -> MainWindow:
        window = MainWindow(self.theme, self.ask, self.jobs, self.settings)
        commands = window.commands
        commands.new_wanted.connect(self._ask_new)
        commands.open_wanted.connect(self._choose_file)
        commands.close_wanted.connect(self.go_home)
        self._helping.serve(window)
        commands.lock_wanted.connect(self.locking.lock)
        commands.recent_wanted.connect(self.open)
        commands.appearance_wanted.connect(self._wear)
        window.closing.connect(self._quit)
        self.discretion.guard(window)
        return window

    def _presenting_changed(self, on: bool) -> None:
        """Take the recent files out of sight, or show them again."""
        self._offer_recent()
        if isinstance(self.window.stack.currentWidget(), StartPage):
            self._show_start()

    def _wear(self, mode: Mode) -> None:
        self.settings.keep(likes.APPEARANCE, str(mode))
        self.theme.set_mode(mode)

    def _speak_anew(self) -> None:
        """Build the window again in the other language, with the same workbook on the same screen."""
        old = self.window
        old.keep_typing()
        old.closing.disconnect(self._quit)
        self.window = self._new_window()
        self.window.setGeometry(old.geometry())
        if self.workplace is None:
            self.go_home()
        else:
            self.workplace.move_to(self.window)
            self._offer_recent()
        self.window.show()
        old.close()
        old.deleteLater()

    def _quit(self) -> None:
        self.leave()
        self.jobs.finish()
