"""One question about a session, or one that was answered: its sentence, its block, and why it is so on purpose."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from copdesk.domain.programme_checks import Check, Severity
from copdesk.domain.sessions import CheckAnswer
from copdesk.sentences import say
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.fields import LineField
from ui.sessions.asking import Asking
from ui.sessions.gestures import Gestures
from ui.sessions.programme import Programme


class OpenCheck(QFrame):
    """One question: its sentence, the block it is about, and the reason when there is one."""

    block_wanted = Signal(object)

    def __init__(self, gestures: Gestures, asking: Asking, check: Check, block: str) -> None:
        super().__init__()
        self._gestures, self._asking, self.check = gestures, asking, check
        theme = asking.desk.theme
        self.setProperty("paint", "well")
        self.jump = Button(block, theme, icon="corner-down-right", kind=Kind.LINK)
        self.jump.setProperty("data", True)
        name = self.tr("Switch off in this community: {check}").format(check=asking.words.families()[check.family])
        self.off = Button("", theme, icon="eye-off", kind=Kind.GHOST, role="muted", name=name)
        self.reason = LineField(self.tr("On purpose, because"), asking.desk, hint=self.tr("a reason to keep"))
        self._lay_out(self._asked())
        self.jump.setVisible(bool(block))
        self.jump.clicked.connect(self._jump)
        self.off.clicked.connect(self._switch_off)
        self.reason.committed.connect(self._answered)

    def _asked(self) -> QHBoxLayout:
        """Return the sentence, with a sign before it that tells a warning from a question."""
        desk, warns = self._asking.desk, self.check.severity is Severity.WARNING
        icon = IconLabel(desk.theme, *(("triangle-alert", "warn") if warns else ("circle-help", "info")), 17)
        icon.setToolTip(self.tr("Warning") if warns else self.tr("Question"))
        sentence = Words(say(self.check.code, self.check.values, desk.speech.language), wrap=True)
        self.setAccessibleName(f"{icon.toolTip()}: {sentence.text()}")
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(sentence, 1)
        return row

    def _lay_out(self, asked: QHBoxLayout) -> None:
        answer = QHBoxLayout()
        answer.setSpacing(4)
        answer.addWidget(self.reason, 1)
        answer.addWidget(self.off, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 10)
        column.setSpacing(6)
        column.addLayout(asked)
        column.addWidget(self.jump, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(answer)

    def _jump(self) -> None:
        self.block_wanted.emit(self.check.block_id)

    def _answered(self, because: str) -> None:
        self._gestures.answer(self.check, because)

    def _switch_off(self) -> None:
        self._asking.switch_off(self.check)


class AnsweredCheck(QFrame):
    """A reason that was given, listed with a way to take it back."""

    def __init__(self, programme: Programme, gestures: Gestures, answer: CheckAnswer, check: Check | None) -> None:
        super().__init__()
        self._gestures, self._answer = gestures, answer
        theme = programme.desk.theme
        self.setProperty("paint", "well")
        asked = say(check.code, check.values, programme.desk.speech.language) if check else ""
        quiet = self.tr("This question does not come up at the moment.")
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(IconLabel(theme, "circle-check", "ok", 17), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Words(asked or quiet, Type.SMALL, wrap=True), 1)
        self.withdraw = Button(self.tr("Withdraw"), theme, kind=Kind.LINK)
        self.withdraw.clicked.connect(self._take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(Words(answer.because, wrap=True, data=True))
        column.addWidget(self.withdraw, 0, Qt.AlignmentFlag.AlignRight)

    def _take_back(self) -> None:
        self._gestures.withdraw(self._answer)
