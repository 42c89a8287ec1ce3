"""Takes a Dutch clause apart and puts its verb elsewhere: in front for a question, at the end after "dat"."""

import re
from typing import NamedTuple

from copdesk.domain.open_questions.dutch_words import ASKING, BEFORE_ASKING, DETERMINERS, LOADED, SUBJECTS, VERBS
from copdesk.domain.open_questions.findings import Address
from copdesk.domain.open_questions.reading import plain
from copdesk.domain.open_questions.rules import each

_PRONOUN = re.compile(rf"(?:{SUBJECTS})$")
_ARTICLE = rf"(?:{DETERMINERS}|het|je|jullie|dit|dat|zo'n)"
_LITTLE = each(
    f"{ASKING}|{BEFORE_ASKING}|{DETERMINERS}|{SUBJECTS}|erachter|ervan|ervoor|eraan|erin|erover|ertegen|eruit|"
    f"erop|al|nog|ook|ooit|wel|niet|eerder|hier|daar|daarbij|hiervoor|hierin|erbij|ermee|mee|"
    "nu|dan|straks|morgen|achter|naast|zonder|na|tijdens|rond|me|mij|zich|hem|ze|en|of|om|als|te|eens|genoeg|"
    "graag|liever|"
    "hen|hun|ons|weer|altijd|vaak|soms|zelf|samen|alleen|zo|heel|erg|goed"
)
_STANDING_T = each("moet weet laat zit zet let eet vergeet praat groet meet sluit schiet haat vat start past")
_HE_FORMS = each(
    "is heeft gaat komt helpt staat doet krijgt werkt vindt geeft neemt wordt blijft ligt speelt past zijn waren"
)
_TURNED = {
    "ben": "bent",
    "heb": "hebt",
    "wil": "wilt",
    "kun": "kunt",
    "kan": "kan",
    "zal": "zal",
    "zul": "zult",
    "ga": "gaat",
    "sta": "staat",
    "doe": "doet",
    "zie": "ziet",
    "sla": "slaat",
    "hoef": "hoeft",
    "mag": "mag",
}
_STILL = each(
    "was had kon zou ging deed kwam zag vond gaf nam bleef zei stond liep liet kreeg hield sprak koos schreef "
    "dacht bracht vroeg "
    "begon wist moest mocht viel hielp lag zat at trok ben-u zoekt bent hebt heeft kunt wilt zult"
)
_PARTICLES = each("aan af op uit in mee voor door toe terug weg over bij na om neer vast los samen tegen plaats open")
_HOW_IT_IS = re.compile(
    rf"(?:{LOADED}|\w+lijk|\w+ig|druk|goed|eens|klaar|af|waar|zo|wit|koud|warm|laat|vol|leeg|nieuw)$"
)
_SPANS = each("jaar week maand keer voorjaar najaar zomer winter weekend kwartaal")
_FIRST = each("dan misschien wellicht nu toen daar hier")
_DONE = re.compile(
    r"(?:\w*ge\w+(?:d|t|en)|(?:be|ver|ont|her|er)\w+(?:d|t|en)|\w{2,}(?:eerd|iseerd)|gehad|geweest|gedaan|"
    r"gegaan|gezien)$"
)
_TO_DO = re.compile(r"\w{2,}(?:en|gaan|staan|doen|zien|slaan)$")


_HELPING = each(
    "ben bent is zijn was waren heb hebt heeft hebben had hadden kan kun kunt kunnen kon konden wil wilt willen "
    "wilde mag mogen "
    "moet moeten moest zal zult zullen zou zouden wordt worden werd werden gaat gaan ging durft hoeft"
)


class Clause(NamedTuple):
    """A clause by its verb, who or what it is about, and the rest."""

    verb: str
    who: str
    rest: str


def address_of(words: str) -> Address:
    """Return whom a question speaks to."""
    bare = plain(words)
    if re.search(r"\b(?:u|uw)\b", bare):
        return Address.FORMAL
    return Address.SEVERAL if re.search(r"\bjullie\b", bare) else Address.ONE


def clause_of(words: str) -> Clause | None:
    """Return the parts of a question that begins with its verb, or None when they cannot be told apart."""
    found = words.split()
    if len(found) < 2:
        return None
    length = _length_of_who(found)
    return Clause(found[0], " ".join(found[1 : 1 + length]), " ".join(found[1 + length :])) if length else None


def _length_of_who(words: list[str]) -> int:
    """Return how many words after the verb say who or what: one for "je", two for "de gemeente"."""
    first, second = plain(words[0]), plain(words[1])
    following = plain(words[2]) if len(words) > 2 else ""
    owning = {"je"} if first in {"zijn", "waren"} else {"je", "jullie"}
    if following in _SPANS:
        return 0
    owned = second in owning and first in _HE_FORMS and following and following not in _LITTLE
    articled = re.match(rf"(?:{DETERMINERS})$", second) or (second in {"het", "dit", "dat"} and _noun_like(following))
    if _PRONOUN.match(second) and not owned and not articled:
        return 1
    if not (owned or articled):
        return 1 if words[1][:1].isupper() or following in _LITTLE or len(words) > 2 else 0
    length = 2
    while length < len(words) - 1 and words[length].lower().endswith("e") and _noun_like(plain(words[length + 1])):
        length += 1
    return length


def _noun_like(word: str) -> bool:
    fits = bool(word) and word not in _LITTLE and word not in VERBS
    return fits and not _DONE.match(word) and not _HOW_IT_IS.match(word)


