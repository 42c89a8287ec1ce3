"""One question about a session, or one that was answered: its sentence, its block, and why it is so on purpose."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from copdesk.domain.programme_checks import Check, Severity
from copdesk.domain.sessions import CheckAnswer
from copdesk.sentences import say
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.dressed import dress_again
from ui.kit.fields import LineField
from ui.sessions.asking import Asking
from ui.sessions.gestures import Gestures
from ui.sessions.programme import Programme


class OpenCheck(QFrame):
    """One question: its sentence, the block it is about, and the reason when there is one."""

    block_wanted = Signal(object)
    family_off = Signal(object)

    def __init__(self, gestures: Gestures, asking: Asking, check: Check, block: str) -> None:
        super().__init__()
        self._gestures, self._asking, self.check = gestures, asking, check
        theme = asking.desk.theme
        self.setProperty("paint", "well")
        self.jump = Button(block, theme, icon="corner-down-right", kind=Kind.LINK)
        self.jump.setProperty("data", True)
        self._family = asking.words.families()[check.family]
        self.off = Button(self.tr("Do not ask this any more in this CoP"), theme, kind=Kind.LINK)
        self.off.setToolTip(self.tr("Switches off in this community: {check}").format(check=self._family))
        self.reason = LineField(self.tr("On purpose, because"), asking.desk, hint=self.tr("a reason to keep"))
        self.undo = Button(self.tr("Undo"), theme, kind=Kind.LINK)
        self.sentence = Words(self._says, wrap=True)
        self._lay_out(self._asked())
        self.mute(muted=False)
        self.jump.clicked.connect(self._jump)
        self.off.clicked.connect(self._switch_off)
        self.undo.clicked.connect(self._switch_on)
        self.reason.committed.connect(self._answered)

    @property
    def _says(self) -> str:
        return say(self.check.code, self.check.values, self._asking.desk.speech.language)

    def mute(self, *, muted: bool) -> None:
        """Stay in place when its family was just switched off, saying so with a way back."""
        quiet = self.tr("Not asked any more in this CoP: {check}").format(check=self._family)
        self.sentence.setText(quiet if muted else self._says)
        self.sentence.setProperty("kind", (Type.MUTED if muted else Type.BODY).value)
        dress_again(self.sentence)
        self.jump.setVisible(bool(self.jump.text()) and not muted)
        for part in (self.reason, self.off):
            part.setVisible(not muted)
        self.undo.setVisible(muted)

    def _asked(self) -> QHBoxLayout:
        """Return the sentence, with a sign before it that tells a warning from a question."""
        desk, warns = self._asking.desk, self.check.severity is Severity.WARNING
        icon = IconLabel(desk.theme, *(("triangle-alert", "warn") if warns else ("circle-help", "info")), 17)
        icon.setToolTip(self.tr("Warning") if warns else self.tr("Question"))
        self.setAccessibleName(f"{icon.toolTip()}: {self.sentence.text()}")
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1)
        return row

    def _lay_out(self, asked: QHBoxLayout) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 8, 8)
        column.setSpacing(6)
        column.addLayout(asked)
        column.addWidget(self.jump, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.reason)
        column.addWidget(self.off, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)

    def _jump(self) -> None:
        self.block_wanted.emit(self.check.block_id)

    def _answered(self, because: str) -> None:
        self._gestures.answer(self.check, because)

    def _switch_off(self) -> None:
        self.family_off.emit(self.check)

    def _switch_on(self) -> None:
        self._asking.switch_on(self.check)


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
