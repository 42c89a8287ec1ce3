"""The candidates as the table shows them, and who of them is looked for."""

from dataclasses import dataclass, field
from uuid import UUID

from copdesk.domain.names import folded
from copdesk.domain.roster import Participation
from copdesk.domain.selection import Rank, Standing, is_candidate, outcome, points_of, ranks
from ui.composition.gathered import Gathered
from ui.composition.words import CompositionWords


@dataclass(frozen=True, slots=True)
class Candidate:
    """One row: how somebody takes part, their points, and who they are.

    `searched` holds all words about them, folded; `ranks` is shared by all rows, so that a point for one of them
    costs nothing for the others.
    """

    way: Participation
    points: tuple[int | None, ...]
    total: int
    name: str
    detail: str
    outside: bool
    searched: str = field(repr=False)
    ranks: dict[int, Rank] = field(repr=False)

    @property
    def id(self) -> UUID:
        """What the row is recognised by."""
        return self.way.id

    @property
    def rank(self) -> int:
        """The rank."""
        return self.ranks[self.total].number

    @property
    def place(self) -> str:
        """The rank, with a sign when it is shared."""
        rank = self.ranks[self.total]
        return f"{rank.number}=" if rank.shared else str(rank.number)

    @property
    def standing(self) -> Standing:
        """How they stand among the others."""
        rank = self.ranks[self.total]
        return Standing(self.way, self.points, rank.number, rank.shared)


class Candidates:
    """Makes a row of each candidate, and keeps it until something about them changes."""

    def __init__(self, gathered: Gathered, spoken: CompositionWords) -> None:
        self._gathered, self._spoken = gathered, spoken
        self._surroundings = -1
        self._ways: list[Participation] = []
        self._made: list[Candidate | None] = []
        self._ranks: dict[int, Rank] = {}
        self.rows: list[Candidate] = []

    def gather(self) -> None:
        """Take in everybody as they stand now, in order of name."""
        gathered, ways = self._gathered, list(self._gathered.ways)
        if self._surroundings == gathered.surroundings and len(ways) == len(self._ways):
            known = zip(ways, self._ways, self._made, strict=True)
            self._made = [row if way is before else self._row(way) for way, before, row in known]
        else:
            self._made = [self._row(way) for way in ways]
        self._ways, self._surroundings = ways, gathered.surroundings
        self.rows = [row for row in self._made if row is not None]
        self._ranks.clear()
        self._ranks.update(ranks(row.total for row in self.rows))

    def matching(self, query: str) -> list[Candidate]:
        """Return those about whom every word of `query` is said, whatever the accents and capitals."""
        words = folded(query).split()
        return [row for row in self.rows if all(word in row.searched for word in words)] if words else self.rows

    def _row(self, way: Participation) -> Candidate | None:
        if not is_candidate(way):
            return None
        place, name = self._gathered.organisation_of(way.person_id), self._gathered.name(way.person_id)
        kind = self._spoken.kind_of(place) if place else way.represents or self._spoken.kind("")
        detail = "  ·  ".join(part for part in (kind, self._gathered.regions_of(way)) if part)
        became = self._spoken.outcome(outcome(way))
        searched = folded(" ".join((name, detail, place.name if place else "", way.represents, became)))
        points = points_of(way, self._gathered.criteria)
        total = sum(point or 0 for point in points)
        return Candidate(way, points, total, name, detail, self._gathered.is_outside(way), searched, self._ranks)
