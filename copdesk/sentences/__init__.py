"""From a problem's code to a sentence: what happened, what it means for the data, what to do."""

from collections.abc import Mapping

from copdesk.domain.language import Language
from copdesk.domain.problems import Problem, Value
from copdesk.sentences import commands, exports, imports, questions, sessions, transcripts, typing, workbooks

SENTENCES: dict[str, tuple[str, str]] = {
    **workbooks.SENTENCES,
    **typing.SENTENCES,
    **sessions.SENTENCES,
    **questions.SENTENCES,
    **imports.SENTENCES,
    **exports.SENTENCES,
    **transcripts.SENTENCES,
    **commands.SENTENCES,
}
"""Every code with its sentence in Dutch and in English."""

_LARGE = 10_000


def sentence(problem: Problem, language: Language) -> str:
    """Return the sentence for `problem` in `language`."""
    return say(problem.code, problem.values, language)


def say(code: str, values: Mapping[str, Value], language: Language) -> str:
    """Return the sentence for a code, as of a problem or a check, filled with its values."""
    dutch, english = SENTENCES[code]
    written = {name: _written(value, language) for name, value in values.items()}
    return (english if language is Language.ENGLISH else dutch).format(**written)


def _written(value: Value, language: Language) -> Value:
    """Return a value as it stands in a sentence: a large number with its thousands apart; a year stays a year."""
    if not isinstance(value, int) or value < _LARGE:
        return value
    written = f"{value:,}"
    return written if language is Language.ENGLISH else written.replace(",", ".")
