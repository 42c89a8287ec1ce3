"""The private part of an interview: readable and writable only while its owner has the vault open."""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QStackedWidget, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.coaching import PrivateAnswers
from copdesk.domain.interviews import Interview, Question, Said, Transcript
from copdesk.domain.themes import in_use
from copdesk.store.vault import Vault
from ui.interviews.answering import AnswerPlace
from ui.interviews.locked import Locked
from ui.kit.controls import Type, Words
from ui.kit.desk import Bench
from ui.kit.discreet import ClipboardGuard, DiscreetEdit, DiscreetLineEdit
from ui.kit.signals import AnySignal
from ui.kit.theme import Theme
from ui.kit.undo import History
from ui.kit.veil import Veil


class Door(Protocol):
    """What the private part needs of the door to the vault."""

    theme: Theme
    guard: ClipboardGuard

    @property
    def bench(self) -> Bench | None: ...
    @property
    def vault(self) -> Vault | None: ...
    @property
    def veiled(self) -> bool: ...
    @property
    def opened(self) -> AnySignal: ...
    @property
    def closing(self) -> AnySignal: ...
    @property
    def closed(self) -> AnySignal: ...
    @property
    def veil_changed(self) -> AnySignal: ...
    def ask_to_open(self) -> object: ...
    def lift(self) -> None: ...
    def begin_conversation(self) -> None: ...
    def end_conversation(self) -> None: ...


