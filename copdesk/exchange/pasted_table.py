"""Finds the table in what was pasted: its cells from a word processor, or from a spreadsheet."""

from html.parser import HTMLParser

Grid = tuple[tuple[str, ...], ...]
"""Rows of cells; a cell over several columns is followed by empty ones."""

LONGEST_HTML = 10_000_000
_MOST_SPAN = 50


def as_tabs(text: str, html: str) -> str:
    """Return what was pasted as text: a table in its HTML as lines with tabs, else the text itself."""
    if len(html) > LONGEST_HTML:
        return text
    reader = _TableReader()
    reader.feed(html)
    reader.close()
    return "\n".join("\t".join(row) for row in reader.rows) if _wide(reader.rows) else text


def table_in(text: str) -> Grid:
    """Return the table in a text, from its tabs; empty when there is none."""
    rows = [[cell.strip() for cell in line.split("\t")] for line in text.splitlines() if line.strip()]
    return tuple(tuple(row) for row in rows) if _wide(rows) else ()


def _wide(rows: list[list[str]]) -> bool:
    """Say whether this is a table: at least two rows of two cells."""
    return sum(sum(1 for cell in row if cell) > 1 for row in rows) > 1


class _TableReader(HTMLParser):
    """Collects the cells of all tables; everything else, scripts and styles included, is left out."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str]] = []
        self._cell: list[str] | None = None
        self._span = 1

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a row, a cell, or a line within a cell."""
        if tag == "tr":
            self._end_cell()
            self.rows.append([])
        elif tag in ("td", "th"):
            self._end_cell()
            self._cell = []
            span = dict(attrs).get("colspan") or "1"
            self._span = min(int(span), _MOST_SPAN) if span.isdecimal() and int(span) else 1
        elif tag in ("br", "p", "li", "div") and self._cell:
            self._cell.append(" ")

    def handle_endtag(self, tag: str) -> None:
        """End a cell."""
        if tag in ("td", "th", "tr", "table"):
            self._end_cell()

    def handle_data(self, data: str) -> None:
        """Take over the words of a cell."""
        if self._cell is not None:
            self._cell.append(" ".join(data.split()) if not data.isspace() else " ")

    def _end_cell(self) -> None:
        if self._cell is not None and self.rows:
            self.rows[-1] += [" ".join("".join(self._cell).split())] + [""] * (self._span - 1)
        self._cell, self._span = None, 1
