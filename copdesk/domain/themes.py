"""Themes: the short words under which answers are found again, typed as such or as #word in a text."""

import re
from collections.abc import Iterable

_LONGEST = 60
_MARKED = re.compile(r"(?<![\w#&/])#([^\W\d_][\w-]*)")


def one_theme(words: str) -> str:
    """Return a theme as it is kept: on one line, without the sign before it; nothing when there are no words."""
    return " ".join(words.strip().lstrip("#").split())[:_LONGEST].rstrip(" -,;.")


def themes_in(text: str, *, finished: bool = True) -> tuple[str, ...]:
    """Return what is marked in a text with a # before it; while somebody types, the word at the very end may go on."""
    found = [one_theme(m[1]) for m in _MARKED.finditer(text) if finished or m.end() < len(text)]
    return joined((), found)


def joined(themes: Iterable[str], more: Iterable[str]) -> tuple[str, ...]:
    """Return themes with more behind them, each once; capitals do not make another theme."""
    once: dict[str, str] = {}
    for theme in (*themes, *more):
        once.setdefault(theme.casefold(), theme)
    once.pop("", None)
    return tuple(once.values())


def in_use(answers: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Return the themes of many answers, each once and in order of the alphabet."""
    return tuple(sorted(joined((), (theme for themes in answers for theme in themes)), key=str.casefold))
