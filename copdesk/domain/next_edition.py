"""Sets up the next edition of a community with what the one before recommended."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from copdesk.domain.actions import Action
from copdesk.domain.choices import Advice, HarvestKind, ParticipationStatus, Role
from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.roster import Participation

USUAL = timedelta(days=365)
"""How long an edition takes when the one before had no last day."""

_LONGER = 1.5
_LONGEST_NAME = 200
_NUMBER = re.compile(r"(\d+)(\D*)$")


@dataclass(frozen=True, slots=True)
class Offer:
    """Something a next edition can be set up with, and the recommendation that asks for it."""

    advice: Advice
    because: HarvestItem


@dataclass(frozen=True, slots=True)
class Proposal:
    """A next edition as it could be: its name, from when until when, and what is offered with it."""

    name: str
    starts: date
    ends: date
    offers: tuple[Offer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """What was chosen for the next edition; `invite` are the people of this one who are asked again."""

    name: str
    starts: date
    ends: date
    advice: Collection[Advice] = ()
    invite: Collection[UUID] = ()


def propose(community: Community, harvest: Iterable[HarvestItem], today: date) -> Proposal:
    """Return what to offer: each kind of advice once, with the first recommendation for it."""
    found: dict[Advice, HarvestItem] = {}
    for item in harvest:
        if item.kind is HarvestKind.RECOMMENDATION and item.advice is not None:
            found.setdefault(item.advice, item)
    starts = max(today, community.ends + timedelta(days=1)) if community.ends else today
    return Proposal(
        name=next_name(community.name),
        starts=starts,
        ends=last_day(community, starts, longer=Advice.LONGER in found),
        offers=tuple(Offer(advice, found[advice]) for advice in Advice if advice in found),
    )


def last_day(community: Community, starts: date, *, longer: bool) -> date:
    """Return until when an edition would last that takes as long as this one, or half as long again."""
    length = community.ends - community.starts if community.ends and community.starts else USUAL
    return starts + (length * _LONGER if longer else length)


def next_name(name: str) -> str:
    """Return the name with its last number one higher, or with a 2 behind it."""
    number = _NUMBER.search(name)
    if number is None:
        return f"{name[: _LONGEST_NAME - 2]} 2"
    return f"{name[: number.start()]}{int(number[1]) + 1}{number[2]}"


def next_edition(
    community: Community, chosen: Chosen, ways: Iterable[Participation], harvest: Iterable[HarvestItem]
) -> tuple[Entity, ...]:
    """Return the new community, who guides it and is invited to it, and an action for a broader group.

    What was set and agreed stays; what was planned, said and harvested does not come along.
    """
    made = Community.model_validate(
        {
            **community.model_dump(exclude={"id"}),
            "name": chosen.name,
            "starts": chosen.starts,
            "ends": chosen.ends,
            "follows": community.id,
            "intakes": community.intakes or Advice.INTAKES in chosen.advice,
            "coaching": community.coaching or Advice.COACHING in chosen.advice,
        }
    )
    return (made, *_people(made, chosen, ways), *_actions(made, chosen, harvest))


def _people(made: Community, chosen: Chosen, ways: Iterable[Participation]) -> Iterable[Participation]:
    for way in ways:
        if way.role is Role.FACILITATOR and way.until is None:
            yield Participation(person_id=way.person_id, community_id=made.id, role=way.role, since=chosen.starts)
        elif way.role is Role.PARTICIPANT and way.person_id in chosen.invite:
            yield Participation(person_id=way.person_id, community_id=made.id, status=ParticipationStatus.INVITED)


def _actions(made: Community, chosen: Chosen, harvest: Iterable[HarvestItem]) -> Iterable[Action]:
    for item in harvest:
        if item.advice is Advice.BROADER_GROUP and item.advice in chosen.advice:
            words = " ".join(item.text.split())
            yield Action(community_id=made.id, what=words[:_LONGEST_NAME], due=chosen.starts)
