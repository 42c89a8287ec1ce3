"""`copdesk export` writes one document or list, whole."""

import hashlib
import json
from io import BytesIO

import docx
import pikepdf
import pytest
from openpyxl import load_workbook

from copdesk.commands.choices import NOT_YET, What
from copdesk.domain.language import Language
from copdesk.store import engine


def words_of(path) -> str:
    """Return the words of a PDF as they are read aloud."""
    import pypdfium2

    pdf = pypdfium2.PdfDocument(path)
    text = "\n".join(page.get_textpage().get_text_bounded() for page in pdf)
    pdf.close()
    return text


def sessions_in(copdesk, workbook, folder) -> int:
    """Return how many sessions a workbook has."""
    copdesk("export", workbook, "--what", "json", "-o", folder / "all.json")
    return len(json.loads((folder / "all.json").read_text(encoding="utf-8"))["sessions"])


def test_an_export_describes_what_it_wrote(copdesk, sample, tmp_path):
    out = tmp_path / "programma.pdf"
    said = copdesk("export", sample, "--what", "programme", "--session", "13", "-o", out, "--json")
    data = out.read_bytes()
    assert said.code == 0 and json.loads(said.out) == {
        "path": str(out),
        "pages": 1,
        "bytes": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
    }


def test_without_a_session_all_programmes_are_in_one_file(copdesk, sample, tmp_path):
    out = tmp_path / "programmas.pdf"
    said = copdesk("export", sample, "--what", "programme", "-o", out, "--json")
    found = json.loads(copdesk("check", sample, "--json").out)["communities"][0]["sessions"]
    assert json.loads(said.out)["pages"] == sum(bool(session["blocks"]) for session in found)
    text = words_of(out)
    assert "Regen op straat" in text and "De stresstest ligt er" in text and "Meeliften" in text


def test_a_document_can_be_had_in_the_other_language(copdesk, sample, tmp_path):
    out = tmp_path / "programme.pdf"
    copdesk("export", sample, "--what", "programme", "--session", "13", "--lang", "en", "-o", out)
    with pikepdf.open(out) as pdf:
        assert str(pdf.Root.Lang).startswith("en")


def test_a_run_sheet_has_what_the_programme_keeps_from_participants(copdesk, sample, tmp_path):
    guides, guests = tmp_path / "draaiboek.pdf", tmp_path / "programma.pdf"
    copdesk("export", sample, "--what", "run-sheet", "--session", "13", "-o", guides)
    copdesk("export", sample, "--what", "programme", "--session", "13", "-o", guests)
    assert "Regenponcho" in words_of(guides) and "Regenponcho" not in words_of(guests)
    assert "Niet uitdelen" in words_of(guides)


def test_a_run_sheet_goes_to_word_and_excel(copdesk, sample, tmp_path):
    for name in ("d.docx", "d.xlsx"):
        said = copdesk("export", sample, "--what", "run-sheet", "--session", "13", "-o", tmp_path / name, "--json")
        assert json.loads(said.out)["pages"] is None
    titles = [cell.value for cell in load_workbook(tmp_path / "d.xlsx").worksheets[0]["D"]]
    assert "Eigen actieplan" in titles
    document = docx.Document(str(tmp_path / "d.docx"))
    assert any("Eigen actieplan" in row.cells[2].text for row in document.tables[0].rows)


def test_all_run_sheets_are_in_one_file(copdesk, sample, tmp_path):
    out = tmp_path / "draaiboeken.pdf"
    copdesk("export", sample, "--what", "run-sheet", "-o", out)
    assert "Regen op straat" in words_of(out) and "Meeliften" in words_of(out)


def test_a_report_for_the_public_leaves_out_what_is_for_the_group(copdesk, sample, tmp_path):
    wide, narrow = tmp_path / "public.pdf", tmp_path / "group.pdf"
    copdesk("export", sample, "--what", "harvest", "--audience", "public", "-o", wide)
    copdesk("export", sample, "--what", "harvest", "-o", narrow)
    assert "Doorbraak" in words_of(narrow) and "Doorbraak" not in words_of(wide)


def test_a_roster_lists_everybody(copdesk, sample, tmp_path):
    out = tmp_path / "lijst.xlsx"
    copdesk("export", sample, "--what", "roster", "-o", out)
    sheet = load_workbook(BytesIO(out.read_bytes())).worksheets[0]
    assert sheet.max_row == 1 + 65


def test_a_roster_that_is_to_be_csv_is(copdesk, sample, tmp_path):
    out = tmp_path / "lijst.csv"
    copdesk("export", sample, "--what", "roster", "-o", out)
    lines = out.read_bytes().decode("utf-8-sig").split("\r\n")
    assert len([line for line in lines if line]) == 66 and ";" in lines[0]


def test_attendance_contacts_and_calendar_can_be_had(copdesk, sample, tmp_path):
    for what, name in (("attendance", "a.xlsx"), ("contacts", "c.vcf"), ("calendar", "c.ics")):
        assert copdesk("export", sample, "--what", what, "-o", tmp_path / name).code == 0
    assert (tmp_path / "c.vcf").read_bytes().count(b"BEGIN:VCARD") == 64
    assert (tmp_path / "c.ics").read_bytes().count(b"BEGIN:VEVENT") == sessions_in(copdesk, sample, tmp_path)


