"""What somebody went through in this community, from intake to harvest; private notes are no part of it."""

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.choices import ActionState, AttendanceMark, HarvestKind, QuestionStage, TurnState
from copdesk.store.stories import Asked, Job, Stop, Story, story
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.signals import AnySignal
from ui.roster.stops import StopLine
from ui.roster.words import RosterWords

_SHORT = 160


class _Told(NamedTuple):
    """A line about to be shown: its icon, words, what stands below, and where it leads; or what it takes away."""

    icon: str
    words: str
    quiet: str
    go: AnySignal
    target: UUID | None
    removes: bool = False


class StoryPane(QWidget):
    """Short pieces along the thread, each line leading to its screen; what is not there yet is said in a word."""

    interview_wanted = Signal(object)
    session_wanted = Signal(object)
    harvest_wanted = Signal(object)
    action_wanted = Signal(object)
    assignment_wanted = Signal(object)
    job_removal_wanted = Signal(object)

    def __init__(self, desk: Desk, spoken: RosterWords) -> None:
        super().__init__()
        self._desk, self._spoken = desk, spoken
        self._shown: tuple[Story, UUID] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.intake, self._intakes = self._piece(self.tr("Intake"))
        self.questions, self._questions = self._piece(self.tr("Learning question"))
        self.came, self._meetings = self._piece(self.tr("Attendance"))
        self.turns, self._turns = self._piece(self.tr("On the table"))
        self.agreed, self._actions = self._piece(self.tr("Actions"))
        self.taken_on, self._assignments = self._piece(self.tr("Assignments"))
        self.harvest, self._harvest = self._piece(self.tr("Harvest"))
        self.worked, self._jobs = self._piece(self.tr("Worked before"))
        self._column.addStretch()

    @property
    def lines(self) -> list[StopLine]:
        """Every line, from top to bottom."""
        return self.findChildren(StopLine)

    def show_person(self, community: UUID, person: UUID) -> None:
        """Show one person's story; the same one again costs nothing."""
        found = story(self._desk.workbook, community, person)
        if self._shown == (found, person):
            return
        self._shown = (found, person)
        none, nothing = self.tr("None yet"), self.tr("Nothing yet")
        intake = "" if found.intakes else self._spoken.intake("")
        self._tell(self.intake, self._intakes, intake, map(self._intake, found.intakes))
        self._tell(self.questions, self._questions, "" if found.questions else none, self._asked(found.questions))
        self._tell(self.came, self._meetings, self._came(found), map(self._meeting, found.meetings))
        self._tell(self.turns, self._turns, "" if found.turns else nothing, map(self._turn, found.turns))
        self._tell(self.agreed, self._actions, "" if found.actions else none, map(self._action, found.actions))
        assigned = "" if found.assignments else none
        self._tell(self.taken_on, self._assignments, assigned, map(self._assignment, found.assignments))
        self._tell(self.harvest, self._harvest, self._counted(found), map(self._harvested, found.harvest))
        self._tell(self.worked, self._jobs, "" if found.jobs else nothing, map(self._job, found.jobs))

    def _piece(self, heading: str) -> tuple[Words, QVBoxLayout]:
        said, lines = Words("", Type.MUTED, wrap=True, data=True), QVBoxLayout()
        lines.setSpacing(0)
        self._column.addWidget(Words(heading, Type.OVERLINE))
        self._column.addWidget(said)
        self._column.addLayout(lines)
        self._column.addSpacing(12)
        return said, lines

    def _tell(self, said: Words, lines: QVBoxLayout, words: str, told: Iterable[_Told]) -> None:
        while (item := lines.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.setParent(None)
                old.deleteLater()
        said.setText(words)
        said.setVisible(bool(words))
        for one in told:
            line = StopLine(self._desk.theme, one.icon, one.words, one.quiet, one.target)
            if one.removes:
                line.offer_removal(self.tr("Remove: {job}").format(job=one.words))
            line.wanted.connect(one.go)
            lines.addWidget(line)

    def _intake(self, stop: Stop) -> _Told:
        words = self._spoken.intake(stop.state)
        return _Told("message-circle", words, _day(stop.on), self.interview_wanted, stop.id)

    def _asked(self, questions: Iterable[Asked]) -> Iterable[_Told]:
        """Yield every wording of every question, the latest first."""
        for question in questions:
            for number, said in enumerate(reversed(question.wordings)):
                stage = self._spoken.stages[QuestionStage(said.stage)]
                icon = "corner-down-right" if number else "circle-help"
                yield _Told(
                    icon,
                    f"“{_short(said.words)}”",
                    f"{stage} · {_day(said.on)}",
                    self.interview_wanted,
                    question.interview,
                )

    def _meeting(self, stop: Stop) -> _Told:
        mark = AttendanceMark(stop.state)
        there = mark in (AttendanceMark.PRESENT, AttendanceMark.WALK_IN)
        quiet = f"{self._spoken.marks[mark]} · {_day(stop.on)}"
        return _Told("check" if there else "minus", stop.what, quiet, self.session_wanted, stop.id)

    def _turn(self, stop: Stop) -> _Told:
        quiet = f"{self._spoken.turns[TurnState(stop.state)]} · {_day(stop.on)}"
        return _Told("mic", _short(stop.what), quiet, self.session_wanted, stop.id)

    def _action(self, stop: Stop) -> _Told:
        quiet = self._spoken.action_states[ActionState(stop.state)]
        told = f"{quiet} · {_day(stop.on)}" if stop.on else quiet
        return _Told("list-checks", stop.what, told, self.action_wanted, stop.id)

    def _assignment(self, stop: Stop) -> _Told:
        return _Told("map-pin", stop.what, "", self.assignment_wanted, stop.id)

    def _harvested(self, stop: Stop) -> _Told:
        quiet = f"{self._spoken.harvest[HarvestKind(stop.state)]} · {_day(stop.on)}"
        return _Told("lightbulb", _short(stop.what), quiet, self.harvest_wanted, stop.id)

    def _job(self, job: Job) -> _Told:
        words = " · ".join(part for part in (job.job_title, job.organisation) if part)
        until = self.tr("until {day}").format(day=_day(job.until)) if job.until else ""
        quiet = f"{_day(job.since)} – {_day(job.until)}" if job.since and job.until else until
        return _Told("history", words, quiet, self.job_removal_wanted, job.id, removes=True)

    def _came(self, found: Story) -> str:
        marks = found.marks
        if not marks:
            return self.tr("Nothing noted yet")
        came = marks[AttendanceMark.PRESENT] + marks[AttendanceMark.WALK_IN]
        return self.tr("Came {came} of {noted} times").format(came=came, noted=marks.total())

    def _counted(self, found: Story) -> str:
        return "" if found.harvest else self.tr("Nothing yet")


def _short(words: str) -> str:
    """Return a text on one line, cut where nobody reads on in a panel."""
    flat = " ".join(words.split())
    return flat if len(flat) <= _SHORT else f"{flat[:_SHORT].rstrip()}…"


def _day(iso: str) -> str:
    return QLocale().toString(QDate.fromString(iso[:10], "yyyy-MM-dd"), "d MMM yyyy").replace(".", "") if iso else ""
