"""Everything the program says or asks: notices that do not interrupt, questions only where they are needed."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from copdesk.domain.problems import Problem
from ui.kit.language import Speech
from ui.kit.notices import Lasts, Notice, NoticeBar, Tone
from ui.kit.theme import Theme

if TYPE_CHECKING:  # questions and dialogs are loaded when the first one is asked
    from PySide6.QtWidgets import QFileDialog

    from ui.kit.questions import PassphraseQuestion, Question


class Ask(QObject):
    """Speaks to the user in the window it was given; every answer comes later, through a function."""

    said = Signal(str)

    def __init__(self, theme: Theme, speech: Speech) -> None:
        super().__init__()
        self._theme, self._speech = theme, speech
        self._window: QWidget | None = None
        self._bar: NoticeBar | None = None
        self._last: Notice | None = None
        self._kept_back: Notice | None = None
        self._discreet = False

    def be_discreet(self, *, on: bool) -> None:
        """Keep what there is to say, which may hold names, until no room looks along any more."""
        self._discreet = on
        if not on and self._kept_back is not None:
            notice, self._kept_back = self._kept_back, None
            self._say(notice)

    def live_in(self, window: QWidget, bar: NoticeBar) -> None:
        """Speak in `window` from now on, and put notices in `bar`."""
        self._window, self._bar = window, bar

    def words(self, problem: Problem) -> str:
        """Return the sentence for a problem in the language of the windows."""
        from copdesk.sentences import sentence

        return sentence(problem, self._speech.language)

    def notice(self, text: str, action: str = "", then: Callable[[], object] | None = None) -> None:
        """Say something that goes away by itself, with at most one thing to do about it."""
        self._say(Notice(text, Tone.CALM, action, then, Lasts.LONG if action else Lasts.UNTIL_MOVE))

    def edited(self, text: str, undo: str, then: Callable[[], object]) -> None:
        """Say what was edited, with a way back that is there until something else is edited."""
        self._say(Notice(text, Tone.CALM, undo, then, Lasts.UNTIL_EDIT))

    def hint(self, text: str) -> None:
        """Say why nothing was done, and what has to be there first; it goes away by itself."""
        self._say(Notice(text, Tone.HINT, lasts=Lasts.UNTIL_MOVE))

    def problem(self, problem: Problem | str, action: str = "", then: Callable[[], object] | None = None) -> None:
        """Say what went wrong, with at most one thing to do about it; it stays until it is read."""
        text = problem if isinstance(problem, str) else self.words(problem)
        self._say(Notice(text, Tone.PROBLEM, action, then))

    def let_go(self) -> None:
        """Say no longer what was done or missing: something else is being done."""
        self._end(Lasts.UNTIL_EDIT, Lasts.UNTIL_MOVE)

    def move_on(self) -> None:
        """Say no longer what belonged to the screen before this one."""
        self._end(Lasts.UNTIL_MOVE)

    def hush(self) -> None:
        """Say nothing any more of what was said: it was about another workbook."""
        self._end(*Lasts)

    def confirm(self, question: str, meaning: str, yes: str, then: Callable[[], object]) -> "Question":
        """Ask before something that cannot be undone; `yes` is the verb on the button."""
        from ui.kit.questions import Question

        asked = Question(self._theme, question, meaning, yes, self._window)
        asked.accepted.connect(then)
        asked.open()
        return asked

    def passphrase(self, title: str, meaning: str, then: Callable[[str], object]) -> "PassphraseQuestion":
        """Ask for a passphrase; close what is returned when it opened something, or give it the sentence why not."""
        return self._ask_passphrase(title, meaning, then, new=False)

    def new_passphrase(self, title: str, meaning: str, then: Callable[[str], object]) -> "PassphraseQuestion":
        """Offer a passphrase of six words, or let somebody make their own."""
        return self._ask_passphrase(title, meaning, then, new=True)

    def bug(self, report: Path | None) -> None:
        """Say that the program itself went wrong, and where the report lies."""
        from ui.kit.questions import BugMessage

        told = BugMessage(self._theme, report, self._window)
        told.open()

    def open_file(self, title: str, kinds: str, then: Callable[[Path], object]) -> "QFileDialog":
        """Let somebody choose an existing file; `kinds` is as in Qt, such as "Workbooks (*.copdesk)"."""
        from ui.kit import file_choice

        return self._in_words(file_choice.existing(self._window, title, kinds, then))

    def save_file(self, title: str, kinds: str, suggestion: Path, then: Callable[[Path], object]) -> "QFileDialog":
        """Let somebody say where a file should go."""
        from ui.kit import file_choice

        return self._in_words(file_choice.to_write(self._window, title, kinds, suggestion, then))

    def folder(self, title: str, then: Callable[[Path], object]) -> "QFileDialog":
        """Let somebody choose a folder."""
        from ui.kit import file_choice

        return self._in_words(file_choice.folder(self._window, title, then))

    def _in_words(self, dialog: "QFileDialog") -> "QFileDialog":
        """Name the lines that Qt leaves in English."""
        dialog.setLabelText(dialog.DialogLabel.LookIn, self.tr("Look &in"))
        dialog.setLabelText(dialog.DialogLabel.FileType, self.tr("&Kind of file"))
        return dialog

    def _ask_passphrase(
        self, title: str, meaning: str, then: Callable[[str], object], *, new: bool
    ) -> "PassphraseQuestion":
        from ui.kit.questions import PassphraseQuestion

        asked = PassphraseQuestion(self._theme, self._speech, title, meaning, self._window, new=new)
        asked.given.connect(then)
        asked.open()
        return asked

    def _end(self, *which: Lasts) -> None:
        if self._kept_back is not None and self._kept_back.lasts in which:
            self._kept_back = None
        if self._last is not None and self._last.lasts in which and self._bar is not None:
            self._bar.take_back(self._last.text)

    def _say(self, notice: Notice) -> None:
        if self._discreet:
            self._kept_back = notice
            later = self.tr("There is a message. You can read it when the room no longer looks along.")
            notice = notice._replace(text=later)
        self._last = notice
        self.said.emit(notice.text)
        if self._bar is not None:
            self._bar.show_notice(notice)
