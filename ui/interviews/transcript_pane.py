"""Beside an interview: what was written down elsewhere, from which words go into the answers with one key."""

from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QSizePolicy, QStackedWidget

from copdesk.domain.interviews import Transcript
from ui.interviews.slot import PrivatePart
from ui.interviews.transcripts import Transcripts
from ui.interviews.writing import QUOTE_KEY
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.kit.flow import FlowLayout
from ui.kit.page import Card

_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TranscriptPane(Card):
    """`picked` brings words for the answer, and whether they are worth quoting; `left` goes back to the questions."""

    picked = Signal(str, bool)
    left = Signal()

    def __init__(self, desk: Desk, private: PrivatePart, transcripts: Transcripts) -> None:
        super().__init__(margins=(14, 12, 14, 12), spacing=8)
        self._desk, self._private, self._transcripts = desk, private, transcripts
        self._interview: UUID | None = None
        self._known: list[tuple[Transcript, bool]] = []
        self._shown: UUID | None = None
        self.which = ChoiceField(self.tr("Transcript"), desk, [], labelled=False)
        self.open, self.secret = QPlainTextEdit(), private.reading()
        self._texts = QStackedWidget()
        self.told = Words("", Type.SMALL, wrap=True)
        self._make_buttons()
        self._lay_out()
        self._join()

    def show_interview(self, interview: UUID | None) -> None:
        """Show what there is of an interview."""
        if interview != self._interview:
            self._interview, self._shown = interview, None
        self.reload()

    def reload(self) -> None:
        """Read again what there is, as when the vault opens or closes."""
        self._known = self._transcripts.of(self._interview) if self._interview else []
        if all(one.id != self._shown for one, _ in self._known):
            self._shown = self._known[-1][0].id if self._known else None
        self.which.set_choices([(one.id, one.name or self.tr("Without a name")) for one, _ in self._known])
        self.which.set_value(self._shown)
        self._show()

    @property
    def secretly(self) -> bool:
        """Whether the words that are shown lie in the vault."""
        return self._texts.currentWidget() is self.secret

    @property
    def text(self) -> QPlainTextEdit:
        """The words that are shown."""
        return self.secret if self.secretly else self.open

    def pick(self, *, quoted: bool = False) -> None:
        """Bring what is selected, or else the paragraph at the cursor, to the answer."""
        cursor = self.text.textCursor()
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        words = cursor.selection().toPlainText().strip()
        self._go_on()
        if words:
            self.picked.emit(words, quoted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter brings words to the answer, the key for quotes does so and marks them, Escape goes back."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _RETURN and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.pick()
                return True
            if event.keyCombination() == QUOTE_KEY:
                self.pick(quoted=True)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    def _go_on(self) -> None:
        """Go to the next paragraph that says something, so that the same key brings that one."""
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        while cursor.movePosition(QTextCursor.MoveOperation.NextBlock) and not cursor.block().text().strip():
            pass
        self.text.setTextCursor(cursor)

    def _show(self) -> None:
        found = next(((one, secret) for one, secret in self._known if one.id == self._shown), None)
        transcript, secret = found or (None, False)
        self.which.setVisible(len(self._known) > 1)
        self._lock.setVisible(secret)
        shown, other = (self.secret, self.open) if secret else (self.open, self.secret)
        words = transcript.text if transcript else ""
        if shown.toPlainText() != words:
            shown.setPlainText(words)
        other.setPlainText("")
        self._texts.setCurrentWidget(shown)
        for button in (self.use, self.quote, self.remove):
            button.setEnabled(transcript is not None and not self._desk.read_only)
        self.told.setText("" if transcript else self._tell())
        self.told.setVisible(transcript is None)

    def _tell(self) -> str:
        if not self._private.is_open:
            return self.tr("Nothing was taken in of this interview, or it lies in the vault, which is closed.")
        return self.tr("Nothing was taken in of this interview yet.")

    def _choose(self, identity: UUID) -> None:
        self._shown = identity
        self._show()

    def _use(self) -> None:
        self.pick()

    def _quote(self) -> None:
        self.pick(quoted=True)

    def _take_in(self) -> None:
        self._transcripts.ask(self._interview)

    def _remove(self) -> None:
        for transcript, secret in self._known:
            if transcript.id == self._shown:
                self._transcripts.remove(transcript, private=secret)

    def _make_buttons(self) -> None:
        theme = self._desk.theme
        self.back = Button("", theme, icon="x", kind=Kind.GHOST, role="muted", name=self.tr("Back to the questions"))
        self.use = Button(self.tr("&Into the answer"), theme, icon="arrow-right", kind=Kind.GHOST)
        self.use.setToolTip(self.tr("Enter: what is selected, or else the paragraph at the cursor"))
        self.quote = Button("", theme, icon="quote", kind=Kind.GHOST, name=self.tr("As a quote (Ctrl+Shift+Q)"))
        self.add = Button("", theme, icon="file-down", kind=Kind.GHOST, name=self.tr("Take in a file"))
        self.remove = Button("", theme, icon="trash-2", kind=Kind.GHOST, name=self.tr("Remove this transcript"))
        self.add.setEnabled(not self._desk.read_only)

    def _lay_out(self) -> None:
        self._lock = IconLabel(self._desk.theme, "lock", "todo", 15)
        for text in (self.open, self.secret):
            text.setReadOnly(True)
            text.setTabChangesFocus(True)
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            text.setAccessibleName(self.tr("Transcript"))
            self._texts.addWidget(text)
        self.which.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.which.box.setMinimumContentsLength(6)
        self.which.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.addWidget(self._lock)
        head.addWidget(Words(self.tr("Transcript"), Type.OVERLINE), 1)
        for button in (self.add, self.remove, self.back):
            head.addWidget(button)
        foot = FlowLayout(spacing=4)
        foot.addWidget(self.use)
        foot.addWidget(self.quote)
        self.body.addLayout(head)
        self.body.addWidget(self.which)
        self.body.addWidget(self.told)
        self.body.addWidget(self._texts, 1)
        self.body.addLayout(foot)

    def _join(self) -> None:
        self.which.committed.connect(self._choose)
        self.back.clicked.connect(self.left)
        self.use.clicked.connect(self._use)
        self.quote.clicked.connect(self._quote)
        self.add.clicked.connect(self._take_in)
        self.remove.clicked.connect(self._remove)
        self._private.changed.connect(self.reload)
        for text in (self.open, self.secret):
            text.installEventFilter(self)
