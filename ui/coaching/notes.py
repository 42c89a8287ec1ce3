"""The open vault: people at the left, the notes about one of them, and the note that is written."""

from datetime import date
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.coaching import AgreedStep, CoachingNote
from copdesk.domain.interviews import Interview
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.roster import Participation, Person
from copdesk.domain.shared import SharedRecord
from copdesk.store.vault import Vault
from ui.coaching.finder import MYSELF, Finder
from ui.coaching.learning_band import LearningBand
from ui.coaching.leftovers import Leftovers
from ui.coaching.note_form import NoteForm
from ui.coaching.notebook import Notebook
from ui.coaching.people import Coachee, coachees, living_on
from ui.coaching.shared import SharedRecords
from ui.coaching.sharing import Sharing
from ui.coaching.shown_days import day_in_words
from ui.coaching.timeline import Timeline
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Bench, Desk
from ui.kit.discreet import ClipboardGuard
from ui.kit.empty import EmptyState
from ui.kit.page import on_card
from ui.kit.rail import Rail, Stop

_NARROW, _TIGHT = 920, 885
_OURS = (Person, Participation, LearningQuestion, Interview, SharedRecord)


class NotesView(QWidget):
    """Exists as long as the vault is open; `forget` empties it before it goes."""

    def __init__(self, desk: Desk, vault: Vault, bench: Bench, guard: ClipboardGuard) -> None:
        super().__init__()
        self._desk = desk
        self.notebook, self.records = Notebook(vault, bench), SharedRecords(desk)
        self.sharing = Sharing(desk, bench, guard, self.records, self)
        self._people: list[Coachee] = []
        self._person: UUID | None = None
        self._place: object = None
        self.finder = Finder(desk, bench, guard, self.notebook)
        self.search, self.rail, self._pause = self.finder.search, self.finder.rail, self.finder.pause
        self.leftovers = Leftovers(desk, vault, bench)
        self.finder.stand_below(self.leftovers)
        self.list = Rail(desk.theme, self.tr("Notes"), lines=1)
        self.name = Words("", Type.HEADING, data=True, elide=True)
        self.wish = LearningBand(desk.theme)
        self.whole = Button(self.tr("Ti&meline"), desk.theme, icon="history", kind=Kind.CHIP)
        self.new = Button(self.tr("&New note"), desk.theme, icon="plus", kind=Kind.PRIMARY)
        self.form = NoteForm(bench, guard, self.notebook, desk)
        self.timeline = Timeline(desk, self.notebook, self.records)
        self.none = self._empty()
        self._lay_out()
        self._join()
        if desk.read_only or vault.is_damaged:
            self.form.only_read()
            self.new.setEnabled(False)
            self.none.button.setEnabled(False)
        self.reload()

    # What is shown

    def reload(self, *args: object) -> None:
        """Read who there is, and show the notes again."""
        self.notebook.follow(living_on(self._desk.workbook, self.notebook.counts()))
        counts = self.notebook.counts()
        self._people = coachees(self._desk.workbook, self._desk.community, counts)
        self.finder.show_people(self._people)
        self.leftovers.reload()
        self.form.offer_people(self._people)
        self.form.be_in(self._desk.community)
        if self._place is None or not self._is_known(self._person):
            self._person, self._place = self._first(counts)
        self._show_rail()
        self._show_person()

    def show_note(self, note: CoachingNote) -> None:
        """Show a note about whomever it is."""
        self._person, self._place = note.person_id, note.id
        self._show_rail()
        self._show_person(note.id)

    def start_search(self) -> None:
        """Go to the search line."""
        self.search.line.setFocus()
        self.search.line.selectAll()

    def keep(self) -> bool:
        """Keep what is being typed; tells whether it is kept."""
        return self.form.keep()

    def veil(self, *, on: bool) -> None:
        """Take away what stands in windows of its own, and bring back what was being written there."""
        if on:
            self.form.bank.large.dismiss()
        self.sharing.veil(on=on)

    def forget(self) -> None:
        """Drop everything that was read, wherever it stands."""
        self.form.bank.large.dismiss()
        self.sharing.dismiss()
        self.notebook.forget()
        for part in (self.form, self.finder, self.timeline, self.wish):
            part.forget()
        self.list.set_stops([])
        self._people, self._person, self._place = [], None, None
        self.name.setText("")

    def _is_known(self, person: UUID | None) -> bool:
        return person is None or any(one.person == person for one in self._people)

    def _first(self, counts: dict[UUID, int]) -> tuple[UUID | None, object]:
        """Return whom to begin with, and where in the list: what is due, else somebody written about before."""
        due = self.notebook.due(date.today())
        if due:
            return due[0].note.person_id, due[0].note.id
        first = next(iter(counts), self._people[0].person if self._people else None)
        return first, first or MYSELF

    def _show_rail(self) -> None:
        self.finder.reload()
        self.finder.choose(self._place, self._person or MYSELF)

    def _show_person(self, note: UUID | None = None) -> None:
        one = next((one for one in self._people if one.person == self._person), None)
        self.name.setText(one.name if one else self.tr("Own reflections"))
        self.wish.show_person(self._desk.workbook, self._person, self._desk.community)
        self.whole.setVisible(one is not None)
        if one is not None and self.whole.isChecked():
            self.timeline.show_person(one.person)
        notes = self.notebook.of(self._person)
        self.list.set_stops([Stop(n.id, self._call(n), detail=day_in_words(n.on)) for n in notes])
        wanted = note or self.list.key
        shown = next((n for n in notes if n.id == wanted), notes[0] if notes else None)
        if shown is not None:
            self.list.choose(shown.id)
            self.form.show_note(shown, self.records.among(step.id for step in shown.steps))
        self._show_right(shown)

    def _show_right(self, shown: CoachingNote | None) -> None:
        told = self._person is not None and self.whole.isChecked()
        writing = self._writing if shown else self.none
        self._views.setCurrentWidget(self.timeline if told else writing)
        self.new.setVisible(told or shown is not None)

    def _call(self, note: CoachingNote) -> str:
        return note.name[:80] or self.tr("Without a title")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room for writing in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self, *args: object) -> None:
        theme = self._desk.theme
        narrow, prompting = self.width() < theme.scaled(_NARROW), self.form.at_hand.isChecked()
        self.finder.setVisible(not prompting or self.width() >= theme.scaled(_TIGHT))
        self.finder.setFixedWidth(theme.scaled(212 if narrow else 244))
        self._beside.setFixedWidth(theme.scaled(216 if prompting else 140 if narrow else 168))
        self._beside.setCurrentIndex(1 if prompting else 0)

    # What happens

    def _stays(self) -> bool:
        """Keep what is being typed; when it cannot be written the note stays in sight, and so does its place."""
        if self.form.keep():
            return False
        self.finder.choose(self._place, self._person or MYSELF)
        if self.form.note is not None:
            self.list.choose(self.form.note)
        return True

    def _go_to_person(self, person: UUID | None) -> None:
        if self._stays():
            return
        self._person, self._place = person, person or MYSELF
        self._show_person()

    def _go_to_note(self, identity: UUID) -> None:
        if self._stays():
            return
        note = self.notebook.get(identity)
        if note is not None:
            self.whole.setChecked(False)
            self._person, self._place = note.person_id, identity
            self.notebook.look_at(note)
            self._show_person(identity)

    def _choose_note(self, key: object) -> None:
        note = self.notebook.get(key) if isinstance(key, UUID) else None
        if note is not None and not self._stays():
            self.list.choose(note.id)
            self.notebook.look_at(note)
            self.form.show_note(note, self.records.among(step.id for step in note.steps))

    def _assigned(self, identity: UUID) -> None:
        note = self.notebook.get(identity)
        if note is not None:
            self.notebook.look_at(note)
            self.show_note(note)

    def _write(self, *args: object) -> None:
        if self.notebook.get(self.list.key) if isinstance(self.list.key, UUID) else None:
            self.form.start_writing()

    def _add(self) -> None:
        if (self._person is not None and self._desk.community is None) or self._stays():
            return
        self.whole.setChecked(False)
        made = self.notebook.add(self._person, self._desk.community)
        if self.notebook.get(made.id) is not None:
            self._show_person(made.id)
            self.form.start_writing()

    def _turn(self, *args: object) -> None:
        if self._stays():
            self.whole.setChecked(False)
        self._show_person()

    def _notes_changed(self, listed: bool) -> None:
        if listed:
            self._show_rail()
        else:
            self.finder.words_changed()
        self._show_person()

    def _workbook_changed(self, changes: ChangeSet) -> None:
        if any(isinstance(change.entity, _OURS) for change in changes.changes):
            self.reload()

    def _share(self, note: CoachingNote, step: AgreedStep) -> None:
        person = next((one for one in self._people if one.person == note.person_id), None)
        self.sharing.offer(note, step, person)

    # How it is put together

    def _empty(self) -> EmptyState:
        told = self.tr("Write down what was talked about, what was agreed and when you come back to it.")
        title, action = self.tr("No notes here yet"), self.tr("&Write the first note")
        return EmptyState(self._desk.theme, "notebook-pen", title, told, action)

    def _lay_out(self) -> None:
        self._lay_out_right()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self.finder)
        row.addWidget(self._right, 1)
        self._fit()

    def _lay_out_right(self) -> None:
        self._writing = QWidget()
        beside = QHBoxLayout(self._writing)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        self._beside = QStackedWidget()
        self._beside.addWidget(on_card(self.list))
        self._beside.addWidget(self.form.bank)
        beside.addWidget(self._beside)
        beside.addWidget(self.form, 1)
        self._views = QStackedWidget()
        for view in (self._writing, self.none, self.timeline):
            self._views.addWidget(view)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addLayout(self._head())
        right.addWidget(self.wish)
        right.addWidget(self._views, 1)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.whole)
        head.addWidget(self.new)
        return head

    def _join(self) -> None:
        self.finder.person_wanted.connect(self._go_to_person)
        self.finder.note_wanted.connect(self._go_to_note)
        self.finder.write_wanted.connect(self._write)
        self.list.chosen.connect(self._choose_note)
        self.list.opened.connect(self._write)
        self.whole.clicked.connect(self._turn)
        self.timeline.note_wanted.connect(self._go_to_note)
        self.timeline.shared_wanted.connect(self.sharing.look_at)
        self.new.clicked.connect(self._add)
        self.none.wanted.connect(self._add)
        self.form.sharing_wanted.connect(self._share)
        self.form.assigned.connect(self._assigned)
        self.form.at_hand.clicked.connect(self._fit)
        self.notebook.changed.connect(self._notes_changed)
        self._desk.changed.connect(self._workbook_changed)
        self._desk.community_chosen.connect(self.reload)
