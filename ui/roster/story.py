"""What somebody went through in this community, from intake to harvest; private notes are no part of it."""

from collections.abc import Iterable
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.choices import ActionState, AttendanceMark, HarvestKind, QuestionStage, Role, SharedKind, TurnState
from copdesk.store.stories import Asked, Job, Stop, Story, story
from ui.kit.desk import Desk
from ui.roster.stops import StopLine
from ui.roster.story_part import StoryPart, Told
from ui.roster.words import RosterWords

_SHORT = 160


class StoryPane(QWidget):
    """Short pieces along the thread, each line leading to its screen; what is not there yet is said in a word."""

    interview_wanted = Signal(object)
    session_wanted = Signal(object)
    harvest_wanted = Signal(object)
    action_wanted = Signal(object)
    assignment_wanted = Signal(object)
    job_removal_wanted = Signal(object)
    shared_wanted = Signal(object)
    elsewhere_wanted = Signal(object, object)
    _community_wanted = Signal(object)

    def __init__(self, desk: Desk, spoken: RosterWords) -> None:
        super().__init__()
        self._desk, self._spoken = desk, spoken
        self._shown: tuple[Story, UUID] | None = None
        self._community_wanted.connect(self._go_elsewhere)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.intake = self._part(self.tr("Intake"), "intake")
        self.questions = self._part(self.tr("Learning question"), "questions")
        self.came = self._part(self.tr("Attendance"), "attendance")
        self.turns = self._part(self.tr("On the table"), "turns")
        self.agreed = self._part(self.tr("Actions"), "actions")
        self.shared = self._part(self.tr("Agreed to share"), "shared")
        self.taken_on = self._part(self.tr("Assignments"), "assignments")
        self.harvest = self._part(self.tr("Harvest"), "harvest")
        self.worked = self._part(self.tr("Worked before"), "jobs")
        self.elsewhere = self._part(self.tr("In other communities"), "elsewhere")
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
        self.intake.show_lines(intake, map(self._intake, found.intakes))
        self.questions.show_lines("" if found.questions else none, self._asked(found.questions))
        self.came.show_lines(self._came(found), map(self._meeting, found.meetings))
        self.turns.show_lines("" if found.turns else nothing, map(self._turn, found.turns))
        self.agreed.show_lines("" if found.actions else none, map(self._action, found.actions))
        self.shared.setVisible(bool(found.shared))
        self.shared.show_lines("", map(self._agreed_to, found.shared))
        self.taken_on.show_lines("" if found.assignments else none, map(self._assignment, found.assignments))
        self.harvest.show_lines(self._counted(found), map(self._harvested, found.harvest))
        self.worked.show_lines("" if found.jobs else nothing, map(self._job, found.jobs))
        self.elsewhere.setVisible(bool(found.elsewhere))
        self.elsewhere.show_lines("", map(self._there, found.elsewhere))

    def _part(self, title: str, called: str) -> StoryPart:
        part = StoryPart(title, self._desk, called=called)
        self._column.addWidget(part)
        return part

    def _intake(self, stop: Stop) -> Told:
        words = self._spoken.intake(stop.state)
        return Told("message-circle", words, _day(stop.on), self.interview_wanted, stop.id)

    def _asked(self, questions: Iterable[Asked]) -> Iterable[Told]:
        """Yield every wording of every question, the latest first."""
        for question in questions:
            for number, said in enumerate(reversed(question.wordings)):
                stage = self._spoken.stages[QuestionStage(said.stage)]
                icon = "corner-down-right" if number else "circle-help"
                yield Told(
                    icon,
                    f"“{_short(said.words)}”",
                    f"{stage} · {_day(said.on)}",
                    self.interview_wanted,
                    question.interview,
                )

    def _meeting(self, stop: Stop) -> Told:
        mark = AttendanceMark(stop.state)
        there = mark in (AttendanceMark.PRESENT, AttendanceMark.WALK_IN)
        quiet = f"{self._spoken.marks[mark]} · {_day(stop.on)}"
        return Told("check" if there else "minus", stop.what, quiet, self.session_wanted, stop.id)

    def _turn(self, stop: Stop) -> Told:
        quiet = f"{self._spoken.turns[TurnState(stop.state)]} · {_day(stop.on)}"
        return Told("mic", _short(stop.what), quiet, self.session_wanted, stop.id)

    def _action(self, stop: Stop) -> Told:
        quiet = self._spoken.action_states[ActionState(stop.state)]
        told = f"{quiet} · {_day(stop.on)}" if stop.on else quiet
        return Told("list-checks", stop.what, told, self.action_wanted, stop.id)

    def _agreed_to(self, stop: Stop) -> Told:
        kind = self._spoken.shared[SharedKind(stop.state)]
        quiet = self.tr("{kind}, agreed on {day}").format(kind=kind, day=_day(stop.on))
        return Told("handshake", _short(stop.what), quiet, self.shared_wanted, stop.id)

    def _assignment(self, stop: Stop) -> Told:
        return Told("map-pin", stop.what, "", self.assignment_wanted, stop.id)

    def _harvested(self, stop: Stop) -> Told:
        quiet = f"{self._spoken.harvest[HarvestKind(stop.state)]} · {_day(stop.on)}"
        return Told("lightbulb", _short(stop.what), quiet, self.harvest_wanted, stop.id)

    def _job(self, job: Job) -> Told:
        words = " · ".join(part for part in (job.job_title, job.organisation) if part)
        until = self.tr("until {day}").format(day=_day(job.until)) if job.until else ""
        quiet = f"{_day(job.since)} – {_day(job.until)}" if job.since and job.until else until
        return Told("history", words, quiet, self.job_removal_wanted, job.id, removes=True)

    def _there(self, stop: Stop) -> Told:
        role = self._spoken.roles[Role(stop.state)]
        quiet = self.tr("{role} since {day}").format(role=role, day=_day(stop.on)) if stop.on else role
        return Told("sprout", stop.what, quiet, self._community_wanted, stop.id)

    def _go_elsewhere(self, community: UUID) -> None:
        if self._shown is not None:
            self.elsewhere_wanted.emit(community, self._shown[1])

    def _came(self, found: Story) -> str:
        marks = found.marks
        if not marks:
            return self.tr("Nothing noted yet")
        came = marks[AttendanceMark.PRESENT] + marks[AttendanceMark.WALK_IN]
        return self.tr("Came {came} times, noted {noted} times").format(came=came, noted=marks.total())

    def _counted(self, found: Story) -> str:
        return "" if found.harvest else self.tr("Nothing yet")


def _short(words: str) -> str:
    """Return a text on one line, cut where nobody reads on in a panel."""
    flat = " ".join(words.split())
    return flat if len(flat) <= _SHORT else f"{flat[:_SHORT].rstrip()}…"


def _day(iso: str) -> str:
    return QLocale().toString(QDate.fromString(iso[:10], "yyyy-MM-dd"), "d MMM yyyy").replace(".", "") if iso else ""
