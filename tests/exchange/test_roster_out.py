"""A roster goes out in forms that spreadsheets and phones understand, and that this program reads back."""

import io
from typing import Any

import openpyxl
import pytest

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.import_plan import Policy
from copdesk.domain.language import Language
from copdesk.domain.roster import Organisation
from copdesk.exchange.importing import plan_import, propose_mapping, read_source
from copdesk.exchange.roster_out import (
    CardVersion,
    RosterRow,
    roster_csv,
    roster_vcards,
    roster_xlsx,
    rows_of,
    to_be_reached,
)
from copdesk.exchange.sheets_out import quiet
from tests.builders import community, participation, person
from tests.exchange.lists import one, people_in

NL, EN = Language.DUTCH, Language.ENGLISH
PLACE = Organisation(name="Gemeente Voorbeeldstad", kind="municipality", region="Zeeland")


def row(**fields: Any) -> RosterRow:
    someone = person(**{"email": "zoe@example.org", "phone": "+31612345678", "organisation_id": PLACE.id} | fields)
    return RosterRow(someone, PLACE, participation(someone, community(), role=Role.GUEST, core=True))


def sheet(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data)).active


def test_a_sheet_has_titles_frozen_and_every_cell_as_text() -> None:
    made = sheet(roster_xlsx([row(phone="0612345678")], NL))
    cells = {head.value: cell for head, cell in zip(made[1], made[2], strict=True)}
    assert (made.title, made.freeze_panes) == ("Deelnemers", "A2")
    phone = cells["Telefoon"]
    assert (phone.value, phone.data_type, phone.number_format) == ("0612345678", "s", "@")
    assert [cells[t].value for t in ("Soort organisatie", "Rol", "Vaste kern")] == ["gemeente", "gast", "ja"]


def test_who_has_two_roles_is_one_row_with_both() -> None:
    someone, here = person(organisation_id=PLACE.id), community()
    guides = participation(someone, here, role=Role.FACILITATOR, status=ParticipationStatus.INVITED)
    rows = rows_of([someone], [PLACE], [guides, participation(someone, here, core=True)])
    made = sheet(roster_xlsx(rows, EN))
    cells = {head.value: cell.value for head, cell in zip(made[1], made[2], strict=True)}
    assert made.max_row == 2 and cells["Role"] == "participant; facilitator"
    assert (cells["Status"], cells["Core group"]) == ("takes part; invited", "yes")
    assert roster_vcards(rows).count(b"BEGIN:VCARD") == 1


def test_who_was_not_chosen_or_withdrew_is_not_written_to() -> None:
    here, (chosen, refused, gone) = community(), [person(family_name=name) for name in "abc"]
    ways = [participation(chosen, here), participation(refused, here, status=ParticipationStatus.NOT_CHOSEN)]
    rows = rows_of(
        [chosen, refused, gone], [], [*ways, participation(gone, here, status=ParticipationStatus.CANCELLED)]
    )
    assert [row.person for row in to_be_reached(rows)] == [chosen]


def test_a_status_that_two_roles_share_is_said_once() -> None:
    someone, here = person(), community()
    roles = [participation(someone, here, role=role) for role in (Role.FACILITATOR, Role.SPONSOR)]
    (row,) = rows_of([someone], [], roles)
    made = roster_csv([row], NL).decode("utf-8-sig")
    assert "begeleider; opdrachtgever" in made and made.count("doet mee") == 1


def test_a_roster_is_sorted_by_family_name() -> None:
    made = sheet(roster_xlsx([row(family_name="Zwart"), row(prefix="van", family_name="Ancona")], EN))
    assert [c.value for c in made["C"]] == ["Last name", "Ancona", "Zwart"]


@pytest.mark.parametrize("words", ["=1+1", "+1", "-2", "@x", "=cmd|' /C calc'!A0"])
def test_no_word_becomes_a_formula(words: str) -> None:
    made = sheet(roster_xlsx([row(job_title=words)], NL))
    assert (made["K2"].value, made["K2"].data_type) == (words, "s")
    assert f";'{words};" in roster_csv([row(job_title=words)], NL).decode("utf-8-sig")


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("+31 (0)6 34567890", "+31 (0)6 34567890"),
        ("+31612345678", "+31612345678"),
        ("+31-6-12345678", "'+31-6-12345678"),
        ("x=1", "x=1"),
    ],
)
def test_a_plain_number_stays_usable(cell: str, shown: str) -> None:
    assert quiet(cell) == shown


def test_csv_is_as_excel_wants_it() -> None:
    data = roster_csv([row()], NL)
    assert data.startswith(b"\xef\xbb\xbfVoornaam;Tussenvoegsel;Achternaam;")
    assert data.count(b"\r\n") == data.count(b"\n") == 2


