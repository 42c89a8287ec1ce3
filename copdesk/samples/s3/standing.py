"""Ninety short answers: six people, five meetings, and each time the same three questions."""

from collections.abc import Iterator

from copdesk.domain.standing import StandingAnswer
from copdesk.samples.identities import identity
from copdesk.samples.s3.community import STANDING
from copdesk.samples.s3.meetings import FIRST_SESSIONS
from copdesk.samples.s3.people import FIRST_SIX, named

_SAID = {
    "Marleen van der Peilbuis": (
        (
            "Nog nergens. Ik ken de vraag, niet de tafel.",
            "Ik heb een nummer opgezocht.",
            "Ik weet te veel van de stort om kort te zijn.",
        ),
        (
            "Eén planoloog zei: waarom bel je nu pas?",
            "Gebeld. Zonder aanleiding. Het duurde vier minuten.",
            "Hij vroeg om een kaart die ik niet mag geven.",
        ),
        (
            "We mogen in januari aanschuiven.",
            "Twee keer gebeld, één keer teruggebeld.",
            "De ontwikkelaar heeft een eigen adviseur.",
        ),
        (
            "Aangeschoven. Ik zat naast de verkeerskundige.",
            "Het bellen gaat vanzelf; ophangen nog niet.",
            "Niemand wil de eerste zijn die stort zegt.",
        ),
        ("De bodem staat nu als punt twee op de agenda.", "Gehaald. Hij belt mij nu.", "Wat als ik met pensioen ga?"),
    ),
    "Yusuf Kleilaag": (
        (
            "Ik zie de plannen pas als de vrachtwagen rijdt.",
            "Ik zei vandaag twee keer iets.",
            "Drie eigenaren, en alle drie wijzen ze.",
        ),
        (
            "Een projectleider nam me mee naar de kade.",
            "Ik heb nee gezegd, en daarna sorry.",
            "De papieren kloppen. De grond niet.",
        ),
        ("Ik sta op de verzendlijst. Dat is iets.", "Nee gezegd zonder sorry.", "Ik mis één bon."),
        ("De haven belde zelf.", "Mijn chef zei dat ik korter praat.", "De bon is er. Hij is vals."),
        (
            "Ze vragen me nu vooraf. Eén keer, maar toch.",
            "Ik zeg het in de vergadering, niet erna.",
            "Het ligt bij de officier; dat vind ik zwaar.",
        ),
    ),
    "Trijntje ten Boorgat": (
        (
            "Er is een plein en er zijn vier leidingen. Niemand heeft een hoogte.",
            "Elf minuten. Met grafiek.",
            "Warmte of drinkwater: ik mag niet kiezen.",
        ),
        (
            "De gemeente wil een doorsnede. Van mij!",
            "Acht minuten, en de grafiek bleef dicht.",
            "Het drinkwaterbedrijf zegt alleen maar nee.",
        ),
        (
            "De doorsnede hangt in de gang.",
            "Vijf en een half. Iemand klapte.",
            "Nee blijkt te betekenen: niet op dertig meter.",
        ),
        ("De wethouder wees ernaar.", "Vier minuten, en toen vragen.", "Op tachtig meter mag het misschien."),
        (
            "We tekenen nu eerst diepte, dan breedte.",
            "Gelukt: hij vertelde het na zonder mij.",
            "Ik moet loslaten hoe hij het zegt.",
        ),
    ),
    "Henk-Jan Veenpluis": (
        (
            "In de wet staat aan tafel niet.",
            "Ik begon toch weer met het formulier.",
            "De leiding staat op geen enkele kaart.",
        ),
        (
            "Ik heb een vooroverleg voorgesteld dat geen vooroverleg heet.",
            "Eerst gevraagd wat hij nodig had. Het was koffie.",
            "Een oude man weet waar ze ligt.",
        ),
        (
            "Twee aanvragers kwamen vóór hun tekening.",
            "Het formulier bleef in de tas.",
            "Gevonden, en ze is nog in gebruik.",
        ),
        (
            "Mijn collega doet het nu ook.",
            "Ik merk dat ik nieuwsgierig ben.",
            "Wie is de baas over iets wat niemand kent?",
        ),
        (
            "We houden het erin, op woensdag, zonder agenda.",
            "Gehaald op de meeste dagen.",
            "De tunnel schuift vier meter op.",
        ),
    ),
    "Sanne Leemput": (
        (
            "Ik ben het enige lid van mijn eigen tafel.",
            "Nog niemand gevonden bij RO.",
            "De bomen staan al in het persbericht.",
        ),
        ("Een stagiair van RO kwam kijken.", "Eén lunch.", "Nutsbedrijven willen een meter, ik heb er een halve."),
        (
            "De stagiair nam haar baas mee.",
            "Drie lunches, één plan.",
            "De bewoners willen nu wel eens weten wat er gebeurt.",
        ),
        ("RO vroeg: wat had jij getekend?", "Ik heb een bondgenoot. Ze heet Els.", "Els gaat met verlof."),
        (
            "Els heeft het overgedragen, ongevraagd.",
            "Ik ben niet meer alleen in huis.",
            "Twee bomen minder, en niemand boos.",
        ),
    ),
    "Joris de Kabel": (
        (
            "Ik krijg de straat als hij dicht moet.",
            "Ik heb gevraagd of ik mag komen. Ze zouden erover nadenken.",
            "Iedereen wil verleggen, niemand wil betalen.",
        ),
        ("Ik mocht een kwartier.", "Een kwartier is meer dan niks.", "De rekening gaat rond als een hete aardappel."),
        ("Het kwartier werd een uur.", "Ze vroegen wanneer ik weer kon.", "Ik heb de kosten per meter op één A4."),
        (
            "Ik sta in het draaiboek van nieuwe straten.",
            "Bij twee van de drie was ik er als eerste.",
            "Ze schrokken van het A4, en toen gingen ze rekenen.",
        ),
        (
            "Eerste gesprek: ja. Eerste lijn: nog niet.",
            "Gehaald, met een vraagteken.",
            "Ieder een derde. Dat staat nu op papier.",
        ),
    ),
}
"""By person and meeting what was said to each question."""


def standing_answers() -> Iterator[StandingAnswer]:
    """Yield what was answered, meeting by meeting."""
    for meeting, session in enumerate(FIRST_SESSIONS):
        for member in FIRST_SIX:
            for question, text in zip(STANDING, _SAID[member.name][meeting], strict=True):
                yield StandingAnswer(
                    id=identity("S3", "standing", str(session.id), member.name, question),
                    session_id=session.id,
                    person_id=named(member.name).id,
                    question=question,
                    text=text,
                )
