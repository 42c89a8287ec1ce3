"""Opens a closed English question: each way either returns an open question or leaves it to the next."""

import re

from copdesk.domain.open_questions.english_words import DETERMINERS, LOADED
from copdesk.domain.open_questions.findings import Opening, Reason, Rewrite
from copdesk.domain.open_questions.rules import Way

_ARTICLE = rf"(?:{DETERMINERS})"
_HUMAN = "i|you|he|she|it|we|they|there|this|that"
_JUDGED = re.compile(
    rf"((?:is|was|were|are) (?:that|it|this|the [\w'-]+|your [\w'-]+)) (?:{LOADED}|easy)( for you)?$", re.IGNORECASE
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


def _having(words: str) -> Rewrite | None:
    found = re.match(r"do (you|we|they) have (?:any|enough|other|some) (.+)", words)
    if found:
        return Rewrite(Opening.WHICH, f"{found[2]} do {found[1]} have")
    found = re.match(r"(?:do you have|have you got) (an? .+?)(?: yet| already)?$", words)
    return Rewrite(Opening.HOW_ABOUT, about=found[1]) if found else None


def _checked(words: str) -> Rewrite | None:
    said = re.match(r"is it (?:true|right|correct) that", words)
    return Rewrite(Opening.EXTENT, words) if said else Rewrite(Opening.SEE)


def _options(words: str) -> Rewrite | None:
    found = re.match(r"(?:do|did|would|will) (?:you|we|they) (?:prefer|want|choose) (?!to\b)(.+ or .+)", words)
    return Rewrite(Opening.OPTIONS, about=found[1]) if found and len(found[1].split()) <= 7 else None


def _short(words: str) -> Rewrite | None:
    found = re.match(r"(?:any|more) ((?:other |more )?[\w-]+s)(?: left)?$", words)
    return Rewrite(Opening.WHICH, f"{found[1]} are there") if found else None


ANY_CLOSED: tuple[Way, ...] = (_discussed, _something, _there_is, _having, _known, _how_far, _how)
"""The ways for a question that has none of its own, in the order in which they are tried."""
CLOSED_WAYS: dict[Reason, tuple[Way, ...]] = {
    Reason.WHETHER: (_whether,),
    Reason.CHECKING: (_checked,),
    Reason.CHOICE: (_options,),
    Reason.SHORT: (_short,),
}
