"""Whatever people type stays words: nothing becomes markup, nothing is lost, nothing is opened."""

import sys
from dataclasses import fields, replace
from typing import Any

import pytest

from copdesk.documents import harvest_report as report
from copdesk.documents import programme as plan
from copdesk.documents import run_sheet as sheet
from copdesk.documents.letters import missing_letters
from copdesk.domain.packing import Packed
from copdesk.domain.papers import HarvestReportPaper
from copdesk.domain.session_papers import ProgrammePaper, RunSheetPaper, RunSheetRow, Spot
from tests.documents.checks import sound
from tests.documents.papers import ACTIONS, DUTIES, ITEMS, QUESTIONS, QUOTES, ROWS, harvest_report, programme, run_sheet
from tests.documents.reading import squeezed

HOSTILE = {
    "markup": '<b>&"R&D</b> <img src="/etc/passwd"> <a href="file:///etc/passwd">x</a> <br/ <para> %s {0} {title}',
    "pdf": r"(\) Tj ET EMC /Artifact BMC BT >> endobj \x00 ( [ ] << ",
    "emoji": "👍🏽 👩‍👩‍👧 🇳🇱 😀 1️⃣ ❤️",
    "arabic": "مرحبا (العالم) 123 زينب abc، لا",
    "hebrew": "שלום (עולם) 456 abc",
    "letters": "ŁukaszŞükranNguyễn Ĳssel ΑΒΓ Дмитрий İstanbul ß ﬁ",
    "chinese": "中文也可以 ok",
    "controls": "a\x00b\x07c\u202ed\u200be\u00adf\ufeffg\tz\r\nnew\u2028line",
    "long word": "ononderbroken" * 38,
}


def everywhere(words: str) -> tuple[ProgrammePaper, HarvestReportPaper]:
    """Return both papers with `words` in every text."""
    plan_texts = {f.name: words for f in fields(ProgrammePaper) if isinstance(getattr(programme(), f.name), str)}
    report_texts = {
        f.name: words for f in fields(HarvestReportPaper) if isinstance(getattr(harvest_report(), f.name), str)
    }
    keep = {"language": programme().language}
    row = replace(ROWS[1], title=words, words=words, method=words, who=words, room=words)
    return (
        programme(**(plan_texts | keep), rows=(row, *ROWS[3:5]), changes=(words,)),
        harvest_report(
            **(report_texts | keep | {"audience": harvest_report().audience}),
            items=(replace(ITEMS[0], text=words, source=words),),
            quotes=(replace(QUOTES[0], text=words, name=words, role=words),),
            actions=(replace(ACTIONS[3], what=words, leads=(words,), why_not=words),),
            questions=(replace(QUESTIONS[0], text=words, first=words + "!", name=words),),
            conclusions=(words,),
            recommendations=(words,),
        ),
    )


def visible(words: str) -> str:
    """Return what may be compared: no invisible characters, no difference in spaces."""
    kept = "".join(c for c in words if c.isprintable() or c.isspace())
    return squeezed(kept.translate(dict.fromkeys([0xFE0F, 0x200D, 0xAD])))


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_words_in_every_field_come_out_as_they_went_in(words: str) -> None:
    for paper, render in zip(everywhere(words), (plan.render, report.render), strict=True):
        reading = sound(render(paper))  # type: ignore[operator]
        title = visible(words).replace("\n", " ")
        if "\n" not in words:
            assert squeezed(reading.root.all("H1")[0].text) == title
            assert reading.words.count(title) > 5


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_words_in_every_field_of_a_run_sheet_come_out_as_they_went_in(words: str) -> None:
    texts = {f.name: words for f in fields(RunSheetPaper) if type(getattr(run_sheet(), f.name)) is str}
    told = {f.name: words for f in fields(RunSheetRow) if type(getattr(DUTIES[3], f.name)) is str}
    spots = (Spot(theme=words, room=words, host=words),)
    rows = (replace(DUTIES[3], **told, spots=spots), replace(DUTIES[5], **told))
    packing = (Packed(thing=words, count=2, needed_for=(words,)),)
    reading = sound(sheet.render(run_sheet(**texts, rows=rows, packing=packing)))
    if "\n" not in words:
        assert reading.words.count(visible(words)) > 25


@pytest.mark.timeout(60)
def test_a_hundred_thousand_characters_in_a_text_are_all_there() -> None:
    words = "woord en nog een Woord. " * 4_200
    reading = sound(plan.render(programme(rows=(replace(ROWS[1], words=words),), agreements=words)))
    assert reading.words.count("Woord.") == 2 * 4_200


def test_text_taller_than_a_page_in_a_track_is_not_lost() -> None:
    words = "Een zin die er toe doet. " * 400
    tracks = tuple(replace(t, rows=(replace(t.rows[0], words=words),)) for t in ROWS[4].tracks)
    reading = sound(plan.render(programme(rows=(replace(ROWS[4], tracks=tracks),))))
    assert reading.words.count("Een zin") == 1_200


def test_letters_no_typeface_has_are_reported_and_still_read() -> None:
    paper = programme(aim="Dit is 中 en 文.")
    assert missing_letters(paper) == ("中", "文")
    assert "Dit is 中 en 文." in sound(plan.render(paper)).words


def test_an_ordinary_paper_misses_no_letters() -> None:
    assert missing_letters(programme()) == missing_letters(harvest_report()) == ()


def test_making_a_document_opens_no_file_and_no_address() -> None:
    plan.render(programme(aim=HOSTILE["arabic"] + HOSTILE["hebrew"] + HOSTILE["emoji"]))
    opened: list[str] = []
    listening = True

    def listen(event: str, arguments: tuple[Any, ...]) -> None:
        if listening and event in {"open", "socket.connect", "urllib.Request", "subprocess.Popen"}:
            opened.append(str(arguments[0]))

    sys.addaudithook(listen)
    plan.render(everywhere(HOSTILE["markup"])[0])
    listening = False
    assert [name for name in opened if not name.endswith("srgb.icc")] == []
