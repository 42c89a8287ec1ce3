"""CSV is read whatever program wrote it, and what cannot be read is said in a sentence."""

import pytest

from copdesk.domain.import_plan import remark
from copdesk.domain.problems import Problem
from copdesk.exchange.csv_in import read_csv

HEAD = "Voornaam;Achternaam"


def cells(data: bytes) -> list[tuple[str, ...]]:
    return [row.cells for row in read_csv(data).rows]


@pytest.mark.parametrize(
    ("encoded", "encoding"),
    [
        (f"{HEAD}\nZoë;Brûlé".encode("utf-8-sig"), "utf-8-sig"),
        (f"{HEAD}\nZoë;Brûlé".encode("utf-16"), "utf-16"),
        (b"\xfe\xff" + f"{HEAD}\nZoë;Brûlé".encode("utf-16-be"), "utf-16"),
        (f"{HEAD}\nZoë;Brûlé".encode(), "utf-8"),
        (f"{HEAD}\nZoë;Brûlé".encode("cp1252"), "cp1252"),
    ],
)
def test_the_encoding_is_found_by_trying(encoded: bytes, encoding: str) -> None:
    table = read_csv(encoded)
    assert table.encoding == encoding
    assert table.rows[0].cells == ("Zoë", "Brûlé")


def test_an_encoding_chosen_by_hand_wins() -> None:
    table = read_csv(f"{HEAD}\nZoë;Brûlé".encode("mac_roman"), encoding="mac_roman")
    assert table.rows[0].cells == ("Zoë", "Brûlé")


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_the_separator_is_found(separator: str) -> None:
    lines = ("Voornaam;Achternaam;E-mail", "Jan;de Vries;jan@example.org", "Els;Berg;els@example.org")
    table = read_csv("\n".join(lines).replace(";", separator).encode())
    assert (table.separator, table.columns) == (separator, ("Voornaam", "Achternaam", "E-mail"))


def test_commas_within_cells_do_not_mislead() -> None:
    assert read_csv(b"Naam;Functie\nJan;a, b, c\nEls;d, e\nBob;\n").separator == ";"


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;"])
def test_the_line_that_names_the_separator_is_no_row(first: str) -> None:
    table = read_csv(f"{first}\r\n{HEAD}\r\nJan;a,b,c,d,e".encode())
    assert (table.columns, table.rows[0].number) == (("Voornaam", "Achternaam"), 2)


def test_a_separator_chosen_by_hand_wins() -> None:
    assert read_csv(b"Naam|E-mail\nJan|j@x.nl", separator=",").columns == ("Naam|E-mail",)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_ends_a_row(end: str) -> None:
    assert cells(end.join((HEAD, "Jan;Vries", "Els;Berg")).encode()) == [("Jan", "Vries"), ("Els", "Berg")]


def test_a_line_end_within_quotes_ends_no_row() -> None:
    table = read_csv(b'Naam;Functie\r\nJan;"een\ntwee ""drie"""\r\nEls;x\r\n')
    assert table.rows[0].cells == ("Jan", 'een\ntwee "drie"')
    assert [r.number for r in table.rows] == [2, 3]


def test_blank_rows_are_counted_and_left_out() -> None:
    table = read_csv(f"{HEAD}\n;;\nJan;Vries\n\n  ; \nEls;Berg\n\n".encode())
    assert (len(table.rows), table.blank_rows) == (2, 3)
    assert [r.number for r in table.rows] == [3, 6]


def test_short_rows_are_filled_and_long_ones_make_a_column_without_title() -> None:
    table = read_csv(f"{HEAD}\nJan\nEls;Berg;meer".encode())
    assert table.columns == ("Voornaam", "Achternaam", "")
    assert [r.cells for r in table.rows] == [("Jan", "", ""), ("Els", "Berg", "meer")]


