"""Reads the methods that come with the program, each from a file that bears its key as its name."""

import tomllib
from functools import cache
from pathlib import Path

from copdesk import resources
from copdesk.domain.methods import Method


@cache
def shipped() -> tuple[Method, ...]:
    """Return the methods of the program, by key; they are read once."""
    return tuple(_read(file) for file in sorted(resources.methods().glob("*.toml")))


def _read(file: Path) -> Method:
    return Method.model_validate({"key": file.stem, **tomllib.loads(file.read_text(encoding="utf-8"))})
