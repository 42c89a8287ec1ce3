"""Papers for the tests of documents: an ordinary one of each kind, and words meant to break them."""

from datetime import date, datetime

from copdesk.domain.attendance_papers import SignInPaper, SignInRow
from copdesk.domain.choices import (
    ActionState,
    BlockKind,
    Certainty,
    Division,
    HarvestKind,
    Level,
    Part,
    QuestionStage,
    WhyNot,
)
from copdesk.domain.language import Language
from copdesk.domain.packing import Packed
from copdesk.domain.papers import (
    HarvestReportPaper,
    Lock,
    RecoverySheetPaper,
    ReportAction,
    ReportItem,
    ReportQuestion,
    ReportQuote,
    ReportSession,
)
from copdesk.domain.session_papers import (
    Choice,
    ProgrammePaper,
    ProgrammeRow,
    RunSheetPaper,
    RunSheetRow,
    Spot,
    Totals,
    Track,
)

DAY = date(2027, 11, 18)


def at(hour: int, minute: int = 0, day: int = 18) -> datetime:
    """Return a time on the day of the sample session, or on the day after."""
    return datetime(2027, 11, day, hour, minute)


def row(start: tuple[int, int], end: tuple[int, int], title: str, **more: object) -> ProgrammeRow:
    """Return a row of a programme."""
    return ProgrammeRow(starts=at(*start), ends=at(*end), title=title, **more)  # type: ignore[arg-type]


def track(letter: str, title: str, who: str, room: str) -> Track:
    """Return a track with one part."""
    return Track(name=f"Sessie {letter}", rows=(row((11, 50), (12, 50), title, who=who, room=room),))


TRACKS = (
    track("A", "Participatie bij kleine plannen", "Łukasz Wójcik", "Zaal 2"),
    track("B", "Van klacht naar gesprek", "Şükran Yıldız", "Zaal 3"),
    track("C", "Meten zonder te tellen", "Nguyễn Thị Hạnh", "Atelier"),
)

ROWS = (
    row((9, 30), (10, 0), "Inloop met koffie en thee", kind=BlockKind.WALK_IN),
    row(
        (10, 0),
        (10, 20),
        "Opening en welkom",
        words="Waarom we hier zijn en wat we vandaag samen willen oogsten.",
        room="Grote zaal",
        who="Hanneke de Vries",
    ),
    row(
        (10, 20),
        (11, 35),
        "Casus op tafel",
        words="In vieren bespreken we een vastgelopen participatietraject. Iedere tafel kiest één kantelpunt.",
        room="Grote zaal",
        method="tafelgesprek",
    ),
    row((11, 35), (11, 50), "Pauze", kind=BlockKind.BREAK),
    row((11, 50), (12, 50), "Drie werksessies, je kiest er één", room="Zalen op de eerste verdieping", tracks=TRACKS),
    row((12, 50), (13, 40), "Lunch in de kas", kind=BlockKind.MEAL),
    row(
        (13, 40),
        (14, 55),
        "Open space",
        words="Participants make the agenda. Bring a question you cannot answer yourself.",
        room="Hele gebouw",
        method="open ruimte",
        language=Language.ENGLISH,
    ),
    row(
        (15, 10),
        (16, 0),
        "Oogst en afspraken",
        words="We verzamelen inzichten, kiezen samen de belangrijkste en leggen vast wie wat doet.",
        room="Grote zaal",
        who="Hanneke en Yusuf",
    ),
    row((16, 0), (16, 45), "Afsluiting en borrel", kind=BlockKind.DRINKS),
)


