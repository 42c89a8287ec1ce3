"""What the whole room may see of a running session; nothing else can stand in it."""

from collections.abc import Iterable
from dataclasses import dataclass

from copdesk.domain.choices import Audience, BlockKind, SessionKind, Talk
from copdesk.domain.community import Community
from copdesk.domain.consent import Consent, Naming, naming, printable
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.live import Course, Phase, Tone
from copdesk.domain.season import ThemeGroup
from copdesk.domain.sessions import Block, Session


@dataclass(frozen=True, slots=True)
class RoomGroup:
    """One group: what it is about, and where it sits."""

    theme: str
    room: str


@dataclass(frozen=True, slots=True)
class RoomBlock:
    """Something that goes on now: the assignment, who is where, and the seconds left (None: nobody knows)."""

    title: str
    assignment: str
    groups: tuple[RoomGroup, ...]
    ends: str
    left: int | None
    tone: Tone


@dataclass(frozen=True, slots=True)
class RoomView:
    """The whole list of what the room may see."""

    now: tuple[RoomBlock, ...] = ()
    next: tuple[str, ...] = ()
    next_at: str = ""
    agreements: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()


def room_view(
    course: Course, groups: Iterable[ThemeGroup] = (), agreements: Iterable[str] = (), cards: Iterable[str] = ()
) -> RoomView:
    """Return what the room sees; what is for the crew alone stays out of it."""
    named = tuple(RoomGroup(group.name, "") for group in groups)
    now = tuple(_room_block(course, block, named) for block in course.running if not block.crew_only)
    ahead = [t for t in course.turns if t.phase is Phase.TO_COME and not t.block.crew_only and t.block.minutes]
    first = ahead[0].start if ahead else 0
    coming = tuple(dict.fromkeys(t.block.title for t in ahead if t.start == first and _beside(t.block, ahead[0].block)))
    return RoomView(now, coming, course.clock(first) if ahead else "", tuple(agreements), tuple(cards))


def agreements_of(community: Community) -> tuple[str, ...]:
    """Return the house agreements, one a line."""
    return tuple(line for raw in community.house_agreements.splitlines() if (line := raw.strip(" \t•-–*")))


def showable(items: Iterable[HarvestItem], answers: Iterable[Consent]) -> tuple[HarvestItem, ...]:
    """Return the harvest cards a room may see: what may reach the group, and whose speaker allows being quoted."""
    said = list(answers)
    return tuple(i for i in items if printable(i, Audience.GROUP) and naming(i, said) is not Naming.NOT_AT_ALL)


def _beside(block: Block, other: Block) -> bool:
    return block is other or bool(block.track and other.track)


def _standing(session: Session, block: Block, named: tuple[RoomGroup, ...]) -> tuple[RoomGroup, ...]:
    """Return the standing groups that sit together in a block: only where they meet, or its track bears their name."""
    if block.kind is not BlockKind.SMALL_GROUPS or block.talk is Talk.PAIRS:
        return ()
    if block.track:
        track = block.track.casefold()
        return tuple(RoomGroup(group.theme, block.room) for group in named if group.theme.casefold() == track)
    return named if session.kind is SessionKind.THEME_GROUP else ()


def _room_block(course: Course, block: Block, named: tuple[RoomGroup, ...]) -> RoomBlock:
    timer, began = course.timer(block), course.began(block) or 0
    places = tuple(RoomGroup(p.theme, p.room) for p in block.places if not p.cancelled and (p.theme or p.room))
    places = places or _standing(course.session, block, named)
    if not places and block.room:
        places = (RoomGroup(block.track, block.room),)
    ends = "" if block.open_end else course.clock(max(began + block.minutes, course.now))
    return RoomBlock(block.title, block.for_participants, places, ends, timer.left, timer.tone)
