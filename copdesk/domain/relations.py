"""Who had better not sit in one group, and where a division of people into groups puts them together nonetheless."""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple, Protocol
from uuid import UUID

from copdesk.domain.composition import Relation


class AtWork(Protocol):
    """Somebody who may work for an organisation."""

    @property
    def id(self) -> UUID: ...
    @property
    def organisation_id(self) -> UUID | None: ...


class Together(NamedTuple):
    """A relation of which both sides sit in one group; `group` is its number in the division, from nought."""

    relation: Relation
    group: int
    ones: tuple[UUID, ...]
    others: tuple[UUID, ...]

    @property
    def allowed(self) -> bool:
        """Whether somebody wrote down why they may sit together."""
        return is_overridden(self.relation)


def is_overridden(relation: Relation) -> bool:
    """Tell whether the two sides may sit together, with a reason."""
    return bool(relation.because.strip())


def conflicts(
    relations: Iterable[Relation], people: Iterable[AtWork], groups: Sequence[Collection[UUID]]
) -> list[Together]:
    """Return where a division puts two sides of a relation in one group.

    `groups` holds the identities of people; an organisation stands for all who work there. Those that are allowed
    are returned as well: whoever asks about a division asks only about the others.
    """
    everyone = list(people)
    found: list[Together] = []
    for relation in relations:
        ones, others = sides(relation, everyone)
        for number, group in enumerate(groups):
            here = tuple(person for person in ones if person in group)
            there = tuple(person for person in others if person in group and person not in ones)
            if here and there:
                found.append(Together(relation, number, here, there))
    return found


def questions(
    relations: Iterable[Relation], people: Iterable[AtWork], groups: Sequence[Collection[UUID]]
) -> list[Together]:
    """Return what there is to ask about a division: the two sides that sit together without a reason."""
    return [found for found in conflicts(relations, people, groups) if not found.allowed]


def sides(relation: Relation, people: Iterable[AtWork]) -> tuple[tuple[UUID, ...], tuple[UUID, ...]]:
    """Return the people on either side of a relation."""
    everyone = list(people)
    return (
        _side(everyone, relation.one_person_id, relation.one_organisation_id),
        _side(everyone, relation.other_person_id, relation.other_organisation_id),
    )


def apart_from(relations: Iterable[Relation], people: Iterable[AtWork]) -> dict[UUID, frozenset[UUID]]:
    """Return for each person with whom they had better not sit, for whoever divides people into groups."""
    everyone, found = list(people), dict[UUID, set[UUID]]()
    for relation in relations:
        if is_overridden(relation):
            continue
        ones, others = sides(relation, everyone)
        for one in ones:
            for other in others:
                if one != other:
                    found.setdefault(one, set()).add(other)
                    found.setdefault(other, set()).add(one)
    return {person: frozenset(those) for person, those in found.items()}


def _side(people: Iterable[AtWork], person: UUID | None, organisation: UUID | None) -> tuple[UUID, ...]:
    if person is not None:
        return tuple(someone.id for someone in people if someone.id == person)
    return tuple(someone.id for someone in people if someone.organisation_id == organisation)
