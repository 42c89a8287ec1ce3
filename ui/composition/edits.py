"""Every change a facilitator makes to who is in the group, each one transaction and one step of undo."""

from collections.abc import Iterable, Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from copdesk.domain.choices import RelationKind
from copdesk.domain.composition import Relation
from copdesk.domain.roster import Organisation, Participation
from copdesk.domain.selection import Outcome, decided, scored
from ui.kit.desk import Desk

PAGE = "composition"


class CompositionEdits(QObject):
    """The edits of one desk; all of them are about the community that is looked at."""

    decided = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def score(self, way: UUID, criterion: str, points: int | None) -> None:
        """Give a candidate points for a criterion, or take them away."""
        known = self._desk.workbook.get(Participation, way)
        if known is not None:
            with self._desk.edit(self.tr("Score candidate"), merge=(way, criterion), page=PAGE) as edit:
                edit.put(scored(known, criterion, points))

    def decide(self, way: UUID, became: Outcome, because: str = "") -> None:
        """Decide about a candidate; `because` is why they are chosen although the rule says otherwise.

        When that turns a decision, its reason goes with it; that is told, with the way back.
        """
        known = self._desk.workbook.get(Participation, way)
        if known is None:
            return
        made = decided(known, became, date.today())
        with self._desk.edit(self.tr("Decide about candidate"), page=PAGE) as edit:
            edit.put(made.with_(outside_rule_because=because) if because else made)
        if known.decision and not made.decision:
            self._desk.removed(self.tr("The reason of the former decision was taken away; there is no new one yet"))
        elif made.status is not known.status:
            self.decided.emit(became)

    def change(self, way: UUID, field: str, value: object) -> None:
        """Change one thing about how somebody takes part."""
        known = self._desk.workbook.get(Participation, way)
        if known is not None:
            with self._desk.edit(self.tr("Change reason"), merge=(way, field), page=PAGE) as edit:
                edit.put(known.with_(**{field: value}))

    def name_kind(self, organisation: UUID, kind: str, ways: Iterable[Participation] = (), because: str = "") -> None:
        """Write down of what kind an organisation is, and for these who work there why they take part nonetheless."""
        known = self._desk.workbook.get(Organisation, organisation)
        if known is not None:
            with self._desk.edit(self.tr("Kind of organisation"), merge=(organisation, "kind"), page=PAGE) as edit:
                edit.put(known.with_(kind=kind))
                for way in ways:
                    edit.put(way.with_(outside_rule_because=because))

    def add_relation(self, kind: RelationKind, sides: Mapping[str, object]) -> UUID | None:
        """Note a relation between two sides; returns which it is, or None when it was refused."""
        made: UUID | None = None
        with self._desk.edit(self.tr("New relation"), page=PAGE) as edit:
            fields = {"community_id": self._desk.community, "kind": kind}
            relation = Relation.model_validate(fields | dict(sides))
            edit.put(relation)
            made = relation.id
        return made if made and self._desk.workbook.get(Relation, made) else None

    def change_relation(self, relation: UUID, fields: Mapping[str, object]) -> None:
        """Change something about a relation."""
        known = self._desk.workbook.get(Relation, relation)
        if known is not None:
            with self._desk.edit(self.tr("Change relation"), merge=(relation, *fields), page=PAGE) as edit:
                edit.put(known.with_(**fields))

    def remove_relation(self, relation: Relation) -> None:
        """Take a relation away, and offer to bring it back."""
        with self._desk.edit(self.tr("Remove relation"), page=PAGE) as edit:
            edit.remove(relation)
        self._desk.removed(self.tr("Relation removed"))
