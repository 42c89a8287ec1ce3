"""From the rows of a list to candidates: names, addresses and numbers cleaned, and every doubt told."""

import re
from collections.abc import Iterator, Mapping, Sequence

from copdesk.domain.entity import clean
from copdesk.domain.import_plan import Candidate, Progress, Remark, remark
from copdesk.domain.names import NameParts, is_prefix_only, split_family_name, split_full_name
from copdesk.domain.phones import distinct
from copdesk.exchange.columns import ColumnMap
from copdesk.exchange.headers import Field
from copdesk.exchange.source import SourceRow, SourceTable

_NOTHING = frozenset({"-", "--", "–", "—", "?", "n.v.t.", "nvt", "n/a", "#n/a", "#n/b", "#naam?", "#name?"})
_LONGEST_NOTHING = max(map(len, _NOTHING))
_NO_ADDRESS = frozenset({"geen", "onbekend", "none", "unknown", "volgt"})
_STAYS_AWAY = frozenset(
    ("not attending", "deleted", "refunded", "cancelled", "canceled", "declined", "transferred")
    + ("geannuleerd", "afgemeld", "afgezegd", "terugbetaald", "komt niet")
)
_BETWEEN_ADDRESSES = re.compile(r"[\s;,:<>\"()\[\]]+")
_DIRECTORY_PATH = re.compile(r"^\s*/o=", re.IGNORECASE)
_SHORTENED_NUMBER = re.compile(r"\d(?:[.,]\d+)?e\+?\d+", re.IGNORECASE)
_NEUTRALISED = re.compile(r"^'(?=[=+\-@\t])")
_BETWEEN_NUMBERS = re.compile(r"\s*(?::::|;|\n)\s*")
_PERHAPS_BETWEEN = re.compile(r"\s*[/,]\s*")
_SHORTEST_NUMBER = 8


def candidates(table: SourceTable, columns: ColumnMap, progress: Progress | None = None) -> Iterator[Candidate]:
    """Yield one candidate a row."""
    places = {meaning: columns.of(meaning) for meaning in Field}
    for done, row in enumerate(table.rows):
        if progress and done % 200 == 0:
            progress(done, len(table.rows))
        yield _candidate(row, places)


def _candidate(row: SourceRow, places: Mapping[Field, Sequence[int]]) -> Candidate:
    """Return what one row says about a person."""
    said = _Said(row, places)
    told: list[Remark] = []
    name = _name(said, told)
    email, other_emails, fault = _emails(said, told)
    phones = _phones(said, told)
    return Candidate(
        row=row.number,
        given_name=name.given_name,
        prefix=name.prefix,
        family_name=name.family_name,
        email=email,
        other_emails=other_emails,
        phone=next(iter(phones), ""),
        other_phones=phones[1:],
        job_title=said.first(Field.JOB_TITLE),
        organisation=said.first(Field.ORGANISATION),
        external_id=said.first(Field.EXTERNAL_ID),
        questions=tuple(said.all(Field.QUESTION)),
        remarks=tuple(told),
        fault=row.fault or fault or _absence(said),
    )


class _Said:
    """The cells of one row by what they mean."""

    def __init__(self, row: SourceRow, places: Mapping[Field, Sequence[int]]) -> None:
        self._cells = row.cells
        self._places = places

    def first(self, meaning: Field) -> str:
        """Return the first cell with this meaning that says something, on one line."""
        return next((" ".join(c.split()) for c in self.all(meaning)), "")

    def all(self, meaning: Field) -> Sequence[str]:
        """Return the cells with this meaning that say something; one that is labelled as primary comes first."""
        places = self._places[meaning]
        if not places:
            return ()
        if len(places) > 1:
            places = sorted(places, key=lambda n: not self._primary(n))
        return [c for n in places if (c := _cell(self._cells[n]))]

    def _primary(self, index: int) -> bool:
        return index - 1 in self._places[Field.LABEL] and self._cells[index - 1].startswith("* ")


def _cell(text: str) -> str:
    """Return a cell without what does not count: control characters, an apostrophe put before a sign, a lone dash."""
    if not text:
        return ""
    plain = (text if text.isascii() and text.isprintable() else str(clean(text)).replace("\xa0", " ")).strip()
    if plain.startswith("'"):
        plain = _NEUTRALISED.sub("", plain)
    return "" if len(plain) <= _LONGEST_NOTHING and plain.casefold() in _NOTHING else plain


