"""Days as they stand in a list of notes."""

from datetime import date

from PySide6.QtCore import QDate, QLocale


def day_in_words(day: date) -> str:
    """Return a day with its month in letters: 9 Oct 2018."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy").replace(".", "")
