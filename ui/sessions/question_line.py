"""One line under the balance: the first open question, or that there is none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from copdesk.domain.programme_checks import Check, Severity
from copdesk.sentences import say
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.dressed import dress_again
from ui.sessions.programme import Programme


class QuestionLine(QFrame):
    """Keeps the questions in sight without taking room from the timeline."""

    opened = Signal()
    block_wanted = Signal(object)

    def __init__(self, programme: Programme) -> None:
        super().__init__()
        theme = programme.desk.theme
        self._programme = programme
        self._icon = IconLabel(theme, "circle-check", "ok", 17)
        self.words = Words("", Type.BODY, elide=True)
        self.button = Button("", theme, kind=Kind.LINK)
        self.button.clicked.connect(self.opened)
        self.setMinimumHeight(theme.scaled(36))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(9)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        row.addWidget(self.button)
        programme.changed.connect(self._show)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the block the question is about, or else to the questions."""
        asked = self._programme.asked
        if asked and asked[0].block_id is not None:
            self.block_wanted.emit(asked[0].block_id)
        elif asked:
            self.opened.emit()

    def _show(self) -> None:
        asked = self._programme.asked
        answered = len(self._programme.checks) - len(self._programme.open_checks)
        count = len(self._programme.open_checks)
        self._paint(asked)
        if not self._programme.blocks:
            self.words.setText(self.tr("Add the first blocks; questions about the balance appear here."))
        elif asked:
            language = self._programme.desk.speech.language
            self.words.setText(say(asked[0].code, asked[0].values, language))
        elif answered:
            self.words.setText(self.tr("No open questions; what was meant on purpose is kept with its reason."))
        else:
            self.words.setText(self.tr("No questions: this session is in balance."))
        about = bool(asked) and asked[0].block_id is not None
        self.setToolTip(self.tr("Click to go to the block") if about else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if asked else Qt.CursorShape.ArrowCursor)
        self.button.setText(self.tr("%n question(s)", "", count) if asked else self.tr("Questions"))
        self.button.setVisible(bool(asked or answered))

    def _paint(self, asked: tuple[Check, ...]) -> None:
        warns = any(check.severity is Severity.WARNING for check in asked)
        tone = ("warn" if warns else "info") if asked or not self._programme.blocks else "ok"
        icon = {"warn": "triangle-alert", "info": "circle-help", "ok": "circle-check"}[tone]
        self._icon.draw(icon, tone)
        if self.property("paint") != tone:
            self.setProperty("paint", tone)
            dress_again(self)
            for part in (self, self.words):
                part.update()
