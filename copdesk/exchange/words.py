"""The words that stand in exported lists and calendars, Dutch and English: for a choice the word of the screens."""

from copdesk.domain.choices import AttendanceMark, ParticipationStatus, PathMoment, Role
from copdesk.domain.language import Language
from copdesk.domain.organisation_kinds import KIND_WORDS
from copdesk.domain.pseudonyms import Trace

WORDS: dict[str, tuple[str, str]] = {
    "sheet_participants": ("Deelnemers", "Participants"),
    "sheet_attendance": ("Aanwezigheid", "Attendance"),
    "sheet_answers": ("Antwoorden", "Answers"),
    "participant": ("Deelnemer", "Participant"),
    f"moment_{PathMoment.START}": ("start", "start"),
    f"moment_{PathMoment.MIDWAY}": ("halverwege", "midway"),
    f"moment_{PathMoment.END}": ("eind", "end"),
    f"trace_{Trace.PERSON}": ("naam", "name"),
    f"trace_{Trace.ORGANISATION}": ("organisatie", "organisation"),
    f"trace_{Trace.PLACE}": ("plaats", "place"),
    f"trace_{Trace.JOB}": ("functie", "job"),
    f"trace_{Trace.EMAIL}": ("e-mailadres", "e-mail address"),
    f"trace_{Trace.PHONE}": ("telefoonnummer", "phone number"),
    f"trace_{Trace.LINK}": ("webadres", "web address"),
    f"trace_{Trace.NUMBER}": ("nummer", "number"),
    f"trace_{Trace.UNKNOWN}": ("naam", "name"),
    "given_name": ("Voornaam", "First name"),
    "prefix": ("Tussenvoegsel", "Surname prefix"),
    "family_name": ("Achternaam", "Last name"),
    "email": ("E-mailadres", "E-mail"),
    "other_emails": ("Andere e-mailadressen", "Other e-mails"),
    "phone": ("Telefoon", "Phone"),
    "other_phones": ("Andere telefoonnummers", "Other phones"),
    "organisation": ("Organisatie", "Organisation"),
    "organisation_kind": ("Soort organisatie", "Kind of organisation"),
    "region": ("Regio", "Region"),
    "job_title": ("Functie", "Job title"),
    "role": ("Rol", "Role"),
    "status": ("Status", "Status"),
    "core": ("Vaste kern", "Core group"),
    "external_id": ("Kenmerk", "External id"),
    "name": ("Naam", "Name"),
    "session": ("Bijeenkomst", "Session"),
    "yes": ("ja", "yes"),
    "total_present": ("Aanwezig", "Present"),
    "present_of": ("{present} van {marked}", "{present} of {marked}"),
    "aim": ("Doel", "Aim"),
    "take_home": ("Wat je meeneemt", "What you take home"),
    "bring": ("Neem mee", "Please bring"),
    "route": ("Route", "How to get there"),
    "accessibility": ("Toegankelijkheid", "Accessibility"),
    f"role_{Role.PARTICIPANT}": ("deelnemer", "participant"),
    f"role_{Role.FACILITATOR}": ("begeleider", "facilitator"),
    f"role_{Role.LEARNING_MANAGER}": ("leermanager", "learning manager"),
    f"role_{Role.SPONSOR}": ("opdrachtgever", "sponsor"),
    f"role_{Role.GUEST}": ("gast", "guest"),
    f"status_{ParticipationStatus.CANDIDATE}": ("kandidaat", "candidate"),
    f"status_{ParticipationStatus.INVITED}": ("uitgenodigd", "invited"),
    f"status_{ParticipationStatus.ENROLLED}": ("doet mee", "takes part"),
    f"status_{ParticipationStatus.WAITING}": ("op de wachtlijst", "on the waiting list"),
    f"status_{ParticipationStatus.CANCELLED}": ("afgezegd", "cancelled"),
    f"status_{ParticipationStatus.NOT_CHOSEN}": ("niet gekozen", "not chosen"),
    f"status_{ParticipationStatus.ALUMNUS}": ("alumnus", "alumnus"),
    f"mark_{AttendanceMark.PRESENT}": ("aanwezig", "present"),
    f"mark_{AttendanceMark.EXCUSED}": ("afgemeld", "excused"),
    f"mark_{AttendanceMark.ABSENT}": ("afwezig", "absent"),
    f"mark_{AttendanceMark.WALK_IN}": ("binnengelopen", "walked in"),
    **{f"kind_{kind}": (words[0], words[1]) for kind, words in KIND_WORDS.items()},
}

ALSO: dict[str, tuple[str, ...]] = {
    f"status_{ParticipationStatus.ENROLLED}": ("ingeschreven",),
    f"status_{ParticipationStatus.WAITING}": ("wachtlijst", "waiting list"),
    f"status_{ParticipationStatus.ALUMNUS}": ("oud-deelnemer",),
    f"mark_{AttendanceMark.WALK_IN}": ("aangeschoven", "walk-in"),
}
"""Words that older lists hold: they are understood and no longer written."""


def said_for(key: str) -> tuple[str, ...]:
    """Return every word by which a list may say what stands under `key`."""
    return (*WORDS[key], *ALSO.get(key, ()))


def word(key: str, language: Language) -> str:
    """Return the word for `key`."""
    dutch, english = WORDS[key]
    return english if language is Language.ENGLISH else dutch


def kind_word(kind: str, language: Language) -> str:
    """Return the word for a kind of organisation; one that somebody added is its own word."""
    return word(f"kind_{kind}", language) if f"kind_{kind}" in WORDS else kind
