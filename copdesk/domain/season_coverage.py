"""Whose learning question or case has been on the table, whose turn it is next, and who advised whom."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, groupby
from uuid import UUID

from copdesk.domain.choices import TurnState
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.season import CaseTurn
from copdesk.domain.season_overview import in_time
from copdesk.domain.sessions import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one person stands: their turns that were held and those still planned, each in the order of time.

    `next` says that nobody waits longer; `too_soon` that a turn came again before everybody had had one.
    """

    person_id: UUID
    question: str = ""
    held: tuple[CaseTurn, ...] = ()
    planned: tuple[CaseTurn, ...] = ()
    next: bool = False
    too_soon: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How far a group is with giving everybody a turn, and who met whom over a case."""

    people: tuple[Standing, ...]
    pairs_met: int
    pairs_possible: int
    advised: Mapping[UUID, tuple[UUID, ...]]

    @property
    def held(self) -> int:
        """How many people had a turn."""
        return sum(bool(person.held) for person in self.people)

    @property
    def planned(self) -> int:
        """How many people had a turn or have one planned."""
        return sum(bool(person.held or person.planned) for person in self.people)

    @property
    def fair(self) -> bool:
        """Whether nobody has a second turn before everybody had a first."""
        return not any(person.too_soon for person in self.people)


def coverage(
    people: Sequence[UUID],
    sessions: Iterable[Session],
    turns: Iterable[CaseTurn],
    questions: Iterable[LearningQuestion] = (),
) -> Coverage:
    """Return how far the turns have come.

    It is about those with a learning question, a turn or a part in one; while there are none, about all `people`.
    """
    asked = {question.person_id: question.text for question in questions}
    rows = in_rounds(sessions, turns)
    ordered = [turn for row in rows for turn in row]
    wanted = _whom(people, asked, ordered)
    early = _too_soon(wanted, rows)
    waiting = _next(wanted, ordered)
    return Coverage(
        people=tuple(
            Standing(
                person_id=person,
                question=asked.get(person, ""),
                held=_of(ordered, person, TurnState.HELD),
                planned=_of(ordered, person, TurnState.PLANNED),
                next=person in waiting,
                too_soon=person in early,
            )
            for person in wanted
        ),
        pairs_met=sum(pair <= set(wanted) for pair in pairs(ordered)),
        pairs_possible=len(wanted) * (len(wanted) - 1) // 2,
        advised=_advised(ordered),
    )


def in_rounds(sessions: Iterable[Session], turns: Iterable[CaseTurn]) -> list[tuple[CaseTurn, ...]]:
    """Return turns in the order of time, those of one round of one session together."""
    place = {session.id: number for number, session in enumerate(in_time(sessions))}
    known = [turn for turn in turns if turn.session_id in place]

    def round_of(turn: CaseTurn) -> tuple[int, int]:
        return (place[turn.session_id], turn.round)

    known.sort(key=lambda turn: (*round_of(turn), turn.group, str(turn.id)))
    return [tuple(row) for _, row in groupby(known, key=round_of)]


def pairs(turns: Iterable[CaseTurn]) -> Counter[frozenset[UUID]]:
    """Count how often any two people sat at the same case, whether it was theirs or they advised."""
    met: Counter[frozenset[UUID]] = Counter()
    for turn in turns:
        around = {turn.person_id, *turn.adviser_ids}
        met.update(frozenset(two) for two in combinations(sorted(around, key=str), 2))
    return met


def _whom(people: Sequence[UUID], asked: Mapping[UUID, str], turns: Sequence[CaseTurn]) -> list[UUID]:
    concerned = {*asked, *(turn.person_id for turn in turns)}
    others = sorted(concerned.difference(people), key=str)
    concerned.update(person for turn in turns for person in turn.adviser_ids)
    chosen = [person for person in people if person in concerned]
    return [*chosen, *others] or list(people)


def _of(turns: Iterable[CaseTurn], person: UUID, state: TurnState) -> tuple[CaseTurn, ...]:
    return tuple(turn for turn in turns if turn.person_id == person and turn.state is state)


def _too_soon(people: Sequence[UUID], rows: Iterable[Sequence[CaseTurn]]) -> set[UUID]:
    """Return who had another turn while somebody had fewer; within one round all begin at once."""
    had: Counter[UUID] = Counter(dict.fromkeys(people, 0))
    found: set[UUID] = set()
    for row in rows:
        had.update(turn.person_id for turn in row)
        fewest = min(had.values())
        found |= {turn.person_id for turn in row if had[turn.person_id] > fewest + 1}
    return found


def _next(people: Sequence[UUID], turns: Sequence[CaseTurn]) -> set[UUID]:
    """Return who waits longest: the fewest turns held, and of those whoever is planned first, or else is not at all."""
    held = Counter(turn.person_id for turn in turns if turn.state is TurnState.HELD)
    fewest = min((held[person] for person in people), default=0)
    waiting = {person for person in people if held[person] == fewest}
    planned = [turn for turn in turns if turn.state is TurnState.PLANNED and turn.person_id in waiting]
    first = {t.person_id for t in planned if (t.session_id, t.round) == (planned[0].session_id, planned[0].round)}
    return first or waiting


def _advised(turns: Iterable[CaseTurn]) -> dict[UUID, tuple[UUID, ...]]:
    """Return for each person who brought a case those who gave advice, each once, in the order they did."""
    found: defaultdict[UUID, dict[UUID, None]] = defaultdict(dict)
    for turn in turns:
        found[turn.person_id].update(dict.fromkeys(turn.adviser_ids))
    return {person: tuple(advisers) for person, advisers in found.items()}
