"""The harvest report: counted figures, chapters in order, contents that lead somewhere."""

from dataclasses import replace
from datetime import date

from copdesk.documents.harvest_report import render
from copdesk.domain.choices import ActionState, Audience, Level, WhyNot
from copdesk.domain.language import Language
from copdesk.domain.papers import HarvestReportPaper, ReportAction, ReportQuote, ReportSession
from tests.documents.checks import sound
from tests.documents.papers import ACTIONS, ITEMS, attendance, harvest_report
from tests.documents.reading import Element, Reading, read, squeezed


def test_an_ordinary_report_is_sound() -> None:
    reading = sound(render(harvest_report()))
    assert reading.pages == 4
    assert [h.text for h in reading.root.all("H1")] == ["Wat wij oogstten"]


def test_chapters_come_in_the_order_of_the_work() -> None:
    chapters = [h.text for h in read(render(harvest_report())).root.all("H2")]
    assert chapters == [
        "Inhoud",
        "Zo lees je dit verslag",
        "Hoe het liep",
        "Wat wij leerden",
        "Leervragen",
        "Afspraken",
        "Waarom niet?",
        "Conclusies",
        "Aanbevelingen",
        "Colofon",
    ]


def test_contents_name_the_page_of_every_chapter() -> None:
    reading = read(render(harvest_report()))
    entries = [squeezed(entry.text) for entry in reading.root.all("TOCI")]
    assert entries[0] == "Zo lees je dit verslag 1"
    assert entries[-1] == "Colofon 4"
    assert len(reading.root.all("TOC")[0].all("Link")) == len(entries)


def test_bookmarks_lead_to_chapters_and_sections() -> None:
    outlines = read(render(harvest_report())).outlines
    assert {"Wat wij oogstten", "Afspraken", "Door mensen", "Colofon"} <= set(outlines)


def test_a_short_report_has_no_contents() -> None:
    reading = sound(render(HarvestReportPaper(community="Klein", made_on=date(2027, 1, 1))))
    assert reading.root.all("TOC") == []
    assert reading.pages == 1


def test_figures_are_counted() -> None:
    words = read(render(harvest_report(actions=ACTIONS * 2))).words
    assert "62deelnemers uit 21 organisaties" in words
    assert "12afspraken, waarvan 2 klaar" in words


def test_the_description_of_the_chart_carries_every_number() -> None:
    sessions = attendance(8)
    figure = read(render(harvest_report())).root.all("Figure")[0]
    assert all(f"{s.number} {s.title}: {s.attended}" in figure.said["Alt"] for s in sessions)


def test_many_meetings_make_several_figures_and_lose_none() -> None:
    reading = sound(render(harvest_report(sessions=attendance(70))))
    described = "".join(figure.said["Alt"] for figure in reading.root.all("Figure"))
    assert len(reading.root.all("Figure")) == 3
    assert all(f"{n + 1} " in described for n in range(70))


def first_row(reading: Reading) -> list[str]:
    """Return what the first row of the first table says, cell by cell."""
    row = reading.root.all("Table")[0].all("TR")[1]
    return [squeezed(cell.text) for cell in row.kids if isinstance(cell, Element)]


def test_attendance_stands_in_a_table_with_heads() -> None:
    reading = read(render(harvest_report()))
    table = reading.root.all("Table")[0]
    assert first_row(reading) == ["11 februari 2024", "1 Water op straatDelft", "24", "0", "0"]
    assert {cell.said["Scope"] for cell in table.all("TH")} == {"Column", "Row"}


UNNOTED = ReportSession(day=date(2024, 1, 8), title="Zonder lijst")


def test_meetings_without_attendance_have_a_dash_and_do_not_lower_the_average() -> None:
    noted = attendance(8)
    reading = sound(render(harvest_report(sessions=(UNNOTED, *noted))))
    first = [
        squeezed(cell.text) for cell in reading.root.all("Table")[0].all("TR")[1].kids if isinstance(cell, Element)
    ]
    assert first[2:] == ["–", "–", "–"]
    assert "9 bijeenkomsten. Van 8 is genoteerd wie er waren: gemiddeld 29,8 mensen." in squeezed(reading.words)
    assert "Zonder lijst" not in reading.root.all("Figure")[0].said["Alt"]


def test_word_that_was_sent_ahead_is_counted_where_nobody_noted_who_came() -> None:
    reading = sound(render(harvest_report(sessions=(replace(UNNOTED, excused=3),))))
    first = [
        squeezed(cell.text) for cell in reading.root.all("Table")[0].all("TR")[1].kids if isinstance(cell, Element)
    ]
    assert first[2:] == ["–", "3", "–"]


def test_no_average_is_claimed_when_nothing_was_noted() -> None:
    reading = sound(render(harvest_report(sessions=(UNNOTED,), language=Language.ENGLISH)))
    assert "1 meeting. Nobody noted who was there." in squeezed(reading.words)
    assert "average" not in reading.words and reading.root.all("Figure") == []


def test_two_hundred_actions_are_all_there_once() -> None:
    actions = tuple(replace(ACTIONS[n % 6], what=f"Actie nummer {n:03}.") for n in range(200))
    reading = sound(render(harvest_report(actions=actions)))
    table = reading.root.all("Table")[-1]
    assert [
        squeezed(tr.kids[0].text) for tr in table.all("TR")[1:] if isinstance(tr.kids[0], Element)
    ] == [  # fmt: skip
        f"Actie nummer {n:03}." for n in range(200)
    ]


def test_a_state_is_a_sign_and_a_word() -> None:
    words = read(render(harvest_report())).words
    assert all(state in words for state in ("✓ klaar", "→ bezig", "○ open", "× nog niet van de grond"))


def test_reasons_are_grouped_by_cause_and_a_missing_one_is_named() -> None:
    missed = ReportAction(what="Iets", state=ActionState.NOT_DONE, cause=WhyNot.NO_OWNER)
    reading = read(render(harvest_report(actions=(*ACTIONS, missed))))
    assert [h.text for h in reading.root.all("H3")][-2:] == ["Geen tijd (1)", "Geen trekker (1)"]
    assert "Iets. Hierbij is nog geen reden genoteerd." in reading.words


def test_quotes_stand_with_their_level_and_who_said_them() -> None:
    quotes = (ReportQuote(text="Hardop.", level=Level.ORGANISATION), ReportQuote(text="Zacht.", name="Zoë"))
    reading = sound(render(harvest_report(quotes=quotes)))
    assert [squeezed(quote.text) for quote in reading.root.all("BlockQuote")] == ["“Zacht.”Zoë", "“Hardop.”deelnemer"]


def test_items_with_and_without_quotes_keep_their_order() -> None:
    items = tuple(replace(ITEMS[0], text=f"Les {n:02}.") for n in range(60))
    words = read(render(harvest_report(items=items))).words
    places = [words.index(f"Les {n:02}.") for n in range(60)]
    assert places == sorted(places)


def test_an_english_report_speaks_english() -> None:
    reading = sound(render(harvest_report(language=Language.ENGLISH, audience=Audience.PUBLIC, outcome_open=True)))
    assert reading.language == "en-GB"
    assert "The outcome was left open" in reading.words
    assert "29.8 people" in reading.words


def test_no_page_is_empty_and_no_heading_ends_one() -> None:
    for count in range(1, 40, 3):
        reading = read(render(harvest_report(items=ITEMS * count, actions=ACTIONS * count)))
        assert not {"", "H1", "H2", "H3", "Lbl"} & set(reading.ends)
        assert reading.aside[-1] == f"Bladzijde {reading.pages}"
