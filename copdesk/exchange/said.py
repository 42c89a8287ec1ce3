"""What the rows of a list say, cell by cell and cleaned."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import repeat
from operator import itemgetter
from typing import NamedTuple

from copdesk.domain.entity import clean
from copdesk.exchange.columns import ColumnMap
from copdesk.exchange.headers import Field
from copdesk.exchange.source import SourceTable

_NOTHING = frozenset({"-", "--", "–", "—", "?", "n.v.t.", "nvt", "n/a", "#n/a", "#n/b", "#naam?", "#name?"})
_LONGEST_NOTHING = max(map(len, _NOTHING))
_BLANK_LETTERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
_NEUTRALISED = re.compile(r"^'(?=[=+\-@\t])")

Cells = tuple[str, ...]


class Said(NamedTuple):
    """What one row says: of each meaning a line, or every cell that says something where there may be several.

    Of addresses and numbers the main ones come first.
    """

    given_name: str
    middle_name: str
    prefix: str
    family_name: str
    full_name: str
    job_title: str
    organisation: str
    organisation_kind: str
    region: str
    external_id: str
    status: str
    role: str
    way_status: str
    core: str
    lone_specialist: str
    emails: Cells
    email_in_name: Cells
    phones: Cells
    question: Cells


_SEVERAL = {
    "emails": (Field.EMAIL, Field.OTHER_EMAIL),
    "email_in_name": (Field.EMAIL_IN_NAME,),
    "phones": (Field.MOBILE, Field.PHONE, Field.OTHER_PHONE),
    "question": (Field.QUESTION,),
}


def what_is_said(table: SourceTable, columns: ColumnMap) -> Iterator[Said]:
    """Yield what each row of a list says, when its columns mean this."""
    rows, labels = [row.cells for row in table.rows], columns.of(Field.LABEL)
    each = [_in_column(rows, name, columns, labels) for name in Said._fields]
    return map(Said._make, zip(*each, strict=True))


def _in_column(rows: Sequence[Cells], name: str, columns: ColumnMap, labels: Sequence[int]) -> Iterable[str | Cells]:
    """Return what every row says about one thing; of most things rows say what others say."""
    several = name in _SEVERAL
    places = [place for field in _SEVERAL.get(name, (name,)) for place in columns.of(Field(field))]
    if not places:
        return repeat(() if several else "", len(rows))
    if len(places) > 1:
        found = (_all(cells, places, labels) for cells in rows)
        return found if several else (_line(all_of_it[0]) if all_of_it else "" for all_of_it in found)
    column = map(itemgetter(places[0]), rows)
    if several:  # addresses and numbers, which are hardly ever those of another row
        return ((said,) if said else () for said in map(_plain, column))
    return map(cache(_plain_line), column)


def _all(cells: Cells, places: Sequence[int], labels: Sequence[int]) -> Cells:
    """Return the cells in these columns that say something; one that is labelled as primary comes first."""
    if labels:
        places = sorted(places, key=lambda n: not (n - 1 in labels and cells[n - 1].startswith("* ")))
    return tuple(said for n in places if (said := _plain(cells[n])))


def _line(text: str) -> str:
    return " ".join(text.split())


def _plain_line(cell: str) -> str:
    return _line(_plain(cell))


def _plain(cell: str) -> str:
    """Return a cell without what does not count: control characters, an apostrophe put before a sign, a lone dash."""
    if not cell:
        return ""
    plain = (cell if cell.isascii() and cell.isprintable() else _seen(cell)).strip()
    if plain.startswith("'"):
        plain = _NEUTRALISED.sub("", plain)
    return "" if len(plain) <= _LONGEST_NOTHING and plain.casefold() in _NOTHING else plain


def _seen(cell: str) -> str:
    """Return a cell without what nobody sees, and nothing when there is nothing else."""
    plain = str(clean(cell)).replace("\xa0", " ")
    return plain if any(c.isprintable() and not c.isspace() and c not in _BLANK_LETTERS for c in plain) else ""
