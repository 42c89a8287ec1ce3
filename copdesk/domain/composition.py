"""Who belongs in a community, with the reason why; a rule asks, it never forbids."""

from typing import Protocol

from copdesk.domain.entity import Line, Text, Value


class CompositionRule(Value):
    """The kinds of organisation a community wants or keeps out, and why.

    It applies to participants only. An empty `only` lets every kind in that is not in `never`.
    """

    only: tuple[Line, ...] = ()
    never: tuple[Line, ...] = ()
    reason: Text = ""


class OfAKind(Protocol):
    """Anything that has a kind of organisation."""

    @property
    def kind(self) -> str: ...


def fits(rule: CompositionRule, organisation: OfAKind | None) -> bool:
    """Tell whether someone of `organisation` is within `rule`; without an organisation nothing is known, so yes."""
    if organisation is None or not organisation.kind:
        return True
    return organisation.kind not in rule.never and (not rule.only or organisation.kind in rule.only)
