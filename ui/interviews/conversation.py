"""The screen of one interview: who it is with, how long it takes, and the form to type in."""

from datetime import date

from PySide6.QtCore import Signal

from copdesk.domain.choices import InterviewState
from copdesk.domain.interviews import Interview
from copdesk.domain.roster import Person
from copdesk.store.interview_forms import form_of
from ui.interviews.columns import day_in_words
from ui.interviews.edits import InterviewEdits
from ui.interviews.form import InterviewForm
from ui.interviews.paper_form import PaperForm
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
        for words in (self.title, self.subtitle):
            words.setProperty("data", True)
        self._desk, self._edits, self._private, self.stopwatch = desk, edits, private, stopwatch
        self.form = InterviewForm(desk, edits, private, stopwatch)
        if desk.read_only:
            self.form.sheet.only_read()
        self.clock = Words("", Type.MUTED, data=True)
        self.back = Button(self.tr("&All interviews"), desk.theme, icon="arrow-left", kind=Kind.GHOST)
        self.talk = Button("", desk.theme)
        self.finish = Button("", desk.theme, icon="check", kind=Kind.PRIMARY)
        self.paper = Button("", desk.theme, icon="printer", kind=Kind.GHOST, name=self.tr("Blank form on paper"))
        self.read = Button("", desk.theme, icon="file-text", kind=Kind.GHOST, name=self.tr("Transcript or notes"))
        self._paper = PaperForm(desk, self)
        for widget in (self.clock, self.back, self.read, self.paper, self.talk, self.finish):
            self.add_action(widget)
        self.body.addWidget(self.form)
        self.back.clicked.connect(self.leave)
        self.read.clicked.connect(self._read)
        self.paper.clicked.connect(self._print)
        self.talk.clicked.connect(self._talk_or_pause)
        self.finish.clicked.connect(self._finish)
        self.form.gone.connect(self.left)
        self.form.changed.connect(self._show)
        stopwatch.ticked.connect(self._show_clock)

    def show_interview(self, interview: Interview, *, talking: bool) -> None:
        """Show an interview; when people start talking the clock runs. What was talked of before is over."""
        if not self.form.leave():
            return
        if talking and not self._desk.read_only:
            interview = self._edits.begin(interview)
        self.form.show_interview(interview)
        self._show()
        if talking and not self._desk.read_only:
            self.form.resume()

    def leave(self) -> None:
        """Keep everything, stop the clock, and go back to the list; what cannot be kept stays in sight."""
        if self.form.leave():
            self.left.emit()
        else:
            self._show_clock()

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
        self.set_title(name, " · ".join(filter(None, (interview.guide.name, day, self._sittings(interview)))))
        verbs = {InterviewState.PLANNED: self.tr("&Finished"), InterviewState.HELD: self.tr("&Written up")}
        self.finish.setText(verbs.get(interview.state, ""))
        self.finish.setVisible(interview.state in verbs and not self._desk.read_only)
        self._show_clock()

    def _sittings(self, interview: Interview) -> str:
        """Return in how many sittings people talked, when there was more than one."""
        if len(interview.sittings) < 2:
            return ""
        words = self.tr("%n sitting(s), {minutes} min", "", len(interview.sittings))
        return words.format(minutes=sum(one.seconds for one in interview.sittings) // 60)

    def _read(self) -> None:
        """Show what was written down elsewhere, or go back to the questions; without anything ask for a file."""
        interview, reading = self.form.interview, self.form.side.currentWidget() is self.form.beside
        if interview is None:
            return
        self.form.read_beside(reading=not reading)
        if not reading and not self.form.transcripts.of(interview.id) and not self._desk.read_only:
            self.form.transcripts.ask(interview.id)

    def _print(self) -> None:
        if self.form.interview is not None:
            self._paper.save(form_of(self._desk.workbook, self.form.interview, date.today()))

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
        if interview is None or not self.form.pause():
            return
        interview = self._edits.interview(interview.id)
        if interview is not None:
            held = interview.state is InterviewState.PLANNED
            self._edits.set_state(interview, InterviewState.HELD if held else InterviewState.WRITTEN_UP)
            if not held:
                self.leave()
