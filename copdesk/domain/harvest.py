"""What a community harvested: lessons, insights, quotes and more, with where they came from."""

from datetime import date
from uuid import UUID

from copdesk.domain.choices import Advice, Audience, HarvestKind, Level, QuoteConsent
from copdesk.domain.entity import Entity, Line, Text

PERSONAL = {HarvestKind.QUOTE, HarvestKind.DISCOMFORT}


class HarvestItem(Entity):
    """One thing harvested, as it was said or seen; a quote prints unedited or not at all.

    A conclusion or recommendation rests on `evidence_ids`, other things harvested; a recommendation is `addressed_to`
    somebody, and `advice` is what a next edition can be set up with.
    """

    community_id: UUID
    kind: HarvestKind
    text: Text
    level: Level = Level.INDIVIDUAL
    on: date
    session_id: UUID | None = None
    person_id: UUID | None = None
    consent: QuoteConsent = QuoteConsent.NOT_ASKED
    audience: Audience = Audience.GROUP
    anonymous: bool = False
    evidence_ids: tuple[UUID, ...] = ()
    addressed_to: Line = ""
    advice: Advice | None = None

    @property
    def needs_consent(self) -> bool:
        """Whether these are one person's own words, which only they can release."""
        return self.kind in PERSONAL
