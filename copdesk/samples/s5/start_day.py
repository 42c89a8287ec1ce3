"""The start day of the area networkers: from what networking is to a menu of learning, in seven hours."""

from collections.abc import Iterator
from datetime import date, time
from typing import Any

from copdesk.domain.choices import Activity, BlockKind, Moment, Part, SessionKind, Talk
from copdesk.domain.entity import Entity
from copdesk.domain.sessions import Block, CheckAnswer, Place, Session
from copdesk.samples.identities import identity
from copdesk.samples.s5.community import COMMUNITY

START_DAY = Session(
    id=identity("S5", "session", "start"),
    community_id=COMMUNITY.id,
    number="1",
    title="Startdag",
    kind=SessionKind.KICK_OFF,
    day=date(2016, 3, 10),
    starts=time(9, 30),
    announced_start=time(9, 30),
    announced_end=time(16, 30),
    doors=time(9, 15),
    venue="Wijkgebouw De Kraan",
    address="Kranenplein 3, Voorbeeldhaven",
    capacity=40,
    expected=24,
    aim="Je weet wat netwerken in jouw gebied vraagt, en wat je zelf wilt leren.",
    take_home="Een menu van leeractiviteiten, met bij elk een trekker.",
    meal="Lunch",
    meal_by=date(2016, 3, 3),
    vegetarian=True,
)

_GROUPS = (
    Place(theme="Kennis, vaardigheden en houding", room="Loods 1", host="Sanne"),
    Place(theme="Gezien worden als partner", room="Loods 2", host="Thijs"),
    Place(theme="Laten zien wat je toevoegt", room="Dakkamer", host="Femke"),
)

D, N = Part.TRANSLATE, Part.NETWORK

_ROWS: tuple[tuple[str, int, BlockKind, Activity, dict[str, Any]], ...] = (
    ("Opening", 20, BlockKind.PLENARY, Activity.PASSIVE, {"parts": (N,), "moment": Moment.OPENING, "lead": "Ingrid"}),
    (
        "Wat doe je als je netwerkt?",
        70,
        BlockKind.SMALL_GROUPS,
        Activity.ACTIVE,
        {"parts": (D,), "group_size": 4, "lead": "Sanne", "materials": "Kaartjes in twee kleuren"},
    ),
    ("Pauze", 15, BlockKind.BREAK, Activity.NONE, {}),
    (
        "Drie thema’s kiezen",
        45,
        BlockKind.PLENARY,
        Activity.MIXED,
        {"parts": (D,), "lead": "Thijs", "moment": Moment.LEARNING_QUESTION, "materials": "Stippen, flappen"},
    ),
    ("Lunch", 45, BlockKind.MEAL, Activity.NONE, {"room": "Kantine"}),
    (
        "In drie groepen: wat speelt er, en wat gaan we doen?",
        120,
        BlockKind.SMALL_GROUPS,
        Activity.ACTIVE,
        {"parts": (D,), "group_size": 8, "talk": Talk.GROUPS, "places": _GROUPS, "harvest": "Acties met een trekker"},
    ),
    ("Pauze", 15, BlockKind.BREAK, Activity.NONE, {}),
    (
        "Elke groep laat zien wat er ligt",
        45,
        BlockKind.PLENARY,
        Activity.MIXED,
        {"parts": (D, N), "moment": Moment.REPORT_BACK, "minutes_each": 15, "lead": "Thijs"},
    ),
    (
        "Het menu samenstellen",
        40,
        BlockKind.SMALL_GROUPS,
        Activity.ACTIVE,
        {"parts": (D,), "group_size": 8, "lead": "Femke", "harvest": "Het keuzemenu"},
    ),
    ("Check-out", 5, BlockKind.CLOSING, Activity.ACTIVE, {"parts": (N,), "lead": "Sanne"}),
)

ON_PURPOSE = CheckAnswer(
    id=identity("S5", "answer", "start", "learning_question_late"),
    session_id=START_DAY.id,
    block_id=identity("S5", "block", "start", "3"),
    code="learning_question_late",
    because="Eerst kijken we wat het werk vraagt; de leervragen komen daaruit voort.",
)


def start_day() -> Iterator[Entity]:
    """Yield the start day with its blocks, and what was done on purpose."""
    yield START_DAY
    for n, (title, minutes, kind, activity, more) in enumerate(_ROWS):
        yield Block(
            id=identity("S5", "block", "start", str(n)),
            session_id=START_DAY.id,
            position=n * 1024,
            title=title,
            minutes=minutes,
            kind=kind,
            activity=activity,
            **more,
        )
    yield ON_PURPOSE
