"""No file, however mangled, does more than give people or a sentence."""

import random
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copdesk.domain.import_plan import Policy, Verdict
from copdesk.domain.language import Language
from copdesk.domain.problems import Problem
from copdesk.exchange.importing import plan_import, propose_mapping, read_source
from copdesk.sentences import sentence
from tests.exchange.lists import FILES, ods, ods_row, repacked, xlsx

CARDS = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Br=FBl=E9;Andr=E9;;;\r\n"
    "EMAIL;INTERNET;PREF:andre@example.org\r\nTEL;CELL:0612345678\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Zoë van der Meulen\r\nitem1.EMAIL;PREF=1:zoe@example.org\r\n"
    "ORG:Gemeente;Water\r\nUID:urn:uuid:1\r\nEND:VCARD\r\n"
).encode()
SHEET = xlsx(("Voornaam", "Achternaam", "E-mail", "Mobiel"), ("Zoë", "Meulen", "zoe@example.org", 612345678))
OPEN_SHEET = ods(ods_row("Voornaam", "Achternaam") + ods_row("Zoë", "Meulen"))
ORIGINALS = [*(p.read_bytes() for p in sorted(FILES.glob("*.csv"))), CARDS, SHEET, OPEN_SHEET]
CUTTINGS = [
    b'"',
    b";",
    b",",
    b"\r",
    b"\n",
    b"\0",
    b"\x1a",
    b"\xff\xfe",
    b"sep=;\n",
    b"=",
    b"@",
    b"\xe2\x82",
    b"\\",
    b":",
]


def survives(data: bytes) -> None:
    """Read and plan, and find the words for whatever is said about it."""
    try:
        table = read_source(data)
        columns = propose_mapping(table)
        plan = plan_import(table, columns, Policy.FILL, [], [], [], uuid4())
    except Problem as problem:
        assert sentence(problem, Language.DUTCH)
        return
    for row in plan.rows:
        assert row.why is None or sentence(row.why.problem, Language.ENGLISH)
        assert all(sentence(r.problem, Language.DUTCH) for r in row.candidate.remarks)
    assert plan.count(Verdict.NEW) == len(plan.people)


def mutant(original: bytes, chance: random.Random) -> bytes:
    """Return `original` with a few bytes changed, cut, doubled or put in."""
    data = bytearray(original)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(5):
            case 0:
                data[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del data[at : at + chance.randint(1, 40)]
            case 2:
                data[at:at] = chance.choice(CUTTINGS)
            case 3:
                data[at:at] = data[at : at + chance.randint(1, 200)]
            case _:
                data[chance.randrange(len(data) + 1) :] = data[at:]
    return bytes(data)


@pytest.mark.parametrize("original", range(len(ORIGINALS)))
def test_no_mutant_of_a_list_crashes(original: int) -> None:
    chance = random.Random(original)
    for _ in range(40):
        survives(mutant(ORIGINALS[original], chance))


def test_no_mutant_within_a_spreadsheet_crashes() -> None:
    chance = random.Random(8)
    content = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    content += b'<row r="1"><c r="A1" t="inlineStr"><is><t>Naam</t></is></c></row>'
    content += b'<row r="2"><c r="A2" s="1"><v>44000.5</v></c></row></sheetData></worksheet>'
    for _ in range(40):
        survives(repacked(SHEET, xl__worksheets__sheet1_xml=mutant(content, chance)))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=300), st.sampled_from([b"", b"Naam;E-mail\n", b"BEGIN:VCARD\nN:a;b\n", b"PK\x03\x04"]))
def test_no_bytes_crash(data: bytes, before: bytes) -> None:
    survives(before + data)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.text(max_size=20), min_size=4, max_size=4), max_size=6))
def test_no_words_crash(rows: list[list[str]]) -> None:
    text = "Naam;E-mail;Mobiel;Organisatie\n" + "\n".join(";".join(row) for row in rows)
    survives(text.encode("utf-8", "replace"))
