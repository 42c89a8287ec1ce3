"""What can be said of a question: where it stands, what it does to a conversation, and how it could be asked openly."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from copdesk.domain.language import Language


class Kind(StrEnum):
    """What a question that is not open does."""

    CLOSED = "closed"
    LEADING = "leading"
    DOUBLE = "double"


class Reason(StrEnum):
    """By what a question gives itself away."""

    YES_OR_NO = "yes_or_no"
    ALREADY = "already"
    ANYTHING = "anything"
    CHOICE = "choice"
    WHETHER = "whether"
    CHECKING = "checking"
    SHORT = "short"
    NEGATIVE = "negative"
    AGREEMENT = "agreement"
    TAG = "tag"
    STATEMENT = "statement"
    ADVICE = "advice"
    ACCUSING = "accusing"
    PRESUMING = "presuming"
    VALUED = "valued"
    SUGGESTED = "suggested"
    TWO_IN_ONE = "two_in_one"


class Opening(StrEnum):
    """How an open question begins; its words are in `copdesk.sentences.open_questions`."""

    KEPT = "kept"
    EXTENT = "extent"
    HOW = "how"
    WHAT = "what"
    WHO = "who"
    WHERE = "where"
    WHICH = "which"
    WHAT_KIND = "what_kind"
    HOW_MUCH = "how_much"
    DISCUSSED = "discussed"
    HOW_FAR = "how_far"
    STANDS = "stands"
    HOW_ABOUT = "how_about"
    TELL = "tell"
    TELL_THAT = "tell_that"
    OPINION = "opinion"
    MAKES = "makes"
    MADE = "made"
    IF = "if"
    VIEW = "view"
    VIEW_OF = "view_of"
    OPTIONS = "options"
    ALL_OPTIONS = "all_options"
    SEE = "see"


class Address(StrEnum):
    """Whom a question speaks to: one person, one person formally, or several."""

    ONE = "one"
    FORMAL = "formal"
    SEVERAL = "several"


class Verdict(NamedTuple):
    """What a question does, and by what it gives that away."""

    kind: Kind
    reason: Reason


@dataclass(frozen=True, slots=True)
class Rewrite:
    """An open question: how it begins, and the question's own words to go on with.

    `before` is what stands before the question itself ("Als je terugkijkt, …"); `about` is what it is about.
    """

    opening: Opening
    asked: str = ""
    about: str = ""
    before: str = ""
    address: Address = Address.ONE


@dataclass(frozen=True, slots=True)
class Finding:
    """One question that is closed, leading or double, from `start` to `end` in its text."""

    start: int
    end: int
    kind: Kind
    reason: Reason
    language: Language
    rewrites: tuple[Rewrite, ...]
