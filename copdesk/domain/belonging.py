"""Whether somebody's kind of organisation belongs in a community; a rule asks, it never forbids."""

from collections.abc import Collection
from typing import Protocol


class Rule(Protocol):
    """The kinds of organisation a community wants or keeps out; an empty `only` lets in all but those in `never`."""

    @property
    def only(self) -> Collection[str]: ...
    @property
    def never(self) -> Collection[str]: ...


class OfAKind(Protocol):
    """Anything that has a kind of organisation."""

    @property
    def kind(self) -> str: ...


def fits(rule: Rule, organisation: OfAKind | None) -> bool:
    """Tell whether someone of `organisation` is within `rule`; without an organisation nothing is known, so yes."""
    if organisation is None or not organisation.kind:
        return True
    return organisation.kind not in rule.never and (not rule.only or organisation.kind in rule.only)
