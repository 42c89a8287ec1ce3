"""What people agreed to do, who leads it, and why not when it did not happen."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from copdesk.domain.choices import ActionState, WhyNot
from copdesk.domain.entity import Entity, Name, Text

MANY_OPEN = 3


class Action(Entity):
    """An agreement with one or more leads and a state."""

    community_id: UUID
    what: Name
    lead_ids: tuple[UUID, ...] = ()
    due: date | None = None
    state: ActionState = ActionState.OPEN
    why_not: Text = ""
    why_not_cause: WhyNot | None = None
    session_id: UUID | None = None

    @property
    def owes_a_reason(self) -> bool:
        """Whether it did not happen and nobody has said yet why not."""
        return self.state is ActionState.NOT_DONE and not self.why_not.strip()


def overburdened(actions: Iterable[Action]) -> dict[UUID, int]:
    """Return leads with more than three open or busy actions, and how many they have."""
    running = (a for a in actions if a.state in (ActionState.OPEN, ActionState.BUSY))
    count = Counter(lead for action in running for lead in action.lead_ids)
    return {lead: n for lead, n in count.items() if n > MANY_OPEN}
