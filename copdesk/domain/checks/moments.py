"""What a block does in the course of a session: as it was marked, or as its kind, method and title tell."""

import re
from collections.abc import Sequence
from functools import lru_cache

from copdesk.domain.choices import BlockKind, Moment
from copdesk.domain.methods import Method, MethodFamily, MethodPhase
from copdesk.domain.names import folded
from copdesk.domain.sessions import Block

_TELLING: tuple[tuple[Moment, re.Pattern[str]], ...] = (
    (
        Moment.OPENING,
        re.compile(r"\b(opening|welkom|welcome|introductie|introduction|kennismaking|aftrap|kick-?off)"),
    ),
    (Moment.CHECK_IN, re.compile(r"\bcheck[- ]?in\b")),
    (Moment.LOOK_BACK, re.compile(r"\b(terugblik|look(ing)? back|vorige (keer|bijeenkomst)|last time)")),
    (Moment.LEARNING_QUESTION, re.compile(r"\b(leervra|learning question|gezamenlijke vraag|shared question)")),
    (Moment.REPORT_BACK, re.compile(r"\b(terugkoppel|report(ing)?[- ]back|presentatie per groep)")),
    (Moment.INTERIM_HARVEST, re.compile(r"\b(tussenoogst|tussenstand|interim harvest)")),
    (Moment.HARVEST, re.compile(r"\b(oogst|harvest)")),
    (Moment.CHECK_OUT, re.compile(r"\b(check[- ]?out|afsluit|afronding|slot(woord)?\b|closing|wrap[- ]?up|einde\b)")),
)
"""Words in a title that tell what a block is for; nobody has to mark a block called "check-out"."""


def moments_of(block: Block, named: Sequence[Method] = ()) -> frozenset[Moment]:
    """Return what a block does; one block can be harvest and check-out at once."""
    found = _told_by(block.title) | _told_by(block.method)
    if block.moment is not Moment.NONE:
        found |= {block.moment}
    if block.kind is BlockKind.CLOSING:
        found |= {Moment.CHECK_OUT}
    for method in named:
        found |= _of_method(method)
    return found


@lru_cache(maxsize=2048)
def _told_by(title: str) -> frozenset[Moment]:
    plain = folded(title)
    return frozenset(moment for moment, words in _TELLING if words.search(plain))


def _of_method(method: Method) -> frozenset[Moment]:
    if method.phase is MethodPhase.OPENING and method.family is MethodFamily.OPENING:
        return frozenset({Moment.OPENING})
    if method.phase is MethodPhase.CLOSING and method.family is MethodFamily.CLOSING:
        return frozenset({Moment.CHECK_OUT})
    return frozenset()
