"""Quotes from intakes for programs that analyse texts: a list with number, document, tag and content, without names."""

from copdesk.domain.given_away import GivenQuotes, Veil, quote_rows
from copdesk.domain.language import Language
from copdesk.exchange.answers_out import moment_words
from copdesk.exchange.sheets_out import csv_for_excel

_COLUMNS = ("id", "document", "tag", "content")
"""As other programs expect them, whatever the language."""


def quotes_csv(given: GivenQuotes, veil: Veil, language: Language) -> bytes:
    """Return quotes as CSV: semicolons, UTF-8 with its mark."""
    return csv_for_excel(_COLUMNS, quote_rows(given, veil, moment_words(language)))
