"""Beside an interview: its parts with the time they took, its questions, and the learning question it led to."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.interviews import Interview, Question, Section
from copdesk.domain.learning import LearningQuestion
from ui.interviews.stopwatch import Stopwatch
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.page import Card
from ui.kit.rail import Rail, Stop

_LOW = 460
Answered = Callable[[Question], bool | None]


class Outline(QWidget):
    """The list of questions; `answered` tells of each whether it has an answer, if that can be known."""

    def __init__(self, desk: Desk, stopwatch: Stopwatch, answered: Answered) -> None:
        super().__init__()
        self._desk, self._stopwatch, self._answered = desk, stopwatch, answered
        self.rail = Rail(desk.theme, self.tr("Questions"))
        self.wish = Words("", Type.SMALL, wrap=True, data=True)
        self._lay_out()

    def show_stops(self, interview: Interview, now: Question) -> None:
        """Show all questions with whether they have an answer, and choose one."""
        stops: list[Stop] = []
        for number, section in enumerate(interview.guide.sections):
            stops.append(Stop(number, section.title, badge=self._badge(number, section), heading=True))
            stops += [self._stop(question) for question in section.questions]
        self.rail.set_stops(stops)
        self.rail.choose(now.key)

    def show_wish(self, interview: Interview) -> None:
        """Show the learning question of whoever is spoken with."""
        found = self._desk.workbook.all(
            LearningQuestion, person_id=interview.person_id, community_id=interview.community_id
        )
        self.wish.setText(found[-1].text if found else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a low window to the questions."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._wish_card.setVisible(bool(self.wish.text()) and self.height() >= self._desk.theme.scaled(_LOW))

    def times(self, number: int, section: Section) -> str:
        """Return how long people have been in a part, against what was planned for it."""
        spent, planned = self._stopwatch.spent_on(number) // 60, section.minutes
        if not self._stopwatch.running and not spent:
            return self.tr("%n min for this part", "", planned) if planned else ""
        if not planned:
            return self.tr("this part {spent} min").format(spent=spent)
        if spent > planned:
            words = self.tr("this part {spent} of {planned} min, {over} over")
            return words.format(spent=spent, planned=planned, over=spent - planned)
        return self.tr("this part {spent} of {planned} min").format(spent=spent, planned=planned)

    def _badge(self, number: int, section: Section) -> str:
        spent = self._stopwatch.spent_on(number) // 60
        if spent and section.minutes:
            return self.tr("{spent} of {planned} min").format(spent=spent, planned=section.minutes)
        return self.tr("%n min", "", section.minutes) if section.minutes else ""

    def _stop(self, question: Question) -> Stop:
        answered = self._answered(question)
        if answered is None:
            return Stop(question.key, question.text, icon="lock", role="todo", spoken=self.tr("private, locked"))
        if answered:
            return Stop(question.key, question.text, icon="circle-check", role="ok", spoken=self.tr("answered"))
        icon = "lock-open" if question.private else "circle"
        return Stop(question.key, question.text, icon=icon, role="line_strong", spoken=self.tr("not answered yet"))

    def _lay_out(self) -> None:
        self._wish_card = Card(margins=(14, 10, 14, 12), spacing=4)
        self._wish_card.body.addWidget(Words(self.tr("Learning question"), Type.OVERLINE))
        self._wish_card.body.addWidget(self.wish)
        self._wish_card.hide()
        questions = Card(margins=(4, 6, 4, 6))
        questions.body.addWidget(self.rail)
        side = QVBoxLayout(self)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        side.addWidget(questions, 1)
        side.addWidget(self._wish_card)
