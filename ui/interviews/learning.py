"""The learning question of one person: as they said it, and how it became sharper."""

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import Level, QuestionStage
from copdesk.domain.learning import LearningQuestion
from ui.interviews.columns import day_in_words
from ui.interviews.edits import InterviewEdits
from ui.interviews.people import Standing
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, TextField, choices
from ui.kit.question_marks import mark_questions
from ui.kit.vocabulary import Vocabulary

_STEPS = (QuestionStage.RAW, QuestionStage.SHARPENED, QuestionStage.REFORMULATED)


class LearningPane(QWidget):
    """Shows all versions, the latest one to be edited; a new version begins with the words of the one before."""

    def __init__(self, desk: Desk, edits: InterviewEdits) -> None:
        super().__init__()
        self._desk, self._edits = desk, edits
        self._stages = Vocabulary().question_stages()
        self._person: UUID | None = None
        self._question: LearningQuestion | None = None
        self._stored: str | None = None
        self._earlier = QVBoxLayout()
        self._earlier.setSpacing(8)
        self.text = TextField("", desk, lines=3, hint=self.tr("What do they want to learn?"))
        self.text.text.setMaximumHeight(self.text.text.minimumHeight() + desk.theme.scaled(40))
        mark_questions(self.text, desk)
        self.further = Button("", desk.theme, icon="sparkles")
        self.remove = Button("", desk.theme, icon="trash-2", kind=Kind.GHOST, name=self.tr("Remove learning question"))
        self.sharp = CheckField(self.tr("The question is shar&p"), desk)
        self.level = ChoiceField(self.tr("Le&vel"), desk, choices(Level, Vocabulary().levels()))
        self._lay_out()
        self.text.committed.connect(self._say)
        self.further.clicked.connect(self._go_further)
        self.remove.clicked.connect(self._remove)
        self.sharp.committed.connect(self._judge_sharp)
        self.level.committed.connect(self._judge_level)

    def show_standing(self, standing: Standing) -> None:
        """Show the question of somebody, or an empty place for it."""
        if standing.person != self._person:
            self.text.commit()
            self._stored = None
        self._person, self._question = standing.person, standing.question
        question = standing.question
        self._show_earlier(question)
        stage = question.stage if question else QuestionStage.RAW
        self.text.set_label(self.tr("&Question: {stage}").format(stage=self._stages[stage].lower()))
        self._show_text(question.text if question else "")
        self.further.setText(self._step_on(question))
        self.further.setVisible(bool(self.further.text()))
        for widget in (self.sharp, self.level, self.remove):
            widget.setVisible(question is not None)
        if question is not None:
            self.sharp.set_value(question.sharp)
            self.level.set_value(question.level)

    def _show_text(self, stored: str) -> None:
        """Show the words as they are kept, unless somebody is just typing others."""
        if stored != self._stored:
            self.text.set_value(stored)
        self._stored = stored

    def _step_on(self, question: LearningQuestion | None) -> str:
        if question is None:
            return ""
        words = {QuestionStage.RAW: self.tr("S&harpen"), QuestionStage.SHARPENED: self.tr("Refor&mulate")}
        return words.get(question.stage, "")

    def _show_earlier(self, question: LearningQuestion | None) -> None:
        while (item := self._earlier.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for version in question.versions[:-1] if question else ():
            when = f"{self._stages[version.stage]} · {day_in_words(version.on)}"
            self._earlier.addWidget(Words(when, Type.CAPTION, data=True))
            self._earlier.addWidget(Words(version.text, Type.MUTED, wrap=True, data=True))

    def _say(self, text: str) -> None:
        if self._question is not None and not text.strip():
            self.text.set_value(self._question.text)
            self.text.show_problem(self.tr("A learning question cannot be empty; it can be removed below."))
        elif self._question is not None:
            self._edits.say_again(self._question, self._question.stage, text)
        elif self._person is not None:
            self._edits.distil(self._person, None, text)

    def _go_further(self) -> None:
        question = self._question
        if question is not None and question.stage in _STEPS[:-1]:
            self._edits.say_again(question, _STEPS[_STEPS.index(question.stage) + 1], question.text)
            self.text.text.setFocus()
            self.text.text.selectAll()

    def _judge_sharp(self, sharp: bool) -> None:
        if self._question is not None:
            self._edits.judge(self._question, sharp=sharp)

    def _judge_level(self, level: Level) -> None:
        if self._question is not None:
            self._edits.judge(self._question, level=level)

    def _remove(self) -> None:
        if self._question is not None:
            self._edits.remove_question(self._question)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.further)
        buttons.addStretch()
        buttons.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Learning question"), Type.OVERLINE))
        column.addLayout(self._earlier)
        column.addWidget(self.text)
        column.addWidget(self.sharp)
        column.addWidget(self.level)
        column.addLayout(buttons)
