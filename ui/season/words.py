"""What the season calls things, and the sentence that says what stands in a cell of its picture."""

from datetime import date
from fractions import Fraction
from functools import cached_property

from PySide6.QtCore import QDate, QLocale

from copdesk.domain.choices import Level, Mode, Part
from copdesk.domain.season_overview import SessionColumn, Tally, Use
from copdesk.domain.sessions import Session
from ui.kit.vocabulary import Vocabulary


class SeasonWords(Vocabulary):
    """The shared words, and those of a season alone."""

    @cached_property
    def level_names(self) -> dict[Level, str]:
        """The levels, looked up once because every session asks for them."""
        return self.levels()

    def part_names(self) -> dict[Part, str]:
        """Return the three parts where there is little room."""
        return {
            Part.KNOWLEDGE: self.tr("knowledge"),
            Part.TRANSLATE: self.tr("sharing"),
            Part.NETWORK: self.tr("network"),
        }

    def session_name(self, session: Session, *, title: bool = True) -> str:
        """Return what a session is called in a sentence: number, day and perhaps title."""
        parts = (session.number, self.day_of(session), session.title if title else "")
        return ", ".join(filter(None, parts))

    def short_name(self, session: Session) -> str:
        """Return what a session is called where there is little room."""
        return session.number or short_day(session.day)

    def day_of(self, session: Session) -> str:
        """Return the day of a session, or that it is not sure yet."""
        if session.day_known:
            return short_day(session.day, year=True)
        return self.tr("{month}, day not known").format(month=month_words(session.day))

    def heading(self, column: SessionColumn) -> str:
        """Return the whole heading of a session in a sentence."""
        session = column.session
        extra = [self.session_kinds()[session.kind]]
        if session.mode is not Mode.ON_SITE:
            extra.append(self.modes()[session.mode])
        if session.optional:
            extra.append(self.tr("optional"))
        return ", ".join((self.session_name(session), *extra))

    def attendance_cell(self, column: SessionColumn) -> str:
        """Say who was there."""
        if column.noted:
            return self.tr("{there} of {noted} were there").format(there=column.there, noted=column.noted)
        if column.session.expected:
            return self.tr("{count} expected").format(count=column.session.expected)
        return self.tr("nothing noted")

    def parts_cell(self, column: SessionColumn) -> str:
        """Say how many minutes each part has."""
        if not column.has_programme:
            return self.tr("no programme yet")
        names = self.part_names()
        minutes = (f"{names[part]} {number(column.balance.of(part))}" for part in Part)
        return self.tr("{parts} minutes").format(parts=", ".join(minutes))

    def turns_cell(self, column: SessionColumn) -> str:
        """Say how many turns there are."""
        return self.tr("%n turn(s)", "", len(column.turns)) if column.turns else self.tr("no turns")

    def group_cell(self, *, meets: bool) -> str:
        """Say whether a theme group meets."""
        return self.tr("meets") if meets else self.tr("does not meet")

    def venue_cell(self, column: SessionColumn) -> str:
        """Say where it is, and whether that is where it was the time before."""
        if column.session.mode is Mode.ONLINE:
            return self.modes()[Mode.ONLINE]
        if column.same_venue:
            return self.tr("{venue}, as the time before").format(venue=column.session.venue)
        return column.session.venue or self.tr("no venue yet")

    def levels_cell(self, column: SessionColumn) -> str:
        """Say how much was harvested on each level."""
        counts = (f"{name} {column.levels.get(level, 0)}" for level, name in self.level_names.items())
        return ", ".join(counts)

    def use_cell(self, use: Use) -> str:
        """Say whether a method is used."""
        return {
            Use.NO: self.tr("not used"),
            Use.YES: self.tr("used"),
            Use.AGAIN: self.tr("used again soon"),
        }[use]

    def year(self, year: int, tally: Tally) -> str:
        """Return what stands above a year."""
        words = [str(year), self.tr("%n session(s)", "", tally.firm)]
        if tally.optional:
            words.append(self.tr("%n optional", "", tally.optional))
        if tally.group_meetings:
            words.append(self.tr("%n group meeting(s)", "", tally.group_meetings))
            words.append(self.tr("%n broad", "", tally.broad))
        return "  ·  ".join(words)


def short_day(day: date, *, year: bool = False) -> str:
    """Write a date where there is little room: "14 Mar", with the year when asked."""
    form = "d MMM yyyy" if year else "d MMM"
    return QLocale().toString(QDate(day.year, day.month, day.day), form).replace(".", "")


def week_day(day: date) -> str:
    """Write a date with its day of the week: "Thu 14 Mar"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d MMM").replace(".", "")


def month_words(day: date) -> str:
    """Write the month of a date: "March 2019"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMMM yyyy")


def number(minutes: Fraction) -> str:
    """Write minutes; halves occur when a block serves two parts."""
    whole = minutes.numerator // minutes.denominator
    return str(whole) if whole == minutes else f"{whole or ''}½"
