"""A mail tells the facts of a session, and goes to nobody who cancelled and to nobody twice."""

from datetime import date, datetime
from string import Formatter

import pytest

from copdesk.domain.language import Language
from copdesk.domain.mail import MailKind, Recipient, SessionFacts, addresses, recipients
from copdesk.sentences.mail import MAIL_WORDS, mail

FACTS = SessionFacts(
    community="CoP Klimaat",
    title="Meeliften",
    starts=datetime(2018, 11, 15, 13),
    ends=datetime(2018, 11, 15, 17, 30),
    place="Het Pompgebouw",
    address="Gemaalweg 12",
    sign_up_by=date(2018, 11, 8),
    sign_off="Mail Merel.",
)
LISTED = [
    Recipient("a@example.org", "enrolled", there=True, expected=True),
    Recipient("A@Example.org", "enrolled", expected=True),
    Recipient("b@example.org", "cancelled", there=True, expected=True),
    Recipient("c@example.org", "waiting", expected=True),
    Recipient("d@example.org", "", expected=True),
    Recipient("", "invited"),
]


def test_an_invitation_tells_when_where_and_until_when_to_answer() -> None:
    body = mail(MailKind.INVITATION, FACTS, Language.DUTCH).body
    assert "Wanneer: donderdag 15 november 2018, 13.00 tot 17.30 uur" in body
    assert "Waar: Het Pompgebouw, Gemaalweg 12" in body and "uiterlijk donderdag 8 november 2018" in body


def test_an_online_session_gives_its_link_and_no_place() -> None:
    online = SessionFacts(
        community="CoP", title="Café", starts=FACTS.starts, online=True, place="Zaal", link="https://example.org/x"
    )
    body = mail(MailKind.REMINDER, online, Language.ENGLISH).body
    assert "Where: online" in body and "https://example.org/x" in body and "Zaal" not in body


@pytest.mark.parametrize("kind", MailKind)
@pytest.mark.parametrize("language", Language)
def test_every_mail_says_something_in_both_languages(kind: MailKind, language: Language) -> None:
    written = mail(kind, FACTS, language)
    assert "Meeliften" in written.subject and "{" not in written.body and "\n\n\n" not in written.body


@pytest.mark.parametrize("key", MAIL_WORDS)
def test_both_languages_take_the_same_values(key: str) -> None:
    dutch, english = ({name for _, name, _, _ in Formatter().parse(words)} for words in MAIL_WORDS[key])
    assert dutch == english


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        (MailKind.INVITATION, ["d@example.org"]),
        (MailKind.REMINDER, ["A@Example.org"]),
        (MailKind.WAITING, ["c@example.org"]),
        (MailKind.THANKS, ["a@example.org"]),
    ],
)
def test_each_mail_goes_to_whom_it_is_for_and_to_nobody_twice(kind: MailKind, found: list[str]) -> None:
    assert addresses(recipients(kind, LISTED)) == found
