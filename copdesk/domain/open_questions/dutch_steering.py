"""Takes out of a Dutch question what steers: a tag, a "not", advice, blame, a judgement."""

import re

from copdesk.domain.open_questions import dutch
from copdesk.domain.open_questions.dutch_clauses import Clause, as_question, clause_of, in_a_clause
from copdesk.domain.open_questions.dutch_words import GRADED, LOADED, YOU
from copdesk.domain.open_questions.findings import Opening, Reason, Rewrite
from copdesk.domain.open_questions.reading import plain
from copdesk.domain.open_questions.rules import Way, each

_PUSHES = re.compile(
    r"\b(?:niet soms|niet|ook|nou|nu|echt|werkelijk|toch|natuurlijk|zeker|vast|uiteraard|gewoon|eigenlijk|wel|"
    r"dan|soms|dus)\b ?",
    re.IGNORECASE,
)
_TOO_MUCH = re.compile(
    r"\b(?:gewoon|eens|even|nou|toch|altijd|steeds|alweer|weer|zo(?= \w+ \w)|eindelijk|dan|ook)\b ?", re.IGNORECASE
)
_CLAUSE = re.compile(r"\b(?:dat|om|of|als|wat|die)\b")
_NEVER = re.compile(r"\bnooit\b", re.IGNORECASE)
_PAST = each("heb hebt heeft hebben had hadden was waren ging deed kon wilde moest zei kwam vond")


def _valued(words: str) -> Rewrite | None:
    opinion = re.match(rf"hoe \w+ (vond|vind|vindt|vonden|vinden) ({YOU}) (?!het\b)(.+)", words, re.IGNORECASE)
    if opinion:
        return Rewrite(Opening.OPINION, f"{opinion[1]} {opinion[2]}", opinion[3])
    found = re.match(rf"hoe (?:{LOADED}|veel \w+) (.+)", words.replace("hoeveel", "hoe veel"), re.IGNORECASE)
    return Rewrite(Opening.HOW, found[1]) if found else None


def _why(words: str) -> Rewrite | None:
    found = re.match(r"(?:waarom|hoezo) (.+)", words, re.IGNORECASE)
    clause = clause_of(found[1]) if found else None
    if clause is None:
        return None
    calm = _TOO_MUCH.sub("", clause.rest).strip()
    neverless = _NEVER.sub("nog niet", calm)
    past = plain(clause.verb) in _PAST
    said = in_a_clause(Clause(clause.verb, clause.who, neverless))
    return Rewrite(Opening.MADE if past else Opening.MAKES, said)


def _without_at_last(words: str) -> Rewrite | None:
    calm = re.sub(r"\b(?:(?:nou|nu|dan) )?(?:eindelijk|nou weer|nu weer)\b ?", "", words).strip()
    return Rewrite(Opening.KEPT, calm) if calm != words else None


def _looked_at(words: str) -> Rewrite | None:
    """Return a rewrite for a proposal of some thing: "Wat dacht je van …", "Wat is er mis met …"."""
    found = re.match(
        rf"wat (?:dacht|denk|zou|zouden) (?:{YOU}) (?:er ?van|van) (.+)|wat is er .*?mis (?:met|aan) (.+)", words
    )
    about = (found[1] or found[2]) if found else ""
    return (
        Rewrite(Opening.VIEW_OF, about=_TOO_MUCH.sub("", about))
        if about and not about.startswith(("om ", "als "))
        else None
    )


def _for_to_clause(words: str) -> Rewrite | None:
    """Return a rewrite for advice to do something: "… om eerst te bellen"."""
    found = re.search(r"\bom ((?:.+ )?te .+)", words)
    return Rewrite(Opening.VIEW, about=found[1]) if found else None


def _what_if(words: str) -> Rewrite | None:
    clause = clause_of(words)
    if clause is None or not re.match(r"(?:moet|kun|kan|zou|hoort|hoor)", plain(clause.verb)):
        return None
    rest = re.sub(r"^(?:beter|liever) ", "", _PUSHES.sub("", clause.rest).strip())
    main, _, last = rest.rpartition(" ")
    if (helped := re.match(r"(.* )?(gaan|kunnen|blijven|komen|durven|laten|leren|willen)$", main)) is not None:
        main, last = (helped[1] or "").strip(), f"{helped[2]} {last}"
    if not last.endswith(("en", "gaan", "staan", "doen", "zien")) or _CLAUSE.search(rest):
        return None
    return Rewrite(Opening.IF, f"{clause.who} {main} zou {last}".replace("  ", " "))


def _unpushed(words: str) -> Rewrite | None:
    """Return the question with the words that push taken out."""
    clause = clause_of(words)
    if clause is None:
        return None
    calm = _calm(clause.rest)
    if re.search(r"\b(?:geen|nooit|niets|niemand)\b", plain(calm)) or not re.match(
        rf"(?:{GRADED})$", plain(clause.verb)
    ):
        return None
    return Rewrite(Opening.EXTENT, f"{clause.verb} {clause.who} {calm}")


def _calm(words: str) -> str:
    """Return words without those that push; what follows "dat" or "om" stays as it is."""
    found = _CLAUSE.search(words)
    cut = found.start() if found else len(words)
    return (_PUSHES.sub("", words[:cut]) + words[cut:]).strip()


def _stated(words: str) -> Rewrite | None:
    turned = as_question(words)
    if turned is None or re.search(r"\b(?:geen|nooit|niets|nog niet|niet meer|en)\b", plain(turned)):
        return None
    verb, _, rest = turned.partition(" ")
    return Rewrite(Opening.EXTENT, f"{verb} {_calm(rest)}")


def _without_tail(words: str) -> Rewrite | None:
    return Rewrite(Opening.KEPT, words) if dutch.begins(plain(words)) and not dutch.verb_first(plain(words)) else None


STEERING_WAYS: dict[Reason, tuple[Way, ...]] = {
    Reason.VALUED: (_valued,),
    Reason.ACCUSING: (_why,),
    Reason.PRESUMING: (_why, _looked_at, _without_at_last),
    Reason.ADVICE: (_looked_at, _for_to_clause, _why, _what_if, _unpushed),
    Reason.NEGATIVE: (_unpushed,),
    Reason.AGREEMENT: (_unpushed,),
    Reason.TAG: (_without_tail, _stated, _unpushed),
    Reason.SUGGESTED: (_without_tail,),
    Reason.STATEMENT: (_stated,),
}
