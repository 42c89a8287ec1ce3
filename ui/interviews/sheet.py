"""One question in large quiet type, with its probes at hand and all the room for writing."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.choices import QuestionKind
from copdesk.domain.interviews import Guide, Interview, Question
from ui.interviews.guides import section_of
from ui.interviews.scale import ScaleRow
from ui.interviews.slot import PrivatePart
from ui.interviews.writing import Writing
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.page import Card
from ui.kit.theme import Theme


class QuestionSheet(Card):
    """Shows one question and where its answer goes: on paper, on a scale, or in private."""

    def __init__(self, theme: Theme, private: PrivatePart) -> None:
        super().__init__(margins=(28, 20, 28, 16), spacing=10)
        self._theme, self._private = theme, private
        self.part = Words("", Type.OVERLINE, data=True, elide=True)
        self.times = Words("", Type.SMALL, data=True)
        self.asked = Words("", Type.BIG, wrap=True, data=True)
        self._secret = IconLabel(theme, "lock", "todo", 16)
        self._probes = QVBoxLayout()
        self._probes.setSpacing(4)
        self.answer = _Paper(theme)
        self.writing = Writing(self.answer)
        self.scale = ScaleRow(theme)
        self._places = QStackedWidget()
        for place in (self.answer, self.scale, private.widget):
            self._places.addWidget(place)
        self.back = Button(self.tr("&Back"), theme, icon="arrow-left", kind=Kind.GHOST)
        self.next = Button(self.tr("&Next question"), theme, icon="arrow-right")
        self.distil = Button(self.tr("This is the &learning question"), theme, icon="sprout", kind=Kind.GHOST)
        self.distil.setToolTip(self.tr("Takes what you selected, or else the whole answer"))
        self._lay_out()

    def only_read(self) -> None:
        """Let answers be read and scrolled, but not changed."""
        self.answer.setReadOnly(True)
        self.scale.setEnabled(False)
        self.distil.hide()
        self._private.only_read()

    def show_question(self, interview: Interview, question: Question) -> None:
        """Show a question with its answer as it is kept."""
        self.part.setText(section_of(interview.guide, question.key).title)
        self.asked.setText(question.text)
        self._secret.setVisible(question.private)
        self._show_probes(question.probes)
        self.distil.setEnabled(not question.private and question.kind is QuestionKind.OPEN)
        if question.private:
            self._private.show_question(interview, question)
            self._places.setCurrentIndex(2)
        elif question.kind is QuestionKind.SCALE:
            self.scale.show_value(interview.answer(question.key))
            self._places.setCurrentIndex(1)
        else:
            self.answer.setAccessibleName(question.text)
            self.writing.show_text(interview.answer(question.key))
            self._places.setCurrentIndex(0)

    def refresh(self, interview: Interview, question: Question) -> None:
        """Take in an answer that was changed elsewhere."""
        if not question.private:
            stored = interview.answer(question.key)
            if question.kind is QuestionKind.SCALE:
                self.scale.show_value(stored)
            else:
                self.writing.refresh(stored)

    def place_in(self, guide: Guide, question: Question) -> None:
        """Say on the buttons whether there is a question before and after this one."""
        self.back.setEnabled(question != guide.questions[0])
        self.next.setEnabled(question != guide.questions[-1])

    def go_writing(self) -> None:
        """Put the cursor where the answer goes."""
        place = self._places.currentWidget()
        assert place is not None
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def selection(self) -> str:
        """Return the words that are selected in the answer, or else the whole answer."""
        return self.answer.textCursor().selection().toPlainText() or self.answer.toPlainText()

    def _show_probes(self, probes: tuple[str, ...]) -> None:
        while (item := self._probes.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for probe in probes:
            self._probes.addWidget(_Probe(self._theme, probe))

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._secret)
        above.addWidget(self.part, 1)
        above.addWidget(self.times)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addWidget(self.distil)
        foot.addStretch()
        foot.addWidget(self.next)
        self.body.addLayout(above)
        self.body.addWidget(self.asked)
        self.body.addLayout(self._probes)
        self.body.addSpacing(2)
        self.body.addWidget(self._places, 1)
        self.body.addLayout(foot)


class _Paper(QPlainTextEdit):
    """A place to write at length, in somewhat larger letters."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setPlaceholderText(self.tr("Type what you hear; it is kept as you go. Tab goes to the next question."))
        self.setMinimumHeight(96)
        self._scale()
        theme.changed.connect(self._scale)

    def _scale(self) -> None:
        self.setFont(self._theme.font(2))


class _Probe(QWidget):
    """One question to go on asking with."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, "corner-down-right", "accent", 15), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(words, Type.MUTED, wrap=True, data=True), 1)
