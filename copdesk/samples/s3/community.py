"""Two editions of a small community around the subsoil: the second is set up by what the first recommended."""

from datetime import date

from copdesk.domain.choices import Enrolment
from copdesk.domain.community import Community
from copdesk.domain.language import Language
from copdesk.samples.identities import identity

COMPETENCES = (
    "Netwerken",
    "Verbinden",
    "Contacten leggen",
    "Initiatief nemen",
    "Je inleven",
    "Bespreekbaar maken",
    "Urgentie maken",
    "Gedeelde belangen zoeken",
)
"""The eight on which people score themselves."""

STANDING = (
    "Hoe ver ben je met onze gezamenlijke vraag?",
    "Waar sta je met je eigen doel?",
    "Waar zit je vast in je casus?",
)
"""The three questions that come back every meeting."""

_AGREEMENTS = (
    "Wat hier gezegd wordt, blijft hier.\n"
    "Eerst drie open vragen, dan pas een mening.\n"
    "Je mag iets niet weten. Je mag ook iets niet zeggen."
)
_WHO_SEES = (
    "De groep ziet doelen, casussen en oogst. Wat je in een coachgesprek vertelt, blijft tussen jou en je coach; "
    "de opdrachtgever hoort daaruit alleen wat jij woord voor woord hebt goedgevonden."
)

FIRST = Community(
    id=identity("S3", "community", "1"),
    name="CoP Ondergrond en Omgevingswet, editie 1",
    shared_issue="Hoe zit de ondergrond aan tafel voordat de plannenmaker zijn eerste lijn trekt?",
    horizon="Bij elk plan in de regio wordt in de eerste maand over de bodem gepraat.",
    region="Rivierduin",
    sponsors="Omgevingsdienst Rivierduin",
    organiser="CoP Ondergrond en Omgevingswet",
    contact="Imke Bodemzicht, ondergrondcop@example.org",
    starts=date(2019, 9, 12),
    ends=date(2020, 4, 9),
    language=Language.DUTCH,
    enrolment=Enrolment.FIXED,
    three_parts=False,
    house_agreements=_AGREEMENTS,
    who_sees_what=_WHO_SEES,
    competences=COMPETENCES,
    standing_questions=STANDING,
    intakes=False,
    coaching=False,
)

SECOND = FIRST.with_(
    id=identity("S3", "community", "2"),
    name="CoP Ondergrond en Omgevingswet, editie 2",
    starts=date(2020, 9, 24),
    ends=date(2021, 7, 15),
    follows=FIRST.id,
    intakes=True,
    coaching=True,
)
"""Ten months instead of seven, with intakes, coaching between the meetings, and planners at the table."""
