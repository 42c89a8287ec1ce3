"""Whether somebody's kind of organisation belongs in a community; a rule asks, it never forbids."""

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple, Protocol
from uuid import UUID

from copdesk.domain.choices import ParticipationStatus, Role

if TYPE_CHECKING:  # lists are read before the entities are needed
    from copdesk.domain.roster import Organisation, Participation, Person

_GONE = (ParticipationStatus.CANCELLED, ParticipationStatus.NOT_CHOSEN)


class Rule(Protocol):
    """The kinds of organisation a community wants or keeps out; an empty `only` lets in all but those in `never`."""

    @property
    def only(self) -> Collection[str]: ...
    @property
    def never(self) -> Collection[str]: ...


class OfAKind(Protocol):
    """Anything that has a kind of organisation."""

    @property
    def kind(self) -> str: ...


def fits(rule: Rule, organisation: OfAKind | None) -> bool:
    """Tell whether someone of `organisation` is within `rule`; without an organisation nothing is known, so yes."""
    if organisation is None or not organisation.kind:
        return True
    return organisation.kind not in rule.never and (not rule.only or organisation.kind in rule.only)


class Outside(NamedTuple):
    """A participant outside the rule: of which kind of organisation, and why they take part nonetheless."""

    way: "Participation"
    kind: str


def outside(
    rule: Rule,
    ways: "Iterable[Participation]",
    people: "Mapping[UUID, Person]",
    organisations: "Mapping[UUID, Organisation]",
) -> list[Outside]:
    """Return the participants whom the rule did not mean, with and without a reason; a rule is for no other role.

    Of those who were not chosen or withdrew, only a reason that was written down is left.
    """
    found: list[Outside] = []
    for way in ways:
        person = people.get(way.person_id)
        place = organisations.get(person.organisation_id) if person and person.organisation_id else None
        counts = way.role is Role.PARTICIPANT and (way.status not in _GONE or bool(way.outside_rule_because))
        if place is not None and counts and not fits(rule, place):
            found.append(Outside(way, place.kind))
    return found
