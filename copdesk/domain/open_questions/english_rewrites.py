"""Asks an English question again as an open one, in its own words; what cannot be turned well gets a plain opening."""

import re

from copdesk.domain.open_questions import english
from copdesk.domain.open_questions.english_closed import ANY_CLOSED, CLOSED_WAYS
from copdesk.domain.open_questions.english_steering import STEERING_WAYS
from copdesk.domain.open_questions.english_words import AUXILIARIES, BEFORE_ASKING, DETERMINERS, SUBJECTS
from copdesk.domain.open_questions.findings import Kind, Opening, Reason, Rewrite, Verdict
from copdesk.domain.open_questions.reading import Core, plain
from copdesk.domain.open_questions.rules import Way

_WAYS = CLOSED_WAYS | STEERING_WAYS
_ARTICLE = rf"(?:{DETERMINERS})"
_NO_THING = re.compile(r"(?:an?|any|some|every|that|this|no) ", re.IGNORECASE)
_STOPS = (
    f"{AUXILIARIES}|{SUBJECTS}|{DETERMINERS}|{BEFORE_ASKING}|to|that|if|of|or|and|yet|already|before|because|"
    f"when|while|who|which|"
    "behind|him|me|us|them|seen|been|taken|too|well|now|today|still|ever|not|sent|told|started|involved"
)
_TAILED = frozenset([Reason.TAG, Reason.SUGGESTED])


def rewrites(core: Core, verdict: Verdict) -> tuple[Rewrite, ...]:
    """Return the open questions that could stand in place of this one."""
    if verdict.kind is Kind.DOUBLE:
        return _both(core)
    words = core.words.removesuffix(f", {core.tail}") if verdict.reason in _TAILED else core.words
    words = words if re.match(r"I\b", words) else words[:1].lower() + words[1:]
    made = _first(_WAYS.get(verdict.reason, ANY_CLOSED), words) or _plain(words, verdict)
    return (_with(made, core.before),)


def _with(made: Rewrite, before: str) -> Rewrite:
    kept = before if re.match(r"(?:if|suppose|when|looking|thinking|now|on|in|with|given)\b", plain(before)) else ""
    return Rewrite(made.opening, made.asked, made.about, kept)


def _both(core: Core) -> tuple[Rewrite, ...]:
    found = re.search(
        rf",? (?:and|but|or) (?=(?:\w+ )?(?:what|who|where|why|when|how|which|{AUXILIARIES})\b)",
        core.words,
        re.IGNORECASE,
    )
    if found is None:
        return ()
    halves: list[Rewrite] = []
    for words, before in ((core.words[: found.start()], core.before), (core.words[found.end() :], "")):
        half = Core("", words, "", begins=True)
        verdict = english.judge(half)
        kept = (_with(Rewrite(Opening.KEPT, words[:1].lower() + words[1:]), before),)
        halves += kept if verdict is None or verdict.kind is Kind.DOUBLE else rewrites(half, verdict)
    return tuple(halves)


def _plain(words: str, verdict: Verdict) -> Rewrite:
    if verdict.reason is Reason.CHOICE:
        return Rewrite(Opening.ALL_OPTIONS)
    if verdict.kind is Kind.LEADING:
        return Rewrite(Opening.SEE)
    about = _thing_in(words)
    return Rewrite(Opening.TELL, about=about) if about else Rewrite(Opening.TELL_THAT)


def _first(ways: tuple[Way, ...], words: str) -> Rewrite | None:
    return next((made for way in ways if (made := way(words)) is not None), None)


def _thing_in(words: str) -> str:
    """Return the thing a question names with an article or "your", as it can follow "about"."""
    found = re.match(rf"\w+ ({_ARTICLE} (?!(?:{_STOPS})\b)[\w'-]+)", words, re.IGNORECASE) or re.search(
        rf"\b((?:{_ARTICLE})(?: (?!(?:{_STOPS})\b)[\w'-]+){{1,3}})", words, re.IGNORECASE
    )
    if found is None or words[found.end() :].startswith(" of "):
        return ""
    return "" if _NO_THING.match(found[1]) else found[1]
