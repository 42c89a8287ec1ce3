"""What someone said about printing their name, words or picture; each answer is added, none is changed."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from copdesk.domain.choices import Audience, Decision, Purpose, QuoteConsent
from copdesk.domain.entity import Entity, Line
from copdesk.domain.harvest import HarvestItem

_WIDTH = {Audience.GROUP: 0, Audience.SPONSOR: 1, Audience.PUBLIC: 2}


class Consent(Entity):
    """One answer of one person about one purpose, on one day."""

    person_id: UUID
    purpose: Purpose
    decision: Decision
    on: date
    channel: Line = ""


def holds(answers: Iterable[Consent], person_id: UUID, purpose: Purpose) -> bool:
    """Tell whether the latest answer of this person about `purpose` is yes; no answer is no."""
    mine = [a for a in answers if a.person_id == person_id and a.purpose is purpose]
    return bool(mine) and max(mine, key=lambda a: a.on).decision is Decision.GIVEN


def printable(item: HarvestItem, audience: Audience) -> bool:
    """Tell whether `item` may stand in a document for `audience`: consent given, and for readers as wide as these.

    Only someone's own words need consent; a lesson or insight of the group may reach its stated audience.
    """
    wide_enough = _WIDTH[audience] <= _WIDTH[item.audience]
    return wide_enough and (item.consent is QuoteConsent.GIVEN or not item.needs_consent)
