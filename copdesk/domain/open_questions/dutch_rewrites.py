"""Asks a Dutch question again as an open one, in its own words; what cannot be turned well gets a plain opening."""

import re

from copdesk.domain.open_questions import dutch
from copdesk.domain.open_questions.dutch_clauses import address_of, clause_of, thing_in
from copdesk.domain.open_questions.dutch_closed import ANY_CLOSED, CLOSED_WAYS
from copdesk.domain.open_questions.dutch_steering import STEERING_WAYS
from copdesk.domain.open_questions.findings import Kind, Opening, Reason, Rewrite, Verdict
from copdesk.domain.open_questions.reading import Core, plain
from copdesk.domain.open_questions.rules import Way

_WAYS = CLOSED_WAYS | STEERING_WAYS
_LOOSE = re.compile(r" (?:over|aan|van|voor|naar|tegen|bij|met)\W*$")
_HALF = re.compile(r"(?:da|di|wa) ")
_TAILED = frozenset([Reason.TAG, Reason.SUGGESTED])


def rewrites(core: Core, verdict: Verdict) -> tuple[Rewrite, ...]:
    """Return the open questions that could stand in place of this one."""
    if verdict.kind is Kind.DOUBLE:
        return _both(core)
    words = core.words.removesuffix(f", {core.tail}") if verdict.reason in _TAILED else core.words
    made = _first(_WAYS.get(verdict.reason, ANY_CLOSED), words[:1].lower() + words[1:]) or _plain(words, verdict)
    return (_with(made, core.before, words),)


def _with(made: Rewrite, before: str, words: str) -> Rewrite:
    kept = before if re.match(r"(?:als|stel|wanneer|toen|nu|op|in|met|naar|terug)", plain(before)) else ""
    return Rewrite(made.opening, made.asked.strip(), made.about.strip(), kept, address_of(words))


def _both(core: Core) -> tuple[Rewrite, ...]:
    """Return each half of a double question, the closed ones opened."""
    found = dutch.DOUBLED.search(core.words.lower())
    if found is None:
        return ()
    first, second = core.words[: found.start()].rstrip(","), core.words[found.start() :].lstrip(" ").partition(" ")[2]
    halves: list[Rewrite] = []
    for words, before in ((first, core.before), (second, "")):
        half = Core("", words, "", begins=True)
        verdict = dutch.judge(half)
        kept = (_with(Rewrite(Opening.KEPT, words[:1].lower() + words[1:]), before, words),)
        halves += kept if verdict is None or verdict.kind is Kind.DOUBLE else rewrites(half, verdict)
    return tuple(halves)


def _plain(words: str, verdict: Verdict) -> Rewrite:
    """Return an opening that always serves: about the thing the question names, or about that."""
    if verdict.reason is Reason.CHOICE:
        return Rewrite(Opening.ALL_OPTIONS)
    if verdict.kind is Kind.LEADING:
        return Rewrite(Opening.SEE)
    clause = clause_of(words)
    about = thing_in(clause) if clause else ""
    return (
        Rewrite(Opening.TELL, about=about) if about and not _LOOSE.search(plain(about)) else Rewrite(Opening.TELL_THAT)
    )


def _first(ways: tuple[Way, ...], words: str) -> Rewrite | None:
    return next((made for way in ways if (made := way(words)) is not None and _fits(made)), None)


def _fits(made: Rewrite) -> bool:
    """Tell whether the parts make a sentence: no preposition is left alone at the end, and no half word in front."""
    return not _LOOSE.search(plain(made.about)) and not _HALF.match(plain(made.asked))
