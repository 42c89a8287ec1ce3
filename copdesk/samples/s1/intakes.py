"""Two intake interviews of the climate community, as far as they may be open, and the questions they led to."""

from collections.abc import Iterator
from datetime import date

from copdesk import resources
from copdesk.domain.choices import InterviewState, Level, QuestionStage
from copdesk.domain.entity import Entity
from copdesk.domain.interviews import Answer, Guide, Interview
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.samples.identities import identity
from copdesk.samples.s1.community import COMMUNITY
from copdesk.samples.s1.people import named

HANNEKE = "hanneke.uitdenrietkraag"
DOUWE = "douwe.tusseling"

_HANNEKE_SAID = (
    ("agreements", "Meetypen is prima. Wat ik over mijn wethouder zeg, hoeft de groep niet te horen."),
    ("role", "Half beleid, half brandjes blussen. Dinsdag is projectoverleg; ik schuif aan waar ik een haakje zie."),
    (
        "assignment",
        "De Rietlanden: een wijk uit de jaren zeventig op slappe bodem. De tuinen zakken, de stoepen niet. "
        "Bij een stevige bui staat het water tegen de voordeuren.",
    ),
    (
        "so-far",
        "Twee straten zijn opgehoogd met lichte bakstenen en er ligt een wadi. Dat lukte omdat ik met de uitvoerder "
        "buiten ben gaan staan in de regen. Toen hoefde ik niets meer uit te leggen.",
    ),
    ("stuck", "Ik kom steeds nét te laat. Als ik van een project hoor, is het bestek al geschreven."),
    ("home", "Aardig. Iedereen vindt het belangrijk, en niemand heeft er uren voor."),
    ("confidence", "3"),
    ("question", "Hoe kom ik eerder aan tafel?"),
    (
        "changed",
        "Dan belt de projectleider mij, in plaats van ik hem. En ik heb drie vaste vragen die hij zelf al stelt.",
    ),
    ("learning-style", "Door mee te lopen. Een dag met de rioolinspectie leerde me meer dan het hele handboek."),
    ("bring", "Ik kan goed uitleggen wat bodemdaling doet, met een spons en een baksteen."),
    ("need", "Dat niemand meteen met een oplossing komt. Eerst even laten liggen."),
    ("spread", "Aan Owen, die nu een jaar bij ons is, en aan het projectoverleg van dinsdag."),
    ("practical", "Ik kom met de trein en moet om kwart over vijf weg."),
    ("closing", "Of ik het nog leuk vind. Ja dus. Fijn gesprek, ik dacht al pratend."),
)

_DOUWE_SAID = (
    ("agreements", "Ik vind alles goed zolang er geen cijfers van ons riool rondgaan."),
    ("role", "Ik beheer zeventig kilometer riool. Meestal zit ik achter de kaart, soms in een put."),
    (
        "assignment",
        "De Dorpsstraat moet in 2020 open voor een nieuw riool. Hij ligt laag en er staan winkels aan.",
    ),
    ("so-far", "We hebben gemeten waar het water blijft staan. Dat had niemand ooit op papier gezet."),
    (
        "stuck",
        "Bomen. Groen wil bomen waar mijn buis moet, ik wil een buis waar zij bomen willen. "
        "We mailen tekeningen heen en weer.",
    ),
    ("home", "Als het droog is, bestaat mijn werk niet."),
    ("confidence", "4"),
    ("question", "Hoe krijg ik groen en riool in dezelfde sleuf?"),
    ("changed", "Dan teken ik niet meer alleen. Dan zit de groenbeheerder naast me, met zijn eigen potlood."),
    ("learning-style", "Kijken bij een ander die het al gedaan heeft, en dan vragen wat er misging."),
    ("bring", "Ik weet wat een put kost, en wat het kost om hem een meter te verplaatsen."),
    ("need", "Tijd. Ik ben niet zo snel in een kring."),
    ("spread", "Aan de jongens van de binnendienst. Die komen niet gauw naar een bijeenkomst."),
    ("practical", "Op donderdagochtend heb ik storingsdienst; de middag kan altijd."),
    ("closing", "Of ik alleen ben in dit werk. Dat ben ik, en daarom kom ik."),
)


def guide() -> Guide:
    """Return the guide with which both interviews were held."""
    return Guide.model_validate_json((resources.guides() / "long-intake.nl.json").read_bytes())


def _interview(address: str, on: date, minutes: int, said: tuple[tuple[str, str], ...]) -> Interview:
    return Interview(
        id=identity("S1", "interview", address),
        community_id=COMMUNITY.id,
        person_id=named(address).id,
        guide=guide(),
        on=on,
        state=InterviewState.WRITTEN_UP,
        answers=tuple(Answer(question=question, text=text) for question, text in said),
        seconds_spent=minutes * 60,
    )


def interviews() -> tuple[Interview, ...]:
    """Return both interviews without their private answers."""
    return (
        _interview(HANNEKE, date(2018, 10, 9), 58, _HANNEKE_SAID),
        _interview(DOUWE, date(2018, 10, 11), 47, _DOUWE_SAID),
    )


def _question(address: str, level: Level, raw: QuestionVersion, sharpened: QuestionVersion) -> LearningQuestion:
    return LearningQuestion(
        id=identity("S1", "question", address),
        community_id=COMMUNITY.id,
        person_id=named(address).id,
        interview_id=identity("S1", "interview", address),
        versions=(raw, sharpened),
        sharp=True,
        level=level,
    )


def learning_questions() -> tuple[LearningQuestion, ...]:
    """Return what the two want to learn, first as they said it and then sharpened."""
    return (
        _question(
            HANNEKE,
            Level.ORGANISATION,
            QuestionVersion(stage=QuestionStage.RAW, text="Hoe kom ik eerder aan tafel?", on=date(2018, 10, 9)),
            QuestionVersion(
                stage=QuestionStage.SHARPENED,
                text="Welke drie vragen maken dat een projectleider mij belt vóór het bestek er ligt?",
                on=date(2018, 10, 16),
            ),
        ),
        _question(
            DOUWE,
            Level.ASSIGNMENT,
            QuestionVersion(
                stage=QuestionStage.RAW, text="Hoe krijg ik groen en riool in dezelfde sleuf?", on=date(2018, 10, 11)
            ),
            QuestionVersion(
                stage=QuestionStage.SHARPENED,
                text=(
                    "Hoe teken ik de Dorpsstraat samen met de groenbeheerder, "
                    "zonder dat een van ons zijn plan inlevert?"
                ),
                on=date(2018, 10, 18),
            ),
        ),
    )


def intakes() -> Iterator[Entity]:
    """Yield the guide, the interviews and the learning questions."""
    yield guide()
    yield from interviews()
    yield from learning_questions()
