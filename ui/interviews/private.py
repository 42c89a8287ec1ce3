"""The private part of an interview: readable and writable only while its owner has the vault open."""

from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.changes import ChangeSet
from copdesk.domain.choices import QuestionKind
from copdesk.domain.coaching import PrivateAnswers
from copdesk.domain.interviews import Interview, Question
from copdesk.store.vault import Vault
from ui.interviews.scale import ScaleRow
from ui.interviews.writing import Walking, Writing
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.desk import Bench
from ui.kit.discreet import ClipboardGuard, DiscreetEdit
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
        self._talking = False
        self.locked, self.veil = Locked(door.theme), Veil(door.theme)
        self.edit = DiscreetEdit(door.guard)
        self.edit.setMinimumHeight(96)
        self.edit.setFont(door.theme.font(2))
        self.writing, self.scale = Writing(self.edit), ScaleRow(door.theme)
        self._places = QStackedWidget()
        for place in (self.locked, self.edit, self.scale, self.veil):
            self._places.addWidget(place)
        self._join()
        self._read_all()

    def only_read(self) -> None:
        """Let answers be read, but not changed."""
        self.edit.setReadOnly(True)
        self.scale.setEnabled(False)

    @property
    def widget(self) -> QWidget:
        """What stands where otherwise the answer is typed."""
        return self._places

    @property
    def history(self) -> History | None:
        """The undo of the vault, as long as it is open."""
        return self._door.bench.undo if self._door.bench is not None else None

    def show_question(self, interview: Interview, question: Question) -> None:
        """Show the answer to one private question, or the way to it."""
        self.keep()
        self._interview, self._question = interview, question
        self.edit.setAccessibleName(question.text)
        self.writing.show_text(self._stored())
        self.scale.show_value(self._stored())
        self._show_place()

    def is_answered(self, interview: Interview, key: str) -> bool | None:
        """Return whether a private question was answered; None while the vault is closed."""
        if self._door.vault is None:
            return None
        found = self._known.get(interview.id)
        return bool(found and found.answer_to(key).strip())

    def keep(self) -> None:
        """Keep what is being typed."""
        self.writing.commit()

    def begin(self) -> None:
        """Let the vault veil itself instead of closing, as long as people talk."""
        self._talking = True
        self._door.begin_conversation()

    def end(self) -> None:
        """The conversation is over, so the vault closes."""
        self._talking = False
        self._door.end_conversation()

    def _join(self) -> None:
        for walking in (self.writing, self.scale.walking, self.locked.walking):
            walking.next_wanted.connect(self.next_wanted)
            walking.back_wanted.connect(self.back_wanted)
            walking.list_wanted.connect(self.list_wanted)
        self.writing.kept.connect(self._answer)
        self.scale.kept.connect(self._answer)
        self.locked.button.clicked.connect(self._door.ask_to_open)
        self.veil.lifted.connect(self._door.lift)
        self._door.opened.connect(self._opened)
        self._door.closing.connect(self.keep)
        self._door.closed.connect(self._closed)
        self._door.veil_changed.connect(self._show_place)

    def _read_all(self) -> None:
        vault, bench = self._door.vault, self._door.bench
        if vault is not None and bench is not None:
            self._known = {answers.interview_id: answers for answers in vault.all(PrivateAnswers)}
            bench.changed.connect(self._take_in)

    def _opened(self) -> None:
        self._read_all()
        if self._talking:
            self._door.begin_conversation()
        self.writing.show_text(self._stored())
        self.scale.show_value(self._stored())
        self._show_place()
        if self._places.isVisible():
            self._to_place()
        self.changed.emit()

    def _closed(self) -> None:
        """Drop everything that was read, also what could be undone in the editor."""
        self._known = {}
        self.writing.show_text("")
        self.scale.show_value("")
        self._show_place()
        self.changed.emit()

    def _take_in(self, changes: ChangeSet) -> None:
        for change in changes.of(PrivateAnswers):
            if change.after is None:
                self._known.pop(change.entity.interview_id, None)
            else:
                self._known[change.after.interview_id] = change.after
        self.writing.refresh(self._stored())
        self.scale.show_value(self._stored())
        self.changed.emit()

    def _answer(self, text: str) -> None:
        interview, question, bench = self._interview, self._question, self._door.bench
        if interview is None or question is None or bench is None:
            return
        before = self._known.get(interview.id)
        if before is None:
            before = PrivateAnswers(interview_id=interview.id, person_id=interview.person_id)
        with bench.edit(self.tr("Change private answer"), merge=(interview.id, question.key)) as edit:
            edit.put(before.answering(question.key, text))
        self.writing.settle(self._stored())

    def _stored(self) -> str:
        if self._interview is None or self._question is None:
            return ""
        found = self._known.get(self._interview.id)
        return found.answer_to(self._question.key) if found else ""

    def _show_place(self) -> None:
        now = QApplication.focusWidget()
        had_focus = now is not None and self._places.isAncestorOf(now)
        scaled = self._question is not None and self._question.kind is QuestionKind.SCALE
        if self._door.vault is None:
            place: QWidget = self.locked
        elif self._door.veiled:
            place = self.veil
        else:
            place = self.scale if scaled else self.edit
        self._places.setCurrentWidget(place)
        self._places.setFocusProxy(self.locked.button if place is self.locked else place)
        if had_focus and self._places.isVisible():
            self._to_place()

    def _to_place(self) -> None:
        self._places.setFocus(Qt.FocusReason.OtherFocusReason)


class Locked(QWidget):
    """Says that the answer goes into the vault, and opens it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.walking = Walking(self, tabs=False)
        self.button = Button(self.tr("&Open the vault"), theme, icon="lock-open", kind=Kind.PRIMARY)
        self.button.installEventFilter(self.walking)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch()
        column.addWidget(IconLabel(theme, "lock", "todo", 28), 0, Qt.AlignmentFlag.AlignHCenter)
        told = self.tr("This answer goes into your vault and nowhere else. Open it to read or write.")
        words = Words(told, Type.MUTED, wrap=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
