"""What is on the programme of each afternoon, block by block."""

from collections.abc import Iterator
from typing import NamedTuple

from copdesk.domain.choices import Activity, BlockKind, Part
from copdesk.domain.entity import Entity
from copdesk.domain.sessions import Block, CheckAnswer, Session
from copdesk.samples.identities import identity
from copdesk.samples.s1.sessions import JUNE, NOVEMBER, SEPTEMBER

K, D, N = Part.KNOWLEDGE, Part.TRANSLATE, Part.NETWORK
ACTIVE, MIXED, PASSIVE, NONE = Activity.ACTIVE, Activity.MIXED, Activity.PASSIVE, Activity.NONE
MEREL, TIJN = "Merel", "Tijn"


class _Row(NamedTuple):
    """One block as it is written down in the table of a session."""

    title: str
    minutes: int
    kind: BlockKind
    parts: tuple[Part, ...]
    activity: Activity
    method: str = ""
    lead: str = ""
    room: str = ""
    materials: str = ""
    for_participants: str = ""
    for_facilitator: str = ""
    crew_only: bool = False


_JUNE_ROWS = (
    _Row(
        "Inloop",
        30,
        BlockKind.WALK_IN,
        (),
        NONE,
        room="Hal",
        for_participants="Koffie en thee, en hang je foto aan de lijn.",
    ),
    _Row("Welkom", 15, BlockKind.PLENARY, (), PASSIVE, lead=MEREL, room="Grote loods"),
    _Row(
        "Fotogalerij",
        30,
        BlockKind.SMALL_GROUPS,
        (N,),
        ACTIVE,
        method="Galerijwandeling",
        lead=TIJN,
        materials="Waslijn, knijpers, stickers in twee kleuren",
        for_participants="Zoek twee foto’s die je herkent, en vraag door.",
    ),
    _Row(
        "Hoeveel water is te veel?",
        25,
        BlockKind.PLENARY,
        (K,),
        PASSIVE,
        method="Presentatie",
        lead="Bartholomeus Weteringa",
        for_participants="Wat een bui van 70 millimeter doet in een gewone straat.",
    ),
    _Row(
        "Teken je eigen straat",
        60,
        BlockKind.SMALL_GROUPS,
        (D,),
        ACTIVE,
        method="Ontwerptafels",
        lead=MEREL,
        room="Ateliers",
        materials="Kaarten op A2, overtrekpapier, viltstiften",
        for_participants="In vijftallen: wat blijft staan, hoelang, en wie merkt het?",
    ),
    _Row("Pauze aan het water", 25, BlockKind.BREAK, (N,), MIXED, room="Kade"),
    _Row(
        "Wie beslist er eigenlijk?",
        50,
        BlockKind.SMALL_GROUPS,
        (D,),
        ACTIVE,
        method="Opstelling",
        lead=TIJN,
        for_participants="De spelers uit jouw gemeente in de ruimte. Wie mist er?",
        for_facilitator="Begin met een makkelijke casus. Laat wie opgesteld is ook zelf van plek wisselen.",
    ),
    _Row("Oogst en check-out", 20, BlockKind.CLOSING, (D,), ACTIVE, method="Check-out", lead=MEREL),
    _Row("Borrel", 30, BlockKind.DRINKS, (N,), NONE, room="Kade"),
)

_SEPTEMBER_ROWS = (
    _Row("Inloop", 30, BlockKind.WALK_IN, (), NONE, room="Hal"),
    _Row("Opening", 10, BlockKind.PLENARY, (), PASSIVE, lead=MEREL, room="Raadzaal"),
    _Row(
        "Wie ken je nog niet?",
        15,
        BlockKind.SMALL_GROUPS,
        (N,),
        ACTIVE,
        method="Snelle ontmoetingen",
        lead=TIJN,
        for_participants="Drie korte gesprekken, steeds met een andere organisatie.",
    ),
    _Row(
        "Drie stresstesten naast elkaar",
        40,
        BlockKind.PLENARY,
        (K,),
        PASSIVE,
        method="Presentatie",
        lead="Naima Sahnoun-Bron",
        for_participants="Dezelfde bui, drie kaarten. Wat lees je er níét uit?",
    ),
    _Row(
        "Jouw kaart op tafel",
        45,
        BlockKind.SMALL_GROUPS,
        (D,),
        ACTIVE,
        method="Wereldcafé",
        lead=TIJN,
        room="Trouwzaal",
        materials="Zes tafelbordjes, stiften, rode en groene stickers",
        for_participants="Vertel wat je ziet, en laat de anderen vragen stellen.",
    ),
    _Row("Pauze", 20, BlockKind.BREAK, (N,), MIXED, room="Hal"),
    _Row(
        "Oefenen met de risicodialoog",
        60,
        BlockKind.SMALL_GROUPS,
        (D,),
        ACTIVE,
        method="Rollenspel",
        lead=MEREL,
        room="Commissiekamers",
        for_participants="Eén beheerder, één klimaatambtenaar, één toekijker; wissel om.",
        for_facilitator="Laat de toekijker eerst zeggen wat werkte. Niet nabespreken hoe het echt is bij iemand thuis.",
    ),
    _Row("Schrijf je uitnodiging", 20, BlockKind.SOLO, (D,), ACTIVE, method="Stil schrijven"),
    _Row("Oogst en check-out", 20, BlockKind.CLOSING, (D,), ACTIVE, method="Check-out", lead=TIJN),
    _Row("Borrel", 40, BlockKind.DRINKS, (N,), NONE, room="Hal"),
)

