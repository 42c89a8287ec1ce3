"""How a language writes dates, times, numbers and lists, and speaks the words of a table."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import ClassVar

from copdesk.domain.language import Language
from copdesk.sentences.session_words import SESSION_WORDS

_WEEKDAYS = (
    ("maandag", "Monday"),
    ("dinsdag", "Tuesday"),
    ("woensdag", "Wednesday"),
    ("donderdag", "Thursday"),
    ("vrijdag", "Friday"),
    ("zaterdag", "Saturday"),
    ("zondag", "Sunday"),
)
_MONTHS = (
    ("januari", "January"),
    ("februari", "February"),
    ("maart", "March"),
    ("april", "April"),
    ("mei", "May"),
    ("juni", "June"),
    ("juli", "July"),
    ("augustus", "August"),
    ("september", "September"),
    ("oktober", "October"),
    ("november", "November"),
    ("december", "December"),
)


class Speech:
    """How one language says things; `words` holds what it can say."""

    words: ClassVar[Mapping[str, tuple[str, str]]] = SESSION_WORDS

    def __init__(self, language: Language) -> None:
        """Speak `language`."""
        self.language = language
        self._which = 1 if language is Language.ENGLISH else 0

    @property
    def tag(self) -> str:
        """The language as a file names it."""
        return ("nl-NL", "en-GB")[self._which]

    def __call__(self, key: str, **values: str | int) -> str:
        """Return the words for `key`."""
        return self.words[key][self._which].format(**values)

    def choice(self, area: str, value: StrEnum) -> str:
        """Return the words for a choice, such as a state."""
        return self(f"{area}_{value}")

    def counted(self, key: str, count: int, **values: str | int) -> str:
        """Return the words for a number of things, in the singular for one."""
        return self(f"{key}_1" if count == 1 else key, count=count, **values)

    def day(self, day: date, *, weekday: bool = True, year: bool = True) -> str:
        """Return a date: donderdag 26 november 2026."""
        words = f"{day.day} {_MONTHS[day.month - 1][self._which]}"
        if year:
            words = f"{words} {day.year}"
        return f"{_WEEKDAYS[day.weekday()][self._which]} {words}" if weekday else words

    def days(self, first: date, last: date) -> str:
        """Return one or several days: donderdag 26 november 2026, or both ends of a period."""
        if first == last:
            return self.day(first)
        start = self.day(first, year=first.year != last.year)
        return self("from_to", start=start, end=self.day(last))

    def clock(self, at: datetime | time) -> str:
        """Return a time as it stands in a column: 13.30 or 13:30."""
        return f"{at.hour}.{at.minute:02}" if self._which == 0 else f"{at.hour}:{at.minute:02}"

    def time(self, at: datetime | time) -> str:
        """Return a time in a sentence: 13.30 uur or 13:30."""
        return f"{self.clock(at)} uur" if self._which == 0 else self.clock(at)

    def number(self, value: float) -> str:
        """Return a number with one decimal, unless it is whole."""
        words = f"{value:.1f}".removesuffix(".0")
        return words.replace(".", ",") if self._which == 0 else words

    def minutes(self, count: int) -> str:
        """Return how long something lasts."""
        return self("one_minute") if count == 1 else self("minutes", count=count)

    def short_minutes(self, count: int) -> str:
        """Return how long something lasts, as it stands in a column."""
        return self("short_minutes", count=count)

    def hours(self, count: float) -> str:
        """Return minutes as hours and minutes: 4 uur en 30 minuten."""
        whole, rest = divmod(round(count), 60)
        if not whole:
            return self.minutes(rest)
        return self("hours_minutes", hours=whole, count=rest) if rest else self("hours", hours=whole)

    def listed(self, things: Iterable[str]) -> str:
        """Return things as a list in a sentence: a, b en c."""
        parts = list(things)
        if len(parts) < 2:
            return "".join(parts)
        return self("list_and", first=", ".join(parts[:-1]), last=parts[-1])
