"""Choosing who takes part out of more candidates than there are places: scores, a ranking, and a decision with why."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.roster import Participation, Score

MOST_POINTS = 5
"""A candidate who meets a criterion fully has this many points for it."""

_TAKES_PART = (ParticipationStatus.ENROLLED, ParticipationStatus.ALUMNUS)


class Outcome(StrEnum):
    """What became of a candidate."""

    OPEN = "open"
    CHOSEN = "chosen"
    NOT_CHOSEN = "not_chosen"


_STATUS = {
    Outcome.OPEN: ParticipationStatus.CANDIDATE,
    Outcome.CHOSEN: ParticipationStatus.ENROLLED,
    Outcome.NOT_CHOSEN: ParticipationStatus.NOT_CHOSEN,
}


class Rank(NamedTuple):
    """A place among all candidates; after those who share one there is room for all of them."""

    number: int
    shared: bool


@dataclass(frozen=True, slots=True)
class Standing:
    """How one candidate stands: points for each criterion (None when not scored yet), their sum and the rank by it.

    Candidates with the same total share a rank, and `tied` says so; the rank after them leaves room for all.
    """

    way: Participation
    points: tuple[int | None, ...]
    rank: int
    tied: bool

    @property
    def total(self) -> int:
        """All points together; what was not scored counts for nothing."""
        return sum(point for point in self.points if point is not None)

    @property
    def complete(self) -> bool:
        """Whether there is a score for every criterion."""
        return None not in self.points

    @property
    def outcome(self) -> Outcome:
        """What was decided."""
        return outcome(self.way)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many candidates there were, and what became of them; `unexplained` were not chosen without a reason."""

    candidates: int
    chosen: int
    not_chosen: int
    unexplained: int

    @property
    def open(self) -> int:
        """How many still wait for a decision."""
        return self.candidates - self.chosen - self.not_chosen


def is_candidate(way: Participation) -> bool:
    """Tell whether somebody is, or was, a candidate for a place as participant."""
    if way.role is not Role.PARTICIPANT:
        return False
    if way.status in (ParticipationStatus.CANDIDATE, ParticipationStatus.NOT_CHOSEN):
        return True
    return way.decided_on is not None or (bool(way.scores) and way.status is not ParticipationStatus.CANCELLED)


def outcome(way: Participation) -> Outcome:
    """Return what became of a candidate; who withdrew after being chosen stays chosen."""
    if way.status is ParticipationStatus.NOT_CHOSEN:
        return Outcome.NOT_CHOSEN
    decided = way.decided_on is not None and way.status is not ParticipationStatus.CANDIDATE
    return Outcome.CHOSEN if decided or way.status in _TAKES_PART else Outcome.OPEN


def standings(ways: Iterable[Participation], criteria: Sequence[str]) -> list[Standing]:
    """Return all candidates, the most points first; equals stand in the order in which they were given."""
    scored_ways = [(way, points_of(way, criteria)) for way in ways if is_candidate(way)]
    totals = [sum(point or 0 for point in points) for _, points in scored_ways]
    of_total = ranks(totals)
    found = [Standing(way, points, *of_total[total]) for (way, points), total in zip(scored_ways, totals, strict=True)]
    return sorted(found, key=lambda standing: standing.rank)


def ranks(totals: Iterable[int]) -> dict[int, Rank]:
    """Return the rank for each total that somebody has; who has the same total shares it."""
    many, found, ahead = Counter(totals), dict[int, Rank](), 0
    for total in sorted(many, reverse=True):
        found[total] = Rank(ahead + 1, many[total] > 1)
        ahead += many[total]
    return found


def points_of(way: Participation, criteria: Sequence[str]) -> tuple[int | None, ...]:
    """Return the points of a candidate for each of the criteria."""
    given = {score.criterion: score.points for score in way.scores}
    return tuple(given.get(criterion) for criterion in criteria)


def scored(way: Participation, criterion: str, points: int | None) -> Participation:
    """Return a candidate with other points for one criterion; None takes them away.

    Raises ValueError when the points are not from 1 to 5.
    """
    others = tuple(score for score in way.scores if score.criterion != criterion)
    return way.with_(scores=others if points is None else (*others, Score(criterion=criterion, points=points)))


def decided(way: Participation, became: Outcome, on: date) -> Participation:
    """Return a candidate about whom was decided; the reason of another decision goes, and an open one has no day."""
    made = way.with_(status=_STATUS[became], decided_on=None if became is Outcome.OPEN else on)
    return made.with_(decision="") if _turned(way, became) else made


def with_status(way: Participation, status: ParticipationStatus, on: date) -> Participation:
    """Return somebody with another status; one that turns the decision about a candidate takes its reason away."""
    made = way.with_(status=status)
    became, refused = outcome(made), outcome(way) is Outcome.NOT_CHOSEN
    if not (refused or status in _STATUS.values()) or not _turned(way, became):
        return made  # who was chosen and withdraws, or is invited, was chosen for the same reason
    return made.with_(decision="", decided_on=on if way.decided_on and became is not Outcome.OPEN else None)


def _turned(way: Participation, became: Outcome) -> bool:
    """Tell whether a decision becomes another one; what is written before there is any is meant for the first."""
    return outcome(way) not in (Outcome.OPEN, became)


def tally(ways: Iterable[Participation]) -> Tally:
    """Count the candidates by what became of them."""
    decisions = [(outcome(way), way.decision) for way in ways if is_candidate(way)]
    became = Counter(one for one, _ in decisions)
    return Tally(
        candidates=len(decisions),
        chosen=became[Outcome.CHOSEN],
        not_chosen=became[Outcome.NOT_CHOSEN],
        unexplained=sum(one is Outcome.NOT_CHOSEN and not why.strip() for one, why in decisions),
    )


def renamed(before: Sequence[str], after: Sequence[str]) -> dict[str, str]:
    """Return which criteria only got other words: those that stand where a criterion stood that is gone."""
    if len(before) != len(after):
        return {}
    return {old: new for old, new in zip(before, after, strict=True) if old not in after and new not in before}


def with_criteria_renamed(way: Participation, names: dict[str, str]) -> Participation:
    """Return a candidate whose scores go along with the new words of the criteria."""
    if not any(score.criterion in names for score in way.scores):
        return way
    return way.with_(
        scores=tuple(
            Score(criterion=names.get(score.criterion, score.criterion), points=score.points) for score in way.scores
        )
    )
