"""Each field of words of each kind of thing a vault can hold is marked, so that no leak goes unseen."""

import re
import typing
from collections.abc import Iterator
from enum import Enum
from typing import Any

import pytest
from pydantic import BaseModel

from copdesk.domain.coaching import CoachingNote
from copdesk.domain.entity import Entity
from copdesk.samples import sealing
from copdesk.samples.sealing import MARKER, SECRETS
from copdesk.store import vault
from tests.privacy.searching import MARK

KINDS = tuple(vault._KIND_OF)
KEYS = {"PrivateAnswer.question_id", "ReviewedThing.thing"}
"""Fields that are text to the program, but not words of anybody."""


def fields_of_words(kind: type[BaseModel]) -> Iterator[str]:
    """Yield the fields in which people's words can stand, also those of the parts a thing is made of."""
    for name, field in kind.model_fields.items():
        for part in parts(field.annotation):
            if part is str and f"{kind.__name__}.{name}" not in KEYS:
                yield f"{kind.__name__}.{name}"
            elif isinstance(part, type) and issubclass(part, BaseModel):
                yield from fields_of_words(part)


def parts(annotation: Any) -> Iterator[Any]:
    """Yield the plain types an annotation is made of."""
    inner = typing.get_args(annotation)
    if not inner:
        yield annotation
    for one in inner:
        yield from parts(one)


def marked_fields(value: object) -> Iterator[str]:
    """Yield the fields of a thing, and of its parts, that carry a marker."""
    if isinstance(value, tuple):
        for one in value:
            yield from marked_fields(one)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            held = getattr(value, name)
            said = held if isinstance(held, tuple) else (held,)
            if any(isinstance(one, str) and not isinstance(one, Enum) and MARKER in one for one in said):
                yield f"{type(value).__name__}.{name}"
            yield from marked_fields(held)


def everything(system: str) -> tuple[Entity, ...]:
    return (*sealing.marked_things(system), sealing.marked_quick_note(system))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("system", SECRETS)
def test_every_field_of_words_of_every_kind_is_marked(kind: type[Entity], system: str) -> None:
    wanted = set(fields_of_words(kind))
    found = {field for thing in sealing.marked_things(system) if type(thing) is kind for field in marked_fields(thing)}
    assert wanted and found == wanted


def test_every_field_of_a_quick_note_is_marked() -> None:
    assert set(marked_fields(sealing.marked_quick_note("S1"))) == set(fields_of_words(CoachingNote))


@pytest.mark.parametrize("system", SECRETS)
def test_there_are_forty_markers_and_no_two_alike(system: str) -> None:
    marks = re.findall(MARKER + r"\d+\b", "".join(thing.model_dump_json() for thing in everything(system)))
    assert len(marks) == len(set(marks)) >= 40
    assert MARKER.startswith(MARK)


def test_a_field_without_a_marker_would_be_noticed() -> None:
    note = sealing.marked_quick_note("S1").with_(goal="zonder merk")
    assert set(fields_of_words(CoachingNote)) - set(marked_fields(note)) == {"CoachingNote.goal"}
