"""What someone said about printing their name, words or picture; each answer is added, none is changed."""

from collections.abc import Iterable
from datetime import date
from enum import Enum, auto
from typing import Annotated
from uuid import UUID

from pydantic import Field

from copdesk.domain.choices import Audience, Decision, Purpose, QuoteConsent
from copdesk.domain.entity import Entity, Line
from copdesk.domain.harvest import HarvestItem

_WIDTH = {Audience.GROUP: 0, Audience.SPONSOR: 1, Audience.PUBLIC: 2}


class Consent(Entity):
    """One answer of one person about one purpose.

    `number` counts the answers of one person, so that of several on one day the last one given is known.
    """

    person_id: UUID
    purpose: Purpose
    decision: Decision
    on: date
    channel: Line = ""
    text_version: Line = ""
    number: Annotated[int, Field(ge=1)] = 1


class Naming(Enum):
    """How somebody's words may be printed."""

    NAMED = auto()
    ANONYMOUS = auto()
    NOT_AT_ALL = auto()


def latest(answers: Iterable[Consent], person_id: UUID, purpose: Purpose) -> Decision | None:
    """Return the latest answer of this person about `purpose`; None when it was never asked."""
    mine = [a for a in answers if a.person_id == person_id and a.purpose is purpose]
    return max(mine, key=lambda a: (a.on, a.number)).decision if mine else None


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

    Only someone's own words need consent; what the group learnt may reach its stated audience.
    """
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
    no = (Decision.REFUSED, Decision.WITHDRAWN)
    named = latest(answers, item.person_id, Purpose.QUOTE_NAMED)
    unnamed_will_do = latest(answers, item.person_id, Purpose.QUOTE_ANONYMOUS) not in no
    if not item.anonymous and (named is Decision.GIVEN or (named is None and unnamed_will_do)):
        return Naming.NAMED
    return Naming.ANONYMOUS if unnamed_will_do else Naming.NOT_AT_ALL