class PrivateAnswering(QObject):
    """Shows one private answer at a time; while the vault is closed there is nothing to type in."""

    changed = Signal()
    next_wanted = Signal()
    back_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, door: Door) -> None:
        super().__init__()
        self._door = door
        self._interview: Interview | None = None
        self._question: Question | None = None
        self._known: dict[UUID, PrivateAnswers] = {}
        self._seconds: Callable[[], int] = int
        self._talking = False
        self.locked, self.veil = Locked(door.theme), Veil(door.theme)
        self.place = AnswerPlace(door.theme, DiscreetEdit(door.guard), DiscreetLineEdit(door.guard))
        self.edit, self.writing, self.scale = self.place.pad.edit, self.place.pad.writing, self.place.scale
        told = self.tr("Write what you would let them read: private answers can fall under an access request.")
        self.law = Words(told, Type.SMALL, wrap=True)
        below = self.place.layout()
        assert below is not None
        below.addWidget(self.law)
        self._places = QStackedWidget()
        for place in (self.locked, self.place, self.veil):
            self._places.addWidget(place)
        self._join()
        self._read_all()

    def only_read(self) -> None:
        """Let answers be read, but not changed."""
        self.place.only_read()

    def tell_time(self, seconds: Callable[[], int]) -> None:
        """Let answers and time stamps say how far the conversation is."""
        self._seconds = seconds
        self.place.pad.tell_time(seconds)

    @property
    def is_open(self) -> bool:
        """Whether the vault is open."""
        return self._door.vault is not None

    @property
    def widget(self) -> QWidget:
        """What stands where otherwise the answer is typed."""
        return self._places

    @property
    def history(self) -> History | None:
        """The undo of the vault, as long as it is open and can be seen."""
        return self._door.bench.undo if self._door.bench is not None and not self._door.veiled else None

    def show_question(self, interview: Interview, question: Question) -> None:
        """Show the answer to one private question, or the way to it."""
        self.keep()
        self._interview, self._question = interview, question
        self._show_answer()
        self._show_place()

    def is_answered(self, interview: Interview, key: str) -> bool | None:
        """Return whether a private question was answered; None while the vault is closed."""
        if self._door.vault is None:
            return None
        found = self._known.get(interview.id)
        return bool(found and found.answer_to(key).strip())

    def keep(self) -> bool:
        """Keep what is being typed; tells whether it is kept."""
        return self.place.commit()

    def begin(self) -> None:
        """Let the vault veil itself instead of closing, as long as people talk."""
        self._talking = True
        self._door.begin_conversation()

    def end(self) -> None:
        """The conversation is over, so the vault closes; without one, nothing is over."""
        if self._talking:
            self._talking = False
            self._door.end_conversation()

    def _join(self) -> None:
        for walking in (*self.place.walks, self.locked.walking):
            walking.next_wanted.connect(self.next_wanted)
            walking.back_wanted.connect(self.back_wanted)
            walking.list_wanted.connect(self.list_wanted)
        self.place.kept.connect(self._answer)
        self.locked.button.clicked.connect(self._door.ask_to_open)
        self.veil.lifted.connect(self._door.lift)
        self._door.opened.connect(self._opened)
        self._door.closing.connect(self.keep)
        self._door.closed.connect(self._closed)
        self._door.veil_changed.connect(self._veil)

    def _read_all(self) -> None:
        vault, bench = self._door.vault, self._door.bench
        if vault is not None and bench is not None:
            self._known = {answers.interview_id: answers for answers in vault.all(PrivateAnswers)}
            bench.changed.connect(self._take_in)

    def _opened(self) -> None:
        self._read_all()
        if self._talking:
            self._door.begin_conversation()
        self._show_answer()
        self._show_place()
        if self._places.isVisible():
            self._to_place()
        self.changed.emit()

    def _closed(self) -> None:
        """Drop everything that was read, also what could be undone in the editor."""
        self._known = {}
        self.place.forget()
        self.place.pad.tags.offer(())
        self._show_place()
        self.changed.emit()

    def _take_in(self, changes: ChangeSet) -> None:
        for change in changes.of(PrivateAnswers):
            if change.after is None:
                self._known.pop(change.entity.interview_id, None)
            else:
                self._known[change.after.interview_id] = change.after
        self.place.refresh(self._stored())
        self.changed.emit()

    def _show_answer(self) -> None:
        """Show the answer as it is kept, and offer the themes that are in use inside the vault."""
        if self._question is not None:
            self.place.pad.tags.offer(in_use(one.themes for kept in self._known.values() for one in kept.answers))
            self.place.show_question(self._question, self._stored())

    def _answer(self, said: Said) -> None:
        interview, question, bench = self._interview, self._question, self._door.bench
        if interview is None or question is None or bench is None:
            return
        before = self._known.get(interview.id)
        if before is None:
            before = PrivateAnswers(interview_id=interview.id, person_id=interview.person_id)
        merge = (interview.id, question.key, len(said.quotes), said.themes)
        with bench.edit(self.tr("Change private answer"), merge=merge) as edit:
            edit.put(before.saying(question.key, said, at=self._seconds() or None))
        self.place.settle(self._stored())

    def _stored(self) -> Said:
        if self._interview is None or self._question is None:
            return Said()
        found = self._known.get(self._interview.id)
        return found.said(self._question.key) if found else Said()

    # Transcripts

    def reading(self) -> QPlainTextEdit:
        """Return a place to read private words in, from which nothing lingers on the clipboard."""
        return DiscreetEdit(self._door.guard)

    def transcripts(self, interview_id: UUID) -> list[Transcript]:
        """Return what lies in the vault of an interview; nothing while it is closed or veiled."""
        vault = self._door.vault
        found = vault.all(Transcript) if vault is not None and not self._door.veiled else []
        return [one for one in found if one.interview_id == interview_id]

    def keep_transcript(self, transcript: Transcript) -> None:
        """Keep in the vault what was written down elsewhere of an interview."""
        if self._door.bench is not None:
            with self._door.bench.edit(self.tr("Take in transcript")) as edit:
                edit.put(transcript)

    def remove_transcript(self, transcript: Transcript) -> None:
        """Take it out of the vault; its undo is that of the vault."""
        if self._door.bench is not None:
            with self._door.bench.edit(self.tr("Remove transcript")) as edit:
                edit.remove(transcript)
            self._door.bench.removed(self.tr("Transcript removed"))

    def _show_place(self) -> None:
        now = QApplication.focusWidget()
        had_focus = now is not None and self._places.isAncestorOf(now)
        if self._door.vault is None:
            place: QWidget = self.locked
        elif self._door.veiled:
            place = self.veil
        else:
            place = self.place
        self._places.setCurrentWidget(place)
        self._places.setFocusProxy(self.locked.button if place is self.locked else place)
        if had_focus and self._places.isVisible():
            self._to_place()

    def _veil(self) -> None:
        self._show_place()
        self.changed.emit()

    def _to_place(self) -> None:
        self._places.setFocus(Qt.FocusReason.OtherFocusReason)
