"""One note to write in: title and day, what was talked about, what was agreed, and when to come back to it."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from copdesk.domain.coaching import CoachingNote, NoteKind, NoteShape
from copdesk.domain.question_phases import GROW, Phase
from copdesk.sentences import coaching
from ui.coaching.bank import QuestionBank
from ui.coaching.note_steps import NoteSteps
from ui.coaching.notebook import Notebook
from ui.coaching.people import Coachee
from ui.coaching.words import CoachingWords
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Bench, Desk
from ui.kit.discreet import ClipboardGuard, DiscreetLine, DiscreetText
from ui.kit.fields import CheckField, ChoiceField, DateField, Field
from ui.kit.page import Card, scrolling

_NOBODY, _GROUP = "nobody", "group"
_LOW = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
"""No higher than it has to be, unless there is room."""


class NoteForm(Card):
    """The fields of one note; each keeps what is typed by itself, and `forget` empties them.

    `bank` stands elsewhere, beside the note; what is chosen there is put into it.
    """

    sharing_wanted = Signal(object, object)
    """The note and the step of which something is shared, or was shared before."""

    assigned = Signal(object)
    """The note that was about nobody and is now about somebody."""

    def __init__(self, bench: Bench, guard: ClipboardGuard, notebook: Notebook, desk: Desk) -> None:
        super().__init__(margins=(20, 16, 8, 14), spacing=10)
        self._bench, self._notebook = bench, notebook
        self._headings = coaching.headings(desk.speech.language)
        self._note: CoachingNote | None = None
        self._stored: dict[str, object] = {}
        spoken = CoachingWords()
        self.title = DiscreetLine(self.tr("&Title"), bench, guard)
        self.about = ChoiceField(self.tr("Abo&ut"), bench, [])
        self.kind = ChoiceField(self.tr("K&ind"), bench, spoken.kinds_about_somebody())
        self.on = DateField(self.tr("&Day"), bench, optional=False)
        self.body_text = DiscreetText(self.tr("What was ta&lked about"), bench, guard, lines=6)
        self.under = {p: DiscreetText(self._headings[p], bench, guard, lines=3) for p in GROW}
        self.agreed = DiscreetText(self.tr("What was a&greed"), bench, guard, lines=2)
        self.steps = NoteSteps(bench, guard, notebook)
        self.follow_up = DateField(self.tr("Come &back to it on"), bench)
        self.done = CheckField(self.tr("Don&e"), bench)
        self.at_hand = Button(self.tr("&Questions at hand"), bench.theme, icon="lightbulb", kind=Kind.CHIP)
        self.grow = Button(self.tr("Under GRO&W headings"), bench.theme, icon="sprout", kind=Kind.CHIP)
        self.remove = Button("", bench.theme, icon="trash-2", kind=Kind.GHOST, name=self.tr("Remove this note"))
        self.bank = QuestionBank(bench, guard, notebook, desk)
        self._fields: dict[str, Field] = {
            "title": self.title,
            "kind": self.kind,
            "on": self.on,
            "body": self.body_text,
            **{phase.value: field for phase, field in self.under.items()},
            "agreed": self.agreed,
            "follow_up": self.follow_up,
            "follow_up_done": self.done,
        }
        self._last: DiscreetText = self.body_text
        self._place: UUID | None = None
        self._lay_out()
        self._join()

    def offer_people(self, people: list[Coachee]) -> None:
        """Say whom a note that is about nobody can still be about."""
        nobody, group = self.tr("Nobody in particular"), self.tr("The group")
        self.about.set_choices([(_NOBODY, nobody), (_GROUP, group), *((one.person, one.name) for one in people)])

    @property
    def note(self) -> UUID | None:
        """Which note is shown."""
        return self._note.id if self._note is not None else None

    def only_read(self) -> None:
        """Let notes be read and scrolled, but not changed."""
        self.title.line.setReadOnly(True)
        for field in (self.body_text, self.agreed, *self.under.values()):
            field.text.setReadOnly(True)
        for widget in (self.about, self.kind, self.on, self.follow_up, self.done, self.grow, self.remove):
            widget.setEnabled(False)
        self.steps.only_read()
        self.bank.only_read()

    def show_note(self, note: CoachingNote, shared: frozenset[UUID] = frozenset()) -> None:
        """Show a note; what was typed in the one before is kept first, and so is what is being typed in this one."""
        if self._note is None or note.id != self._note.id:
            self.keep()
            self._stored = {}
            self._last = self.body_text
        self._note = note
        for name, field in self._fields.items():
            stored = getattr(note, name)
            if name not in self._stored or stored != self._stored[name]:
                field.set_value(stored)
            self._stored[name] = stored
        self.steps.show_note(note, shared)
        self.about.set_value(_GROUP if note.community_id is not None else _NOBODY)
        self._fit(note)

    def start_writing(self) -> None:
        """Put the cursor where one writes."""
        first = self.under[Phase.GOAL] if self.grow.isChecked() else self.body_text
        first.text.moveCursor(QTextCursor.MoveOperation.End)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> bool:
        """Keep what is being typed; tells whether it is kept."""
        if self._note is None:
            return True
        for field in self._fields.values():
            field.commit()
        return self.steps.keep() and not any(field.unkept for field in self._fields.values())

    def forget(self) -> None:
        """Drop all words."""
        self._note, self._stored = None, {}
        for field in (self.title, self.body_text, self.agreed, *self.under.values()):
            field.forget()
        for field in (self.on, self.follow_up):
            field.set_value(None)
        self.about.set_choices([])
        self.steps.forget()
        self.bank.forget()

    def _fit(self, note: CoachingNote) -> None:
        """Show the fields that this note has."""
        under = note.shape is NoteShape.GROW
        self.grow.setChecked(under)
        self._grid.setVisible(under)
        self.body_text.set_label(self.tr("Besides that") if under else self.tr("What was ta&lked about"))
        _leave_room(self.body_text, 2 if under else 6)
        self.about.setVisible(note.person_id is None)
        self.kind.setVisible(note.person_id is not None)
        self.agreed.setVisible(bool(note.agreed))
        self.done.setVisible(note.follow_up is not None)

    # What happens

    def _keep(self, value: object) -> None:
        name = next((name for name, field in self._fields.items() if field is self.sender()), None)
        if self._note is not None and name is not None:
            self._notebook.change(self._note.id, name, value)

    def _change_about(self, about: object) -> None:
        """Let a note be about nobody, the group, or somebody after all."""
        note = self._now()
        if note is None:
            return
        if isinstance(about, UUID):
            self.keep()
            kind = note.kind if note.kind is NoteKind.REMARK else NoteKind.CONVERSATION
            self._notebook.replace(note.with_(person_id=about, community_id=self._place, kind=kind))
            self.assigned.emit(note.id)
        else:
            self._notebook.change(note.id, "community_id", self._place if about == _GROUP else None)

    def be_in(self, community: UUID | None) -> None:
        """Say which group is meant by the group."""
        self._place = community

    def _reshape(self) -> None:
        shape = NoteShape.GROW if self.grow.isChecked() else NoteShape.FREE
        self.keep()
        note = self._now()
        if note is not None:
            self._notebook.replace(note.shaped(shape, self._headings))
            self.start_writing()

    def _now(self) -> CoachingNote | None:
        return self._notebook.get(self._note.id) if self._note is not None else None

    def _remove(self) -> None:
        self.keep()
        note = self._now()
        if note is not None:
            self._notebook.remove(note)

    def _insert(self, words: str) -> None:
        """Put the chosen question into the note where somebody wrote last, on a line of its own."""
        text = (self._last if self._last.isVisibleTo(self) else self.body_text).text
        if text.isReadOnly():
            return
        cursor = text.textCursor()
        cursor.insertText(("" if cursor.atBlockStart() else "\n") + words + "\n")
        text.setTextCursor(cursor)
        text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wrote(self) -> None:
        """Remember where somebody wrote last."""
        texts = (self.body_text, *self.under.values())
        self._last = next((field for field in texts if field.text is self.sender()), self._last)

    def _join(self) -> None:
        for field in self._fields.values():
            field.committed.connect(self._keep)
        for field in (self.body_text, *self.under.values()):
            field.text.cursorPositionChanged.connect(self._wrote)
        self.about.committed.connect(self._change_about)
        self.grow.clicked.connect(self._reshape)
        self.remove.clicked.connect(self._remove)
        self.steps.sharing_wanted.connect(self.sharing_wanted)
        self.bank.chosen.connect(self._insert)

    # How it is put together

    def _lay_out(self) -> None:
        scaled = self._bench.theme.scaled
        fields = QVBoxLayout()
        fields.setContentsMargins(0, 0, 12, 0)
        fields.setSpacing(10)
        self.on.setFixedWidth(scaled(112))
        self.kind.setFixedWidth(scaled(140))
        self.about.setFixedWidth(scaled(140))
        fields.addLayout(_beside((self.title, 1), (self.about, 0), (self.kind, 0), (self.on, 0)))
        fields.addWidget(self._under_headings(), 2)
        fields.addWidget(self.body_text, 1)
        fields.addWidget(self.agreed)
        fields.addWidget(self.steps)
        fields.addLayout(_beside((self.follow_up, 1), (self.done, 1)))
        self.body_text.text.setSizePolicy(_LOW)
        self.agreed.text.setMaximumHeight(self.agreed.text.minimumHeight())
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 12, 0)
        foot.setSpacing(6)
        foot.addWidget(self.grow)
        foot.addWidget(self.at_hand)
        foot.addStretch()
        foot.addWidget(self.remove)
        told = self.tr("Write what you would let them read: private notes can fall under an access request.")
        law = Words(told, Type.SMALL, wrap=True)
        law.setContentsMargins(0, 0, 12, 0)
        self.body.addWidget(scrolling(fields), 1)
        self.body.addWidget(law)
        self.body.addLayout(foot)

    def _under_headings(self) -> QWidget:
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for number, field in enumerate(self.under.values()):
            field.text.setSizePolicy(_LOW)
            _leave_room(field, 4)
            for heading in (field.caption, field.text):  # a heading of the trade, in a table of words of its own
                heading.setProperty("data", True)
            grid.addWidget(field, number // 2, number % 2)
        self._grid.hide()
        return self._grid


def _leave_room(field: DiscreetText, lines: int) -> None:
    """Keep a field so many lines high at least, whatever the style sheet says of what stands in it."""
    metrics = field.text.fontMetrics()
    field.setMinimumHeight((lines + 1) * metrics.lineSpacing() + 24)


def _beside(*fields: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for field, share in fields:
        row.addWidget(field, share, Qt.AlignmentFlag.AlignBottom)
    return row
