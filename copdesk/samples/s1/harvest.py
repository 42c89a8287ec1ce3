"""What the climate community harvested, what people agreed to do, and what they allow to be printed."""

from collections.abc import Iterator
from datetime import date
from uuid import UUID

from copdesk.domain.actions import Action
from copdesk.domain.choices import (
    ActionState,
    Audience,
    Decision,
    HarvestKind,
    Level,
    Purpose,
    QuoteConsent,
    WhyNot,
)
from copdesk.domain.consent import Consent
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.sessions import Session
from copdesk.samples.identities import identity
from copdesk.samples.s1.community import COMMUNITY
from copdesk.samples.s1.people import named
from copdesk.samples.s1.sessions import JUNE, NOVEMBER, SEPTEMBER


def _item(kind: HarvestKind, session: Session, level: Level, text: str, by: str = "", **more: object) -> HarvestItem:
    fields = {
        "id": identity("S1", "harvest", kind.value),
        "community_id": COMMUNITY.id,
        "kind": kind,
        "text": text,
        "level": level,
        "on": session.day,
        "session_id": session.id,
        "person_id": named(by).id if by else None,
    }
    return HarvestItem.model_validate(fields | more)


ITEMS = (
    _item(
        HarvestKind.LESSON,
        NOVEMBER,
        Level.ORGANISATION,
        "Loop een dag mee met het rioolonderhoud voor je een plan schrijft. De straat gaat toch open; "
        "wie er dan bij staat, mag meedenken over wat er terugkomt.",
        audience=Audience.PUBLIC,
    ),
    _item(
        HarvestKind.INSIGHT,
        SEPTEMBER,
        Level.ASSIGNMENT,
        "Een stresstest is geen antwoord maar een uitnodiging. De rode vlek op de kaart is pas een probleem "
        "als iemand er elke dag langsloopt.",
        audience=Audience.PUBLIC,
    ),
    _item(
        HarvestKind.QUOTE,
        NOVEMBER,
        Level.INDIVIDUAL,
        "Ik dacht dat ik de enige was die hiermee zat. Nu heb ik drie nummers in mijn telefoon die ik ook écht bel.",
        by="geertje.zilverschoon",
        consent=QuoteConsent.GIVEN,
        audience=Audience.PUBLIC,
    ),
    _item(
        HarvestKind.BREAKTHROUGH,
        NOVEMBER,
        Level.ORGANISATION,
        "Polderdam zet klimaatadaptatie vanaf 1 januari als vaste regel in elk bestek voor riolering. "
        "Het waterschap betaalt mee aan de eerste drie straten.",
        by="ijsbrand.ijzerhout",
        audience=Audience.SPONSOR,
    ),
    _item(
        HarvestKind.DISCOMFORT,
        SEPTEMBER,
        Level.INDIVIDUAL,
        "Ik heb de kaart nog aan niemand laten zien. Ik ben bang dat bewoners schrikken en dat ik het dan heb gedaan.",
        by="pelle.hemelwater",
        consent=QuoteConsent.ASKED,
    ),
    _item(
        HarvestKind.LEARNING_POINT,
        JUNE,
        Level.INDIVIDUAL,
        "Eerst samen kijken, dan pas rekenen. Met een foto van een natte straat praat iedereen mee; "
        "met een tabel alleen de rekenaars.",
        by="lieke.vandekade",
    ),
    _item(
        HarvestKind.CONCLUSION,
        NOVEMBER,
        Level.ORGANISATION,
        "Meeliften werkt als de planning van riolering, wegen en groen op één kaart ligt, "
        "en als iemand die kaart elk kwartaal met de anderen bekijkt.",
        audience=Audience.PUBLIC,
    ),
    _item(
        HarvestKind.RECOMMENDATION,
        NOVEMBER,
        Level.ORGANISATION,
        "Werk volgend jaar een paar keer in vaste groepen van zeven of acht aan één thema. "
        "De behoefte aan verdieping is groter dan in één middag past.",
        audience=Audience.PUBLIC,
    ),
)
"""Eight things harvested, one of each kind."""


def _action(name: str, what: str, *leads: str, session: Session = NOVEMBER, **more: object) -> Action:
    fields = {
        "id": identity("S1", "action", name),
        "community_id": COMMUNITY.id,
        "what": what,
        "lead_ids": _ids(leads),
        "session_id": session.id,
    }
    return Action.model_validate(fields | more)


