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
        self.setProperty("paint", "well")
        desk = asking.desk
        warns = check.severity is Severity.WARNING
        icon = IconLabel(desk.theme, *(("triangle-alert", "warn") if warns else ("circle-help", "info")), 17)
        icon.setToolTip(self.tr("Warning") if warns else self.tr("Question"))
        sentence = Words(say(check.code, check.values, desk.speech.language), wrap=True)
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(sentence, 1)
        name = self.tr("Switch off in this community: {check}").format(check=asking.words.families()[check.family])
        self.off = Button("", desk.theme, icon="eye-off", kind=Kind.GHOST, role="muted", name=name)
        row.addWidget(self.off, 0, Qt.AlignmentFlag.AlignTop)
        self.reason = LineField(self.tr("On purpose, because"), desk, hint=self.tr("a reason to keep"))
        self.reason.committed.connect(self._answered)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 12)
        column.setSpacing(6)
        column.addLayout(row)
        self.jump = Button(block, desk.theme, icon="corner-down-right", kind=Kind.LINK)
        self.jump.setProperty("data", True)
        column.addWidget(self.jump, 0, Qt.AlignmentFlag.AlignLeft)
        self.jump.setVisible(bool(block))
        column.addWidget(self.reason)
        self.jump.clicked.connect(self._jump)
        self.off.clicked.connect(self._switch_off)

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
