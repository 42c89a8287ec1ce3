"""Names, addresses and numbers are cleaned as a colleague would, and every doubt is told."""

import pytest

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.import_plan import Candidate, Way, remark
from tests.exchange.lists import FILES, one, people_in, xlsx


def person(header: str, row: str) -> Candidate:
    return one(f"{header}\n{row}\n".encode())


@pytest.mark.parametrize(
    ("written", "taken", "told"),
    [
        ("612345678", "0612345678", ["row_phone_zero"]),
        ("6 12 34 56 78", "06 12 34 56 78", ["row_phone_zero"]),
        ("6,12E+08", "", ["row_phone_lost"]),
        ("3.16E11", "", ["row_phone_lost"]),
        ("31612345678", "+31612345678", ["row_phone_plus"]),
        ("0612345678", "0612345678", []),
        ("+31 (0)6 34567890", "+31 (0)6 34567890", []),
        ("61234567", "61234567", []),
        ("020-6123456", "020-6123456", []),
        ("-", "", []),
        ("geen", "", []),
    ],
)
def test_a_number_gets_back_what_a_spreadsheet_took(written: str, taken: str, told: list[str]) -> None:
    found = person("Voornaam;Mobiel", f"Jan;{written}")
    assert found.phone == taken
    assert [r.code for r in found.remarks] == told


def test_a_number_in_a_spreadsheet_gets_its_zero_back() -> None:
    assert one(xlsx(("Voornaam", "Mobiel"), ("Jan", 612345678))).phone == "0612345678"


@pytest.mark.parametrize(
    ("header", "row", "taken"),
    [
        ("Mobiel", "06 1 ::: 06 2", ("06 1", "06 2")),
        ("Telefoon", "020-1234567 / 06-12345678", ("020-1234567", "06-12345678")),
        ("Telefoon", "020-1234567/68", ("020-1234567/68",)),
        (
            "Telefoon;Mobiel;Telefoon 2",
            "020-1234567;06-12345678;010 7654321",
            ("06-12345678", "020-1234567", "010 7654321"),
        ),
        ("Telefoon;Mobiel", "+31612345678;06-12345678", ("06-12345678",)),
        ("Mobiel;Telefoon", "6,12E+08;geen", ()),
    ],
)
def test_every_number_is_taken_in_once(header: str, row: str, taken: tuple[str, ...]) -> None:
    found = person(f"Voornaam;{header}", f"Jan;{row}")
    assert tuple(n for n in (found.phone, *found.other_phones) if n) == taken


def test_a_mobile_number_goes_before_another() -> None:
    assert person("Voornaam;Telefoon;Mobiel", "Jan;010 1;06 2").phone == "06 2"
    assert person("Voornaam;Telefoon;Mobiel", "Jan;010 1;6,1E+08").phone == "010 1"


@pytest.mark.parametrize(
    ("written", "taken"),
    [
        ("jan@x.nl", ("jan@x.nl",)),
        ('"jan@x.nl ; j.devries@y.nl"', ("jan@x.nl", "j.devries@y.nl")),
        ("jan@x.nl ::: jan@y.nl", ("jan@x.nl", "jan@y.nl")),
        ("Jan <Jan@X.nl>", ("Jan@X.nl",)),
        ("mailto:jan@x.nl", ("jan@x.nl",)),
        ("jan@x.nl, JAN@X.NL", ("jan@x.nl",)),
        ("geen", ()),
        ("-", ()),
    ],
)
def test_the_first_address_is_main_and_the_others_are_kept(written: str, taken: tuple[str, ...]) -> None:
    assert person("Voornaam;E-mail", f"Jan;{written}").emails == taken


@pytest.mark.parametrize("written", ["jan apenstaart x.nl", "jan@x", "@x.nl", "jan@@x.nl"])
def test_an_address_that_is_none_is_told_and_keeps_nobody_out(written: str) -> None:
    found = person("Voornaam;E-mail", f"Jan;{written}")
    assert (found.given_name, found.email, found.fault) == ("Jan", "", None)
    assert found.remarks == (remark("row_email_ignored", text=written),)


