"""What a column means is proposed by its title, corrected by hand, and remembered."""

import pytest

from copdesk.domain.import_plan import remark
from copdesk.exchange.columns import propose_mapping
from copdesk.exchange.headers import Field, field_of
from copdesk.exchange.importing import read_source
from tests.exchange.lists import EXCEL


@pytest.mark.parametrize(
    ("title", "meaning"),
    [
        ("E-mailadres", Field.EMAIL),
        (" e mail  adres ", Field.EMAIL),
        ("ACHTERNAAM", Field.FAMILY_NAME),
        ("Job Title", Field.JOB_TITLE),
        ("Title", None),
        ("Birthday", None),
        ("Geboortedatum", None),
        ("Gender", None),
        ("ID", None),
        ("", None),
    ],
)
def test_a_title_is_known_whatever_its_capitals_and_signs(title: str, meaning: Field | None) -> None:
    assert field_of(title) is meaning


def test_every_column_shows_an_example_and_ignored_ones_are_listed() -> None:
    columns = propose_mapping(read_source(EXCEL))
    assert columns.columns[1].example == "van der"
    assert columns.ignored == ("Opmerkingen",)


def test_a_second_address_column_holds_other_addresses_and_a_second_company_is_ignored() -> None:
    columns = propose_mapping(read_source(b"Naam;Email;E-mail;Company;Company\nJan;a;b;c;d"))
    assert columns.meanings == ("full_name", "email", "other_email", "organisation", "")


def test_a_meaning_given_by_hand_is_taken_from_the_column_that_had_it() -> None:
    columns = propose_mapping(read_source(b"Naam;Functie;Rol\nJan;x;y")).with_meaning(2, Field.JOB_TITLE)
    assert columns.meanings == ("full_name", "", "job_title")


def test_a_corrected_map_is_remembered_by_its_titles() -> None:
    first = propose_mapping(read_source(b"Wie;Waar\nJan;Zuid"))
    corrected = first.with_meaning(0, Field.FULL_NAME).with_meaning(1, Field.ORGANISATION)
    later = propose_mapping(read_source(b"wie ;WAAR\nEls;Noord"))
    assert later.fingerprint == corrected.fingerprint
    assert later.with_meanings(corrected.meanings).of(Field.ORGANISATION) == (1,)


def test_a_remembered_meaning_that_no_longer_exists_is_ignored() -> None:
    columns = propose_mapping(read_source(b"Wie;Waar\nJan;Zuid")).with_meanings(("shoe_size",))
    assert columns.meanings == ("", "")


@pytest.mark.parametrize("title", ["Opmerkingen", "Dieetwensen", "Notes", "Dietary requirements"])
def test_why_notes_and_diets_stay_out_is_told_unless_the_column_got_a_meaning(title: str) -> None:
    columns = propose_mapping(read_source(f"Voornaam;{title}\nJan;geen noten\n".encode()))
    assert columns.remarks == (remark("import_notes_left_out", title=title),)
    assert columns.with_meaning(1, Field.QUESTION).remarks == ()