def _ids(addresses: tuple[str, ...]) -> tuple[UUID, ...]:
    return tuple(named(address).id for address in addresses)


ACTIONS = (
    _action(
        "map",
        "Eén kaart maken met de planning van riolering, wegen en groen voor vier gemeenten",
        "bram.peters",
        "aafke.boezemland",
        due=date(2019, 2, 14),
        state=ActionState.BUSY,
    ),
    _action(
        "sewer-day",
        "Een meeloopdag bij het rioolonderhoud regelen voor zes mensen",
        "ijsbrand.ijzerhout",
        due=date(2019, 3, 7),
    ),
    _action(
        "photo-wall",
        "De foto’s van natte straten bundelen, met plek en datum",
        "lieke.vandekade",
        session=JUNE,
        due=date(2018, 9, 1),
        state=ActionState.DONE,
    ),
    _action(
        "dialogue-letter",
        "Een voorbeeldbrief schrijven waarmee je bewoners uitnodigt voor een risicodialoog",
        "mirthe.plensbui",
        "naima.sahnounbron",
        session=SEPTEMBER,
        due=date(2018, 11, 1),
        state=ActionState.DONE,
    ),
    _action(
        "housing",
        "De woningcorporatie in Kleidrecht vragen om mee te doen met de ontwerptafel",
        "dorien.optveld",
        session=JUNE,
        due=date(2018, 10, 1),
        state=ActionState.NOT_DONE,
        why_not=(
            "Ik mocht namens de gemeente geen toezegging doen over de binnentuinen. Zonder dat had ik niets te bieden, "
            "dus ik heb het gesprek niet gevoerd."
        ),
        why_not_cause=WhyNot.NO_MANDATE,
    ),
    _action(
        "app-group",
        "Een appgroep beginnen voor snelle vragen tussen de bijeenkomsten door",
        "owen.meerkoet",
        session=JUNE,
        due=date(2018, 7, 1),
        state=ActionState.LAPSED,
    ),
)
"""Six agreements; the one that did not happen says why not."""


def _consent(address: str, purpose: Purpose, decision: Decision, on: date, channel: str) -> Consent:
    return Consent(
        id=identity("S1", "consent", address, purpose.value, on.isoformat()),
        person_id=named(address).id,
        purpose=purpose,
        decision=decision,
        on=on,
        channel=channel,
    )


_GIVEN, _REFUSED, _WITHDRAWN = Decision.GIVEN, Decision.REFUSED, Decision.WITHDRAWN
_FORM, _MAIL, _SPOKEN = "inschrijfformulier", "e-mail", "gesprek"

CONSENTS = (
    _consent("geertje.zilverschoon", Purpose.QUOTE_NAMED, _GIVEN, date(2018, 11, 20), _MAIL),
    _consent("geertje.zilverschoon", Purpose.PARTICIPANT_LIST, _GIVEN, date(2018, 9, 3), _FORM),
    _consent("hanneke.uitdenrietkraag", Purpose.KEEP_INTAKE, _GIVEN, date(2018, 10, 9), _SPOKEN),
    _consent("hanneke.uitdenrietkraag", Purpose.PARTICIPANT_LIST, _GIVEN, date(2018, 9, 3), _FORM),
    _consent("douwe.tusseling", Purpose.KEEP_INTAKE, _GIVEN, date(2018, 10, 11), _SPOKEN),
    _consent("douwe.tusseling", Purpose.QUOTE_NAMED, _REFUSED, date(2018, 10, 11), _SPOKEN),
    _consent("douwe.tusseling", Purpose.CASE_IN_REPORT, _GIVEN, date(2018, 10, 11), _SPOKEN),
    _consent("ijsbrand.ijzerhout", Purpose.CASE_IN_REPORT, _GIVEN, date(2018, 11, 15), _SPOKEN),
    _consent("pelle.hemelwater", Purpose.PHOTOS, _GIVEN, date(2018, 6, 1), _FORM),
    _consent("pelle.hemelwater", Purpose.PHOTOS, _WITHDRAWN, date(2018, 9, 21), _MAIL),
    _consent("fatima.elwadi", Purpose.PHOTOS, _REFUSED, date(2018, 6, 1), _FORM),
)
"""What some people answered when they were asked; each answer is kept."""


def harvested() -> Iterator[Entity]:
    """Yield what was harvested, the actions and the consents."""
    yield from ITEMS
    yield from ACTIONS
    yield from CONSENTS
