"""How people see their own competences, at the start of the path, midway and at its end."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from statistics import fmean
from typing import Annotated, NamedTuple
from uuid import UUID

from pydantic import Field

from copdesk.domain.choices import PathMoment
from copdesk.domain.entity import Entity, Line, Value

FEWEST = 5
"""From how many people on figures of a group are shown; of fewer, each could be recognised."""


class CompetenceScore(Value):
    """How far somebody thinks to have mastered one competence, from 1 (hardly) to 5 (fully)."""

    competence: Line
    points: Annotated[int, Field(ge=1, le=5)]


class SelfScores(Entity):
    """One person's scores on the competences of a community, at one moment of the path."""

    community_id: UUID
    person_id: UUID
    moment: PathMoment = PathMoment.START
    on: date
    interview_id: UUID | None = None
    scores: tuple[CompetenceScore, ...] = ()


class Development(NamedTuple):
    """How one competence was seen at each moment; of a group the points are means, and `people` how many gave them."""

    competence: str
    points: Mapping[PathMoment, float]
    people: int = 1

    @property
    def growth(self) -> float | None:
        """How far the last moment lies above the first; None with fewer than two moments."""
        given = [self.points[moment] for moment in PathMoment if moment in self.points]
        return given[-1] - given[0] if len(given) > 1 else None


def own_development(scores: Iterable[SelfScores], competences: Iterable[str]) -> tuple[Development, ...]:
    """Return how one person sees the own competences; those that are asked no longer come last."""
    points: dict[str, dict[PathMoment, float]] = {name: {} for name in competences}
    for given in sorted(scores, key=lambda one: (one.on, one.id.hex)):
        for score in given.scores:
            points.setdefault(score.competence, {})[given.moment] = score.points
    return tuple(Development(name, at) for name, at in points.items())


def group_development(scores: Iterable[SelfScores], competences: Iterable[str]) -> tuple[Development, ...]:
    """Return the means of a group, of those who gave a figure at every moment that is shown.

    A competence is left out when fewer than five people gave one: their figures would show through.
    """
    of_each: dict[UUID, list[SelfScores]] = {}
    for given in scores:
        of_each.setdefault(given.person_id, []).append(given)
    everybody = [
        {one.competence: one.points for one in own_development(given, ()) if one.points} for given in of_each.values()
    ]
    found = (_together(name, [own[name] for own in everybody if name in own]) for name in competences)
    return tuple(one for one in found if one is not None)


def _together(competence: str, people: Sequence[Mapping[PathMoment, float]]) -> Development | None:
    """Return means over the same people at every moment, so that a difference is a change and not other people."""
    moments = [m for m in PathMoment if sum(m in one for one in people) >= FEWEST]
    same = [one for one in people if all(moment in one for moment in moments)]
    while moments and len(same) < FEWEST:
        moments.remove(min(moments, key=lambda m: sum(m in one for one in people)))
        same = [one for one in people if all(moment in one for moment in moments)]
    if not moments:
        return None
    return Development(competence, {m: fmean(one[m] for one in same) for m in moments}, len(same))


def scored(before: SelfScores | None, fresh: SelfScores, competence: str, points: int | None) -> SelfScores | None:
    """Return somebody's scores with one figure changed or, with None, taken away; None when no figure is left.

    `fresh` is what a first figure is added to.
    """
    base = before or fresh
    others = tuple(score for score in base.scores if score.competence != competence)
    own = (CompetenceScore(competence=competence, points=points),) if points else ()
    return base.with_(scores=(*others, *own)) if others or own else None
