"""Asks a Dutch question again as an open one, in its own words; what cannot be turned well gets a plain opening."""

import re
from collections.abc import Callable

from copdesk.domain.open_questions import dutch
from copdesk.domain.open_questions.dutch_clauses import (
    Clause,
    address_of,
    as_question,
    clause_of,
    in_a_clause,
    main_order,
    thing_in,
    without_verb_at_end,
)
from copdesk.domain.open_questions.dutch_words import GRADED, LOADED, YOU
from copdesk.domain.open_questions.findings import Kind, Opening, Reason, Rewrite, Verdict
from copdesk.domain.open_questions.reading import Core, plain

_PUSHES = re.compile(
    r"\b(?:niet soms|niet|ook|nou|nu|echt|werkelijk|toch|natuurlijk|zeker|vast|uiteraard|gewoon|eigenlijk|wel|dan|soms)\b ?",
    re.IGNORECASE,
)
_TOO_MUCH = re.compile(r"\b(?:gewoon|eens|even|nou|toch|altijd|steeds|alweer|weer|zo|eindelijk|dan|ook)\b ?", re.IGNORECASE)
_CLAUSE = re.compile(r"\b(?:dat|om|of|als|wat|die)\b")
_NEVER = re.compile(r"\bnooit\b", re.IGNORECASE)


def rewrites(core: Core, verdict: Verdict) -> tuple[Rewrite, ...]:
    """Return the open questions that could stand in place of this one."""
    if verdict.kind is Kind.DOUBLE:
        return _both(core)
    words = core.words.removesuffix(f", {core.tail}") if verdict.reason in _TAILED else core.words
    made = _first(_WAYS.get(verdict.reason, _CLOSED), words[:1].lower() + words[1:]) or _plain(words, verdict)
    return (_with(made, core.before, words),)


def _with(made: Rewrite, before: str, words: str) -> Rewrite:
    kept = before if re.match(r"(?:als|stel|wanneer|toen|nu|op|in|met|naar|terug)", plain(before)) else ""
    return Rewrite(made.opening, made.asked, made.about, kept, address_of(words))


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
    return Rewrite(Opening.TELL, about=about) if about else Rewrite(Opening.TELL_THAT)


def _first(ways: "tuple[_Way, ...]", words: str) -> Rewrite | None:
    return next((made for way in ways if (made := way(words)) is not None), None)


_Way = Callable[[str], Rewrite | None]


def _valued(words: str) -> Rewrite | None:
    opinion = re.match(rf"hoe \w+ (vond|vind|vindt|vonden|vinden) ({YOU}) (?!het\b)(.+)", words, re.IGNORECASE)
    if opinion:
        return Rewrite(Opening.OPINION, f"{opinion[1]} {opinion[2]}", opinion[3])
    found = re.match(rf"hoe (?:{LOADED}) (.+)", words, re.IGNORECASE)
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


_PAST = frozenset("heb hebt heeft hebben had hadden was waren ging deed kon wilde moest zei kwam vond".split())


def _for_to_clause(words: str) -> Rewrite | None:
    """Return a rewrite for advice to do something: "… om eerst te bellen"."""
    found = re.search(r"\bom (.+ ?te .+)", words)
    return Rewrite(Opening.VIEW, about=found[1]) if found else None


def _what_if(words: str) -> Rewrite | None:
    clause = clause_of(words)
    if clause is None or not re.match(r"(?:moet|kun|kan|zou|hoort|hoor)", plain(clause.verb)):
        return None
    rest = _PUSHES.sub("", clause.rest).strip()
    main, _, last = rest.rpartition(" ")
    if not last.endswith(("en", "gaan", "staan", "doen", "zien")) or _CLAUSE.search(rest):
        return None
    return Rewrite(Opening.IF, f"{clause.who} {main} zou {last}".replace("  ", " "))


def _unpushed(words: str) -> Rewrite | None:
    """Return the question with the words that push taken out."""
    clause = clause_of(words)
    if clause is None:
        return None
    found = _CLAUSE.search(clause.rest)
    cut = found.start() if found else len(clause.rest)
    calm = (_PUSHES.sub("", clause.rest[:cut]) + clause.rest[cut:]).strip()
    if re.search(r"\b(?:geen|nooit|niets|niemand)\b", plain(calm)) or not re.match(rf"(?:{GRADED})$", plain(clause.verb)):
        return None
    return Rewrite(Opening.EXTENT, f"{clause.verb} {clause.who} {calm}")


