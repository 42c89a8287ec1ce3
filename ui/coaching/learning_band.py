"""What somebody wants to learn, in sight while one writes: the latest words, and how far the question has come."""

from uuid import UUID

from PySide6.QtWidgets import QFrame, QHBoxLayout

from copdesk.store.workbook import Workbook
from ui.coaching.people import learning_questions
from ui.kit.controls import IconLabel, Type, Words
from ui.kit.theme import Theme
from ui.kit.vocabulary import Vocabulary


class LearningBand(QFrame):
    """A quiet band; it reads the workbook, and nothing is written there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("paint", "well")
        self._stages = Vocabulary().question_stages()
        self.words = Words("", Type.BODY, wrap=True, data=True)
        self.stage = Words("", Type.SMALL, data=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 7, 12, 7)
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, "circle-help", "accent", 17))
        row.addWidget(self.words, 1)
        row.addWidget(self.stage)

    def text(self) -> str:
        """Return the words that are in sight."""
        return self.words.text()

    def show_person(self, workbook: Workbook, person: UUID | None, community: UUID | None) -> None:
        """Show the learning questions of somebody, the latest first; nothing when there are none."""
        asked = learning_questions(workbook, person, community) if person is not None else []
        self.words.setText("\n".join(words for _, words in asked))
        self.stage.setText("\n".join(self._stages[stage] for stage, _ in asked))
        self.setVisible(bool(asked))

    def forget(self) -> None:
        """Drop the words."""
        self.words.setText("")
        self.stage.setText("")
