"""Words that begin a sentence or are a word as well as a name, so that a capital or a small letter tells nothing."""

from copdesk.domain.open_questions.rules import each

NAMES_TOO = each(
    "ad art april assen bakker bar bas beek been beer ben berg bergen best bill boer bol boom borne bos bosch brand "
    "brink broek brouwer bruin buren burg cor dam dawn delft den dijk do dongen door duiven eik els faith "
    "fleur floor goes gouda grace graaf groen groot haan hart heide hof hoek hoorn hoop hope horst houten huis huizen "
    "hulst iris jasmijn jet jong joy june kamp kampen kers klein klerk kok koning koster kuiper lam land laren leek "
    "leen leiden lelie lente lily linde linden losser lot lust mark may mees merel meulen meer mei mol molen muis "
    "ommen ooms oost paard park pen pip poot post prins putten ray rein ridder rijk roos rose ruiter schaap sluis "
    "smit snel snoek stam ster sterk storm straat toon ton tuin veen ven vis visser vlissingen vogel vos vrede "
    "vries wal water weert west wil wilde will wit wolf zand zee zomer zon zwaan zwart"
)
"""Names of people and places that are written in small letters when they are an ordinary word."""

_DUTCH = (
    "aan achter af afgelopen al alle alleen allemaal alles allereerst als alsof althans altijd ander andere anders "
    "begin behalve beide beter bij bijna bijvoorbeeld binnen blijkbaar boven buiten collega collega's daar daarbij "
    "daardoor daarin daarmee daarna daarnaast daarom daarop daarvan daarvoor dan dank dat de deels deze dezelfde die "
    "dit doen door doordat duidelijk dus echt een eerder eerlijk eerst eigenlijk eindelijk elk elke en er eraan erg "
    "ergens ermee ervaring ervan ervoor even feitelijk fijn geen geld gelukkig genoeg gesprekken gewoon goed goede "
    "graag groot haar helaas hele helemaal helder hem het hier hierbij hierdoor hierin hij hoe hoeveel hoewel hun "
    "iedereen ieder iedere iemand iets ik in indien inhoud inmiddels inwoners ja jaren je jij jou jouw juist jullie "
    "kennis klein kort kortom laat laatst later leuk lastig liever maandag maar mee meer meerdere meest meestal men "
    "mensen met meteen mijn minder misschien moeilijk mooi morgen na naar naast nadat namelijk natuurlijk nee "
    "nergens net niemand niet niets nieuw nieuwe nog nooit nou nu of ofwel om omdat onder ondanks ongeveer ons onze "
    "ook op open over overal overigens per plezier praten precies rond ruimte rust samen samenwerken samenwerking "
    "sinds slecht soms sommige steeds straks te teveel tegen ten ter terug terwijl tevens tijd tijdens toch toen "
    "tot totaal totdat tussen twee u uit uiteindelijk uitleg uiteraard uw vaak van vanaf vandaag vandaar vanuit "
    "vanwege veel ver verder verschillende vertrouwen via vind volgende volgens voor vooral voordat vorig vorige "
    "vragen vraag vroeger waar waarbij waardoor waarom waarschijnlijk wanneer want wat water we weer weg wegens "
    "weinig wel welk welke werk wie wij willen wonen zaken ze zeer zeker zelf zelfs zich zij zo zoals zodat zodra "
    "zolang zonder zowel zulke drie vier vijf een maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari "
    "februari maart april mei juni juli augustus september oktober november december nederland nederlandse "
    "gemeente provincie waterschap rijk organisatie ict eu nl hr cop"
)
_ENGLISH = (
    "a about after again all almost also although always am an and another any are as at be because been before "
    "being best better between both but by can colleagues could did do does doing don't during each even every "
    "everybody everyone everything few finally first for from getting good had has have having he her here his how "
    "however i if in indeed instead is it it's its just last later less let like little many maybe me more most "
    "mostly much my never new next no nobody nothing now of often on once one only or other our out over people "
    "perhaps please probably quite really seeing she should since so some somebody someone something sometimes "
    "sometime still such talking than that that's the their them then there there's these they things this those "
    "though through time to together too two under until up us usually very was we well were what when where whether "
    "which while who why will with within without work working would yes yet you your monday tuesday wednesday "
    "thursday friday saturday sunday january february march june july august october dutch english"
)
ORDINARY = each(f"{_DUTCH} {_ENGLISH}")
"""Words with which many a sentence begins."""
