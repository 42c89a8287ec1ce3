"""Where an answer goes, whatever the kind of question: on paper, on a scale, or one of some choices."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from copdesk.domain.choices import QuestionKind
from copdesk.domain.interviews import Question, Said
from ui.interviews.answer_pad import AnswerPad
from ui.interviews.scale import ChoiceColumn, ScaleRow
from ui.interviews.writing import Walking
from ui.kit.theme import Theme


class AnswerPlace(QStackedWidget):
    """Shows the place that fits a question; `kept` brings what is said there."""

    kept = Signal(object)

    def __init__(self, theme: Theme, edit: QPlainTextEdit, line: QLineEdit) -> None:
        super().__init__()
        self._question: Question | None = None
        self.pad, self.scale, self.choices = AnswerPad(theme, edit, line), ScaleRow(theme), ChoiceColumn(theme)
        for place in (self.pad, self.scale, self.choices):
            self.addWidget(place)
        self.pad.kept.connect(self.kept)
        for picking in (self.scale, self.choices):
            picking.kept.connect(self._picked)

    @property
    def walks(self) -> tuple[Walking, ...]:
        """What walks from question to question here."""
        return *self.pad.walks, self.scale.walking, self.choices.walking

    @property
    def writes(self) -> bool:
        """Whether the answer shown is one in words."""
        return self.currentWidget() is self.pad

    def show_question(self, question: Question, said: Said) -> None:
        """Show a question with its answer as it is kept."""
        self._question = question
        self.pad.edit.setAccessibleName(question.text)
        place: QWidget = self.pad
        self.pad.writing.show_said(said if question.kind is QuestionKind.OPEN else Said())
        if question.kind is QuestionKind.SCALE:
            self.scale.show_value(said.text)
            place = self.scale
        elif question.kind is QuestionKind.CHOICE:
            self.choices.offer(question.choices, said.text)
            place = self.choices
        self.setCurrentWidget(place)
        self.setFocusProxy(place)

    def refresh(self, said: Said) -> None:
        """Take in an answer that was changed elsewhere."""
        question = self._question
        if question is None or question.kind is QuestionKind.OPEN:
            self.pad.writing.refresh(said)
        elif question.kind is QuestionKind.SCALE:
            self.scale.show_value(said.text)
        else:
            self.choices.offer(question.choices, said.text)

    def settle(self, said: Said) -> None:
        """Note what the store made of what was just kept."""
        if self.writes:
            self.pad.writing.settle(said)

    def forget(self) -> None:
        """Drop everything that was shown, also what could be undone."""
        self.pad.writing.show_said(Said())
        self.scale.show_value("")
        self.choices.offer((), "")

    def commit(self) -> None:
        """Keep what is being typed."""
        if self.writes:
            self.pad.writing.commit()

    def only_read(self) -> None:
        """Let answers be read, but not changed."""
        self.pad.only_read()
        self.scale.setEnabled(False)
        self.choices.setEnabled(False)

    def go_writing(self) -> None:
        """Put the cursor where the answer goes."""
        place = self.currentWidget()
        if place is not None:
            place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _picked(self, value: str) -> None:
        self.kept.emit(Said(value))
