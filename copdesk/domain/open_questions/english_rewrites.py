"""Asks an English question again as an open one, in its own words; what cannot be turned well gets a plain opening."""

import re

from copdesk.domain.open_questions import english
from copdesk.domain.open_questions.english_words import AUXILIARIES, BEFORE_ASKING, DETERMINERS, LOADED, SUBJECTS
from copdesk.domain.open_questions.findings import Kind, Opening, Reason, Rewrite, Verdict
from copdesk.domain.open_questions.reading import Core, plain
from copdesk.domain.open_questions.rules import Way

_PUSHES = re.compile(
    r"\b(?:really|honestly|seriously|truly|also|actually|just|simply|of course)\b ?| (?:as well|too)$", re.IGNORECASE
)
_PLAIN_VERB = re.compile(
    r"(do|does|did|is|are|was|were|have|has|had|could|would|should|ca|wo|can|will|must|need)n't$|cannot$",
    re.IGNORECASE,
)
_ARTICLE = rf"(?:{DETERMINERS})"
_STOPS = (
    f"{AUXILIARIES}|{SUBJECTS}|{DETERMINERS}|{BEFORE_ASKING}|to|that|if|of|or|and|yet|already|before|because|"
    f"when|while|who|which|"
    "behind|him|me|us|them|seen|been|taken|too|well|now|today|still|ever|not|sent|told|started|involved"
)
_JUDGED = re.compile(
    rf"((?:is|was|were|are) (?:that|it|this|the [\w'-]+|your [\w'-]+)) (?:{LOADED}|easy)( for you)?$", re.IGNORECASE
)
_VALUED = re.compile(
    rf"how (?:{LOADED}|much \w+(?= (?:is|was|are|were)\b)) ((?:is|was|are|were|has) (?!you\b).+)", re.IGNORECASE
)
_HUMAN = "i|you|he|she|it|we|they|there|this|that"


def rewrites(core: Core, verdict: Verdict) -> tuple[Rewrite, ...]:
    """Return the open questions that could stand in place of this one."""
    if verdict.kind is Kind.DOUBLE:
        return _both(core)
    words = core.words.removesuffix(f", {core.tail}") if verdict.reason in _TAILED else core.words
    words = words if re.match(r"I\b", words) else words[:1].lower() + words[1:]
    made = _first(_WAYS.get(verdict.reason, _CLOSED), words) or _plain(words, verdict)
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
    found = re.search(rf"\b((?:{_ARTICLE})(?: (?!(?:{_STOPS})\b)[\w'-]+){{1,3}})", words, re.IGNORECASE)
    return (
        ""
        if found is None
        or words[found.end() :].startswith(" of ")
        or re.match(r"(?:an?|any|some|every|that|this|no) ", found[1])
        else found[1]
    )


def _valued(words: str) -> Rewrite | None:
    found = re.match(rf"how (?:{LOADED}) (?:did|do) (you|they|we) find (.+)", words, re.IGNORECASE)
    if found:
        return Rewrite(Opening.OPINION, found[1], found[2])
    found = re.match(
        rf"how (?:{LOADED}|much \w+(?= (?:is|was|are|were)\b)) ((?:is|was|are|were|has) (?!you\b).+)",
        words,
        re.IGNORECASE,
    )
    return Rewrite(Opening.HOW, found[1]) if found else None


def _why(words: str) -> Rewrite | None:
    found = re.match(r"why (do|did|are|were|have|had|can|could|would|will)(n't)? (you) (.+)", words, re.IGNORECASE)
    if found is None:
        return None
    verb, negated, who, rest = found.groups()
    calm = re.sub(r"\b(?:just|simply|always|again|so(?! (?:much|many|often|little))|ever)\b ?", "", rest)
    helped = {"do": "", "did": ""}.get(verb.lower(), f"{verb} ")
    if negated:
        helped = f"{verb} not "
    elif verb.lower() == "did":
        if not re.match(r"(?:never|not)\b", calm):
            return None
        helped, calm = "did not ", re.sub(r"^(?:never|not) ", "", calm)
    past = verb.lower() in {"did", "were", "had", "could", "have"}
    return Rewrite(Opening.MADE if past else Opening.MAKES, f"{who} {helped}{calm}")


def _advised(words: str) -> Rewrite | None:
    found = re.match(
        r"(?:have|had) you (?:ever |already |perhaps |maybe )*(?:thought (?:about|of)|considered|tried) (?:just "
        r"|simply )?(\w+ing\b.*)",
        words,
    ) or re.match(r"(?:how|what) about (.+)", words)
    return Rewrite(Opening.VIEW, about=found[1]) if found else None


