"""Whether somebody's kind of organisation belongs in a community; a rule asks, it never forbids."""

from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, Protocol
from uuid import UUID

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.names import letters
from copdesk.domain.organisation_kinds import known_kind

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
    return organisation is None or kind_fits(rule, organisation.kind)


def kind_fits(rule: Rule, kind: str) -> bool:
    """Tell whether a kind of organisation is within `rule`; a kind somebody wrote themselves is the one it names."""
    if not kind or not (rule.only or rule.never):
        return True
    return not _among(kind, rule.never) and (not rule.only or _among(kind, rule.only))


def _among(kind: str, kinds: Collection[str]) -> bool:
    return kind in kinds or _one_way(kind) in map(_one_way, kinds)


@lru_cache(maxsize=256)
def _one_way(kind: str) -> str:
    """Return a kind as it is compared: kept, for ten thousand people share a few kinds."""
    return letters(known_kind(kind))


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
