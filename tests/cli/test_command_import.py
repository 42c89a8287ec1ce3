"""`copdesk import` reads lists and earlier exports, in one edit."""

import json
from pathlib import Path

import pytest

from copdesk.domain.community import Community
from copdesk.domain.language import Language
from copdesk.domain.roster import Participation, Person
from copdesk.domain.sessions import Block, Session
from copdesk.store import keys
from copdesk.store.engine import read_header
from copdesk.store.workbook import Workbook
from tests import ROOT
from tests.exchange.lists import repacked, xlsx

LIST = (
    "Voornaam;Tussenvoegsel;Achternaam;E-mailadres;Mobiel;Schoenmaat\r\n"
    "Zoë;van der;Beek;zoe.beek@example.org;0612345678;38\r\n"
    "Bram;;Peters;;;43\r\n"
    ";;;geennaam@example.org;;\r\n"
)


@pytest.fixture
def workbook(copdesk, tmp_path):
    path = tmp_path / "wijk.copdesk"
    copdesk("new", path, "--community", "Klimaat in de wijk")
    return path


@pytest.fixture
def people(tmp_path):
    path = tmp_path / "lijst.csv"
    path.write_bytes(LIST.encode("cp1252"))
    return path


def all_of(path, kind):
    workbook = Workbook.open(path, keys.unprotected_key(read_header(path).salt))
    found = workbook.all(kind)
    workbook.close()
    return found


def test_an_import_answers_in_a_stable_shape(copdesk, workbook, people):
    said = copdesk("import", workbook, people, "--json")
    report = json.loads(said.out)
    why = report["rejected"][0].pop("why")
    assert said.code == 0 and "geen naam" in why
    assert report == {
        "new": 2,
        "updated": 0,
        "unchanged": 0,
        "duplicates": 0,
        "rejected": [{"row": 4}],
        "encoding": "cp1252",
        "separator": ";",
        "ignored_columns": ["Schoenmaat"],
    }


def test_imported_people_join_the_community(copdesk, workbook, people):
    copdesk("import", workbook, people)
    assert {p.full_name for p in all_of(workbook, Person)} == {"Zoë van der Beek", "Bram Peters"}
    assert len(all_of(workbook, Participation)) == 2


def test_importing_again_changes_nothing(copdesk, workbook, people):
    copdesk("import", workbook, people)
    before = {p.id for p in all_of(workbook, Person)}
    report = json.loads(copdesk("import", workbook, people, "--json").out)
    assert (report["new"], report["updated"], report["unchanged"]) == (0, 0, 2)
    assert {p.id for p in all_of(workbook, Person)} == before


def test_a_dry_run_says_what_would_happen_and_does_nothing(copdesk, workbook, people):
    said = copdesk("import", workbook, people, "--dry-run")
    assert "2 nieuw" in said.out and "niets veranderd" in said.out
    assert all_of(workbook, Person) == []


def test_overwriting_happens_only_when_asked(copdesk, workbook, people):
    copdesk("import", workbook, people)
    people.write_bytes(LIST.replace("0612345678", "0687654321").encode("cp1252"))
    copdesk("import", workbook, people)
    assert "0612345678" in {p.phone for p in all_of(workbook, Person)}
    copdesk("import", workbook, people, "--policy", "overwrite")
    assert "0687654321" in {p.phone for p in all_of(workbook, Person)}


def test_a_list_from_excel_gives_four_people_and_a_duplicate_and_then_nothing(copdesk, workbook):
    source = Path(__file__).parent.parent / "data" / "imports" / "excel_nl_cp1252_semicolon.csv"
    first = json.loads(copdesk("import", workbook, source, "--json").out)
    again = json.loads(copdesk("import", workbook, source, "--json").out)
    assert (first["new"], first["duplicates"]) == (4, 1)
    assert (again["new"], again["updated"]) == (0, 0)


def test_what_was_left_out_of_a_sheet_and_who_may_be_known_is_said(copdesk, workbook, tmp_path):
    path = tmp_path / "lijst.xlsm"
    rows = (("Voornaam", "E-mail"), ("Zoë", "info@x.nl"), ("Bram", "info@x.nl"))
    path.write_bytes(repacked(xlsx(*rows), xl__vbaProject_bin=b"x" * 100))
    said = copdesk("import", workbook, path)
    assert "Macro's in dit bestand zijn niet gelezen" in said.out
    assert "Zoë heeft hetzelfde e-mailadres" in said.out or "rij 2" in said.out


def test_a_community_can_be_named(copdesk, workbook, people):
    said = copdesk("import", workbook, people, "--community", "Iets anders")
    assert said.code == 1 and "“Klimaat in de wijk”" in said.err
    assert copdesk("import", workbook, people, "--community", "klimaat in de WIJK").code == 0


