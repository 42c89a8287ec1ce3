"""What a check may look at: the session with its times, its community, and what lies around them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from copdesk.domain.balance import Balance, Stretch, balance_of, experienced, takes_part
from copdesk.domain.checks.moments import moments_of
from copdesk.domain.choices import Mode, Moment, SessionKind
from copdesk.domain.community import CheckSettings, Community
from copdesk.domain.methods import Method
from copdesk.domain.sessions import Block, Session
from copdesk.domain.speaking import Lookup, Speaking, none_known, speaking
from copdesk.domain.timing import Placed, stretches_for

LONG_DAY = 6 * 60
"""From so many minutes on, a day asks for room to breathe, a question to begin with and a harvest on the way."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A session before this one, with its blocks in their places and how many people were expected."""

    session: Session
    placed: tuple[Placed, ...]
    people: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What lies around a session: who takes part, what came before (the latest first), and what was promised.

    `open_actions` counts what was agreed in earlier sessions and is not done yet, `without_intake` the participants who
    were not interviewed. Without `today` nothing is late.
    """

    people: int | None = None
    earlier: tuple[Earlier, ...] = ()
    open_actions: int = 0
    without_intake: int = 0
    today: date | None = None
    methods: Lookup = none_known


def before(session: Session, others: Iterable[Earlier]) -> tuple[Earlier, ...]:
    """Return those of `others` that came before `session` in its community, the latest first.

    While the day of one of two sessions is not sure, nobody knows which comes first.
    """
    if not session.day_known:
        return ()
    moment = (session.day, session.starts)
    came = [e for e in others if e.session.id != session.id and (e.session.day, e.session.starts) < moment]
    came = [e for e in came if e.session.community_id == session.community_id and e.session.day_known]
    return tuple(sorted(came, key=lambda e: (e.session.day, e.session.starts), reverse=True))


@dataclass(frozen=True)
class Setting:
    """Everything a check needs, worked out at most once."""

    community: Community
    session: Session
    placed: Sequence[Placed]
    around: Around

    @property
    def limits(self) -> CheckSettings:
        """From where the checks of this community ask."""
        return self.community.checks

    @property
    def people(self) -> int | None:
        """How many people come: as the session expects, else all who take part."""
        return self.session.expected or self.around.people

    @property
    def online(self) -> bool:
        """Whether nobody travels."""
        return self.session.mode is Mode.ONLINE

    @property
    def wants_parts(self) -> bool:
        """Whether the three parts matter here: the community chose them, and this is no café."""
        return self.community.three_parts and self.session.kind is not SessionKind.CAFE

    @cached_property
    def line(self) -> tuple[Placed, ...]:
        """What one participant goes through."""
        return tuple(experienced(self.placed))

    @cached_property
    def seen(self) -> tuple[Placed, ...]:
        """All that participants may go through, whichever track they are in."""
        return tuple(p for p in self.placed if takes_part(p.block))

    @cached_property
    def stretches(self) -> list[Stretch]:
        """The same, by stretches of tracks."""
        return stretches_for(takes_part, self.placed)

    @cached_property
    def balance(self) -> Balance:
        """What the session gives."""
        return balance_of(self.line)

    @cached_property
    def speaking(self) -> Speaking:
        """How the talking is divided."""
        return speaking(self.placed, self.people, self.around.methods)

    @cached_property
    def minutes(self) -> int:
        """How long the session lasts for participants."""
        return max((p.end for p in self.seen), default=0) - min((p.start for p in self.seen), default=0)

    @cached_property
    def _named(self) -> dict[str, Sequence[Method]]:
        return {}

    def methods(self, block: Block) -> Sequence[Method]:
        """Return the methods a block names, as far as the library knows them."""
        if not block.method:
            return ()
        if block.method not in self._named:
            self._named[block.method] = self.around.methods(block.method)
        return self._named[block.method]

    def has(self, block: Block, *wanted: Moment) -> bool:
        """Tell whether a block serves as one of these moments."""
        return not moments_of(block, self.methods(block)).isdisjoint(wanted)