def test_a_bad_second_address_is_told_and_left_out() -> None:
    found = person("Voornaam;E-mail;E-mail 2", "Jan;jan@x.nl;thuis")
    assert (found.fault, found.emails) == (None, ("jan@x.nl",))
    assert [r.code for r in found.remarks] == ["row_email_ignored"]


def test_an_outlook_path_gives_way_to_the_name_that_is_shown() -> None:
    found = person("First Name,E-mail Address,E-mail Display Name", "Jan,/o=Ex/cn=abc,Vries (jan@x.nl)")
    assert found.email == "jan@x.nl"


def test_an_outlook_list_is_understood() -> None:
    found = one(FILES / "outlook_classic_cp1252.csv")
    assert (found.full_name, found.prefix, found.email) == ("Jürgen de Vries", "de", "j.devries@voorbeeld.nl")
    assert (found.job_title, found.phone) == ("Gebiedsnetwerker", "0612345678")


def test_a_google_list_is_understood() -> None:
    found = one(FILES / "google_current.csv")
    assert (found.given_name, found.prefix, found.family_name) == ("Zoë", "van der", "Meulen")
    assert found.emails == ("zoe.vandermeulen@voorbeeld.nl", "zoe@thuis.voorbeeld.nl")
    assert (found.organisation, found.job_title) == ("Gemeente Voorbeeldstad", "Adviseur")


def test_google_marks_the_primary_address_with_a_star() -> None:
    header = "Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value"
    assert person(header, "Jan Vries,Jan,Vries,Work,a@x.nl,* Home,b@x.nl").emails == ("b@x.nl", "a@x.nl")
    assert person(header, "Jan Vries,Jan,Vries,Work,,* Home,b@x.nl").email == "b@x.nl"


def test_an_eventbrite_guest_who_cancelled_is_refused() -> None:
    header = "Order #,First Name,Last Name,Email,Attendee Status"
    assert person(header, "1,Jan,Vries,jan@x.nl,Attending").fault is None
    fault = person(header, "1,Jan,Vries,jan@x.nl,Not Attending").fault
    assert fault is not None and fault.code == "row_stays_away"


def test_pretix_gives_the_guest_and_not_the_buyer() -> None:
    names = "Attendee name,Attendee name: Given name,Attendee name: Family name"
    header = f"Order code,Email,{names},Attendee email,Company,Company,Secret"
    found = person(header, "A1,buyer@x.nl,Jan de Vries,Jan,de Vries,jan@x.nl,Zuid,Elders,s3cret")
    assert (found.email, found.organisation, found.family_name) == ("jan@x.nl", "Zuid", "Vries")


def test_a_full_name_is_split_and_it_says_so() -> None:
    found = person("Naam;E-mail", "Zoë van der Meulen;zoe@x.nl")
    assert (found.given_name, found.prefix, found.family_name) == ("Zoë", "van der", "Meulen")
    assert [r.code for r in found.remarks] == ["row_name_split"]


def test_a_second_column_called_name_is_the_family_name() -> None:
    assert person("Voornaam;Naam", "Jan;de Vries").family_name == "Vries"


def test_a_middle_name_is_a_prefix_or_a_second_given_name() -> None:
    assert person("First Name;Middle Name;Last Name", "Jan;van der;Meulen").prefix == "van der"
    assert person("First Name;Middle Name;Last Name", "Jan;Willem;Meulen").given_name == "Jan Willem"


def test_capitals_of_a_name_are_left_alone() -> None:
    assert person("Voornaam;Achternaam", "jan;DE VRIES").full_name == "jan DE VRIES"


def test_an_apostrophe_that_kept_a_formula_quiet_is_taken_off() -> None:
    assert person("Voornaam;Functie", "Jan;'=SOM(1;2)").job_title == "=SOM(1"
    assert person("Voornaam;Achternaam", "Jan;'t Hart").prefix == "'t"


def test_right_to_left_emoji_and_markup_come_through() -> None:
    found = person("Voornaam;Achternaam;Functie", "שָׁלוֹם;👩‍🌾;<b>&x</b>")
    assert (found.given_name, found.family_name, found.job_title) == ("שָׁלוֹם", "👩‍🌾", "<b>&x</b>")