@pytest.mark.parametrize("language", [NL, EN])
@pytest.mark.parametrize("write", [roster_csv, roster_xlsx])
def test_a_roster_is_read_back_as_it_was(write: Any, language: Language) -> None:
    more = {"other_emails": ("zoe@x.org", "z@y.org"), "other_phones": ("010 7654321", "+32 2 1234567")}
    someone = row(**more, job_title="=SOM(1)", external_id="17").person
    found = one(write([RosterRow(someone, PLACE)], language))
    assert (found.given_name, found.prefix, found.family_name) == ("Zoë", "van der", "Meulen")
    assert found.emails == ("zoe@example.org", "zoe@x.org", "z@y.org")
    assert found.other_phones == someone.other_phones
    assert (found.phone, found.organisation, found.job_title) == (someone.phone, PLACE.name, "=SOM(1)")
    assert found.external_id == "17"


def test_a_card_is_folded_sorted_and_read_back() -> None:
    someone = person(
        job_title="Adviseur; water, en 👩‍🌾 " * 8, email="zoe@example.org", other_emails=("z@x.org",), phone="06 1"
    )
    data = roster_vcards([RosterRow(someone, PLACE)])
    found = one(data)
    assert b'N;SORT-AS="Meulen,Zo\xc3\xab":van der Meulen;Zo\xc3\xab;;;\r\n' in data
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert (found.full_name, found.prefix, found.phone, found.emails) == (
        "Zoë van der Meulen",
        "van der",
        "06 1",
        ("zoe@example.org", "z@x.org"),
    )
    assert found.job_title == someone.job_title
    assert found.external_id == f"urn:uuid:{someone.id}"


def test_a_card_for_an_older_program_says_the_same() -> None:
    someone = person(email="zoe@example.org", other_emails=("z@x.org",), phone="06 1", other_phones=("010 1",))
    data = roster_vcards([RosterRow(someone, PLACE)], CardVersion.THREE)
    assert b"VERSION:3.0\r\n" in data and b"SORT-STRING:Meulen\r\n" in data and b"SORT-AS" not in data
    assert one(data) == one(roster_vcards([RosterRow(someone, PLACE)]))


def test_a_card_keeps_a_glued_prefix() -> None:
    data = roster_vcards([RosterRow(person("Fenna", "d'", "Ancona"))])
    assert b":d'Ancona;Fenna;;;" in data


def test_equal_rosters_are_equal_bytes() -> None:
    rows = [row(), row(given_name="Els")]
    for write in (roster_xlsx, roster_csv):
        assert write(rows, NL) == write(reversed(rows), NL)
    assert roster_vcards(rows) == roster_vcards(rows[::-1])


def test_signs_that_no_spreadsheet_can_hold_are_left_out() -> None:
    made = sheet(roster_xlsx([row(job_title="a\ufffeb שלום 👩‍🌾")], NL, title="[a]:b*?/\\c" + "x" * 40))
    assert made["K2"].value == "ab שלום 👩‍🌾"
    assert len(made.title) <= 31


def test_an_empty_roster_is_titles_alone() -> None:
    assert sheet(roster_xlsx([], EN)).max_row == 1
    assert people_in(roster_csv([row()], EN))[0].full_name == "Zoë van der Meulen"
    assert roster_vcards([]) == b""


@pytest.mark.parametrize(
    ("name", "tab"),
    [("👩\u200d🌾" * 20, "👩\u200d🌾" * 6), ("a\uffffb", "ab"), ("History", "History."), ("' '", "1"), ("?" * 9, "1")],
)
def test_any_name_of_a_community_fits_on_a_tab(name: str, tab: str) -> None:
    assert sheet(roster_xlsx([row()], NL, title=name)).title == tab


@pytest.mark.parametrize("write", [roster_xlsx, roster_csv])
@pytest.mark.parametrize("language", [NL, EN])
def test_a_roster_taken_into_a_new_workbook_is_the_same_roster(write: Any, language: Language) -> None:
    here = community()
    someone, guest = person("Zoë", email="z@x.nl", organisation_id=PLACE.id), person("Bo", email="b@x.nl")
    ways = [
        participation(someone, here, role=Role.FACILITATOR, status=ParticipationStatus.INVITED),
        participation(someone, here, core=True),
        participation(guest, here, role=Role.GUEST, status=ParticipationStatus.CANCELLED),
    ]
    data = write(rows_of([someone, guest], [PLACE], ways), language)
    table = read_source(data)
    made = plan_import(table, propose_mapping(table), Policy.FILL, (), (), (), here.id)
    assert write(rows_of(made.people, made.organisations, made.participations), language) == data
    assert [(o.name, o.kind, o.region) for o in made.organisations] == [(PLACE.name, PLACE.kind, PLACE.region)]
    told = [remark for row in made.rows for remark in row.candidate.remarks]
    assert len(made.participations) == 3 and told == []
