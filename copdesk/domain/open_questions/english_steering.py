"""Takes out of an English question what steers: a tag, a "not", advice, blame, a judgement."""

import re

from copdesk.domain.open_questions import english
from copdesk.domain.open_questions.english_words import DETERMINERS, LOADED, SUBJECTS
from copdesk.domain.open_questions.findings import Opening, Reason, Rewrite
from copdesk.domain.open_questions.reading import plain
from copdesk.domain.open_questions.rules import Way

_ARTICLE = rf"(?:{DETERMINERS})"
_HUMAN = "i|you|he|she|it|we|they|there|this|that"
_PUSHES = re.compile(
    r"\b(?:really|honestly|seriously|truly|also|actually|just|simply|of course)\b ?| (?:as well|too)$", re.IGNORECASE
)
_PLAIN_VERB = re.compile(
    r"(do|does|did|is|are|was|were|have|has|had|could|would|should|ca|wo|can|will|must|need)n't$|cannot$",
    re.IGNORECASE,
)
_VALUED = re.compile(
    rf"how (?:{LOADED}|much \w+(?= (?:is|was|are|were)\b)) ((?:is|was|are|were|has) (?!you\b).+)", re.IGNORECASE
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


STEERING_WAYS: dict[Reason, tuple[Way, ...]] = {
    Reason.VALUED: (_valued,),
    Reason.ACCUSING: (_why,),
    Reason.PRESUMING: (_why,),
    Reason.ADVICE: (_advised, _what_if, _why, _unpushed),
    Reason.NEGATIVE: (_unpushed,),
    Reason.AGREEMENT: (_unpushed,),
    Reason.TAG: (_without_tail, _stated),
    Reason.SUGGESTED: (_without_tail,),
    Reason.STATEMENT: (_stated,),
}
