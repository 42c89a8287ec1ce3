"""The habits of other programs, one by one: what their lists say is taken in, and what they should not say is not."""

import pytest

from copdesk.domain.import_plan import ImportPlan, Policy, Verdict
from copdesk.exchange.columns import propose_mapping
from copdesk.exchange.headers import Field
from copdesk.exchange.importing import plan_import, read_source
from tests.exchange.lists import FILES, one, people_in

PRETIX = (
    "Order code,Email,Attendee name,Attendee name: Given name,Attendee name: Family name,Attendee email,"
    "Company,Secret,Company"
)
EVENTBRITE = "Order #,Order Date,First Name,Last Name,Email,Ticket Type,Attendee Status,Wat wil je leren?"


def planned(data: bytes) -> ImportPlan:
    table = read_source(data)
    return plan_import(table, propose_mapping(table), Policy.FILL, (), (), (), None)


def meanings(header: str) -> dict[str, Field | None]:
    table = read_source(f"{header}\n{'x,' * header.count(',')}x\n".encode())
    return {column.title: column.meaning for column in propose_mapping(table).columns}


def test_one_bad_row_stops_no_other_and_each_gets_its_verdict() -> None:
    plan = planned(b"Voornaam;E-mail\nZoe;zoe@x.nl\n;niemand@x.nl\nBram;bram apenstaart x\nMei;mei@x.nl\n")
    told = [row.verdict for row in plan.rows]
    assert told == [Verdict.NEW, Verdict.REJECTED, Verdict.NEW, Verdict.NEW]
    assert [row.why.code for row in plan.rows if row.why] == ["row_without_name"]
    assert [remark.code for remark in plan.rows[2].candidate.remarks] == ["row_email_ignored"]


@pytest.mark.parametrize(
    "header", ["Birthday", "Gender", "Geslacht", "Geboortedatum", "Home Street", "Woonadres", "Notes"]
)
def test_what_is_nobodys_business_is_not_taken_in(header: str) -> None:
    assert meanings(f"First Name,Last Name,{header}")[header] is None


def test_nothing_private_of_a_google_or_outlook_list_has_a_meaning() -> None:
    for name in ("google_current.csv", "outlook_classic_cp1252.csv"):
        ignored = propose_mapping(read_source(FILES / name)).ignored
        private = ("Birthday", "Gender", "Home Street", "Address 1 - Street", "Notes", "Anniversary", "Photo")
        titles = read_source(FILES / name).columns
        assert {title for title in private if title in titles} <= set(ignored)


def test_outlook_calls_the_honorific_title_and_the_function_job_title() -> None:
    found = meanings("Title,First Name,Last Name,Job Title")
    assert (found["Title"], found["Job Title"]) == (None, Field.JOB_TITLE)


def test_an_outlook_path_gives_way_to_the_second_address() -> None:
    header = b"First Name,E-mail Address,E-mail Display Name,E-mail 2 Address\n"
    found = one(header + b"Jan,/o=Ex/ou=Eu/cn=Recipients/cn=abc,Jan de Vries,jan@x.nl\n")
    assert (found.email, found.fault) == ("jan@x.nl", None)
    assert [r.code for r in found.remarks] == ["row_directory_path"]


def test_an_outlook_path_without_any_address_is_told() -> None:
    found = one(b"First Name,E-mail Address\nJan,/o=Ex/ou=Eu/cn=Recipients/cn=abc\n")
    assert (found.email, found.fault) == ("", None)
    assert [r.code for r in found.remarks] == ["row_directory_path_alone"]


def test_the_address_that_google_marks_as_primary_comes_first_whatever_its_column() -> None:
    header = b"First Name,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value\n"
    assert one(header + b"Zoe,Werk,zoe@x.nl,* Thuis,z@y.nl\n").emails == ("z@y.nl", "zoe@x.nl")


def test_a_cell_with_nothing_anybody_sees_says_nothing() -> None:
    found = one("Voornaam;Organisatie\nZoe;\u200b\u200e\n".encode())
    assert (found.organisation, found.fault) == ("", None)


def test_a_cell_too_long_for_its_field_is_told_with_how_it_begins() -> None:
    plan = planned(f"Voornaam;Organisatie\nZoe;{'Gemeente ' * 40}\n".encode())
    assert [row.why.code for row in plan.rows if row.why] == ["row_too_long"]
    assert str(dict(plan.rows[0].why.values)["text"] if plan.rows[0].why else "").startswith("Gemeente")


def test_empty_dates_of_outlook_say_nothing() -> None:
    assert one(b"First Name,Last Name,Birthday,Anniversary\nJan,Vries,0/0/00,0-0-00\n").full_name == "Jan Vries"


