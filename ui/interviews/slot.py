"""The place an interview leaves free for private answers, so that it need not know where they are kept."""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from copdesk.domain.interviews import Interview, Question, Transcript
from ui.interviews.answering import AnswerPlace
from ui.kit.signals import AnySignal
from ui.kit.undo import History


class PrivatePart(Protocol):
    """What an interview needs of whoever keeps the private answers."""

    @property
    def widget(self) -> QWidget:
        """What stands where otherwise the answer is typed."""
        ...

    @property
    def place(self) -> AnswerPlace:
        """Where a private answer is typed, as long as it can be."""
        ...

    @property
    def is_open(self) -> bool:
        """Whether private things can be read and written now."""
        ...

    @property
    def history(self) -> History | None:
        """The undo of private answers, as long as they can be read."""
        ...

    @property
    def changed(self) -> AnySignal:
        """Tells that answers came, went, or can or cannot be read any more."""
        ...

    @property
    def next_wanted(self) -> AnySignal:
        """Tells that the next question is wanted."""
        ...

    @property
    def back_wanted(self) -> AnySignal:
        """Tells that the question before is wanted."""
        ...

    @property
    def list_wanted(self) -> AnySignal:
        """Tells that the list of questions is wanted."""
        ...

    def show_question(self, interview: Interview, question: Question) -> None:
        """Show the answer to one private question, or the way to it."""
        ...

    def is_answered(self, interview: Interview, key: str) -> bool | None:
        """Return whether a private question was answered; None when that cannot be known now."""
        ...

    def only_read(self) -> None:
        """Let answers be read, but not changed."""
        ...

    def keep(self) -> bool:
        """Keep what is being typed; tells whether it is kept."""
        ...

    def begin(self) -> None:
        """A conversation starts: do not shut in the middle of it."""
        ...

    def end(self) -> None:
        """The conversation is over."""
        ...

    def tell_time(self, seconds: Callable[[], int]) -> None:
        """Let answers and time stamps say how far the conversation is."""
        ...

    def reading(self) -> QPlainTextEdit:
        """Return a place to read private words in, from which nothing lingers."""
        ...

    def transcripts(self, interview_id: UUID) -> list[Transcript]:
        """Return what was kept in private of an interview; nothing when that cannot be known now."""
        ...

    def keep_transcript(self, transcript: Transcript) -> None:
        """Keep in private what was written down elsewhere of an interview."""
        ...

    def remove_transcript(self, transcript: Transcript) -> None:
        """Take it away again."""
        ...
