"""Judges a Dutch question: open, closed, leading or two in one.

What a sentence begins with decides: a question word leaves it open, a verb closes it. Asking for one fact (when, who,
how many) steers nobody and stays unmarked, and so does asking leave ("Mag ik…"), which wants a yes or a no;
"Kun je vertellen hoe…" is an invitation. What pushes (a tag, a "niet", advice, blame) makes any of them leading.
"""

import re

from copdesk.domain.open_questions.dutch_words import (
    ASKING,
    BEFORE_ASKING,
    CAN,
    DETERMINERS,
    HAVE,
    LOADED,
    NOT_VERBS,
    SUBJECTS,
    TELLING,
    VERBS,
    YOU,
)
from copdesk.domain.open_questions.findings import Kind, Reason, Verdict
from copdesk.domain.open_questions.reading import Core, plain
from copdesk.domain.open_questions.rules import Rule, first_of, table

LEADS = re.compile(
    r"(?:en|maar|of|dus|nou|oke|goed|ja|nee|tja|want|kortom|hoi|hallo|tot slot|ten slotte|ten eerste|ten tweede|"
    r"om te beginnen|eerst even|eigenlijk|trouwens|overigens|even|nog even|ok)(?:, | )",
    re.IGNORECASE,
)
_OPEN_START = re.compile(
    rf"(?:(?:{BEFORE_ASKING}) )?(?:{ASKING})\b(?! (?:{SUBJECTS})\b)|in hoeverre\b|in welk|op welk|wat voor\b"
)
_SUPPOSE = re.compile(r"stel(?:t)? (?:(?:je|u|jullie) (?:eens |nou )?(?:voor )?)?(?:dat|eens)\b")
_SUBJECT_NEXT = re.compile(rf"(?:{SUBJECTS}|{DETERMINERS})\b")
_THING = rf"(?:{SUBJECTS}|(?:{DETERMINERS}|je)(?: [\w-]+){{1,3}}?|[\w-]+)"
_PART = r"(?:(?:ook|dan|nou|nu|eigenlijk|zelf|er|het|dat|dit|je|u|daar|hier|zich|ons|me|toch) )*"
_NOT = r"(?:niet|nooit|geen|niemand|niets|nergens)"
_TAG = re.compile(
    r"(?:toch(?: wel| niet| zeker)?|nietwaar|niet waar|he|hè|of niet(?: soms)?|of wel|niet dan|niet|klopt(?: "
    r"dat| het)?|zeker|"
    r"of|ja|nee|niet soms|ook niet|of zie ik dat verkeerd|of vergis ik me|vind je niet|vindt u niet|vinden "
    r"jullie niet|denk je niet|"
    r"of heb ik het mis|waar of niet|akkoord|eens)"
)
_CLAUSE = r"\b(?:dat|of|om|wat|die|wie|waar\w*|als|omdat|hoe|wanneer|welke?)\b"
_VERB = "|".join(sorted(VERBS))

