"""The details of an exception or a relation: its two sides, and why they may sit together nonetheless."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.domain.belonging import Outside
from copdesk.domain.choices import RelationKind
from copdesk.domain.composition import Relation
from copdesk.domain.names import folded
from ui.composition.edits import CompositionEdits
from ui.composition.gathered import Gathered
from ui.composition.words import CompositionWords
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField, TextField, choices
from ui.kit.page import Banner

_SIDES = ("one", "other")


class OutsidePane(QWidget):
    """Somebody who takes part outside the rule, and why."""

    def __init__(self, desk: Desk, gathered: Gathered, edits: CompositionEdits, spoken: CompositionWords) -> None:
        super().__init__()
        self._gathered, self._edits, self._spoken = gathered, edits, spoken
        self._found: Outside | None = None
        self.name = Words("", Type.HEADING, wrap=True, data=True)
        self.kind = Words("", Type.CAPTION, wrap=True, data=True)
        self.rule = Banner(desk.theme, "", "signpost", "info")
        self.rule.words.setProperty("data", True)
        self.because = TextField(self.tr("&Why nonetheless"), desk, lines=5)
        self.because.text.setMaximumHeight(self.because.text.minimumHeight())
        self.because.setEnabled(not desk.read_only)
        column = _column(self)
        for widget in (self.name, self.kind, self.rule, self.because):
            column.addWidget(widget)
        column.addStretch(1)
        self.because.committed.connect(self._keep)

    @property
    def shown(self) -> UUID | None:
        """The participation that is shown."""
        return self._found.way.id if self._found else None

    def show_outsider(self, found: Outside) -> None:
        """Show somebody else, or the same one with what changed."""
        self._found = found
        self.name.setText(self._gathered.name(found.way.person_id))
        self.kind.setText(self._spoken.kind(found.kind))
        self.rule.words.setText(self._gathered.rule.reason or self._spoken.rule(self._gathered.rule))
        if not self.because.editor.hasFocus():
            self.because.set_value(found.way.outside_rule_because)

    def _keep(self, text: str) -> None:
        if self._found is not None:
            self._edits.change(self._found.way.id, "outside_rule_because", text)


class RelationPane(QWidget):
    """One relation; a new one is kept as soon as both sides are known."""

    made = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, desk: Desk, gathered: Gathered, edits: CompositionEdits, spoken: CompositionWords) -> None:
        super().__init__()
        self._gathered, self._edits = gathered, edits
        self._relation: Relation | None = None
        self._offered: tuple[int, frozenset[UUID]] | None = None
        self.title = Words("", Type.HEADING, wrap=True)
        self.kind = ChoiceField(self.tr("&Kind of relation"), desk, choices(RelationKind, spoken.relations))
        self.sides = {
            "one": ChoiceField(self.tr("&Between"), desk, []),
            "other": ChoiceField(self.tr("A&nd"), desk, []),
        }
        self.because = TextField(self.tr("&May sit together, because"), desk, lines=5)
        self.because.text.setMaximumHeight(self.because.text.minimumHeight())
        self.hint = Words("", Type.SMALL, wrap=True)
        self.removal = Button(self.tr("Remo&ve relation"), desk.theme, icon="trash-2", kind=Kind.PLAIN)
        column = _column(self)
        for field in (self.kind, *self.sides.values()):
            field.box.setMinimumContentsLength(8)
            field.box.setSizeAdjustPolicy(field.box.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for widget in (self.title, self.kind, *self.sides.values(), self.because, self.hint, self.removal):
            column.addWidget(widget)
            widget.setEnabled(not desk.read_only)
        column.addStretch(1)
        self.kind.committed.connect(self._keep_kind)
        self.sides["one"].committed.connect(self._keep_one)
        self.sides["other"].committed.connect(self._keep_other)
        self.because.committed.connect(self._keep_because)
        self.removal.clicked.connect(self._remove)

    @property
    def shown(self) -> UUID | None:
        """The relation that is shown; a new one is none yet."""
        return self._relation.id if self._relation else None

    @property
    def unkept(self) -> bool:
        """Whether the relation is still being filled in; a lock keeps it then."""
        return self._relation is None

    def begin(self) -> None:
        """Show an empty relation."""
        self._relation = None
        self._offer()
        self.title.setText(self.tr("New relation"))
        self.kind.set_value(RelationKind.SUPPLIER_CLIENT)
        for field in self.sides.values():
            field.set_value(None)
        self._fit()
        self.sides["one"].editor.setFocus()

    def show_relation(self, relation: Relation) -> None:
        """Show a relation."""
        self._relation = relation
        self._offer()
        self.title.setText(self.tr("Relation"))
        self.kind.set_value(relation.kind)
        for side, field in self.sides.items():
            field.set_value(_identity(relation, side))
        if not self.because.editor.hasFocus():
            self.because.set_value(relation.because)
        self._fit()

    def _fit(self) -> None:
        known = self._relation is not None
        self.because.setVisible(known)
        self.removal.setVisible(known)
        hint = self.tr("With a reason, nobody is asked about it any more. It never comes on paper.")
        self.hint.setText(hint if known else self.tr("Choose both sides: a person, or everybody of an organisation."))

    def _offer(self) -> None:
        """Offer all organisations and people of the community, anew only when these are others."""
        gathered = self._gathered
        here = frozenset(way.person_id for way in gathered.ways)
        if self._offered == (gathered.surroundings, here):
            return
        self._offered = (gathered.surroundings, here)
        at_work = {gathered.people[person].organisation_id for person in here}
        places = [(("organisation", o.id), o.name) for o in gathered.organisations.values() if o.id in at_work]
        by_family_name = sorted(here, key=lambda identity: gathered.people[identity].sort_key)
        people = [(("person", identity), self._known_as(identity)) for identity in by_family_name]
        offered = [*sorted(places, key=_by_words), *people]
        for field in self.sides.values():
            field.set_choices(offered)

    def _known_as(self, person: UUID) -> str:
        place = self._gathered.organisation_of(person)
        name = self._gathered.name(person)
        return f"{name} ({place.name})" if place else name

    def _keep_kind(self, kind: RelationKind) -> None:
        if self._relation is not None:
            self._edits.change_relation(self._relation.id, {"kind": kind})

    def _keep_one(self, side: tuple[str, UUID]) -> None:
        self._keep_side("one", side)

    def _keep_other(self, side: tuple[str, UUID]) -> None:
        self._keep_side("other", side)

    def _keep_side(self, name: str, side: tuple[str, UUID]) -> None:
        one, other = (self.sides[n].value for n in _SIDES)
        if one == other:
            self.sides[name].set_value(None if self._relation is None else _identity(self._relation, name))
            self.sides[name].show_problem(self.tr("A relation has two different sides."))
        elif self._relation is not None:
            self._edits.change_relation(self._relation.id, _fields(name, side))
        elif one and other:
            made = self._edits.add_relation(self.kind.value, _fields("one", one) | _fields("other", other))
            if made is not None:
                self.made.emit(made)

    def _keep_because(self, text: str) -> None:
        if self._relation is not None:
            self._edits.change_relation(self._relation.id, {"because": text})

    def _remove(self) -> None:
        if self._relation is not None:
            self.removal_wanted.emit(self._relation)


def _identity(relation: Relation, side: str) -> tuple[str, UUID] | None:
    for what in ("person", "organisation"):
        identity = getattr(relation, f"{side}_{what}_id")
        if identity is not None:
            return what, identity
    return None


def _fields(side: str, what: tuple[str, UUID]) -> dict[str, Any]:
    """Return the fields of one side, of which one is filled."""
    return {f"{side}_{kind}_id": what[1] if kind == what[0] else None for kind in ("person", "organisation")}


def _by_words(choice: tuple[object, str]) -> str:
    return folded(choice[1])


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    return column
