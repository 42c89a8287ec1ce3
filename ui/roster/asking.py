"""Asks why somebody is here although outside the rule, before what they want done is done."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from copdesk.domain.choices import Role
from ui.kit.desk import Desk
from ui.kit.outside_rule import OutsideRuleQuestion
from ui.roster.edits import RosterEdits
from ui.roster.words import RosterWords


class AskWhy:
    """Goes on at once with who fits the rule or has a reason already, and asks for a reason otherwise."""

    def __init__(self, desk: Desk, edits: RosterEdits, spoken: RosterWords, asker: QWidget) -> None:
        self._desk, self._edits, self._spoken, self._asker = desk, edits, spoken, asker

    def ask(self, kind: str, role: Role, known: str, go: Callable[[str], None], back: Callable[[], None]) -> None:
        """Do `go` with the reason for which somebody of this kind takes part in this role, or `back` without one."""
        if not self._edits.asks_why(kind, role):
            go("")
        elif known.strip():
            go(known.strip())
        else:
            words, reason = self._spoken.kind(kind), self._edits.rule.reason
            question = OutsideRuleQuestion(self._desk.theme, words, reason, self._asker.window())
            question.reasoned.connect(go)
            question.rejected.connect(back)
            question.finished.connect(question.deleteLater)
            question.open()
