"""Questions about the session, each with room to say that it is so on purpose."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.choices import SessionState
from copdesk.domain.programme_checks import Check
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
        self.questions: list[OpenCheck] = []
        self.answered: list[AnsweredCheck] = []
        self.state = Button("", programme.desk.theme, icon="badge-check")
        self.state.clicked.connect(self._asking.turn)
        self._none = Words(self.tr("No questions: this session is in balance."), Type.MUTED, wrap=True)
        self.more = Words("", Type.MUTED, wrap=True)
        self._kept = Words(self.tr("On purpose"), Type.OVERLINE)
        self._open, self._done = QVBoxLayout(), QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._none)
        column.addLayout(self._open)
        column.addWidget(self.more)
        column.addWidget(self.state, 0, Qt.AlignmentFlag.AlignLeft)
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
        self._ask(asked)
        self.answered = [self._answer(answer) for answer in programme.answers]
        self._none.setVisible(not asked and bool(programme.blocks))
        self._kept.setVisible(bool(programme.answers))
        self._show_state(ready=session.state is SessionState.READY, hidden=len(programme.open_checks) - len(asked))

    def _show_state(self, *, ready: bool, hidden: int) -> None:
        self.more.setText(self.tr("%n more question(s) when it is ready to check", "", hidden))
        self.more.setVisible(hidden > 0)
        self.state.setText(self.tr("Back to draft") if ready else self.tr("Ready to check"))

    def _ask(self, asked: tuple[Check, ...]) -> None:
        """Show these questions; a card whose question is still the same stays, with what is being typed in it."""
        there = {_known_by(card.check, card.jump.text()): card for card in self.questions}
        kept = [there.pop(_known_by(check, self._block_name(check)), None) for check in asked]
        for old in there.values():
            old.hide()
            old.deleteLater()
        self.questions = [card or self._card(check) for card, check in zip(kept, asked, strict=True)]
        for n, card in enumerate(self.questions):
            if self._open.indexOf(card) != n:
                self._open.insertWidget(n, card)

    def _block_name(self, check: Check) -> str:
        block = self._programme.find(check.block_id)
        return "" if block is None else block.title.replace("&", "&&")

    def _card(self, check: Check) -> OpenCheck:
        made = OpenCheck(self._gestures, self._asking, check, self._block_name(check))
        made.block_wanted.connect(self.block_wanted)
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
