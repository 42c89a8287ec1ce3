"""The screen of one interview: who it is with, how long it takes, and the form to type in."""

from PySide6.QtCore import Signal

from copdesk.domain.choices import InterviewState
from copdesk.domain.interviews import Interview
from copdesk.domain.roster import Person
from ui.interviews.columns import day_in_words
from ui.interviews.edits import InterviewEdits
from ui.interviews.form import InterviewForm
from ui.interviews.slot import PrivatePart
from ui.interviews.stopwatch import Stopwatch
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.page import Page


class ConversationPage(Page):
    """Talks go on here until they are paused or finished; `left` says that somebody wants back to the list."""

    left = Signal()

    def __init__(self, desk: Desk, edits: InterviewEdits, private: PrivatePart, stopwatch: Stopwatch) -> None:
        super().__init__(desk.theme, "")
        self._desk, self._edits, self._private, self.stopwatch = desk, edits, private, stopwatch
        self.form = InterviewForm(desk, edits, private, stopwatch)
        if desk.read_only:
            self.form.sheet.only_read()
        self.clock = Words("", Type.MUTED, data=True)
        self.back = Button(self.tr("&All interviews"), desk.theme, icon="arrow-left", kind=Kind.GHOST)
        self.talk = Button("", desk.theme)
        self.finish = Button("", desk.theme, icon="check", kind=Kind.PRIMARY)
        for widget in (self.clock, self.back, self.talk, self.finish):
            self.add_action(widget)
        self.body.addWidget(self.form)
        self.back.clicked.connect(self.leave)
        self.talk.clicked.connect(self._talk_or_pause)
        self.finish.clicked.connect(self._finish)
        self.form.gone.connect(self.left)
        self.form.changed.connect(self._show)
        stopwatch.ticked.connect(self._show_clock)

    def show_interview(self, interview: Interview, *, talking: bool) -> None:
        """Show an interview; when people start talking the clock runs."""
        if talking and not self._desk.read_only:
            interview = self._edits.begin(interview)
        self.form.show_interview(interview)
        self._show()
        if talking and not self._desk.read_only:
            self.form.resume()

    def leave(self) -> None:
        """Keep everything, stop the clock, and go back to the list."""
        self.form.leave()
        self.left.emit()

    def start_search(self) -> None:
        """Go to the list of questions."""
        self.form.rail.setFocus()

    def _show(self) -> None:
        interview = self.form.interview
        if interview is None:
            return
        person = self._desk.workbook.get(Person, interview.person_id)
        name = person.full_name if person else ""
        day = day_in_words(interview.on) if interview.on else ""
        self.set_title(name, " · ".join(part for part in (interview.guide.name, day) if part))
        verbs = {InterviewState.PLANNED: self.tr("&Finished"), InterviewState.HELD: self.tr("&Written up")}
        self.finish.setText(verbs.get(interview.state, ""))
        self.finish.setVisible(interview.state in verbs and not self._desk.read_only)
        self._show_clock()

    def _show_clock(self) -> None:
        interview = self.form.interview
        if interview is None:
            return
        running, spent = self.stopwatch.running, self.stopwatch.seconds // 60
        words = self.tr("{spent} of {planned} min") if interview.guide.minutes else self.tr("{spent} min")
        self.clock.setText(words.format(spent=spent, planned=interview.guide.minutes))
        self.talk.setText(self.tr("&Pause") if running else self.tr("&Go on talking"))
        self.talk.draw("timer" if running else "play")
        self.talk.setVisible(running or (interview.state is InterviewState.PLANNED and not self._desk.read_only))

    def _talk_or_pause(self) -> None:
        if self.stopwatch.running:
            self.form.pause()
        else:
            self.form.resume()
        self._show_clock()

    def _finish(self) -> None:
        interview = self.form.interview
        if interview is None:
            return
        self.form.pause()
        interview = self._edits.interview(interview.id)
        if interview is not None:
            held = interview.state is InterviewState.PLANNED
            self._edits.set_state(interview, InterviewState.HELD if held else InterviewState.WRITTEN_UP)
            if not held:
                self.leave()
