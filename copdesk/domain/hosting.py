"""What a kitchen and a house need to know: totals of wishes, who sleeps in which room, who is there when."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from uuid import UUID

from copdesk.domain.names import folded
from copdesk.domain.roster import Need, Stay
from copdesk.domain.sessions import Session

DAY = 24 * 60


def totals(words: Iterable[str]) -> list[tuple[str, int]]:
    """Return each wish with how many have it, the most first; capitals and accents make no difference."""
    said: dict[str, str] = {}
    counted: Counter[str] = Counter()
    for wish in words:
        key = " ".join(folded(wish).split())
        if key:
            said.setdefault(key, " ".join(wish.split()))
            counted[key] += 1
    return sorted(((said[key], count) for key, count in counted.items()), key=lambda one: (-one[1], folded(one[0])))


def kitchen(needs: Iterable[Need]) -> list[tuple[str, int]]:
    """Return the diets with their numbers, for the caterer: never with a name."""
    return totals(need.diet for need in needs)


def access(needs: Iterable[Need]) -> list[tuple[str, int]]:
    """Return what people need to take part, with their numbers."""
    return totals(need.access for need in needs)


def rooms(stays: Iterable[Stay], names: Mapping[UUID, str]) -> list[tuple[str, list[str]]]:
    """Return each room with who sleeps there, rooms in their order; who has no room yet stands last."""
    found: dict[str, list[str]] = {}
    for stay in stays:
        if stay.night and stay.person_id in names:
            found.setdefault(stay.room, []).append(names[stay.person_id])
    return [(room, sorted(found[room], key=folded)) for room in sorted(found, key=_room_order)]


def leaving(stay: Stay) -> int | None:
    """Return when somebody leaves: who sleeps and goes at an earlier hour than they came, goes the next day."""
    if stay.leaves is None or stay.arrives is None:
        return stay.leaves
    return stay.leaves + DAY if stay.night and stay.leaves <= stay.arrives < DAY else stay.leaves


def there_at(stay: Stay | None, minute: int) -> bool:
    """Tell whether somebody is at a session at a minute on the clock; without times they always are."""
    if stay is None:
        return True
    came = stay.arrives is None or stay.arrives <= minute
    leaves = leaving(stay)
    return came and (leaves is None or minute < leaves)


def to_wipe(
    sessions: Iterable[Session], needs: Iterable[Need], today: date, last_day: Callable[[Session], date]
) -> list[Session]:
    """Return the sessions that are over of which wishes are still kept, the earliest first."""
    kept = {need.session_id for need in needs}
    over = (session for session in sessions if session.id in kept and session.day_known and last_day(session) < today)
    return sorted(over, key=lambda session: session.day)


def _room_order(room: str) -> tuple[bool, int, str]:
    digits = "".join(c for c in room if c.isdigit())[:9]
    return not room, int(digits or 0), folded(room)
