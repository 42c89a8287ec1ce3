"""Every change a facilitator makes to the harvest and the actions, each one transaction and one step of undo."""

import secrets
import time
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.actions import Action
from copdesk.domain.choices import HarvestKind, Level
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.sessions import Session
from ui.kit.desk import Desk

PAGE = "harvest"


class HarvestEdits(QObject):
    """The edits of one desk; all of them are about the community that is looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def add_item(self, kind: HarvestKind, text: str, level: Level, session: Session | None) -> UUID | None:
        """Keep something new, dated on the day of its session; returns which it is, or None when it was refused."""
        identity = _later_identity()
        with self._desk.edit(self.tr("Add to the harvest"), page=PAGE) as edit:
            made = HarvestItem.model_validate(
                {
                    "id": identity,
                    "community_id": self._desk.community,
                    "kind": kind,
                    "text": text,
                    "level": level,
                    "on": session.day if session else date.today(),
                    "session_id": session.id if session else None,
                }
            )
            edit.put(made)
        return identity if self._desk.workbook.get(HarvestItem, identity) else None

    def change_item(self, item: UUID, field: str, value: object) -> None:
        """Change one thing about what was harvested."""
        known = self._desk.workbook.get(HarvestItem, item)
        if known is not None:
            with self._desk.edit(self.tr("Change harvest"), merge=(item, field), page=PAGE) as edit:
                edit.put(known.with_(**{field: value}))

    def remove_item(self, item: HarvestItem) -> None:
        """Take something out of the harvest, and offer to bring it back."""
        with self._desk.edit(self.tr("Remove from the harvest"), page=PAGE) as edit:
            edit.remove(item)
        self._desk.removed(self.tr("Removed from the harvest"))

    def add_action(self, what: str, lead: UUID | None, session: Session | None) -> UUID | None:
        """Note something people agreed to do; returns which it is, or None when it was refused."""
        identity = _later_identity()
        with self._desk.edit(self.tr("New action"), page=PAGE) as edit:
            made = Action.model_validate(
                {
                    "id": identity,
                    "community_id": self._desk.community,
                    "what": what,
                    "lead_ids": (lead,) if lead else (),
                    "session_id": session.id if session else None,
                }
            )
            edit.put(made)
        return identity if self._desk.workbook.get(Action, identity) else None

    def change_action(self, action: UUID, field: str, value: object) -> None:
        """Change one thing about an action."""
        known = self._desk.workbook.get(Action, action)
        if known is not None:
            with self._desk.edit(self.tr("Change action"), merge=(action, field), page=PAGE) as edit:
                edit.put(known.with_(**{field: value}))

    def remove_action(self, action: Action) -> None:
        """Take an action away, and offer to bring it back."""
        with self._desk.edit(self.tr("Remove action"), page=PAGE) as edit:
            edit.remove(action)
        self._desk.removed(self.tr("Action removed"))


def _later_identity() -> UUID:
    """Return an identity that sorts after those made before it, so that what was typed later also prints later.

    It begins with the time in milliseconds and ends in chance, as version 7 of RFC 9562 says.
    """
    since = time.time_ns() // 1_000_000
    value = since << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)
    return UUID(int=value)
