"""The energy community itself: a fixed group, one question from each municipality, and an open outcome."""

from datetime import date

from copdesk.domain.choices import Enrolment
from copdesk.domain.community import Community
from copdesk.domain.language import Language
from copdesk.samples.identities import identity

COMMUNITY = Community(
    id=identity("S2", "community"),
    name="Lokale energiebedrijven",
    shared_issue="Wat kan een gemeente zelf doen om energie lokaal op te wekken, en wat laat ze beter aan anderen?",
    horizon="Elke gemeente weet na vijf bijeenkomsten wat zij wel begint, en durft te zeggen wat niet.",
    outcome_open=True,
    region="Eenentwintig gemeenten, van Duinrand tot Zandakker",
    sponsors="Programma Samen Duurzaam",
    organiser="Leergroep Lokale energiebedrijven",
    contact="Jolijn Vuurtoren, energiekring@example.org, 06 0000 0101",
    starts=date(2011, 9, 1),
    ends=date(2013, 2, 28),
    language=Language.DUTCH,
    enrolment=Enrolment.FIXED,
    house_agreements=(
        "Jouw vraag is ook de onze.\nWat je hier hoort over een ander, vertel je niet thuis.\n"
        "Eerst begrijpen, dan pas raad geven."
    ),
    who_sees_what="De groep ziet alle vraagstukken. De opdrachtgever leest de oogst zonder namen.",
)
"""The community; its path of a year became one of eighteen months."""
