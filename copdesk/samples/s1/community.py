"""The climate community itself: its question, its rule with the reason why, and what was agreed."""

from datetime import date

from copdesk.domain.choices import Enrolment, OrganisationKind
from copdesk.domain.community import Community
from copdesk.domain.composition import CompositionRule
from copdesk.domain.language import Language
from copdesk.samples.identities import identity

_GOVERNMENT = (
    OrganisationKind.MUNICIPALITY,
    OrganisationKind.WATER_AUTHORITY,
    OrganisationKind.PROVINCE,
    OrganisationKind.STATE,
    OrganisationKind.OTHER_PUBLIC,
)
_ENTREPRENEURS = (OrganisationKind.COMPANY, OrganisationKind.SELF_EMPLOYED)

COMMUNITY = Community(
    id=identity("S1", "community"),
    name="CoP Klimaatadaptatie Zuidelijke Randstad",
    shared_issue="Hoe maken we klimaatbestendig werken gewoon, in een organisatie die het al druk genoeg heeft?",
    horizon=(
        "In 2020 werken we bij elk plan en elk onderhoud klimaatadaptief. "
        "In 2050 kunnen onze steden en polders hitte, droogte en stortbuien aan."
    ),
    outcome_open=False,
    region="Zuidelijke Randstad",
    sponsors="Gemeente Voorbeeldstad en Hoogheemraadschap van Voorbeeldland",
    organiser="CoP Klimaatadaptatie Zuidelijke Randstad",
    contact="Merel Oeverzwaluw, klimaatcop@example.org, 06 0000 0001",
    starts=date(2015, 3, 12),
    language=Language.DUTCH,
    enrolment=Enrolment.OPEN,
    composition=CompositionRule(
        only=tuple(kind.value for kind in _GOVERNMENT),
        never=tuple(kind.value for kind in _ENTREPRENEURS),
        reason=(
            "Alleen overheid, geen ondernemers. Een bureau aan tafel is ook leverancier, of wil dat worden. "
            "Dan praat je minder vrij over wat er bij jou niet lukt, en juist daar leren we van."
        ),
    ),
    house_agreements=("Wat hier gezegd wordt, blijft hier.\nBreng iets in, haal iets op.\nHalf af is goed genoeg."),
    who_sees_what=(
        "Iedereen in de groep ziet de deelnemerslijst, het programma en de oogst. "
        "De opdrachtgevers zien de oogst zonder namen, tenzij jij toestemming geeft. "
        "Wat je in het intakegesprek vertelt, blijft bij de begeleiders; "
        "het besloten deel leest alleen wie met je sprak."
    ),
)
"""The community; it is open-ended, so it has no last day."""
