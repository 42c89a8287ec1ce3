"""Which column of a list means what: a proposal by title, corrected by hand, remembered by the titles."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from copdesk.domain.import_plan import Remark, remark
from copdesk.exchange.headers import Field, compact, field_of
from copdesk.exchange.source import SourceTable

_MANY = frozenset(
    (Field.OTHER_EMAIL, Field.EMAIL_IN_NAME, Field.MOBILE, Field.PHONE, Field.OTHER_PHONE, Field.LABEL, Field.QUESTION)
)
_ABOUT_NEEDS = frozenset(
    ("opmerking", "opmerkingen", "notities", "bijzonderheden", "dieet", "dieetwensen", "dieetwens", "allergie")
    + ("allergieen", "remark", "remarks", "notes", "comments", "diet", "allergies", "dietaryneeds")
    + ("dietaryrequirements",)
)
NAMES = frozenset({Field.GIVEN_NAME, Field.FAMILY_NAME, Field.FULL_NAME})


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list: its title, an example from it, and what it means; None is ignored."""

    index: int
    title: str
    example: str = field(default="", repr=False)
    meaning: Field | None = None

    @property
    def asks(self) -> bool:
        """Whether the title is a question, as booking sites let organisers add."""
        return self.title.rstrip().endswith("?")


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """What each column of one list means."""

    columns: tuple[Column, ...]

    @property
    def ignored(self) -> tuple[str, ...]:
        """The titles of columns that are not taken in."""
        return tuple(c.title for c in self.columns if c.meaning is None and c.title)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """Why columns of notes and diets are not taken in, for each that is left out."""
        return tuple(remark("import_notes_left_out", title=t[:60]) for t in self.ignored if compact(t) in _ABOUT_NEEDS)

    @property
    def names_somebody(self) -> bool:
        """Whether any column holds a name, without which nobody can be imported."""
        return any(c.meaning in NAMES for c in self.columns)

    @property
    def fingerprint(self) -> str:
        """What a corrected map is remembered by: the same titles in the same order give the same."""
        return hashlib.sha256("\n".join(compact(c.title) for c in self.columns).encode()).hexdigest()[:16]

    @property
    def meanings(self) -> tuple[str, ...]:
        """The meaning of each column in order, ignored ones empty; the form to remember."""
        return tuple(c.meaning.value if c.meaning else "" for c in self.columns)

    def of(self, meaning: Field) -> tuple[int, ...]:
        """Return the columns with this meaning, from left to right."""
        return tuple(c.index for c in self.columns if c.meaning is meaning)

    def with_meaning(self, index: int, meaning: Field | None) -> "ColumnMap":
        """Return the map in which column `index` has another meaning, taken from the column that had it."""
        single = meaning is not None and meaning not in _MANY
        freed = (replace(c, meaning=None) if single and c.meaning is meaning else c for c in self.columns)
        return ColumnMap(tuple(replace(c, meaning=meaning) if c.index == index else c for c in freed))

    def with_meanings(self, meanings: Sequence[str]) -> "ColumnMap":
        """Return the map with remembered meanings; unknown ones are ignored."""
        known = {f.value: f for f in Field}
        pairs = zip(self.columns, (*meanings, *[""] * len(self.columns)), strict=False)
        return ColumnMap(tuple(replace(c, meaning=known.get(m)) for c, m in pairs))


def propose_mapping(table: SourceTable) -> ColumnMap:
    """Return what the columns of `table` mean, judged by their titles alone."""
    meanings = list(_without_doubles(map(_meaning_among(table.columns), table.columns)))
    if Field.GIVEN_NAME in meanings and Field.FAMILY_NAME not in meanings and Field.FULL_NAME in meanings:
        at = meanings.index(Field.FULL_NAME)
        if compact(table.columns[at]) in ("naam", "name"):  # "Voornaam; Naam" is how many Dutch lists begin
            meanings[at] = Field.FAMILY_NAME
    return ColumnMap(
        tuple(Column(n, t, table.example(n), m) for n, (t, m) in enumerate(zip(table.columns, meanings, strict=True)))
    )


def _meaning_among(titles: Sequence[str]) -> Callable[[str], Field | None]:
    """Return what tells a title's meaning: beside the address of who attends, a plain one belongs to who paid."""
    attendee = "attendeeemail"
    paid = {"email"} if attendee in map(compact, titles) else set[str]()
    return lambda title: None if compact(title) in paid else field_of(title)


def _without_doubles(found: Iterable[Field | None]) -> Iterable[Field | None]:
    """Yield the meanings, each once where there can be only one; a second e-mail column holds other addresses."""
    seen: set[Field] = set()
    for meaning in found:
        if meaning is None or meaning in _MANY or meaning not in seen:
            yield meaning
        else:
            yield Field.OTHER_EMAIL if meaning is Field.EMAIL else None
        if meaning:
            seen.add(meaning)