TAGGED = Verdict(Kind.LEADING, Reason.TAG)
ANY_START: tuple[Rule, ...] = table(
    Kind.LEADING,
    (Reason.ADVICE, r"wat (?:dacht|zou|denk) (?:je|jij|u|jullie) (?:er ?van|van)\b"),
    (Reason.ADVICE, r"waarom (?:dan )?niet (?:gewoon|eens|even|eerst)\b"),
    (Reason.ADVICE, rf"wat als (?:{YOU}) .*\b(?:eens|gewoon|probeer\w*)\b"),
    (Reason.PRESUMING, r"wie (?:wil|zou|wilde|vindt|kent|houdt)\b.* (?:nou|nu|toch) .*(?:niet|geen)\b"),
)
WITH_A_QUESTION_WORD: tuple[Rule, ...] = table(
    Kind.LEADING,
    (Reason.ADVICE, rf"waarom \w+ (?:{YOU}) .*?{_PART}(?:niet|geen)\b.*\b(?:gewoon|eens|even)\b"),
    (Reason.ADVICE, rf"waarom \w+ (?:{YOU}) .*?\bgewoon\b.*\bniet\b"),
    (
        Reason.ACCUSING,
        rf"(?:waarom|hoezo) \w+ (?:{YOU})\b(?: dat| die)?(?:(?!{_CLAUSE}).)*?\b(?:{_NOT}|altijd|steeds|weer|alweer|"
        rf"zo vaak|zo laat|toch)\b",
    ),
    (Reason.ACCUSING, rf"hoe komt het dat (?:{YOU}) .*\b(?:nooit|altijd|alweer|steeds weer|weer niet)\b"),
    (Reason.PRESUMING, rf"waarom \w+ (?:{YOU}) .*\b(?:zo|zo'n|eigenlijk zo)\b"),
    (
        Reason.PRESUMING,
        r"hoe (?:kan|kun|kunt|kon|kunnen|durf|durft) (?:je|jij|u|jullie) (?:nou|nu|toch|dat nou|het nou|zo)\b",
    ),
    (Reason.PRESUMING, r".*\b(?:nou|nu) (?:eindelijk|weer|precies het probleem)\b|.*\beindelijk\b"),
    (Reason.PRESUMING, r"wat is er (?:nou |nu |eigenlijk |dan )*mis (?:met|aan)\b|wat is (?:nou |nu )het probleem\b"),
    (Reason.PRESUMING, rf"wat maakt(?:e)? dat (?:{YOU}) (?:zo|zo'n|altijd|nooit|steeds)\b"),
    (Reason.VALUED, rf"hoe (?:{LOADED})\b(?!.*\bschaal\b)"),
    (Reason.VALUED, r"hoeveel (?:beter|slechter|makkelijker|fijner|leuker|sneller|prettiger|duidelijker)\b"),
)
CHOOSING = re.compile(
    r"(?:welke?|wie|wat) van (?:de|deze|die|jullie|dit) (?:twee|beide)\b|.*\b(?:liever|liefst|eerder|"
    r"beter)\b[^,]*,? .*\bof\b|.*, .+ of .+"
)
WITH_A_VERB: tuple[Rule, ...] = (
    *table(
        Kind.LEADING,
        (
            Reason.ADVICE,
            r"(?:heb|hebt|heeft|hebben|had) (?:je|jij|u|jullie) .*\b(?:aan gedacht|overwogen|erover "
            r"gedacht)\b.*\b(?:om|dat|te)\b",
        ),
        (
            Reason.ADVICE,
            r"(?:heb|hebt|heeft|hebben) (?:je|jij|u|jullie) .*\b(?:al eens|weleens|wel eens|al) geprobeerd\b.*\bom\b",
        ),
        (
            Reason.ADVICE,
            r"(?:is|was|zou) (?:het|dat|dit) (?:misschien |dan )?(?:geen|een|niet een) (?:goed |beter )?idee\b",
        ),
        (
            Reason.ADVICE,
            r"zou(?:den)? (?:het|dat|dit) (?:je |u |jullie )?(?:misschien |dan )?(?:helpen|schelen|beter zijn|"
            r"handig zijn|handiger zijn|slim zijn|verstandig zijn|niet)\b",
        ),
        (
            Reason.ADVICE,
            r"(?:zou|kun|kan|kunt|zouden|kunnen) (?:je|jij|u|jullie) .*\b(?:overwegen|niet beter|"
            r"beter)\b",
        ),
        (
            Reason.ADVICE,
            rf"(?:moet|moeten|kun|kan|kunt|kunnen|zou|zouden|hoort|hoor|had|hadden) (?:{YOU}|we|wij) "
            rf"{_PART}(?:dat |het |er )?niet\b",
        ),
        (
            Reason.ADVICE,
            rf"(?:is|was|zou|wordt) (?:het|dat|dit) {_PART}niet (?:gewoon |veel |eens |misschien )*(?:beter|"
            rf"handiger|verstandiger|slimmer|tijd|logischer|eerlijker|een idee|een kwestie|makkelijker|fijner)\b",
        ),
        (
            Reason.AGREEMENT,
            r"(?:ben|bent|zijn) (?:je|jij|u|jullie) het (?:er )?(?:ook )?(?:(?:met me|met mij|met ons) "
            r")?(?:ermee )?(?:niet )?(?:mee )?eens\b",
        ),
        (Reason.AGREEMENT, rf"\w+ (?:{YOU}) (?:dat |het |er |dit )?(?:ook|net als ik)\b.*\b(?:dat|zo|\w+)\b"),
        (Reason.AGREEMENT, rf"\w+ (?:{YOU}) .*\b(?:echt|werkelijk|serieus|heus|nou echt|nu echt)\b"),
        (Reason.NEGATIVE, rf"\w+ {_THING} (?:dat |die )?(?:(?!{_CLAUSE})[\w'-]+ )*?{_NOT}\b(?!$)"),
        (Reason.NEGATIVE, rf"\w+ {_THING} (?:(?!{_CLAUSE})[\w'-]+ )*?(?<!of ){_NOT}$"),
        (Reason.TAG, r".* (?:toch|he|nietwaar|toch zeker)$"),
        (Reason.AGREEMENT, rf"\w+ (?:{YOU}) (?:\w+ )*?(?:natuurlijk|uiteraard|vast|toch|zeker)\b(?! (?:al|nog)\b)"),
    ),
)
LEAVE = re.compile(
    r"(?:mag|mogen|zou ik mogen|zouden we mogen)\b|(?:zou|kan) (?:ik|we) (?:je |u |jullie )?(?:iets |even )*mogen\b|"
    r"(?:vind|vindt|vinden) (?:je|jij|u|jullie) het (?:goed|prima|oke|erg|vervelend|bezwaarlijk) "
    r"(?:als|dat) (?:ik|we|wij|mijn|onze|er|iemand)\b|"
    r"is het (?:voor (?:je|jou|u|jullie) )?(?:goed|oke|prima|akkoord) (?:voor (?:je|jou|u|jullie) )?"
    r"(?:als|dat) (?:ik|we|wij|mijn|onze|er|iemand)\b|"
    r"(?:heb|hebt|heeft|hebben) (?:je|jij|u|jullie) (?:er )?bezwaar\b|(?:geef|geeft|geven) (?:je|jij|u|jullie) "
    r"(?:me |mij |ons )?toestemming\b|"
    r"ga(?:at)? (?:je|u) (?:ermee )?akkoord\b"
)
INVITING = re.compile(
    rf"(?:{CAN}) (?:{YOU}|we|wij|iemand) (?!(?:dat |het |er )?niet ).*?(?:\b(?:{TELLING})\b|"
    rf"\bvoorbeeld\b.*\bgeven\b|\b(?:iets|meer|nog|wat)\b.*\bzeggen\b|\bzeggen (?:wat|hoe|waar|wie|welke?)\b)"
)
WHETHER = re.compile(rf"(?:{CAN}) (?:{YOU}|iemand|we|wij) .*?\b(?:{TELLING}|zeggen)(?: me)? of\b")
DOUBLED = re.compile(
    rf" (?:en|of|maar) (?:(?:{BEFORE_ASKING}) )?(?:(?:{ASKING})(?: (?!(?:{SUBJECTS})\b)[\w-]+){{1,3}}? "
    rf"(?:{SUBJECTS}|{DETERMINERS})\b|"
    rf"(?:{ASKING}) (?:{_VERB})\b|(?:{_VERB}) (?:{SUBJECTS}|(?:{DETERMINERS}|je) \w+)\b)"
)
_ASKS_MORE = re.compile(rf" (?:en|of|maar) (?:(?:{BEFORE_ASKING}) )?(?:{ASKING})\b(?! \w+ (?:dat|het)$)")
"""A second question with a question word of its own; "… en hoe ging dat?" only goes deeper into the first."""
_OR_CLAUSE = re.compile(
    r"\b(?:weet|weten|vraag|vragen|benieuwd|zien|kijken|nagaan|onderzocht|gevraagd|uitgezocht|zeker|duidelijk|"
    r"bekend|nagevraagd|onderzoeken|bepalen|twijfel|twijfelen) of\b"
)
_STATES = re.compile(
    rf"(?:(?:{SUBJECTS}) (?:dus |eigenlijk )?\w+|(?:{DETERMINERS}|je) (?:[\w-]+ ){{1,3}}?(?:{_VERB})|[\w-]+ "
    rf"(?:{_VERB})|dan (?:{_VERB}) (?:{SUBJECTS}))\b.* \w+"
)
_SHORT = re.compile(
    r"(?:nog|al|iets|klaar|gelukt|tevreden|eens|akkoord|goed|duidelijk|zin|meer)\b(?! (?:steeds )?(?:wat|wie|"
    r"hoe|waar))"
)
_SIDE = re.compile(
    r"(?:even|al|en|of|maar|met|voor|in|op|bij|van|aan|als|dan|precies|volgens|denk|denkt|nu|eigenlijk|vandaag|"
    r"over|na|tot|om|die|dat|wat|hoe|nog|ook|ten|naast|behalve|sinds|door|binnen|concreet|kort|globaal|"
    r"ongeveer|normaal|meestal|uiteindelijk|samen|zelf|hier|daar|ergens|straks|morgen|gisteren|toen|graag|liefst|"
    r"bijvoorbeeld|eerlijk|vooral|verder|nou|per|elke?|iedere?|alles|kortom|alsjeblieft|alstublieft)\b"
)


