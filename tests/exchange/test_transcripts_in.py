"""Transcripts come in as text, Word or subtitles; whatever cannot be read gets one sentence."""

import io
import zipfile
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copdesk.domain.language import Language
from copdesk.domain.problems import Problem
from copdesk.exchange.transcripts_in import LARGEST, read_transcript, transcript_text
from copdesk.sentences import sentence

VTT = """WEBVTT - Gesprek

NOTE gemaakt door een ander programma

1
00:00:01.000 --> 00:00:04.000 align:start
<v Hanneke uit den Rietkraag>Ik kom <i>steeds</i></v>

2
00:00:04.000 --> 00:00:06.500
<v Hanneke uit den Rietkraag>n&eacute;t te laat.</v>

01:02:03.000 --> 01:02:05.000
<v Mira>En toen?</v>
"""
SRT = """1
00:00:01,000 --> 00:00:04,000
Mira: Waar loop je vast?

2
00:01:05,000 --> 00:01:09,000
- Bij het bestek.
{\\an8}Altijd.
"""


def word(*paragraphs: str) -> bytes:
    """Return a Word document."""
    made = docx.Document()
    for words in paragraphs:
        made.add_paragraph(words)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def packed(**parts: bytes) -> bytes:
    """Return a zip with parts in it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return stream.getvalue()


def refused(data: bytes) -> str:
    """Return the code with which bytes are refused."""
    with pytest.raises(Problem) as raised:
        transcript_text(data)
    assert len(sentence(raised.value, Language.DUTCH)) > 40
    return raised.value.code


def test_web_subtitles_become_a_conversation_with_times_and_speakers() -> None:
    assert transcript_text(VTT.encode()) == (
        "[00:01] Hanneke uit den Rietkraag: Ik kom steeds nét te laat.\n\n[62:03] Mira: En toen?"
    )


def test_film_subtitles_do_so_as_well() -> None:
    assert transcript_text(SRT.encode("cp1252")) == (
        "[00:01] Mira: Waar loop je vast?\n\n[01:05] - Bij het bestek. Altijd."
    )


def test_a_word_document_gives_its_paragraphs_and_the_cells_of_its_tables() -> None:
    made = docx.Document()
    made.add_paragraph("Eerste regel\tmet sprong")
    made.add_table(rows=1, cols=2).rows[0].cells[0].text = "In een cel"
    stream = io.BytesIO()
    made.save(stream)
    assert transcript_text(stream.getvalue()).split("\n")[:2] == ["Eerste regel\tmet sprong", "In een cel"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_plain_text_is_read_in_the_encoding_it_is_in(encoding: str) -> None:
    assert transcript_text("Zoë zei: “één” …".encode(encoding)) == "Zoë zei: “één” …"


def test_words_from_right_to_left_stay_as_they_are() -> None:
    assert transcript_text("מה שלומך\r\nكيف حالك".encode()) == "מה שלומך\nكيف حالك"


def test_what_is_in_a_file_counts_and_not_what_it_is_called(tmp_path: Path) -> None:
    path = tmp_path / "gesprek.txt"
    path.write_bytes(word("Eigenlijk Word"))
    assert read_transcript(path) == ("gesprek.txt", "Eigenlijk Word")


def test_a_document_with_macros_gives_its_words_alone() -> None:
    data = word("Alleen dit")
    with zipfile.ZipFile(stream := io.BytesIO(data), "a") as archive:
        archive.writestr("word/vbaProject.bin", b"\xd0\xcf\x11\xe0 Sub AutoOpen()")
    assert transcript_text(stream.getvalue()) == "Alleen dit"


BOMB = packed(word__document_xml=b"<a>" + b" " * (61 * 1024 * 1024) + b"</a>")
MANY = packed(**{f"deel{n}": b"x" for n in range(501)})
LAUGHS = b'<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "transcript_empty"),
        (b" \n\t ", "transcript_empty"),
        (b"--- ...", "transcript_empty"),
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\n\n", "transcript_empty"),
        (word(""), "transcript_empty"),
        (bytes(range(256)) * 20, "transcript_not_text"),
        (b"Notities\0met een nul", "transcript_not_text"),
        (b"%PDF-1.7 en dan nog wat", "transcript_not_text"),
        (b"\x89PNG\r\n\x1a\n plaatje", "transcript_not_text"),
        (b"{\\rtf1 opmaak}", "transcript_not_text"),
        (packed(mimetype=b"application/epub+zip"), "transcript_not_text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1 oud of op slot", "transcript_old_office"),
        (word("Half")[:600], "transcript_damaged"),
        (word("Half")[:-40], "transcript_damaged"),
        (packed(word__document_xml=b"<w><niet af"), "transcript_damaged"),
        (packed(word__document_xml=LAUGHS), "transcript_damaged"),
        (BOMB, "transcript_swollen"),
        (MANY, "transcript_swollen"),
        (packed(word__document_xml=b"<a>" * 3000), "transcript_swollen"),
        (b"woord " * 40_000, "transcript_too_long"),
        (word(*["woord " * 1000] * 100), "transcript_too_long"),
    ],
)
def test_what_cannot_be_read_gets_one_sentence(data: bytes, code: str) -> None:
    assert refused(data) == code


def test_two_hundred_thousand_characters_fit_and_one_more_does_not() -> None:
    assert len(transcript_text(b"a" * 200_000)) == 200_000
    assert refused(b"a" * 200_001) == "transcript_too_long"


def test_a_file_that_is_too_big_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "groot.txt"
    with path.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(Problem) as raised:
        read_transcript(path)
    assert (raised.value.code, raised.value.values) == ("transcript_too_big", {"limit": 10})


def test_a_folder_or_a_file_that_is_gone_cannot_be_read(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "weg.txt"):
        with pytest.raises(Problem, match="transcript_unreadable"):
            read_transcript(path)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 400))
def test_any_bytes_give_words_or_a_sentence(noise: bytes, place: int) -> None:
    for data in (noise, word("Iets")[:place] + noise + word("Iets")[place:], b"WEBVTT\n\n00:01 --> " + noise):
        try:
            assert transcript_text(data)
        except Problem as problem:
            assert sentence(problem, Language.ENGLISH)
