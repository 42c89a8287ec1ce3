"""A quick note about somebody: sealed for the vault without opening it, and not to be read until it is opened."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from copdesk.domain.coaching import CoachingNote, NoteKind
from ui.coaching.door import VaultDoor
from ui.coaching.people import coachees
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.discreet import DiscreetLine, DiscreetText
from ui.kit.fields import ChoiceField

_LINES = 5


class QuickNote(QWidget):
    """Who it is about and what to remember; `sealed` says that it is kept.

    While a room looks along there are no names, and dots instead of words; whoever is `careful` gets dots at once,
    and can look at what they type when no room does.
    """

    sealed = Signal()

    def __init__(self, desk: Desk, door: VaultDoor, *, careful: bool = False) -> None:
        super().__init__()
        self._desk, self._door, self._careful = desk, door, careful
        self._vault: UUID | None = None
        self._before = ""
        self.about = ChoiceField(self.tr("A&bout"), desk, [])
        self.words = DiscreetText(self.tr("What to &remember"), desk, door.guard, lines=3)
        self.words.text.setMaximumHeight(_LINES * self.words.text.fontMetrics().lineSpacing() + 18)
        self.dots = DiscreetLine(self.tr("What to &remember, in dots"), desk, door.guard)
        self.dots.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.dots.line.setInputMethodHints(self.dots.line.inputMethodHints() | Qt.InputMethodHint.ImhHiddenText)
        self.dots.line.setMaxLength(4_000)
        self.eye = Button("", desk.theme, icon="eye", kind=Kind.GHOST, role="muted", name=self.tr("Show what I type"))
        self.seal = Button(self.tr("&Seal it"), desk.theme, icon="lock")
        self._lay_out()
        self._join()
        for field in (self.about, self.words, self.dots):
            field.setEnabled(not desk.read_only)
        self._mask(door.presenting)
        self._typed()

    @property
    def text(self) -> str:
        """What was typed, readable or in dots."""
        if not self.masked:
            return self.words.text.toPlainText()
        return "\n".join(part for part in (self._before, self.dots.line.text().strip()) if part.strip())

    @property
    def masked(self) -> bool:
        """Whether dots stand for the words."""
        return not self.dots.isHidden()

    def offer(self, vault: UUID) -> None:
        """Offer everybody in the community; the note is for this vault."""
        self._vault = vault
        people = coachees(self._desk.workbook, self._desk.community, ())
        chosen = self.about.value
        later = (None, self.tr("Nobody yet; choose later"))
        self.about.set_choices([later, *((one.person, one.name) for one in people)])
        self.about.set_value(chosen if chosen in [one.person for one in people] else None)
        self._typed()

    def forget(self) -> None:
        """Drop what was typed."""
        self._before = ""
        self.words.forget()
        self.dots.forget()

    def to_writing(self) -> None:
        """Put the cursor where one writes."""
        (self.dots if self.masked else self.words).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape pass to what stands around: here it takes no words back, for none of them are kept yet."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _mask(self, presenting: bool) -> None:
        """Put dots in the place of words and take names away, or the other way round; what was typed stays."""
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        text = self.text
        self.forget()
        masked = presenting or self._careful
        self.words.setVisible(not masked)
        self.dots.setVisible(masked)
        self.about.setVisible(not masked)
        self.eye.setVisible(masked and not presenting)
        if masked:
            self._before = text
        else:
            self.words.text.setPlainText(text)
        self._typed()
        if had_focus:
            self.to_writing()

    def _reveal(self) -> None:
        self._careful = False
        self._mask(self._door.presenting)
        self.to_writing()

    def _typed(self, *args: object) -> None:
        self.seal.setEnabled(bool(self.text.strip()) and not self._desk.read_only)

    def _seal(self) -> None:
        person, words = self.about.value, self.text
        if self._vault is None or not words.strip() or self._desk.read_only:
            return
        note = CoachingNote(
            person_id=person, community_id=self._desk.community, on=date.today(), body=words, kind=NoteKind.REMARK
        )
        if self._door.leave_note(self._vault, note):
            self.forget()
            self._typed()
            self._desk.ask.notice(self.tr("Sealed; it waits in the vault."))
            self.sealed.emit()

    def _join(self) -> None:
        for editor in (self.words.text, self.dots.line):
            editor.installEventFilter(self)
        self.words.text.textChanged.connect(self._typed)
        self.dots.line.textChanged.connect(self._typed)
        self.dots.line.returnPressed.connect(self._seal)
        self.about.committed.connect(self._typed)
        self.eye.clicked.connect(self._reveal)
        self.seal.clicked.connect(self._seal)
        self._door.retiring.connect(self._seal)
        self._door.presenting_changed.connect(self._mask)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        told = self.tr(
            "It waits in the vault, and can fall under an access request: write what you would let them read."
        )
        foot.addWidget(Words(told, Type.SMALL, wrap=True), 1)
        foot.addWidget(self.seal)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.dots, 1)
        line.addWidget(self.eye, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.about)
        column.addWidget(self.words)
        column.addLayout(line)
        column.addLayout(foot)
        self.dots.hide()
