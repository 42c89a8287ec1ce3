"""A run sheet as a document for a word processor, for who works without the program."""

import io
from collections.abc import Iterable, Sequence
from datetime import datetime, time
from typing import Any, cast

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement  # pyright: ignore[reportUnknownVariableType]  half typed
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from copdesk.domain.packing import Packed
from copdesk.domain.session_papers import RunSheetPaper
from copdesk.exchange.session_cells import Line, by_day
from copdesk.exchange.sheets_out import in_xml
from copdesk.sentences import session_phrases as phrases
from copdesk.sentences.speech import Speech

_PETROL, _RUST, _MUTED = (RGBColor.from_string(colour) for colour in ("0F4C5C", "A8431A", "52606B"))
_TINT = "EDF3F4"
_WIDTHS = (15, 14, 58, 52, 40, 30, 34, 30)
_HEADS = (
    "column_time",
    "column_minutes",
    "column_what",
    "column_notes",
    "column_words",
    "column_who",
    "column_room_set_up",
    "column_materials_harvest",
)


def run_sheet_docx(papers: Sequence[RunSheetPaper]) -> bytes:
    """Return run sheets as one document, each beginning on a page of its own."""
    first = papers[0]
    book: Any = docx.Document()
    _prepare(book, first, Speech(first.language))
    for number, paper in enumerate(papers):
        if number:
            book.add_page_break()
        _session(book, paper, Speech(paper.language))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _prepare(book: Any, paper: RunSheetPaper, say: Speech) -> None:
    """Lay the page down and set letters, language, and what the document says of itself; no people's names."""
    page = book.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Mm(297), Mm(210)
    page.left_margin = page.right_margin = Mm(12)
    page.top_margin = page.bottom_margin = Mm(14)
    page.footer.paragraphs[0].text = say("not_to_hand_out")
    normal = book.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(9)
    normal.paragraph_format.space_after = Pt(2)
    for name, size in (("Title", 24), ("Heading 1", 15), ("Heading 2", 12)):
        style = book.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = "Calibri", Pt(size), _PETROL
    _speak(book.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr")), say.tag)
    about = book.core_properties
    about.title, about.author, about.language = in_xml(paper.title)[:255], in_xml(paper.organisation)[:255], say.tag
    about.comments, about.last_modified_by = "", ""
    about.created = about.modified = datetime.combine(paper.made_on, time())


def _speak(properties: Any, tag: str) -> None:
    """Say in which language letters with these properties are."""
    for spoken in properties.findall(qn("w:lang")):
        properties.remove(spoken)
    properties.append(_element("lang", val=tag))


def _element(name: str, **values: str) -> Any:
    """Return an element of the language in which word processors write, with its values."""
    made = cast(Any, OxmlElement(f"w:{name}"))
    for key, value in values.items():
        made.set(qn(f"w:{key}"), value)
    return made


def _session(book: Any, paper: RunSheetPaper, say: Speech) -> None:
    _say(book.add_paragraph(style="Title"), paper.title.strip() or say("run_sheet"))
    _say(book.add_paragraph(), say("run_sheet_of", day=phrases.days(paper, say)), bold=True)
    version = say("version", version=paper.version, day=say.day(paper.made_on, weekday=False))
    number = say("meeting", number=paper.number) if paper.number.strip() else ""
    _say(book.add_paragraph(), " · ".join(filter(None, (paper.community, number, version))), colour=_MUTED)
    _say(book.add_paragraph(), say("not_to_hand_out"), bold=True, colour=_RUST)
    if told := phrases.clock_change(paper, say):
        _say(book.add_paragraph(), told)
    for name, words in phrases.front(paper, say):
        if words.strip():
            beginning = book.add_paragraph()
            _say(beginning, f"{name}: ", bold=True)
            _say(beginning, words.replace("\n", "; ") if name == say("totals") else words)
    _parts(book, paper, say)
    _packing(book, paper.packing, say)


def _parts(book: Any, paper: RunSheetPaper, say: Speech) -> None:
    """Add a table for each day, below its heading."""
    for name, told in by_day(paper, say):
        _say(book.add_heading(level=1), name or say("programme"))
        _day(book, told, say)


def _day(book: Any, of_day: Iterable[Line], say: Speech) -> None:
    table = _table(book, [say(key) for key in _HEADS], _WIDTHS)
    for line in of_day:
        cells = table.add_row().cells
        _fill(cells, line, say)
        if line.crew:
            for cell in cells:
                _shade(cell)
    _keep_rows_whole(table)


def _fill(cells: Any, line: Line, say: Speech) -> None:
    """Write one line of the run sheet."""
    until = say("until", end=say.clock(line.ends)) if line.ends else say("no_end")
    tag = Speech(line.language).tag if line.language else ""
    _cell(cells[0], (say.clock(line.starts), "bold"), (until, "quiet"))
    _cell(cells[1], ("" if line.minutes is None else str(line.minutes), ""))
    _cell(
        cells[2],
        (line.section, "accent"),
        (line.track, "accent"),
        (line.title, "bold"),
        (" · ".join(filter(None, (line.method, line.parts))), "quiet"),
        (line.groups, ""),
        (line.remarks, "accent"),
        tag=tag,
    )
    _cell(cells[3], (line.notes, ""))
    _cell(cells[4], (line.words, ""), tag=tag)
    _cell(cells[5], (line.who, ""), (say("helps", name=line.helpers) if line.helpers else "", "quiet"))
    _cell(cells[6], (line.room, ""), (line.set_up, "quiet"))
    after = [(key, words) for key, words in (("column_harvest", line.harvest), ("column_plan_b", line.plan_b)) if words]
    _cell(cells[7], (line.materials, ""), *((f"{say(key)}: {words}", "quiet") for key, words in after))


def _cell(cell: Any, *parts: tuple[str, str], tag: str = "") -> None:
    """Write paragraphs into a cell, leaving out those without words; the empty one it comes with is used first."""
    said = [(words, how) for words, how in parts if words.strip()]
    for place, (words, how) in enumerate(said):
        paragraph = cell.paragraphs[0] if place == 0 else cell.add_paragraph()
        colour = {"quiet": _MUTED, "accent": _PETROL}.get(how)
        _say(paragraph, words, bold=how in ("bold", "accent"), colour=colour, tag=tag)


def _say(paragraph: Any, words: str, *, bold: bool = False, colour: RGBColor | None = None, tag: str = "") -> None:
    run = paragraph.add_run(in_xml(words))
    run.bold = bold or None
    if colour is not None:
        run.font.color.rgb = colour
    if tag:
        _speak(run._element.get_or_add_rPr(), tag)


def _table(book: Any, heads: Sequence[str], widths: Sequence[int]) -> Any:
    """Add a table whose first row is a head that comes back on every page."""
    table = book.add_table(rows=1, cols=len(heads), style="Table Grid")
    table.autofit = False
    for cell, head in zip(table.rows[0].cells, heads, strict=True):
        _cell(cell, (head, "accent"))
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
    table.rows[0]._tr.get_or_add_trPr().append(_element("tblHeader"))
    return table


def _keep_rows_whole(table: Any) -> None:
    """Let no row run over two pages, and give every cell the width of its column."""
    for row in table.rows:
        row._tr.get_or_add_trPr().insert(0, _element("cantSplit"))
        for cell, column in zip(row.cells, table.columns, strict=True):
            cell.width = column.width


def _shade(cell: Any) -> None:
    cell._tc.get_or_add_tcPr().append(_element("shd", val="clear", color="auto", fill=_TINT))


def _packing(book: Any, packing: Sequence[Packed], say: Speech) -> None:
    if not packing:
        return
    book.add_heading(say("packing_list"), level=1)
    table = _table(book, [say("packing_thing"), say("packing_count"), say("packing_for")], (90, 25, 158))
    for thing in packing:
        cells = table.add_row().cells
        for cell, words in zip(cells, (thing.thing, str(thing.count or ""), "; ".join(thing.needed_for)), strict=True):
            _cell(cell, (words, ""))
    _keep_rows_whole(table)
