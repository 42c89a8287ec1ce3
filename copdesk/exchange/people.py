"""From the rows of a list to candidates: names, addresses and numbers cleaned, and every doubt told."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from copdesk.domain.entity import clean
from copdesk.domain.import_plan import Candidate, Progress, Remark, Way, remark
from copdesk.domain.names import NameParts, is_prefix_only, split_family_name, split_full_name, without_prefix
from copdesk.domain.phones import distinct
from copdesk.exchange.columns import ColumnMap
from copdesk.exchange.headers import Field
from copdesk.exchange.source import SourceRow, SourceTable
from copdesk.exchange.taking_part import kind_of, ways

_NOTHING = frozenset({"-", "--", "–", "—", "?", "n.v.t.", "nvt", "n/a", "#n/a", "#n/b", "#naam?", "#name?"})
_LONGEST_NOTHING = max(map(len, _NOTHING))
_NO_ADDRESS = frozenset({"geen", "onbekend", "none", "unknown", "volgt"})
_STAYS_AWAY = frozenset(
    ("not attending", "deleted", "refunded", "cancelled", "canceled", "declined", "transferred")
    + ("geannuleerd", "afgemeld", "afgezegd", "terugbetaald", "komt niet")
)
_BLANK_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
_BETWEEN_ADDRESSES = re.compile(r"[\s;,:<>\"()\[\]]+")
_DIRECTORY_PATH = re.compile(r"^\s*/o=", re.IGNORECASE)
_SHORTENED_NUMBER = re.compile(r"\d(?:[.,]\d+)?e\+?\d+", re.IGNORECASE)
_NEUTRALISED = re.compile(r"^'(?=[=+\-@\t])")
_BETWEEN_NUMBERS = re.compile(r"\s*(?::::|;|\n)\s*")
_PERHAPS_BETWEEN = re.compile(r"\s*[/,]\s*")
_SHORTEST_NUMBER = 8
_LONGEST_REGION = 200
_PLAIN_ADDRESS = re.compile(r"[a-zA-Z0-9][\w+-]*(?:\.[\w+-]+)*@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_ONE_NUMBER = re.compile(r"[\d +()-]+", re.ASCII)
_TAKEN_BY_A_SHEET = re.compile(r"6[\d \-]*")
_ABROAD_WITHOUT_PLUS = re.compile(r"31[1-9]\d{8}")


def candidates(table: SourceTable, columns: ColumnMap, progress: Progress | None = None) -> Iterator[Candidate]:
    """Yield one candidate a row."""
    places = _places(columns)
    plain = cache(_cell)  # most cells of a list say what others say: a place, a job, a prefix
    for done, row in enumerate(table.rows):
        if progress and done % 200 == 0:
            progress(done, len(table.rows))
        yield _candidate(row, places, _Said(row.cells, places.label, plain))


@dataclass(frozen=True, slots=True)
class _Places:
    """The columns of each meaning, from left to right; of addresses and numbers the main ones first."""

    given_name: Sequence[int]
    middle_name: Sequence[int]
    prefix: Sequence[int]
    family_name: Sequence[int]
    full_name: Sequence[int]
    emails: Sequence[int]
    email_in_name: Sequence[int]
    phones: Sequence[int]
    label: Sequence[int]
    organisation: Sequence[int]
    job_title: Sequence[int]
    external_id: Sequence[int]
    status: Sequence[int]
    organisation_kind: Sequence[int]
    region: Sequence[int]
    role: Sequence[int]
    way_status: Sequence[int]
    core: Sequence[int]
    lone_specialist: Sequence[int]
    question: Sequence[int]


_TOGETHER = {
    "emails": (Field.EMAIL, Field.OTHER_EMAIL),
    "phones": (Field.MOBILE, Field.PHONE, Field.OTHER_PHONE),
}


def _places(columns: ColumnMap) -> _Places:
    joined = {name: tuple(n for f in fields for n in columns.of(f)) for name, fields in _TOGETHER.items()}
    alone = set(Field).difference(*_TOGETHER.values())
    return _Places(**{field.value: columns.of(field) for field in alone}, **joined)


def _candidate(row: SourceRow, at: _Places, said: "_Said") -> Candidate:
    """Return what one row says about a person."""
    told: list[Remark] = []
    name = _name(at, said, told)
    emails = _emails(at, said, told)
    phones = _phones(at, said, told)
    return Candidate(
        row=row.number,
        given_name=name.given_name,
        prefix=name.prefix,
        family_name=name.family_name,
        email=emails[0] if emails else "",
        other_emails=emails[1:],
        phone=phones[0] if phones else "",
        other_phones=phones[1:],
        job_title=said.first(at.job_title),
        organisation=said.first(at.organisation),
        organisation_kind=kind_of(said.first(at.organisation_kind), told) if at.organisation_kind else "",
        region=said.first(at.region)[:_LONGEST_REGION],
        external_id=said.first(at.external_id),
        questions=tuple(said.all(at.question)),
        ways=_ways(at, said, told),
        remarks=tuple(told),
        fault=row.fault or _absence(said.first(at.status)),
    )


class _Said:
    """The cells of one row, cleaned when they are asked for."""

    def __init__(self, cells: Sequence[str], labels: Sequence[int], plain: Callable[[str], str]) -> None:
        self._cells, self._labels, self._plain = cells, labels, plain

    def first(self, places: Sequence[int]) -> str:
        """Return the first cell in these columns that says something, on one line."""
        if not places:
            return ""
        if len(places) == 1:
            return " ".join(self._plain(self._cells[places[0]]).split())
        found = self.all(places)
        return " ".join(found[0].split()) if found else ""

    def all(self, places: Sequence[int]) -> list[str]:
        """Return the cells in these columns that say something; one that is labelled as primary comes first."""
        if len(places) > 1 and self._labels:
            places = sorted(places, key=lambda n: not self._primary(n))
        return [cell for n in places if (cell := self._plain(self._cells[n]))] if places else []

    def _primary(self, index: int) -> bool:
        return index - 1 in self._labels and self._cells[index - 1].startswith("* ")


def _cell(text: str) -> str:
    """Return a cell without what does not count: control characters, an apostrophe put before a sign, a lone dash."""
    if not text:
        return ""
    plain = (text if text.isascii() and text.isprintable() else _seen(text)).strip()
    if plain.startswith("'"):
        plain = _NEUTRALISED.sub("", plain)
    return "" if len(plain) <= _LONGEST_NOTHING and plain.casefold() in _NOTHING else plain


def _seen(text: str) -> str:
    """Return a cell without what nobody sees, and nothing when there is nothing else."""
    plain = str(clean(text)).replace("\xa0", " ")
    return plain if any(c.isprintable() and not c.isspace() and c not in _BLANK_LETTERS for c in plain) else ""


def _name(at: _Places, said: _Said, told: list[Remark]) -> NameParts:
    given, prefix = said.first(at.given_name), said.first(at.prefix)
    middle, family = said.first(at.middle_name), said.first(at.family_name)
    if not (given or family):
        return _split(said.first(at.full_name), told)
    if middle and is_prefix_only(middle) and not prefix:
        prefix = middle
    elif middle:
        given = f"{given} {middle}".strip()
    if prefix:
        return NameParts(given, prefix, without_prefix(family, prefix))
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


def _emails(at: _Places, said: _Said, told: list[Remark]) -> tuple[str, ...]:
    """Return the addresses, the main one first; what cannot be one is told and left out."""
    cells = said.all(at.emails)
    if len(cells) == 1 and _PLAIN_ADDRESS.fullmatch(cells[0]):  # as in most lists
        return (cells[0],)
    cells = [c for c in cells if c.casefold() not in _NO_ADDRESS]
    paths = [c for c in cells if _DIRECTORY_PATH.match(c)]
    odd = [c for c in cells if c not in paths and not addresses(c)]
    found = [a for c in cells if c not in paths for a in addresses(c)]
    if not found:
        found = [a for c in said.all(at.email_in_name) for a in addresses(c)]
    unique = list({a.casefold(): a for a in reversed(found)}.values())[::-1]
    if paths:
        found_one = remark("row_directory_path", email=unique[0]) if unique else remark("row_directory_path_alone")
        told.append(found_one)
    told += [remark("row_email_ignored", text=cell[:100]) for cell in odd]
    return tuple(unique)


def addresses(cell: str) -> list[str]:
    """Return the e-mail addresses in a cell, as typed and in order."""
    return [w for word in _BETWEEN_ADDRESSES.split(cell) if _is_address(w := word.strip("'."))]


def _is_address(word: str) -> bool:
    name, _, domain = word.partition("@")
    return bool(name) and "@" not in domain and not domain.startswith(".") and "." in domain


def _phones(at: _Places, said: _Said, told: list[Remark]) -> tuple[str, ...]:
    """Return the numbers, mobile ones first; one that a spreadsheet has shortened is told and left out."""
    found: list[str] = []
    cells = said.all(at.phones)
    for number in (n for cell in cells for n in numbers(cell)):
        if _SHORTENED_NUMBER.fullmatch(number):
            told.append(remark("row_phone_lost", text=number))
        elif number.casefold() not in _NO_ADDRESS:
            found.append(_repaired(number, told))
    return distinct(tuple(found)) if len(found) > 1 else tuple(found)


def numbers(cell: str) -> list[str]:
    """Return the phone numbers in a cell; a slash or comma parts them only when whole numbers stand around it."""
    if _ONE_NUMBER.fullmatch(cell):
        return [" ".join(cell.split())]
    found: list[str] = []
    for piece in _BETWEEN_NUMBERS.split(cell):
        parts = _PERHAPS_BETWEEN.split(piece)
        whole = all(sum(c.isdigit() for c in part) >= _SHORTEST_NUMBER for part in parts)
        found += parts if whole else [piece]
    return [" ".join(number.split()) for number in found if number.strip()]


def _repaired(number: str, told: list[Remark]) -> str:
    """Return a number with what a spreadsheet took from it: the 0 of a mobile number, or the + before 31."""
    if _TAKEN_BY_A_SHEET.fullmatch(number) and sum(c.isdigit() for c in number) == 9:
        told.append(remark("row_phone_zero", text=f"0{number}"))
        return f"0{number}"
    if _ABROAD_WITHOUT_PLUS.fullmatch(number):
        told.append(remark("row_phone_plus", text=f"+{number}"))
        return f"+{number}"
    return number


def _ways(at: _Places, said: _Said, told: list[Remark]) -> tuple[Way, ...]:
    first = said.first
    return ways(first(at.role), first(at.way_status), first(at.core), first(at.lone_specialist), told)


def _absence(status: str) -> Remark | None:
    return remark("row_stays_away", status=status[:60]) if status.casefold() in _STAYS_AWAY else None
