"""The place an interview leaves free for private answers, so that it need not know where they are kept."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from copdesk.domain.interviews import Interview, Question
from ui.kit.signals import AnySignal
from ui.kit.undo import History


class PrivatePart(Protocol):
    """What an interview needs of whoever keeps the private answers."""

    @property
    def widget(self) -> QWidget:
        """What stands where otherwise the answer is typed."""
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

    def keep(self) -> None:
        """Keep what is being typed."""
        ...

    def begin(self) -> None:
        """A conversation starts: do not shut in the middle of it."""
        ...

    def end(self) -> None:
        """The conversation is over."""
        ...
