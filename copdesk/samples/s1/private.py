"""What a facilitator of the climate community keeps in the vault: three notes and two private answers."""

from collections.abc import Iterator
from datetime import date

from copdesk.domain.coaching import CoachingNote, PrivateAnswer, PrivateAnswers
from copdesk.samples.identities import identity
from copdesk.samples.s1.community import COMMUNITY
from copdesk.samples.s1.intakes import DOUWE, HANNEKE
from copdesk.samples.s1.people import FACILITATORS, named

OWNER = FACILITATORS[0].full_name
"""Whose vault it is."""

PASSPHRASE = "wadi sponsstad rietkraag gemaal regenton singel"
"""Opens the vault of the sample; it guards nothing, because it stands here."""

_PELLE = "pelle.hemelwater"


def _note(address: str, on: date, title: str, body: str, agreed: str, follow_up: date | None = None) -> CoachingNote:
    return CoachingNote(
        id=identity("S1", "note", address),
        person_id=named(address).id,
        community_id=COMMUNITY.id,
        on=on,
        title=title,
        body=body,
        agreed=agreed,
        follow_up=follow_up,
    )


NOTES = (
    _note(
        HANNEKE,
        date(2018, 10, 30),
        "Eerder aan tafel, of eerder nee zeggen?",
        "Doel: niet langer achter projecten aanlopen.\n"
        "Nu: ze zegt overal ja op, uit angst om vergeten te worden. "
        "Ze merkte het zelf toen ik de week liet natekenen.\n"
        "Kan ook: twee projecten kiezen en de rest zichtbaar laten gaan.\n"
        "Ze werd stil bij de vraag wie er schade van heeft als ze nee zegt.",
        "Ze kiest voor 15 november twee projecten, en zegt er één af.",
        date(2018, 11, 20),
    ),
    _note(
        DOUWE,
        date(2018, 11, 6),
        "Tekenen met een ander",
        "Doel: de groenbeheerder één keer aan zijn eigen tafel krijgen.\n"
        "Nu: hij mailt, omdat praten hem vorige keer op een verwijt kwam te staan.\n"
        "Kan ook: samen buiten beginnen, bij de boom waar het om gaat.\n"
        "Hij lachte voor het eerst toen hij de put nadeed.",
        "Hij vraagt de groenbeheerder om een half uur in de Dorpsstraat, zonder tekening.",
        date(2018, 12, 4),
    ),
    _note(
        _PELLE,
        date(2018, 11, 16),
        "Na de middag in het Pompgebouw",
        "Kwam na afloop naar me toe. Hij durft de kaart niet te laten zien en ligt er wakker van.\n"
        "Ik vroeg wat hij een collega in zijn plek zou aanraden. Toen kwam er vanzelf een kleine eerste stap.\n"
        "Voor mezelf: ik wilde hem meteen redden. Niet doen.",
        "Hij laat de kaart eerst aan één bewoner zien die hij vertrouwt.",
        date(2018, 11, 30),
    ),
)
"""The coaching notes, earliest first."""

_ANSWERED = (
    (
        HANNEKE,
        (
            (
                "private-tension",
                "Met haar afdelingshoofd botert het niet sinds de reorganisatie. Ze wil niet dat het in de groep komt; "
                "haar chef kent twee deelnemers.",
            ),
            ("private-support", "Moe. Ze denkt erover om vier dagen te gaan werken, en heeft dat nog niemand verteld."),
        ),
    ),
    (
        DOUWE,
        (
            ("private-tension", "Hij heeft vorig jaar gesolliciteerd bij het waterschap en het niet geworden."),
            ("private-support", "Thuis is het zwaar; zijn vader is ziek. Even bellen in december vindt hij fijn."),
        ),
    ),
)


def _answers() -> Iterator[PrivateAnswers]:
    for address, said in _ANSWERED:
        yield PrivateAnswers(
            id=identity("S1", "private answers", address),
            interview_id=identity("S1", "interview", address),
            person_id=named(address).id,
            answers=tuple(PrivateAnswer(question_id=question, text=text) for question, text in said),
        )


def private() -> tuple[CoachingNote | PrivateAnswers, ...]:
    """Return all that is private."""
    return (*NOTES, *_answers())
