"""What a sign-in sheet is made of: whose session it is, and a row for everybody who is expected."""

from dataclasses import dataclass
from datetime import date, datetime

from copdesk.domain.language import Language

SPARE_ROWS = 6
"""How many empty rows there are for those who walk in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInRow:
    """One person on the sheet: the number by which the row is read off later, the name, and where they work."""

    number: int
    name: str
    organisation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInPaper:
    """The sheet on which people sign that they were there; names and organisations, and nothing else about anybody."""

    community: str
    title: str
    starts: datetime
    made_at: datetime
    """By which two sheets with other numbers are told apart."""
    number: str = ""
    place: str = ""
    organisation: str = ""
    day_known: bool = True
    language: Language = Language.DUTCH
    rows: tuple[SignInRow, ...] = ()
    spare: int = SPARE_ROWS

    @property
    def made_on(self) -> date:
        """The day on which it was made."""
        return self.made_at.date()
