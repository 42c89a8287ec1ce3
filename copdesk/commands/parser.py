"""Understands what is typed on the command line, and explains it in the user's language."""

import argparse
import re
from collections.abc import Iterable
from typing import Any, NoReturn

from copdesk.commands.words import Words

# What argparse says, and under which key we say it; the groups are what it is about and what it could be.
_MISTAKES = (
    (re.compile(r"the following arguments are required: (.+)"), "misuse_required"),
    (re.compile(r"unrecognized arguments: (.+)"), "misuse_unknown"),
    (re.compile(r"argument (.+?): invalid choice: .* \(choose from (.+)\)"), "misuse_choice"),
    (re.compile(r"argument (.+?): .+"), "misuse_value"),
)


class Misuse(Exception):
    """The command line was not understood; the text says what is wrong with it."""


class _Help(argparse.HelpFormatter):
    """Lays out help under a heading in the user's language."""

    def __init__(self, prog: str, words: Words) -> None:
        super().__init__(prog, max_help_position=30, width=100)
        self._usage_word = words("usage")

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """Add how a command is typed."""
        super().add_usage(usage, actions, groups, self._usage_word if prefix is None else prefix)


class Parser(argparse.ArgumentParser):
    """A parser whose help and complaints are in the user's language."""

    def __init__(self, *, words: Words, **settings: Any) -> None:
        super().__init__(
            add_help=False, allow_abbrev=False, formatter_class=lambda prog: _Help(prog, words), **settings
        )
        self._words = words
        self._given = self.add_argument_group(words("arguments"))
        self._chosen = self.add_argument_group(words("options"))
        self._chosen.add_argument("-h", "--help", action="help", help=words("help"))

    def takes(self, name: str, words_key: str, **settings: Any) -> None:
        """Take a value by its place."""
        self._given.add_argument(name, help=self._words(words_key), **settings)

    def may_have(self, *names: str, words: str, **settings: Any) -> None:
        """Take an option, explained by these words."""
        self._chosen.add_argument(*names, help=words, **settings)

    def error(self, message: str) -> NoReturn:
        """Say in one sentence what is wrong, and where help is."""
        raise Misuse(self._words("misuse", what=self._mistake(message), prog=self.prog))

    def _mistake(self, message: str) -> str:
        for pattern, key in _MISTAKES:
            if found := pattern.fullmatch(message):
                detail, *choices = found.groups()
                return self._words(key, detail=detail, choices=", ".join(choices).replace("'", ""))
        return self._words("misuse_other")
