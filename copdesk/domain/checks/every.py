"""All checks there are, in the order in which they ask."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from copdesk.domain.checks import (
    activity,
    announced,
    beginning,
    breaks,
    certainty,
    energy,
    frame,
    groups,
    intakes,
    meals,
    methods,
    online,
    parts,
    rooms,
    rounds,
    talking,
    times,
    translating,
    venue,
)
from copdesk.domain.checks.asked import Check, Family
from copdesk.domain.checks.setting import Setting


class Rule(NamedTuple):
    """One check, and the family with which it can be switched off."""

    family: Family
    ask: Callable[[Setting], Iterable[Check]]


ALL: tuple[Rule, ...] = (
    Rule(Family.TIMES, times.overlaps),
    Rule(Family.PARTS, parts.parts),
    Rule(Family.TRANSLATE, translating.translating),
    Rule(Family.ACTIVE, activity.activity),
    Rule(Family.ACTIVE, activity.listening),
    Rule(Family.SPEAKING, talking.talking),
    Rule(Family.BREAKS, breaks.breaks),
    Rule(Family.BREAKS, breaks.meals_inside),
    Rule(Family.ROUNDS, rounds.rounds),
    Rule(Family.GROUPS, groups.report_back),
    Rule(Family.ANNOUNCED, announced.announced_start),
    Rule(Family.ANNOUNCED, announced.announced_end),
    Rule(Family.FRAME, frame.frame),
    Rule(Family.FRAME, frame.promises),
    Rule(Family.METHODS, methods.methods),
    Rule(Family.ENERGY, energy.energy),
    Rule(Family.ROOMS, rooms.room_changes),
    Rule(Family.ROOMS, rooms.rooms_twice),
    Rule(Family.GROUPS, groups.complete_groups),
    Rule(Family.GROUPS, groups.options),
    Rule(Family.BREAKS, breaks.buffer),
    Rule(Family.TIMES, times.gaps),
    Rule(Family.TIMES, times.tracks),
    Rule(Family.TIMES, times.length),
    Rule(Family.TIMES, times.wall_clock),
    Rule(Family.CERTAINTY, certainty.certainty),
    Rule(Family.CERTAINTY, certainty.open_ends),
    Rule(Family.LANGUAGE, certainty.language),
    Rule(Family.ONLINE, online.screen_breaks),
    Rule(Family.ONLINE, online.getting_in),
    Rule(Family.MEALS, meals.meals),
    Rule(Family.MEALS, meals.vegetarian),
    Rule(Family.VENUE, venue.venue),
    Rule(Family.VENUE, venue.capacity),
    Rule(Family.REPEATS, methods.repeats),
    Rule(Family.BEGINNING, beginning.learning_question),
    Rule(Family.BEGINNING, beginning.harvest_before_lunch),
    Rule(Family.BEGINNING, beginning.last_harvest),
    Rule(Family.INTAKES, intakes.intakes),
)
