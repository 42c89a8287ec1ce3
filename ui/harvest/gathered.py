"""All that was harvested and agreed in one community, kept in step with the workbook."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from copdesk.domain.actions import Action
from copdesk.domain.changes import ChangeSet
from copdesk.domain.choices import HarvestKind
from copdesk.domain.consent import Consent
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.domain.sessions import Session
from ui.harvest.names import Names
from ui.kit.desk import Desk

NUMBERED = (HarvestKind.CONCLUSION, HarvestKind.RECOMMENDATION)
"""The kinds that are printed as a numbered list."""


class Gathered:
    """The harvest, the actions, and what they mention."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.items: dict[UUID, HarvestItem] = {}
        self.actions: dict[UUID, Action] = {}
        self.sessions: list[Session] = []
        self.consents: list[Consent] = []
        self.names = Names()
        self._stale = set[str]()

    def load(self) -> None:
        """Read everything again."""
        workbook, community = self._desk.workbook, self._desk.community
        found = community is not None
        self.items = {i.id: i for i in workbook.all(HarvestItem, community_id=community)} if found else {}
        self.actions = {a.id: a for a in workbook.all(Action, community_id=community)} if found else {}
        self._stale = {"sessions", "consents", "names"}
        self.freshen()

    def follow(self, changes: ChangeSet) -> bool:
        """Take over what an edit changed; tells whether anything shown here may look different."""
        touched = False
        for change in changes.changes:
            entity = change.entity
            if isinstance(entity, HarvestItem | Action):
                touched |= self._take(entity, gone=change.after is None)
            elif isinstance(entity, Session):
                self._stale.add("sessions")
            elif isinstance(entity, Consent):
                self._stale.add("consents")
            elif isinstance(entity, Person | Participation | Organisation):
                self._stale.add("names")
        return touched or bool(self._stale)

    def freshen(self) -> None:
        """Read again what is known to have changed."""
        workbook, community = self._desk.workbook, self._desk.community
        if "sessions" in self._stale:
            found = workbook.all(Session, community_id=community) if community else []
            self.sessions = sorted(found, key=lambda s: (s.day, s.starts), reverse=True)
        if "consents" in self._stale:
            self.consents = workbook.all(Consent)
        if "names" in self._stale:
            self.names.load(workbook, community)
        self._stale.clear()

    def session(self, identity: UUID | None) -> Session | None:
        """Return one of the sessions."""
        return next((s for s in self.sessions if s.id == identity), None)

    def session_of(self, today: date) -> Session | None:
        """Return the session one is most likely in: the last one that is not later than today."""
        return next((s for s in self.sessions if s.day <= today), None)

    def numbers(self) -> dict[UUID, int]:
        """Return the figure each conclusion and recommendation has in the report."""
        return {
            item.id: number
            for kind in NUMBERED
            for number, item in enumerate(in_order(i for i in self.items.values() if i.kind is kind), 1)
        }

    def _take(self, entity: HarvestItem | Action, *, gone: bool) -> bool:
        if entity.community_id != self._desk.community:
            return False
        if isinstance(entity, HarvestItem):
            self.items.pop(entity.id, None)
            self.items |= {} if gone else {entity.id: entity}
        else:
            self.actions.pop(entity.id, None)
            self.actions |= {} if gone else {entity.id: entity}
        return True


def in_order(items: Iterable[HarvestItem]) -> list[HarvestItem]:
    """Return items in the order in which they are printed."""
    return sorted(items, key=lambda item: (item.on, str(item.id)))
