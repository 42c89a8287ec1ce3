"""The thirty-four candidates as they stood on the list of the two who began it; all of them are invented."""

from typing import NamedTuple

from copdesk.domain.choices import OrganisationKind

TOWN, PROVINCE, STATE = OrganisationKind.MUNICIPALITY, OrganisationKind.PROVINCE, OrganisationKind.STATE
CITIZENS, OWN, FARM = OrganisationKind.CITIZENS_INITIATIVE, OrganisationKind.SELF_EMPLOYED, OrganisationKind.FARMER
COMPANY = OrganisationKind.COMPANY


class Chosen(NamedTuple):
    """A candidate who takes part: scores in the order of the criteria, why, and the challenge they work on."""

    name: str
    kind: OrganisationKind
    place: str
    region: str
    job: str
    scores: str
    because: str
    task: str
    where: str
    stake: str


class NotChosen(NamedTuple):
    """A candidate who does not take part, and why; without a place they spoke for themselves."""

    name: str
    kind: OrganisationKind | None
    place: str
    region: str
    job: str
    scores: str
    because: str


CHOSEN = (
    Chosen("Wubbe van der Wending", TOWN, "Gemeente Meeroever", "Meerstreek", "Programmamaker", "5554",
           "Begon zonder opdracht, en de wethouder volgde.",
           "Kop van het meer", "Meeroever", "Water vasthouden zonder dat het dorp onderloopt."),
    Chosen("Fenna Grondig", TOWN, "Gemeente Veenderveld", "Veenlanden", "Gebiedsregisseur", "4554",
           "Kent elke boer bij naam en komt er ook terug.",
           "Natte voeten", "Veenderveld", "Het veen zakt, de huizen ook."),
    Chosen("Jorg te Bosrand", TOWN, "Gemeente Oosterbrink", "Oosterbrink", "Strateeg", "5445",
           "Durft op te houden met wat niet werkt.",
           "De brink weer groen", "Oosterbrink", "Een dorp dat zelf wil planten en niet mag."),
    Chosen("Samira Weidezicht", TOWN, "Gemeente Zandhoogte", "Zandhoogte", "Opgavemanager", "4545",
           "Zet bewoners aan tafel voordat er een plan is.",
           "Droog zand", "Zandhoogte", "Drinkwater, beregening en natuur uit één bron."),
    Chosen("Ties Kanteling", TOWN, "Gemeente Kleikant", "Kleikant", "Wijkontwikkelaar", "4444",
           "Brengt een wijk mee die niemand anders heeft.",
           "De Achterdijk", "Kleikant", "Een wijk zonder gas, en zonder geld."),
    Chosen("Eefje Meerstreek", PROVINCE, "Provincie Meerstreek", "Meerstreek", "Gebiedscoördinator", "4535",
           "Zoekt de ruimte in de regels op, en deelt die.",
           "Regels die meebewegen", "Meerstreek", "Een vergunning die tijdelijk mag zijn."),
    Chosen("Ruurd op den Akker", PROVINCE, "Provincie Hogeland", "Hoge Hei", "Transitiemanager", "5345",
           "Laat zien wat er misging, ook thuis.",
           "Hei en koe", "Hoge Hei", "Stikstof, en een dal dat van boeren leeft."),
    Chosen("Nilgün Stroomdal", PROVINCE, "Provincie Hogeland", "Beekdal", "Adviseur landelijk gebied", "4444",
           "Verbindt twee regio's die elkaar niet kennen.",
           "De beek terug", "Beekdal", "Grond ruilen met wie er al drie generaties zit."),
    Chosen("Abel Hofstraat", STATE, "Ministerie van Voorbeeldzaken", "Rivierenhoek", "Beleidsmaker", "4345",
           "Neemt mee terug wat in Den Haag niemand hoort.",
           "Ruimte in de regeling", "Rivierenhoek", "Geld dat nu alleen naar plannen gaat."),
    Chosen("Marit van Doorn-Voorbeeld", STATE, "Ministerie van Vergezichten", "Heuvelrug-Oost", "Verkenner", "5345",
           "Werkt twee dagen per week buiten de deur.",
           "Rijk aan de keukentafel", "Heuvelrug-Oost", "Eén loket dat ook langskomt."),
    Chosen("Lotte Zaaigoed", CITIZENS, "Dorpstuin De Zaairij", "Oosterbrink", "Initiatiefnemer", "5553",
           "Driehonderd mensen, en pas twee jaar bezig.",
           "De Zaairij", "Oosterbrink", "Van vrijwillig naar blijvend, zonder baas."),
    Chosen("Bouke Windhoek", CITIZENS, "Energiekring Kustpolder", "Kustpolder", "Voorzitter", "5545",
           "Opbrengst gaat naar het dorp, en dat is af te kijken.",
           "Molen van ons", "Kustpolder", "Stroom waar het net vol is."),
    Chosen("Delphine Waterlelie", CITIZENS, "Waterwacht Rivierenhoek", "Rivierenhoek", "Aanjager", "4545",
           "Meet zelf, en praat dan pas.",
           "Meetpunt Zuid", "Rivierenhoek", "Wie meet, mag die ook meebeslissen?"),
    Chosen("Ömer Buurtkracht", CITIZENS, "Wijkbedrijf Achterdijk", "Kleikant", "Trekker", "5445",
           "Spreekt een taal die in nota's ontbreekt.",
           "Warm bij de buren", "Kleikant", "Isoleren met de mensen die er wonen."),
    Chosen("Keet de Rooier", OWN, "Atelier Rooilijn", "Kustpolder", "Landschapsmaker", "4454",
           "Tekent wat anderen bedoelen.",
           "Zilte rand", "Kustpolder", "Een dijk die meer mag zijn dan hoog."),
    Chosen("Sietze Omdenker", OWN, "Omdenkerij", "Hoge Hei", "Procesbouwer", "3555",
           "Stelt de vraag die blijft hangen.",
           "De derde tafel", "Hoge Hei", "Praten als iedereen al gelijk heeft."),
    Chosen("Merel Oeverzwaluw", OWN, "Studio Oeverzwaluw", "Veenlanden", "Zelfstandig begeleider", "4455",
           "Brengt acht jaar leren van een andere regio mee.",
           "Langs de oever", "Veenlanden", "Wat leert de ene regio van de andere?"),
    Chosen("Hielke Kruidenrijk", FARM, "Boerderij Het Kruidenrijk", "Veenlanden", "Melkveehouder", "5544",
           "Zette het peil omhoog voordat het moest.",
           "Koeien op nat land", "Veenderveld", "Minder koeien, en toch een boterham."),
    Chosen("Trijntje Akkerrand", FARM, "Maatschap Akkerrand", "Zandhoogte", "Akkerbouwer", "4545",
           "Vertelt eerlijk wat het kost.",
           "Stroken", "Zandhoogte", "Zes gewassen naast elkaar, één afnemer."),
    Chosen("Gerbrand van 't Erf", FARM, "Zorgboerderij 't Erf", "Heuvelrug-Oost", "Boer", "4444",
           "Heeft plek voor wie elders niet past.",
           "Het open erf", "Heuvelrug-Oost", "Een erf zonder opvolger."),
)  # fmt: skip
"""The twenty: five, three, two, four, three and three."""

