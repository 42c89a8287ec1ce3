"""The sheet for the kitchen: at what time for how many, and what some of them ask for; numbers only."""

from collections.abc import Sequence
from itertools import groupby

from copdesk.documents.blocks import Block, Stack
from copdesk.documents.fonts import Typeface
from copdesk.documents.house import bound, head, story
from copdesk.documents.page import Progress, Story
from copdesk.documents.styles import BODY, COLUMN_HEAD, TIGHT, Align
from copdesk.documents.tables import Layout, table
from copdesk.documents.words import Speech
from copdesk.documents.writing import cell, chapter, prose
from copdesk.domain.house_papers import KitchenPaper, Meal

_LAYOUT = Layout(shares=(24, 50, 18, 78), gutters=(12, 12, 16), row_heads=True)
_TOTALS = Layout(shares=(120, 20), gutters=(12,), row_heads=True)
_STRONG = TIGHT.set_in(Typeface.SEMIBOLD)
_COUNT = _STRONG.aligned(Align.RIGHT)
_HEADS = ("kitchen_when", "kitchen_what", "kitchen_people", "kitchen_wishes")


def render(paper: KitchenPaper, *, progress: Progress | None = None) -> bytes:
    """Return the sheet as a PDF; equal papers give equal bytes."""
    return render_series([paper], progress=progress)


def render_series(papers: Sequence[KitchenPaper], *, progress: Progress | None = None) -> bytes:
    """Return the sheets of several sessions in one PDF, in the language of the first."""
    return bound([_story(paper) for paper in papers], papers, progress)


def _story(paper: KitchenPaper) -> Story:
    say = Speech(paper.language)
    most = max((meal.people for meal in paper.meals), default=0)
    counted = say.counted("kitchen_most", most) if most else ""
    blocks = [*head(paper, say("kitchen"), say("kitchen_why"), counted, say), *_meals(paper, say), *_totals(paper, say)]
    return story(paper, say("kitchen"), blocks, say("kitchen_foot"), say)


def _meals(paper: KitchenPaper, say: Speech) -> list[Block]:
    """Return a table for each day."""
    if not paper.meals:
        return [*prose(say("kitchen_no_meals"), BODY)]
    found: list[Block] = []
    for _, meals in groupby(paper.meals, key=lambda meal: meal.at.date()):
        served = list(meals)
        if paper.meals[-1].at.date() != paper.meals[0].at.date():
            found.append(chapter(say.day(served[0].at)))
        found.append(_day(served, say))
    return found


def _day(meals: list[Meal], say: Speech) -> Block:
    right = COLUMN_HEAD.aligned(Align.RIGHT)
    heads = [cell(say(key), right if key == "kitchen_people" else COLUMN_HEAD) for key in _HEADS]
    rows = [
        [cell(say.time(meal.at), _STRONG), cell(meal.title, TIGHT), cell(str(meal.people), _COUNT), _wishes(meal, say)]
        for meal in meals
    ]
    return table(_LAYOUT, heads, rows)


def _wishes(meal: Meal, say: Speech) -> Stack:
    return cell(", ".join(f"{count} × {wish}" for wish, count in meal.wishes) or say("kitchen_none"), TIGHT)


def _totals(paper: KitchenPaper, say: Speech) -> list[Block]:
    if not paper.wishes:
        return []
    heads = [cell(say("kitchen_wish"), COLUMN_HEAD), cell(say("kitchen_people"), COLUMN_HEAD.aligned(Align.RIGHT))]
    rows = [[cell(wish, _STRONG), cell(str(count), _COUNT)] for wish, count in paper.wishes]
    return [chapter(say("kitchen_totals")), table(_TOTALS, heads, rows)]
