"""Reads JSON from elsewhere with care: not too big, not too deep, no name twice."""

import json
import re
from typing import Any, cast

from copdesk.domain.problems import Problem

LARGEST = 64 * 1024 * 1024
DEEPEST = 20
_STRINGS = re.compile(rb'"(?:[^"\\]|\\.)*+(?:"|\\?\Z)', re.DOTALL)
"""Strings in JSON; one that never ends runs to the end, because looking for its end from every quote takes for ever."""


def read_object(data: bytes) -> dict[str, Any]:
    """Return the object a file holds.

    Raises Problem when it is too big, nested too deeply, no JSON, or something else than an object.
    """
    if len(data) > LARGEST:
        raise Problem("json_too_big", limit=LARGEST // 1024**2)
    _check_depth(data)
    try:
        whole = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_without_doubles, parse_constant=_refused)
    except ValueError:  # of which a decoding error is one
        raise Problem("json_unreadable") from None
    if not isinstance(whole, dict):
        raise Problem("json_foreign")
    return cast("dict[str, Any]", whole)


def _check_depth(data: bytes) -> None:
    """Refuse deep nesting before anything is parsed, because parsing goes as deep as the file does."""
    depth = 0
    for bracket in re.finditer(rb"[\[\]{}]", _STRINGS.sub(b"", data)):
        depth += 1 if bracket[0] in b"[{" else -1
        if depth > DEEPEST:
            raise Problem("json_too_deep", limit=DEEPEST)


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a name twice")
    return made


def _refused(constant: str) -> None:
    raise ValueError("not a number")
