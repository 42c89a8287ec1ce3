"""What someone said about printing their name, words or picture; each answer is added, none is changed."""

import re
from collections.abc import Iterable
from datetime import date
from enum import Enum, auto
from typing import Annotated
from uuid import UUID

from pydantic import Field

from copdesk.domain.choices import Audience, Decision, Purpose, QuoteConsent
from copdesk.domain.entity import Entity, Line
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.problems import Problem

_LONGEST_VERSION = 460
_ABOUT = re.compile(r"(?:^|\s)#([0-9a-f]{32})$")
_NO = (Decision.REFUSED, Decision.WITHDRAWN)

_WIDTH = {Audience.GROUP: 0, Audience.SPONSOR: 1, Audience.PUBLIC: 2}


class Consent(Entity):
    """One answer of one person about one purpose.

    `number` counts the answers of one person, so that of several on one day the last one given is known. An answer
    to words that were read back is about those words alone; `text_version` ends with their identity then.
    """

    person_id: UUID
    purpose: Purpose
    decision: Decision
    on: date
    channel: Line = ""
    text_version: Line = ""
    number: Annotated[int, Field(ge=1)] = 1

    @property
    def passage(self) -> UUID | None:
        """Which words were read back for this answer; None when it is about the purpose as a whole."""
        return passage_of(self.text_version)

    @property
    def version(self) -> str:
        """The version of the text that was agreed to, as it was typed."""
        return _ABOUT.sub("", self.text_version)


class Naming(Enum):
    """How somebody's words may be printed."""

    NAMED = auto()
    ANONYMOUS = auto()
    NOT_AT_ALL = auto()


def passage_of(text_version: str) -> UUID | None:
    """Return which words were read back, as the version of the text tells."""
    found = _ABOUT.search(text_version) if "#" in text_version else None
    return UUID(found[1]) if found else None


def version_about(passage: UUID, version: str) -> str:
    """Return what is kept as version of the text when these very words were read back."""
    return f"{version[:_LONGEST_VERSION]} #{passage.hex}".strip()


def latest(answers: Iterable[Consent], person_id: UUID, purpose: Purpose) -> Decision | None:
    """Return the latest answer of this person about `purpose` as a whole; None when it was never asked."""
    said = _last(a for a in answers if a.person_id == person_id and a.purpose is purpose and a.passage is None)
    return said.decision if said else None


def said_of(answers: Iterable[Consent], person_id: UUID, purpose: Purpose, passage: UUID) -> Decision | None:
    """Return what holds for words that were read back: their own answer, else the one about the purpose.

    Who took back the purpose as a whole after saying yes to these words, took back these too.
    """
    mine = [a for a in answers if a.person_id == person_id]
    whole = _last(a for a in mine if a.purpose is purpose and a.passage is None)
    own = _last(a for a in mine if a.passage == passage)
    if own is None or (whole is not None and whole.decision in _NO and _when(whole) > _when(own)):
        return whole.decision if whole else None
    return own.decision


def _last(answers: Iterable[Consent]) -> Consent | None:
    return max(answers, key=_when, default=None)


def _when(answer: Consent) -> tuple[date, int]:
    return (answer.on, answer.number)


def check_day(answers: Iterable[Consent], person_id: UUID, purpose: Purpose, on: date, today: date) -> None:
    """Make sure that an answer of this day is the latest: one dated before another would change nothing.

    Raises Problem("consent_too_early") or Problem("consent_in_future").
    """
    last = _last(a for a in answers if a.person_id == person_id and a.purpose is purpose)
    if on > today:
        raise Problem("consent_in_future")
    if last is not None and on < last.on:
        raise Problem("consent_too_early", last=f"{last.on:%d-%m-%Y}")


def next_number(answers: Iterable[Consent], person_id: UUID) -> int:
    """Return the number of this person's next answer."""
    return max((a.number for a in answers if a.person_id == person_id), default=0) + 1


def answer_to_keep(now: Decision | None, said: Decision) -> Decision | None:
    """Return what to note when somebody for whom `now` holds says `said`; None when that is nothing new.

    A no after a yes is a withdrawal, and only what was given can be withdrawn.
    """
    if said is Decision.GIVEN:
        return None if now is Decision.GIVEN else Decision.GIVEN
    if now is Decision.GIVEN:
        return Decision.WITHDRAWN
    return Decision.REFUSED if said is Decision.REFUSED and now is None else None


def holds(answers: Iterable[Consent], person_id: UUID, purpose: Purpose) -> bool:
    """Tell whether the latest answer of this person about `purpose` is yes; never asked is no."""
    return latest(answers, person_id, purpose) is Decision.GIVEN


def printable(item: HarvestItem, audience: Audience) -> bool:
    """Tell whether `item` may stand in a document for `audience`: consent given, and for readers as wide as these.

    Only someone's own words need consent; what the group learnt may reach its stated audience, unless the one it
    comes from said no to it.
    """
    if item.consent in (QuoteConsent.REFUSED, QuoteConsent.WITHDRAWN):
        return False
    wide_enough = _WIDTH[audience] <= _WIDTH[item.audience]
    return wide_enough and (item.consent is QuoteConsent.GIVEN or not item.needs_consent)


def naming(item: HarvestItem, answers: Iterable[Consent]) -> Naming:
    """Tell how the words of `item` may be printed, given what their speaker said about being quoted at all.

    Consent to one quote stands for its name too, unless the speaker refused or withdrew being named. Who refused or
    withdrew being quoted without a name is quoted only after saying yes to being named.
    """
    if item.person_id is None:
        return Naming.ANONYMOUS
    answers = list(answers)
    named = latest(answers, item.person_id, Purpose.QUOTE_NAMED)
    unnamed_will_do = latest(answers, item.person_id, Purpose.QUOTE_ANONYMOUS) not in _NO
    if not item.anonymous and (named is Decision.GIVEN or (named is None and unnamed_will_do)):
        return Naming.NAMED
    return Naming.ANONYMOUS if unnamed_will_do else Naming.NOT_AT_ALL
