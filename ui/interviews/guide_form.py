"""Changing a guide: one part or one question at a time."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.choices import QuestionKind
from copdesk.domain.interviews import Guide, Question, Section
from ui.interviews.guides import replaced
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, Field, LineField, NumberField, TextField
from ui.kit.page import Card, scrolling
from ui.kit.question_marks import mark_questions


class GuideForm(QStackedWidget):
    """The fields of a question or of a part; `edited` brings the guide as it should be, and which field it was.

    `competences_said` brings the competences of the community, which stand here because they are asked for here.
    """

    edited = Signal(object, str)
    competences_said = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._guide: Guide | None = None
        self._key = ""
        self._place = -1
        self.text = TextField(self.tr("&Question"), desk, lines=2)
        self.probes = TextField(self.tr("P&robes, one on each line"), desk, lines=3)
        self.choices = TextField(self.tr("Cho&ices, one on each line"), desk, lines=3)
        kinds = [
            (QuestionKind.OPEN, self.tr("In words")),
            (QuestionKind.SCALE, self.tr("On a scale from 1 to 5")),
            (QuestionKind.CHOICE, self.tr("By choosing one")),
        ]
        self.kind = ChoiceField(self.tr("Ans&wered"), desk, kinds)
        self.private = CheckField(self.tr("Pri&vate: the answer goes into the vault"), desk)
        self.title = LineField(self.tr("&Title of this part"), desk, most=200)
        self.minutes = NumberField(self.tr("&Minutes"), desk, most=600, unit="min")
        self.asks = CheckField(self.tr("As&ks a figure from 1 to 5 on each competence"), desk)
        hint = self.tr("Such as: bringing people together")
        self.competences = TextField(
            self.tr("&Competences of this community, one on each line"), desk, lines=5, hint=hint
        )
        self._marks = [mark_questions(field, desk) for field in (self.text, self.probes)]
        self._question_card = _card(self.tr("Question"), self.text, self.probes, self.kind, self.choices, self.private)
        self._part_card = _card(self.tr("Part"), self.title, self.minutes, self.asks, self.competences)
        self._part_card.body.addStretch()
        self._nothing = QWidget()
        self._views = (_scrolled(self._question_card), _scrolled(self._part_card))
        for view in (self._nothing, *self._views):
            self.addWidget(view)
        self._join()

    def show_question(self, guide: Guide, question: Question) -> None:
        """Show the fields of a question."""
        if question.key != self._key:
            self.keep()
        self._guide, self._key, self._place = guide, question.key, -1
        self.text.set_value(question.text)
        self.probes.set_value("\n".join(question.probes))
        self.kind.set_value(question.kind)
        self.choices.set_value("\n".join(question.choices))
        self.choices.setVisible(question.kind is QuestionKind.CHOICE)
        self._marks[0].rest(resting=question.kind is not QuestionKind.OPEN)
        self.private.set_value(question.private)
        self.setCurrentWidget(self._views[0])

    def show_section(self, guide: Guide, place: int) -> None:
        """Show the fields of a part."""
        if place != self._place:
            self.keep()
        self._guide, self._key, self._place = guide, "", place
        self.title.set_value(guide.sections[place].title)
        self.minutes.set_value(guide.sections[place].minutes)
        self.asks.set_value(guide.sections[place].competences)
        self.competences.setVisible(guide.sections[place].competences)
        self.setCurrentWidget(self._views[1])

    def show_competences(self, competences: tuple[str, ...]) -> None:
        """Show the competences of the community."""
        self.competences.set_value("\n".join(competences))

    def show_nothing(self) -> None:
        """Show an empty place."""
        self.keep()
        self._guide, self._key, self._place = None, "", -1
        self.setCurrentWidget(self._nothing)

    def keep(self) -> None:
        """Keep what is being typed before something else is shown."""
        for field in (self.text, self.probes, self.choices, self.title, self.minutes, self.competences):
            if self._guide is not None:
                field.commit()

    def _join(self) -> None:
        self.text.committed.connect(self._say)
        self.probes.committed.connect(self._say_probes)
        self.kind.committed.connect(self._say_kind)
        self.private.committed.connect(self._say_private)
        self.title.committed.connect(self._say_title)
        self.minutes.committed.connect(self._say_minutes)
        self.choices.committed.connect(self._say_choices)
        self.asks.committed.connect(self._say_asks)
        self.competences.committed.connect(self._say_competences)

    def _say(self, text: str) -> None:
        self._change("text", text)

    def _say_probes(self, text: str) -> None:
        self._change("probes", _lines(text))

    def _say_choices(self, text: str) -> None:
        self._change("choices", _lines(text))

    def _say_asks(self, asks: bool) -> None:
        self._change_section("competences", asks)

    def _say_competences(self, text: str) -> None:
        self.competences_said.emit(_lines(text))

    def _say_kind(self, kind: QuestionKind) -> None:
        self._change("kind", kind)

    def _say_private(self, private: bool) -> None:
        self._change("private", private)

    def _say_title(self, title: str) -> None:
        self._change_section("title", title)

    def _say_minutes(self, minutes: int) -> None:
        self._change_section("minutes", minutes)

    def _change(self, name: str, value: Any) -> None:
        question = next((q for q in self._guide.questions if q.key == self._key), None) if self._guide else None
        if self._guide is not None and question is not None:
            self._tell(lambda guide: replaced(guide, self._key, _with(question, name, value)), f"{self._key}.{name}")

    def _change_section(self, name: str, value: Any) -> None:
        if self._guide is not None and 0 <= self._place < len(self._guide.sections):
            place = self._place
            self._tell(lambda guide: _with_section(guide, place, name, value), f"{place}.{name}")

    def _tell(self, change: Any, field: str) -> None:
        self.edited.emit(change, field)


def _lines(text: str) -> tuple[str, ...]:
    """Return the lines that say something, each once."""
    return tuple(dict.fromkeys(" ".join(line.split()) for line in text.split("\n") if line.strip()))


def _with(question: Question, name: str, value: Any) -> Question:
    """Return the question with one attribute changed; raises ValueError when that is not allowed."""
    return Question.model_validate(dict(question) | {name: value})


def _with_section(guide: Guide, place: int, name: str, value: Any) -> Guide:
    sections = list(guide.sections)
    sections[place] = Section.model_validate(dict(sections[place]) | {name: value})
    return guide.with_(sections=tuple(sections))


def _card(heading: str, *fields: Field) -> Card:
    card = Card(margins=(28, 20, 28, 20), spacing=12)
    card.body.addWidget(Words(heading, Type.HEADING))
    for field in fields:
        if isinstance(field, TextField):
            card.body.addWidget(field, 1)
            continue
        row = QHBoxLayout()
        row.addWidget(field, 3)
        if isinstance(field, ChoiceField | NumberField):
            row.addStretch(2)
        card.body.addLayout(row)
    return card


def _scrolled(card: Card) -> QScrollArea:
    """Return a card that scrolls where a window is low and questions are marked."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(card)
    return scrolling(column)
