"""What the six of the second edition agreed to: that their intake is kept, and five of them that they are quoted."""

from collections.abc import Iterator
from datetime import date

from copdesk.domain.choices import Decision, Purpose
from copdesk.domain.consent import Consent
from copdesk.samples.identities import identity
from copdesk.samples.s3.people import named

QUOTED = {
    ("Naomi Keileem", "stuck"),
    ("Ferdi Sondering", "stuck"),
    ("Aafke van der Terp", "stuck"),
    ("Milan Grondwal", "home"),
    ("Roelien Plankaart", "home"),
    ("Cas Rooilijn", "stuck"),
    ("Cas Rooilijn", "changed"),
}
"""Who said what was worth quoting in which answer."""

_ASKED = (
    ("Naomi Keileem", date(2020, 9, 1), Decision.GIVEN),
    ("Ferdi Sondering", date(2020, 9, 2), Decision.GIVEN),
    ("Aafke van der Terp", date(2020, 9, 3), Decision.GIVEN),
    ("Milan Grondwal", date(2020, 9, 8), Decision.REFUSED),
    ("Roelien Plankaart", date(2020, 9, 10), Decision.GIVEN),
    ("Cas Rooilijn", date(2020, 9, 14), Decision.GIVEN),
)


def consents() -> Iterator[Consent]:
    """Yield what each of them said at the end of the interview."""
    for name, on, quoting in _ASKED:
        yield _answer(name, on, Purpose.KEEP_INTAKE, Decision.GIVEN, 1)
        yield _answer(name, on, Purpose.QUOTE_ANONYMOUS, quoting, 2)


def _answer(name: str, on: date, purpose: Purpose, said: Decision, number: int) -> Consent:
    return Consent(
        id=identity("S3", "consent", purpose.value, name),
        person_id=named(name).id,
        purpose=purpose,
        decision=said,
        on=on,
        channel="in het gesprek",
        text_version="1",
        number=number,
    )
