"""Answers of intakes for whoever looks into them: a spreadsheet with a row for each participant, without names."""

from collections.abc import Mapping

from copdesk.domain.choices import PathMoment
from copdesk.domain.given_away import GivenAnswers, Veil, answer_table
from copdesk.domain.language import Language
from copdesk.domain.pseudonyms import Trace
from copdesk.exchange.sheets_out import xlsx
from copdesk.exchange.words import word


def answers_xlsx(given: GivenAnswers, veil: Veil, language: Language, *, title: str = "") -> bytes:
    """Return answers as a spreadsheet; `title` names the sheet."""
    titles, rows = answer_table(given, veil, moment_words(language), word("participant", language))
    return xlsx(title or word("sheet_answers", language), titles, rows)


def moment_words(language: Language) -> Mapping[PathMoment, str]:
    """Return what the moments of the path are called in an export."""
    return {moment: word(f"moment_{moment}", language) for moment in PathMoment}


def trace_words(language: Language) -> Mapping[Trace, str]:
    """Return the words in brackets that stand where others tell too much."""
    return {trace: word(f"trace_{trace}", language) for trace in Trace}
