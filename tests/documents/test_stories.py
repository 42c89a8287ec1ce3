"""Random stories: whatever is put on pages comes out, in order, in the right elements and once."""

from collections.abc import Sequence
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copdesk.documents.binding import Imprint
from copdesk.documents.blocks import Block, Keep, Stack
from copdesk.documents.columns import columns
from copdesk.documents.page import Story, make
from copdesk.documents.styles import BODY, TIGHT
from copdesk.documents.tables import Layout, table
from copdesk.documents.writing import bullets, cell, chapter, numbered, prose, title
from tests.documents.reading import read, squeezed

WORDS = st.text(alphabet="abc דשע مرح é -(7)\n&<😀", min_size=1, max_size=400).map(lambda text: f"x{text}x")
LONG = st.builds(lambda text, times: f"{text} " * times, WORDS, st.integers(1, 60))
Piece = tuple[str, list[str]]

PIECES: st.SearchStrategy[Piece] = st.one_of(
    st.tuples(st.just("prose"), st.lists(LONG, min_size=1, max_size=1)),
    st.tuples(st.just("bullets"), st.lists(WORDS, min_size=1, max_size=6)),
    st.tuples(st.just("numbered"), st.lists(WORDS, min_size=1, max_size=6)),
    st.tuples(st.just("columns"), st.lists(LONG, min_size=2, max_size=3)),
    st.tuples(st.just("table"), st.lists(LONG, min_size=2, max_size=8)),
    st.tuples(st.just("keep"), st.lists(WORDS, min_size=1, max_size=4)),
)


def blocks(piece: Piece) -> list[Block]:
    """Return a piece of a story as blocks."""
    kind, texts = piece
    match kind:
        case "bullets":
            return [*bullets(texts)]
        case "numbered":
            return [*numbered(texts)]
        case "columns":
            return [columns([Stack(prose(text)) for text in texts], (1,) * len(texts), 10)]
        case "keep":
            return [Keep(Stack(block for text in texts for block in prose(text)))]
        case "table":
            rows = [[cell(text, TIGHT), cell(text, BODY)] for text in texts]
            return [table(Layout((1, 2), (8,)), [cell("hoofd", TIGHT), cell("kop", TIGHT)], rows)]
        case _:
            return [*prose(texts[0])]


def expected(piece: Piece) -> str:
    """Return what should be read of a piece."""
    kind, texts = piece
    match kind:
        case "bullets":
            return "".join(f"•{text}" for text in texts)
        case "numbered":
            return "".join(f"{number}.{text}" for number, text in enumerate(texts, 1))
        case "table":
            return "hoofdkop" + "".join(text + text for text in texts)
        case _:
            return "".join(texts)


def letters(text: str) -> str:
    """Return text without spaces, in which a cut paragraph may differ."""
    return squeezed(text).replace(" ", "")


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.lists(PIECES, min_size=1, max_size=6))
def test_what_is_put_on_pages_is_read_in_order_and_once(pieces: Sequence[Piece]) -> None:
    story: list[Block] = [title("Titel"), chapter("Kop")]
    for piece in pieces:
        story += blocks(piece)
    made = make(Story(story, "voet", "Bladzijde", Imprint("Titel", "Wij", "nl-NL", date(2027, 1, 1))))
    reading = read(made)
    assert reading.faults == []
    assert not {"", "Lbl"} & set(reading.ends)
    assert letters(reading.words) == "TitelKop" + "".join(letters(expected(piece)) for piece in pieces)
