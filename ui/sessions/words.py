"""What the sessions screen calls things: durations, short names of the parts, and the words all screens share."""

from datetime import date
from fractions import Fraction
from functools import cached_property

from PySide6.QtCore import QDate, QLocale

from copdesk.domain.choices import BlockKind, Part
from ui.kit.vocabulary import Vocabulary

DAY = 24 * 60


class SessionWords(Vocabulary):
    """The shared words, and those of programmes alone."""

    @cached_property
    def kind_names(self) -> dict[BlockKind, str]:
        """The kinds of blocks, looked up once because hundreds of blocks ask for them."""
        return self.block_kinds()

    @cached_property
    def part_names(self) -> dict[Part, str]:
        """The short names of the parts, looked up once."""
        return self.short_parts()

    def short_parts(self) -> dict[Part, str]:
        """Return the three parts where there is little room."""
        return {
            Part.KNOWLEDGE: self.tr("Knowledge"),
            Part.TRANSLATE: self.tr("Sharing"),
            Part.NETWORK: self.tr("Network"),
        }

    def minutes(self, minutes: Fraction | int) -> str:
        """Say a duration: "45 min", and from two hours on "2 h 30" or "24 h"."""
        if minutes >= 120 and Fraction(minutes).denominator == 1:
            hours, rest = divmod(int(minutes), 60)
            told = self.tr("{hours} h {minutes}") if rest else self.tr("{hours} h")
            return told.format(hours=hours, minutes=f"{rest:02d}")
        return self.tr("{minutes} min").format(minutes=self.number(minutes))

    def number(self, minutes: Fraction | int) -> str:
        """Write a number of minutes; halves occur when a block serves two parts."""
        whole = Fraction(minutes).denominator == 1
        return str(int(minutes)) if whole else QLocale().toString(float(minutes), "f", 1)


def long_day(day: date) -> str:
    """Write a date in full, to begin a line with: "Thursday 26 November 2026"."""
    words = QLocale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")
    return words[:1].upper() + words[1:]


def short_day(day: date, *, year: bool = False) -> str:
    """Write a date where there is little room: "Thu 26 Nov", with the year when asked."""
    form = "ddd d MMM yyyy" if year else "ddd d MMM"
    return QLocale().toString(QDate(day.year, day.month, day.day), form).replace(".", "")


def weekday(day: date) -> str:
    """Return the day of the week in full: "Friday"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "dddd")