def test_an_exported_workbook_reads_back_equal(copdesk, demo, tmp_path):
    target, again = tmp_path / "kopie.copdesk", tmp_path / "kopie.json"
    copdesk("new", target)
    report = json.loads(copdesk("import", target, demo / "S1.json", "--json").out)
    copdesk("export", target, "--what", "json", "-o", again)
    assert report["new"] > 300 and report["rejected"] == []
    assert again.read_bytes() == (demo / "S1.json").read_bytes()


def test_an_exported_workbook_read_back_into_itself_changes_nothing(copdesk, demo, sample):
    report = json.loads(copdesk("import", sample, demo / "S1.json", "--json").out)
    assert (report["new"], report["updated"]) == (0, 0) and report["unchanged"] > 300


def test_reading_back_fills_but_does_not_overwrite(copdesk, demo, sample, tmp_path):
    changed = tmp_path / "x.json"
    text = (demo / "S1.json").read_text(encoding="utf-8")
    changed.write_text(text.replace('"region": "Zuidelijke Randstad"', '"region": "Elders"'), encoding="utf-8")
    copdesk("import", sample, changed)
    assert all_of(sample, Community)[0].region == "Zuidelijke Randstad"
    copdesk("import", sample, changed, "--policy", "overwrite")
    assert all_of(sample, Community)[0].region == "Elders"


def test_reading_back_what_does_not_go_with_what_is_there_changes_nothing(copdesk, demo, sample, tmp_path):
    clash, whole = tmp_path / "x.json", json.loads((demo / "S1.json").read_text(encoding="utf-8"))
    whole["communities"][0] |= {"starts": None, "ends": "1999-01-01"}
    clash.write_text(json.dumps(whole), encoding="utf-8")
    said = copdesk("import", sample, clash)
    assert (said.code, said.out) == (1, "") and "nummer 1 van “communities”" in said.err
    assert all_of(sample, Community)[0].ends is None


@pytest.mark.parametrize(
    ("content", "dutch", "english"),
    [
        (b"", "niets om te importeren", "nothing to import"),
        (b"\x00\x01\x02\xff\xfe\x00" * 500, "geen lijst", "not a list"),
        (b"zoe@example.org;Zo\xeb\r\nbram@example.org;Bram\r\n", "geen kolomtitels", "no column titles"),
        (b"Voornaam;Achternaam\r\n" + b"x" * 11_000_000, "te groot", "too big"),
        (b"%PDF-1.7", "geen lijst", "not a list"),
        (b'{"format": "something else"}', "", ""),
        (b'{"format": ', "", ""),
    ],
    ids=["empty", "binary", "no headers", "huge", "pdf", "foreign json", "broken json"],
)
def test_a_bad_list_gets_a_sentence_and_changes_nothing(copdesk, workbook, tmp_path, content, dutch, english):
    source = tmp_path / "bron"
    source.write_bytes(content)
    before = workbook.read_bytes()
    for language, words in ((Language.DUTCH, dutch), (Language.ENGLISH, english)):
        said = copdesk("import", workbook, source, language=language)
        assert (said.code, said.out) == (1, "") and said.err.endswith(".\n") and words in said.err
    assert workbook.read_bytes() == before


def test_a_list_that_is_not_there_gets_a_sentence(copdesk, workbook, tmp_path):
    said = copdesk("import", workbook, tmp_path / "nergens.csv")
    assert said.code == 1 and "nergens.csv" in said.err


PROGRAMMES = ROOT / "tests" / "data" / "programmes.json"


def test_a_file_of_programmes_becomes_sessions(copdesk, workbook):
    done = copdesk("import", workbook, PROGRAMMES, "--community", "Klimaat in de wijk", "--json")
    assert json.loads(done.out)["new"] == 11
    assert len(all_of(workbook, Session)) == 11


def test_the_same_programmes_a_second_time_change_nothing(copdesk, workbook):
    copdesk("import", workbook, PROGRAMMES)
    blocks = {b.id: b for b in all_of(workbook, Block)}
    again = json.loads(copdesk("import", workbook, PROGRAMMES, "--json").out)
    assert (again["new"], again["unchanged"]) == (0, 11)
    assert {b.id: b for b in all_of(workbook, Block)} == blocks


def test_a_programme_that_cannot_be_read_is_told_with_its_number(copdesk, workbook, tmp_path):
    path = tmp_path / "p.json"
    path.write_text(json.dumps({"programmes": [{"title": "Dag", "items": [{"title": "Begin", "start": "straks"}]}]}))
    done = json.loads(copdesk("import", workbook, path, "--json").out)
    assert done["rejected"][0]["row"] == 1 and "straks" in done["rejected"][0]["why"]


def test_programmes_need_a_community_to_go_to(copdesk, tmp_path):
    path = tmp_path / "leeg.copdesk"
    copdesk("new", path)
    assert copdesk("import", path, PROGRAMMES).code != 0
