"""One question in large quiet type, with its probes at hand and all the room for writing."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.choices import QuestionKind
from copdesk.domain.interviews import Guide, Interview, Question
from ui.interviews.answering import AnswerPlace
from ui.interviews.guides import section_of
from ui.interviews.slot import PrivatePart
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.lines import Line
from ui.kit.page import Card
from ui.kit.theme import Theme


class QuestionSheet(Card):
    """Shows one question and where its answer goes: in the open, or in private."""

    def __init__(self, theme: Theme, private: PrivatePart) -> None:
        super().__init__(margins=(28, 20, 28, 16), spacing=10)
        self._theme, self._private = theme, private
        self.part = Words("", Type.OVERLINE, data=True, elide=True)
        self.times = Words("", Type.SMALL, data=True)
        self.asked = Words("", Type.BIG, wrap=True, data=True)
        self._secret = IconLabel(theme, "lock", "todo", 16)
        self._probes = QVBoxLayout()
        self._probes.setSpacing(4)
        self.open = AnswerPlace(theme, Paper(), Line())
        self.answer, self.writing, self.scale = self.open.pad.edit, self.open.pad.writing, self.open.scale
        self._places = QStackedWidget()
        for place in (self.open, private.widget):
            self._places.addWidget(place)
        self._make_buttons()
        self._lay_out()

    def only_read(self) -> None:
        """Let answers be read and scrolled, but not changed."""
        self.open.only_read()
        for button in (self.distil, self.quote, self.stamp):
            button.hide()
        self._private.only_read()

    @property
    def place(self) -> AnswerPlace:
        """Where the answer to the question that is shown goes."""
        return self._private.place if self._places.currentIndex() else self.open

    def show_question(self, interview: Interview, question: Question) -> None:
        """Show a question with its answer as it is kept."""
        self.part.setText(section_of(interview.guide, question.key).title)
        self.asked.setText(question.text)
        self._secret.setVisible(question.private)
        self._show_probes(question.probes)
        in_words = question.kind is QuestionKind.OPEN
        self.distil.setEnabled(not question.private and in_words)
        if question.private:
            self._private.show_question(interview, question)
        else:
            self.open.show_question(question, interview.said(question.key))
        self._places.setCurrentIndex(1 if question.private else 0)

    def refresh(self, interview: Interview, question: Question) -> None:
        """Take in an answer that was changed elsewhere."""
        if not question.private:
            self.open.refresh(interview.said(question.key))

    def place_in(self, guide: Guide, question: Question) -> None:
        """Say on the buttons whether there is a question before and after this one."""
        self.back.setEnabled(question != guide.questions[0])
        self.next.setEnabled(question != guide.questions[-1])

    def go_writing(self) -> None:
        """Put the cursor where the answer goes."""
        place = self._places.currentWidget()
        assert place is not None
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave buttons their icons alone where there is no room for their words."""
        super().resizeEvent(event)
        row = (self.back, self.quote, self.stamp, self.distil, self.next)
        margins = self.body.contentsMargins()
        room = self.width() - margins.left() - margins.right() - 8 * len(row)
        tight = sum(button.width_in_words for button in row) > room
        for button in (self.back, self.distil):
            button.be_short(short=tight)

    def go_beyond(self) -> None:
        """Go to what stands below the answer."""
        below = self.place.next_within() if self.place.isVisible() else None
        (below or self.back).setFocus(Qt.FocusReason.TabFocusReason)

    def _quote(self) -> None:
        self.place.pad.quote()
        self.go_writing()

    def _stamp(self) -> None:
        self.place.pad.stamp()
        self.go_writing()

    def _make_buttons(self) -> None:
        theme = self._theme
        self.back = Button(self.tr("&Back"), theme, icon="arrow-left", kind=Kind.GHOST)
        self.next = Button(self.tr("&Next question"), theme, icon="arrow-right")
        self.distil = Button(self.tr("This is the &learning question"), theme, icon="sprout", kind=Kind.GHOST)
        self.distil.setToolTip(self.tr("Takes what you selected, or else the whole answer"))
        quote, stamp = self.tr("Quote this (Ctrl+Shift+Q)"), self.tr("Put the time in (Ctrl+T)")
        self.quote = Button("", theme, icon="quote", kind=Kind.GHOST, name=quote)
        self.stamp = Button("", theme, icon="clock", kind=Kind.GHOST, name=stamp)
        self.quote.clicked.connect(self._quote)
        self.stamp.clicked.connect(self._stamp)

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
        for button in (self.back, self.quote, self.stamp, self.distil):
            foot.addWidget(button)
        foot.addStretch()
        foot.addWidget(self.next)
        self.body.addLayout(above)
        self.body.addWidget(self.asked)
        self.body.addLayout(self._probes)
        self.body.addSpacing(2)
        self.body.addWidget(self._places, 1)
        self.body.addLayout(foot)
        row = (self.open.pad.tags.line, self.back, self.quote, self.stamp, self.distil, self.next)
        for one, following in pairwise(row):
            QWidget.setTabOrder(one, following)


class Paper(QPlainTextEdit):
    """A place to write at length."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Type what you hear; it is kept as you go. Tab goes to the next question."))


class _Probe(QWidget):
    """One question to go on asking with."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, "corner-down-right", "accent", 15), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(words, Type.MUTED, wrap=True, data=True), 1)