def test_both_layouts_of_google_are_understood() -> None:
    old = one(
        b"Name,Given Name,Additional Name,Family Name,Yomi Name,E-mail 1 - Type,E-mail 1 - Value,"
        b"Phone 1 - Type,Phone 1 - Value\n"
        b"Zoe Meulen,Zoe,,Meulen,,* Work,zoe@x.nl ::: z@y.nl,Mobile,06 1 ::: 06 2\n"
    )
    assert (old.given_name, old.emails) == ("Zoe", ("zoe@x.nl", "z@y.nl"))
    assert (old.phone, old.other_phones) == ("06 1", ("06 2",))


def test_pretix_gives_the_company_of_the_guest_and_drops_the_secret() -> None:
    found = one(f"{PRETIX}\nA1,buyer@x.nl,Jan de Vries,Jan,de Vries,jan@x.nl,Zuid,s3cret,Wie betaalt\n".encode())
    assert (found.email, found.organisation) == ("jan@x.nl", "Zuid")
    assert "s3cret" not in str(tuple(found))


@pytest.mark.parametrize("status", ["Attending", "Checked In", ""])
def test_who_comes_according_to_eventbrite_is_taken_in(status: str) -> None:
    assert one(f"{EVENTBRITE}\n1,2026-01-01,Jan,Vries,jan@x.nl,Gratis,{status},Samenwerken\n".encode()).fault is None


@pytest.mark.parametrize("status", ["Not Attending", "Deleted", "Refunded", "Transferred"])
def test_who_stays_away_according_to_eventbrite_is_told(status: str) -> None:
    found = one(f"{EVENTBRITE}\n1,2026-01-01,Jan,Vries,jan@x.nl,Gratis,{status},Samenwerken\n".encode())
    assert found.fault is not None and found.fault.code == "row_stays_away"


def test_a_number_that_was_shortened_is_told_and_never_guessed() -> None:
    found = one(b"Voornaam;Mobiel;Telefoon\nJan;6,12E+08;6.12E8\n")
    assert (found.phone, found.other_phones) == ("", ())
    assert [r.code for r in found.remarks] == ["row_phone_lost", "row_phone_lost"]


def test_a_list_from_an_old_mac_is_read_when_told_so() -> None:
    data = "Voornaam;Achternaam\rZoë;Brûlé\r".encode("mac_roman")
    guessed, told = read_source(data), read_source(data, encoding="mac_roman")
    assert guessed.rows[0].cells != ("Zoë", "Brûlé")
    assert told.rows[0].cells == ("Zoë", "Brûlé")


@pytest.mark.parametrize("words", ["Zoë — Łukasz", "Zoë"])
def test_the_ladder_of_encodings_ends_at_that_of_windows(words: str) -> None:
    utf8, windows = f"Naam;X\n{words};1\n".encode(), "Naam;X\nZoë;1\n".encode("cp1252")
    assert (read_source(utf8).encoding, read_source(windows).encoding) == ("utf-8", "cp1252")


def test_a_column_is_known_by_its_title_and_never_by_its_place() -> None:
    one_way = people_in(b"Voornaam;Achternaam;E-mail\nZoe;Meulen;zoe@x.nl\n")
    other_way = people_in(b"E-mail;Achternaam;Voornaam\nzoe@x.nl;Meulen;Zoe\n")
    assert one_way == other_way


def test_the_titles_of_a_list_are_its_fingerprint_whatever_stands_below() -> None:
    first = propose_mapping(read_source(b"Voornaam;E-mail\nZoe;zoe@x.nl\n"))
    same = propose_mapping(read_source(b"VOORNAAM;e-mail\nBram;bram@x.nl\nMei;\n"))
    other = propose_mapping(read_source(b"Voornaam;Mobiel\nZoe;06\n"))
    assert first.fingerprint == same.fingerprint != other.fingerprint


def test_an_outlook_list_with_dutch_titles_is_understood() -> None:
    header = b"Titel,Voornaam,Tweede voornaam,Achternaam,Bedrijf,Functie,Telefoon op werk,Telefoon thuis,"
    header += b"Mobiele telefoon,E-mailadres,E-mailweergavenaam,E-mailadres 2\n"
    found = one(header + b",Zoe,van,Meulen,Zuid,Adviseur,010 1,010 2,06 3,zoe@x.nl,Zoe (zoe@x.nl),z@y.nl\n")
    assert (found.given_name, found.prefix, found.family_name) == ("Zoe", "van", "Meulen")
    assert (found.organisation, found.job_title, found.emails) == ("Zuid", "Adviseur", ("zoe@x.nl", "z@y.nl"))
    assert (found.phone, found.other_phones) == ("06 3", ("010 1", "010 2"))
