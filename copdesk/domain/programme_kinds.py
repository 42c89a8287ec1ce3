"""Recognises what a part of somebody else's programme is, from its type or from the words of its title."""

import re
from typing import Any

from copdesk.domain.choices import Activity, BlockKind, Moment, Part, Talk

K, D, N = Part.KNOWLEDGE, Part.TRANSLATE, Part.NETWORK
_LISTEN = {"activity": Activity.PASSIVE, "talk": Talk.LISTENING}
_WORK = {"kind": BlockKind.SMALL_GROUPS, "activity": Activity.ACTIVE, "talk": Talk.GROUPS}

FIELDS: dict[str, dict[str, Any]] = {
    "inloop": {"kind": BlockKind.WALK_IN},
    "opening": {"moment": Moment.OPENING, **_LISTEN},
    "check_in": {"moment": Moment.CHECK_IN, "parts": (N,), "activity": Activity.ACTIVE, "talk": Talk.PLENARY},
    "energizer": {"parts": (N,), "activity": Activity.ACTIVE},
    "plenair": _LISTEN,
    "presentatie": {"parts": (K,), **_LISTEN},
    "panel": {"parts": (K,), **_LISTEN},
    "werksessie": {"parts": (D,), **_WORK},
    "workshop": {"parts": (K, D), **_WORK},
    "deelsessie": {"parts": (K, D), "kind": BlockKind.SMALL_GROUPS, "activity": Activity.MIXED},
    "intervisie": {"parts": (D,), **_WORK},
    "markt": {"parts": (K, N), "activity": Activity.MIXED},
    "excursie": {"parts": (K, N), "kind": BlockKind.SMALL_GROUPS, "activity": Activity.MIXED},
    "rondleiding": {"parts": (K, N), "activity": Activity.MIXED},
    "netwerk": {"parts": (N,), "activity": Activity.ACTIVE},
    "pauze": {"kind": BlockKind.BREAK},
    "lunch": {"kind": BlockKind.MEAL},
    "diner": {"kind": BlockKind.MEAL},
    "ontbijt": {"kind": BlockKind.MEAL},
    "borrel": {"kind": BlockKind.DRINKS},
    "avondprogramma": {"kind": BlockKind.INFORMAL},
    "nacht": {"kind": BlockKind.NIGHT},
    "intermezzo": _LISTEN,
    "ceremonie": _LISTEN,
    "formeel": _LISTEN,
    "terugblik": {"moment": Moment.LOOK_BACK, **_LISTEN},
    "oogst": {"moment": Moment.HARVEST, "parts": (D,), "activity": Activity.ACTIVE, "talk": Talk.PLENARY},
    "check_out": {"kind": BlockKind.CLOSING, "moment": Moment.CHECK_OUT, "activity": Activity.ACTIVE},
    "afsluiting": {"kind": BlockKind.CLOSING, "moment": Moment.CHECK_OUT, **_LISTEN},
    "einde": {"kind": BlockKind.CLOSING},
}
"""What each type of a programme's part means for a block; what is not named here is a plenary block."""

_WORDS: tuple[tuple[str, str], ...] = (
    ("check_in", r"check-?in\b"),
    ("check_out", r"check-?out\b"),
    ("inloop", r"inloop|ontvangst|verzamelen|registratie|walk-?in|arrival|registration|doors open"),
    ("nacht", r"nacht\b|overnachting|night\b"),
    ("ontbijt", r"ontbijt|breakfast"),
    ("diner", r"diner\b|avondeten|dinner|supper"),
    ("borrel", r"borrel|napraten|drinks\b|drankje"),
    ("avondprogramma", r"avondprogramma|culturele avond|evening programme"),
    ("rondleiding", r"rondleiding|guided tour"),
    ("excursie", r"excursie|veldbezoek|excursion|site visit|field visit"),
    ("intervisie", r"intervisie|peer consultation"),
    ("workshop", r"workshop|hands-on"),
    ("deelsessie", r"deelsessie|parallelle|break-?out|parallel session"),
    ("werksessie", r"werksessie|subgroep|thematafel|in groepen|aan de slag|work session|working session|in groups"),
    ("lunch", r"lunch"),
    ("pauze", r"pauze\b|koffie|thee\b|break\b|coffee|tea\b"),
    ("einde", r"einde?\b|end\b"),
    ("oogst", r"oogst|conclusies|harvest|conclusions"),
    ("afsluiting", r"afsluiting|afronding|slot\b|slotwoord|closing|wrap-?up"),
    ("terugblik", r"terugblik|samenvatting|vorige keer|looking back|recap"),
    ("opening", r"opening|welkom|aftrap|welcome|kick-?off"),
    ("energizer", r"energi[sz]er"),
    ("netwerk", r"netwerk(?:en)?\b|kennismak|speeddate|networking|getting to know"),
    ("panel", r"panel|debat|rondetafel|round table|debate"),
    ("markt", r"markt\b|market\b"),
    ("presentatie", r"presentatie|lezing|inleiding|keynote|talk\b|lecture|presentation"),
)
_FINDERS = tuple((kind, re.compile(rf"(?<!\w)(?:{words})", re.IGNORECASE)) for kind, words in _WORDS)


def recognise(title: str) -> str:
    """Return the type of a part by its title, or nothing when no word tells."""
    found = ((words.search(title), order, kind) for order, (kind, words) in enumerate(_FINDERS))
    return min(((match.start(), order, kind) for match, order, kind in found if match), default=(0, 0, ""))[2]