def test_who_gets_no_contact_card_is_counted(copdesk, sample, tmp_path):
    said = copdesk("export", sample, "--what", "contacts", "-o", tmp_path / "c.vcf")
    assert "niet gekozen of afgemeld zijn: 1." in said.out


def test_a_list_has_no_pages(copdesk, sample, tmp_path):
    said = copdesk("export", sample, "--what", "json", "-o", tmp_path / "x.json", "--json")
    assert json.loads(said.out)["pages"] is None


def test_an_export_replaces_an_earlier_one(copdesk, sample, tmp_path):
    out = tmp_path / "c.ics"
    out.write_text("old")
    assert copdesk("export", sample, "--what", "calendar", "-o", out).code == 0
    assert out.read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_exporting_changes_nothing_in_the_workbook(copdesk, sample, tmp_path):
    before = sample.read_bytes()
    copdesk("export", sample, "--what", "harvest", "-o", tmp_path / "o.pdf")
    assert sample.read_bytes() == before


@pytest.mark.parametrize("what", NOT_YET)
def test_a_document_that_is_not_there_yet_gets_a_sentence(copdesk, sample, tmp_path, what):
    said = copdesk("export", sample, "--what", what, "-o", tmp_path / "x.pdf", language=Language.ENGLISH)
    assert said.code == 1 and f"“{what}”" in said.err and ", ".join(What) in said.err
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (["--session", "99"], "Kies uit 1, 2, 3"),
        (["--community", "Een ander"], "“CoP Klimaatadaptatie Zuidelijke Randstad”"),
    ],
)
def test_what_is_not_in_the_file_gets_a_sentence_that_says_what_is(copdesk, sample, tmp_path, asked, sentence):
    said = copdesk("export", sample, "--what", "programme", *asked, "-o", tmp_path / "x.pdf")
    assert said.code == 1 and sentence in said.err


def test_an_empty_workbook_has_nothing_to_export(copdesk, tmp_path):
    copdesk("new", tmp_path / "leeg.copdesk", "--community", "Leeg")
    for what in ("programme", "run-sheet", "harvest", "roster", "attendance", "contacts", "calendar"):
        said = copdesk("export", tmp_path / "leeg.copdesk", "--what", what, "-o", tmp_path / "x")
        assert said.code == 1 and "nog niets" in said.err, what


def test_a_folder_that_is_not_there_gets_a_sentence(copdesk, sample, tmp_path):
    said = copdesk("export", sample, "--what", "calendar", "-o", tmp_path / "nergens" / "c.ics")
    assert said.code == 1 and "nergens" in said.err


def test_a_session_is_found_by_its_title_too(copdesk, sample, tmp_path):
    out = tmp_path / "x.pdf"
    copdesk("export", sample, "--what", "programme", "--session", "meeliften met de RIOLERING", "-o", out)
    assert "Meeliften met de riolering" in words_of(out)


def test_a_blank_interview_form_is_made_for_anybody_and_for_one_person(copdesk, sample, tmp_path):
    blank, named = tmp_path / "leeg.pdf", tmp_path / "van-iemand.pdf"
    assert copdesk("export", sample, "--what", "interview-form", "-o", blank).code == 0
    assert copdesk("export", sample, "--what", "interview-form", "--person", "Rietkraag", "-o", named).code == 0
    assert "Hanneke uit den Rietkraag" in words_of(named)
    assert "Rietkraag" not in words_of(blank)


@pytest.mark.parametrize(
    ("what", "name"), [("roster", "x.pdf"), ("attendance", "x.csv"), ("programme", "x.docx"), ("calendar", "x.pdf")]
)
def test_no_file_gets_a_name_that_belies_it(copdesk, sample, tmp_path, what, name):
    said = copdesk("export", sample, "--what", what, "-o", tmp_path / name)
    assert said.code == 1 and what in said.err and not (tmp_path / name).exists()


def test_a_list_of_everybody_is_not_about_one_person(copdesk, sample, tmp_path):
    said = copdesk("export", sample, "--what", "participants", "--person", "Pietje", "-o", tmp_path / "x.pdf")
    assert said.code == 1 and "--person" in said.err and not list(tmp_path.glob("x.*"))


def test_a_sign_in_sheet_keeps_its_numbers_in_the_workbook(copdesk, sample, tmp_path):
    copdesk("export", sample, "--what", "sign-in", "--session", "13", "-o", tmp_path / "lijst.pdf")
    copdesk("export", sample, "--what", "json", "-o", tmp_path / "all.json")
    (sheet,) = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["sign_in_sheets"]
    assert sheet["person_ids"]


def test_a_sheet_of_a_workbook_that_cannot_be_written_is_made_all_the_same(copdesk, sample, tmp_path, monkeypatch):
    before = sample.read_bytes()
    monkeypatch.setattr(engine, "_is_writable", lambda _path: False)
    said = copdesk("export", sample, "--what", "sign-in", "--session", "13", "-o", tmp_path / "lijst.pdf")
    assert said.code == 0 and (tmp_path / "lijst.pdf").exists()
    assert sample.read_bytes() == before
