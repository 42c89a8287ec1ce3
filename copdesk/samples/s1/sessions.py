"""Three afternoons of the climate community: when, where and what for."""

from datetime import date, time

from copdesk.domain.sessions import Session
from copdesk.samples.identities import identity
from copdesk.samples.s1.community import COMMUNITY

JUNE = Session(
    id=identity("S1", "session", "11"),
    community_id=COMMUNITY.id,
    number="11",
    title="Regen op straat: wat mag er blijven staan?",
    day=date(2018, 6, 14),
    starts=time(12, 30),
    announced_start=time(13, 0),
    announced_end=time(17, 15),
    doors=time(12, 30),
    venue="De Stadswerf",
    address="Kadelaan 7, Sluiskerk",
    route="Vanaf station Sluiskerk acht minuten lopen langs het water. Er is een fietsenstalling op het erf.",
    capacity=40,
    expected=34,
    aim="Je weet welk water op straat je aanvaardbaar vindt, en wie daar in jouw gemeente over beslist.",
    take_home="Een eigen tekening van één straat, met wat er blijft staan en hoelang.",
    bring="Een foto van een straat die bij jou onder water stond.",
    sign_off="Tot drie dagen vooraf: klimaatcop@example.org",
)

SEPTEMBER = Session(
    id=identity("S1", "session", "12"),
    community_id=COMMUNITY.id,
    number="12",
    title="De stresstest ligt er. En nu?",
    day=date(2018, 9, 20),
    starts=time(12, 30),
    announced_start=time(13, 0),
    announced_end=time(17, 30),
    doors=time(12, 30),
    venue="Raadhuis Hoogkade",
    address="Raadhuisplein 1, Hoogkade",
    route="De bus stopt voor de deur. Meld je bij de balie; de zaal is op de eerste verdieping.",
    accessibility="Lift naast de balie, ringleiding in de raadzaal.",
    capacity=36,
    expected=32,
    aim="Van kaarten met rode vlekken naar een gesprek met je collega’s van beheer, groen en wonen.",
    take_home="Een uitnodiging voor je eigen risicodialoog, klaar om te versturen.",
    bring="De kaart uit je stresstest die jou het meest verraste.",
    sign_off="Tot drie dagen vooraf: klimaatcop@example.org",
)

NOVEMBER = Session(
    id=identity("S1", "session", "13"),
    community_id=COMMUNITY.id,
    number="13",
    title="Meeliften met de riolering",
    day=date(2018, 11, 15),
    starts=time(12, 30),
    announced_start=time(13, 0),
    announced_end=time(17, 30),
    doors=time(12, 30),
    venue="Het Pompgebouw",
    address="Gemaalweg 12, Polderdam",
    route=(
        "Vanaf station Polderdam is het tien minuten lopen: steek het plein over en volg de singel tot de schoorsteen. "
        "Kom je met de auto, parkeer dan bij de ijsbaan; het laatste stuk loop je langs de wadi’s."
    ),
    accessibility="Begane grond, geen drempels. Een rustige kamer is vrij; vraag Tijn naar de sleutel.",
    capacity=40,
    expected=33,
    aim="Je ontdekt bij welk onderhoud in jouw gemeente klimaatadaptatie gratis mee kan liften.",
    take_home="Een actieplan van één bladzij, met de naam van de collega die je morgen belt.",
    bring="De meerjarenplanning van riolering of wegen in jouw gemeente, al is het maar één wijk.",
    sign_off="Tot drie dagen vooraf: klimaatcop@example.org",
    photo_notice=True,
)

SESSIONS = (JUNE, SEPTEMBER, NOVEMBER)
"""The sessions, earliest first."""
