"""Every change to how people take part: their roles, since when, and for whom they speak."""

from collections.abc import Iterable
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.choices import Role
from copdesk.domain.participating import by_weight
from copdesk.domain.roster import Participation
from copdesk.domain.selection import with_status
from ui.kit.desk import Desk

PAGE = "roster"


class RoleEdits(QObject):
    """The edits of one desk about participations; all of them are about the community that is looked at."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def ways(self, person: UUID) -> list[Participation]:
        """Return how somebody takes part here, the role that counts most first."""
        ask = self._desk.workbook.all
        return by_weight(ask(Participation, person_id=person, community_id=self._desk.community))

    def free(self, person: UUID) -> Role | None:
        """Return a role that somebody does not have yet."""
        taken = {way.role for way in self.ways(person)}
        return next((role for role in Role if role not in taken), None)

    def add(self, person: UUID, role: Role, because: str) -> None:
        """Give somebody one more role; `because` is why, when that is outside the rule."""
        here = self._desk.community
        if here is not None:
            fields = {"role": role, "since": date.today(), "outside_rule_because": because}
            made = Participation.model_validate({"person_id": person, "community_id": here} | fields)
            with self._desk.edit(self.tr("Add role"), page=PAGE) as edit:
                edit.put(made)

    def turn(self, way: UUID, role: Role, because: str) -> None:
        """Turn one role into another; `because` is why, when that is outside the rule."""
        known = self._desk.workbook.get(Participation, way)
        if known is not None:
            with self._desk.edit(self.tr("Change role"), page=PAGE) as edit:
                edit.put(known.with_(role=role, outside_rule_because=because))

    def change(self, way: UUID, field: str, value: object) -> None:
        """Change one thing about one role."""
        known = self._desk.workbook.get(Participation, way)
        if known is not None:
            made = changed(known, field, value)
            with self._desk.edit(self.tr("Change role"), merge=(way, field), page=PAGE) as edit:
                edit.put(made)
            self.tell_of_turned([known], [made])

    def remove(self, way: UUID) -> None:
        """Take one role away."""
        known = self._desk.workbook.get(Participation, way)
        if known is not None:
            with self._desk.edit(self.tr("Remove role"), page=PAGE) as edit:
                edit.remove_with_dependents(known)
            self._desk.removed(self.tr("Role removed"))

    def tell_of_turned(self, before: Iterable[Participation], after: Iterable[Participation]) -> None:
        """Say that the reason of a decision went when the decision turned, with the way back."""
        if any(old.decision and not new.decision for old, new in zip(before, after, strict=True)):
            self._desk.removed(self.tr("The reason of the former decision was taken away; there is no new one yet"))


def changed(way: Participation, field: str, value: Any) -> Participation:
    """Return how somebody takes part with one thing changed; a status may turn the decision about a candidate."""
    return with_status(way, value, date.today()) if field == "status" else way.with_(**{field: value})
