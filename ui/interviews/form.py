"""The interview itself: all questions at the left, one of them at a time in the middle."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.interviews import Interview, Question, Said, Transcript
from copdesk.domain.learning import LearningQuestion
from ui.interviews.edits import InterviewEdits
from ui.interviews.guides import section_of
from ui.interviews.outline import Outline
from ui.interviews.sheet import QuestionSheet
from ui.interviews.slot import PrivatePart
from ui.interviews.stopwatch import Stopwatch
from ui.interviews.transcript_pane import TranscriptPane
from ui.interviews.transcripts import Transcripts
from ui.kit.desk import Desk

_RAIL, _RAIL_NARROW, _NARROW = 268, 208, 940
_KEPT_EVERY = 10  # seconds of talking


class InterviewForm(QWidget):
    """Made for typing while listening; `gone` tells that the interview it showed is no longer there."""

    changed = Signal()
    gone = Signal()
    place_changed = Signal()

    def __init__(self, desk: Desk, edits: InterviewEdits, private: PrivatePart, stopwatch: Stopwatch) -> None:
        super().__init__()
        self._desk, self._edits, self._private, self.stopwatch = desk, edits, private, stopwatch
        self.interview: Interview | None = None
        self._asked: QDialog | None = None
        self.question: Question | None = None
        self.outline = Outline(desk, stopwatch, self._answered)
        self.rail = self.outline.rail
        self.sheet = QuestionSheet(desk.theme, private)
        self.transcripts = Transcripts(desk, private, self)
        self.beside = TranscriptPane(desk, private, self.transcripts)
        self._lay_out()
        self._join()

    # What is shown

    def show_interview(self, interview: Interview) -> None:
        """Show an interview at its first question that has no answer yet."""
        self.interview, self.question = interview, None
        self.stopwatch.reset(interview.seconds_spent)
        self.outline.show_wish(interview)
        self.read_beside(reading=False)
        self.beside.show_interview(interview.id)
        self.sheet.open.pad.tags.offer(self._edits.themes(interview.community_id))
        questions = interview.guide.questions
        if questions:
            self.go_to(next((q for q in questions if self._answered(q) is False), questions[0]).key)
            self.sheet.go_writing()

    def go_to(self, key: str) -> None:
        """Show another question; what was typed under the one before is kept first, and stays when it cannot be."""
        if not self.keep():
            self._show_rail()
            return
        interview = self.interview
        question = next((q for q in interview.guide.questions if q.key == key), None) if interview else None
        if interview is None or question is None:
            return
        self.question = question
        self.stopwatch.go_to(interview.guide.sections.index(section_of(interview.guide, key)))
        self.sheet.show_question(interview, question)
        self.sheet.place_in(interview.guide, question)
        self._show_rail()
        self._show_times()
        self.place_changed.emit()

    def keep(self) -> bool:
        """Keep what is being typed, and how long it took so far; tells whether the words are kept."""
        if self.interview is None:
            return True
        kept = self.sheet.open.commit()
        kept = self._private.keep() and kept
        if kept:
            self._keep_time(self.interview)
        return kept

    def resume(self) -> None:
        """Let the conversation go on."""
        self._private.begin()
        if self.interview is not None and not self.stopwatch.running:
            self._edits.sit_down(self.interview.id)
        self.stopwatch.start()
        self.sheet.go_writing()

    def pause(self) -> bool:
        """Let the conversation rest, until later or another day; tells whether what was typed is kept."""
        talked = self.stopwatch.running
        self.stopwatch.pause()
        kept = self.keep()
        if talked:
            self._private.end()
        return kept

    def leave(self) -> bool:
        """Put the interview away, unless what was typed cannot be kept; tells whether it is."""
        if not self.pause():
            return False
        self._private.end()
        self.interview = self.question = None
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the words when somebody goes to another screen."""
        self.keep()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the writing its room in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def read_beside(self, *, reading: bool) -> None:
        """Show what was written down elsewhere in the place of the questions, or these again."""
        self.side.setCurrentWidget(self.beside if reading else self.outline)
        self._fit()
        if reading:
            self.beside.reload()
            self.beside.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _fit(self) -> None:
        scaled, narrow = self._desk.theme.scaled, self.width() < self._desk.theme.scaled(_NARROW)
        rail = scaled(_RAIL_NARROW if narrow else _RAIL)
        reading = self.side.currentWidget() is self.beside
        self.side.setFixedWidth(max(rail, round(self.width() * 0.42)) if reading else rail)

    # What happens

    def next(self) -> None:
        """Go to the next question; after the last one, to the buttons."""
        self._step(1)

    def back(self) -> None:
        """Go to the question before; before the first one, to the list."""
        self._step(-1)

    def distil(self) -> None:
        """Make what is selected, or else the whole answer, the learning question."""
        self.keep()
        if self.interview is None or self.question is None or self.question.private:
            return
        words = " ".join(self.sheet.selection().split())
        made = self._edits.distil(self.interview.person_id, self.interview.id, words)
        if made is None:
            self._desk.ask.hint(self.tr("There is nothing here yet to make a learning question of."))
        else:
            self._desk.ask.notice(self.tr("Kept as learning question; sharpen it in the list of people."))

    def take_in(self, changes: ChangeSet) -> None:
        """Follow what was changed, here or elsewhere."""
        if self.interview is None:
            return
        if any(True for _ in changes.of(Transcript)):
            self.beside.reload()
        for change in changes.of(Interview):
            if change.id == self.interview.id:
                self._follow(change.after)
        if any(True for _ in changes.of(LearningQuestion)):
            self.outline.show_wish(self.interview)

    def _follow(self, interview: Interview | None) -> None:
        self.interview = interview
        if interview is None:
            self.stopwatch.pause()
            self.gone.emit()
        elif self.question is not None:
            self.sheet.refresh(interview, self.question)
            self._show_rail()
            self.changed.emit()

    def _step(self, step: int) -> None:
        if self.interview is None or self.question is None:
            return
        keys = [question.key for question in self.interview.guide.questions]
        place = keys.index(self.question.key) + step
        if 0 <= place < len(keys):
            self.go_to(keys[place])
            self.sheet.go_writing()
        elif place < 0:
            self._to_list()
        else:
            self.keep()
            self.sheet.go_beyond()

    def _write(self, *args: object) -> None:
        self.sheet.go_writing()

    def _to_list(self) -> None:
        self.rail.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _answer(self, said: Said) -> None:
        interview, question = self.interview, self.question
        if interview is not None and question is not None and not question.private:
            self._edits.answer(interview.id, question.key, said, self.stopwatch.seconds)
            stored = self._edits.interview(interview.id)
            self.sheet.open.settle(stored.said(question.key) if stored else Said())

    def _put_in(self, words: str, quoted: bool) -> None:
        """Put words from elsewhere into the answer, when that is one in words that can be typed in now."""
        place = self.sheet.place
        if place.isVisible() and self.beside.secretly and place is self.sheet.open:
            question = self.tr("Take these words out of the vault?")
            meaning = self.tr("“{words}” would then stand in the open part of the interview.").format(words=words)
            put_in = partial(place.pad.put_in, words, quoted=quoted)
            self._asked = self._desk.ask.confirm(question, meaning, self.tr("Take them out"), put_in)
            self._private.changed.connect(self._asked.reject)
        elif place.isVisible():
            place.pad.put_in(words, quoted=quoted)
        else:
            self._desk.ask.hint(self.tr("Open the vault first, or go to an open question."))

    def _leave_beside(self) -> None:
        self.read_beside(reading=False)
        self.sheet.go_writing()

    def _seconds(self) -> int:
        return self.stopwatch.seconds

    def _tick(self) -> None:
        """Show the time, and keep it now and then: a conversation may end without anybody leaving it."""
        self._show_times()
        if self.interview is not None and self.stopwatch.running and self.stopwatch.seconds % _KEPT_EVERY == 0:
            self._keep_time(self.interview)

    def _keep_time(self, interview: Interview) -> None:
        if self.stopwatch.running:  # an undo may have taken back that people sat down, or they went on after hours
            self._edits.sit_down(interview.id)
        self._edits.spend(interview.id, self.stopwatch.seconds)

    # How it looks

    def _answered(self, question: Question) -> bool | None:
        assert self.interview is not None
        if question.private:
            return self._private.is_answered(self.interview, question.key)
        return bool(self.interview.answer(question.key).strip())

    def _show_rail(self) -> None:
        if self.interview is not None and self.question is not None:
            self.outline.show_stops(self.interview, self.question)

    def _show_times(self) -> None:
        if self.interview is not None and self.question is not None:
            section = section_of(self.interview.guide, self.question.key)
            number = self.interview.guide.sections.index(section)
            self.sheet.times.setText(self.outline.times(number, section))

    def _lay_out(self) -> None:
        self.side = QStackedWidget()
        self.side.addWidget(self.outline)
        self.side.addWidget(self.beside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.side)
        row.addWidget(self.sheet, 1)

    def _join(self) -> None:
        self.rail.chosen.connect(self.go_to)
        self.rail.opened.connect(self._write)
        self.rail.clicked.connect(self._write)
        self.sheet.open.pad.tell_time(self._seconds)
        self._private.tell_time(self._seconds)
        for walking in (*self.sheet.open.walks, self._private):
            walking.next_wanted.connect(self.next)
            walking.back_wanted.connect(self.back)
            walking.list_wanted.connect(self._to_list)
        self.sheet.next.clicked.connect(self.next)
        self.sheet.back.clicked.connect(self.back)
        self.sheet.distil.clicked.connect(self.distil)
        self.sheet.open.kept.connect(self._answer)
        self.beside.picked.connect(self._put_in)
        self.beside.left.connect(self._leave_beside)
        self.stopwatch.ticked.connect(self._tick)
        self._private.changed.connect(self._show_rail)
        self._desk.changed.connect(self.take_in)

    @property
    def shown(self) -> UUID | None:
        """Which interview is shown."""
        return self.interview.id if self.interview is not None else None