NOT_CHOSEN = (
    NotChosen("Pieter Beleidsman-Voorbeeld", TOWN, "Gemeente Meeroever", "Meerstreek", "Beleidsadviseur", "3324",
              "Uit deze gemeente doet al iemand mee."),
    NotChosen("Anouk Plannenmaker", TOWN, "Gemeente Stadsrand", "Stadsrand", "Planoloog", "3233",
              "Nog geen eigen plek; volgend jaar opnieuw vragen."),
    NotChosen("Rinse Overleg", TOWN, "Gemeente Kleikant", "Kleikant", "Projectleider", "2423",
              "Uit deze gemeente doet al iemand mee."),
    NotChosen("Judith Notitie-de Vries", TOWN, "Gemeente Beekdal", "Beekdal", "Adviseur", "2332",
              "Wil vooral horen, en nog niet inbrengen."),
    NotChosen("Frits Kaderzicht", PROVINCE, "Provincie Hogeland", "Hoge Hei", "Beleidscoördinator", "3423",
              "Drie mensen van de provincie is genoeg."),
    NotChosen("Mirjam Regelink-Voorbeeld", PROVINCE, "Provincie Meerstreek", "Meerstreek", "Jurist", "2234",
              "Komt graag als gast bij een bijeenkomst over regels."),
    NotChosen("Olivier Nota", STATE, "Ministerie van Voorbeeldzaken", "Rivierenhoek", "Dossierhouder", "2323",
              "Wisselt dit jaar van functie."),
    NotChosen("Elske Moestuin", CITIZENS, "Moestuinen Oosterbrink", "Oosterbrink", "Bestuurslid", "4443",
              "Gelijke score; Oosterbrink heeft al een burgerinitiatief."),
    NotChosen("Joost Zonnewijk", CITIZENS, "Zonnewijk Stadsrand", "Stadsrand", "Penningmeester", "3342",
              "Stadsrand valt buiten de tien regio's."),
    NotChosen("Rosa Deelkeuken", CITIZENS, "De Deelkeuken", "Kleikant", "Kok", "3433",
              "Kleikant had al twee mensen."),
    NotChosen("Daan Flitsidee", OWN, "Bureau Flitsidee", "Zandhoogte", "Adviseur", "4213",
              "Zoekt opdrachten, en dat zei hij zelf ook."),
    NotChosen("Hedy Vrijdenker", None, "", "Heuvelrug-Oost", "", "3344",
              "Spreekt voor zichzelf, maar heeft nog geen opgave."),
    NotChosen("Klaas-Jan Ruilgrond", FARM, "Maatschap Ruilgrond", "Beekdal", "Melkveehouder", "3433",
              "Trok zich terug in de oogsttijd; hoort het eerst als er plek is."),
    NotChosen("Suze Kringloop", COMPANY, "Kringloop Kustpolder", "Kustpolder", "Directeur", "3333",
              "Kustpolder had al twee mensen."),
)  # fmt: skip
"""The fourteen, each with the reason that was told to them."""