def programme(**changes: object) -> ProgrammePaper:
    """Return an ordinary programme, with changes."""
    fields: dict[str, object] = {
        "community": "Community of practice Omgevingswet",
        "title": "Samen leren van de praktijk",
        "number": "14",
        "starts": at(10),
        "ends": at(16),
        "doors": at(9, 30),
        "made_on": date(2027, 11, 3),
        "version": 2,
        "rows": ROWS,
        "place": "De Kas",
        "address": "Stationsplein 4, Utrecht",
        "route": "Vijf minuten lopen vanaf het station.",
        "aim": "Vandaag leggen we echte casussen op tafel.",
        "take_home": "één werkende aanpak, drie nieuwe contacten en een afspraak die je morgen kunt nakomen.",
        "bring": "Een casus op één bladzijde en een pen.",
        "contact": "cop@example.org of bel 030 123 45 67",
        "accessibility": "Alles gelijkvloers of met lift. Ringleiding in de grote zaal. Stilteruimte: zaal 5.",
        "agreements": "Wat je hier hoort, blijft hier.\nWe laten elkaar uitpraten.",
        "photo_notice": True,
        "organisation": "Gemeente Voorbeeldstad",
    }
    return ProgrammePaper(**(fields | changes))  # type: ignore[arg-type]


def duty(start: tuple[int, int], end: tuple[int, int], title: str, **more: object) -> RunSheetRow:
    """Return a row of a run sheet."""
    return RunSheetRow(starts=at(*start), ends=at(*end), title=title, **more)  # type: ignore[arg-type]


SPOTS = (
    Spot(theme="Bomen op het schoolplein", room="Zaal 2", host="Łukasz Wójcik"),
    Spot(theme="De natte kelder", room="Atelier", host="Şükran Yıldız"),
    Spot(theme="Schaduw bij de halte", room="Zaal 5", cancelled=True),
)

DUTIES = (
    duty(
        (8, 45),
        (9, 30),
        "Opbouwen",
        crew=True,
        who="Yusuf El Amrani",
        helpers="Nguyễn Thị Hạnh",
        set_up="Zes tafels van zeven, beamer aan.",
        materials="6 flip-overs\n24 stiften",
        notes="De sleutel ligt bij de balie.",
    ),
    duty((9, 30), (10, 0), "Inloop met koffie en thee", kind=BlockKind.WALK_IN, room="Foyer"),
    duty(
        (10, 0),
        (10, 20),
        "Opening en welkom",
        pinned=True,
        who="Hanneke de Vries",
        room="Grote zaal",
        words="Waarom we hier zijn en wat we vandaag samen willen oogsten.",
        notes="Noem de huisafspraken. Vraag wie er voor het eerst is.",
        harvest="Wie er voor het eerst is",
    ),
    duty(
        (10, 20),
        (11, 35),
        "Casus op tafel",
        round=1,
        method="tafelgesprek",
        parts=(Part.TRANSLATE,),
        who="Hanneke de Vries",
        helpers="Yusuf El Amrani",
        room="Grote zaal",
        set_up="Stoelen in een kring per tafel",
        materials="24 stiften, kaartjes",
        words="In vieren bespreken we een vastgelopen participatietraject.",
        notes="Laat iedere tafel eerst tien minuten alleen luisteren.",
        harvest="Eén kantelpunt per tafel",
        plan_b="Bij weinig mensen: twee tafels",
        group_size=4,
        minutes_each=8,
        never_shorten=True,
        spots=SPOTS,
        choice=Choice(count=2, division=Division.ASSIGNED),
    ),
    duty((11, 35), (11, 50), "Pauze", kind=BlockKind.BREAK, may_drop=True, least=10),
    duty(
        (12, 0),
        (12, 50),
        "Participatie bij kleine plannen",
        gap=10,
        gap_name="Lopen naar de zalen",
        section="Na de pauze",
        track="Sessie A",
        room="Zaal 2",
        opens=Choice(count=2, division=Division.CHOSEN),
        opens_until=at(12, 50),
    ),
    duty(
        (12, 0),
        (12, 40),
        "Open space",
        track="Sessie B",
        room="Zaal 3",
        words="Participants make the agenda.",
        language=Language.ENGLISH,
    ),
    duty((12, 45), (13, 40), "Lunch in de kas", kind=BlockKind.MEAL, overlap=5, approximate=True),
    duty((13, 40), (14, 20), "Rondleiding", certainty=Certainty.CANCELLED),
    duty((14, 20), (14, 35), "Borrel", kind=BlockKind.DRINKS, open_end=True, certainty=Certainty.PROVISIONAL),
    duty((16, 45), (17, 15), "Opruimen", crew=True),
)

