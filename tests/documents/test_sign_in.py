"""The sign-in sheet: numbered rows by family name, room to sign, spare rows, and nothing private."""

from io import BytesIO

import pikepdf
import pytest

from copdesk.documents.sign_in import render, render_series
from copdesk.domain.language import Language
from tests.documents.checks import sound
from tests.documents.papers import at, sign_in
from tests.documents.reading import Element, Reading, read, squeezed
from tests.documents.test_hostile_words import HOSTILE, visible


def rows(reading: Reading) -> list[list[str]]:
    """Return the words in each row of the sheet."""
    found = reading.root.all("Table")[0].all("TR")
    return [[squeezed(cell.text) for cell in row.kids if isinstance(cell, Element)] for row in found]


def together(words: str) -> str:
    """Return what can be seen of words, without the spaces at which their lines may have been broken."""
    return "".join(visible(words).split())


def test_thirty_people_make_thirty_rows_and_six_to_spare() -> None:
    found = rows(sound(render(sign_in())))
    assert found[0] == ["Nr.", "Naam", "Organisatie", "Handtekening"]
    assert [row[0] for row in found[1:]] == [str(n) for n in range(1, 37)]
    assert [row[1] for row in found[31:]] == [""] * 6


def test_the_sheet_lies_down_and_a_row_has_room_for_a_signature() -> None:
    data = render(sign_in())
    with pikepdf.open(BytesIO(data)) as pdf:
        assert {tuple(round(float(side)) for side in page.mediabox) for page in pdf.pages} == {(0, 0, 842, 595)}
        assert len(pdf.pages) == 3


def test_it_says_what_the_signature_is_for_and_when_the_sheet_goes() -> None:
    reading = read(render(sign_in()))
    assert "weggegooid" in reading.words
    assert reading.aside.count("Presentielijst, na het overnemen weggooien") == reading.pages


def test_it_speaks_english_too() -> None:
    found = rows(sound(render(sign_in(language=Language.ENGLISH))))
    assert found[0] == ["No.", "Name", "Organisation", "Signature"]


@pytest.mark.parametrize("kind", HOSTILE)
def test_whatever_is_typed_stays_words(kind: str) -> None:
    words = HOSTILE[kind]
    reading = sound(render(sign_in(words, count=2)))
    assert together(words) in together(rows(reading)[1][1])


def test_a_sheet_without_anybody_is_six_empty_rows() -> None:
    assert len(rows(sound(render(sign_in(count=0))))) == 7


def test_the_sheets_of_several_sessions_make_one_file() -> None:
    data = render_series([sign_in(count=3), sign_in(count=3)])
    with pikepdf.open(BytesIO(data)) as pdf:
        assert len(pdf.pages) == 2


def test_two_sheets_tell_by_their_time_which_is_the_later() -> None:
    early, late = (read(render(sign_in(count=1, made_at=at(hour, 5)))).words for hour in (9, 16))
    assert "gemaakt op 18 november 2027, 9.05 uur" in early
    assert "16.05 uur" in late
