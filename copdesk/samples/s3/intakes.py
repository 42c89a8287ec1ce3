"""Six intake interviews before the second edition began, the questions they led to, and how people score themselves."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from copdesk import resources
from copdesk.domain.choices import InterviewState, Level, PathMoment, QuestionStage
from copdesk.domain.entity import Entity
from copdesk.domain.interviews import Answer, Guide, Interview, Sitting
from copdesk.domain.learning import LearningQuestion, QuestionVersion
from copdesk.domain.self_scores import CompetenceScore, SelfScores
from copdesk.domain.wishes import GroupWish
from copdesk.samples.identities import identity
from copdesk.samples.s3.agreed import QUOTED
from copdesk.samples.s3.community import COMPETENCES, SECOND
from copdesk.samples.s3.people import named

MINUTES = 45
"""How long each interview took."""


class _Talk(NamedTuple):
    """One interview: what was said to which question, the learning question it gave, and scores before and after."""

    name: str
    on: date
    began: int
    said: tuple[tuple[str, str, tuple[str, ...]], ...]
    raw: str
    sharpened: str
    changed: str
    sharp: bool
    level: Level
    before: str
    after: str


TALKS = (
    _Talk(
        "Naomi Keileem",
        date(2020, 9, 1),
        9 * 60 + 30,
        (
            (
                "role",
                "Vier dagen rekenen aan warmte, één dag uitleggen waarom het getal anders is dan vorige keer.",
                (),
            ),
            (
                "assignment",
                "Bodemlussen naast een waterwingebied. Ik mag ze afraden, ik wil ze mogelijk maken.",
                ("drinkwater",),
            ),
            ("so-far", "Er ligt een kaart met drie kleuren. Die hangt bij mij, niet bij hen.", ("kaarten",)),
            ("stuck", "Ik stuur een rapport en hoor niets.", ("te laat aan tafel",)),
            ("home", "Warmte is hip. Bodem is dat wat in de weg ligt.", ("steun thuis",)),
            ("question", "Hoe krijg ik mijn cijfers gelezen?", ()),
            ("changed", "Dan vraagt iemand om het gesprek, en niet om het rapport.", ()),
            ("bring", "Cijfers die kloppen, en het lef om ze weg te laten.", ()),
            ("need", "Dat iemand me tegenhoudt als ik ga uitleggen.", ("open vragen",)),
            ("practical", "Maandag werk ik niet. Een bezoek aan een put lijkt me prachtig.", ("naar buiten",)),
        ),
        "Hoe krijg ik mijn cijfers gelezen?",
        "Wat vraag ik een ontwerper in de eerste vijf minuten, zodat hij zelf naar het getal vraagt?",
        "Van zenden naar vragen, en van iedereen naar één ontwerper.",
        True,
        Level.INDIVIDUAL,
        "23223223",
        "34334334",
    ),
    _Talk(
        "Ferdi Sondering",
        date(2020, 9, 2),
        13 * 60,
        (
            ("role", "Ik regel. Als het stil is, regel ik iets wat niet hoeft.", ()),
            (
                "assignment",
                "De oude gasfabriek. Iedereen wil weten of het schoon moet; ik wil weten waarvoor.",
                ("sanering",),
            ),
            ("so-far", "Drie onderzoeken, alle drie met een andere uitkomst.", ()),
            ("stuck", "Ik geef antwoord voordat de vraag af is.", ("open vragen",)),
            ("home", "Ze vinden me snel. Dat is een compliment geworden dat ik niet meer kwijtraak.", ("steun thuis",)),
            ("question", "Hoe word ik langzamer?", ()),
            ("changed", "Dan is iemand anders met het plan gekomen.", ()),
            ("bring", "Adressen. Van iedereen die ooit een schop vasthield.", ()),
            ("need", "Rust, en een groep die het uithoudt als ik niets zeg.", ()),
        ),
        "Hoe word ik langzamer?",
        "Wat gebeurt er bij de gasfabriek als ik in het overleg pas als derde spreek?",
        "Een plek en een proef erbij.",
        True,
        Level.ASSIGNMENT,
        "43342222",
        "43343333",
    ),
    _Talk(
        "Aafke van der Terp",
        date(2020, 9, 3),
        10 * 60,
        (
            ("role", "Ik lees plannen op zoek naar een woord dat er niet staat: ouder.", ()),
            (
                "assignment",
                "Onder het nieuwe dorpshuis ligt een hoeve. Het dorpshuis weet dat nog niet.",
                ("te laat aan tafel",),
            ),
            ("so-far", "De school wil meehelpen graven. Dat telt.", ("bewoners",)),
            ("stuck", "Ik ben het hek om de bouwplaats.", ("te laat aan tafel",)),
            ("home", "Archeologie is een kostenpost met een verhaal.", ("steun thuis",)),
            ("question", "Hoe ben ik eerder dan de graafmachine?", ()),
            ("changed", "Dan staat de hoeve in het ontwerp, als trap of als bank.", ()),
            ("bring", "Verhalen. En ik ben niet bang voor bewoners.", ("bewoners",)),
            ("need", "Iemand van Ruimtelijke Ordening die eerlijk zegt waarom ik lastig ben.", ("tekentafel",)),
            ("practical", "Liever buiten dan binnen, ook in de regen.", ("naar buiten",)),
        ),
        "Hoe ben ik eerder dan de graafmachine?",
        "Met welk aanbod kom ik bij de architect van het dorpshuis binnen, vóór het voorlopig ontwerp?",
        "Van eerder naar één moment, en van bezwaar naar aanbod.",
        True,
        Level.ASSIGNMENT,
        "32335434",
        "43445545",
    ),
    _Talk(
        "Milan Grondwal",
        date(2020, 9, 8),
        11 * 60,
        (
            ("role", "Alles wat met bodem begint, eindigt bij mij.", ()),
            (
                "assignment",
                "Lood in vijftig voortuinen. De brieven liggen klaar; ik durf ze niet te posten.",
                ("bewoners",),
            ),
            ("so-far", "Twee tuinen zijn schoon. Die mensen groeten me.", ("bewoners",)),
            ("stuck", "Ik doe het alleen tot het niet meer kan.", ("steun thuis",)),
            ("home", "Mijn leidinggevende zegt: jij redt het wel.", ("steun thuis",)),
            ("question", "Hoe vraag ik om hulp zonder dat het klagen is?", ()),
            ("changed", "Dan sta ik niet alleen in die straat.", ()),
            ("bring", "Ik vat samen wat anderen bedoelen.", ()),
            ("need", "Mensen die niet schrikken van een getal.", ("open vragen",)),
        ),
        "Hoe vraag ik om hulp zonder dat het klagen is?",
        "Wie vraag ik in september wat, zodat we met z’n drieën langs de deuren gaan?",
        "Wie, wat en wanneer zijn erbij gekomen.",
        True,
        Level.ORGANISATION,
        "22221132",
        "33332343",
    ),
    _Talk(
        "Roelien Plankaart",
        date(2020, 9, 10),
        14 * 60,
        (
            ("role", "Ik leg dingen naast elkaar en kijk wat wringt. Tot nu toe alleen van boven.", ("tekentafel",)),
            ("assignment", "Het omgevingsplan voor de binnenstad. Het is plat.", ("kaarten",)),
            ("so-far", "Eén bijlage over kabels. Niemand las hem.", ("kaarten",)),
            ("stuck", "Ik krijg van de bodemmensen alleen wat niet kan.", ("te laat aan tafel",)),
            ("home", "Ruimtelijke Ordening vindt zichzelf de voordeur.", ("tekentafel",)),
            ("question", "Hoe maak ik een plan met een onderkant?", ()),
            ("changed", "Dan begint de legenda onder het maaiveld.", ()),
            ("bring", "Ik weet wanneer een plan nog zacht is.", ("tekentafel",)),
            ("need", "Een woordenboek, en dat ik mag vragen wat iedereen al weet.", ("open vragen",)),
            ("practical", "Laat ons een keer een put in kijken.", ("naar buiten",)),
        ),
        "Hoe maak ik een plan met een onderkant?",
        "",
        "",
        False,
        Level.ORGANISATION,
        "44343323",
        "54454434",
    ),
    _Talk(
        "Cas Rooilijn",
        date(2020, 9, 14),
        9 * 60,
        (
            ("role", "Tekenen, weggooien, tekenen.", ("tekentafel",)),
            ("assignment", "Het Marktplein. Auto’s eronder, bomen erop, markt ertussen.", ("tekentafel",)),
            ("so-far", "De markt mag blijven. Dat was de makkelijke helft.", ()),
            ("stuck", "De bodem komt bij mij als laatste binnen, en dan met een stempel.", ("te laat aan tafel",)),
            ("home", "Mooi plaatje, zeggen ze. Dat is geen compliment.", ()),
            ("question", "Wat zie ik over het hoofd?", ()),
            ("changed", "Dan teken ik ook wat niemand ooit ziet.", ()),
            ("bring", "Een dikke pen. Ik teken mee terwijl jullie praten.", ("kaarten",)),
            ("need", "Dat het over het plein mag gaan, niet over het proces.", ()),
        ),
        "Wat zie ik over het hoofd?",
        "",
        "",
        False,
        Level.INDIVIDUAL,
        "54544343",
        "54544444",
    ),
)

_HARVESTED = {
    "Naomi Keileem": "Ik vraag nu eerst wat iemand al getekend heeft. Het getal komt daarna, en kleiner.",
    "Aafke van der Terp": "Met een schets van een bank op de plek van de haard. Daar zei hij ja op.",
}
_SHARPENED, _ENDED = date(2020, 9, 17), date(2021, 7, 1)

WISHES = (
    ("Eerder aan tafel komen: oefen het eerste gesprek", "te laat aan tafel"),
    ("Naar buiten, een put of een bouwplaats in", "naar buiten"),
)
"""What several of the six asked for, by the theme under which they said it."""


def guide() -> Guide:
    """Return the guide with which all six interviews were held."""
    return Guide.model_validate_json((resources.guides() / "long-intake.nl.json").read_bytes())


def intakes() -> Iterator[Entity]:
    """Yield the guide, the interviews, the learning questions, the scores, and what the group wants."""
    yield guide()
    for talk in TALKS:
        yield _interview(talk)
        yield _question(talk)
        yield _scores(talk, PathMoment.START, talk.on, talk.before)
        yield _scores(talk, PathMoment.END, _ENDED, talk.after)
    for text, theme in WISHES:
        yield _wish(text, theme)


def _interview(talk: _Talk) -> Interview:
    answers = (_answer(talk.name, key, text, themes) for key, text, themes in talk.said)
    return Interview(
        id=identity("S3", "interview", talk.name),
        community_id=SECOND.id,
        person_id=named(talk.name).id,
        guide=guide(),
        on=talk.on,
        at=talk.began,
        state=InterviewState.WRITTEN_UP,
        answers=tuple(answers),
        seconds_spent=MINUTES * 60,
        sittings=(Sitting(on=talk.on, began=talk.began, seconds=MINUTES * 60),),
    )


def _answer(name: str, key: str, text: str, themes: tuple[str, ...]) -> Answer:
    quotes = (text,) if (name, key) in QUOTED else ()
    return Answer(question=key, text=text, quotes=quotes, themes=themes)


def _question(talk: _Talk) -> LearningQuestion:
    versions = [QuestionVersion(stage=QuestionStage.RAW, text=talk.raw, on=talk.on)]
    if talk.sharpened:
        sharp = QuestionStage.SHARPENED
        versions.append(QuestionVersion(stage=sharp, text=talk.sharpened, on=_SHARPENED, changed=talk.changed))
    if talk.name in _HARVESTED:
        versions.append(QuestionVersion(stage=QuestionStage.HARVESTED, text=_HARVESTED[talk.name], on=_ENDED))
    return LearningQuestion(
        id=identity("S3", "question", talk.name),
        community_id=SECOND.id,
        person_id=named(talk.name).id,
        interview_id=identity("S3", "interview", talk.name),
        versions=tuple(versions),
        sharp=talk.sharp,
        level=talk.level,
    )


def _scores(talk: _Talk, moment: PathMoment, on: date, points: str) -> SelfScores:
    return SelfScores(
        id=identity("S3", "scores", moment.value, talk.name),
        community_id=SECOND.id,
        person_id=named(talk.name).id,
        moment=moment,
        on=on,
        interview_id=identity("S3", "interview", talk.name) if moment is PathMoment.START else None,
        scores=tuple(CompetenceScore(competence=c, points=int(p)) for c, p in zip(COMPETENCES, points, strict=True)),
    )


def _wish(text: str, theme: str) -> GroupWish:
    voices = (talk.name for talk in TALKS if any(theme in themes for _, _, themes in talk.said))
    return GroupWish(
        id=identity("S3", "wish", theme),
        community_id=SECOND.id,
        text=text,
        theme=theme,
        interview_ids=tuple(identity("S3", "interview", name) for name in voices),
    )
