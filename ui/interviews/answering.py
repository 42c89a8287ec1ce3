"""Where an answer goes, whatever the kind of question: on paper, or a figure or a choice with the words to it below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from copdesk.domain.choices import QuestionKind
from copdesk.domain.interviews import Question, Said, divided, picked_with
from ui.interviews.answer_pad import AnswerPad
from ui.interviews.scale import STEPS, ChoiceColumn, Picking, ScaleRow
from ui.interviews.writing import Walking
from ui.kit.theme import Theme


class AnswerPlace(QWidget):
    """Shows the place that fits a question; `kept` brings what is said there.

    What is picked is the first line of the answer, the words that go with it are the rest.
    """

    kept = Signal(object)

    def __init__(self, theme: Theme, edit: QPlainTextEdit, line: QLineEdit) -> None:
        super().__init__()
        self._question: Question | None = None
        self.pad, self.scale, self.choices = AnswerPad(theme, edit, line), ScaleRow(theme), ChoiceColumn(theme)
        self._hint = edit.placeholderText()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for place in (self.scale, self.choices):
            column.addWidget(place)
        column.addWidget(self.pad, 1)
        self.pad.kept.connect(self._said)
        for picking in (self.scale, self.choices):
            picking.kept.connect(self._picked)
            picking.typed.connect(self._type_on)

    @property
    def walks(self) -> tuple[Walking, ...]:
        """What walks from question to question here."""
        return *self.pad.walks, self.scale.walking, self.choices.walking

    def show_question(self, question: Question, said: Said) -> None:
        """Show a question with its answer as it is kept."""
        self._question = question
        picking = self._picking
        self.pad.edit.setAccessibleName(question.text)
        self.pad.edit.setPlaceholderText(self._hint if picking is None else self.tr("And why? Just type on."))
        self._show_pick(said)
        self.pad.writing.show_said(self._words(said))
        for place in (self.scale, self.choices):
            place.setVisible(place is picking)
        self.setFocusProxy(picking or self.pad)

    def refresh(self, said: Said) -> None:
        """Take in an answer that was changed elsewhere."""
        self._show_pick(said)
        self.pad.writing.refresh(self._words(said))

    def settle(self, said: Said) -> None:
        """Note what the store made of what was just kept."""
        self.pad.writing.settle(self._words(said))

    def forget(self) -> None:
        """Drop everything that was shown, also what could be undone."""
        self.pad.writing.show_said(Said())
        self.scale.show_value("")
        self.choices.offer((), "")

    def commit(self) -> bool:
        """Keep what is being typed; tells whether it is kept."""
        return self.pad.writing.commit()

    def only_read(self) -> None:
        """Let answers be read, but not changed."""
        self.pad.only_read()
        self.scale.setEnabled(False)
        self.choices.setEnabled(False)

    def go_writing(self) -> None:
        """Put the cursor where the answer goes."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_within(self) -> QWidget | None:
        """Return where one can go on in this answer: from a figure to the words, from these to the themes."""
        now = QApplication.focusWidget()
        if now is not None and self._picking is not None and self._picking.isAncestorOf(now):
            return self.pad.edit
        return self.pad.tags.line if now is self.pad.edit and self.pad.tags.isEnabled() else None

    @property
    def _picking(self) -> Picking | None:
        kinds: dict[QuestionKind, Picking] = {QuestionKind.SCALE: self.scale, QuestionKind.CHOICE: self.choices}
        return kinds.get(self._question.kind) if self._question is not None else None

    def _show_pick(self, said: Said) -> None:
        question = self._question
        if question is not None and question.kind is QuestionKind.SCALE:
            self.scale.show_value(self._parts(said)[0])
        elif question is not None and question.kind is QuestionKind.CHOICE:
            self.choices.offer(question.choices, self._parts(said)[0])

    def _parts(self, said: Said) -> tuple[str, str]:
        """Return what was picked and the words with it; of an answer in words there is nothing picked."""
        if self._question is None or self._question.kind is QuestionKind.OPEN:
            return "", said.text
        picked, words = divided(said.text)
        if self._question.kind is QuestionKind.SCALE and picked not in ("", *STEPS):
            return "", said.text
        return picked, words

    def _words(self, said: Said) -> Said:
        return said._replace(text=self._parts(said)[1])

    def _whole(self, words: Said) -> Said:
        picking = self._picking
        return words if picking is None else words._replace(text=picked_with(picking.value, words.text))

    def _said(self, words: Said) -> None:
        self.kept.emit(self._whole(words))

    def _picked(self) -> None:
        self.kept.emit(self._whole(self.pad.writing.said))

    def _type_on(self, words: str) -> None:
        """Let words that are typed at the figures come where words go."""
        if not self.pad.edit.isReadOnly():
            self.pad.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.pad.edit.insertPlainText(words)