_NOVEMBER_ROWS = (
    _Row(
        "Opbouwen",
        45,
        BlockKind.PLENARY,
        (),
        NONE,
        lead=TIJN,
        room="Ketelhuis",
        for_facilitator="Tafels weg, stoelen in een kring, kaart op de lange muur.",
        crew_only=True,
    ),
    _Row(
        "Inloop",
        30,
        BlockKind.WALK_IN,
        (),
        NONE,
        lead=TIJN,
        room="Ketelhuis",
        materials="Naambordjes, koffie, thee, soep",
        for_participants="Soep staat klaar. Prik op de kaart waar jouw straat open gaat.",
    ),
    _Row(
        "Opening",
        10,
        BlockKind.PLENARY,
        (),
        PASSIVE,
        lead=MEREL,
        room="Machinehal",
        for_participants="Welkom, en de afspraken van onze vrijplaats.",
        for_facilitator="Noem de nieuwe mensen bij naam. Vraag wie er voor het eerst is, niet wie er ontbreekt.",
    ),
    _Row(
        "Spontaan netwerken",
        15,
        BlockKind.SMALL_GROUPS,
        (N,),
        ACTIVE,
        method="Spontaan netwerken",
        lead=TIJN,
        materials="Bel",
        for_participants="Drie gesprekken: wat houdt je bezig, wat hoop je te vinden?",
        for_facilitator="Rondes van vier minuten. Koppel wie alleen komt aan iemand van het waterschap.",
    ),
    _Row(
        "Gemeente vertelt haar aanpak",
        30,
        BlockKind.PLENARY,
        (K,),
        PASSIVE,
        method="Presentatie",
        lead="IJsbrand IJzerhout",
        materials="Beamer, microfoon",
        for_participants="Polderdam vervangt zijn riool, en de wijk lift mee in de sleuf.",
        for_facilitator="Twintig minuten verhaal, tien minuten vragen. Vragen eerst in tweetallen laten bedenken.",
    ),
    _Row(
        "1-2-4-allen en thematafels",
        45,
        BlockKind.SMALL_GROUPS,
        (D,),
        ACTIVE,
        method="1-2-4-allen, thematafels",
        lead=TIJN,
        materials="Flappen, stiften, vier tafelbordjes",
        for_participants="Wat kan bij jou meeliften? Alleen, samen, dan aan vier tafels.",
        for_facilitator="Tafels: riool, wegen, groen, woningbouw. Laat iedereen zelf kiezen; ongelijk is goed.",
    ),
    _Row(
        "Pauze met rondleiding",
        30,
        BlockKind.BREAK,
        (N,),
        MIXED,
        method="Rondleiding",
        lead="Sanne van 't Groenedak",
        for_participants="Loop mee langs de waterpleintjes. Neem je koffie mee.",
        for_facilitator="Regenponcho’s liggen in de bak bij de deur.",
    ),
    _Row(
        "Vier groepen: eigen casus",
        70,
        BlockKind.SMALL_GROUPS,
        (D,),
        ACTIVE,
        method="Subgroepen",
        lead=MEREL,
        room="Vier zalen, zie de deur",
        materials="Casusbladen, stiften, plakband",
        for_participants="Met zeven of acht mensen werk je aan twee eigen casussen.",
        for_facilitator="Groepen van 8, 8, 7 en 7. Mensen van dezelfde organisatie uit elkaar.",
    ),
    _Row(
        "Eigen actieplan",
        25,
        BlockKind.SOLO,
        (D,),
        ACTIVE,
        method="Actieplan",
        lead=MEREL,
        materials="Actiekaarten",
        for_participants="Schrijf op wat je morgen doet, wie je belt en wat je nodig hebt.",
        for_facilitator="Stilte. Wie klaar is, leest zijn plan voor aan een buur.",
    ),
    _Row(
        "Oogst en check-out",
        15,
        BlockKind.CLOSING,
        (D,),
        ACTIVE,
        method="Check-out",
        lead=TIJN,
        materials="Oogstkaarten",
        for_participants="Eén zin: wat neem je mee, en aan wie geef je het door?",
    ),
    _Row(
        "Borrel",
        30,
        BlockKind.DRINKS,
        (N,),
        NONE,
        method="Netwerkborrel",
        room="Ketelhuis",
        for_participants="Blijf nog even. De trein van 18.02 uur haal je makkelijk.",
    ),
)

_PROGRAMMES = ((JUNE, _JUNE_ROWS), (SEPTEMBER, _SEPTEMBER_ROWS), (NOVEMBER, _NOVEMBER_ROWS))


def blocks(session: Session) -> tuple[Block, ...]:
    """Return the blocks of one session, in order."""
    rows = next(rows for one, rows in _PROGRAMMES if one is session)
    return tuple(
        Block(
            id=identity("S1", "block", session.number, str(position)),
            session_id=session.id,
            position=position,
            **row._asdict(),
        )
        for position, row in enumerate(rows)
    )


_ON_PURPOSE = (
    CheckAnswer(
        id=identity("S1", "answer", "11", "long_stretch"),
        session_id=JUNE.id,
        block_id=blocks(JUNE)[4].id,
        code="long_stretch",
        because="Aan de tekentafels staat koffie, en wie klaar is loopt naar buiten om te kijken.",
    ),
    CheckAnswer(
        id=identity("S1", "answer", "12", "long_listening"),
        session_id=SEPTEMBER.id,
        block_id=blocks(SEPTEMBER)[3].id,
        code="long_listening",
        because=(
            "Drie gemeenten, elk een kwartier of korter; halverwege bespreek je in tweetallen wat je ziet. "
            "Het is één verhaal en we knippen het niet."
        ),
    ),
)


def programmes() -> Iterator[Entity]:
    """Yield the blocks of every session, and what was done on purpose."""
    for session, _ in _PROGRAMMES:
        yield from blocks(session)
    yield from _ON_PURPOSE
