"""Thirty turns for twenty-one questions, the days that mattered at home, and what was harvested."""

from collections.abc import Iterator
from datetime import date

from copdesk.domain.choices import Audience, HarvestKind, Level, TurnState
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.season import CaseTurn, KeyDate
from copdesk.domain.season_planning import TurnWish, plan_turns
from copdesk.samples.identities import identity
from copdesk.samples.s2.community import COMMUNITY
from copdesk.samples.s2.people import PARTICIPANTS
from copdesk.samples.s2.sessions import GROUPS, ROUNDS, SESSIONS

_BY_NAME = {person.family_name: person for person in PARTICIPANTS}

_DAYS = (
    (date(2011, 11, 17), "Stroomland", "Raad bespreekt het eigen energiebedrijf"),
    (date(2012, 1, 20), "Warmtenet", "Fabriek maakt bekend of zij blijft"),
    (date(2012, 3, 1), "Turbine", "Inspraak over drie windmolens sluit"),
    (date(2012, 5, 10), "Stroomland", "Raad besluit: geen eigen bedrijf, wel samen beginnen"),
    (date(2012, 9, 1), "", "Regeling voor zonnedaken gaat open"),
    (date(2012, 9, 12), "Vonk", "Verkiezingen, en misschien een andere wethouder"),
)

_HARVEST = (
    (1, HarvestKind.LEARNING_POINT, Level.INDIVIDUAL, "Een poster zonder oplossing erop krijgt betere vragen."),
    (1, HarvestKind.INSIGHT, Level.ASSIGNMENT, "Wij vroegen allemaal hoe. Niemand had nog gevraagd waarom wij."),
    (2, HarvestKind.LESSON, Level.ASSIGNMENT, "Vraag de netbeheerder voor de eerste schets, niet na de laatste."),
    (2, HarvestKind.INSIGHT, Level.ORGANISATION, "Een coöperatie wil een buur, geen loket."),
    (3, HarvestKind.LESSON, Level.ORGANISATION, "Een risico dat je opschrijft is kleiner dan een dat je verzwijgt."),
    (3, HarvestKind.LEARNING_POINT, Level.INDIVIDUAL, "Ik hoef het niet te weten om het te mogen vragen."),
    (4, HarvestKind.LESSON, Level.ASSIGNMENT, "Een proef mag mislukken als vooraf vaststaat wat je ervan wilt weten."),
    (
        4,
        HarvestKind.BREAKTHROUGH,
        Level.ORGANISATION,
        "Spinnersdam begint geen eigen energiebedrijf. In plaats daarvan wekken bedrijven, scholen en gemeente "
        "samen op en besparen ze samen, elk met een eigen inleg.",
    ),
    (5, HarvestKind.CONCLUSION, Level.ORGANISATION, "Wat je samen besluit niet te doen, is ook een opbrengst."),
    (5, HarvestKind.LESSON, Level.INDIVIDUAL, "Draag elkaars vraag; dan komt het antwoord vaak van opzij."),
)


def turns() -> tuple[CaseTurn, ...]:
    """Return the turns, all held: two rounds in three groups at each of five meetings."""
    everybody = [person.id for person in PARTICIPANTS]
    plan = plan_turns(TurnWish(people=everybody, sessions=SESSIONS, rounds=ROUNDS, groups=GROUPS))
    return tuple(turn.with_(state=TurnState.HELD) for turn in plan.turns)


def key_dates() -> Iterator[KeyDate]:
    """Yield the days that mattered to somebody's case, and one that mattered to all."""
    for day, name, what in _DAYS:
        yield KeyDate(
            id=identity("S2", "key date", day.isoformat()),
            community_id=COMMUNITY.id,
            person_id=_BY_NAME[name].id if name else None,
            day=day,
            what=what,
        )


def harvested() -> Iterator[HarvestItem]:
    """Yield what was harvested at each meeting."""
    for number, (meeting, kind, level, text) in enumerate(_HARVEST):
        session = SESSIONS[meeting - 1]
        yield HarvestItem(
            id=identity("S2", "harvest", str(number)),
            community_id=COMMUNITY.id,
            kind=kind,
            text=text,
            level=level,
            on=session.day,
            session_id=session.id,
            audience=Audience.PUBLIC,
        )


def season() -> Iterator[Entity]:
    """Yield turns, key dates and the harvest."""
    yield from turns()
    yield from key_dates()
    yield from harvested()
