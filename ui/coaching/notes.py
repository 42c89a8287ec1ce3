"""The open vault: people at the left, the notes about one of them, and the note that is written."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.coaching import CoachingNote
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.roster import Participation, Person
from copdesk.store.vault import Vault
from ui.coaching.note_form import NoteForm
from ui.coaching.notebook import Notebook
from ui.coaching.people import Coachee, coachees, learning_question
from ui.coaching.shown_days import day_in_words
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Bench, Desk
from ui.kit.discreet import ClipboardGuard, DiscreetLine
from ui.kit.empty import EmptyState
from ui.kit.page import on_card
from ui.kit.rail import Rail, Stop

_PAUSE, _NARROW = 200, 920
_OURS = (Person, Participation, LearningQuestion)


class NotesView(QWidget):
    """Exists as long as the vault is open; `forget` empties it before it goes."""

    def __init__(self, desk: Desk, vault: Vault, bench: Bench, guard: ClipboardGuard) -> None:
        super().__init__()
        self._desk, self.notebook = desk, Notebook(vault, bench)
        self._people: list[Coachee] = []
        self._person: UUID | None = None
        self._place: UUID | None = None
        self.search = DiscreetLine(self.tr("Search"), bench, guard, labelled=False, hint=self.tr("Search all notes"))
        self.rail = Rail(desk.theme, self.tr("People"), lines=1)
        self.list = Rail(desk.theme, self.tr("Notes"), lines=1)
        self.name = Words("", Type.HEADING, data=True, elide=True)
        self.wish = Words("", Type.MUTED, data=True, elide=True)
        self.new = Button(self.tr("&New note"), desk.theme, icon="plus", kind=Kind.PRIMARY)
        self.form = NoteForm(bench, guard, self.notebook)
        self.none = self._empty()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._join()
        if desk.read_only:
            self.form.only_read()
            self.new.setEnabled(False)
            self.none.button.setEnabled(False)
        self.reload()

    # What is shown

    def reload(self, *args: object) -> None:
        """Read who there is, and show the notes again."""
        counts = self.notebook.counts()
        self._people = coachees(self._desk.workbook, self._desk.community, counts)
        if not any(one.person == self._person for one in self._people):
            self._person, self._place = self._first(counts)
        self._show_rail()
        self._show_person()

    def show_note(self, note: CoachingNote) -> None:
        """Show a note about whomever it is."""
        self._person = self._place = note.person_id
        self._show_rail()
        self._show_person(note.id)

    def start_search(self) -> None:
        """Go to the search line."""
        self.search.line.setFocus()
        self.search.line.selectAll()

    def keep(self) -> None:
        """Keep what is being typed."""
        self.form.keep()

    def forget(self) -> None:
        """Drop everything that was read, wherever it stands."""
        self._pause.stop()
        self.notebook.forget()
        self.form.forget()
        self.search.forget()
        self.rail.set_stops([])
        self.list.set_stops([])
        self._people, self._person, self._place = [], None, None
        for words in (self.name, self.wish):
            words.setText("")

    def _show_rail(self) -> None:
        words = self.search.line.text().strip()
        self.rail.set_stops(self._found(words) if words else [*self._due(), *self._everybody()])
        if not words and not self.rail.choose(self._place):
            self.rail.choose(self._person)

    def _first(self, counts: dict[UUID, int]) -> tuple[UUID | None, UUID | None]:
        """Return whom to begin with, and where in the list: what is due, else somebody written about before."""
        due = self.notebook.due(date.today())
        if due:
            return due[0].person_id, due[0].id
        first = next(iter(counts), self._people[0].person if self._people else None)
        return first, first

    def _found(self, words: str) -> list[Stop]:
        found = self.notebook.search(words)
        told = self.tr("%n note(s) found", "", len(found))
        return [Stop("found", told, heading=True), *(self._note_stop(note, "file-text") for note in found)]

    def _due(self) -> list[Stop]:
        due = self.notebook.due(date.today())
        stops = [self._note_stop(note, "calendar-check") for note in due]
        return [Stop("due", self.tr("To come back to"), heading=True), *stops] if stops else []

    def _everybody(self) -> list[Stop]:
        counts, stops = self.notebook.counts(), list[Stop]()
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

    def _note_stop(self, note: CoachingNote, icon: str) -> Stop:
        name = next((one.name for one in self._people if one.person == note.person_id), "")
        day = note.follow_up if icon == "calendar-check" and note.follow_up else note.on
        detail = f"{day_in_words(day)} · {note.title}" if note.title else day_in_words(day)
        return Stop(note.id, name or self._call(note), detail=detail, icon=icon, role="accent")

    def _call(self, note: CoachingNote) -> str:
        first = next((line.strip() for line in note.body.splitlines() if line.strip()), "")
        return note.title or first[:80] or self.tr("Without a title")

    def _show_person(self, note: UUID | None = None) -> None:
        one = next((one for one in self._people if one.person == self._person), None)
        self._right.setVisible(one is not None)
        self._nobody.setVisible(one is None)
        if one is None:
            return
        self.name.setText(one.name)
        self.wish.setText(learning_question(self._desk.workbook, one.person, self._desk.community))
        self.wish.setVisible(bool(self.wish.text()))
        notes = self.notebook.of(one.person)
        self.list.set_stops([Stop(n.id, self._call(n), detail=day_in_words(n.on)) for n in notes])
        wanted = note or self.list.key
        shown = next((n for n in notes if n.id == wanted), notes[0] if notes else None)
        self._views.setCurrentWidget(self._writing if shown else self.none)
        self.new.setVisible(shown is not None)
        if shown is not None:
            self.list.choose(shown.id)
            self.form.show_note(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room for writing in a narrow window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self, *args: object) -> None:
        theme = self._desk.theme
        narrow, prompting = self.width() < theme.scaled(_NARROW), self.form.at_hand.isChecked()
        self._left.setFixedWidth(theme.scaled(196 if narrow else 236))
        self._beside.setFixedWidth(theme.scaled(216 if prompting else 148 if narrow else 168))
        self._beside.setCurrentIndex(1 if prompting else 0)

    # What happens

    def _go_to(self, key: object) -> None:
        self.form.keep()
        note = self.notebook.get(key) if isinstance(key, UUID) else None
        self._place = key if isinstance(key, UUID) else None
        if note is not None:
            self._person = note.person_id
            self._show_person(note.id)
        elif isinstance(key, UUID):
            self._person = key
            self._show_person()

    def _choose_note(self, key: object) -> None:
        note = self.notebook.get(key) if isinstance(key, UUID) else None
        if note is not None:
            self.form.show_note(note)

    def _write(self, *args: object) -> None:
        if self.notebook.get(self.list.key) if isinstance(self.list.key, UUID) else None:
            self.form.start_writing()

    def _add(self) -> None:
        if self._person is None or self._desk.community is None:
            return
        self.form.keep()
        made = self.notebook.add(self._person, self._desk.community)
        if self.notebook.get(made.id) is not None:
            self._show_person(made.id)
            self.form.start_writing()

    def _notes_changed(self) -> None:
        self._show_rail()
        self._show_person()

    def _roster_changed(self, changes: ChangeSet) -> None:
        if any(isinstance(change.entity, _OURS) for change in changes.changes):
            self.reload()

    def _typed(self, *args: object) -> None:
        self._pause.start()

    # How it is put together

    def _empty(self) -> EmptyState:
        told = self.tr("Write down what was talked about, what was agreed and when you come back to it.")
        title, action = self.tr("No notes about this person yet"), self.tr("&Write the first note")
        return EmptyState(self._desk.theme, "notebook-pen", title, told, action)

    def _lay_out(self) -> None:
        theme = self._desk.theme
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(on_card(self.rail), 1)
        self._lay_out_right()
        told = self.tr("Add participants to the community first; then you can write about them here.")
        self._nobody = EmptyState(theme, "users", self.tr("Nobody to write about yet"), told)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._left)
        row.addWidget(self._right, 1)
        row.addWidget(self._nobody, 1)
        self._fit()

    def _lay_out_right(self) -> None:
        self._writing = QWidget()
        beside = QHBoxLayout(self._writing)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        self._beside = QStackedWidget()
        self._beside.addWidget(on_card(self.list))
        self._beside.addWidget(on_card(self.form.prompts))
        beside.addWidget(self._beside)
        beside.addWidget(self.form, 1)
        self._views = QStackedWidget()
        self._views.addWidget(self._writing)
        self._views.addWidget(self.none)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(10)
        right.addLayout(self._head())
        right.addWidget(self._views, 1)

    def _head(self) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.name)
        words.addWidget(self.wish)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self.new)
        return head

    def _join(self) -> None:
        self.search.line.textChanged.connect(self._typed)
        self._pause.timeout.connect(self._show_rail)
        self.rail.chosen.connect(self._go_to)
        self.list.chosen.connect(self._choose_note)
        for rail in (self.rail, self.list):
            rail.opened.connect(self._write)
        self.new.clicked.connect(self._add)
        self.none.wanted.connect(self._add)
        self.form.at_hand.toggled.connect(self._fit)
        self.notebook.changed.connect(self._notes_changed)
        self._desk.changed.connect(self._roster_changed)
        self._desk.community_chosen.connect(self.reload)
