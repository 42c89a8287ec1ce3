"""Whatever list is made, reading it loses nobody, invents nobody, and a second time changes nothing."""

import csv as comma
import io
from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID
from xml.sax.saxutils import escape

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copdesk.domain.entity import one_line
from copdesk.domain.import_plan import Answer, ImportPlan, Policy, Verdict
from copdesk.domain.problems import Problem
from copdesk.domain.remembered import Remembered
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.exchange import sheets_in
from copdesk.exchange.importing import plan_import, propose_mapping, read_source
from copdesk.exchange.lines_out import content, escaped
from copdesk.exchange.sheet_cells import sheet_cells
from copdesk.exchange.source import SourceTable
from tests.exchange.lists import repacked, xlsx
from tests.store.counts import tries

MANY = settings(max_examples=tries(1_000, 10_000), deadline=None, suppress_health_check=[HealthCheck.too_slow])
FEW = settings(max_examples=tries(25, 250), deadline=None)
COMMUNITY = UUID(int=4)
LIST = xlsx(("Naam",), ("Zoë",))
TITLES = ("Voornaam", "Achternaam", "E-mailadres", "Mobiel", "Opmerkingen")

signs = st.characters(exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="\ufeff")
words = st.builds(
    lambda first, rest: first + rest,
    st.characters(categories=["Lu", "Ll", "Lo"]),
    st.text(signs | st.sampled_from(" \n'\";,|\t"), max_size=20),
)
numbers = st.sampled_from(["", "06-12345678", "+31 6 12345678", "612345678", "6,12E+08", "geen", "010 1 / 010 2"])


class Row(NamedTuple):
    """One person of a list somebody else made."""

    given: str
    family: str
    email: str
    phone: str
    notes: str


rows = st.lists(st.tuples(words, words, numbers, st.text(signs, max_size=40)), min_size=1, max_size=6).map(
    lambda found: [
        Row(g, f"{f}{n}", f"p{n}@voorbeeld.nl", phone, notes) for n, (g, f, phone, notes) in enumerate(found)
    ]
)


def as_csv(people: list[Row], separator: str, end: str, encoding: str) -> bytes:
    stream = io.StringIO(newline="")
    writer = comma.writer(stream, delimiter=separator, lineterminator=end)
    writer.writerows([TITLES, *people])
    return stream.getvalue().encode(encoding)


def as_cards(people: list[Row], version: str) -> bytes:
    lines: list[str] = []
    for one in people:
        name = f"{escaped(one.family)};{escaped(one.given)};;;"
        lines += ["BEGIN:VCARD", f"VERSION:{version}", f"FN:{escaped(one.given)}", f"N:{name}"]
        lines += [f"EMAIL:{one.email}", f"TEL:{escaped(one.phone)}", f"NOTE:{escaped(one.notes)}", "END:VCARD"]
    return content(lines)


def as_sheet(people: list[Row]) -> bytes:
    filled = (
        f'<row r="{n}">'
        + "".join(f'<c t="inlineStr"><is><t xml:space="preserve">{escape(c)}</t></is></c>' for c in row)
        + "</row>"
        for n, row in enumerate((TITLES, *people), 1)
    )
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = f'<worksheet xmlns="{main}"><sheetData>{"".join(filled)}</sheetData></worksheet>'
    return repacked(LIST, xl__worksheets__sheet1_xml=sheet.encode())


def in_this_process(data: bytes) -> SourceTable:
    found = sheet_cells(data)
    return sheets_in._listed(found._asdict(), found.rows)


shared = st.lists(
    st.builds(
        Row,
        words | st.sampled_from(["Jan", "Jon", "J.", "Piet"]),
        words | st.sampled_from(["Bos", "Vries", "de Vries"]),
        st.sampled_from(["", "info@voorbeeld.nl", "INFO@voorbeeld.nl", "bos@voorbeeld.nl"]),
        numbers,
        st.just(""),
    ),
    min_size=1,
    max_size=6,
)


