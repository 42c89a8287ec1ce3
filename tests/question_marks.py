"""Measures how well closed and leading questions are found, on questions labelled by hand; `make questions` shows."""

import csv
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from copdesk.domain.language import Language
from copdesk.domain.open_questions import Kind, find

FOLDER = Path(__file__).parent / "data" / "open_questions"
HALVES = ("built_on", "held_out")
ABOUT = (
    "Marked or not is what precision and recall count; the last column says how often the kind was right too.",
    "The held-out questions were written and committed before the first rule; the rules were made on the others; "
    "of the held-out half only totals were looked at, and one sentence whose rewrite failed a test.",
    "What was mended later came from questions of others met along the way, never from the held-out half.",
    "Both halves are by one hand, so they share its habits: expect less on questions of others.",
    "Unmarked by choice: asking for one fact (when, who, how many), asking leave, or inviting (“Can you tell …”).",
)
HEADS = ("questions", "language", "number", "marked", "precision", "recall", "right kind")


class Labelled(NamedTuple):
    """A question with what a person says it is; `kind` is None when it should stay unmarked."""

    language: Language
    kind: Kind | None
    text: str


class Score(NamedTuple):
    """How many were marked rightly, wrongly, or missed, and of how many the kind was right as well."""

    number: int
    right: int
    wrong: int
    missed: int
    same_kind: int

    @property
    def precision(self) -> float:
        """Return which part of what was marked should have been."""
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        """Return which part of what should be marked was."""
        return self.right / (self.right + self.missed)


def labelled(half: str) -> list[Labelled]:
    """Return the questions of one half."""
    kinds = {str(kind): kind for kind in Kind}
    with (FOLDER / f"{half}.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, delimiter=";"))
    return [Labelled(Language(row["language"]), kinds.get(row["label"]), row["text"]) for row in rows]


def score(questions: Sequence[Labelled]) -> Score:
    """Compare what is marked with what should be; the language is detected, never given."""
    right = wrong = missed = same = 0
    for question in questions:
        found = find(question.text)
        right += bool(found and question.kind)
        wrong += bool(found and not question.kind)
        missed += bool(question.kind and not found)
        same += bool(found and found[0].kind is question.kind)
    return Score(len(questions), right, wrong, missed, same)


def scores() -> dict[tuple[str, Language], Score]:
    """Return the score of each half in each language."""
    return {
        (half, language): score([question for question in labelled(half) if question.language is language])
        for half in HALVES
        for language in Language
    }


def table() -> str:
    """Return the scores as a page."""
    rows = [HEADS, ("---",) * len(HEADS)]
    for (half, language), found in scores().items():
        marked = f"{found.right + found.wrong}"
        figures = (f"{found.precision:.3f}", f"{found.recall:.3f}", f"{found.same_kind / found.right:.3f}")
        rows.append((half.replace("_", " "), language.name.title(), f"{found.number}", marked, *figures))
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def milliseconds(characters: int = 300) -> float:
    """Return the middle of the times that finding takes in a text of so many characters."""
    text = " ".join(question.text for question in labelled("built_on"))[:characters]
    taken: list[float] = []
    for _ in range(101):
        begun = time.perf_counter()
        find(text)
        taken.append((time.perf_counter() - begun) * 1000)
    return sorted(taken)[50]


def page() -> str:
    """Return the scores with what they rest on."""
    about = "\n".join(f"- {line}" for line in ABOUT)
    return f"# How well closed and leading questions are found\n\n{about}\n\n{table()}\n"


if __name__ == "__main__":
    (FOLDER / "scores.md").write_text(page(), encoding="utf-8")
    sys.stdout.write(f"{page()}\n{milliseconds():.2f} ms for 300 characters\n")
