"""What a programme is asked, and what stands in the way of a document.

One entry a code: Dutch first, English second; the words in braces are the problem's values.
"""

SENTENCES: dict[str, tuple[str, str]] = {
    # Programmes and reports
    "session_gone": (
        "Deze bijeenkomst is er niet meer. Kies een andere in de lijst.",
        "This session is no longer there. Choose another one from the list.",
    ),
    "community_gone": (
        "Deze CoP is er niet meer. Kies een andere in de lijst.",
        "This community is no longer there. Choose another one from the list.",
    ),
    "programme_empty": (
        "Van {title} kan nog geen programma worden gemaakt: er staan geen blokken in voor deelnemers. "
        "Voeg in het ontwerp een blok toe.",
        "No programme can be made of {title} yet: it has no blocks for participants. Add a block in the designer.",
    ),
    "font_missing": (
        "Het lettertype {file} ontbreekt of is beschadigd, daarom is het document niet gemaakt. "
        "Je gegevens zijn ongemoeid. Installeer CoP Desk opnieuw.",
        "The typeface {file} is missing or damaged, so the document was not made. "
        "Your data is untouched. Install CoP Desk again.",
    ),
    "calendar_empty": (
        "Er zijn nog geen bijeenkomsten om in een agenda te zetten. Maak er eerst een.",
        "There are no sessions yet to put in a calendar. Make one first.",
    ),
    # Questions about a programme
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
        "Mensen zijn {percent} % van de tijd zelf aan het werk; onder de 67 % zakt de aandacht. "
        "Wat kunnen ze zelf doen?",
        "People are at work themselves for {percent} % of the time; below 67 % attention drops. "
        "What could they do themselves?",
    ),
    "long_listening": (
        "Hier luisteren mensen {minutes} minuten achter elkaar. Waar kunnen ze tussendoor zelf iets doen?",
        "People listen for {minutes} minutes on end here. Where can they do something themselves in between?",
    ),
    "overlap": (
        "Dit blok begint {minutes} minuten voordat het vorige klaar is. Welk van de twee schuift op?",
        "This block begins {minutes} minutes before the one before it is over. Which of the two moves?",
    ),
}
