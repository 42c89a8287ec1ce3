"""Opens a closed Dutch question: each way either returns an open question or leaves it to the next."""

import re

from copdesk.domain.open_questions.dutch_clauses import Clause, clause_of, main_order, thing_in, without_verb_at_end
from copdesk.domain.open_questions.dutch_words import GRADED, LOADED, YOU
from copdesk.domain.open_questions.findings import Opening, Reason, Rewrite
from copdesk.domain.open_questions.reading import plain
from copdesk.domain.open_questions.rules import Way, each

_ASKED_FOR = each(
    "vragen ideeen ideeën wensen plannen zorgen twijfels kansen afspraken verwachtingen doelen contacten voorbeelden "
    "tips hulp opmerkingen behoeften mogelijkheden bezwaren suggesties redenen voorwaarden punten risico's "
    "problemen steun"
)
_AMOUNTS = each("tijd ruimte geld budget zin energie vertrouwen steun draagvlak invloed kennis ervaring rust moed")
_BEEN = re.compile(r"\b(?:gehad|gevoeld|gemist|geweest|gevonden|gezien|gekend)\b")
_READY = re.compile(
    r"^(?:al |nu |inmiddels )?(?:af|klaar|rond|gereed|binnen|openbaar|definitief|bekend|beschikbaar|online)$"
)


def _whether(words: str) -> Rewrite | None:
    found = re.search(r"\bof ((?:je|u|jullie|het|ze|hij|we|er|dat|dit|de) .+)", words)
    asked = main_order(found[1]) if found else ""
    return Rewrite(Opening.EXTENT, asked) if asked else None


def _discussed(words: str) -> Rewrite | None:
    found = re.match(
        rf"(heb|hebt|heeft|hebben) ({YOU}) (?:er |het |dit |daar )?(?:al |al eens |ooit |weleens )?(?:er )?(?:over )?"
        r"met (.+?) (?:erover |over )?(?:gesproken|gepraat|overlegd|gebeld|besproken|gedeeld|om tafel gezeten|"
        r"afgestemd)$",
        words,
        re.IGNORECASE,
    ) or re.match(
        rf"(heb|hebt|heeft|hebben) ({YOU}) (?:dit|dat|het|er) (?:al )?met (.+?) (?:over )?(?:besproken|gedeeld|"
        rf"overlegd)$",
        words,
    )
    return Rewrite(Opening.DISCUSSED, f"{found[1]} {found[2]}", found[3]) if found else None


def _something(words: str) -> Rewrite | None:
    """Return the question with its "something" asked for: "Doe je al iets met …" becomes "Wat doe je al met …"."""
    found = re.match(r"(is|zijn) er (nog )?(iets|dingen) (?:anders )?(wat|dat|die) (.+)", words)
    if found:
        asked = main_order(found[5])
        there = f"is er {found[2] or ''}dat {found[5]}" if found[3] == "iets" else ""
        verb, _, after = asked.partition(" ")
        who, _, after = after.partition(" ")
        asked = f"{verb} {who} {found[2] or ''}{after}" if asked else there
        which = Rewrite(Opening.WHICH, f"{found[3]} {found[1]} er {found[2] or ''}{found[4]} {found[5]}")
        return Rewrite(Opening.WHAT, asked) if asked else which
    somebody = re.match(r"(?:is|zijn) er (?:al |nog )?(?:iemand|mensen) die (.+)", words)
    if somebody:
        asked = main_order(somebody[1])
        return Rewrite(Opening.WHO, asked) if asked else None
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
        rf"(heb|hebt|heeft|hebben|krijg|krijgt|mis|mist|zie|ziet) ({YOU}) (?:(al|nog|genoeg|wel) )?(een "
        rf")?([a-z][\w-]+)( nodig| over| bij \w+)?$",
        words,
    )
    if found is None or re.match(r"(?:ge|be|ver)\w+[dtn]$|(?:het|dat|dit|er|je)$", found[5]):
        return None
    if found[4]:
        return Rewrite(Opening.HOW_ABOUT, about=f"{found[4]}{found[5]}")
    if not found[6] and found[5] not in _ASKED_FOR | _AMOUNTS:
        return Rewrite(Opening.HOW_ABOUT, about=found[5])
    opening = Opening.HOW_MUCH if found[5] in _AMOUNTS else Opening.WHICH
    return Rewrite(opening, f"{found[5]} {found[1]} {found[2]}{found[6] or ''}")


def _known(words: str) -> Rewrite | None:
    found = re.match(
        r"(?:weet|weten) (?:je|jij|u|jullie) (?:al |nog )?((?:aan |met |voor )?(?:wat|wie|waar\w*|hoe|welke? "
        r"\w+|wanneer|waarom)) (.+)",
        words,
    )
    asked = main_order(found[2]) if found else ""
    return Rewrite(Opening.KEPT, f"{found[1]} {asked}") if found and asked else None


def _how_far(words: str) -> Rewrite | None:
    """Return a rewrite for what was done or not: "Hoe ver ben je met …", "Hoe staat het met …"."""
    begun = re.match(
        rf"((?:ben|bent|zijn) (?:{YOU})) (?:al |nu )?(?:begonnen (?:met|aan)|bezig met|gestart met) (.+)", words
    )
    if begun:
        return Rewrite(Opening.HOW_FAR, begun[1], begun[2])
    clause = clause_of(words)
    if clause is None or _BEEN.search(plain(clause.rest)):
        return None
    if without_verb_at_end(clause.rest) == clause.rest and not _READY.search(plain(clause.rest)):
        return None
    if plain(clause.verb) in {"heb", "hebt", "hebben", "heeft"} and re.fullmatch(YOU, plain(clause.who)):
        about = thing_in(clause)
        be = {"je": "ben je", "jij": "ben jij", "u": "bent u", "jullie": "zijn jullie"}[plain(clause.who)]
        return Rewrite(Opening.HOW_FAR, be, about) if about else None
    if plain(clause.verb) in {"heb", "hebt", "hebben", "heeft"}:
        about = thing_in(Clause(clause.verb, "je", clause.rest)) if " " in clause.who else ""
        return Rewrite(Opening.STANDS, about=about) if about else None
    named = " " in clause.who and plain(clause.verb) in {"is", "zijn", "wordt", "worden", "was", "waren"}
    return Rewrite(Opening.STANDS, about=clause.who) if named else None


