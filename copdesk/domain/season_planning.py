"""Gives everybody a fair turn with their case, in groups mixed so that people meet as many others as possible."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations, permutations
from random import Random
from uuid import UUID, uuid5

from copdesk.domain.choices import SessionKind, TurnState
from copdesk.domain.problems import Problem
from copdesk.domain.season import CaseTurn
from copdesk.domain.season_coverage import pairs
from copdesk.domain.season_overview import in_time
from copdesk.domain.sessions import Session

MOST_ROUNDS = 20
_PASSES = 4
_SWEEPS = 3
_ATTEMPTS = 4
_APART = 1_000
"""How often people who had better sit apart count as having met: more than any plan makes anybody meet."""

Groups = list[list[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnWish:
    """What is asked: whose turns, in which sessions, how many rounds a session and in how many groups at once.

    `done` are turns that stand already and count; another `seed` gives another mix. `apart` tells with whom somebody
    had better not sit; as far as there is another seat, they do not.
    """

    people: Sequence[UUID]
    sessions: Sequence[Session]
    rounds: int
    groups: int
    done: Sequence[CaseTurn] = ()
    seed: int = 1
    apart: Mapping[UUID, Collection[UUID]] = field(default_factory=dict[UUID, Collection[UUID]])


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnPlan:
    """The turns that were found, in the order of time, and what they give."""

    turns: tuple[CaseTurn, ...]
    people: int
    with_a_turn: int
    pairs_met: int

    @property
    def pairs_possible(self) -> int:
        """How many pairs there are among the people."""
        return self.people * (self.people - 1) // 2


@dataclass(frozen=True, slots=True)
class _Round:
    session_id: UUID
    number: int
    owners: tuple[UUID, ...]


def plan_turns(wish: TurnWish) -> TurnPlan:
    """Return a turn for each place there is: nobody has another one before everybody has had as many.

    In each round everybody sits in one of the groups, which differ by at most one, and each group has one case.
    The same wish gives the same plan. Raises Problem when the groups would have fewer than two people.
    """
    if not wish.people or wish.groups < 1 or len(wish.people) < 2 * wish.groups:
        raise Problem("turn_groups_too_small", people=len(wish.people), groups=wish.groups)
    if not wish.sessions:
        raise Problem("turns_without_sessions")
    rounds = list(_owners(wish))
    turns = tuple(_turns(wish, rounds, _mixed(wish, rounds)))
    every = [*wish.done, *turns]
    known = set(wish.people)
    return TurnPlan(
        turns=turns,
        people=len(wish.people),
        with_a_turn=len(known & {turn.person_id for turn in every}),
        pairs_met=sum(pair <= known for pair in pairs(every)),
    )


def open_sessions(sessions: Iterable[Session], turns: Iterable[CaseTurn], today: date) -> list[Session]:
    """Return the sessions in which turns may be planned: after the last one that had a turn; no cafés or options.

    As soon as any of these is still to come, those that are over are left out.
    """
    ordered = in_time(sessions)
    held = {turn.session_id for turn in turns if turn.state is TurnState.HELD}
    last = max((n for n, session in enumerate(ordered) if session.id in held), default=-1)
    left = [s for s in ordered[last + 1 :] if not s.optional and s.kind is not SessionKind.CAFE]
    return [s for s in left if s.day >= today] or left


def _owners(wish: TurnWish) -> Iterator[_Round]:
    """Choose who brings a case in each round: whoever had the fewest turns, and of those who waited longest."""
    draw = Random(wish.seed)
    lot = {person: n for n, person in enumerate(draw.sample(list(wish.people), len(wish.people)))}
    had, last = _had(wish)
    moment = len(last)
    for session in in_time(wish.sessions):
        for number in range(1, wish.rounds + 1):
            moment += 1
            row = sorted(lot, key=lambda p: (had[p], last.get(p, -1), lot[p]))[: wish.groups]
            had.update(row)
            last |= dict.fromkeys(row, moment)
            yield _Round(session.id, number, tuple(row))


def _had(wish: TurnWish) -> tuple[Counter[UUID], dict[UUID, int]]:
    """Count the turns that stand already, and remember in which order they came."""
    had: Counter[UUID] = Counter(turn.person_id for turn in wish.done)
    return had, {turn.person_id: n for n, turn in enumerate(wish.done)}


def _mixed(wish: TurnWish, rounds: Sequence[_Round]) -> list[Groups]:
    """Divide everybody in each round, a few times over, and return the mix in which most people meet."""
    best: list[Groups] = []
    fewest = len(wish.people) ** 2
    for attempt in range(_ATTEMPTS):
        table = _Table(wish, attempt)
        found = _mixed_once(wish, rounds, table)
        if table.strangers < fewest:
            best, fewest = found, table.strangers
        if not fewest:
            break
    return best


def _mixed_once(wish: TurnWish, rounds: Sequence[_Round], table: "_Table") -> list[Groups]:
    """Divide everybody in each round, and again, so that pairs who sat together are kept apart the next time."""
    found = [_divide(wish, one.owners, table) for one in rounds]
    for _ in range(_PASSES):
        if not table.strangers:
            break
        for groups in found:
            table.count(groups, -1)
            _improve(groups, table)
            table.count(groups, 1)
    return found


class _Table:
    """Who sat with whom how often; people are numbered, because two numbers are found faster than two names."""

    def __init__(self, wish: TurnWish, attempt: int) -> None:
        self.number = {person: n for n, person in enumerate(wish.people)}
        self.draw = Random(f"{wish.seed}/{attempt}")
        self.met = [[0] * len(self.number) for _ in self.number]
        for pair, times in pairs(wish.done).items():
            one, other = (self.number.get(person, -1) for person in pair)
            if min(one, other) >= 0:
                self.met[one][other] += times
                self.met[other][one] += times
        for person, others in wish.apart.items():
            for other in others:
                if person in self.number and other in self.number:
                    self.met[self.number[person]][self.number[other]] += _APART

    @property
    def strangers(self) -> int:
        """How many pairs never sat together."""
        return (sum(row.count(0) for row in self.met) - len(self.met)) // 2

    def count(self, groups: Groups, times: int) -> None:
        """Count the meetings in these groups, or take them back."""
        for group in groups:
            for one, other in permutations(group, 2):
                self.met[one][other] += times

    def known(self, person: int, group: list[int], without: int) -> int:
        """Weigh how well somebody knows a group; each repetition weighs more than the one before, so they spread."""
        row = self.met[person]
        return sum(row[other] ** 2 for other in group if other != without)


def _divide(wish: TurnWish, owners: Sequence[UUID], table: _Table) -> Groups:
    """Seat the owners in a group each and the others where they know fewest, and count who met."""
    groups: Groups = [[table.number[owner]] for owner in owners]
    others = [n for person, n in table.number.items() if person not in set(owners)]
    table.draw.shuffle(others)
    sizes = _sizes(len(wish.people), len(groups))
    for person in others:
        free = [n for n, group in enumerate(groups) if len(group) < sizes[n]]
        groups[min(free, key=lambda n: (table.known(person, groups[n], -1), len(groups[n]), n))].append(person)
    _improve(groups, table)
    table.count(groups, 1)
    return groups


def _sizes(people: int, groups: int) -> list[int]:
    small, larger = divmod(people, groups)
    return [small + (n < larger) for n in range(groups)]


def _improve(groups: Groups, table: _Table) -> None:
    """Let people of different groups change places as long as they meet somebody newer; owners (the first) stay."""
    for _ in range(_SWEEPS):
        changed = False
        for one, other in combinations(groups, 2):
            changed |= _change_places(one, other, table)
        if not changed:
            return


def _change_places(one: list[int], other: list[int], table: _Table) -> bool:
    changed = False
    for here in range(1, len(one)):
        for there in range(1, len(other)):
            a, b = one[here], other[there]
            now = table.known(a, one, a) + table.known(b, other, b)
            if now and table.known(b, one, a) + table.known(a, other, b) < now:
                one[here], other[there] = b, a
                changed = True
    return changed


def _turns(wish: TurnWish, rounds: Sequence[_Round], divisions: Sequence[Groups]) -> Iterator[CaseTurn]:
    for one, groups in zip(rounds, divisions, strict=True):
        for number, (owner, group) in enumerate(zip(one.owners, groups, strict=True), 1):
            yield CaseTurn(
                id=uuid5(one.session_id, f"{wish.seed}/{one.number}/{number}/{owner}"),
                session_id=one.session_id,
                person_id=owner,
                round=one.number,
                group=str(number),
                adviser_ids=tuple(wish.people[n] for n in group[1:]),
            )
