"""From the rows of a list to candidates: names, addresses and numbers cleaned, and every doubt told."""

import re
from collections.abc import Iterator, Sequence

from copdesk.domain.import_plan import Candidate, Progress, Remark, remark
from copdesk.domain.names import NameParts, is_prefix_only, split_family_name, split_full_name, without_prefix
from copdesk.domain.phones import distinct
from copdesk.exchange.columns import ColumnMap
from copdesk.exchange.said import Said, what_is_said
from copdesk.exchange.source import SourceRow, SourceTable
from copdesk.exchange.taking_part import kind_of, ways

_NO_ADDRESS = frozenset({"geen", "onbekend", "none", "unknown", "volgt"})
_STAYS_AWAY = frozenset(
    ("not attending", "deleted", "refunded", "cancelled", "canceled", "declined", "transferred")
    + ("geannuleerd", "afgemeld", "afgezegd", "terugbetaald", "komt niet")
)
_BETWEEN_ADDRESSES = re.compile(r"[\s;,:<>\"()\[\]]+")
_DIRECTORY_PATH = re.compile(r"^\s*/o=", re.IGNORECASE)
_SHORTENED_NUMBER = re.compile(r"\d(?:[.,]\d+)?e\+?\d+", re.IGNORECASE)
_BETWEEN_NUMBERS = re.compile(r"\s*(?::::|;|\n)\s*")
_PERHAPS_BETWEEN = re.compile(r"\s*[/,]\s*")
_SHORTEST_NUMBER = 8
_LONGEST_REGION = 200
_SHOWN = 60
_PLAIN_ADDRESS = re.compile(r"[a-zA-Z0-9][\w+-]*(?:\.[\w+-]+)*@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_PLAIN_NUMBER = re.compile(r"(?:0\d|\+)\d*(?:[ -]\d+)*", re.ASCII)
_ONE_NUMBER = re.compile(r"[\d +()-]+", re.ASCII)
_TAKEN_BY_A_SHEET = re.compile(r"6[\d \-]*")
_ABROAD_WITHOUT_PLUS = re.compile(r"31[1-9]\d{8}")


def candidates(table: SourceTable, columns: ColumnMap, progress: Progress | None = None) -> Iterator[Candidate]:
    """Yield one candidate a row."""
    for done, (row, said) in enumerate(zip(table.rows, what_is_said(table, columns), strict=True)):
        if progress and done % 200 == 0:
            progress(done, len(table.rows))
        yield _candidate(row, said)


def _candidate(row: SourceRow, said: Said) -> Candidate:
    """Return what one row says about a person."""
    told: list[Remark] = []
    name = _name(said, told)
    emails = _emails(said, told)
    phones = _phones(said, told)
    kind = kind_of(said.organisation_kind, told) if said.organisation_kind else ""
    if not said.organisation and (kind or said.region):
        left_out = " · ".join(words[:_SHOWN] for words in (said.organisation_kind, said.region) if words)
        told.append(remark("row_kind_alone", text=left_out))
    return Candidate(
        row=row.number,
        given_name=name.given_name,
        prefix=name.prefix,
        family_name=name.family_name,
        email=emails[0] if emails else "",
        other_emails=emails[1:],
        phone=phones[0] if phones else "",
        other_phones=phones[1:],
        job_title=said.job_title,
        organisation=said.organisation,
        organisation_kind=kind,
        region=said.region[:_LONGEST_REGION],
        external_id=said.external_id,
        questions=said.question,
        ways=ways(said.role, said.way_status, said.core, said.lone_specialist, told),
        remarks=tuple(told),
        fault=row.fault or _absence(said.status),
    )


def _name(said: Said, told: list[Remark]) -> NameParts:
    given, prefix, family = said.given_name, said.prefix, said.family_name
    if not (given or family):
        return _split(said.full_name, told)
    if said.middle_name and is_prefix_only(said.middle_name) and not prefix:
        prefix = said.middle_name
    elif said.middle_name:
        given = f"{given} {said.middle_name}".strip()
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


def _emails(said: Said, told: list[Remark]) -> tuple[str, ...]:
    """Return the addresses, the main one first; what cannot be one is told and left out."""
    cells: Sequence[str] = said.emails
    if len(cells) == 1 and _PLAIN_ADDRESS.fullmatch(cells[0]):  # as in most lists
        return (cells[0],)
    cells = [c for c in cells if c.casefold() not in _NO_ADDRESS]
    paths = [c for c in cells if _DIRECTORY_PATH.match(c)]
    odd = [c for c in cells if c not in paths and not addresses(c)]
    found = [a for c in cells if c not in paths for a in addresses(c)]
    if not found:
        found = [a for c in said.email_in_name for a in addresses(c)]
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


def _phones(said: Said, told: list[Remark]) -> tuple[str, ...]:
    """Return the numbers, mobile ones first; one that a spreadsheet has shortened is told and left out."""
    if len(said.phones) == 1 and _PLAIN_NUMBER.fullmatch(said.phones[0]):  # as in most lists
        return said.phones
    found: list[str] = []
    for number in (n for cell in said.phones for n in numbers(cell)):
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


def _absence(status: str) -> Remark | None:
    stays_away = status and status.casefold() in _STAYS_AWAY
    return remark("row_stays_away", status=status[:60]) if stays_away else None
