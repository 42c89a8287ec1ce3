"""Marks closed and leading questions where somebody writes them, and offers to ask them openly.

A line under the words, and below the editor one sentence with the open question; nothing is changed by itself. What was
let stand stays unmarked in that editor, remembered by a number and never by its words.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from copdesk.domain.language import Language
from copdesk.domain.open_questions import Finding, Kind, find
from copdesk.sentences.open_questions import note, open_question
from ui.kit import likes
from ui.kit.controls import Button, IconLabel, Type, Words
from ui.kit.controls import Kind as Look
from ui.kit.desk import Desk
from ui.kit.fields import LineField, TextField
from ui.kit.language import Speech
from ui.kit.settings import Settings
from ui.kit.theme import Theme
from ui.kit.underlines import Editor, Stretch, Style, place_in, replace, underline, words_in

KEY = "Ctrl+."
PAUSE = 500
_WIDE = 640
_STYLES = {
    Kind.CLOSED: Style.DashUnderline,
    Kind.LEADING: Style.WaveUnderline,
    Kind.DOUBLE: Style.DotLine,
}


class QuestionMarks(QFrame):
    """The quiet line below an editor: what a question does, the same question asked openly, and two buttons."""

    def __init__(
        self,
        editor: Editor,
        theme: Theme,
        settings: Settings,
        speech: Speech,
        *,
        usual: Callable[[], Language] | None = None,
    ) -> None:
        super().__init__()
        self.setProperty("paint", "well")
        self._editor, self._theme, self._settings, self._speech = editor, theme, settings, speech
        self._usual = usual or self._spoken
        self._found: tuple[Finding, ...] = ()
        self._stand: set[int] = set()
        self._described, self._composing, self._resting = editor.accessibleDescription(), False, False
        self._says = Words("", Type.CAPTION, wrap=True, data=True)
        self._open = Words("", Type.BODY, wrap=True, data=True)
        self.use = Button(self.tr("Ask it openly"), theme, icon="message-circle")
        self.use.setToolTip(QKeySequence(KEY).toString(QKeySequence.SequenceFormat.NativeText))
        self.let = Button(self.tr("Let it stand"), theme, kind=Look.GHOST)
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._join()
        self.hide()
        self._pause.start()

    @property
    def finding(self) -> Finding | None:
        """The question that is told about: the one being typed, or else the first."""
        here = place_in(self._editor)
        return next((one for one in self._found if one.start <= here <= one.end), next(iter(self._found), None))

    def look(self) -> None:
        """Look at the questions in the editor now, without waiting for a pause."""
        self._pause.stop()
        text = words_in(self._editor) if self._wanted() else ""
        self._found = tuple(one for one in find(text, usual=self._usual()) if self._kept(text, one) not in self._stand)
        self._draw()
        self._tell()

    def rest(self, *, resting: bool) -> None:
        """Mark nothing for as long as closed questions are what is wanted, as for an answer on a scale."""
        self._resting = resting
        self._pause.start()

    def ask_openly(self) -> None:
        """Put the open question in the place of the one that is told about."""
        self.look()
        finding = self.finding
        if finding is None:
            return
        replace(self._editor, finding.start, finding.end, open_question(finding))
        self._editor.setFocus()
        self.look()

    def let_stand(self) -> None:
        """Leave the question as it is, and say no more about it."""
        finding = self.finding
        if finding is not None:
            self._stand.add(self._kept(words_in(self._editor), finding))
        self._editor.setFocus()
        self.look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask openly on the key; look again on coming back to the editor; wait while a letter is being composed."""
        if isinstance(event, QKeyEvent) and QKeySequence(event.keyCombination()).toString() == KEY:
            return self._pressed(event)
        if event.type() == QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent) and event.spontaneous():
            self._composing = bool(event.preeditString())
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.Show, QEvent.Type.ReadOnlyChange):
            self._pause.start()
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        """Take the key for this editor before a menu gets it."""
        if event.type() == QEvent.Type.KeyPress:
            self.ask_openly()
        event.accept()
        return event.type() != QEvent.Type.KeyRelease

    def _wanted(self) -> bool:
        busy = self._resting or self._composing or self._editor.isReadOnly()
        return not busy and likes.question_marks(self._settings)

    def _spoken(self) -> Language:
        return self._speech.language

    def _kept(self, text: str, finding: Finding) -> int:
        return hash(text[finding.start : finding.end])

    def _typed(self) -> None:
        """Look after a pause; when the words are taken away, at once, so that none of them stays in sight."""
        if words_in(self._editor):
            self._pause.start()
        else:
            self.look()

    def _moved(self) -> None:
        if not self._pause.isActive():
            self._tell()

    def _draw(self) -> None:
        lines = [Stretch(one.start, one.end, _STYLES[one.kind]) for one in self._found]
        underline(self._editor, lines, self._theme.colour("warn"))

    def _tell(self) -> None:
        finding = self.finding
        if finding is None:
            self._put_away()
            return
        said, opened = note(finding, self._speech.language), open_question(finding)
        if len(self._found) > 1:
            number, many = self._found.index(finding) + 1, len(self._found)
            said = self.tr("{note} ({number} of {many})").format(note=said, number=number, many=many)
        self._says.setText(said)
        self._open.setText(self.tr("Open: “{question}”").format(question=opened))
        self._editor.setAccessibleDescription(f"{said} {self._open.text()}")
        self._fit()
        self.show()

    def _put_away(self) -> None:
        self.hide()
        for words in (self._says, self._open):
            words.setText("")
        self._editor.setAccessibleDescription(self._described)

    def _join(self) -> None:
        self._editor.textChanged.connect(self._typed)
        self._editor.cursorPositionChanged.connect(self._moved)
        self._editor.installEventFilter(self)
        self._pause.timeout.connect(self.look)
        self.use.clicked.connect(self.ask_openly)
        self.let.clicked.connect(self.let_stand)
        self._theme.changed.connect(self._draw)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._says)
        words.addWidget(self._open)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(IconLabel(self._theme, "message-circle", "warn", 18), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.use)
        buttons.addWidget(self.let)
        buttons.addStretch()
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(12, 6, 8, 6)
        self._row.setSpacing(6)
        self._row.addLayout(top, 1)
        self._row.addLayout(buttons)

    def hasHeightForWidth(self) -> bool:
        """Leave the editor above it the room it asks for: the line takes care of its own height."""
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words where there is room, else below them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= self._theme.scaled(_WIDE)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
        self.setFixedHeight(self._row.totalHeightForWidth(self.width()))


def mark_questions(field: LineField | TextField, desk: Desk) -> QuestionMarks:
    """Mark the questions in a field; the language is the community's where a sentence does not tell its own."""
    marks = QuestionMarks(
        field.line if isinstance(field, LineField) else field.text,
        desk.theme,
        desk.settings,
        desk.speech,
        usual=partial(_language_of_community, desk),
    )
    column = field.layout()
    if column is not None:
        column.addWidget(marks)
    return marks


def _language_of_community(desk: Desk) -> Language:
    from copdesk.domain.community import Community

    workbook, here = desk.workbook, desk.community
    put_away = not workbook.connection.is_open  # while a pause in the typing was waited for
    community = None if put_away or here is None else workbook.get(Community, here)
    return community.language if community is not None else desk.speech.language
