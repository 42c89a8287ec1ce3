"""The search for leaks finds what was planted, in every dress and however it was packed."""

import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from tests.privacy.searching import MARK, dresses, leaks, leaks_in

DRESSES = dresses(f"{MARK}-7")


def packed(content: bytes, name: str = "word/document.xml") -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return stream.getvalue()


def printed(words: str, title: str = "") -> bytes:
    stream = BytesIO()
    canvas = Canvas(stream, pageCompression=1)
    canvas.setTitle(title)
    canvas.drawString(72, 72, words)
    canvas.save()
    return stream.getvalue()


@pytest.mark.parametrize("dress", DRESSES)
@pytest.mark.parametrize("before", ["", "x", "xy", "xyz"])
def test_a_planted_word_is_found_in_every_dress(dress: str, before: str) -> None:
    plain = dresses(f"{before}{MARK}-7 and more")[dress]
    assert leaks(b"\x00\xff begin" + plain + b"end \x00\xff")


@pytest.mark.parametrize("dress", DRESSES)
def test_a_planted_word_is_found_inside_a_zip_in_a_zip(dress: str) -> None:
    whole = packed(packed(b"before " + DRESSES[dress] + b" after"), "inside.zip")
    assert MARK.encode() not in whole and leaks(whole)


def test_a_planted_word_is_found_on_the_page_of_a_pdf() -> None:
    pdf = printed(f"Over {MARK}-7 gesproken")
    assert MARK.encode() not in pdf and leaks(pdf)


def test_a_planted_word_is_found_in_the_title_of_a_pdf() -> None:
    assert leaks(printed("", f"Over {MARK}")) and leaks(printed("", f"Over Zoë’s {MARK} – łąka"))


def test_a_planted_word_is_found_in_capitals_or_not_and_in_half_escaped_json() -> None:
    assert leaks(MARK.lower().encode()) and leaks(f"\\u005A{MARK[1:]}".encode())
    assert leaks(json.dumps({"é": f"Zoë {MARK}"}).encode())


def test_a_planted_name_of_a_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / f"{MARK}.txt").write_bytes(b"")
    assert leaks_in(tmp_path)


def test_where_nothing_was_planted_nothing_is_found() -> None:
    assert leaks(packed(printed("Over het riool gesproken")) + b"ZZ GEHEIM ZGEHEIM") == []