PACKING = (
    Packed(thing="flip-overs", count=6, needed_for=("Opbouwen",)),
    Packed(thing="stiften", count=48, needed_for=("Opbouwen", "Casus op tafel")),
    Packed(thing="kaartjes", needed_for=("Casus op tafel",)),
)


def run_sheet(**changes: object) -> RunSheetPaper:
    """Return an ordinary run sheet, with changes."""
    fields: dict[str, object] = {
        "community": "Community of practice Omgevingswet",
        "title": "Samen leren van de praktijk",
        "number": "14",
        "starts": at(10),
        "ends": at(16, 45),
        "doors": at(9, 30),
        "made_on": date(2027, 11, 3),
        "version": 2,
        "rows": DUTIES,
        "packing": PACKING,
        "totals": Totals(
            whole=435,
            programme=215,
            parts=((Part.KNOWLEDGE, 30.0), (Part.TRANSLATE, 155.0), (Part.NETWORK, 22.5)),
            active_per_cent=77,
        ),
        "expected": 28,
        "capacity": 30,
        "place": "De Kas",
        "address": "Stationsplein 4, Utrecht",
        "route": "Vijf minuten lopen vanaf het station.",
        "aim": "Vandaag leggen we echte casussen op tafel.",
        "take_home": "Eén werkende aanpak en een afspraak die je morgen kunt nakomen.",
        "meal": "Soep en brood",
        "meal_by": date(2027, 11, 11),
        "vegetarian": True,
        "organisation": "Gemeente Voorbeeldstad",
    }
    return RunSheetPaper(**(fields | changes))  # type: ignore[arg-type]


