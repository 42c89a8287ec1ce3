"""Judges an English question: open, closed, leading or two in one; by the same measure as the Dutch ones."""

import re

from copdesk.domain.open_questions.english_words import (
    ASKING,
    AUXILIARIES,
    BEFORE_ASKING,
    DETERMINERS,
    INVITES,
    LOADED,
    SUBJECTS,
    TELLING,
)
from copdesk.domain.open_questions.findings import Kind, Reason, Verdict
from copdesk.domain.open_questions.reading import Core, plain
from copdesk.domain.open_questions.rules import Rule, first_of, table

LEADS = re.compile(
    r"(?:and|but|or|so|then|well|okay|ok|right|now|yes|no|good|hi|hello|oh|basically|actually|finally|first|lastly|"
    r"to begin with|by the way|just|also|in short)(?:, | )",
    re.IGNORECASE,
)
_ASKS = rf"(?:(?:{BEFORE_ASKING}) )?(?:{ASKING})\b"
_OPEN_START = re.compile(
    rf"(?:{_ASKS})(?! (?:i|you|he|she|we|they)\b)|(?:to|in|at|on|for|from) what\b|in which\b|how come\b"
)
_VERB_START = re.compile(rf"(?:{AUXILIARIES})\b(?= )")
_THING = rf"(?:{SUBJECTS}|(?:{DETERMINERS})(?: [\w'-]+){{1,3}}?|[\w'-]+)"
_TAG = re.compile(
    rf"(?:right|correct|no|yes|yeah|eh|okay|ok|true|huh|surely|agreed|don't you think|wouldn't you say|wouldn't "
    rf"you agree|don't you agree|"
    rf"you know|if you ask me|or not|or am i wrong|or am i mistaken|is that right|is that so|not true|"
    rf"(?:{AUXILIARIES}) (?:not )?(?:{SUBJECTS})(?: not)?)"
)
_BLAMES = r"(?:n't|not|never|always|again|still|keep|ever)"
_DOING = r"\w+ing\b"
TAGGED = Verdict(Kind.LEADING, Reason.TAG)
ANY_START: tuple[Rule, ...] = table(
    Kind.LEADING,
    (Reason.ADVICE, r"what if you (?:just|simply|tried)\b"),
    (Reason.AGREEMENT, r"(?:surely|obviously|clearly|of course)\b"),
    (Reason.ADVICE, r"why not \w+ "),
    (Reason.ADVICE, rf"(?:how|what) about (?:{_DOING}|a\b|an\b|some\b|just\b|you\b|we\b)"),
    (Reason.ADVICE, r"what do you say (?:to|we)\b"),
    (Reason.PRESUMING, r"who (?:wouldn't|doesn't|would not|does not) (?:want|like|love|need|know|care)\b"),
)
WITH_A_QUESTION_WORD: tuple[Rule, ...] = table(
    Kind.LEADING,
    (Reason.ADVICE, r"why (?:don't|didn't|couldn't|can't) (?:you|we) (?:just|simply|try|first|perhaps|maybe)\b"),
    (
        Reason.ACCUSING,
        rf"why (?:do|did|are|were|have|had|can|could|would|will|must)?(?:n't)? "
        rf"?(?:you)\b.*?{_BLAMES}\b",
    ),
    (Reason.ACCUSING, r"why (?:don't|didn't|aren't|weren't|haven't|hadn't|can't|couldn't|won't|wouldn't) you\b"),
    (Reason.ACCUSING, r"how come you\b.*?(?:n't|not|never|always|again|still)\b"),
    (Reason.PRESUMING, r"why (?:are|were|do|did) you .*\b(?:so|such)\b"),
    (
        Reason.PRESUMING,
        r"how (?:could|can|dare) you (?:ever|possibly|expect|think|say|believe|just|even|not|let|"
        r"do)\b",
    ),
    (Reason.PRESUMING, r".*\b(?:finally|at last|ever going to|even bother)\b"),
    (Reason.PRESUMING, r"what(?:'s| is|was) (?:so )?wrong with\b|what(?:'s| is) the problem with (?:just|simply)\b"),
    (Reason.VALUED, rf"how (?:{LOADED})\b(?!.*\bscale\b)"),
    (Reason.VALUED, r"how much (?:better|worse|easier|faster|nicer|clearer)\b"),
    (Reason.VALUED, r"how much (?:do|did) you (?:enjoy|love|like|hate)\b"),
)
CHOOSING = re.compile(
    r"which (?:one|of (?:the|these|those) two|of the)\b.*|which .*\bbetter\b|.*, .+ or .+|.*\b(?:rather|"
    r"prefer)\b.* or .*"
)
WITH_A_VERB: tuple[Rule, ...] = table(
    Kind.LEADING,
    (
        Reason.ADVICE,
        r"(?:shouldn't|couldn't|can't|mustn't|oughtn't) (?:you|we|it)\b|(?:should|could|ought|must) (?:you|we) not\b",
    ),
    (
        Reason.ADVICE,
        r"(?:isn't|wasn't|wouldn't) (?:it|that|this) (?:be )?(?:just |simply |much |perhaps )*(?:better|wiser|"
        r"easier|time|smarter|fairer|best|a matter)\b",
    ),
    (
        Reason.ADVICE,
        rf"(?:have|had) you (?:ever |already |perhaps |maybe )*(?:thought (?:about|of)|considered) (?:{_DOING}|"
        rf"whether|a\b)",
    ),
    (
        Reason.ADVICE,
        rf"(?:have|had) you (?:ever |already |perhaps |maybe )*tried (?:just |simply )*(?:{_DOING}|"
        rf"to\b)",
    ),
    (
        Reason.ADVICE,
        r"(?:would|might|could) it (?:not )?(?:help|be (?:an idea|better|wise|wiser|good|best|easier|worth|smart))\b",
    ),
    (Reason.ADVICE, r"is it (?:perhaps |maybe )?(?:not )?(?:an idea|time) (?:to|for)\b"),
    (Reason.NEGATIVE, rf"(?:{AUXILIARIES})(?<=n't) "),
    (Reason.NEGATIVE, rf"(?:{AUXILIARIES}) {_THING} (?:not|never)\b"),
    (Reason.AGREEMENT, r"(?:do|would|don't|wouldn't) you (?:not )?(?:also |too )?agree\b"),
    (
        Reason.AGREEMENT,
        r"(?:do|did|are|were|can|will|would|have) you (?:\w+ )?(?:really|honestly|seriously|truly|also|actually)\b",
    ),
    (Reason.AGREEMENT, r"(?:do|did|are|were|can|will|would|have) you .*\b(?:as well|too|like me|of course)$"),
    (Reason.TAG, r".* (?:right|correct|surely)$"),
)
LEAVE = re.compile(
    r"(?:may|might) (?:i|we)\b|(?:can|could) (?:i|we) (?:just |quickly |perhaps )*(?:ask|take|record|write|note|"
    r"share|quote|use|keep|make|call|come back|pass|send|add|show)\b|"
    r"(?:do|would) you mind if\b|(?:is|are|would) (?:it|this|that|you) (?:be )?(?:all right|alright|ok|okay|"
    r"fine|good|comfortable)(?: with you| for you| by you)?(?: if| that| to| with (?:me|us))\b|"
    r"do (?:i|we) have your (?:permission|consent)\b|do you (?:agree to|consent to|give (?:me|us) permission)\b"
)
INVITING = re.compile(
    rf"(?:{INVITES}) (?:you|we|someone|anyone)\b.*?\b(?:{TELLING})\b|would you mind (?:{TELLING})\b|would you "
    rf"(?:like|care|be willing|be able) to (?:{TELLING})\b"
)
WHETHER = re.compile(
    rf"(?:{INVITES}) you .*?\b(?:{TELLING}|say|know)(?: (?:me|us))? (?:whether|if)\b|(?:can|could) you (?:say|"
    rf"tell)(?: (?:me|us))? (?:whether|if)\b"
)
DOUBLED = re.compile(
    rf"(?:,| )(?: ?and| ?but| ?or) (?:also )?(?:(?:{_ASKS})(?: [\w'-]+){{0,2}}? (?:{AUXILIARIES}) (?:{_THING})\b|"
    rf"(?:who|what|which)(?: [\w-]+)? (?:{AUXILIARIES}|pays|decides|takes|makes|comes|goes|suffers|owns) \w+|"
    rf"(?:{AUXILIARIES}) (?:{SUBJECTS}|(?:{DETERMINERS}) \w+)\b)"
)
_DEEPER = re.compile(r" and how (?:did|does|was|is) (?:that|it)(?: \w+)?$")
"""A second question that only goes deeper into the first."""
_ASKING_LATER = re.compile(rf"(?: and| but) (?:also )?(?:{_ASKS})")
_STATES = re.compile(
    rf"(?:{SUBJECTS}|(?:{DETERMINERS}) (?:[\w'-]+ ){{1,3}}?(?:{AUXILIARIES}|'s)|you're|it's|that's|he's|she's|"
    rf"we're|they're|i'm|you've|there's)\b.* \w+"
)
_SHORT = re.compile(
    r"(?:any|anything|anyone|ready|done|finished|happy|agreed|ever|more|something|everything|all|still)\b"
)
_SIDE = re.compile(
    r"(?:even|if|and|or|but|with|for|in|on|at|by|from|of|as|if|when|then|exactly|according|do|would|now|today|"
    r"about|after|to|until|that|who|what|how|also|apart|besides|since|through|within|in|roughly|overall|"
    r"please|too|say|together|yourself|here|there|tomorrow|yesterday|per|each|every|honest|perhaps|maybe|"
    r"some\w*|any\w*|\w+ly)\b"
)