def _what_if(words: str) -> Rewrite | None:
    found = re.match(
        r"(?:shouldn't|couldn't|can't|why (?:don't|didn't|couldn't)) (?:you|we) (?:just |simply |first |perhaps "
        r"|maybe )*(.+)",
        words,
    ) or re.match(
        r"(?:isn't|wouldn't|would|might|is) it (?:not )?(?:be |help )?(?:just |perhaps |an idea |better |wiser |"
        r"easier |time |good |best |smarter )*to (.+)",
        words,
    )
    return Rewrite(Opening.IF, about=found[1]) if found else None


def _unpushed(words: str) -> Rewrite | None:
    verb, _, rest = words.partition(" ")
    base = _PLAIN_VERB.match(verb)
    asked = {"ca": "can", "wo": "will"}.get(base[1].lower(), base[1]) if base and base[1] else verb
    calm = re.sub(rf"^((?:{SUBJECTS}|{_ARTICLE} [\w'-]+) )(?:not |never )?", r"\1", _PUSHES.sub("", rest)).strip()
    return Rewrite(Opening.EXTENT, f"{asked} {calm}") if plain(asked) not in {"have", "has", "had"} else None


def _stated(words: str) -> Rewrite | None:
    found = re.match(
        rf"({_HUMAN}|{_ARTICLE} [\w'-]+) (is|are|was|were|can|could|would|will|must|should|has|have) (?!not\b)(.+)",
        words,
        re.IGNORECASE,
    )
    if found:
        who = found[1] if found[1] == "I" else found[1].lower()
        verb = "are" if found[2] == "must" else found[2]
        return Rewrite(
            Opening.EXTENT, f"{verb} {who} {re.sub(r'^be ', '', found[3]) if found[2] == 'must' else found[3]}"
        )
    found = re.match(
        r"(you|we|they|i) (want|feel|think|believe|like|need|know|agree|hope|see) (.+)", words, re.IGNORECASE
    )
    return Rewrite(Opening.EXTENT, f"do {found[1].lower()} {found[2]} {found[3]}") if found else None


def _without_tail(words: str) -> Rewrite | None:
    return (
        Rewrite(Opening.KEPT, words) if english.begins(plain(words)) and not english.verb_first(plain(words)) else None
    )


def _whether(words: str) -> Rewrite | None:
    found = re.search(
        rf"\b(?:if|whether) ({_HUMAN}) (is|are|was|were|can|could|would|will|should|have|has) (.+)", words
    )
    if found:
        return Rewrite(Opening.EXTENT, f"{found[2]} {found[1]} {found[3]}")
    found = re.search(r"\b(?:if|whether) (you|we|they|i) (want|feel|think|need|like|know|agree) (.+)", words)
    if found:
        return Rewrite(Opening.EXTENT, f"do {found[1]} {found[2]} {found[3]}")
    found = re.search(r"\b(?:if|whether) (it|that|this) worked\b(.*)", words)
    return Rewrite(Opening.HOW, f"did {found[1]} work{found[2]}") if found else None


def _discussed(words: str) -> Rewrite | None:
    found = re.match(
        r"have you (?:already |ever )?(?:talked|spoken|been in touch|discussed (?:this|it|that)) (?:to|with) "
        r"(.+?)(?: about (?:it|this|that))?(?: yet| already)?$",
        words,
    )
    return Rewrite(Opening.DISCUSSED, "have you", found[1]) if found else None


def _something(words: str) -> Rewrite | None:
    found = re.match(
        r"(?:is|are) there (?:still )?(?:anything|something)( else)? (?:that )?(you|we) (want|would like|need|"
        r"wish|hope)\b ?(.*)",
        words,
    )
    if found:
        helped = f"would {found[2]} like" if found[3] == "would like" else f"do {found[2]} {found[3]}"
        return Rewrite(Opening.WHAT, f"{(found[1] or '').strip()} {helped} {found[4]}".strip())
    found = re.match(r"(?:is|are) there (?:someone|somebody|anyone|anybody|people) (?:who|that) (.+)", words)
    if found:
        return Rewrite(Opening.WHO, found[1])
    found = re.match(r"((?:do|did|does|have|has) \w+ \w+) anything (.+)", words)
    return Rewrite(Opening.WHAT, f"{found[1]} {found[2]}") if found else None


def _there_is(words: str) -> Rewrite | None:
    found = re.match(
        r"(is|are|was|were) there (?:still |already )?(?:(an?|any|some|enough) )?((?!any|some)[\w-]+)\b ?(.*)", words
    )
    if found is None:
        return None
    verb, article, noun, rest = found.groups()
    many = Opening.WHICH if verb in {"are", "were"} else Opening.HOW_MUCH
    opening = Opening.WHAT_KIND if article in {"a", "an"} else many
    return Rewrite(opening, f"{noun} {verb} there {rest}".strip())


