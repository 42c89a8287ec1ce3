"""Lines: words kept whole where they can be, spaces kept for readers, Arabic and Hebrew in the order they are seen."""

import pytest

from copdesk.documents.fonts import Typeface
from copdesk.documents.lines import Line, break_lines
from copdesk.documents.markup import LONGEST_PARAGRAPH, Run, clean, linked, paragraphs, uncovered
from copdesk.documents.page import one_line
from copdesk.documents.right_to_left import levels, visual_order
from copdesk.documents.styles import BODY, Align


def lines(words: str, width: float = 200, align: Align = Align.LEFT) -> list[Line]:
    """Return words broken into lines in the typeface of the body."""
    return break_lines([Run(words, BODY.ink)], width, align)


def text(broken: list[Line]) -> str:
    """Return what is read in lines."""
    return "".join(segment.spoken or segment.text for line in broken for segment in line)


def seen(line: Line) -> str:
    """Return what is seen on a line from left to right."""
    return "".join(segment.text for segment in sorted(line, key=lambda segment: segment.x))


def test_no_line_is_wider_than_its_column() -> None:
    for line in lines("Een zin met korte en heel veel langere woorden " * 20, 150):
        assert line[-1].x + line[-1].width <= 150 + 3  # the space at its end does not count


def test_the_space_at_which_a_line_breaks_is_kept() -> None:
    words = "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien"
    assert len(lines(words, 100)) > 2
    assert text(lines(words, 100)) == words


def test_a_word_wider_than_the_column_is_broken_and_kept() -> None:
    assert text(lines("x" * 500, 100)) == "x" * 500


def test_a_word_may_break_after_its_hyphen() -> None:
    assert [line[0].text for line in lines("Zuid-Holland", 40)] == ["Zuid-", "Holland"]


def test_runs_without_a_space_between_them_stay_one_word() -> None:
    bold = BODY.ink._replace(typeface=Typeface.BOLD)
    broken = break_lines([Run("aaa bb", BODY.ink), Run("cc", bold)], 30)
    assert [[segment.text for segment in line] for line in broken] == [["aaa "], ["bb", "cc"]]


def test_a_hebrew_word_is_drawn_backwards_and_read_forwards() -> None:
    line = lines("x שלום y")[0]
    assert seen(line) == "x םולש y"
    assert text([line]) == "x שלום y"


def test_brackets_turn_with_what_is_between_them() -> None:
    assert seen(lines("שלום (עולם) x", 400)[0]) == "x (םלוע) םולש"
    assert seen(lines("a (עולם) x", 400)[0]) == "a (םלוע) x"


def test_an_arabic_paragraph_begins_at_the_right() -> None:
    line = lines("مرحبا بالعالم", 300)[0]
    assert line[0].x + line[0].width == pytest.approx(300)
    assert text([line]) == "مرحبا بالعالم"


def test_arabic_letters_join() -> None:
    drawn = "".join(segment.text for segment in lines("مرحبا")[0])
    assert all("\ufe70" <= char <= "\ufefc" for char in drawn)


def test_numbers_in_hebrew_stay_from_left_to_right() -> None:
    assert "456" in seen(lines("שלום 456 עולם", 400)[0])


def test_stretches_are_reordered_level_by_level() -> None:
    assert visual_order([0, 1, 2, 1, 0]) == [0, 3, 2, 1, 4]
    assert visual_order([1, 1, 2]) == [2, 1, 0]
    assert levels("a ש") == [0, 0, 1]


def test_right_aligned_lines_end_at_the_edge() -> None:
    for line in lines("9.30 uur en later dan dat", 60, Align.RIGHT):
        assert line[-1].x + line[-1].width == pytest.approx(60, abs=3)


@pytest.mark.parametrize(
    ("words", "cleaned"),
    [
        ("a\u202eb\u200bc\u00add\ufeff", "abcd"),
        ("a\x00\x07b", "ab"),
        ("een  twee\t drie\nvier", "een twee drie vier"),
        ("e\u0301", "é"),
        ("❤\ufe0f", "❤"),
    ],
)
def test_cleaning_takes_away_what_cannot_be_seen(words: str, cleaned: str) -> None:
    assert clean(words) == cleaned


def test_paragraphs_are_cut_at_line_ends_and_when_very_long() -> None:
    assert paragraphs("een\n\n twee \r\ndrie") == ["een", "twee", "drie"]
    parts = paragraphs("woord " * 1_000)
    assert max(map(len, parts)) <= LONGEST_PARAGRAPH
    assert " ".join(parts) == ("woord " * 1_000).strip()


def test_addresses_become_links_and_nothing_else_does() -> None:
    words = "mail a.b@c.nl, bel 030 123 45 67, kijk op https://x.org/y. Niet javascript:alert(1) of file:///etc"
    found = [run.link for run in linked(words, BODY.ink, BODY.ink) if run.link]
    assert found == ["mailto:a.b@c.nl", "tel:0301234567", "https://x.org/y"]
    assert "".join(run.text for run in linked(words, BODY.ink, BODY.ink)) == words


def test_every_letter_people_here_write_is_covered() -> None:
    assert uncovered(["Ĳĳ ŁŞğÜ Nguyễn ΑΩ Дя ✓→○☐ مرحبا שלום 😀👍🏽"]) == ()
    assert uncovered(["中"]) == ("中",)


def test_the_quick_way_and_the_general_way_break_lines_alike() -> None:
    words = "Zuid-Hollandse gemeenten en water-schappen in 2020-2021 delen on-der-ling wat zij leer-den. " * 9
    for width in (60, 61.5, 97, 150, 333):
        quick = lines(words.strip(), width)
        general = break_lines([Run(words[:40], BODY.ink), Run(words[40:].strip(), BODY.ink)], width)
        assert [text([line]) for line in quick] == [text([line]) for line in general]


@pytest.mark.parametrize("words", ["", " ", "\u200b", "\u200b \u200b", " \u200b"])
def test_words_that_show_nothing_make_an_empty_line(words: str) -> None:
    assert one_line(words, BODY.ink, 100) == ()
