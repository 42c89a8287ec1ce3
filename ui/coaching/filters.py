"""Which notes are looked for: of which community, from which time, and of what kind."""

from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum, auto
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.coaching import CoachingNote, NoteKind
from copdesk.domain.retention import later
from copdesk.store import lists
from ui.coaching.people import Coachee
from ui.coaching.words import CoachingWords
from ui.kit.controls import Button, Kind
from ui.kit.desk import Bench, Desk
from ui.kit.fields import ChoiceField, NumberField

_MONTHS, _USUAL = "coaching.months", 24


class Period(Enum):
    """From which time notes are looked for."""

    ANY = auto()
    FOUR_WEEKS = auto()
    HALF_YEAR = auto()
    YEAR = auto()
    OLD = auto()


class Sort(Enum):
    """Of what sort: the kinds of notes, and what is in them."""

    ANY = auto()
    OPEN_STEPS = auto()
    UNREAD = auto()


class Wanted(NamedTuple):
    """What is looked for; None leaves it open."""

    person: UUID | None = None
    community: UUID | None = None
    period: Period = Period.ANY
    kind: "NoteKind | Sort" = Sort.ANY

    def among(self, notes: Iterable[CoachingNote], today: date, months: int) -> list[CoachingNote]:
        """Return the notes that are wanted; old are those of more than so many months ago."""
        return [note for note in notes if self._fits(note) and _in_time(note.on, self.period, today, months)]

    def _fits(self, note: CoachingNote) -> bool:
        if self.person is not None and note.person_id != self.person:
            return False
        if self.community is not None and note.community_id != self.community:
            return False
        if self.kind is Sort.OPEN_STEPS:
            return any(not step.done for step in note.steps)
        return note.unread if self.kind is Sort.UNREAD else self.kind in (Sort.ANY, note.kind)


def is_old(on: date, today: date, months: int) -> bool:
    """Tell whether a note is of so many months ago or longer."""
    return later(on, months) <= today


def _in_time(on: date, period: Period, today: date, months: int) -> bool:
    if period is Period.OLD:
        return is_old(on, today, months)
    days = {Period.FOUR_WEEKS: 28, Period.HALF_YEAR: 183, Period.YEAR: 365}.get(period)
    return days is None or on >= today - timedelta(days=days)


class Filters(QWidget):
    """The choices below the search line; the reminder of old notes is set here too."""

    changed = Signal()

    def __init__(self, desk: Desk, bench: Bench) -> None:
        super().__init__()
        self._desk = desk
        anywhere = self.tr("In all communities")
        communities = [(line.id, line.name) for line in lists.communities(desk.workbook)]
        self.person = ChoiceField(self.tr("Person"), bench, [], labelled=False)
        self.community = ChoiceField(self.tr("Community"), bench, [(None, anywhere), *communities], labelled=False)
        self.period = ChoiceField(self.tr("Period"), bench, self._periods(), labelled=False)
        self.kind = ChoiceField(self.tr("Kind of note"), bench, self._kinds(), labelled=False)
        self.months = NumberField(
            self.tr("Remind me of notes older than"), bench, least=1, most=240, unit=self.tr("months")
        )
        self.clear = Button(self.tr("Clear the filter"), desk.theme, kind=Kind.LINK)
        self._choices = (self.person, self.community, self.period, self.kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for field in (*self._choices, self.months):
            column.addWidget(field)
        foot = QHBoxLayout()
        foot.addWidget(self.clear)
        foot.addStretch()
        column.addLayout(foot)
        self.reset()
        for field in self._choices:
            field.committed.connect(self.changed)
        self.months.set_value(desk.settings.value(_MONTHS, _USUAL))
        self.months.committed.connect(self._keep_months)
        self.clear.clicked.connect(self._clear)

    @property
    def wanted(self) -> Wanted:
        """What is chosen."""
        return Wanted(self.person.value, self.community.value, self.period.value, self.kind.value)

    @property
    def old_after(self) -> int:
        """After how many months notes are old."""
        return int(self._desk.settings.value(_MONTHS, _USUAL))

    def offer_people(self, people: Iterable[Coachee]) -> None:
        """Offer whom there are notes about."""
        self.person.set_choices([(None, self.tr("About anybody")), *((one.person, one.name) for one in people)])

    def look_for_old(self) -> None:
        """Look for the old notes."""
        self.reset()
        self.period.set_value(Period.OLD)
        self.changed.emit()

    def reset(self) -> None:
        """Look for everything again."""
        for field in (self.person, self.community):
            field.set_value(None)
        self.period.set_value(Period.ANY)
        self.kind.set_value(Sort.ANY)

    def forget(self) -> None:
        """Drop the names."""
        self.reset()
        self.person.set_choices([])

    def _clear(self) -> None:
        self.reset()
        self.changed.emit()

    def _keep_months(self, months: object) -> None:
        if isinstance(months, int):
            self._desk.settings.keep(_MONTHS, months)
            self.changed.emit()

    def _periods(self) -> list[tuple[Period, str]]:
        return [
            (Period.ANY, self.tr("From any time")),
            (Period.FOUR_WEEKS, self.tr("The last four weeks")),
            (Period.HALF_YEAR, self.tr("The last half year")),
            (Period.YEAR, self.tr("The last year")),
            (Period.OLD, self.tr("Older than the reminder")),
        ]

    def _kinds(self) -> list[tuple[NoteKind | Sort, str]]:
        return [
            (Sort.ANY, self.tr("Of any kind")),
            *CoachingWords().kinds().items(),
            (Sort.OPEN_STEPS, self.tr("With open steps")),
            (Sort.UNREAD, self.tr("Not looked at yet")),
        ]
