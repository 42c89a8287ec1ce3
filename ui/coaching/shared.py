"""What people agreed to share out of a private conversation: written in the workbook, listed, and withdrawn again."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.actions import Action
from copdesk.domain.choices import SharedKind
from copdesk.domain.shared import SharedRecord
from ui.kit.desk import Desk


class Leaving(NamedTuple):
    """Everything that leaves the vault, word for word, and nothing else."""

    step: UUID
    community: UUID
    person: UUID
    kind: SharedKind
    text: str
    agreed_on: date
    channel: str
    for_whom: str
    due: date | None


class SharedRecords(QObject):
    """Reads and writes the records; a record has the identity of the step it came from, so a step is shared once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def among(self, steps: Iterable[UUID]) -> frozenset[UUID]:
        """Return which of these steps are shared."""
        wanted = set(steps)
        return frozenset(record.id for record in self._desk.workbook.all(SharedRecord) if record.id in wanted)

    def of(self, person: UUID, community: UUID | None) -> list[SharedRecord]:
        """Return what somebody shared in a community, the newest first."""
        found = self._desk.workbook.all(SharedRecord, person_id=person)
        some = (record for record in found if community is None or record.community_id == community)
        return sorted(some, key=lambda record: (record.on, record.id.hex), reverse=True)

    def get(self, step: UUID) -> SharedRecord | None:
        """Return what was shared of a step."""
        return self._desk.workbook.get(SharedRecord, step)

    def share(self, leaving: Leaving, today: date) -> None:
        """Write one record, and for an action the action as well: one step of undo, which takes both back."""
        action = _action(leaving) if leaving.kind is SharedKind.ACTION else None
        record = SharedRecord(
            id=leaving.step,
            community_id=leaving.community,
            person_id=leaving.person,
            kind=leaving.kind,
            text=leaving.text,
            on=today,
            agreed_on=leaving.agreed_on,
            channel=leaving.channel,
            for_whom=leaving.for_whom,
            action_id=action.id if action is not None else None,
        )
        with self._desk.edit(self.tr("Share from a conversation"), page="coaching") as edit:
            if action is not None:
                edit.put(action)
            edit.put(record)
        self._desk.removed(self.tr("Shared in the workbook."))

    def withdraw(self, record: SharedRecord) -> None:
        """Take out a record whose agreement was withdrawn, with the action that was made of it."""
        action = self._desk.workbook.get(Action, record.action_id) if record.action_id else None
        with self._desk.edit(self.tr("Withdraw what was shared"), page="coaching") as edit:
            edit.remove(record)
            if action is not None:
                edit.remove_with_dependents(action)
        self._desk.removed(self.tr("Withdrawn: it is gone from the workbook."))


def _action(leaving: Leaving) -> Action:
    return Action(community_id=leaving.community, what=leaving.text, lead_ids=(leaving.person,), due=leaving.due)