def _how(words: str) -> Rewrite | None:
    clause = clause_of(words)
    if clause is None:
        return None
    said = f"{clause.verb} {clause.who} {re.sub(r'^(?:al|ooit|wel) ', '', clause.rest)}".strip()
    verb = plain(clause.verb)
    if re.match(
        r"(?:lukt|lukte|gaat|ging|loopt|liep|verloopt|werkt|werkte|kun|kan|kunt|kunnen|helpt|hielp|ken|kent|gebruik)",
        verb,
    ):
        return Rewrite(
            Opening.HOW, re.sub(r"^((?:gaat|ging|loopt|liep|verloopt) .*?) (?:wel |al )?goed\b", r"\1", said)
        )
    judged = re.match(rf"(.*?)\b(?:{LOADED}|moeilijk|makkelijk|goed)( voor \w+)?$", clause.rest)
    if judged and re.match(r"(?:is|was|waren|vond|vind|vindt|vinden|vonden|ging|gaat)$", verb) and " dat " not in said:
        return Rewrite(Opening.HOW, f"{clause.verb} {clause.who} {judged[1]}".strip() + (judged[2] or ""))
    if re.match(r"(?:wil|wilt|willen)$", verb) and " " not in clause.rest and not clause.rest.endswith("en"):
        return Rewrite(Opening.WHAT, f"{clause.verb} {clause.who}")
    graded = re.match(rf"(?:{GRADED})$", verb) and _has_degrees(clause)
    return Rewrite(Opening.EXTENT, said) if graded or re.search(r"\b(?:genoeg|voldoende)\b", clause.rest) else None


def _has_degrees(clause: Clause) -> bool:
    """Tell whether a thing can be so to some extent: a feeling, a judgement, a wish; not a fact such as "af"."""
    sure = re.match(
        r"(?:voel|vind|vond|herken|past|klopt|denk|dacht|geloof|begrijp|verwacht|ervaar|vertrouw|raakt|speelt|"
        r"draagt|sluit|zou|wil|durf|moet)",
        plain(clause.verb),
    )
    judged = re.search(
        rf"\b(?:{LOADED}|tevreden|blij|eens|bereid|betrokken|bekend|duidelijk|nuttig|belangrijk|haalbaar|klaar|"
        rf"eerlijk|veilig|genoeg|trots|zeker|in staat|nodig|leerzaam|zinvol|gewend|vrij|op de hoogte|gelukt|"
        rf"goed|bang|open)\b",
        plain(clause.rest),
    )
    return bool(sure or judged)


def _because(words: str) -> Rewrite | None:
    found = re.match(r"(ligt|komt|gaat|zit) (het|dat|dit) (aan|door|om|over|in) .+ of ", words)
    return Rewrite(Opening.WHERE, f"{found[1]} {found[2]} {found[3]}") if found else None


def _options(words: str) -> Rewrite | None:
    found = re.search(
        r"\b((?:een|de|het|[\w-]+) ?(?:[\w-]+)? of (?:een |de |het |in |naar |op )?[\w-]+(?: [\w-]+)?)$", words
    )
    clause = clause_of(words)
    alternatives = clause.rest if clause else ""
    if found is None or len(alternatives.split()) > 7 or " of " not in alternatives:
        return None
    return Rewrite(Opening.OPTIONS, about=re.sub(r"^(?:liever|al|dan|nog|eerst) ", "", alternatives))


def _short(words: str) -> Rewrite | None:
    found = re.match(r"nog (?:andere |meer )?([a-z]+en|[a-z]+s)$", words)
    return Rewrite(Opening.WHICH, f"{words.removeprefix('nog ')} zijn er nog") if found else None


def _tried(words: str) -> Rewrite | None:
    found = re.match(
        rf"((?:heb|hebt|heeft|hebben) (?:{YOU})) (?:dat|dit|het) (?:al|ooit|weleens|eerder|al eens|wel eens|"
        rf"zelf|nog)(?: \w+)?? (\w+[dtn])$",
        words,
    )
    return Rewrite(Opening.WHAT, f"{found[1]} {found[2]}") if found and found[2] not in {"gehad", "gezien"} else None


def _somebody(words: str) -> Rewrite | None:
    found = re.match(r"(\w+) iemand (?!die|wie)(.+)", words)
    return Rewrite(Opening.WHO, f"{found[1]} {found[2]}") if found else None


def _checked(words: str) -> Rewrite | None:
    return Rewrite(Opening.EXTENT, words) if words.startswith("klopt ") else Rewrite(Opening.SEE)


ANY_CLOSED: tuple[Way, ...] = (
    _discussed,
    _somebody,
    _tried,
    _something,
    _there_is,
    _having,
    _known,
    _how_far,
    _how,
)
"""The ways for a question that has none of its own, in the order in which they are tried."""
CLOSED_WAYS: dict[Reason, tuple[Way, ...]] = {
    Reason.WHETHER: (_whether,),
    Reason.CHECKING: (_checked,),
    Reason.CHOICE: (_because, _options),
    Reason.SHORT: (_short,),
}
