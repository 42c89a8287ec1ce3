"""Questions about the session, each with room to say that it is so on purpose."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.programme_checks import Check, Severity
from copdesk.domain.sessions import CheckAnswer
from copdesk.sentences import say
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.fields import LineField
from ui.sessions.gestures import Gestures
from ui.sessions.programme import Programme

AT_FIRST = 3


class OpenCheck(QFrame):
    """One question: its sentence, the block it is about, and the reason when there is one."""

    block_wanted = Signal(object)

    def __init__(self, programme: Programme, gestures: Gestures, check: Check) -> None:
        super().__init__()
        theme = programme.desk.theme
        self._gestures, self.check = gestures, check
        self.setProperty("paint", "well")
        warns = check.severity is Severity.WARNING
        icon = "circle-check" if check.accepted else "triangle-alert" if warns else "circle-help"
        tone = "ok" if check.accepted else "warn" if warns else "info"
        sentence = Words(say(check.code, check.values, programme.desk.speech.language), wrap=True)
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(IconLabel(theme, icon, tone, 17), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(sentence, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 10, 12, 10)
        self._column.setSpacing(6)
        self._column.addLayout(row)
        block = programme.find(check.block_id)
        if block is not None:
            self._add_jump(Button(block.title.replace("&", "&&"), theme, icon="corner-down-right", kind=Kind.LINK))
        self.reason = LineField(self.tr("On purpose, because"), programme.desk, hint=self.tr("a reason to keep"))
        self.reason.set_value(check.accepted or "")
        self.reason.committed.connect(self._answered)
        self._column.addWidget(self.reason)

    def _add_jump(self, jump: Button) -> None:
        jump.clicked.connect(self._jump)
        self._column.addWidget(jump, 0, Qt.AlignmentFlag.AlignLeft)

    def _jump(self) -> None:
        self.block_wanted.emit(self.check.block_id)

    def _answered(self, because: str) -> None:
        self._gestures.answer(self.check, because)


class ChecksPanel(QWidget):
    """The open questions, three at first; and those that were answered, which can be taken back."""

    block_wanted = Signal(object)

    def __init__(self, programme: Programme, gestures: Gestures) -> None:
        super().__init__()
        self._programme, self._gestures = programme, gestures
        self._all = False
        self._shown: tuple[object, ...] = ()
        self.questions: list[OpenCheck] = []
        self.answered: list[QWidget] = []
        theme = programme.desk.theme
        self._none = Words(self.tr("No questions: this session is in balance."), Type.MUTED, wrap=True)
        self.more = Button("", theme, kind=Kind.LINK)
        self.more.clicked.connect(self._show_all)
        self._kept = Words(self.tr("On purpose"), Type.OVERLINE)
        self._open, self._done = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._none)
        column.addLayout(self._open)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._kept)
        column.addLayout(self._done)
        column.addStretch()
        for room in (self._open, self._done):
            room.setSpacing(8)
        programme.changed.connect(self._show)
        self._show()

    def _show_all(self) -> None:
        self._all = True
        self._show()

    def _show(self) -> None:
        checks, answers = self._programme.checks, self._programme.answers
        titles = tuple(b.title for b in self._programme.blocks if any(c.block_id == b.id for c in checks))
        seen = (self._all, checks, answers, titles)
        if seen == self._shown:
            return
        self._shown = seen
        asked = self._programme.open_checks
        for old in (*self.questions, *self.answered):
            old.hide()
            old.deleteLater()
        self.questions = [self._question(check) for check in (asked if self._all else asked[:AT_FIRST])]
        self.answered = [self._answer(answer) for answer in answers]
        hidden = len(asked) - len(self.questions)
        self.more.setText(self.tr("Show all (%n more)", "", hidden))
        self.more.setVisible(hidden > 0)
        self._none.setVisible(not asked and bool(self._programme.blocks))
        self._kept.setVisible(bool(answers))

    def _question(self, check: Check) -> OpenCheck:
        made = OpenCheck(self._programme, self._gestures, check)
        made.block_wanted.connect(self.block_wanted)
        self._open.addWidget(made)
        return made

    def _answer(self, answer: CheckAnswer) -> QWidget:
        """Return an answered question with its reason, whether or not it would be asked now."""
        found = next(
            (c for c in self._programme.checks if (c.code, c.block_id) == (answer.code, answer.block_id)), None
        )
        made = AnsweredCheck(self._programme, self._gestures, answer, found)
        self._done.addWidget(made)
        return made


class AnsweredCheck(QFrame):
    """A reason that was given, listed with a way to take it back."""

    def __init__(self, programme: Programme, gestures: Gestures, answer: CheckAnswer, check: Check | None) -> None:
        super().__init__()
        self._gestures, self._answer = gestures, answer
        theme = programme.desk.theme
        self.setProperty("paint", "well")
        asked = say(check.code, check.values, programme.desk.speech.language) if check else ""
        quiet = self.tr("This question does not come up at the moment.")
        self.withdraw = Button(self.tr("Withdraw"), theme, kind=Kind.LINK)
        self.withdraw.clicked.connect(self._take_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 6)
        column.setSpacing(4)
        column.addWidget(Words(asked or quiet, Type.SMALL, wrap=True))
        column.addWidget(Words(answer.because, wrap=True, data=True))
        column.addWidget(self.withdraw, 0, Qt.AlignmentFlag.AlignRight)

    def _take_back(self) -> None:
        self._gestures.withdraw(self._answer)
