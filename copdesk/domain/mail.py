"""Mail a facilitator sends from a mail program of their own: what each is for, its facts, and who gets it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class MailKind(StrEnum):
    """What a mail about a session is for."""

    INVITATION = "invitation"
    REMINDER = "reminder"
    WAITING = "waiting"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFacts:
    """What can be told about a session in a mail; whatever is empty is not mentioned."""

    community: str
    title: str
    starts: datetime
    ends: datetime | None = None
    number: str = ""
    day_known: bool = True
    online: bool = False
    place: str = ""
    address: str = ""
    route: str = ""
    link: str = ""
    aim: str = ""
    bring: str = ""
    sign_up_by: date | None = None
    sign_off: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody on the list of a session; `state` is empty for who was never asked, `there` who was in the room."""

    email: str
    state: str = ""
    there: bool = False
    expected: bool = False


def recipients(kind: MailKind, listed: Iterable[Recipient]) -> list[Recipient]:
    """Return who gets a mail; nobody who cancelled ever does."""
    people = [one for one in listed if one.state != "cancelled"]
    enrolling = any(one.state == "enrolled" for one in people)
    if kind is MailKind.INVITATION:
        return [one for one in people if one.state == "invited" or (not one.state and one.expected)]
    if kind is MailKind.REMINDER:
        return [one for one in people if (one.state == "enrolled" if enrolling else one.expected)]
    if kind is MailKind.WAITING:
        return [one for one in people if one.state == "waiting"]
    return [one for one in people if one.there]


def addresses(people: Iterable[Recipient]) -> list[str]:
    """Return each address once, whatever its capitals, in the order of the list."""
    return list({one.email.casefold(): one.email for one in people if one.email}.values())
