"""Where the command line speaks and asks: standard output, standard error, and the passphrase."""

import getpass
import json
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from copdesk.commands.words import Words
from copdesk.domain.language import Language
from copdesk.domain.problems import Problem
from copdesk.sentences import sentence

_LONGEST_PASSPHRASE = 4096


def language_of(environment: dict[str, str]) -> Language:
    """Return the language to speak: as set in the program, else as the system says, else Dutch."""
    chosen = _chosen_language()
    if chosen is not None:
        return chosen
    spoken = next((environment[n] for n in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(n)), "")
    return Language.ENGLISH if spoken.lower().startswith("en") else Language.DUTCH


def _chosen_language() -> Language | None:
    settings = Path(platformdirs.user_config_dir("copdesk", appauthor=False)) / "settings.json"
    try:
        return Language(json.loads(settings.read_text(encoding="utf-8"))["language"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


@dataclass(frozen=True, slots=True)
class Terminal:
    """Speaks in one language; `passphrase_fd` is where a passphrase is read from instead of being asked."""

    words: Words
    passphrase_fd: int | None = None

    @property
    def language(self) -> Language:
        """The language spoken here."""
        return self.words.language

    def say(self, key: str, **values: object) -> None:
        """Print a line on standard output."""
        print(self.words(key, **values))

    def tell(self, remark: Problem) -> None:
        """Print on standard output what is worth knowing, though nothing is wrong."""
        print(self.sentence(remark))

    def answer(self, value: object) -> None:
        """Print one object another program can read."""
        print(json.dumps(value, ensure_ascii=False, indent=2))

    def sentence(self, problem: Problem) -> str:
        """Return the sentence for a problem in the language spoken here."""
        return sentence(problem, self.language)

    def warn(self, key: str, **values: object) -> None:
        """Print a line on standard error, where it is not in the way of a program that reads the answer."""
        print(self.words(key, **values), file=sys.stderr)

    def complain(self, problem: Problem) -> None:
        """Print what is wrong on standard error."""
        print(self.sentence(problem), file=sys.stderr)

    def passphrase(self, name: str) -> str:
        """Return the passphrase of a workbook.

        Raises Problem("passphrase_needed") when there is nobody to ask.
        """
        if self.passphrase_fd is not None:
            return self._read_passphrase(self.passphrase_fd)
        return self._ask(self.words("ask_passphrase", name=name))

    def new_passphrase(self, name: str) -> str:
        """Return a passphrase for a new workbook; typed ones are asked twice."""
        if self.passphrase_fd is not None:
            return self._read_passphrase(self.passphrase_fd)
        first = self._ask(self.words("ask_new_passphrase", name=name))
        if first != self._ask(self.words("ask_again")):
            raise Problem("passphrases_differ")
        return first

    def _ask(self, question: str) -> str:
        if not sys.stdin.isatty():
            raise Problem("passphrase_needed")
        try:
            return getpass.getpass(question)
        except EOFError as error:
            raise Problem("passphrase_needed") from error

    def _read_passphrase(self, number: int) -> str:
        try:
            with os.fdopen(number, "rb") as stream:
                line = stream.readline(_LONGEST_PASSPHRASE)
            text = line.decode("utf-8").rstrip("\r\n")
        except (OSError, ValueError) as error:
            raise Problem("passphrase_unreadable", number=number) from error
        if not text:
            raise Problem("passphrase_unreadable", number=number)
        return text
