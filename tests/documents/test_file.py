"""The file: the same bytes every time, only embedded typefaces, nothing said about people, and a way out."""

from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from copdesk import resources
from copdesk.documents import harvest_report, programme, recovery_sheet
from copdesk.documents.blocks import Words
from copdesk.documents.fonts import Typeface, face
from copdesk.documents.lines import break_lines
from copdesk.documents.markup import Run
from copdesk.documents.objects import Objects, packed
from copdesk.documents.structure import Role, Tag
from copdesk.documents.styles import BODY
from copdesk.documents.tagging import Canvas, Untagged
from copdesk.domain.problems import Problem
from tests.documents import papers


class Cancelled(Exception):
    """Raised by the test to stop."""


def test_equal_papers_give_equal_bytes() -> None:
    assert programme.render(papers.programme()) == programme.render(papers.programme())
    assert harvest_report.render(papers.harvest_report()) == harvest_report.render(papers.harvest_report())
    assert recovery_sheet.render(papers.recovery_sheet()) == recovery_sheet.render(papers.recovery_sheet())


def test_another_making_date_gives_other_bytes() -> None:
    other = papers.programme(made_on=date(2027, 11, 4))
    assert programme.render(other) != programme.render(papers.programme())


def test_the_file_names_title_and_organisation_and_no_person() -> None:
    with pikepdf.open(BytesIO(programme.render(papers.programme()))) as pdf:
        said = {str(key): str(value) for key, value in pdf.docinfo.items()}
        packet = pdf.Root.Metadata.read_bytes().decode()
    assert said["/Title"] == "Samen leren van de praktijk"
    assert said["/Author"] == "Gemeente Voorbeeldstad"
    assert all(name not in packet + str(said) for name in ("Hanneke", "Wójcik", "cop@example.org"))


def test_progress_runs_from_nothing_to_done() -> None:
    told: list[float] = []
    harvest_report.render(papers.harvest_report(), progress=told.append)
    assert told[0] == 0
    assert told[-1] == 1
    assert told == sorted(told)


def test_making_stops_when_progress_raises() -> None:
    def stop(done: float) -> None:
        if done > 0.1:
            raise Cancelled

    with pytest.raises(Cancelled):
        harvest_report.render(papers.harvest_report(), progress=stop)


def test_a_missing_typeface_is_a_problem_that_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "fonts", lambda: tmp_path)
    face.cache_clear()
    try:
        with pytest.raises(Problem) as caught:
            programme.render(papers.programme())
    finally:
        face.cache_clear()
    assert caught.value.code == "font_missing"
    assert str(caught.value.values["file"]).startswith("SourceSans3")


def test_a_damaged_typeface_is_a_problem_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damaged = tmp_path / Typeface.BODY.value
    damaged.parent.mkdir()
    damaged.write_bytes(b"not a typeface")
    monkeypatch.setattr(resources, "fonts", lambda: tmp_path)
    face.cache_clear()
    try:
        with pytest.raises(Problem) as caught:
            face(Typeface.BODY)
    finally:
        face.cache_clear()
    assert caught.value.code == "font_missing"


def test_text_outside_the_structure_raises() -> None:
    canvas = Canvas()
    canvas.new_page()
    line = break_lines([Run("vergeten", BODY.ink)], 200)[0]
    with pytest.raises(Untagged):
        canvas.text(Tag(Role.TABLE), [(0, 0, line)])


def test_a_letter_the_typeface_lacks_is_never_drawn_silently() -> None:
    with pytest.raises(KeyError):
        face(Typeface.BODY).width("中")


def test_the_same_tag_on_two_pages_is_one_element() -> None:
    canvas = Canvas()
    words = Words([Run("woord " * 400, BODY.ink)], BODY, Tag(Role.PARAGRAPH))
    pieces = words.cut(200, 150)
    assert pieces
    for piece in pieces:
        canvas.new_page()
        piece.draw(canvas, 0, 800, 200)
    assert len(canvas.structure.root.kids) == 1


def test_no_stream_ends_in_what_could_be_part_of_a_line_end() -> None:
    for minutes in range(300):
        objects = Objects()
        catalogue = objects.add(f"<</Type /Catalog /Minutes {minutes}>>")
        objects.stream("/Filter /FlateDecode", packed(b"x" * minutes))
        data = objects.file(catalogue, catalogue)
        assert b"\r\nendstream" not in data
        assert not packed(b"y" * minutes).endswith(b"\r")
