"""One note to write in: title and day, what was talked about, what was agreed, and when to come back to it."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.coaching import CoachingNote
from ui.coaching.notebook import Notebook
from ui.coaching.prompts import Prompts
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Bench
from ui.kit.discreet import ClipboardGuard, DiscreetLine, DiscreetText
from ui.kit.fields import CheckField, DateField, Field
from ui.kit.page import Card, scrolling
from ui.kit.rail import Rail, Stop


class NoteForm(Card):
    """The fields of one note; each keeps what is typed by itself, and `forget` empties them.

    `prompts` stands elsewhere, beside the note; what is chosen there is put into it.
    """

    def __init__(self, bench: Bench, guard: ClipboardGuard, notebook: Notebook) -> None:
        super().__init__(margins=(20, 16, 8, 14), spacing=10)
        self._bench, self._notebook = bench, notebook
        self._note: UUID | None = None
        self._stored: dict[str, object] = {}
        self.title = DiscreetLine(self.tr("&Title"), bench, guard)
        self.on = DateField(self.tr("&Day"), bench, optional=False)
        self.body_text = DiscreetText(self.tr("What was ta&lked about"), bench, guard, lines=6)
        self.agreed = DiscreetText(self.tr("What was a&greed"), bench, guard, lines=2)
        self.follow_up = DateField(self.tr("Come &back to it on"), bench)
        self.done = CheckField(self.tr("Don&e"), bench)
        self.at_hand = Button(self.tr("&Questions at hand"), bench.theme, icon="lightbulb", kind=Kind.CHIP)
        self.remove = Button("", bench.theme, icon="trash-2", kind=Kind.GHOST, name=self.tr("Remove this note"))
        self.prompts = Rail(bench.theme, self.tr("Questions at hand"), headings=True)
        self._fields: dict[str, Field] = {
            "title": self.title,
            "on": self.on,
            "body": self.body_text,
            "agreed": self.agreed,
            "follow_up": self.follow_up,
            "follow_up_done": self.done,
        }
        self._fill_prompts()
        self._lay_out()
        self._join()

    def only_read(self) -> None:
        """Let notes be read and scrolled, but not changed."""
        self.title.line.setReadOnly(True)
        for field in (self.body_text, self.agreed):
            field.text.setReadOnly(True)
        for widget in (self.on, self.follow_up, self.done, self.at_hand, self.remove):
            widget.setEnabled(False)

    def show_note(self, note: CoachingNote) -> None:
        """Show a note; what was typed in the one before is kept first, and so is what is being typed in this one."""
        if note.id != self._note:
            self.keep()
            self._stored = {}
        self._note = note.id
        for name, field in self._fields.items():
            stored = getattr(note, name)
            if name not in self._stored or stored != self._stored[name]:
                field.set_value(stored)
            self._stored[name] = stored
        self.done.setVisible(note.follow_up is not None)

    def start_writing(self) -> None:
        """Put the cursor where one writes."""
        self.body_text.text.moveCursor(QTextCursor.MoveOperation.End)
        self.body_text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep(self) -> None:
        """Keep what is being typed."""
        if self._note is not None:
            for field in self._fields.values():
                field.commit()

    def forget(self) -> None:
        """Drop all words."""
        self._note, self._stored = None, {}
        for field in (self.title, self.body_text, self.agreed):
            field.forget()
        for field in (self.on, self.follow_up):
            field.set_value(None)

    def _keep_title(self, text: str) -> None:
        self._change("title", text)

    def _keep_on(self, value: object) -> None:
        self._change("on", value)

    def _keep_body(self, text: str) -> None:
        self._change("body", text)

    def _keep_agreed(self, text: str) -> None:
        self._change("agreed", text)

    def _keep_follow_up(self, value: object) -> None:
        self._change("follow_up", self.follow_up.value)

    def _keep_done(self, done: bool) -> None:
        self._change("follow_up_done", done)

    def _change(self, name: str, value: object) -> None:
        if self._note is not None:
            self._notebook.change(self._note, name, value)

    def _remove(self) -> None:
        note = self._notebook.get(self._note) if self._note is not None else None
        if note is not None:
            self.keep()
            self._notebook.remove(note)

    def _insert(self, *args: object) -> None:
        """Put the chosen question or heading into the note, on a line of its own."""
        stop = next((stop for stop in self.prompts.stops if stop.key == self.prompts.key), None)
        if stop is None:
            return
        cursor = self.body_text.text.textCursor()
        cursor.insertText(("" if cursor.atBlockStart() else "\n") + stop.title + "\n")
        self.body_text.text.setTextCursor(cursor)
        self.body_text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_prompts(self) -> None:
        stops: list[Stop] = []
        for number, prompt in enumerate(Prompts().all()):
            stops.append(Stop(number, prompt.heading, heading=True))
            stops += [Stop((number, question), question) for question in prompt.questions]
        self.prompts.set_stops(stops)

    def _join(self) -> None:
        self.title.committed.connect(self._keep_title)
        self.on.committed.connect(self._keep_on)
        self.body_text.committed.connect(self._keep_body)
        self.agreed.committed.connect(self._keep_agreed)
        self.follow_up.committed.connect(self._keep_follow_up)
        self.done.committed.connect(self._keep_done)
        self.remove.clicked.connect(self._remove)
        self.prompts.clicked.connect(self._insert)
        self.prompts.opened.connect(self._insert)

    def _lay_out(self) -> None:
        fields = QVBoxLayout()
        fields.setContentsMargins(0, 0, 12, 0)
        fields.setSpacing(10)
        self.on.setFixedWidth(self._bench.theme.scaled(124))
        fields.addLayout(_beside((self.title, 1), (self.on, 0)))
        fields.addWidget(self.body_text, 1)
        fields.addWidget(self.agreed)
        fields.addLayout(_beside((self.follow_up, 1), (self.done, 1)))
        told = self.tr("Write what you would let them read: private notes can fall under an access request.")
        fields.addWidget(Words(told, Type.SMALL, wrap=True))
        self.agreed.text.setMaximumHeight(self.agreed.text.minimumHeight())
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 12, 0)
        foot.addWidget(self.at_hand)
        foot.addStretch()
        foot.addWidget(self.remove)
        self.body.addWidget(scrolling(fields), 1)
        self.body.addLayout(foot)


def _beside(*fields: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for field, share in fields:
        row.addWidget(field, share, Qt.AlignmentFlag.AlignBottom)
    return row