def begins(stretch: str) -> bool:
    """Tell whether a stretch of words begins like a question: with a question word or with a verb."""
    return bool(_OPEN_START.match(stretch)) or verb_first(stretch)


def verb_first(stretch: str) -> bool:
    """Tell whether a verb stands in front."""
    first, _, rest = stretch.partition(" ")
    if not rest or _OPEN_START.match(stretch) or _SUPPOSE.match(stretch):
        return False
    return first in VERBS or (first not in NOT_VERBS and bool(_SUBJECT_NEXT.match(rest)))


def judge(core: Core) -> Verdict | None:
    """Return what a Dutch question does, or None when it is open."""
    words = plain(core.words)
    if core.tail and _TAG.fullmatch(plain(core.tail)):
        return TAGGED
    if found := first_of(ANY_START, words):
        return found
    if not core.begins:
        return _without_a_front(words)
    return _with_a_verb(words) if verb_first(words) else _with_a_question_word(words, core.last)


def _with_a_question_word(words: str, tail: str) -> Verdict | None:
    if found := first_of(WITH_A_QUESTION_WORD, words):
        return found
    if re.search(r" (?:toch|nietwaar)$", words):
        return TAGGED
    if (
        (doubled := DOUBLED.search(words))
        and " " in words[: doubled.start()]
        and _ASKS_MORE.match(words, doubled.start())
    ):
        return Verdict(Kind.DOUBLE, Reason.TWO_IN_ONE)
    if CHOOSING.match(words):
        return Verdict(Kind.CLOSED, Reason.CHOICE)
    if tail and tail[0].islower() and len(tail.split()) <= 3 and not _SIDE.match(plain(tail)):
        return Verdict(Kind.LEADING, Reason.SUGGESTED)
    return None


