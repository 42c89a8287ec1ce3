"""What a group is made of: sectors, regions, organisations, the share of government, and who is missing."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from copdesk.domain.choices import OrganisationKind, ParticipationStatus, Role
from copdesk.domain.composition import Wish
from copdesk.domain.entity import one_line
from copdesk.domain.names import folded
from copdesk.domain.participating import is_in
from copdesk.domain.roster import Assignment, Organisation, Participation, Person

GOVERNMENT = frozenset(
    {
        OrganisationKind.MUNICIPALITY.value,
        OrganisationKind.PROVINCE.value,
        OrganisationKind.STATE.value,
        OrganisationKind.WATER_AUTHORITY.value,
        OrganisationKind.ENVIRONMENT_SERVICE.value,
        OrganisationKind.OTHER_PUBLIC.value,
    }
)
"""The kinds of organisation that count as government; knowledge institutes and schools do not."""

_STANDS_FOR_A_PLACE = (ParticipationStatus.CANDIDATE, ParticipationStatus.INVITED, ParticipationStatus.WAITING)


class Member(NamedTuple):
    """One person as the picture sees them; who tends a challenge in two regions stands in both."""

    person_id: UUID
    kind: str = ""
    organisation: str = ""
    regions: tuple[str, ...] = ()
    lone: bool = False


class Share(NamedTuple):
    """How many people there are of something."""

    name: str
    people: int


class Lack(NamedTuple):
    """A wish that is not met: the kind of organisation, how many are there, and how many were hoped for."""

    kind: str
    there: int
    least: int


@dataclass(frozen=True, slots=True)
class Picture:
    """The group in numbers; shares have the most people first.

    Who has no organisation is in none of them; whose organisation is of a kind that nobody wrote down is in no sector.
    """

    people: int
    sectors: tuple[Share, ...]
    regions: tuple[Share, ...]
    organisations: tuple[Share, ...]
    government: int
    lone: int
    unplaced: int
    kindless: int
    lacking: tuple[Lack, ...]
    empty_regions: tuple[str, ...]

    @property
    def government_share(self) -> int:
        """The share of government in whole per cents."""
        return round(100 * self.government / self.people) if self.people else 0


def picture(members: Iterable[Member], wishes: Iterable[Wish] = (), regions: Iterable[str] = ()) -> Picture:
    """Draw up what a group is made of; `regions` are those where somebody is hoped for."""
    everyone = list(members)
    kinds = Counter(member.kind for member in everyone if member.kind)
    shares = _shares(region for member in everyone for region in member.regions)
    covered = {folded(share.name) for share in shares}
    return Picture(
        people=len(everyone),
        sectors=_shares(member.kind for member in everyone),
        regions=shares,
        organisations=_shares(member.organisation for member in everyone),
        government=sum(member.kind in GOVERNMENT for member in everyone),
        lone=sum(member.lone for member in everyone),
        unplaced=sum(not member.kind and not member.organisation for member in everyone),
        kindless=sum(not member.kind and bool(member.organisation) for member in everyone),
        lacking=tuple(Lack(w.kind, kinds[w.kind], w.least) for w in wishes if kinds[w.kind] < w.least),
        empty_regions=tuple(share.name for share in _by_name(_shares(regions)) if folded(share.name) not in covered),
    )


def taking_part(ways: Iterable[Participation], on: date | None = None) -> list[Participation]:
    """Return those who take part as participants; `on` a day, without who left before."""
    enrolled = (way for way in ways if way.status is ParticipationStatus.ENROLLED)
    return [way for way in enrolled if way.role is Role.PARTICIPANT and is_in(way, on)]


def in_sight(ways: Iterable[Participation], on: date | None = None) -> list[Participation]:
    """Return those who take part and those who may yet do so; `on` a day, without who left before."""
    wanted = (ParticipationStatus.ENROLLED, *_STANDS_FOR_A_PLACE)
    return [way for way in ways if way.role is Role.PARTICIPANT and way.status in wanted and is_in(way, on)]


def members(
    ways: Iterable[Participation],
    people: Mapping[UUID, Person],
    organisations: Mapping[UUID, Organisation],
    assignments: Sequence[Assignment] = (),
) -> list[Member]:
    """Return people as the picture sees them; the region of a challenge goes before that of the organisation."""
    assigned: dict[UUID, list[str]] = {}
    for assignment in assignments:
        for whose in assignment.person_ids if assignment.region else ():
            assigned.setdefault(whose, []).append(assignment.region)
    found: dict[UUID, Member] = {}
    for way in ways:
        person = people.get(way.person_id)
        if person is not None and person.id not in found:
            place = organisations.get(person.organisation_id) if person.organisation_id else None
            found[person.id] = _member(way, place, assigned.get(person.id, []))
    return list(found.values())


def regions_known(members: Iterable[Member], assignments: Iterable[Assignment]) -> list[str]:
    """Return every region that is spoken of: that of a challenge, or of anybody who was ever thought of."""
    named = [region for member in members for region in member.regions]
    return [*named, *(assignment.region for assignment in assignments if assignment.region)]


def _member(way: Participation, place: Organisation | None, own_regions: Sequence[str]) -> Member:
    unique: dict[str, str] = {}
    for region in own_regions or ([place.region] if place and place.region else []):
        unique.setdefault(folded(region), region)
    return Member(
        person_id=way.person_id,
        kind=place.kind if place else "",
        organisation=place.name if place else "",
        regions=tuple(unique.values()),
        lone=way.lone_specialist,
    )


def _shares(names: Iterable[str]) -> tuple[Share, ...]:
    """Count names, whatever their capitals and accents, the most people first."""
    counts, spelt = Counter[str](), dict[str, str]()
    for name in names:
        known = folded(one_line(name))
        if known:
            counts[known] += 1
            spelt.setdefault(known, name)
    order = sorted(counts, key=lambda known: (-counts[known], known))
    return tuple(Share(spelt[known], counts[known]) for known in order)


def _by_name(shares: Iterable[Share]) -> list[Share]:
    return sorted(shares, key=lambda share: folded(share.name))
