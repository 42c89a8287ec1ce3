"""Is this session in balance: minutes for each of the three parts, and how much people do themselves."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from copdesk.domain.choices import Activity, BlockKind, Part, SessionKind
from copdesk.domain.community import Community
from copdesk.domain.problems import Value
from copdesk.domain.sessions import Block, CheckAnswer, Session
from copdesk.domain.timing import Placed

ENOUGH_ACTIVE = Fraction(67, 100)
LONGEST_LISTENING = 30

NO_ACTIVITY = {BlockKind.WALK_IN, BlockKind.MEAL, BlockKind.DRINKS, BlockKind.INFORMAL, BlockKind.NIGHT}


class Severity(StrEnum):
    """How strongly a check asks for attention."""

    QUESTION = "question"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Check:
    """Something to look at in a session: a code with values, its block if there is one, and a reason if answered."""

    code: str
    severity: Severity
    values: dict[str, Value]
    block_id: UUID | None = None
    accepted: str | None = None


@dataclass(frozen=True, slots=True)
class Balance:
    """What a session gives: minutes per part (halves occur), minutes per activity and programme minutes."""

    knowledge: Fraction
    translate: Fraction
    network: Fraction
    active: int
    mixed: int
    passive: int

    @property
    def active_share(self) -> Fraction | None:
        """(active + ½ mixed) / (active + mixed + passive), or nothing when there is nothing to count."""
        counted = self.active + self.mixed + self.passive
        return Fraction(2 * self.active + self.mixed, 2 * counted) if counted else None

    @property
    def programme_minutes(self) -> int:
        """Minutes in which people work, listen or both."""
        return self.active + self.mixed + self.passive

    def of(self, part: Part) -> Fraction:
        """Return the minutes given to `part`."""
        return {Part.KNOWLEDGE: self.knowledge, Part.TRANSLATE: self.translate, Part.NETWORK: self.network}[part]


def effective_parts(block: Block) -> tuple[Part, ...]:
    """Return the parts a block counts for: walk-in and night for none, drinks for network."""
    if block.kind in (BlockKind.WALK_IN, BlockKind.NIGHT):
        return ()
    return (Part.NETWORK,) if block.kind is BlockKind.DRINKS else block.parts


def effective_activity(block: Block) -> Activity:
    """Return the activity a block counts for: none for walk-in, meals, drinks and night."""
    return Activity.NONE if block.kind in NO_ACTIVITY else block.activity


def balance(placed: Sequence[Placed]) -> Balance:
    """Return what the session gives; crew rows are left out, and in parallel tracks the longest one counts."""
    blocks = list(_experienced(placed))
    part = {p: Fraction(0) for p in Part}
    for block in blocks:
        for p in effective_parts(block):
            part[p] += Fraction(block.minutes, len(effective_parts(block)))
    activity = {
        a: sum(b.minutes for b in blocks if effective_activity(b) is a)
        for a in (Activity.ACTIVE, Activity.MIXED, Activity.PASSIVE)
    }
    return Balance(
        part[Part.KNOWLEDGE],
        part[Part.TRANSLATE],
        part[Part.NETWORK],
        activity[Activity.ACTIVE],
        activity[Activity.MIXED],
        activity[Activity.PASSIVE],
    )


def _experienced(placed: Iterable[Placed]) -> Iterable[Block]:
    """Yield what one participant goes through: of parallel tracks only the longest."""
    stretch: dict[str, list[Block]] = {}
    for place in placed:
        block = place.block
        if block.track:
            stretch.setdefault(block.track, []).append(block)
            continue
        yield from _longest(stretch)
        stretch = {}
        if not block.crew_only:
            yield block
    yield from _longest(stretch)


def _longest(stretch: dict[str, list[Block]]) -> Iterable[Block]:
    visible: list[list[Block]] = [[b for b in blocks if not b.crew_only] for blocks in stretch.values()]
    return max(visible, key=lambda blocks: sum(b.minutes for b in blocks)) if visible else []


def checks(
    community: Community, session: Session, placed: Sequence[Placed], answers: Iterable[CheckAnswer] = ()
) -> tuple[Check, ...]:
    """Return what deserves a look in this session, with the reason where it was answered "on purpose, because"."""
    found = [*_parts(community, session, placed), *_activity(placed), *_places(placed)]
    because = {(a.code, a.block_id): a.because for a in answers}
    return tuple(Check(c.code, c.severity, c.values, c.block_id, because.get((c.code, c.block_id))) for c in found)


def _parts(community: Community, session: Session, placed: Sequence[Placed]) -> Iterable[Check]:
    """Ask about a part that is missing or below its limit; cafés and communities without three parts are left alone."""
    total = sum((balance(placed).of(p) for p in Part), Fraction(0))
    if not placed or not community.three_parts or session.kind is SessionKind.CAFE:
        return
    limit = {
        Part.KNOWLEDGE: community.limits.knowledge,
        Part.TRANSLATE: community.limits.translate,
        Part.NETWORK: community.limits.network,
    }
    for part, percent in limit.items():
        minutes = balance(placed).of(part)
        if not minutes:
            yield Check(f"part_missing_{part.value}", Severity.QUESTION, {})
        elif minutes * 100 < percent * total:
            share = round(100 * minutes / total)
            yield Check(f"part_short_{part.value}", Severity.QUESTION, {"percent": share, "limit": percent})


def _activity(placed: Sequence[Placed]) -> Iterable[Check]:
    share = balance(placed).active_share
    if share is not None and share < ENOUGH_ACTIVE:
        yield Check("too_passive", Severity.QUESTION, {"percent": round(100 * share)})
    run = 0
    for block in _experienced(placed):
        run = run + block.minutes if effective_activity(block) is Activity.PASSIVE else 0
        if run > LONGEST_LISTENING >= run - block.minutes:
            yield Check("long_listening", Severity.QUESTION, {"minutes": run}, block.id)


def _places(placed: Sequence[Placed]) -> Iterable[Check]:
    for place in placed:
        if place.overlap:
            yield Check("overlap", Severity.WARNING, {"minutes": place.overlap}, place.block.id)