def _stated(words: str) -> Rewrite | None:
    turned = as_question(words)
    if turned is None or re.search(r"\b(?:geen|niet|nooit|niets)\b", plain(turned)):
        return None
    verb, _, rest = turned.partition(" ")
    return Rewrite(Opening.EXTENT, f"{verb} {_PUSHES.sub('', rest).strip()}")


def _without_tail(words: str) -> Rewrite | None:
    return Rewrite(Opening.KEPT, words) if dutch.begins(plain(words)) and not dutch.verb_first(plain(words)) else None


def _whether(words: str) -> Rewrite | None:
    found = re.search(r"\bof ((?:je|u|jullie|het|ze|hij|we|er|dat|dit|de) .+)", words)
    return Rewrite(Opening.EXTENT, main_order(found[1])) if found else None


def _discussed(words: str) -> Rewrite | None:
    found = re.match(
        rf"(heb|hebt|heeft|hebben) ({YOU}) (?:er |het |dit |daar )?(?:al |al eens |ooit |weleens )?(?:er )?(?:over )?"
        r"met (.+?) (?:erover |over )?(?:gesproken|gepraat|overlegd|gebeld|besproken|gedeeld|om tafel gezeten|afgestemd)$",
        words,
        re.IGNORECASE,
    ) or re.match(rf"(heb|hebt|heeft|hebben) ({YOU}) (?:dit|dat|het|er) (?:al )?met (.+?) (?:over )?(?:besproken|gedeeld|overlegd)$", words)
    return Rewrite(Opening.DISCUSSED, f"{found[1]} {found[2]}", found[3]) if found else None


def _something(words: str) -> Rewrite | None:
    """Return the question with its "something" asked for: "Doe je al iets met …" becomes "Wat doe je al met …"."""
    found = re.match(r"(?:is|zijn) er (nog )?(?:iets|dingen) (?:anders )?(?:wat|dat|die) (.+)", words)
    if found:
        turned = main_order(found[2])
        return Rewrite(Opening.WHAT, f"{turned} {found[1] or ''}".strip())
    somebody = re.match(r"(?:is|zijn) er (?:al |nog )?(?:iemand|mensen) die (.+)", words)
    if somebody:
        return Rewrite(Opening.WHO, main_order(somebody[1]))
    thing = re.match(r"(\w+ \w+ (?:\w+ )?)iets\b ?(?!dat |wat |te )(.*)", words)
    return Rewrite(Opening.WHAT, f"{thing[1]}{thing[2]}".strip()) if thing else None


def _there_is(words: str) -> Rewrite | None:
    found = re.match(r"(is|zijn|was|waren) er (?:(nog|al|ook|genoeg) )?(een )?([a-z][\w-]+)\b ?(.*)", words)
    if found is None or found[4] in {"iets", "iemand", "dingen", "de", "het", "sprake", "wel"}:
        return None
    verb, still, one, noun, rest = found[1], found[2] or "", found[3], found[4], found[5]
    still = "" if still in {"ook", "genoeg"} else still
    opening = Opening.WHICH if verb in {"zijn", "waren"} else Opening.WHAT_KIND if one else Opening.HOW_MUCH
    return Rewrite(opening, " ".join(f"{noun} {verb} er {still} {rest}".split()))


def _having(words: str) -> Rewrite | None:
    found = re.match(
        rf"(heb|hebt|heeft|hebben|krijg|krijgt|mis|mist|zie|ziet) ({YOU}) (?:(al|nog|genoeg|wel) )?(een )?([a-z][\w-]+)( nodig| over| bij \w+)?$",
        words,
    )
    if found is None or re.match(r"(?:ge|be|ver)\w+[dtn]$|(?:het|dat|dit|er|je)$", found[5]):
        return None
    opening = Opening.WHAT_KIND if found[4] else Opening.HOW_MUCH if found[5] in _AMOUNTS else Opening.WHICH
    return Rewrite(opening, f"{found[5]} {found[1]} {found[2]}{found[6] or ''}")


_AMOUNTS = frozenset("tijd ruimte geld budget zin energie vertrouwen steun draagvlak invloed kennis ervaring rust moed".split())


def _known(words: str) -> Rewrite | None:
    found = re.match(r"(?:weet|weten) (?:je|jij|u|jullie) (?:al |nog )?((?:aan |met |voor )?(?:wat|wie|waar\w*|hoe|welke? \w+|wanneer|waarom)) (.+)", words)
    return Rewrite(Opening.KEPT, f"{found[1]} {main_order(found[2])}") if found else None


