"""Makes the answers and quotes that leave without names, and tells what was replaced and what still stands there."""

from collections.abc import Callable
from typing import NamedTuple
from uuid import UUID

from copdesk.commands.choices import What
from copdesk.commands.request import Wish, chosen_community
from copdesk.commands.terminal import Terminal
from copdesk.domain.community import Community
from copdesk.domain.given_away import GivenAnswers, GivenQuotes, Veil, still_telling
from copdesk.domain.language import Language
from copdesk.domain.problems import Problem
from copdesk.domain.pseudonyms import Found
from copdesk.exchange.answers_out import answers_xlsx, trace_words
from copdesk.exchange.quotes_out import quotes_csv
from copdesk.store import reading
from copdesk.store.workbook import Workbook

Given = GivenAnswers | GivenQuotes
_GATHER: dict[What, Callable[[Workbook, UUID], Given]] = {
    What.ANSWERS: reading.answers,
    What.QUOTES: reading.marked_quotes,
}


class _Ready(NamedTuple):
    """All that is known before anything is written."""

    community: Community
    language: Language
    given: Given
    veil: Veil
    telling: tuple[Found, ...]


def make_answers(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    """Return the answers of a community as a spreadsheet."""
    ready = _ready(workbook, wish)
    assert isinstance(ready.given, GivenAnswers)
    return answers_xlsx(ready.given, ready.veil, ready.language, title=ready.community.name)


def make_quotes(workbook: Workbook, wish: Wish, suffix: str) -> bytes:
    """Return the quotes of a community as CSV."""
    ready = _ready(workbook, wish)
    assert isinstance(ready.given, GivenQuotes)
    return quotes_csv(ready.given, ready.veil, ready.language)


def tell(workbook: Workbook, wish: Wish, terminal: Terminal) -> None:
    """Say what gave way and what did not; for other documents, say nothing."""
    if wish.what not in _GATHER:
        return
    ready = _ready(workbook, wish)
    for one in ready.telling:
        veiled = one.key in ready.veil.keys
        instead = f"[{ready.veil.words[one.trace]}]"
        terminal.say("replaced" if veiled else "left_standing", words=one.words, times=one.times, instead=instead)
    if ready.given.held_back:
        terminal.say("held_back", count=ready.given.held_back)
    terminal.say("may_be_known", people=len(ready.given.person_ids))


def _ready(workbook: Workbook, wish: Wish) -> _Ready:
    """Return what leaves; raises Problem when nobody agreed, or there is nothing to agree to."""
    community = chosen_community(workbook, wish)
    language = wish.language or community.language
    given = _GATHER[wish.what](workbook, community.id)
    if not given.texts:
        raise Problem(f"{wish.what}_not_released" if given.held_back else "nothing_to_export")
    names = reading.names(workbook, community.id)
    telling, keys = still_telling(given, names)
    return _Ready(community, language, given, Veil(names, keys, trace_words(language)), telling)
