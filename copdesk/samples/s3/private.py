"""What the coach of the second edition keeps in the vault: twelve conversations, and a private part of six intakes."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from copdesk.domain.coaching import AgreedStep, CoachingNote, NoteShape, PrivateAnswer, PrivateAnswers
from copdesk.samples.identities import identity
from copdesk.samples.s3.community import SECOND
from copdesk.samples.s3.people import GUIDES, named

OWNER = GUIDES[1].full_name
"""The coach, whose vault it is."""

PASSPHRASE = "leemlaag grondboor kwelwater zandrug sondering stilte"
"""Opens the vault of the sample; it guards nothing, because it stands here."""


class _Note(NamedTuple):
    """One conversation under the headings of GROW, with the step that was agreed."""

    name: str
    on: date
    title: str
    goal: str
    reality: str
    options: str
    will: str
    step: str
    due: date
    done: bool = True


_NOTES = (
    _Note(
        "Naomi Keileem", date(2020, 10, 8), "Minder sturen",
        "Eén gesprek voeren zonder bijlage.",
        "Ze stuurt cijfers omdat ze bang is dat ze anders niet meetelt.",
        "Een vraag op een kaartje; bellen; langsgaan met niets in haar handen.",
        "Ze gaat langs.", "Langs bij de ontwerper van Duinrand, zonder rapport", date(2020, 10, 29),
    ),
    _Note(
        "Naomi Keileem", date(2021, 2, 18), "Iemand vroeg erom",
        "Volhouden nu het lukt.",
        "Hij vroeg naar het getal. Ze vertelde het lachend, en keek daarna weg: haar chef vond het onprofessioneel.",
        "Haar chef meenemen; het haar chef laten vertellen; het erbij laten.",
        "Ze nodigt haar chef uit.", "Chef mee naar het gesprek over Duinrand", date(2021, 3, 11),
    ),
    _Note(
        "Ferdi Sondering", date(2020, 10, 12), "Als derde spreken",
        "Twee mensen voor laten gaan.",
        "Stilte voelt voor hem als falen. Bij hem thuis praatte niemand.",
        "Tellen tot tien; opschrijven in plaats van zeggen; een ander vragen.",
        "Hij schrijft zijn antwoord op en kijkt of het nog nodig is.",
        "In drie overleggen pas als derde spreken", date(2020, 11, 5),
    ),
    _Note(
        "Ferdi Sondering", date(2021, 1, 14), "Het plan van een ander",
        "Blij zijn met een plan dat niet van hem is.",
        "Het plan voor de gasfabriek kwam van de jongste. Hij was trots en een beetje jaloers.",
        "Zeggen dat het goed is; meedoen; loslaten.",
        "Hij zegt het in het overleg.", "Het plan van de jongste openlijk steunen", date(2021, 1, 28),
    ),
    _Note(
        "Aafke van der Terp", date(2020, 10, 15), "Een aanbod bedenken",
        "Iets meebrengen waar een architect blij van wordt.",
        "Ze verwacht nee, en vraagt daarom in de vorm van een nee.",
        "Een schets; een scherf in een doosje; de school laten vragen.",
        "Een schets met een bank.", "Schets van de bank naar de architect", date(2020, 11, 12),
    ),
    _Note(
        "Aafke van der Terp", date(2021, 4, 8), "Hij zei ja",
        "Het ja vasthouden tot de aanbesteding.",
        "Ze durft het niet te geloven en zoekt alvast naar wie het gaat tegenhouden.",
        "Op papier; met naam in het bestek; een wandeling met de wethouder.",
        "De wandeling.", "Wethouder uitnodigen op Oud-Terpen", date(2021, 4, 29),
    ),
    _Note(
        "Milan Grondwal", date(2020, 10, 20), "Met z’n drieën langs de deuren",
        "Niet alleen in die straat staan.",
        "Hij slaapt slecht van de brieven. Hij denkt dat hulp vragen hem zijn vaste baan kost.",
        "De GGD; een collega van communicatie; de bewoner die hem groet.",
        "Hij belt de GGD terwijl ik erbij zit.", "GGD en communicatie vragen mee te gaan", date(2020, 11, 3),
    ),
    _Note(
        "Milan Grondwal", date(2021, 3, 2), "De straat in",
        "Het verhaal vertellen zonder sorry te zeggen.",
        "Veertig deuren. Eén man schreeuwde. Hij vertelde het rustig en begon toen te trillen.",
        "Nabespreken in de groep; een week vrij; met de leidinggevende praten.",
        "Hij praat met zijn leidinggevende over vervanging.", "Gesprek over een tweede adviseur", date(2021, 3, 16),
        done=False,
    ),
    _Note(
        "Roelien Plankaart", date(2020, 11, 19), "Mogen vragen",
        "De domme vraag hardop stellen.",
        "Als planoloog hoort ze het te weten, vindt ze. Ze lacht erom, maar stelt hem niet.",
        "De vraag laten stellen door een ander; hem op de agenda zetten.",
        "Op de agenda, als eerste punt.", "Punt een van elk overleg: wat weet ik niet?", date(2020, 12, 3),
    ),
    _Note(
        "Roelien Plankaart", date(2021, 5, 4), "De voordeur",
        "Haar afdeling laten meekijken.",
        "Ze twijfelt of ze wil blijven. Een andere gemeente heeft gebeld.",
        "Blijven en iets vragen; gaan; eerst het plan af.",
        "Eerst het plan af, dan praten.", "Omgevingsplan met onderkant naar het college", date(2021, 6, 24),
        done=False,
    ),
    _Note(
        "Cas Rooilijn", date(2020, 11, 24), "De doorsnede",
        "Bij elke schets ook naar beneden tekenen.",
        "Hij vindt het lelijk. Na tien minuten tekende hij door zonder dat ik iets zei.",
        "Een vast vel; een collega die het nakijkt; een wedstrijdje.",
        "Het vaste vel.", "Een doorsnede bij elk van de drie varianten", date(2020, 12, 17),
    ),
    _Note(
        "Cas Rooilijn", date(2021, 6, 3), "Niet onder het plein",
        "Een mooi idee weggooien en het zelf vertellen.",
        "Parkeren eronder kan niet. Hij wist het al sinds maart en hield het voor zich.",
        "Zelf vertellen; samen met Ferdi; op de markt.",
        "Samen met Ferdi, bij de koffiekraam.", "Samen met Ferdi het college vertellen dat het plein dicht blijft",
        date(2021, 6, 17),
    ),
)  # fmt: skip

_ANSWERED = {
    "Naomi Keileem": ("Ze is bang dat haar chef meeleest.", "Goed, zolang er niemand over haar schouder kijkt."),
    "Ferdi Sondering": ("Hij heeft in een vorig project geld verspild en dat nooit gezegd.", "Moe van het snel zijn."),
    "Aafke van der Terp": ("Met de architect heeft ze ooit een zaak gehad.", "Strijdbaar, en soms alleen."),
    "Milan Grondwal": ("Hij solliciteert.", "Slecht. Hij ligt wakker van de voortuinen."),
    "Roelien Plankaart": ("Haar wethouder wil van de community af.", "Prima, misschien te prima."),
    "Cas Rooilijn": ("Hij vindt de omgevingsdienst arrogant.", "Vrolijk. Hij wil minder vergaderen."),
}


def notes() -> Iterator[CoachingNote]:
    """Yield the twelve conversations, by person."""
    for number, note in enumerate(_NOTES):
        yield CoachingNote(
            id=identity("S3", "note", str(number)),
            person_id=named(note.name).id,
            community_id=SECOND.id,
            on=note.on,
            shape=NoteShape.GROW,
            title=note.title,
            goal=note.goal,
            reality=note.reality,
            options=note.options,
            will=note.will,
            steps=(AgreedStep(id=identity("S3", "step", str(number)), text=note.step, due=note.due, done=note.done),),
        )


def private_answers() -> Iterator[PrivateAnswers]:
    """Yield what was said in the private part of each intake."""
    for name, (tension, support) in _ANSWERED.items():
        yield PrivateAnswers(
            id=identity("S3", "private answers", name),
            interview_id=identity("S3", "interview", name),
            person_id=named(name).id,
            answers=(
                PrivateAnswer(question_id="private-tension", text=tension),
                PrivateAnswer(question_id="private-support", text=support),
            ),
        )


def private() -> tuple[CoachingNote | PrivateAnswers, ...]:
    """Return all that is private."""
    return (*notes(), *private_answers())