def planned(
    table: SourceTable, before: ImportPlan | None = None, answers: dict[int, Answer] | None = None
) -> ImportPlan:
    known = before.entities() if before else ()
    people = [e for e in known if isinstance(e, Person)]
    places = [e for e in known if isinstance(e, Organisation)]
    ways = [e for e in known if isinstance(e, Participation)]
    beside = Remembered(two_people=before.two_people) if before else None
    columns = propose_mapping(table)
    return plan_import(table, columns, Policy.FILL, people, places, ways, COMMUNITY, answers=answers, beside=beside)


def letters(*name: str) -> str:
    """Return a name as one run of letters, for where its parts are cut is only a proposal."""
    return "".join("".join(one_line(part).split()) for part in name).casefold()


def nobody_lost_or_invented(people: list[Row], data: bytes, read: Callable[[bytes], SourceTable] = read_source) -> None:
    """Read a list, compare everybody in it with who went in, and import it twice."""
    plan = planned(read(data))
    assert [row.verdict for row in plan.rows] == [Verdict.NEW] * len(people)
    found = {p.email: letters(p.given_name, p.prefix, p.family_name) for p in plan.people}
    assert found == {one.email: letters(one.given, one.family) for one in people}
    assert len(plan.participations) == len(people)
    again = planned(read(data), plan)
    assert again.entities() == ()


@MANY
@given(
    rows, st.sampled_from(";,\t|"), st.sampled_from(["\r\n", "\n"]), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"])
)
def test_nobody_in_a_csv_file_is_lost(people: list[Row], separator: str, end: str, encoding: str) -> None:
    nobody_lost_or_invented(people, as_csv(people, separator, end, encoding))


@MANY
@given(shared)
def test_nobody_who_shares_an_address_or_a_name_is_lost_or_taken_for_another(people: list[Row]) -> None:
    table = read_source(as_csv(people, ";", "\r\n", "utf-8"))
    first = planned(table)
    assert {row.verdict for row in first.rows} <= {Verdict.NEW, Verdict.DUPLICATE}
    assert planned(table, first).entities() == ()
    told = {row.row: Answer.SOMEONE_ELSE for row in first.rows}
    everybody = planned(table, answers=told)
    assert everybody.count(Verdict.NEW) == len(people) == len(everybody.people)
    assert Verdict.NEW not in {row.verdict for row in planned(table, everybody).rows}


@MANY
@given(rows, st.sampled_from(["2.1", "3.0", "4.0"]))
def test_nobody_among_contact_cards_is_lost(people: list[Row], version: str) -> None:
    nobody_lost_or_invented(people, as_cards(people, version))


@MANY
@given(rows)
def test_nobody_in_a_spreadsheet_is_lost(people: list[Row]) -> None:
    nobody_lost_or_invented(people, as_sheet(people), in_this_process)


@FEW
@given(rows)
def test_the_reading_process_gives_the_same(people: list[Row]) -> None:
    data = as_sheet(people)
    assert read_source(data) == in_this_process(data)


@MANY
@given(
    st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=8),
    st.sampled_from(["", "Naam;E-mail", "Voornaam;Achternaam"]),
)
def test_every_row_of_any_list_gets_one_verdict(cells: list[list[str]], titles: str) -> None:
    stream = io.StringIO(newline="")
    comma.writer(stream, delimiter=";").writerows(cells)
    try:
        table = read_source(f"{titles}\r\n{stream.getvalue()}".encode("utf-8", "replace"))
        plan = planned(table)
    except Problem:
        return
    assert [row.row for row in plan.rows] == [row.number for row in table.rows]
    made = {row.person.id for row in plan.rows if row.verdict is Verdict.NEW and row.person}
    assert made == {person.id for person in plan.people}


def test_a_note_full_of_commas_does_not_mislead() -> None:
    people = [Row("Zoë", "Meulen", "p0@voorbeeld.nl", "", ",".join("a" * 30))]
    nobody_lost_or_invented(people, as_csv(people, ";", "\r\n", "utf-8"))
