"""The text that invites somebody to an intake, Dutch and English, with its facts filled in."""

from collections.abc import Mapping
from typing import ClassVar

from copdesk.domain.invitations import InterviewFacts
from copdesk.domain.language import Language
from copdesk.sentences import speech
from copdesk.sentences.mail import Mail
from copdesk.sentences.session_words import SESSION_WORDS

# One entry a word or sentence: Dutch first, English second; the words in braces are filled in.
INTAKE_WORDS: dict[str, tuple[str, str]] = {
    "intake_subject": ("Gesprek voor de start van {community}", "A talk before {community} begins"),
    "intake_hello": ("Beste {name},", "Dear {name},"),
    "intake_hello_nobody": ("Beste deelnemer,", "Dear participant,"),
    "intake_open": (
        "Voor {community} begint, spreek ik graag met je. Ik wil weten aan welke opgave je werkt, wat je komt halen en "
        "wat je te brengen hebt.",
        "Before {community} begins I would like to talk with you: about the assignment you work on, what you come for "
        "and what you bring.",
    ),
    "intake_private": (
        "Jij bepaalt wat de groep ervan hoort. Wat je in vertrouwen zegt, blijft tussen ons.",
        "You decide what the group hears of it. What you say in confidence stays between us.",
    ),
    "intake_when": ("Wanneer: {day}, {span}", "When: {day}, {span}"),
    "intake_day": ("Wanneer: {day}, de tijd spreken we nog af", "When: {day}, the time is still to be agreed"),
    "intake_no_day": ("Wanneer: laat me weten wanneer het je schikt", "When: tell me when it suits you"),
    "intake_long": ("Hoe lang: ongeveer {length}", "How long: about {length}"),
    "intake_where": ("Waar: {place}", "Where: {place}"),
    "intake_contact": ("Komt het niet uit? {contact}", "Does it not suit you? {contact}"),
    "intake_bye": ("Hartelijke groet,", "Kind regards,"),
    "intake_event": ("Intakegesprek {community}", "Intake interview {community}"),
    "intake_event_with": ("Intakegesprek {name}, {community}", "Intake interview {name}, {community}"),
}


class _Speech(speech.Speech):
    words: ClassVar[Mapping[str, tuple[str, str]]] = SESSION_WORDS | INTAKE_WORDS


def invitation(facts: InterviewFacts, language: Language) -> Mail:
    """Return the mail that invites to an intake."""
    say = _Speech(language)
    lines = [_when(facts, say), say("intake_long", length=say.minutes(facts.minutes))]
    lines += [say("intake_where", place=facts.place)] if facts.place else []
    parts = [
        say("intake_hello", name=facts.name) if facts.name else say("intake_hello_nobody"),
        say("intake_open", community=facts.community),
        "\n".join(lines),
        say("intake_private"),
        say("intake_contact", contact=facts.contact) if facts.contact else "",
        f"{say('intake_bye')}\n",
    ]
    return Mail(say("intake_subject", community=facts.community), "\n\n".join(part for part in parts if part))


def event_title(facts: InterviewFacts, language: Language) -> str:
    """Return what an interview is called in a calendar; with a name only in the facilitator's own."""
    say = _Speech(language)
    if facts.name:
        return say("intake_event_with", name=facts.name, community=facts.community)
    return say("intake_event", community=facts.community)


def _when(facts: InterviewFacts, say: _Speech) -> str:
    if facts.on is None:
        return say("intake_no_day")
    if facts.starts is None or facts.ends is None:
        return say("intake_day", day=say.day(facts.on))
    span = say("from_to", start=say.clock(facts.starts), end=say.time(facts.ends))
    return say("intake_when", day=say.day(facts.on), span=span)
