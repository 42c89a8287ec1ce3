"""The community of regional transitions: a group mixed on purpose, and an outcome nobody knows yet."""

from datetime import date

from copdesk.domain.choices import Enrolment, OrganisationKind
from copdesk.domain.community import Community
from copdesk.domain.composition import CompositionRule, Wish
from copdesk.domain.language import Language
from copdesk.samples.identities import identity

CRITERIA = ("Pionier", "Eigen plek", "Andere blik", "Wederkerig")
"""What candidates are scored on: ahead of others, a place and task of their own, another view, ready to give."""

COMMUNITY = Community(
    id=identity("S4", "community"),
    name="CoP Regionale Transities",
    shared_issue="Hoe breng je een regio in beweging als niemand er de baas is en niemand de uitkomst kent?",
    horizon="Eind 2024 is er in tien regio's iets zichtbaar veranderd: op een plek, en niet alleen op papier.",
    outcome_open=True,
    region="Tien regio's, van Meerstreek tot Kleikant",
    sponsors="Programma Samen Duurzaam",
    organiser="CoP Regionale Transities",
    contact="Ilse Morgenrood, transities@example.org, 06 0000 0401",
    starts=date(2022, 1, 17),
    ends=date(2024, 12, 31),
    language=Language.DUTCH,
    enrolment=Enrolment.SELECTED,
    capacity=20,
    criteria=CRITERIA,
    composition=CompositionRule(
        never=(OrganisationKind.UMBRELLA.value,),
        reason=(
            "Wie meedoet heeft een eigen plek en spreekt voor zichzelf. Ondernemers en boeren horen er juist bij; "
            "een koepel spreekt namens anderen en moet daarom steeds terug naar de achterban."
        ),
        wishes=(
            Wish(kind=OrganisationKind.MUNICIPALITY.value, least=5),
            Wish(kind=OrganisationKind.PROVINCE.value, least=3),
            Wish(kind=OrganisationKind.STATE.value, least=2),
            Wish(kind=OrganisationKind.CITIZENS_INITIATIVE.value, least=4),
            Wish(kind=OrganisationKind.SELF_EMPLOYED.value, least=3),
            Wish(kind=OrganisationKind.FARMER.value, least=4),
        ),
    ),
    house_agreements=(
        "Je vertelt wat schuurt, ook als het nog geen verhaal is.\n"
        "Geen vakwoorden zonder uitleg.\nWat je meekrijgt, geef je ook weer door."
    ),
    who_sees_what="De groep kent elkaars opgaven. Scores en redenen bij de keuze zien alleen de initiatiefnemers.",
)
"""The community; it began with half a year in which nothing had to be shown."""
