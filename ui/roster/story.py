"""What somebody went through in this community, from intake to harvest; private notes are no part of it."""

from uuid import UUID

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.choices import ActionState, AttendanceMark, HarvestKind, QuestionStage
from copdesk.store.lists import Story, story
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.roster.words import RosterWords


class StoryPane(QWidget):
    """Five short pieces, each with a heading; what is not there yet is said in a word."""

    def __init__(self, desk: Desk, spoken: RosterWords) -> None:
        super().__init__()
        self._desk, self._spoken = desk, spoken
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.intake = self._piece(self.tr("Intake"))
        self.questions = self._piece(self.tr("Learning question"))
        self.came = self._piece(self.tr("Attendance"))
        self.agreed = self._piece(self.tr("Actions"))
        self.harvest = self._piece(self.tr("Harvest"))
        self._column.addStretch()

    def show_person(self, community: UUID, person: UUID) -> None:
        """Show one person's story."""
        found = story(self._desk.workbook, community, person)
        self.intake.setText(self._intake(found))
        questions = (f"“{words}”\n{self._spoken.stages[QuestionStage(stage)]}" for stage, words in found.questions)
        self.questions.setText("\n".join(questions) or self.tr("None yet"))
        self.came.setText(self._came(found.marks))
        actions = (f"{what} · {self._spoken.action_states[ActionState(state)]}" for what, state in found.actions)
        self.agreed.setText("\n".join(actions) or self.tr("None yet"))
        harvest = (f"{self._spoken.harvest[HarvestKind(kind)]} {count}" for kind, count in found.harvest.items())
        self.harvest.setText(" · ".join(harvest) or self.tr("Nothing yet"))

    def _piece(self, heading: str) -> Words:
        said = Words("", wrap=True, data=True)
        self._column.addWidget(Words(heading, Type.OVERLINE))
        self._column.addWidget(said)
        self._column.addSpacing(14)
        return said

    def _intake(self, found: Story) -> str:
        words = self._spoken.intake(found.intake)
        if found.intake_on is None:
            return words
        on = found.intake_on
        return f"{words}, {QLocale().toString(QDate(on.year, on.month, on.day), 'd MMMM yyyy')}"

    def _came(self, marks: dict[str, int]) -> str:
        told = [f"{words} {marks[mark]}" for mark, words in self._spoken.marks.items() if marks.get(mark)]
        if not told:
            return self.tr("Nothing noted yet")
        came = marks.get(AttendanceMark.PRESENT, 0) + marks.get(AttendanceMark.WALK_IN, 0)
        sentence = self.tr("Came {came} of {noted} times").format(came=came, noted=sum(marks.values()))
        return f"{sentence}\n{' · '.join(told)}"