def test_the_dutch_excel_list_gives_five_people() -> None:
    found = people_in(FILES / "excel_nl_cp1252_semicolon.csv")
    assert [c.row for c in found] == [2, 3, 4, 6, 7]
    assert found[1].full_name == "André Brûlé"
    assert found[3].emails == ("jan@voorbeeld.nl", "j.devries@elders.nl")


@pytest.mark.parametrize(
    ("prefix", "family", "rest"),
    [
        ("van", "van Dijk", "Dijk"),
        ("Van", "van Dijk", "Dijk"),
        ("van", "van der Meulen", "der Meulen"),
        ("d'", "d’Ancona", "Ancona"),
        ("van", "Vandijk", "Vandijk"),
        ("de", "de", "de"),
    ],
)
def test_a_prefix_that_is_given_twice_is_taken_once(prefix: str, family: str, rest: str) -> None:
    found = person("Voornaam;Tussenvoegsel;Achternaam", f"Jan;{prefix};{family}")
    assert (found.prefix, found.family_name) == (prefix, rest)


@pytest.mark.parametrize("nothing", ["\u200b\u200d", "\u3164\u3164", "\u2800", "\u00ad\u034f"])
def test_a_name_that_nobody_sees_is_no_name(nothing: str) -> None:
    assert person("Voornaam;Achternaam;E-mail", f"{nothing};{nothing};jan@x.nl").full_name == ""


@pytest.mark.parametrize(
    ("row", "ways"),
    [
        ("Gast;Afgezegd;;", (Way(Role.GUEST, ParticipationStatus.CANCELLED),)),
        ("learning manager;;no;", (Way(Role.LEARNING_MANAGER),)),
        ("deelnemer, begeleider;ingeschreven;ja;", (Way(core=True), Way(Role.FACILITATOR))),
        (";Wachtlijst;;", (Way(status=ParticipationStatus.WAITING),)),
        (";oud-deelnemer;;", (Way(status=ParticipationStatus.ALUMNUS),)),
        (";;;x", (Way(lone_specialist=True),)),
        (";;;", ()),
    ],
)
def test_how_somebody_takes_part_is_read_in_both_languages(row: str, ways: tuple[Way, ...]) -> None:
    found = person("Voornaam;Rol;Status;Vaste kern;Eenpitter", f"Jan;{row}")
    assert (found.ways, found.remarks) == (ways, ())


def test_a_word_for_a_role_that_is_not_known_keeps_nobody_out() -> None:
    found = person("Voornaam;Rol;Status", "Jan;mascotte;betaald")
    assert (found.fault, found.ways) == (None, (Way(),))
    assert [told.values for told in found.remarks] == [(("text", "mascotte"),), (("text", "betaald"),)]


OLDER_KINDS = [("bewonersinitiatief", "citizens_initiative"), ("Zzp\u2019er", "self_employed"), ("state", "state")]


@pytest.mark.parametrize(
    ("word", "kind"), [("Gemeente", "municipality"), ("farmer", "farmer"), ("Kerk", "Kerk"), *OLDER_KINDS]
)
def test_a_kind_of_organisation_is_known_by_its_word_or_is_one_of_its_own(word: str, kind: str) -> None:
    found = person("Voornaam;Organisatie;Soort organisatie;Regio", f"Jan;Zuid;{word};Zeeland")
    assert (found.organisation_kind, found.region) == (kind, "Zeeland")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (";zzp'er;", "zzp'er"),
        (";;Zeeland", "Zeeland"),
        (";ZZP;Zeeland", "ZZP · Zeeland"),
        ("Studio;zzp;Zeeland", None),
        (";;", None),
    ],
)
def test_a_kind_or_region_without_an_organisation_is_told(row: str, told: str | None) -> None:
    found = person("Voornaam;Organisatie;Soort organisatie;Regio", f"Jan;{row}")
    expected = [("row_kind_alone", (("text", told),))] if told else []
    assert [(said.code, said.values) for said in found.remarks] == expected
