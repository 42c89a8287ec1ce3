"""A table of rules: what the words of a question look like, and what that makes of it."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from copdesk.domain.open_questions.findings import Kind, Reason, Rewrite, Verdict

Way = Callable[[str], Rewrite | None]
"""One way to open a question: it returns nothing when the words do not suit it."""


class Rule(NamedTuple):
    """Words that begin like this get this verdict."""

    looks_like: re.Pattern[str]
    verdict: Verdict


def table(kind: Kind, *rows: tuple[Reason, str]) -> tuple[Rule, ...]:
    """Return the rules of one kind, in the order in which they are tried."""
    return tuple(Rule(re.compile(pattern), Verdict(kind, reason)) for reason, pattern in rows)


def first_of(rules: Sequence[Rule], words: str) -> Verdict | None:
    """Return the verdict of the first rule that the beginning of `words` satisfies."""
    return next((rule.verdict for rule in rules if rule.looks_like.match(words)), None)


def each(listed: str) -> frozenset[str]:
    """Return the words of a list written with spaces or bars between them."""
    return frozenset(listed.replace("|", " ").split())
