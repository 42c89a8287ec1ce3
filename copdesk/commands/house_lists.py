"""Makes the lists for the house of a session: numbers for the kitchen, and who sleeps in which room."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar
from uuid import UUID

from copdesk.commands.request import Wish, chosen_community, chosen_sessions
from copdesk.documents import kitchen, rooms
from copdesk.domain.house_papers import HousePaper
from copdesk.store import house_papers
from copdesk.store.workbook import Workbook

P = TypeVar("P", bound=HousePaper)


def make_kitchen(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    """Return the numbers for the kitchen, of one session or of all that serve anything."""
    papers = _papers(workbook, wish, house_papers.kitchen)
    return kitchen.render_series([paper for paper in papers if paper.meals] or papers[:1])


def make_rooms(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    """Return the list of rooms, of one session or of all at which anybody stays."""
    papers = _papers(workbook, wish, house_papers.rooms)
    return rooms.render_series([paper for paper in papers if paper.rooms] or papers[:1])


def _papers(workbook: Workbook, wish: Wish, gather: Callable[[Workbook, UUID, date], P]) -> Sequence[P]:
    sessions = chosen_sessions(workbook, chosen_community(workbook, wish), wish.session)
    papers = [gather(workbook, session.id, date.today()) for session in sessions]
    return [replace(paper, language=wish.language or paper.language) for paper in papers]
