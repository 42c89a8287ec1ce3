"""The learning questions of one person, one on each level: as they said it, and how it became sharper."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import Level, QuestionStage
from copdesk.domain.learning import LearningQuestion, QuestionVersion, by_level
from ui.interviews.edits import InterviewEdits
from ui.interviews.people import Standing
from ui.interviews.person_edits import PersonEdits
from ui.interviews.timeline import Timeline
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, DateField, LineField, TextField, choices
from ui.kit.flow import FlowLayout
from ui.kit.question_marks import mark_questions
from ui.kit.vocabulary import Vocabulary


class LearningPane(QWidget):
    """A line with all versions, one of them to be edited; a new version begins with the words of the one before."""

    def __init__(self, desk: Desk, edits: InterviewEdits) -> None:
        super().__init__()
        self._desk, self._edits, self._person_edits = desk, edits, PersonEdits(desk)
        self._stages = Vocabulary().question_stages()
        self._person: UUID | None = None
        self._questions: dict[Level, tuple[LearningQuestion, ...]] = {}
        self._level = Level.INDIVIDUAL
        self._which: UUID | None = None
        self._stage: QuestionStage | None = None
        self._stored: tuple[UUID | None, QuestionStage, str] | None = None
        self._make_fields(desk)
        self._lay_out()
        self._join()

    def show_standing(self, standing: Standing) -> None:
        """Show the questions of somebody, or an empty place for one."""
        if standing.person != self._person:
            self.keep()
            self._stored = self._which = self._stage = None
            self._level = standing.question.level if standing.question else Level.INDIVIDUAL
        self._person, self._questions = standing.person, by_level(standing.questions)
        moved = next((q for q in standing.questions if q.id == self._which), None)
        if moved is not None:
            self._level = moved.level
        self._show()

    def keep(self) -> None:
        """Keep what is being typed."""
        for field in (self.text, self.changed, self.on):
            field.commit()

    @property
    def question(self) -> LearningQuestion | None:
        """The question that is shown: the one asked for, else the latest on this level."""
        here = self._questions.get(self._level, ())
        return next((q for q in here if q.id == self._which), here[-1] if here else None)

    @property
    def version(self) -> QuestionVersion | None:
        """The version that is edited: the one asked for, else the latest."""
        question = self.question
        if question is None:
            return None
        return next((one for one in question.versions if one.stage is self._stage), question.versions[-1])

    def _show(self) -> None:
        question, version = self.question, self.version
        words = Vocabulary().levels()
        for level, tab in self.tabs.items():
            there = bool(self._questions.get(level))
            tab.setChecked(level is self._level)
            tab.setIcon(self._desk.theme.icon("sprout") if there else QIcon())
            tab.setAccessibleName(self.tr("{level}: a question") if there else self.tr("{level}: no question yet"))
            tab.setAccessibleName(tab.accessibleName().format(level=words[level]))
        self._show_others()
        others = [one for one in question.versions if one is not version] if question else []
        self.timeline.show_versions(others, editable=not self._desk.read_only)
        stage = version.stage if version else QuestionStage.RAW
        self.text.set_label(self.tr("&Question: {stage}").format(stage=self._stages[stage].lower()))
        self._show_text(question, stage, version.text if version else "")
        if version is not None:
            self.on.set_value(version.on)
            self.changed.set_value(version.changed)
        self.changed.setVisible(version is not None and question is not None and version is not question.versions[0])
        for widget in (self.on, self.sharp, self.level, self.remove):
            widget.setVisible(question is not None)
        if question is not None:
            self.sharp.set_value(question.sharp)
            self.level.set_value(question.level)
        self._offer_steps(question)

    def _show_text(self, question: LearningQuestion | None, stage: QuestionStage, stored: str) -> None:
        """Show the words as they are kept, unless somebody is just typing others."""
        now = (question.id if question else None, stage, stored)
        if now != self._stored:
            self.text.set_value(stored)
        self._stored = now

    def _show_others(self) -> None:
        here = self._questions.get(self._level, ())
        self.other.setVisible(len(here) > 1)
        if self.question is not None and len(here) > 1:
            told = self.tr("{number} of {all}: show the next")
            self.other.setText(told.format(number=here.index(self.question) + 1, all=len(here)))

    def _offer_steps(self, question: LearningQuestion | None) -> None:
        words = {
            QuestionStage.SHARPENED: self.tr("S&harpen"),
            QuestionStage.REFORMULATED: self.tr("Refor&mulate"),
            QuestionStage.HARVESTED: self.tr("Harv&est"),
        }
        steps = [stage for stage in question.next_stages() if stage in words] if question else []
        for button, stage in ((self.further, steps[:1]), (self.harvest, steps[1:] and steps[-1:])):
            button.setText(words[stage[0]] if stage else "")
            button.setProperty("stage", stage[0].value if stage else None)
            button.setVisible(bool(stage))

    def _say(self, text: str) -> None:
        question, version = self.question, self.version
        if question is not None and version is not None and not text.strip():
            self.text.set_value(version.text)
            self.text.show_problem(self.tr("A learning question cannot be empty; it can be removed below."))
        elif question is not None and version is not None:
            self._person_edits.change_version(question, version.stage, "text", text)
        elif self._person is not None:
            self._person_edits.ask(self._person, self._level, text)

    def _change(self, field: str, value: object) -> None:
        if self.question is not None and self.version is not None:
            self._person_edits.change_version(self.question, self.version.stage, field, value)

    def _say_day(self, day: object) -> None:
        self._change("on", day)

    def _say_change(self, text: str) -> None:
        self._change("changed", text)

    def _go_further(self) -> None:
        button = self.sender()
        if self.question is None or not isinstance(button, Button):
            return
        self.keep()
        self._stage = None
        self._person_edits.go_further(self.question, QuestionStage(button.property("stage")))
        self.text.text.setFocus()
        self.text.text.selectAll()

    def _edit_version(self, stage: QuestionStage) -> None:
        self.keep()
        self._stage = stage
        self._show()
        self.text.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_level(self, tab: Button) -> None:
        self.keep()
        self._level = next(level for level, one in self.tabs.items() if one is tab)
        self._which = self._stage = None
        self._show()

    def _show_next(self) -> None:
        here = self._questions.get(self._level, ())
        if self.question is not None:
            self.keep()
            self._which, self._stage = here[(here.index(self.question) + 1) % len(here)].id, None
            self._show()

    def _judge_sharp(self, sharp: bool) -> None:
        if self.question is not None:
            self._edits.judge(self.question, sharp=sharp)

    def _judge_level(self, level: Level) -> None:
        if self.question is not None:
            self._which = self.question.id
            self._edits.judge(self.question, level=level)

    def _remove(self) -> None:
        question, version, self._stage = self.question, self.version, None
        if question is not None and version is not None:
            self._person_edits.remove_version(question, version.stage)

    def _make_fields(self, desk: Desk) -> None:
        theme = desk.theme
        self.tabs = {level: Button(words, theme, kind=Kind.SEGMENT) for level, words in Vocabulary().levels().items()}
        self.other = Button("", theme, icon="arrow-right", kind=Kind.LINK)
        self.other.setProperty("data", True)
        self.timeline = Timeline(theme)
        self.text = TextField("", desk, lines=3, hint=self.tr("What do they want to learn?"))
        self.text.text.setMaximumHeight(self.text.text.minimumHeight() + theme.scaled(40))
        mark_questions(self.text, desk)
        self.on = DateField(self.tr("Said on"), desk, optional=False)
        self.changed = LineField(self.tr("What changed"), desk)
        self.further = Button("", theme, icon="sparkles")
        self.harvest = Button("", theme, kind=Kind.GHOST)
        self.remove = Button("", theme, icon="trash-2", kind=Kind.GHOST, name=self.tr("Remove this version"))
        self.sharp = CheckField(self.tr("The question is shar&p"), desk)
        self.level = ChoiceField(self.tr("Le&vel"), desk, choices(Level, Vocabulary().levels()))

    def _join(self) -> None:
        self.text.committed.connect(self._say)
        self.on.committed.connect(self._say_day)
        self.changed.committed.connect(self._say_change)
        self.further.clicked.connect(self._go_further)
        self.harvest.clicked.connect(self._go_further)
        self.remove.clicked.connect(self._remove)
        self.other.clicked.connect(self._show_next)
        self.timeline.wanted.connect(self._edit_version)
        self._group.buttonClicked.connect(self._choose_level)
        self.sharp.committed.connect(self._judge_sharp)
        self.level.committed.connect(self._judge_level)

    def _lay_out(self) -> None:
        self._group = QButtonGroup(self)
        tabs = FlowLayout(spacing=0)
        for tab in self.tabs.values():
            self._group.addButton(tab)
            tabs.addWidget(tab)
        pair = QHBoxLayout()
        pair.setSpacing(12)
        pair.addWidget(self.on, 1, Qt.AlignmentFlag.AlignTop)
        pair.addWidget(self.level, 1, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.further, self.harvest):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Learning question"), Type.OVERLINE))
        column.addLayout(tabs)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.timeline)
        column.addWidget(self.text)
        column.addWidget(self.changed)
        column.addLayout(pair)
        column.addWidget(self.sharp)
        column.addLayout(buttons)