def attendance(count: int) -> tuple[ReportSession, ...]:
    """Return sessions with attendance that goes up and down."""
    places = ("Delft", "Dordrecht", "Gouda", "Leiden")
    return tuple(
        ReportSession(
            day=date(2024 + n // 4, (2, 4, 9, 11)[n % 4], 11 + n % 7),
            number=str(n + 1),
            title=("Water op straat", "De stad als spons", "Groen en schaduw", "Samen betalen")[n % 4],
            place=places[n % 4],
            present=24 + (n * 7) % 11,
            excused=(n * 3) % 5,
            absent=n % 3,
            walk_in=n % 2,
        )
        for n in range(count)
    )


ITEMS = (
    ReportItem(
        kind=HarvestKind.LESSON,
        text="Begin eerder en kleiner. Een keukentafelgesprek voorkomt drie bezwaren.",
        source="Water op straat, 11 februari 2024",
    ),
    ReportItem(kind=HarvestKind.INSIGHT, text="Bewoners accepteren een nee dat is uitgelegd."),
    ReportItem(kind=HarvestKind.LEARNING_POINT, text="Leg vast wat je hoort.", level=Level.ASSIGNMENT),
    ReportItem(
        kind=HarvestKind.BREAKTHROUGH,
        text="De wateropgave van de Spoorzone staat nu in het programma van eisen.",
        level=Level.ASSIGNMENT,
        source="De stad als spons",
    ),
    ReportItem(
        kind=HarvestKind.DISCOMFORT,
        text="Niemand wilde zeggen wat het kost.",
        level=Level.ORGANISATION,
    ),
    ReportItem(
        kind=HarvestKind.LESSON,
        text="Beheer hoort aan tafel voordat het ontwerp af is.",
        level=Level.ORGANISATION,
        source="Samen betalen",
    ),
)

QUOTES = (
    ReportQuote(
        text="We dachten dat we participatie deden. Vandaag zag ik dat we vooral informeerden.",
        role="beleidsmedewerker, gemeente",
    ),
    ReportQuote(text="Het gaf een enorme duw aan de samenwerking.", name="Zoë van der Meulen", role="waterschap"),
)

ACTIONS = (
    ReportAction(
        what="Werkvorm ‘casus op tafel’ uitschrijven op één bladzijde",
        leads=("Hanneke de Vries",),
        due=date(2027, 12, 1),
        state=ActionState.DONE,
    ),
    ReportAction(
        what="Voorbeeldbrief voor het keukentafelgesprek delen",
        leads=("Łukasz Wójcik", "Şükran Yıldız"),
        due=date(2027, 12, 15),
        state=ActionState.BUSY,
    ),
    ReportAction(what="Locatie en datum voorjaarsbijeenkomst vastleggen", leads=("Yusuf El Amrani",)),
    ReportAction(
        what="Een middag meelopen met rioolonderhoud",
        leads=("Nguyễn Thị Hạnh",),
        state=ActionState.NOT_DONE,
        cause=WhyNot.NO_TIME,
        why_not="In het stormseizoen was er geen ploeg beschikbaar.",
    ),
    ReportAction(what="Nieuwsbrief over de CoP", state=ActionState.LAPSED),
    ReportAction(what="Vervolg op de rekentool", leads=("Hanneke de Vries",), state=ActionState.FOLLOW_UP),
)

QUESTIONS = (
    ReportQuestion(
        text="Hoe krijg ik beheer aan tafel voordat het ontwerp af is?",
        first="Hoe krijg ik iedereen mee?",
        stage=QuestionStage.HARVESTED,
        name="Zoë van der Meulen",
    ),
    ReportQuestion(text="Wat mag een groen dak kosten?", stage=QuestionStage.RAW),
)


def harvest_report(**changes: object) -> HarvestReportPaper:
    """Return an ordinary harvest report, with changes."""
    fields: dict[str, object] = {
        "community": "Klimaatadaptatie Zuidelijke Randstad",
        "made_on": date(2027, 12, 3),
        "shared_issue": "Hoe maken we de stad klaar voor meer water, meer hitte en minder ruimte?",
        "horizon": "In 2050 is elke straat die op de schop gaat klimaatbestendig teruggelegd.",
        "starts": date(2024, 2, 11),
        "ends": DAY,
        "participants": 62,
        "organisations": 21,
        "sessions": attendance(8),
        "items": ITEMS,
        "quotes": QUOTES,
        "questions": QUESTIONS,
        "actions": ACTIONS,
        "conclusions": ("Verdieping vraagt kleine groepen van zeven of acht.", "Een vaste kern houdt de lijn vast."),
        "recommendations": ("Geef themagroepen een jaar de tijd.", "Betaal de uren van trekkers."),
        "organisation": "Gemeente Voorbeeldstad",
        "contact": "cop@example.org",
    }
    return HarvestReportPaper(**(fields | changes))  # type: ignore[arg-type]


def recovery_sheet(**changes: object) -> RecoverySheetPaper:
    """Return an ordinary recovery sheet, with changes."""
    fields: dict[str, object] = {
        "workbook": "Klimaat 2027",
        "lock": Lock.FILE,
        "groups": tuple(f"{n:02}K4-9TZ{n % 10}" for n in range(14)),
        "sheet_id": "7Q2M",
        "made_on": DAY,
    }
    return RecoverySheetPaper(**(fields | changes))  # type: ignore[arg-type]


def sign_in(name: str = "Zoë van der Meulen", *, count: int = 30, **more: object) -> SignInPaper:
    """Return a sign-in sheet on which everybody has one name."""
    people = tuple(SignInRow(number=n, name=name, organisation=f"Waterschap {name}") for n in range(1, count + 1))
    usual = {"community": "CoP Klimaat", "title": "Meeliften", "number": "13", "place": "Het Pompgebouw"}
    paper = {"starts": at(13), "made_at": at(13), "rows": people} | usual | more
    return SignInPaper(**paper)  # type: ignore[arg-type]