def without_verb_at_end(words: str) -> str:
    """Return words without the participle or infinitive they end in."""
    main, _, last = words.rpartition(" ")
    ends = _DONE.match(plain(last)) or (_TO_DO.match(plain(last)) and not re.search(rf"\b{_ARTICLE}$", plain(main)))
    return main if ends else words


def thing_in(clause: Clause) -> str:
    """Return the thing a question is about, as it can follow "over": who it is about, or what is done."""
    if " " in clause.who or not _PRONOUN.match(plain(clause.who)):
        return clause.who
    rest = without_verb_at_end(clause.rest)
    found = re.search(rf"(?:^|\s)({_ARTICLE} (?!(?:{'|'.join(sorted(_LITTLE))})\b)[\w-]+.*)", rest)
    if found is None or found[1].startswith("een ") or not _names_a_thing(found[1].split()[1]):
        return ""
    about = re.split(
        r"(?:,| (?:om|dat|als|omdat|wat|of|die|al|nog|ook|wel|weer|eerder|nu|mee|genoeg|door|op)(?= |$))", found[1]
    )[0].strip()
    return about if len(about.split()) <= 8 else ""


def _names_a_thing(word: str) -> bool:
    """Tell whether a word after "het" or "de" can be what it stands with, rather than how something is."""
    return plain(word) not in VERBS and not _HOW_IT_IS.match(plain(word))


def turned(verb: str, who: str) -> str:
    """Return the verb as it stands after its subject: "heb je" becomes "je hebt"."""
    bare = plain(verb)
    if plain(who) not in {"je", "jij"} or bare in _STILL or bare.endswith("t") or bare.endswith(("de", "te")):
        return _formal(verb) if plain(who) == "u" else verb
    return _TURNED.get(bare, f"{verb}t")


def _formal(verb: str) -> str:
    return {"heeft": "hebt", "is": "bent", "kan": "kunt", "wil": "wilt"}.get(plain(verb), verb)


def in_a_clause(clause: Clause) -> str:
    """Return a clause as it follows "dat": its verb goes to the end, before the participle when there is one."""
    verb = turned(clause.verb, clause.who)
    words = clause.rest.split()
    for place in range(len(words) - 1, -1, -1):
        bare = plain(words[place])
        if _DONE.match(bare) and (place == len(words) - 1 or plain(words[place + 1]) in _LITTLE):
            return " ".join([clause.who, *words[:place], verb, *words[place:]])
    if words and plain(words[-1]) in _PARTICLES and len(words) > 1:
        return " ".join([clause.who, *words[:-1], f"{plain(words[-1])}{verb}"])
    if (
        words
        and _TO_DO.match(plain(words[-1]))
        and re.match(r"(?:wil|kun|kan|mag|moet|zou|ga|durf|laat|hoef)", plain(verb))
    ):
        return " ".join([clause.who, *words[:-1], verb, words[-1]])
    place = _end_of_middle(words)
    return " ".join([clause.who, *words[:place], verb, *words[place:]])


def _end_of_middle(words: list[str]) -> int:
    """Return the place before a clause or a last group of words that may follow the verb."""
    for place, word in enumerate(words):
        if plain(word) in {"wat", "dat", "om", "als", "omdat", "hoe", "wie"} and place:
            return place
    for place in range(len(words) - 2, 0, -1):
        if re.match(rf"(?:{BEFORE_ASKING})$", plain(words[place])):
            return place
    return len(words)


def main_order(words: str) -> str:
    """Return a clause that had its verb at the end with the verb in front: "je kwijt wilt" becomes "wil je kwijt".

    Returns nothing when the verb is not known.
    """
    found = words.split()
    bare = [plain(word) for word in found]
    helping = [place for place, word in enumerate(bare) if word in _HELPING]
    others = [place for place, word in enumerate(bare) if word in VERBS and place]
    if not helping and not others:
        return ""
    place = (helping or others)[-1]
    return " ".join([inverted(found[place], found[0]), *found[:place], *found[place + 1 :]])


def inverted(verb: str, who: str) -> str:
    """Return the verb as it stands before its subject: "je hebt" becomes "heb je"."""
    bare = plain(verb)
    if plain(who) not in {"je", "jij"} or bare in _STANDING_T or not bare.endswith("t"):
        return verb
    back = {full: short for short, full in _TURNED.items() if short != full}
    return back.get(bare, verb[:-1])


def as_question(words: str) -> str | None:
    """Return a statement with its verb in front, or None when the verb cannot be found."""
    found = words.split()
    if len(found) > 2 and plain(found[0]) in _FIRST and plain(found[1]) in VERBS:
        return " ".join(found[1:])
    known = [place for place in range(1, min(len(found), 5)) if plain(found[place]) in VERBS]
    likely = len(found) > 2 and _PRONOUN.match(plain(found[0])) and re.search(r"(?:t|te|de)$", found[1])
    guessed = [1] if likely else []
    if not known and not guessed:
        return None
    place = (known or guessed)[0]
    who = " ".join(found[:place])
    who = who if _is_a_name(found[0]) else who[:1].lower() + who[1:]
    return " ".join([inverted(found[place], who), who, *found[place + 1 :]])


def _is_a_name(word: str) -> bool:
    return plain(word) not in _LITTLE and not re.match(rf"{_ARTICLE}$", plain(word))