def _with_a_verb(words: str) -> Verdict | None:
    if WHETHER.match(words):
        return Verdict(Kind.CLOSED, Reason.WHETHER)
    if INVITING.match(words):
        return None
    if LEAVE.match(words):
        return None
    if found := first_of(WITH_A_VERB, words):
        return found
    if DOUBLED.search(words):
        if re.search(rf" of (?:{_VERB})\b", words):
            return Verdict(Kind.CLOSED, Reason.CHOICE)
        return Verdict(Kind.DOUBLE, Reason.TWO_IN_ONE)
    return Verdict(Kind.CLOSED, _why_closed(words))


def _why_closed(words: str) -> Reason:
    if " of " in words and not _OR_CLAUSE.search(words):
        return Reason.CHOICE
    if re.match(
        rf"(?:is|zijn|was|waren) er (?:nog|verder|ook)\b|(?:{HAVE}) (?:{YOU}) (?:nog|verder) (?:iets|vragen)\b", words
    ):
        return Reason.ANYTHING
    if re.match(
        r"(?:begrijp|begreep|hoor|klopt|zeg|zegt|bedoel|bedoelt|heb) (?:ik|je|u|het)(?: het)?(?: \w+)? (?:dat|"
        r"goed)\b(?! (?:al|ooit|eerder))",
        words,
    ):
        return Reason.CHECKING
    if re.search(r"\b(?:al|ooit|eerder|weleens|wel eens)\b", words):
        return Reason.ALREADY
    return Reason.YES_OR_NO


def _without_a_front(words: str) -> Verdict | None:
    if re.search(r" (?:toch|nietwaar|he)$", words):
        return TAGGED
    if _STATES.match(words):
        return Verdict(Kind.LEADING, Reason.STATEMENT)
    if _SHORT.match(words) and " " in words:
        return Verdict(Kind.CLOSED, Reason.SHORT)
    return None
