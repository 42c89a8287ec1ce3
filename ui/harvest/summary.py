"""How much there is, in one line under the heading."""

from collections import Counter

from PySide6.QtCore import QObject

from copdesk.domain.choices import ActionState, QuoteConsent
from ui.harvest.gathered import Gathered

_WAITING = (QuoteConsent.NOT_ASKED, QuoteConsent.ASKED)
_BETWEEN = "  ·  "


class SummaryWords(QObject):
    """Counts, and finds the words."""

    def harvest(self, gathered: Gathered) -> str:
        """Return how much was harvested, and how much of it waits for consent."""
        items = gathered.items.values()
        if not items:
            return ""
        waiting = sum(item.needs_consent and item.consent in _WAITING for item in items)
        told = [self.tr("%n thing(s) harvested", "", len(items))]
        if waiting:
            told.append(self.tr("%n waiting for consent", "", waiting))
        return _BETWEEN.join(told)

    def actions(self, gathered: Gathered) -> str:
        """Return how many actions are in each state."""
        count = Counter(action.state for action in gathered.actions.values())
        words = {
            ActionState.DONE: self.tr("%n done", "", count[ActionState.DONE]),
            ActionState.BUSY: self.tr("%n busy", "", count[ActionState.BUSY]),
            ActionState.OPEN: self.tr("%n open", "", count[ActionState.OPEN]),
            ActionState.NOT_DONE: self.tr("%n not off the ground", "", count[ActionState.NOT_DONE]),
            ActionState.LAPSED: self.tr("%n lapsed", "", count[ActionState.LAPSED]),
            ActionState.FOLLOW_UP: self.tr("%n followed up", "", count[ActionState.FOLLOW_UP]),
        }
        return _BETWEEN.join(text for state, text in words.items() if count[state])
