"""The closed lists of the command line; light, because the application starts through it as well."""

from enum import StrEnum


class What(StrEnum):
    """The documents and lists that can be made."""

    PROGRAMME = "programme"
    RUN_SHEET = "run-sheet"
    SIGN_IN = "sign-in"
    KITCHEN = "kitchen"
    ROOMS = "rooms"
    PARTICIPANTS = "participants"
    HARVEST = "harvest"
    ROSTER = "roster"
    ATTENDANCE = "attendance"
    CONTACTS = "contacts"
    CALENDAR = "calendar"
    INTERVIEW_FORM = "interview-form"
    ANSWERS = "answers"
    QUOTES = "quotes"
    ACCESS = "access"
    JSON = "json"


NOT_YET = (
    "badges",
    "table-signs",
    "group-lists",
    "packing-list",
    "menu",
    "learning-plan",
    "story-booklet",
    "lessons",
    "cards",
    "leaflet",
)
"""Documents the program will know later; asking for one gets a sentence."""

SAMPLE = "S1"
SAMPLES = (SAMPLE, "S2", "S3", "S4", "S5", "S1+S4", "all")
"""What may be asked of `demo`; the first is made unless another one is asked for."""

POLICIES = ("skip", "fill", "overwrite")
THEMES = ("light", "dark", "contrast")
