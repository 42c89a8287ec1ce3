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
    route="Van station Sluiskerk acht minuten langs het water.",
    capacity=40,
    expected=34,
    aim="Je weet welk water op straat jij aanvaardbaar vindt, en wie erover beslist.",
    take_home="Een tekening van één straat: wat blijft staan, en hoelang.",
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
    route="De bus stopt voor de deur. De raadzaal is boven.",
    accessibility="Lift naast de balie, ringleiding in de raadzaal.",
    capacity=36,
    expected=32,
    aim="Van kaarten met rode vlekken naar een gesprek met je collega’s.",
    take_home="Een uitnodiging voor je risicodialoog, klaar om te versturen.",
    bring="De kaart uit je stresstest die jou het meest verraste.",
    sign_off="Tot drie dagen vooraf: klimaatcop@example.org",
)

NOVEMBER = Session(
    id=identity("S1", "session", "13"),
    community_id=COMMUNITY.id,
    number="13",
    title="Meeliften met de riolering",
    day=date(2018, 11, 15),
    starts=time(11, 45),
    announced_start=time(13, 0),
    announced_end=time(17, 30),
    doors=time(12, 30),
    venue="Het Pompgebouw",
    address="Gemaalweg 12, Polderdam",
    route="Van station Polderdam tien minuten langs de singel, tot de schoorsteen.",
    accessibility="Geen drempels. Vraag Tijn naar de sleutel van de rustige kamer.",
    capacity=40,
    expected=33,
    aim="Je ontdekt bij welk onderhoud klimaatadaptatie gratis mee kan liften.",
    take_home="Een eigen actieplan, en de naam van wie je morgen belt.",
    bring="De planning van riool of wegen, al is het van één wijk.",
    sign_off="Tot drie dagen vooraf: klimaatcop@example.org",
    photo_notice=True,
)

SESSIONS = (JUNE, SEPTEMBER, NOVEMBER)
"""The sessions, earliest first."""
