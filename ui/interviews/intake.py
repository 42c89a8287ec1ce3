"""The interviews with one person: plan one, begin, go on another day, say how far it is."""

from datetime import time
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import InterviewState
from copdesk.domain.interviews import Guide, Interview
from ui.interviews.columns import day_in_words
from ui.interviews.edits import InterviewEdits
from ui.interviews.guides import has_begun
from ui.interviews.inviting import InvitationDialog
from ui.interviews.people import Standing
from ui.interviews.person_edits import PersonEdits
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, DateField, LineField, TimeField, choices
from ui.kit.vocabulary import Vocabulary


class IntakePane(QWidget):
    """What there is to do with one person; `wanted` asks to open an interview, and whether to start talking."""

    wanted = Signal(object, bool)

    def __init__(self, desk: Desk, edits: InterviewEdits) -> None:
        super().__init__()
        self._desk, self._edits, self._person_edits = desk, edits, PersonEdits(desk)
        self._standing: Standing | None = None
        self._shown: UUID | None = None
        self._planning = False
        self.which = ChoiceField(self.tr("&Interview"), desk, [])
        self.state = ChoiceField(self.tr("S&tate"), desk, choices(InterviewState, Vocabulary().interview_states()))
        self.day = DateField(self.tr("&Day"), desk)
        self.time = TimeField(self.tr("Time"), desk, optional=True)
        self.place = LineField(self.tr("Place"), desk)
        self.invite = Button(self.tr("Invitation…"), desk.theme, icon="mail", kind=Kind.LINK)
        self.about = Words("", Type.MUTED, wrap=True, data=True)
        self.open = Button("", desk.theme, icon="message-circle", kind=Kind.PRIMARY)
        self.remove = Button("", desk.theme, icon="trash-2", kind=Kind.GHOST, name=self.tr("Remove this interview"))
        self.another = Button(self.tr("&Another interview"), desk.theme, icon="plus", kind=Kind.LINK)
        self.guide = ChoiceField(self.tr("&Guide"), desk, [])
        self.planned_day = DateField(self.tr("&Day"), desk)
        self.planned_time = TimeField(self.tr("Time"), desk, optional=True)
        self.planned_place = LineField(self.tr("Place"), desk)
        self.start = Button(self.tr("&Start now"), desk.theme, icon="message-circle", kind=Kind.PRIMARY)
        self.plan = Button(self.tr("P&lan"), desk.theme, icon="calendar-plus")
        self._known: list[Guide] = []
        self._lay_out()
        self._join()

    @property
    def interview(self) -> Interview | None:
        """The interview that is shown."""
        found = self._standing.interviews if self._standing else ()
        return next((i for i in found if i.id == self._shown), found[-1] if found else None)

    def show_standing(self, standing: Standing) -> None:
        """Show somebody's interviews."""
        if self._standing is None or standing.person != self._standing.person:
            self._shown, self._planning = None, False
            for field in (self.planned_day, self.planned_time):
                field.set_value(None)
            self.planned_place.set_value("")
        self._standing = standing
        self._show()

    def _show(self) -> None:
        interview = self.interview
        planning = interview is None or self._planning
        self._one.setVisible(not planning)
        self._new.setVisible(planning)
        if planning:
            self._offer_guides()
        if interview is None or planning or self._standing is None:
            return
        self._shown = interview.id
        self.which.setVisible(len(self._standing.interviews) > 1)
        self.which.set_choices([(i.id, self._call(i)) for i in self._standing.interviews])
        self.which.set_value(interview.id)
        self.state.set_value(interview.state)
        self.day.set_value(interview.on)
        self.time.set_value(None if interview.at is None else time(interview.at // 60 % 24, interview.at % 60))
        self.place.set_value(interview.place)
        planned = interview.state is InterviewState.PLANNED
        for part in (self._appointment, self.invite):
            part.setVisible(planned)
        self.about.setText(self._tell(interview))
        self.open.setText(self._verb(interview))

    def _offer_guides(self) -> None:
        chosen = self.guide.value
        self._known = self._edits.guides()
        self.guide.set_choices([(guide.id, guide.name) for guide in self._known])
        known = [guide.id for guide in self._known]
        self.guide.set_value(chosen if chosen in known else known[0] if known else None)
        for button in (self.start, self.plan):
            button.setEnabled(bool(known))

    def _call(self, interview: Interview) -> str:
        return f"{day_in_words(interview.on)} · {interview.guide.name}" if interview.on else interview.guide.name

    def _tell(self, interview: Interview) -> str:
        open_ones = [question for question in interview.guide.questions if not question.private]
        answered = sum(bool(interview.answer(question.key).strip()) for question in open_ones)
        parts = [interview.guide.name]
        if has_begun(interview):
            parts.append(self.tr("{answered} of {all} answered").format(answered=answered, all=len(open_ones)))
        minutes = interview.seconds_spent // 60 or interview.guide.minutes
        if minutes:
            parts.append(self.tr("%n minute(s)", "", minutes))
        return " · ".join(parts)

    def _verb(self, interview: Interview) -> str:
        if interview.state is InterviewState.PLANNED:
            return self.tr("Go &on with it") if has_begun(interview) else self.tr("&Start the interview")
        return self.tr("&Write it up") if interview.state is InterviewState.HELD else self.tr("&Read it")

    def _open(self) -> None:
        interview = self.interview
        if interview is not None:
            self.wanted.emit(interview, interview.state is InterviewState.PLANNED)

    def _plan(self) -> None:
        self._put_down()

    def _start(self) -> None:
        made = self._put_down()
        if made is not None:
            self.wanted.emit(made, True)

    def _put_down(self) -> Interview | None:
        guide = next((guide for guide in self._known if guide.id == self.guide.value), None)
        if guide is None or self._standing is None:
            return None
        for field in (self.planned_day, self.planned_time, self.planned_place):
            field.commit()
        self._planning = False
        made = self._edits.plan(self._standing.person, guide, self.planned_day.value)
        self._shown = made.id
        if self.planned_time.value or self.planned_place.value:
            self._person_edits.appoint(made, self.planned_time.value, self.planned_place.value)
        return self._edits.interview(made.id)

    def _plan_another(self) -> None:
        self._planning = True
        self._show()
        self.guide.editor.setFocus()

    def _choose(self, identity: UUID) -> None:
        self._shown = identity
        self._show()

    def _set_state(self, state: InterviewState) -> None:
        if self.interview is not None:
            self._edits.set_state(self.interview, state)

    def _set_day(self, day: object) -> None:
        if self.interview is not None:
            self._edits.set_day(self.interview, self.day.value)

    def _appoint(self, value: object) -> None:
        if self.interview is not None:
            self._person_edits.appoint(self.interview, self.time.value, self.place.value)

    def _invite(self) -> None:
        if self.interview is not None:
            InvitationDialog(self._desk, self.interview, self).open()

    def _remove(self) -> None:
        interview, self._shown = self.interview, None
        if interview is not None:
            self._edits.remove(interview)

    def _join(self) -> None:
        self.which.committed.connect(self._choose)
        self.state.committed.connect(self._set_state)
        self.day.committed.connect(self._set_day)
        self.time.committed.connect(self._appoint)
        self.place.committed.connect(self._appoint)
        self.invite.clicked.connect(self._invite)
        self.open.clicked.connect(self._open)
        self.remove.clicked.connect(self._remove)
        self.another.clicked.connect(self._plan_another)
        self.start.clicked.connect(self._start)
        self.plan.clicked.connect(self._plan)

    def _lay_out(self) -> None:
        for field in (self.which, self.guide, self.state):
            field.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.box.setMinimumContentsLength(6)
        self._appointment = _row(self.time, self.place)
        links = _row(self.invite, self.another)
        when = _row(self.state, self.day)
        self._one = _column(self.which, self.about, _row(self.open, self.remove), when, self._appointment, links)
        later = _row(self.planned_day, self.planned_time)
        self._new = _column(self.guide, later, self.planned_place, _row(self.start, self.plan))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Intake"), Type.OVERLINE))
        column.addWidget(self._one)
        column.addWidget(self._new)


def _column(*widgets: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    for widget in widgets:
        column.addWidget(widget)
    return made


def _row(first: QWidget, second: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(first, 1)
    row.addWidget(second, 1 if isinstance(second, LineField) else 0)
    return made
