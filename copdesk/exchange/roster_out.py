"""A roster for use elsewhere: as a spreadsheet, as CSV for Excel, as contact cards."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from copdesk.domain.choices import Language
from copdesk.domain.import_plan import OWN_ID
from copdesk.domain.roster import Organisation, Participation, Person, full_name
from copdesk.exchange.lines_out import content, escaped
from copdesk.exchange.sheets_out import csv_for_excel, xlsx
from copdesk.exchange.words import kind_word, word

_COLUMNS = (
    "given_name",
    "prefix",
    "family_name",
    "email",
    "other_emails",
    "phone",
    "other_phones",
    "organisation",
    "organisation_kind",
) + ("job_title", "role", "status", "core", "external_id")


@dataclass(frozen=True, slots=True)
class RosterRow:
    """Someone, where they work, and how they take part."""

    person: Person = field(repr=False)
    organisation: Organisation | None = field(default=None, repr=False)
    participation: Participation | None = None


def roster_xlsx(rows: Iterable[RosterRow], language: Language, *, title: str = "") -> bytes:
    """Return a roster as a spreadsheet, sorted by family name; `title` names the sheet."""
    return xlsx(title or word("sheet_participants", language), _titles(language), _cells(rows, language))


def roster_csv(rows: Iterable[RosterRow], language: Language) -> bytes:
    """Return a roster as CSV for Excel, sorted by family name."""
    return csv_for_excel(_titles(language), _cells(rows, language))


def roster_vcards(rows: Iterable[RosterRow]) -> bytes:
    """Return a roster as contact cards (vCard 4.0), sorted by family name."""
    return b"".join(_card(row) for row in _sorted(rows))


def _titles(language: Language) -> list[str]:
    return [word(c, language) for c in _COLUMNS]


def _sorted(rows: Iterable[RosterRow]) -> list[RosterRow]:
    return sorted(rows, key=lambda r: (r.person.sort_key, str(r.person.id)))


def _cells(rows: Iterable[RosterRow], language: Language) -> list[list[str]]:
    return [_row(r, language) for r in _sorted(rows)]


def _row(row: RosterRow, language: Language) -> list[str]:
    person, place, part = row.person, row.organisation, row.participation
    return [
        person.given_name,
        person.prefix,
        person.family_name,
        person.email,
        "; ".join(person.other_emails),
        person.phone,
        "; ".join(person.other_phones),
        place.name if place else "",
        kind_word(place.kind, language) if place else "",
        person.job_title,
        word(f"role_{part.role}", language) if part else "",
        word(f"status_{part.status}", language) if part else "",
        word("yes", language) if part and part.core else "",
        person.external_id,
    ]


def _card(row: RosterRow) -> bytes:
    person = row.person
    family = full_name("-", person.prefix, person.family_name).removeprefix("-").strip()  # as after a given name
    sort_as = ",".join(escaped(n).replace('"', "'") for n in (person.family_name, person.given_name) if n)
    lines = [
        "BEGIN:VCARD",
        "VERSION:4.0",
        f"UID:{OWN_ID}{person.id}",
        f"FN:{escaped(person.full_name)}",
        f'N;SORT-AS="{sort_as}":{escaped(family)};{escaped(person.given_name)};;;',
        *(f"EMAIL;PREF={n}:{escaped(e)}" for n, e in enumerate(_emails(person), 1)),
        *(f"TEL;VALUE=text;PREF={n}:{escaped(p)}" for n, p in enumerate(_phones(person), 1)),
        *([f"ORG:{escaped(row.organisation.name)}"] if row.organisation else []),
        *([f"TITLE:{escaped(person.job_title)}"] if person.job_title else []),
        "END:VCARD",
    ]
    return content(lines)


def _emails(person: Person) -> list[str]:
    return [e for e in (person.email, *person.other_emails) if e]


def _phones(person: Person) -> list[str]:
    return [p for p in (person.phone, *person.other_phones) if p]