def begins(stretch: str) -> bool:
    """Tell whether a stretch of words begins like a question: with a question word or with an auxiliary verb."""
    return bool(_OPEN_START.match(stretch)) or verb_first(stretch)


def verb_first(stretch: str) -> bool:
    """Tell whether an auxiliary verb stands in front."""
    return bool(_VERB_START.match(stretch))


def judge(core: Core) -> Verdict | None:
    """Return what an English question does, or None when it is open."""
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
    if DOUBLED.search(words) and not _DEEPER.search(words):
        return Verdict(Kind.DOUBLE, Reason.TWO_IN_ONE)
    if CHOOSING.match(words):
        return Verdict(Kind.CLOSED, Reason.CHOICE)
    if tail and tail[0].islower() and len(tail.split()) <= 3 and not _SIDE.match(plain(tail)):
        return Verdict(Kind.LEADING, Reason.SUGGESTED)
    return None


def _with_a_verb(words: str) -> Verdict | None:
    if WHETHER.match(words):
        return Verdict(Kind.CLOSED, Reason.WHETHER)
    if INVITING.match(words) or LEAVE.match(words):
        return None
    if found := first_of(WITH_A_VERB, words):
        return found
    if (doubled := DOUBLED.search(words)) and " or" not in doubled.group()[:5]:
        return Verdict(Kind.DOUBLE, Reason.TWO_IN_ONE)
    if _ASKING_LATER.search(words) and "know" not in words:
        return Verdict(Kind.DOUBLE, Reason.TWO_IN_ONE)
    return Verdict(Kind.CLOSED, _why_closed(words))


def _why_closed(words: str) -> Reason:
    if " or " in words:
        return Reason.CHOICE
    if re.match(
        r"(?:is|are|was|were) there (?:anything|any other|something|any more|still)\b|(?:do|did) you have anything\b",
        words,
    ):
        return Reason.ANYTHING
    if re.match(
        r"(?:do|did) i (?:understand|hear|get)|are you saying\b|do you mean\b|is it (?:true|correct|right) "
        r"that\b|am i right\b",
        words,
    ):
        return Reason.CHECKING
    if re.match(r"(?:have|has|had|did)\b", words) and re.search(r"\b(?:yet|already|ever|before)\b", words):
        return Reason.ALREADY
    return Reason.YES_OR_NO


def _without_a_front(words: str) -> Verdict | None:
    if re.search(r" (?:right|correct|surely)$", words):
        return TAGGED
    if _STATES.match(words):
        return Verdict(Kind.LEADING, Reason.STATEMENT)
    if _SHORT.match(words) and " " in words:
        return Verdict(Kind.CLOSED, Reason.SHORT)
    return None
