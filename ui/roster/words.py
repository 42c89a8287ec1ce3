"""The words of the roster for what a facilitator chooses from closed lists."""

from PySide6.QtCore import QObject

from copdesk.domain.choices import InterviewState
from ui.kit.vocabulary import Vocabulary


class RosterWords(QObject):
    """The choices of the roster in words, looked up once because every row needs them."""

    def __init__(self) -> None:
        super().__init__()
        spoken = Vocabulary()
        self.roles, self.statuses = spoken.roles(), spoken.statuses()
        self.kinds = {kind.value: words for kind, words in spoken.organisation_kinds().items()}
        self.marks = spoken.attendance()
        self.purposes, self.decisions = spoken.purposes(), spoken.decisions()
        self.action_states, self.stages = spoken.action_states(), spoken.question_stages()
        self.harvest, self.turns = spoken.harvest_kinds(), spoken.turn_states()
        self.shared = spoken.shared_kinds()
        self._intakes = {
            "": self.tr("To do"),
            InterviewState.PLANNED: self.tr("Planned"),
            InterviewState.HELD: self.tr("Done"),
            InterviewState.WRITTEN_UP: self.tr("Done"),
        }

    def kind(self, kind: str) -> str:
        """Return the word for a kind of organisation; one that is not among ours is its own word."""
        return self.kinds.get(kind, kind)

    def intake(self, state: str) -> str:
        """Return how far an intake interview is; nothing at all means it is still to be done."""
        return self._intakes[state]