def _name(said: _Said, told: list[Remark]) -> NameParts:
    given, prefix, family = (said.first(f) for f in (Field.GIVEN_NAME, Field.PREFIX, Field.FAMILY_NAME))
    middle = said.first(Field.MIDDLE_NAME)
    if not (given or family):
        return _split(said.first(Field.FULL_NAME), told)
    if middle and is_prefix_only(middle) and not prefix:
        prefix = middle
    elif middle:
        given = f"{given} {middle}".strip()
    if prefix:
        return NameParts(given, prefix, family)
    prefix, rest = split_family_name(family)
    if prefix:
        told.append(remark("row_prefix_proposed", prefix=prefix, family_name=rest))
    return NameParts(given, prefix, rest)


def _split(full_name: str, told: list[Remark]) -> NameParts:
    parts = split_full_name(full_name)
    if parts.family_name:
        shown = " | ".join(p for p in (parts.given_name, parts.prefix, parts.family_name) if p)
        told.append(remark("row_name_split", name=shown))
    return parts


def _emails(said: _Said, told: list[Remark]) -> tuple[str, tuple[str, ...], Remark | None]:
    """Return the main address, the others, and what makes the row unfit if its only address cannot be one."""
    cells = [c for c in (*said.all(Field.EMAIL), *said.all(Field.OTHER_EMAIL)) if c.casefold() not in _NO_ADDRESS]
    paths = [c for c in cells if _DIRECTORY_PATH.match(c)]
    odd = [c for c in cells if c not in paths and not addresses(c)]
    found = [a for c in cells if c not in paths for a in addresses(c)]
    if not found:
        found = [a for c in said.all(Field.EMAIL_IN_NAME) for a in addresses(c)]
    unique = list({a.casefold(): a for a in reversed(found)}.values())[::-1]
    if paths:
        told.append(remark("row_directory_path", email=unique[0] if unique else ""))
    if odd and unique:
        told.append(remark("row_email_ignored", text=odd[0][:100]))
    if odd and not unique:
        return "", (), remark("row_email_invalid", text=odd[0][:100])
    return next(iter(unique), ""), tuple(unique[1:]), None


def addresses(cell: str) -> list[str]:
    """Return the e-mail addresses in a cell, as typed and in order."""
    return [w for word in _BETWEEN_ADDRESSES.split(cell) if _is_address(w := word.strip("'."))]


def _is_address(word: str) -> bool:
    name, _, domain = word.partition("@")
    return bool(name) and "@" not in domain and not domain.startswith(".") and "." in domain


def _phones(said: _Said, told: list[Remark]) -> tuple[str, ...]:
    """Return the numbers, mobile ones first; one that a spreadsheet has shortened is told and left out."""
    found: list[str] = []
    cells = (*said.all(Field.MOBILE), *said.all(Field.PHONE), *said.all(Field.OTHER_PHONE))
    for number in (n for cell in cells for n in numbers(cell)):
        if _SHORTENED_NUMBER.fullmatch(number):
            told.append(remark("row_phone_lost", text=number))
        elif number.casefold() not in _NO_ADDRESS:
            found.append(_repaired(number, told))
    return distinct(tuple(found))


def numbers(cell: str) -> list[str]:
    """Return the phone numbers in a cell; a slash or comma parts them only when whole numbers stand around it."""
    found: list[str] = []
    for piece in _BETWEEN_NUMBERS.split(cell):
        parts = _PERHAPS_BETWEEN.split(piece)
        whole = all(sum(c.isdigit() for c in part) >= _SHORTEST_NUMBER for part in parts)
        found += parts if whole else [piece]
    return [" ".join(number.split()) for number in found if number.strip()]


def _repaired(number: str, told: list[Remark]) -> str:
    """Return a number with what a spreadsheet took from it: the 0 of a mobile number, or the + before 31."""
    if re.fullmatch(r"6[\d \-]*", number) and sum(c.isdigit() for c in number) == 9:
        told.append(remark("row_phone_zero", text=f"0{number}"))
        return f"0{number}"
    if re.fullmatch(r"31[1-9]\d{8}", number):
        told.append(remark("row_phone_plus", text=f"+{number}"))
        return f"+{number}"
    return number


def _absence(said: _Said) -> Remark | None:
    status = said.first(Field.STATUS)
    return remark("row_stays_away", status=status[:60]) if status.casefold() in _STAYS_AWAY else None
