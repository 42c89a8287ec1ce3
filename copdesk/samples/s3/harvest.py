"""What the first edition ended with: six conclusions and four recommendations, and what each of them rests on."""

from collections.abc import Iterator
from typing import NamedTuple

from copdesk.domain.choices import Advice, Audience, HarvestKind, Level, QuoteConsent
from copdesk.domain.harvest import HarvestItem
from copdesk.samples.identities import identity
from copdesk.samples.s3.community import FIRST
from copdesk.samples.s3.meetings import FIRST_SESSIONS
from copdesk.samples.s3.people import named

CONCLUSION, RECOMMENDATION = HarvestKind.CONCLUSION, HarvestKind.RECOMMENDATION


class _Seen(NamedTuple):
    """Something harvested along the way, on which conclusions rest."""

    key: str
    meeting: int
    kind: HarvestKind
    level: Level
    text: str
    by: str = ""


_SEEN = (
    _Seen(
        "bellen", 2, HarvestKind.QUOTE, Level.INDIVIDUAL,
        "Vier minuten aan de telefoon, en ik had er acht jaar tegenop gezien.", "Marleen van der Peilbuis",
    ),
    _Seen(
        "niet-weten", 1, HarvestKind.INSIGHT, Level.INDIVIDUAL,
        "Hier mocht ik zeggen dat ik het niet wist. Op kantoor is dat een fout.",
    ),
    _Seen(
        "vijf-minuten", 3, HarvestKind.LEARNING_POINT, Level.INDIVIDUAL,
        "Zonder grafiek luistert iedereen. Met grafiek luistert mijn collega.",
    ),
    _Seen(
        "open-vragen", 3, HarvestKind.INSIGHT, Level.INDIVIDUAL,
        "Na de derde open vraag gaf ik zelf het antwoord.",
    ),
    _Seen(
        "bondgenoot", 4, HarvestKind.LESSON, Level.ORGANISATION,
        "Eén bondgenoot aan de tekentafel doet meer dan een nota.",
    ),
    _Seen(
        "een-derde", 5, HarvestKind.BREAKTHROUGH, Level.ASSIGNMENT,
        "Gemeente, netbeheerder en ontwikkelaar betalen in Dijkhoven elk een derde van het verleggen.",
    ),
    _Seen(
        "nadoen", 5, HarvestKind.QUOTE, Level.ORGANISATION,
        "Mijn collega doet het nu ook, en die is hier nooit geweest.", "Henk-Jan Veenpluis",
    ),
    _Seen(
        "te-kort", 5, HarvestKind.DISCOMFORT, Level.INDIVIDUAL,
        "Net nu het loopt, houdt het op.", "Trijntje ten Boorgat",
    ),
)  # fmt: skip

_CONCLUSIONS = (
    ("Een stap opzij van het dagelijkse werk maakt dat je anders naar je eigen rol kijkt.", ("niet-weten",)),
    ("Wie even niet hoeft te presteren, probeert eerder iets uit.", ("niet-weten", "vijf-minuten")),
    ("Vakkennis was er genoeg; de winst zat in op iemand afstappen.", ("bellen", "bondgenoot")),
    ("Doelen, intervisie en vooral open vragen brachten iedereen verder.", ("open-vragen",)),
    ("Je verplaatsen in de ander en zoeken wat je deelt, opent deuren die een nota dicht laat.", ("een-derde",)),
    ("Zes mensen is weinig, maar het werk eromheen verandert mee.", ("nadoen", "bondgenoot")),
)
_RECOMMENDATIONS = (
    (
        "Neem er langer de tijd voor, zodat een proef kan mislukken en nog eens kan.",
        ("te-kort", "een-derde"), "Opdrachtgever", Advice.LONGER,
    ),
    (
        "Spreek iedereen vooraf, zodat de leervraag scherp is als we beginnen.",
        ("niet-weten",), "Begeleiders", Advice.INTAKES,
    ),
    (
        "Bied tussen de bijeenkomsten coaching aan voor wie een stap wil zetten.",
        ("bellen", "open-vragen"), "Opdrachtgever en begeleiders", Advice.COACHING,
    ),
    (
        "Nodig de tekentafel uit: zonder Ruimtelijke Ordening praten we over elkaar.",
        ("bondgenoot",), "Gemeenten in de regio", Advice.BROADER_GROUP,
    ),
)  # fmt: skip


def harvested() -> Iterator[HarvestItem]:
    """Yield what was seen on the way, and then what was concluded and recommended from it."""
    yield from map(_seen, _SEEN)
    for number, (text, evidence) in enumerate(_CONCLUSIONS, start=1):
        yield _closing(CONCLUSION, number, text, evidence)
    for number, (text, evidence, to, advice) in enumerate(_RECOMMENDATIONS, start=1):
        yield _closing(RECOMMENDATION, number, text, evidence, addressed_to=to, advice=advice)


def _seen(seen: _Seen) -> HarvestItem:
    session = FIRST_SESSIONS[seen.meeting - 1]
    return HarvestItem(
        id=identity("S3", "harvest", seen.key),
        community_id=FIRST.id,
        kind=seen.kind,
        text=seen.text,
        level=seen.level,
        on=session.day,
        session_id=session.id,
        person_id=named(seen.by).id if seen.by else None,
        consent=QuoteConsent.GIVEN if seen.by else QuoteConsent.NOT_ASKED,
        audience=Audience.PUBLIC,
    )


def _closing(kind: HarvestKind, number: int, text: str, evidence: tuple[str, ...], **more: object) -> HarvestItem:
    fields = {
        "id": identity("S3", "harvest", kind.value, str(number)),
        "community_id": FIRST.id,
        "kind": kind,
        "text": text,
        "level": Level.ORGANISATION,
        "on": FIRST.ends,
        "audience": Audience.PUBLIC,
        "evidence_ids": tuple(identity("S3", "harvest", key) for key in evidence),
    }
    return HarvestItem.model_validate(fields | more)
