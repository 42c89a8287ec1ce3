"""The questions at hand, by phase, own ones among them; one key puts one in the note or large on the screen."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.question_phases import Phase
from copdesk.sentences import coaching
from ui.coaching.big_question import BigQuestion
from ui.coaching.notebook import Notebook
from ui.kit.controls import Button, Kind
from ui.kit.desk import Bench, Desk
from ui.kit.discreet import ClipboardGuard, DiscreetLine
from ui.kit.fields import ChoiceField
from ui.kit.page import Card
from ui.kit.question_marks import QuestionMarks
from ui.kit.rail import Rail, Stop


class QuestionRail(Rail):
    """The list of questions; Enter chooses one, F5 shows it large, Delete takes away one's own."""

    large_wanted = Signal()
    removal_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Know the keys for large and for taking away."""
        wanted = {Qt.Key.Key_F5: self.large_wanted, Qt.Key.Key_Delete: self.removal_wanted}.get(Qt.Key(event.key()))
        if wanted is None:
            super().keyPressEvent(event)
        else:
            wanted.emit()


class QuestionBank(Card):
    """Shows the questions beside the note; `chosen` brings the words that go into it."""

    chosen = Signal(str)

    def __init__(self, bench: Bench, guard: ClipboardGuard, notebook: Notebook, desk: Desk) -> None:
        super().__init__(margins=(1, 4, 1, 10), spacing=6)
        self._bench, self._notebook = bench, notebook
        language = desk.speech.language
        self._headings, self._shipped = coaching.headings(language), coaching.questions(language)
        self.large = BigQuestion(self)
        self.rail = QuestionRail(bench.theme, self.tr("Questions at hand"), headings=True)
        self.phase = ChoiceField(self.tr("Phase"), bench, list(self._headings.items()), labelled=False)
        self.own = DiscreetLine(
            self.tr("Own question"), bench, guard, labelled=False, hint=self.tr("Add a question of your own")
        )
        self.marks = QuestionMarks(self.own.line, bench.theme, desk.settings, desk.speech)
        self.show_large = Button(self.tr("Show large"), bench.theme, icon="maximize-2", kind=Kind.GHOST)
        self.show_large.setToolTip(self.tr("F5; any key takes it away"))
        self._lay_out()
        self.phase.set_value(Phase.GOAL)
        self.rail.clicked.connect(self._choose)
        self.rail.opened.connect(self._choose)
        self.rail.large_wanted.connect(self._enlarge)
        self.rail.removal_wanted.connect(self._remove)
        self.show_large.clicked.connect(self._enlarge)
        self.own.line.returnPressed.connect(self._add)
        notebook.questions_changed.connect(self._fill)
        self._fill()

    def only_read(self) -> None:
        """Offer the questions, but let none be added."""
        self.own.setEnabled(False)
        self.phase.setEnabled(False)

    def forget(self) -> None:
        """Drop one's own questions, and what was being typed."""
        self.own.forget()
        self.rail.set_stops([])
        self.large.dismiss()

    def _fill(self) -> None:
        own, stops = self._notebook.questions(), list[Stop]()
        for phase, heading in self._headings.items():
            stops.append(Stop(phase, heading, heading=True))
            stops += [Stop((phase, question), question) for question in self._shipped[phase]]
            mine = self.tr("own question")
            stops += [Stop(one.id, one.text, icon="user", spoken=mine) for one in own[phase]]
        self.rail.set_stops(stops)

    def _words(self) -> str:
        return next((stop.title for stop in self.rail.stops if stop.key == self.rail.key), "")

    def _choose(self, *args: object) -> None:
        if self._words():
            self.chosen.emit(self._words())

    def _enlarge(self) -> None:
        if self._words():
            self.large.show_words(self._words(), self.window())

    def _add(self) -> None:
        text = self.own.value
        if text:
            self.own.forget()
            made = self._notebook.add_question(self.phase.value, text)
            self.rail.choose(made.id)

    def _remove(self) -> None:
        if isinstance(self.rail.key, UUID) and self.own.isEnabled():
            self._notebook.remove_question(self.rail.key)

    def _lay_out(self) -> None:
        self.body.addWidget(self.rail, 1)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(9, 0, 9, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.show_large)
        row.addStretch()
        column.addLayout(row)
        column.addWidget(self.phase)
        column.addWidget(self.own)
        column.addWidget(self.marks)
        self.body.addWidget(foot)
