"""Puts what is private in a sample into the vault of the facilitator whose it is."""

from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from itertools import count
from typing import Any, NamedTuple, TypeVar, cast

from copdesk.domain.coaching import CoachingNote
from copdesk.domain.entity import Entity
from copdesk.samples import every_kind
from copdesk.samples.s1 import private as climate
from copdesk.samples.s3 import private as subsoil
from copdesk.store.engine import Connection
from copdesk.store.keys import SHIPPED, Cost
from copdesk.store.vault import Vault, leave_quick_note

MARKER = "ZZGEHEIM-"
"""Begins the words that a search for leaks looks for."""

_NOT_WORDS = {"question_id", "thing"}
E = TypeVar("E", bound=Entity)


class Secret(NamedTuple):
    """What one facilitator keeps private in a sample, and what opens their vault."""

    owner: str
    passphrase: str
    things: Callable[[], Iterable[Entity]]


SECRETS = {
    "S1": Secret(climate.OWNER, climate.PASSPHRASE, climate.private),
    "S3": Secret(subsoil.OWNER, subsoil.PASSPHRASE, subsoil.private),
}
"""The samples that have anything private."""


def seal(connection: Connection, system: str, *, markers: bool = False, cost: Cost = SHIPPED) -> None:
    """Make the vault of a sample in an open workbook, and put in what is private; it takes a second.

    With markers it also holds one of each kind the sample has none of, and a quick note waits for it.
    """
    secret = SECRETS[system]
    vault, _recovery_code = Vault.create(connection, secret.owner, secret.passphrase, cost)
    with vault.edit() as edit:
        for entity in marked_things(system) if markers else secret.things():
            edit.put(entity)
    vault.close()
    if markers:
        leave_quick_note(connection, vault.id, marked_quick_note(system))


def marked_things(system: str) -> tuple[Entity, ...]:
    """Return what is private in a sample and one of each kind it has none of, all words marked."""
    return _everything_marked(system)[:-1]


def marked_quick_note(system: str) -> CoachingNote:
    """Return a quick note about somebody in a sample, its words marked with the numbers that follow."""
    note = _everything_marked(system)[-1]
    assert isinstance(note, CoachingNote)
    return note


def _everything_marked(system: str) -> tuple[Entity, ...]:
    things = tuple(every_kind.filled_out(SECRETS[system].things()))
    return tuple(marked((*things, *every_kind.others(system, things), every_kind.quick_note(system, things))))


def marked(entities: Iterable[E]) -> Iterator[E]:
    """Yield the entities, every field of words ending in a numbered word that is easy to search for."""
    marks = (f"{MARKER}{number}" for number in count(1))
    for entity in entities:
        yield type(entity).model_validate(_marked("", entity.model_dump(), marks))


def _marked(name: str | int, value: Any, marks: Iterator[str]) -> Any:
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        return {key: _marked(key, part, marks) for key, part in fields.items()}
    if isinstance(value, tuple | list):
        parts = cast("Iterable[Any]", value)
        return tuple(_marked(name, part, marks) for part in parts)
    if isinstance(value, str) and not isinstance(value, Enum) and name not in _NOT_WORDS:
        return f"{value} {next(marks)}".strip()
    return value
