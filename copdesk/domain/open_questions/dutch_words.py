"""The Dutch words by which a question is known: small words, verbs at its front, and words that carry a judgement."""

from copdesk.domain.open_questions.rules import each

SUBJECTS = "je|jij|u|jullie|ik|we|wij|hij|ze|zij|het|dat|dit|er|men|iemand|iedereen|alles|niemand|'t"
DETERMINERS = "de|een|mijn|jouw|uw|onze|ons|hun|haar|zijn|deze|die|elke|elk|ieder|iedere|alle|sommige|veel|genoeg|geen"
YOU = "je|jij|u|jullie"
ASKING = "wat|wie|wiens|waar|waarom|wanneer|hoe|hoezo|hoeveel|hoelang|welk|welke|waar[a-z]+|hoe[a-z]+"
BEFORE_ASKING = (
    "aan|bij|met|voor|van|op|in|door|over|uit|naar|tot|sinds|vanaf|vanuit|onder|tussen|volgens|tegen|per|om|wegens"
)
CAN = "kun|kan|kunt|kunnen|zou|zouden|wil|wilt|willen|wou|durf|durft"
HAVE = "heb|hebt|heeft|hebben|had|hadden|ben|bent|is|zijn|was|waren"
VERBS = each(
    f"{CAN}|{HAVE}|mag|mogen|mocht|moet|moeten|moest|moesten|zal|zult|zullen|hoef|hoeft|hoeven|word|wordt|"
    f"worden|werd|werden|"
    "ga|gaat|gaan|ging|gingen|doe|doet|doen|deed|deden|kom|komt|komen|kwam|kwamen|sta|staat|staan|stond|stonden|"
    "zie|ziet|zien|zag|zagen|vind|vindt|vinden|vond|vonden|denk|denkt|denken|dacht|dachten|weet|weten|wist|wisten|"
    "ken|kent|kennen|kende|voel|voelt|voelen|voelde|lukt|lukken|lukte|werk|werkt|werken|werkte|wilde|wilden|kon|"
    "konden|"
    "ligt|liggen|lag|zit|zitten|zat|loop|loopt|lopen|liep|helpt|helpen|hielp|klopt|past|krijg|krijgt|krijgen|kreeg|"
    "neem|neemt|nemen|nam|geef|geeft|geven|gaf|maak|maakt|maken|maakte|blijf|blijft|blijven|bleef|zeg|zegt|"
    "zeggen|zei|"
    "vraag|vraagt|vroeg|begrijp|begrijpt|begreep|herken|herkent|herkende|bedoel|bedoelt|bedoelde|gebruik|gebruikt|"
    "heet|woon|woont|speelt|spelen|speelde|bestaat|bestaan|telt|werkten|hoort|hoor|horen|hoorde|leert|leer|"
    "leren|leerde|"
    "ervaar|ervaart|ervaren|verwacht|verwachten|gelooft|geloof|houdt|houd|hou|mis|mist|missen|valt|vallen|viel|"
    "betekent|"
    "lijkt|lijken|leek|scheelt|levert|leverde|brengt|bracht|breng|stelt|stel|laat|laten|liet|wacht|kost|duurt|"
    "schrijf|"
    "draait|draagt|drukt|durfde|heerst|ontbreekt|gebeurt|gebeurde|begint|begon|eindigt|stopt|stop|start|groeit|"
    "snap|snapt"
)
NOT_VERBS = each(
    f"{SUBJECTS}|{DETERMINERS}|{BEFORE_ASKING}|als|toen|omdat|doordat|terwijl|zodat|hoewel|nadat|voordat|zodra|"
    f"of|en|maar|"
    "dus|want|na|tijdens|zonder|rond|achter|naast|boven|langs|ook|nog|al|wel|niet|nu|dan|daar|hier|daarna|eerst|"
    "gisteren|"
    "vandaag|morgen|straks|soms|vaak|nooit|altijd|misschien|zelf|samen|alleen|eigenlijk|natuurlijk|bijna|juist|"
    "gewoon|"
    "zelfs|vooral|behalve|sommigen|vorige|volgende|jouw"
)
TELLING = (
    "vertellen|beschrijven|uitleggen|toelichten|noemen|schetsen|aangeven|omschrijven|meenemen|benoemen|"
    "verwoorden|herinneren|"
    "voorstellen|bedenken|laten zien|ingaan|delen|illustreren|samenvatten|verduidelijken|opnoemen|uitwerken|"
    "tekenen|terughalen|"
    "voorbeeld (?:van )?geven|voorbeeld geven|stilstaan|terugkijken|weergeven"
)
LOADED = (
    "moeilijk|lastig|erg|vervelend|leuk|fijn|slecht|boos|bang|blij|frustrerend|leerzaam|nuttig|waardevol|zwaar|"
    "pijnlijk|mooi|"
    "geweldig|vreselijk|irritant|spannend|saai|teleurstellend|teleurgesteld|gefrustreerd|verdrietig|trots|"
    "heerlijk|zinvol|"
    "inspirerend|jammer|schrikken|geschrokken|verschrikkelijk|ernstig|onhandig|stom|opgelucht|verrast|onzeker|"
    "prettig|zinloos"
)
GRADED = (
    "voel|voelt|voelen|voelde|voelden|vind|vindt|vinden|vond|vonden|herken|herkent|herkennen|lukt|lukte|helpt|"
    "hielp|past|klopt|"
    "denk|denkt|denken|dacht|geloof|gelooft|begrijp|begrijpt|begreep|verwacht|verwachten|ervaar|ervaart|ben|"
    "bent|is|zijn|was|"
    "waren|moet|moeten|moest|moesten|wil|wilt|willen|wilde|zou|zouden|mis|mist|sluit|sluiten|speelt|spelen|"
    "draagt|levert|durf|"
    "durft|hoef|hoeft|wordt|worden|werd|werden|vertrouw|vertrouwt|houd|hou|houdt|maak|maakt|leeft|telt|raakt|"
    "sta|staat|staan"
)
