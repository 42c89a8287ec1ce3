"""The texts of mail about a session, Dutch and English, with its facts filled in."""

from collections.abc import Mapping
from typing import ClassVar, NamedTuple

from copdesk.domain.language import Language
from copdesk.domain.mail import MailKind, SessionFacts
from copdesk.sentences import speech
from copdesk.sentences.session_words import SESSION_WORDS

# One entry a word or sentence: Dutch first, English second; the words in braces are filled in.
MAIL_WORDS: dict[str, tuple[str, str]] = {
    "mail_subject_invitation": ("Uitnodiging: {title}, {day}", "Invitation: {title}, {day}"),
    "mail_subject_reminder": ("Tot ziens op {day}: {title}", "See you on {day}: {title}"),
    "mail_subject_waiting": ("Wachtlijst: {title}, {day}", "Waiting list: {title}, {day}"),
    "mail_subject_thanks": ("Dank voor je komst: {title}", "Thank you for coming: {title}"),
    "mail_hello": ("Beste collega’s,", "Dear colleagues,"),
    "mail_open_invitation": (
        "Je bent van harte uitgenodigd voor de volgende bijeenkomst van {community}: {title}.",
        "You are warmly invited to the next meeting of {community}: {title}.",
    ),
    "mail_open_reminder": (
        "Binnenkort zien we elkaar bij {community}: {title}.",
        "We will soon see each other at {community}: {title}.",
    ),
    "mail_open_waiting": (
        "Alle plaatsen voor {title} zijn bezet, dus je staat op de wachtlijst. Komt er een plaats vrij, dan hoor je "
        "het meteen. Houd de dag nog even vrij als dat lukt.",
        "All places for {title} are taken, so you are on the waiting list. You will hear at once when a place comes "
        "free. Please keep the day free for now if you can.",
    ),
    "mail_open_thanks": (
        "Dank dat je er was bij {title}. Wat je inbracht, maakte de bijeenkomst.",
        "Thank you for being there at {title}. What you brought in made the meeting.",
    ),
    "mail_when": ("Wanneer: {day}, {span}", "When: {day}, {span}"),
    "mail_where": ("Waar: {place}", "Where: {place}"),
    "mail_online": ("Waar: online", "Where: online"),
    "mail_link": ("Deelnemen: {link}", "Join at: {link}"),
    "mail_route": ("Route: {route}", "How to get there: {route}"),
    "mail_aim": ("Waarom: {aim}", "Why: {aim}"),
    "mail_bring": ("Neem mee: {bring}", "Please bring: {bring}"),
    "mail_answer": ("Laat je uiterlijk {day} weten of je komt?", "Could you tell us by {day} whether you are coming?"),
    "mail_sign_off": ("Kun je toch niet? {how}", "Cannot make it after all? {how}"),
    "mail_after": (
        "Heb je daarna iets anders gedaan dan anders? We horen het graag, ook als het niet lukte.",
        "Did you do anything differently afterwards? We would like to hear, also if it did not work out.",
    ),
    "mail_bye": ("Hartelijke groet,", "Kind regards,"),
}


class Mail(NamedTuple):
    """A mail ready to be copied."""

    subject: str
    body: str


class _Speech(speech.Speech):
    words: ClassVar[Mapping[str, tuple[str, str]]] = SESSION_WORDS | MAIL_WORDS


def mail(kind: MailKind, facts: SessionFacts, language: Language) -> Mail:
    """Return the mail of this kind about a session."""
    say = _Speech(language)
    day = say.day(facts.starts) if facts.day_known else say("day_later_in")
    parts = [
        say("mail_hello"),
        say(f"mail_open_{kind}", community=facts.community, title=facts.title),
        "\n".join(_facts(kind, facts, day, say)),
        *_ending(kind, facts, say),
        f"{say('mail_bye')}\n",
    ]
    subject = say(f"mail_subject_{kind}", title=facts.title, day=day)
    return Mail(subject, "\n\n".join(part for part in parts if part))


def _facts(kind: MailKind, facts: SessionFacts, day: str, say: _Speech) -> list[str]:
    """Return the lines with when, where and what; who was there needs none."""
    if kind is MailKind.THANKS:
        return []
    span = say.time(facts.starts)
    if facts.ends is not None:
        span = say("from_to", start=say.clock(facts.starts), end=say.time(facts.ends))
    lines = [say("mail_when", day=day, span=span)]
    where = ", ".join(part for part in (facts.place, facts.address) if part.strip())
    if facts.online or where:
        lines.append(say("mail_online") if facts.online else say("mail_where", place=where))
    lines += [say("mail_link", link=facts.link)] if facts.link else []
    if kind is MailKind.WAITING:
        return lines
    told = {"aim": facts.aim, "bring": facts.bring, "route": "" if facts.online else facts.route}
    return lines + [say(f"mail_{key}", **{key: words.strip()}) for key, words in told.items() if words.strip()]


def _ending(kind: MailKind, facts: SessionFacts, say: _Speech) -> list[str]:
    if kind is MailKind.THANKS:
        return [say("mail_after")]
    answer = kind is MailKind.INVITATION and facts.sign_up_by is not None
    asked = [say("mail_answer", day=say.day(facts.sign_up_by))] if answer and facts.sign_up_by else []
    off = facts.sign_off.strip() if kind in (MailKind.INVITATION, MailKind.REMINDER) else ""
    return [*asked, *([say("mail_sign_off", how=off)] if off else [])]
