"""Questions about the session, each with room to say that it is so on purpose."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.choices import SessionState
from copdesk.domain.programme_checks import Check, Family
from copdesk.domain.sessions import CheckAnswer
from ui.kit.controls import Button, Type, Words
from ui.sessions.asking import Asking
from ui.sessions.gestures import Gestures
from ui.sessions.programme import Programme
from ui.sessions.question_cards import AnsweredCheck, OpenCheck


class ChecksPanel(QWidget):
    """The open questions, three at most while the session is a draft; and those that were answered."""

    block_wanted = Signal(object)

    def __init__(self, programme: Programme, gestures: Gestures) -> None:
        super().__init__()
        self._programme, self._gestures = programme, gestures
        self._asking = Asking(programme, self)
        self._shown: object = None
        self._off: set[Family] = set()
        self._off_at: object = None
        self.questions: list[OpenCheck] = []
        self.answered: list[AnsweredCheck] = []
        self.state = Button("", programme.desk.theme, icon="badge-check")
        self.state.clicked.connect(self._asking.turn)
        self._means = Words("", Type.SMALL, wrap=True)
        self._none = Words(self.tr("No questions: this session is in balance."), Type.MUTED, wrap=True)
        self.more = Words("", Type.MUTED, wrap=True)
        self._kept = Words(self.tr("On purpose"), Type.OVERLINE)
        self._open, self._done = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._means)
        column.addWidget(self._none)
        column.addLayout(self._open)
        column.addWidget(self.more)
        column.addWidget(self._kept)
        column.addLayout(self._done)
        column.addStretch()
        for room in (self._open, self._done):
            room.setSpacing(8)
        programme.changed.connect(self._show)

    def _show(self) -> None:
        programme = self._programme
        session, asked = programme.session, programme.asked
        titles = tuple(block.title for block in map(programme.find, (check.block_id for check in asked)) if block)
        seen = (session and session.state, asked, programme.answers, programme.checks, titles)
        if session is None or seen == self._shown:
            return
        self._shown = seen
        for old in self.answered:
            old.hide()
            old.deleteLater()
        self._remember_off()
        self._ask(asked)
        self.answered = [self._answer(answer) for answer in programme.answers]
        self._none.setVisible(not self.questions and bool(programme.blocks))
        self._kept.setVisible(bool(programme.answers))
        self._show_state(
            ready=session.state is SessionState.READY, hidden=len(programme.open_checks) - self._asking_now
        )

    @property
    def _asking_now(self) -> int:
        return sum(card.check.family not in self._off for card in self.questions)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the next questions come up when one looks again."""
        super().showEvent(event)
        if self._off:
            self._off.clear()
            self._shown = None
            self._show()

    def _switch_off(self, check: Check) -> None:
        """Ask this no more; the card stays where it is, so that no other one comes under the mouse."""
        self._off.add(check.family)
        self._off_at = self._programme.placed
        self._asking.switch_off(check)

    def _remember_off(self) -> None:
        """Forget what was switched off a moment ago when that was taken back, or the programme became another."""
        community = self._programme.community
        self._off &= set(community.checks.off if community else ())
        if self._off_at != self._programme.placed:
            self._off.clear()

    def _show_state(self, *, ready: bool, hidden: int) -> None:
        self.more.setText(self.tr("%n more question(s) when it is ready to check", "", hidden))
        self.more.setVisible(hidden > 0)
        self.state.setText(self.tr("Back to draft") if ready else self.tr("Ready to check"))
        draft = self.tr("Shows all the questions; a draft shows three at most.")
        self._means.setText(self.tr("All the questions show now.") if ready else draft)

    def _ask(self, asked: tuple[Check, ...]) -> None:
        """Show these questions; a card whose question is still the same stays, with what is being typed in it."""
        wanted = {_known_by(check, self._block_name(check)): check for check in asked}
        there = {_known_by(card.check, card.jump.text()): card for card in self.questions}
        if self._off:  # those that would come in their place wait until one looks again
            wanted = {key: card.check for key, card in there.items() if key in wanted or card.check.family in self._off}
        for key in there.keys() - wanted.keys():
            there[key].hide()
            there[key].deleteLater()
        self.questions = [there.get(key) or self._card(check) for key, check in wanted.items()]
        for n, card in enumerate(self.questions):
            card.mute(muted=card.check.family in self._off)
            if self._open.indexOf(card) != n:
                self._open.insertWidget(n, card)

    def _block_name(self, check: Check) -> str:
        block = self._programme.find(check.block_id)
        return "" if block is None else block.title.replace("&", "&&")

    def _card(self, check: Check) -> OpenCheck:
        made = OpenCheck(self._gestures, self._asking, check, self._block_name(check))
        made.block_wanted.connect(self.block_wanted)
        made.family_off.connect(self._switch_off)
        return made

    def _answer(self, answer: CheckAnswer) -> AnsweredCheck:
        """Return an answered question with its reason, whether or not it would be asked now."""
        asked = (answer.code, answer.block_id)
        found = next((c for c in self._programme.checks if (c.code, c.block_id) == asked), None)
        made = AnsweredCheck(self._programme, self._gestures, answer, found)
        self._done.addWidget(made)
        return made


def _known_by(check: Check, block: str) -> tuple[object, ...]:
    """Return all that a card shows, so that cards which would look the same are the same."""
    return (check.code, check.severity, check.block_id, block, *sorted(check.values.items()))
