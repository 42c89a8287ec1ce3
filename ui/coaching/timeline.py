"""Everything with one person by day: private notes and steps, beside what the workbook tells."""

from collections.abc import Hashable, Iterator
from datetime import date
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.choices import ActionState, AttendanceMark, HarvestKind, InterviewState, QuestionStage
from copdesk.store.stories import Story, story
from ui.coaching.notebook import Notebook
from ui.coaching.shared import SharedRecords
from ui.coaching.shown_days import day_in_words
from ui.coaching.words import CoachingWords
from ui.kit.desk import Desk
from ui.kit.page import on_card
from ui.kit.rail import Rail, Stop
from ui.kit.vocabulary import Vocabulary

_SHORT = 120


class _Moment(NamedTuple):
    """One line of it: the day, what it is called, what it is, its sign, and the note it leads to."""

    day: date
    words: str
    what: str
    icon: str
    key: Hashable
    private: bool = False


class Timeline(QWidget):
    """The newest first; `note_wanted` leads to a note, `shared_wanted` to what was shared."""

    note_wanted = Signal(object)
    shared_wanted = Signal(object)

    def __init__(self, desk: Desk, notebook: Notebook, records: SharedRecords) -> None:
        super().__init__()
        self._desk, self._notebook, self._records = desk, notebook, records
        self._spoken, self._trade = CoachingWords(), Vocabulary()
        self.rail = Rail(desk.theme, self.tr("Timeline"), lines=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(on_card(self.rail))
        self.rail.clicked.connect(self._open)
        self.rail.opened.connect(self._open)

    def show_person(self, person: UUID) -> None:
        """Show everything about somebody in the community that is looked at."""
        moments = [*self._private(person), *self._shared(person)]
        if self._desk.community is not None:
            moments += self._told(story(self._desk.workbook, self._desk.community, person))
        moments.sort(key=lambda moment: moment.day, reverse=True)
        self.rail.set_stops(map(_stop, moments))

    def forget(self) -> None:
        """Drop everything."""
        self.rail.set_stops([])

    def _open(self, *args: object) -> None:
        key = self.rail.key
        if isinstance(key, tuple) and key[0] == "note":
            self.note_wanted.emit(key[1])
        elif isinstance(key, tuple) and key[0] == "shared":
            self.shared_wanted.emit(key[1])

    def _private(self, person: UUID) -> Iterator[_Moment]:
        kinds = self._spoken.kinds()
        for note in self._notebook.of(person):
            words = note.name or self.tr("Without a title")
            yield _Moment(note.on, words, kinds[note.kind], "notebook-pen", ("note", note.id), private=True)
            for step in note.steps:
                if step.due is not None:
                    told = self.tr("Agreed step, done") if step.done else self.tr("Agreed step")
                    icon = "circle-check" if step.done else "circle-dashed"
                    yield _Moment(step.due, step.text, told, icon, ("note", note.id, step.id), private=True)

    def _shared(self, person: UUID) -> Iterator[_Moment]:
        kinds = self._trade.shared_kinds()
        for record in self._records.of(person, self._desk.community):
            told = self.tr("Shared: {kind}").format(kind=kinds[record.kind].lower())
            yield _Moment(record.agreed_on, record.text, told, "handshake", ("shared", record.id))

    def _told(self, found: Story) -> Iterator[_Moment]:
        trade = self._trade
        intake = self.tr("Intake interview")
        for stop in found.intakes:
            yield from _public(stop.on, intake, trade.interview_states()[InterviewState(stop.state)], "message-circle")
        for question in found.questions:
            for said in question.wordings:
                stage = trade.question_stages()[QuestionStage(said.stage)]
                yield from _public(said.on, said.words, stage, "circle-help")
        for stop in found.meetings:
            yield from _public(stop.on, stop.what, trade.attendance()[AttendanceMark(stop.state)], "calendar-days")
        for stop in found.actions:
            yield from _public(stop.on, stop.what, trade.action_states()[ActionState(stop.state)], "list-checks")
        for stop in found.harvest:
            yield from _public(stop.on, stop.what, trade.harvest_kinds()[HarvestKind(stop.state)], "lightbulb")


def _public(on: str, words: str, what: str, icon: str) -> Iterator[_Moment]:
    if on:
        yield _Moment(date.fromisoformat(on[:10]), words, what, icon, ("told", what, words, on))


def _stop(moment: _Moment) -> Stop:
    role = "accent" if moment.private else "muted"
    flat = " ".join(moment.words.split())
    detail = f"{day_in_words(moment.day)} · {moment.what}"
    return Stop(moment.key, flat[:_SHORT], detail=detail, icon=moment.icon, role=role)
