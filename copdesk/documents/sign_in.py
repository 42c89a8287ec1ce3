"""The sign-in sheet: everybody who is expected in a numbered row with room to sign, and rows for who walks in."""

from collections.abc import Iterator, Sequence

from copdesk.documents.binding import Imprint
from copdesk.documents.blocks import Block, Stack
from copdesk.documents.fonts import Typeface
from copdesk.documents.page import LYING, Progress, Story, make, make_series
from copdesk.documents.styles import COLUMN_HEAD, FACTS, MM, MUTED, SMALL, SUBTITLE, TIGHT, Align
from copdesk.documents.tables import Layout, Row, Table, head_row, row
from copdesk.documents.words import Speech
from copdesk.documents.writing import cell, eyebrow, line, title
from copdesk.domain.attendance_papers import SignInPaper, SignInRow

_ROW, _ABOVE = 10 * MM, 2.2 * MM
_LAYOUT = Layout(shares=(10, 84, 84, 70), gutters=(10, 14, 14), padding=(_ABOVE, 0), row_heads=True, tall=LYING.tall)
_NUMBER = TIGHT.in_(MUTED).aligned(Align.RIGHT)
_NAME = TIGHT.set_in(Typeface.SEMIBOLD)
_HEADS = ("sign_in_number", "sign_in_name", "sign_in_organisation", "sign_in_signature")


class _Roomy(Stack):
    """A cell that leaves room to write by hand, whatever stands in it."""

    def height(self, width: float) -> float:
        """Return its height, at least that of a row."""
        return max(super().height(width), _ROW - _ABOVE)


def render(paper: SignInPaper, *, progress: Progress | None = None) -> bytes:
    """Return the sheet as a PDF; equal papers give equal bytes."""
    return make(_story(paper), progress)


def render_series(papers: Sequence[SignInPaper], *, progress: Progress | None = None) -> bytes:
    """Return the sheets of several sessions in one PDF, in the language of the first."""
    first = papers[0]
    say = Speech(first.language)
    imprint = Imprint(first.community, first.organisation.strip() or first.community, say.tag, first.made_on)
    return make_series([_story(paper) for paper in papers], imprint, progress)


def _story(paper: SignInPaper) -> Story:
    say = Speech(paper.language)
    name = paper.title.strip() or say("sign_in")
    return Story(
        blocks=[*_head(paper, name, say), _table(paper, say)],
        foot=say("sign_in_foot"),
        page=say("page"),
        imprint=Imprint(
            f"{say('sign_in')} {name}", paper.organisation.strip() or paper.community, say.tag, paper.made_on
        ),
        sheet=LYING,
    )


def _head(paper: SignInPaper, name: str, say: Speech) -> list[Block]:
    day = f"{say.day(paper.starts)}, {say.time(paper.starts)}" if paper.day_known else say("day_later_in")
    facts = (
        say("meeting", number=paper.number) if paper.number.strip() else "",
        paper.place,
        say.counted("sign_in_expected", len(paper.rows)) if paper.rows else "",
        say("sign_in_made", day=say.day(paper.made_on, weekday=False), time=say.time(paper.made_at)),
    )
    return [
        *eyebrow(paper.community),
        title(name),
        *line(say("sign_in_of", day=day), SUBTITLE),
        *line(" · ".join(fact for fact in facts if fact.strip()), FACTS),
        *line(say("sign_in_why"), SMALL.in_(MUTED)),
    ]


def _table(paper: SignInPaper, say: Speech) -> Table:
    right = COLUMN_HEAD.aligned(Align.RIGHT)
    heads = (cell(say(key), right if key == "sign_in_number" else COLUMN_HEAD) for key in _HEADS)
    return Table(_LAYOUT, head_row(heads), list(_rows(paper)), before=8)


def _rows(paper: SignInPaper) -> Iterator[Row]:
    last = max((one.number for one in paper.rows), default=0)
    for one in paper.rows:
        yield _row(one)
    for number in range(last + 1, last + 1 + paper.spare):
        yield _row(SignInRow(number=number, name=""))


def _row(one: SignInRow) -> Row:
    words = ((str(one.number), _NUMBER), (one.name, _NAME), (one.organisation, TIGHT), ("", TIGHT))
    cells = (_Roomy(cell(text, style).blocks) for text, style in words)
    return row(cells, row_head=True)