def test_titles_may_stand_under_a_heading() -> None:
    table = read_csv(f"Deelnemers najaar\n\n{HEAD}\nJan;Vries".encode())
    assert (table.columns, table.rows[0].number) == (("Voornaam", "Achternaam"), 4)


def test_a_quote_that_is_never_closed_spoils_one_row_only() -> None:
    table = read_csv(f'{HEAD}\nJan;Vries\nEls;"Berg\nBob;Smit\nPia;"Bos"\n'.encode())
    assert [(r.number, r.fault is None) for r in table.rows] == [(2, True), (3, False), (4, True), (5, True)]
    assert table.rows[1].cells == ("Els", "Berg")
    assert table.rows[3].cells == ("Pia", "Bos")


def test_a_stray_quote_spoils_nothing_when_the_row_is_clear() -> None:
    table = read_csv(f'{HEAD};Functie\nJan;Vries;"hoofd "water""\nEls;Berg;"x"y\n'.encode())
    assert [r.cells[2] for r in table.rows] == ['hoofd water""', "xy"]
    assert all(r.fault is None for r in table.rows)


def test_an_open_quote_in_a_long_list_spoils_one_row_only() -> None:
    table = read_csv(f'{HEAD}\n"Jan;Vries\n'.encode() + b"Els;Berg\n" * 20_000)
    assert [r.fault is None for r in table.rows].count(False) == 1
    assert len(table.rows) == 20_001


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "import_empty"),
        (b" \n;;\n\n", "import_empty"),
        (HEAD.encode(), "import_only_headers"),
        (b"Jan;Vries;jan@example.org\nEls;Berg;els@example.org", "import_no_headers"),
        (b"Naam\0;E-mail\nJan;x", "import_not_text"),
        (bytes(range(256)) * 4, "import_not_text"),
        (b"Naam;E-mail\n" + b"x" * 32_001 + b";y", "import_cell_too_long"),
        (b"Naam;E-mail\n" + b"x" * 200_000 + b";y", "import_cell_too_long"),
        (b"Naam;E-mail\n" + b"x;" * 201, "import_too_many_columns"),
        (b"Naam;E-mail\n" + b"x;y\n" * 50_001, "import_too_many_rows"),
        (b"Naam;E-mail\n" + b'x;"y\n' * 301, "import_quotes_broken"),
        (b"x" * (10 * 1024 * 1024 + 1), "import_too_big"),
    ],
)
def test_what_is_no_list_or_over_a_limit_is_told(data: bytes, code: str) -> None:
    with pytest.raises(Problem) as told:
        read_csv(data)
    assert told.value.code == code


def test_fifty_thousand_rows_are_within_the_limit() -> None:
    assert len(read_csv(b"Naam;E-mail\n" + b"x;y\n" * 50_000).rows) == 50_000


@pytest.mark.parametrize(
    ("encoding", "code"), [("rot13", "import_encoding_unknown"), ("utf-8", "import_encoding_wrong")]
)
def test_an_encoding_that_cannot_be_is_told(encoding: str, code: str) -> None:
    with pytest.raises(Problem) as told:
        read_csv(f"{HEAD}\nZoë;x".encode("cp1252"), encoding=encoding)
    assert told.value.code == code


def test_a_separator_nobody_uses_is_told() -> None:
    with pytest.raises(Problem, match="import_separator_unknown"):
        read_csv(b"a:b", separator=":")


def test_a_byte_that_stands_for_no_letter_is_told() -> None:
    table = read_csv(b"Voornaam;Achternaam\nZo\x81;Br\xfbl\xe9\n")
    assert table.encoding == "cp1252" and table.rows[0].cells == ("Zo\ufffd", "Brûlé")
    assert table.remarks == (remark("import_letters_lost", count=1),)


def test_a_row_may_be_longer_than_a_cell_may() -> None:
    found = read_csv(b"Naam;E-mail\n" + b"x" * 20_000 + b";" + b"y" * 20_000)
    assert [len(cell) for cell in found.rows[0].cells] == [20_000, 20_000]
