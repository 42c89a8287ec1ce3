"""A roster for use elsewhere: as a spreadsheet, as CSV for Excel, as contact cards."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from copdesk.domain.choices import ParticipationStatus
from copdesk.domain.import_plan import OWN_ID
from copdesk.domain.language import Language
from copdesk.domain.participating import by_weight, is_gone
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
    "region",
) + ("job_title", "role", "status", "core", "external_id")


class CardVersion(StrEnum):
    """The form of a contact card."""

    FOUR = "4.0"
    THREE = "3.0"


@dataclass(frozen=True, slots=True)
class RosterRow:
    """Someone, where they work, and how they take part: the role that counts most, and any others beside it."""

    person: Person = field(repr=False)
    organisation: Organisation | None = field(default=None, repr=False)
    participation: Participation | None = None
    others: tuple[Participation, ...] = ()

    @property
    def ways(self) -> tuple[Participation, ...]:
        """Every way in which they take part, the one that counts most first."""
        return (self.participation, *self.others) if self.participation else ()


def rows_of(
    people: Iterable[Person], organisations: Iterable[Organisation], ways: Iterable[Participation]
) -> list[RosterRow]:
    """Return one row for each person who takes part, whatever the number of their roles."""
    known, places = {person.id: person for person in people}, {place.id: place for place in organisations}
    of_each: dict[UUID, list[Participation]] = {}
    for way in ways:
        of_each.setdefault(way.person_id, []).append(way)
    return [_row_of(known[person], places, by_weight(several)) for person, several in of_each.items()]


def _row_of(person: Person, places: Mapping[UUID, Organisation], ways: Sequence[Participation]) -> RosterRow:
    place = places.get(person.organisation_id) if person.organisation_id else None
    return RosterRow(person, place, ways[0], tuple(ways[1:]))


def to_be_reached(rows: Iterable[RosterRow]) -> list[RosterRow]:
    """Return those whom one still writes to: not who was not chosen, or withdrew."""
    return [row for row in rows if not (row.ways and is_gone(row.ways))]


def roster_xlsx(rows: Iterable[RosterRow], language: Language, *, title: str = "") -> bytes:
    """Return a roster as a spreadsheet, sorted by family name; `title` names the sheet."""
    return xlsx(title or word("sheet_participants", language), _titles(language), _cells(rows, language))


def roster_csv(rows: Iterable[RosterRow], language: Language) -> bytes:
    """Return a roster as CSV for Excel, sorted by family name."""
    return csv_for_excel(_titles(language), _cells(rows, language))


def roster_vcards(rows: Iterable[RosterRow], version: CardVersion = CardVersion.FOUR) -> bytes:
    """Return a roster as contact cards, sorted by family name; older programs ask for version 3.0."""
    return b"".join(_card(row, version) for row in _sorted(rows))


def _titles(language: Language) -> list[str]:
    return [word(c, language) for c in _COLUMNS]


def _sorted(rows: Iterable[RosterRow]) -> list[RosterRow]:
    return sorted(rows, key=lambda r: (r.person.sort_key, str(r.person.id)))


def _cells(rows: Iterable[RosterRow], language: Language) -> list[list[str]]:
    return [_row(r, language) for r in _sorted(rows)]


def _row(row: RosterRow, language: Language) -> list[str]:
    person, place = row.person, row.organisation
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
        place.region if place else "",
        person.job_title,
        "; ".join(word(f"role_{way.role}", language) for way in row.ways),
        "; ".join(word(f"status_{status}", language) for status in _statuses(row.ways)),
        word("yes", language) if any(way.core for way in row.ways) else "",
        person.external_id,
    ]


def _statuses(ways: Sequence[Participation]) -> list[ParticipationStatus]:
    """Return the status of each role, or the one they share."""
    each = [way.status for way in ways]
    return each[:1] if len(set(each)) == 1 else each


def _card(row: RosterRow, version: CardVersion) -> bytes:
    person = row.person
    named = _named_in_three if version is CardVersion.THREE else _named_in_four
    lines = [
        "BEGIN:VCARD",
        f"VERSION:{version}",
        f"UID:{OWN_ID}{person.id}",
        f"FN:{escaped(person.full_name)}",
        *named(person),
        *([f"ORG:{escaped(row.organisation.name)}"] if row.organisation else []),
        *([f"TITLE:{escaped(person.job_title)}"] if person.job_title else []),
        "END:VCARD",
    ]
    return content(lines)


def _named_in_four(person: Person) -> list[str]:
    sort_as = ",".join(escaped(n).replace('"', "'") for n in (person.family_name, person.given_name) if n)
    return [
        f'N;SORT-AS="{sort_as}":{_name(person)}',
        *(f"EMAIL;PREF={n}:{escaped(e)}" for n, e in enumerate(_emails(person), 1)),
        *(f"TEL;VALUE=text;PREF={n}:{escaped(p)}" for n, p in enumerate(_phones(person), 1)),
    ]


def _named_in_three(person: Person) -> list[str]:
    return [
        f"N:{_name(person)}",
        f"SORT-STRING:{escaped(person.family_name or person.given_name)}",
        *(f"EMAIL;TYPE=INTERNET{'' if n else ',PREF'}:{escaped(e)}" for n, e in enumerate(_emails(person))),
        *(f"TEL;TYPE=VOICE{'' if n else ',PREF'}:{escaped(p)}" for n, p in enumerate(_phones(person))),
    ]


def _name(person: Person) -> str:
    """Return the name in parts, the prefix with the family name as after a given name."""
    family = full_name("-", person.prefix, person.family_name).removeprefix("-").strip()
    return f"{escaped(family)};{escaped(person.given_name)};;;"


def _emails(person: Person) -> list[str]:
    return [e for e in (person.email, *person.other_emails) if e]


def _phones(person: Person) -> list[str]:
    return [p for p in (person.phone, *person.other_phones) if p]
