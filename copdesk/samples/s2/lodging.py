"""The night of the first meeting: who sleeps in which room, who leaves before it, and who comes only the next day."""

from collections.abc import Iterator

from copdesk.domain.entity import Entity
from copdesk.domain.hosting import DAY
from copdesk.domain.roster import Need, Stay
from copdesk.samples.identities import identity
from copdesk.samples.s2.people import PARTICIPANTS
from copdesk.samples.s2.sessions import SESSIONS

_FIRST = SESSIONS[0]
_LEAVES, _COMES = PARTICIPANTS[4], PARTICIPANTS[12]
_BEDS = 2
_DIETS = ("vegetarisch", "vegetarisch", "geen noten", "vegetarisch")


def lodging() -> Iterator[Entity]:
    """Yield a stay for everybody, and what four of them asked of the kitchen."""
    sleeping = [person for person in PARTICIPANTS if person not in (_LEAVES, _COMES)]
    for person in PARTICIPANTS:
        night = person in sleeping
        yield Stay(
            id=identity("S2", "stay", _FIRST.number, str(person.id)),
            session_id=_FIRST.id,
            person_id=person.id,
            arrives=DAY + 8 * 60 + 30 if person is _COMES else None,
            leaves=22 * 60 if person is _LEAVES else None,
            night=night,
            room=str(1 + sleeping.index(person) // _BEDS) if night else "",
        )
    for person, diet in zip(PARTICIPANTS[::5], _DIETS, strict=False):
        need = identity("S2", "need", _FIRST.number, str(person.id))
        yield Need(id=need, session_id=_FIRST.id, person_id=person.id, diet=diet)
