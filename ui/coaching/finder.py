"""The way to a note: people, what is due, with whom nobody spoke for weeks, and everything that a search finds."""

from collections.abc import Hashable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.coaching import CoachingNote, last_spoken, long_ago
from ui.coaching.filters import Filters, Wanted, is_old
from ui.coaching.notebook import Due, Notebook
from ui.coaching.people import Coachee, interviewed
from ui.coaching.shown_days import day_in_words
from ui.kit.controls import Button, Kind
from ui.kit.desk import Bench, Desk
from ui.kit.discreet import ClipboardGuard, DiscreetLine
from ui.kit.fields import NumberField
from ui.kit.flow import FlowLayout
from ui.kit.page import on_card
from ui.kit.rail import Rail, Stop

MYSELF = "myself"
"""The key of the place for one's own reflections."""

_PAUSE, _MOST = 200, 200
_WEEKS, _USUAL = "coaching.weeks", 6


class Finder(QWidget):
    """A search line above one list; `person_wanted` and `note_wanted` tell where to go, None for oneself."""

    person_wanted = Signal(object)
    note_wanted = Signal(object)
    write_wanted = Signal()

    def __init__(self, desk: Desk, bench: Bench, guard: ClipboardGuard, notebook: Notebook) -> None:
        super().__init__()
        self._desk, self._notebook = desk, notebook
        self._people: list[Coachee] = []
        self._chosen: tuple[Hashable, ...] = ()
        theme = desk.theme
        self.search = DiscreetLine(self.tr("Search"), bench, guard, labelled=False, hint=self.tr("Search all notes"))
        self.filter = Button("", theme, icon="filter", kind=Kind.CHIP, name=self.tr("Filter the notes"))
        self.filters = Filters(desk, bench)
        self.everybody = Button(self.tr("&People"), theme, kind=Kind.SEGMENT)
        self.silent = Button(self.tr("Spea&k again"), theme, kind=Kind.SEGMENT)
        self.weeks = NumberField(self.tr("For how many weeks"), bench, least=1, most=104, unit=self.tr("weeks"))
        self.rail = Rail(theme, self.tr("People"), lines=1)
        self.pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._join()

    # What is shown

    def show_people(self, people: list[Coachee]) -> None:
        """Take in who there is."""
        self._people = people
        self.filters.offer_people(people)

    def choose(self, *places: Hashable) -> None:
        """Stand at the first of these places that is in the list."""
        self._chosen = places
        for place in places:
            if self.rail.choose(place):
                return

    def reload(self) -> None:
        """Show what there is to go to now."""
        words, wanted = self.search.line.text().strip(), self.filters.wanted
        looking = self._is_looking
        silent = self.silent.isChecked() and not looking
        self.weeks.set_value(self._weeks_here)
        self.weeks.setVisible(silent)
        for tab in (self.everybody, self.silent):
            tab.setVisible(not looking)
        self.filters.setVisible(self.filter.isChecked())
        if looking:
            self.rail.set_stops(self._found(words, wanted))
            return
        self.rail.set_stops([*self._due(), *self._silent()] if silent else self._overview())
        self.choose(*self._chosen)

    def stand_below(self, part: QWidget) -> None:
        """Let something be told below the list."""
        self._column.addWidget(part)

    def words_changed(self) -> None:
        """Search again in a while; who and what there is to go to is as it was."""
        if self._is_looking:
            self.pause.start()

    @property
    def _is_looking(self) -> bool:
        return bool(self.search.line.text().strip()) or self.filters.wanted != Wanted()

    def forget(self) -> None:
        """Drop everything that was read."""
        self.pause.stop()
        self.search.forget()
        self.filters.forget()
        self.rail.set_stops([])
        self._people, self._chosen = [], ()

    def _overview(self) -> list[Stop]:
        return [*self._old(), *self._new(), *self._due(), self._myself(), *self._everybody()]

    def _found(self, words: str, wanted: Wanted) -> list[Stop]:
        found = wanted.among(self._notebook.search(words), date.today(), self.filters.old_after)
        told = self.tr("%n note(s) found", "", len(found))
        stops = [self._note_stop(note, "file-text") for note in found[:_MOST]]
        if len(found) > _MOST:
            stops.append(Stop("more", self.tr("Search on to see the rest"), heading=True))
        return [Stop("found", told, heading=True), *stops]

    def _old(self) -> list[Stop]:
        """Remind of what was kept for long."""
        months, today = self.filters.old_after, date.today()
        count = sum(is_old(note.on, today, months) for note in self._notebook.notes)
        if not count:
            return []
        told = self.tr("Older than %n month(s)", "", months)
        spoken = self.tr("notes to look through: keep or remove")
        return [Stop("old", told, badge=str(count), spoken=spoken, icon="hourglass", role="warn")]

    def _new(self) -> list[Stop]:
        stops = [self._note_stop(note, "circle-dot") for note in self._notebook.unread()]
        return [Stop("new", self.tr("New, left as a quick note"), heading=True), *stops] if stops else []

    def _due(self) -> list[Stop]:
        stops = [self._due_stop(due) for due in self._notebook.due(date.today())]
        return [Stop("due", self.tr("To come back to"), heading=True), *stops] if stops else []

    def _due_stop(self, due: Due) -> Stop:
        told = due.step.text if due.step else due.note.title
        detail = " · ".join(part for part in (day_in_words(due.day), told) if part)
        key = (due.note.id, due.step.id) if due.step else due.note.id
        icon = "list-checks" if due.step else "calendar-check"
        return Stop(key, self._name(due.note), detail=detail, icon=icon, role="accent")

    def _myself(self) -> Stop:
        count = len(self._notebook.of(None))
        spoken = self.tr("%n note(s)", "", count)
        return Stop(MYSELF, self.tr("Own reflections"), badge=str(count or ""), spoken=spoken, icon="pen-line")

    def _everybody(self) -> list[Stop]:
        counts, stops = self._notebook.counts(), list[Stop]()
        for here, heading in ((True, self.tr("People")), (False, self.tr("Not in this community"))):
            some = [one for one in self._people if one.here is here]
            if some:
                stops.append(Stop(f"people {here}", heading, heading=True))
            for one in some:
                count = counts.get(one.person, 0)
                spoken = self.tr("%n note(s)", "", count)
                badge, face = str(count) if count else "", (one.initials, one.seed)
                stops.append(Stop(one.person, one.name, badge=badge, spoken=spoken, face=face))
        return stops

    def _silent(self) -> list[Stop]:
        """Return the participants with whom nobody spoke for so many weeks; an interview counts as a conversation."""
        spoken, today = self._spoken(), date.today()
        here = {one.person: one for one in self._people if one.takes_part}
        weeks = self._weeks_here
        silent = [here[person] for person in long_ago(spoken, here, weeks, today)]
        ago = [one for one in silent if one.person in spoken]
        never = [one for one in silent if one.person not in spoken]
        groups = ((self.tr("Not for %n week(s)", "", weeks), ago), (self.tr("Not spoken yet"), never))
        stops: list[Stop] = []
        for heading, some in groups:
            if some:
                stops.append(Stop(heading, heading, heading=True, badge=str(len(some))))
            for one in some:
                stops.append(self._silent_stop(one, spoken.get(one.person), today))
        return stops or [Stop("nobody", self.tr("Everybody was spoken with"), heading=True)]

    def _silent_stop(self, one: Coachee, spoken: date | None, today: date) -> Stop:
        detail = ""
        if spoken is not None:
            detail = self.tr("%n week(s) ago", "", (today - spoken).days // 7) + f" · {day_in_words(spoken)}"
        return Stop(one.person, one.name, detail=detail, face=(one.initials, one.seed))

    @property
    def _weeks_here(self) -> int:
        """After how many weeks without a word somebody is listed in this community."""
        return int(self._desk.settings.value(self._weeks_kept_as, _USUAL))

    @property
    def _weeks_kept_as(self) -> str:
        community = self._desk.community
        return f"{_WEEKS}.{community.hex}" if community is not None else _WEEKS

    def _spoken(self) -> dict[UUID, date]:
        found = interviewed(self._desk.workbook, self._desk.community)
        for person, day in last_spoken(self._notebook.notes, self._desk.community).items():
            found[person] = max(found.get(person, day), day)
        return found

    def _note_stop(self, note: CoachingNote, icon: str) -> Stop:
        detail = f"{day_in_words(note.on)} · {note.name}" if note.name else day_in_words(note.on)
        return Stop(note.id, self._name(note), detail=detail, icon=icon, role="accent")

    def _name(self, note: CoachingNote) -> str:
        if note.person_id is None:
            return self.tr("Own reflection")
        known = next((one.name for one in self._people if one.person == note.person_id), "")
        return known or note.name[:80] or self.tr("Without a title")

    # What happens

    def _go_to(self, key: object) -> None:
        if key == "old":
            self.filter.setChecked(True)
            self.filters.look_for_old()
        elif key == MYSELF:
            self.person_wanted.emit(None)
        elif isinstance(key, tuple):
            self.note_wanted.emit(key[0])
        elif isinstance(key, UUID) and self._notebook.get(key) is not None:
            self.note_wanted.emit(key)
        elif isinstance(key, UUID):
            self.person_wanted.emit(key)

    def _opened(self, key: object) -> None:
        if key != "old":
            self.write_wanted.emit()

    def _typed(self, *args: object) -> None:
        self.pause.start()

    def _turned(self, *args: object) -> None:
        self.reload()

    def _filter(self) -> None:
        if not self.filter.isChecked():
            self.filters.reset()
        self.reload()

    def _keep_weeks(self, weeks: object) -> None:
        if isinstance(weeks, int):
            self._desk.settings.keep(self._weeks_kept_as, weeks)
            self.reload()

    def _join(self) -> None:
        self.search.line.textChanged.connect(self._typed)
        self.pause.timeout.connect(self.reload)
        self.filter.clicked.connect(self._filter)
        self.filters.changed.connect(self.reload)
        self._tabs.idClicked.connect(self._turned)
        self.weeks.committed.connect(self._keep_weeks)
        self.rail.chosen.connect(self._go_to)
        self.rail.opened.connect(self._opened)

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.search, 1)
        top.addWidget(self.filter)
        self._tabs = QButtonGroup(self)
        tabs = FlowLayout(spacing=4)
        for number, button in enumerate((self.everybody, self.silent)):
            self._tabs.addButton(button, number)
            tabs.addWidget(button)
        self.everybody.setChecked(True)
        column.addLayout(top)
        column.addWidget(self.filters)
        column.addLayout(tabs)
        column.addWidget(self.weeks)
        column.addWidget(on_card(self.rail), 1)
        self.filters.hide()
        self.weeks.hide()