def _known(words: str) -> Rewrite | None:
    found = re.match(
        r"do you (?:already )?know ((?:what|who|where|how|which \w+) (?:is|are|was|were|will|can|takes|decides|"
        r"pays|makes) .+)",
        words,
    )
    found = found or re.match(r"do you (?:already )?know (who \w+s .+)", words)
    return Rewrite(Opening.KEPT, found[1]) if found else None


def _having(words: str) -> Rewrite | None:
    found = re.match(r"do (you|we|they) have (?:any|enough|other|some) (.+)", words)
    if found:
        return Rewrite(Opening.WHICH, f"{found[2]} do {found[1]} have")
    found = re.match(r"(?:do you have|have you got) (an? .+?)(?: yet| already)?$", words)
    return Rewrite(Opening.HOW_ABOUT, about=found[1]) if found else None


def _how_far(words: str) -> Rewrite | None:
    found = re.match(
        rf"have (you|we|they) (?:already |ever )?\w+(?:ed|en|t|d|e|k|g) ({_ARTICLE} .+?)(?: yet| already| before)?$",
        words,
    )
    if found and not re.match(r"(?:any|a|an|part) ", found[2]):
        return Rewrite(Opening.HOW_FAR, found[1], found[2])
    stands = re.match(
        r"(?:has|have|is|are) ((?:the|your|our|their|this) [\w'-]+) (?:been )?(?:\w+ed|finished|done|ready|"
        r"made|told|written|sent)\b",
        words,
    )
    return Rewrite(Opening.STANDS, about=stands[1]) if stands else None


def _how(words: str) -> Rewrite | None:
    found = re.match(r"(can|could|does|did|will) (.+)", words)
    if (
        found
        and re.match(r"(?:can|could|does|will)", found[1])
        and re.search(r"\b(?:help|work|fit|affect|change|support)\b", found[2])
    ):
        return Rewrite(Opening.HOW, words)
    judged = _JUDGED.match(words)
    if judged:
        return Rewrite(Opening.HOW, f"{judged[1]}{judged[2] or ''}")
    graded = re.match(
        r"(?:do|did|does) \w+ (?:feel|think|believe|find|recognise|recognize|understand|trust|want|expect|agree|"
        r"like|enjoy|see|need|get|prefer)\b|"
        r"(?:are|is|was|were) .*\b(?:happy|satisfied|familiar|willing|involved|clear|useful|important|ready|"
        r"safe|comfortable|confident|able|on board|pleased|aware|worth|fair|enough|right)\b|"
        r"(?:would|will) you\b",
        words,
    )
    return Rewrite(Opening.EXTENT, words) if graded and not re.search(r"\b(?:any|anything)\b", words) else None


def _checked(words: str) -> Rewrite | None:
    said = re.match(r"is it (?:true|right|correct) that", words)
    return Rewrite(Opening.EXTENT, words) if said else Rewrite(Opening.SEE)


def _options(words: str) -> Rewrite | None:
    found = re.match(r"(?:do|did|would|will) (?:you|we|they) (?:prefer|want|choose) (?!to\b)(.+ or .+)", words)
    return Rewrite(Opening.OPTIONS, about=found[1]) if found and len(found[1].split()) <= 7 else None


def _short(words: str) -> Rewrite | None:
    found = re.match(r"(?:any|more) ((?:other |more )?[\w-]+s)(?: left)?$", words)
    return Rewrite(Opening.WHICH, f"{found[1]} are there") if found else None


_TAILED = frozenset([Reason.TAG, Reason.SUGGESTED])
_CLOSED: tuple[Way, ...] = (_discussed, _something, _there_is, _having, _known, _how_far, _how)
_WAYS: dict[Reason, tuple[Way, ...]] = {
    Reason.VALUED: (_valued,),
    Reason.ACCUSING: (_why,),
    Reason.PRESUMING: (_why,),
    Reason.ADVICE: (_advised, _what_if, _why, _unpushed),
    Reason.NEGATIVE: (_unpushed,),
    Reason.AGREEMENT: (_unpushed,),
    Reason.TAG: (_without_tail, _stated),
    Reason.SUGGESTED: (_without_tail,),
    Reason.STATEMENT: (_stated,),
    Reason.WHETHER: (_whether,),
    Reason.CHECKING: (_checked,),
    Reason.CHOICE: (_options,),
    Reason.SHORT: (_short,),
}
