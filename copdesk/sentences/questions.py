"""What a programme is asked by its checks: one clear question each, never an order.

One entry a code: Dutch first, English second; the words in braces are the values of the check.
"""

SENTENCES: dict[str, tuple[str, str]] = {
    "part_missing_knowledge": (
        "Er zit geen nieuwe kennis in. Wat gaan mensen hier horen of zien dat ze nog niet kenden?",
        "There is no new knowledge in it. What will people hear or see here that they did not know yet?",
    ),
    "part_missing_translate": (
        "Er is geen tijd om te delen en te vertalen. Wanneer maken mensen de stap naar hun eigen werk?",
        "There is no time to share and translate. When do people make the step to their own work?",
    ),
    "part_missing_network": (
        "Er is geen tijd voor het netwerk. Wanneer leren mensen elkaar beter kennen?",
        "There is no time for the network. When do people get to know each other better?",
    ),
    "part_short_knowledge": (
        "Nieuwe kennis krijgt {percent} % van de tijd; afgesproken is minstens {limit} %. Is dat genoeg?",
        "New knowledge gets {percent} % of the time; at least {limit} % was agreed. Is that enough?",
    ),
    "part_short_translate": (
        "Delen en vertalen krijgt {percent} % van de tijd; afgesproken is minstens {limit} %. Is dat genoeg?",
        "Sharing and translating gets {percent} % of the time; at least {limit} % was agreed. Is that enough?",
    ),
    "part_short_network": (
        "Netwerk krijgt {percent} % van de tijd; afgesproken is minstens {limit} %. Is dat genoeg?",
        "Network gets {percent} % of the time; at least {limit} % was agreed. Is that enough?",
    ),
    "too_passive": (
        "Mensen zijn {percent} % van de tijd zelf aan het werk; onder de {limit} % zakt de aandacht. "
        "Wat kunnen ze zelf doen?",
        "People are at work themselves for {percent} % of the time; below {limit} % attention drops. "
        "What could they do themselves?",
    ),
    "long_listening": (
        "Hier luisteren mensen {minutes} minuten achter elkaar. Waar kunnen ze tussendoor zelf iets doen?",
        "People listen for {minutes} minutes on end here. Where can they do something themselves in between?",
    ),
    "overlap": (
        "“{title}” begint {minutes} minuten voordat “{other}” klaar is. Welk van de twee schuift op?",
        "“{title}” begins {minutes} minutes before “{other}” is over. Which of the two moves?",
    ),
    "translate_missing_after": (
        "Na deze {minutes} minuten nieuwe kennis is er geen tijd om te vertalen naar het eigen werk. Waar komt die?",
        "After these {minutes} minutes of new knowledge nobody has time to translate it to their own work. "
        "Where does that come?",
    ),
    "speaking_less": (
        "Ieder is hier zo’n {minutes} minuten aan het woord; naar de maat van de vorige keren is dat {usual}. "
        "Kan het in kleinere groepen?",
        "Each participant has the floor for about {minutes} minutes; by the measure of the last sessions it would be "
        "{usual}. Could groups be smaller?",
    ),
    "long_stretch": (
        "Tot hier zitten mensen {minutes} minuten zonder pauze. Waar kunnen ze even los?",
        "People sit for {minutes} minutes without a break here. Where can they get up for a moment?",
    ),
    "too_long_stretch": (
        "Tot hier zitten mensen {minutes} minuten zonder pauze; zo lang houdt niemand het vol. Zet er een pauze in?",
        "People sit for {minutes} minutes without a break here; nobody lasts that long. Put a break in?",
    ),
    "meal_inside": (
        "De maaltijd valt binnen dit werkblok van {minutes} minuten. Wanneer rusten mensen uit?",
        "The meal is within this working block of {minutes} minutes. When do people rest?",
    ),
    "no_buffer": (
        "Deze dag van {hours} uur zit helemaal vol: niets mag uitlopen. Waar zit de speling?",
        "This day of {hours} hours is full to the minute: nothing may run over. Where is there room?",
    ),
    "room_change": (
        "Dit blok is in een andere zaal en begint meteen. Reken je {minutes} minuten om te lopen?",
        "This block is in another room and begins at once. Do you allow {minutes} minutes to walk there?",
    ),
    "room_twice": (
        "{room} is op dit moment twee keer in gebruik. Welk onderdeel verhuist?",
        "{room} is used twice at this moment. Which of the two moves?",
    ),
    "low_after_lunch": (
        "Meteen na de lunch is het hier {minutes} minuten luisteren. Kan dit blok van plaats wisselen?",
        "Right after lunch people listen for {minutes} minutes here. Could this block change places?",
    ),
    "low_in_evening": (
        "Na acht uur ’s avonds is het hier nog {minutes} minuten luisteren. Houdt iedereen dat vol?",
        "After eight in the evening people listen for another {minutes} minutes here. Will everybody last?",
    ),
    "round_too_long": (
        "{people} mensen × {each} minuten is {total}, en dit blok duurt {minutes}. "
        "Aan {tables} tafels van {size} past het in {needed} minuten; zo?",
        "{people} people × {each} minutes is {total}, and this block lasts {minutes}. "
        "At {tables} tables of {size} it fits in {needed} minutes; shall it be so?",
    ),
    "table_round_too_long": (
        "Een tafel van {people} heeft voor {each} minuten elk {total} minuten nodig, en dit blok duurt {minutes}. "
        "Kleinere tafels?",
        "A table of {people} needs {total} minutes for {each} minutes each, and this block lasts {minutes}. "
        "Smaller tables?",
    ),
    "report_back_too_long": (
        "{groups} groepen × {each} minuten is {total}, en deze terugkoppeling duurt {minutes}. Wat kan korter?",
        "{groups} groups × {each} minutes is {total}, and this report back lasts {minutes}. What can be shorter?",
    ),
    "report_back_each": (
        "{groups} groepen koppelen terug in {minutes} minuten. Hoeveel minuten heeft elke groep?",
        "{groups} groups report back in {minutes} minutes. How many minutes does each of them have?",
    ),
    "groups_incomplete": (
        "Bij {missing} van deze {groups} groepen ontbreekt nog thema, zaal of begeleider. Wie vult dat in?",
        "Of {missing} of these {groups} groups the theme, the room or the host is not known yet. Who fills that in?",
    ),
    "choose_too_many": (
        "Mensen kiezen hier {choose} onderdelen, en er zijn er {options}. Komt er nog een bij?",
        "People choose {choose} parts here, and there are {options}. Will another be added?",
    ),
    "options_cancelled": (
        "Alle onderdelen van dit blok zijn vervallen. Wat doen mensen in plaats daarvan?",
        "Everything there was to choose in this block was cancelled. What will people do instead?",
    ),
    "no_opening": (
        "De bijeenkomst begint zonder opening of check-in. Hoe komen mensen binnen in het gesprek?",
        "The session begins without an opening or check-in. How do people enter the conversation?",
    ),
    "no_check_out": (
        "De bijeenkomst eindigt zonder check-out. Waarmee gaan mensen naar huis?",
        "The session ends without a check-out. What do people take home?",
    ),
    "actions_unvisited": (
        "Van eerder staan nog acties open ({count}), en geen blok kijkt daarop terug. Wanneer komen ze langs?",
        "Actions of earlier sessions are still open ({count}), and no block looks back on them. When do they come up?",
    ),
    "no_learning_question": (
        "Op deze lange dag komt de leervraag nergens op tafel. Kan dat in de eerste tien minuten?",
        "On this long day the learning question is never on the table. Could it be in the first ten minutes?",
    ),
    "learning_question_late": (
        "De leervraag komt pas na {minutes} minuten op tafel. Kan dat in de eerste tien?",
        "The learning question is not on the table until {minutes} minutes in. Could it be in the first ten?",
    ),
    "no_interim_harvest": (
        "Na {minutes} minuten werk gaat iedereen zonder tussenoogst lunchen. Wat leg je voor die tijd vast?",
        "After {minutes} minutes of work everybody goes to lunch without an interim harvest. What is kept before that?",
    ),
    "no_last_harvest": (
        "Deze dag begint zonder de oogst van de vorige keer. Wil je daarmee openen?",
        "This day begins without the harvest of last time. Would you like to open with it?",
    ),
    "method_not_online": (
        "{method} gaat niet online. Welke werkvorm kies je in plaats daarvan?",
        "{method} does not work online. Which method do you choose instead?",
    ),
    "method_too_few": (
        "{method} vraagt minstens {limit} mensen, en hier zijn er {people}. Past een andere werkvorm beter?",
        "{method} asks for at least {limit} people, and here there are {people}. Would another method suit better?",
    ),
    "method_too_many": (
        "{method} kan met hoogstens {limit} mensen, en hier zijn er {people}. Splits je de groep?",
        "{method} takes {limit} people at most, and here there are {people}. Will you divide the group?",
    ),
    "method_repeated": (
        "De werkvorm {method} zat ook in “{title}”. Is de herhaling bedoeld?",
        "The method {method} was in “{title}” as well. Is it meant to come again?",
    ),
    "announced_start_differs": (
        "Aangekondigd is {announced} uur, en het eerste blok begint om {begins} uur. Wat klopt?",
        "The announced start is {announced}, and the first block begins at {begins}. Which is right?",
    ),
    "announced_end_differs": (
        "Aangekondigd is tot {announced} uur, en het laatste blok is om {ends} uur klaar. Wat klopt?",
        "The announced end is {announced}, and the last block is over at {ends}. Which is right?",
    ),
    "venue_twice": (
        "De vorige keer was ook in {venue}. Kan de groep deze keer ergens anders kijken?",
        "Last time was in {venue} as well. Could the group see another place this time?",
    ),
    "over_capacity": (
        "Er worden {people} mensen verwacht, en er is plaats voor {capacity}. Wordt het een andere zaal?",
        "{people} people are expected, and there is room for {capacity}. Will it be another room?",
    ),
    "meal_without_deadline": (
        "Voor de maaltijd is er nog geen dag waarop iedereen zich moet hebben opgegeven. Welke dag wordt dat?",
        "There is no day yet by which people sign up for the meal. Which day will that be?",
    ),
    "meal_deadline_late": (
        "Opgeven voor de maaltijd kan tot op de dag zelf. Weet de keuken het dan op tijd?",
        "People can sign up for the meal until the day itself. Does the kitchen know in time?",
    ),
    "meal_deadline_passed": (
        "De laatste dag om je op te geven voor de maaltijd is voorbij. Zijn de aantallen doorgegeven?",
        "The last day to sign up for the meal has passed. Does the kitchen have the numbers?",
    ),
    "meal_without_vegetarian": (
        "Bij de maaltijd staat geen vegetarische keuze. Is die er?",
        "No vegetarian choice is given with the meal. Is there one?",
    ),
    "online_break": (
        "Mensen kijken hier {minutes} minuten naar een scherm. Waar komen vijf minuten weg van het scherm?",
        "People look at a screen for {minutes} minutes here. Where do five minutes away from it come?",
    ),
    "no_technical_walk_in": (
        "Er is geen inloop om beeld en geluid te proberen. Begin je een kwartier eerder?",
        "There is no walk-in to try sound and picture. Will you open a quarter of an hour earlier?",
    ),
    "no_meeting_link": (
        "Er staat nog geen link bij om online mee te doen. Welke wordt het?",
        "There is no link yet to take part online. Which will it be?",
    ),
    "no_technical_host": (
        "Niemand staat genoteerd voor de techniek. Wie helpt mensen binnen?",
        "Nobody is down for the technical side. Who helps people in?",
    ),
    "provisional": (
        "Dit blok is onder voorbehoud en heeft nog geen plan B. Wat doe je als het niet doorgaat?",
        "This block is provisional and has no plan B yet. What do you do if it falls through?",
    ),
    "cancelled_takes_time": (
        "Dit blok is vervallen maar houdt {minutes} minuten bezet. Leg je het opzij, of vul je de tijd?",
        "This block was cancelled but still takes {minutes} minutes. Will you set it aside, or fill the time?",
    ),
    "open_end_within": (
        "Van dit blok is het einde open, en er komt nog iets na. Wanneer houdt het op?",
        "This block has an open end, and something follows it. When does it stop?",
    ),
    "other_language": (
        "Dit blok is in een andere taal dan de rest. Weten deelnemers dat van tevoren?",
        "This block is in another language than the rest. Do participants know beforehand?",
    ),
    "no_intake": (
        "Van {people} deelnemers is er nog geen intake, en dit is de eerste bijeenkomst. Spreek je ze eerst?",
        "With {people} participants there was no intake yet, and this is the first meeting. Will you talk first?",
    ),
    "end_over": (
        "De blokken lopen {minutes} minuten over het vaste einde heen. Wat wordt korter?",
        "The blocks run {minutes} minutes past the fixed end. What will be shorter?",
    ),
    "gap_unnamed": (
        "Voor dit blok zit {minutes} minuten waar niets staat. Is dat om te lopen, om te reizen, of over?",
        "Before this block there are {minutes} minutes with nothing in them. Are they to walk, to travel, or spare?",
    ),
    "tracks_unequal": (
        "Dit onderdeel is {minutes} minuten eerder klaar dan wat ernaast loopt. Wat doen die mensen intussen?",
        "This track is over {minutes} minutes before the one beside it. What do these people do meanwhile?",
    ),
    "too_long_session": (
        "Deze bijeenkomst duurt {hours} uur, langer dan anderhalve dag. Worden het twee bijeenkomsten?",
        "This session lasts {hours} hours, longer than a day and a half. Should it be two sessions?",
    ),
    "clock_changes": (
        "In deze nacht verspringt de klok: {hours} uur op de klok is in het echt {real} uur. Is daarop gerekend?",
        "The clock changes in this night: {hours} hours on the clock really are {real} hours. Was that counted on?",
    ),
}
