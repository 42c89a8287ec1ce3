"""Contact cards of every age are read, each by itself."""

import pytest

from copdesk.domain.problems import Problem
from copdesk.exchange.importing import read_source
from copdesk.exchange.source import SourceKind
from tests.exchange.lists import one, people_in


def card(*lines: str, version: str = "3.0") -> bytes:
    return "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", "")).encode()


def test_a_card_gives_name_address_number_and_work() -> None:
    found = one(
        card(
            "N:van der Meulen;Zoë;;;",
            "item1.EMAIL;TYPE=INTERNET,HOME:zoe@thuis.example.org",
            "item2.EMAIL;type=pref:zoe@example.org",
            "TEL;TYPE=WORK,FAX:010 1",
            "TEL;TYPE=CELL:06 12345678",
            "ORG:Gemeente Voorbeeldstad;Water",
            "TITLE:Adviseur",
            "UID:abc",
        )
    )
    assert (found.given_name, found.prefix, found.family_name) == ("Zoë", "van der", "Meulen")
    assert found.emails == ("zoe@example.org", "zoe@thuis.example.org")
    assert (found.phone, found.organisation, found.job_title) == ("06 12345678", "Gemeente Voorbeeldstad", "Adviseur")
    assert found.external_id == "abc"


def test_an_old_card_with_soft_breaks_is_read() -> None:
    data = card("N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Br=FBl=\r\n=E9;Andr=E9", version="2.1")
    assert (one(data).given_name, one(data).family_name) == ("André", "Brûlé")


def test_a_character_set_that_is_not_true_falls_back() -> None:
    data = b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8:Br\xfbl\xe9;Andr\xe9\nEND:VCARD"
    assert one(data).family_name == "Brûlé"


def test_a_fold_within_a_letter_is_mended() -> None:
    data = card("N:Meulen;Zoë").replace("ë".encode(), "ë".encode()[:1] + b"\r\n " + "ë".encode()[1:])
    assert one(data).given_name == "Zoë"


def test_a_card_of_version_four_names_its_preference_by_number() -> None:
    found = one(card("FN:Jan Vries", "N:Vries;Jan;;;", 'EMAIL;PREF="2":b@x.nl', "EMAIL;PREF=1:a@x.nl", version="4.0"))
    assert found.emails == ("a@x.nl", "b@x.nl")


def test_signs_that_were_escaped_are_themselves_again() -> None:
    assert one(card(r"N:O\;Neill\, MSc;Jan", r"TITLE:Hoofd\nWater")).family_name == "O;Neill, MSc"


def test_a_bare_type_and_a_lone_carriage_return_do_no_harm() -> None:
    data = card("N:Vries;Jan", "TEL;CELL:06 1", "EMAIL;INTERNET;PREF:jan@x.nl").replace(b"\r\n", b"\r")
    assert (one(data).phone, one(data).email) == ("06 1", "jan@x.nl")


def test_cards_are_numbered_and_a_bad_one_stops_no_other() -> None:
    data = (
        card("NOTE:geen naam") + b"BEGIN:VCARD\r\nN:Berg;Els\r\n" + card("N:Vries;Jan") + card("KIND:group", "FN:Allen")
    )
    found = people_in(data)
    assert [(c.row, c.fault.code if c.fault else "") for c in found] == [
        (1, "card_without_name"),
        (2, ""),
        (3, ""),
        (4, "card_not_a_person"),
    ]


def test_a_picture_is_dropped() -> None:
    table = read_source(card("N:Vries;Jan", "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg\r\n ABAQEASABIAAD"))
    assert table.kind is SourceKind.VCARD
    assert not any("4AAQ" in c for c in table.rows[0].cells)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (card("N:V;J") * 5_001, "import_too_many_cards"),
        (card("NOTE:" + "x" * 5 * 1024 * 1024), "import_too_big"),
    ],
)
def test_a_limit_that_is_passed_is_named(data: bytes, code: str) -> None:
    with pytest.raises(Problem, match=code):
        read_source(data)


def test_a_backslash_before_a_separator_hides_nothing() -> None:
    found = one(b"BEGIN:VCARD\r\nVERSION:3.0\r\nN:Meulen\\\\;Zo\\;\xc3\xab;;;\r\nEND:VCARD\r\n")
    assert (found.family_name, found.given_name) == ("Meulen\\", "Zo;ë")


@pytest.mark.parametrize(
    ("written", "taken"),
    [
        ("tel:+31-20-1234567;ext=5", "+31-20-1234567 ext. 5"),
        ("TEL:+31201234567", "+31201234567"),
        ("tel:+31201234567;phone-context=+31", "+31201234567"),
    ],
)
def test_a_number_as_an_address_to_call_is_one_number(written: str, taken: str) -> None:
    found = one(card("FN:Jan Vries", f"TEL;VALUE=uri:{written}", version="4.0"))
    assert (found.phone, found.other_phones) == (taken, ())


@pytest.mark.parametrize(
    "begins", [("AGENT:", "BEGIN:VCARD"), ("AGENT:BEGIN:VCARD",), ("AGENT;TYPE=X:", "BEGIN:VCARD")]
)
def test_the_card_of_an_assistant_within_a_card_is_passed_over(begins: tuple[str, ...]) -> None:
    assistant = (*begins, "VERSION:2.1", "N:Berg;Els", "EMAIL:els@x.nl", "END:VCARD")
    found = one(card("N:Vries;Jan", *assistant, "EMAIL:jan@x.nl", version="2.1"))
    assert (found.full_name, found.emails) == ("Jan Vries", ("jan@x.nl",))


def test_a_byte_on_a_card_that_stands_for_no_letter_is_told() -> None:
    table = read_source(b"BEGIN:VCARD\nVERSION:2.1\nN:Br\xfbl\xe9;Zo\x81\nEND:VCARD")
    assert [told.code for told in table.remarks] == ["import_letters_lost"]