def _how_far(words: str) -> Rewrite | None:
    """Return a rewrite for what was done or not: "Hoe ver ben je met …", "Hoe staat het met …"."""
    clause = clause_of(words)
    if clause is None or re.search(r"\b(?:gehad|gevoeld|gemist|geweest|gevonden|gezien|gekend)\b", plain(clause.rest)):
        return None
    if without_verb_at_end(clause.rest) == clause.rest:
        return None
    if plain(clause.verb) in {"heb", "hebt", "hebben", "heeft"} and re.fullmatch(YOU, plain(clause.who)):
        about = thing_in(clause)
        be = {"je": "ben je", "jij": "ben jij", "u": "bent u", "jullie": "zijn jullie"}[plain(clause.who)]
        return Rewrite(Opening.HOW_FAR, be, about) if about else None
    named = " " in clause.who and plain(clause.verb) in {"is", "zijn", "wordt", "worden", "was", "waren"}
    return Rewrite(Opening.STANDS, about=clause.who) if named else None


def _how(words: str) -> Rewrite | None:
    clause = clause_of(words)
    if clause is None:
        return None
    said = f"{clause.verb} {clause.who} {re.sub(r'^(?:al|ooit|wel) ', '', clause.rest)}".strip()
    verb = plain(clause.verb)
    if re.match(r"(?:lukt|lukte|gaat|ging|loopt|liep|verloopt|werkt|werkte|kun|kan|kunt|kunnen|helpt|hielp|ken|kent|gebruik)", verb):
        return Rewrite(Opening.HOW, said)
    return Rewrite(Opening.EXTENT, said) if re.match(rf"(?:{GRADED})$", verb) and _has_degrees(clause) else None


def _has_degrees(clause: Clause) -> bool:
    """Tell whether a thing can be so to some extent: a feeling, a judgement, a wish; not a fact such as "af"."""
    sure = re.match(r"(?:voel|vind|vond|herken|past|klopt|denk|dacht|geloof|begrijp|verwacht|ervaar|vertrouw|raakt|speelt|draagt|sluit|zou|wil|durf|moet)", plain(clause.verb))
    judged = re.search(r"\b(?:tevreden|blij|eens|bereid|betrokken|bekend|duidelijk|nuttig|belangrijk|haalbaar|klaar|eerlijk|veilig|genoeg|trots|zeker|in staat|nodig|leerzaam|zinvol|gewend|vrij|op de hoogte|gelukt|goed|bang|open)\b", plain(clause.rest))
    return bool(sure or judged)


def _because(words: str) -> Rewrite | None:
    found = re.match(r"(ligt|komt|gaat|zit) (het|dat|dit) (aan|door|om|over|in) .+ of ", words)
    return Rewrite(Opening.WHERE, f"{found[1]} {found[2]} {found[3]}") if found else None


def _options(words: str) -> Rewrite | None:
    found = re.search(r"\b((?:een|de|het|[\w-]+) ?(?:[\w-]+)? of (?:een |de |het |in |naar |op )?[\w-]+(?: [\w-]+)?)$", words)
    clause = clause_of(words)
    alternatives = clause.rest if clause else ""
    if found is None or len(alternatives.split()) > 7 or " of " not in alternatives:
        return None
    return Rewrite(Opening.OPTIONS, about=re.sub(r"^(?:liever|al|dan|nog|eerst) ", "", alternatives))


def _short(words: str) -> Rewrite | None:
    found = re.match(r"nog (?:andere |meer )?([a-z]+en|[a-z]+s)$", words)
    return Rewrite(Opening.WHICH, f"{words.removeprefix('nog ')} zijn er nog") if found else None


_TAILED = frozenset([Reason.TAG, Reason.SUGGESTED])
_CLOSED: tuple[_Way, ...] = (_discussed, _something, _there_is, _having, _known, _how_far, _how)
_WAYS: dict[Reason, tuple[_Way, ...]] = {
    Reason.VALUED: (_valued,),
    Reason.ACCUSING: (_why,),
    Reason.PRESUMING: (_why,),
    Reason.ADVICE: (_for_to_clause, _why, _what_if, _unpushed),
    Reason.NEGATIVE: (_unpushed,),
    Reason.AGREEMENT: (_unpushed,),
    Reason.TAG: (_without_tail, _stated, _unpushed),
    Reason.SUGGESTED: (_without_tail,),
    Reason.STATEMENT: (_stated,),
    Reason.WHETHER: (_whether,),
    Reason.CHOICE: (_because, _options),
    Reason.SHORT: (_short,),
}
