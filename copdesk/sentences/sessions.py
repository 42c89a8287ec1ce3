"""What stands in the way of working on a session, of running it, and of a document about it.

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
    # Working with blocks
    "split_outside": (
        "Dit blok duurt {most} minuten en kan niet na {minutes} minuten worden geknipt. "
        "Typ een aantal minuten dat erbinnen valt.",
        "This block lasts {most} minutes and cannot be split after {minutes}. Type a number that lies within it.",
    ),
    "tracks_two_to_eight": (
        "Naast elkaar passen {least} tot {most} blokken; je koos er {count}. Kies er meer met Ctrl en een klik.",
        "Side by side {least} to {most} blocks fit; you chose {count}. Choose more with Ctrl and a click.",
    ),
    "swap_two_blocks": (
        "Groepen wisselen met twee blokken; er zijn er {count} gekozen. Kies er precies twee.",
        "Groups swap with two blocks; {count} are chosen. Choose exactly two.",
    ),
    "clip_unreadable": (
        "Wat gekopieerd is, kan hier niet worden gelezen. Er is niets geplakt. Kopieer de blokken opnieuw.",
        "What was copied cannot be read here. Nothing was pasted. Copy the blocks once more.",
    ),
    # A session that runs
    "live_start_late": (
        "Dit kan niet na {time} begonnen zijn. Geef een eerdere tijd.",
        "This cannot have begun after {time}. Give an earlier time.",
    ),
    "live_start_early": (
        "Dit kan niet voor {time} begonnen zijn, want toen begon wat eraan voorafging. Geef een latere tijd.",
        "This cannot have begun before {time}, when what it followed began. Give a later time.",
    ),
    # Planning turns over a season
    "turn_groups_too_small": (
        "{people} mensen in {groups} groepen: dan zit iemand alleen. Kies minder groepen; er is niets veranderd.",
        "{people} people in {groups} groups would leave somebody alone. Take fewer groups; nothing has changed.",
    ),
    "turns_without_sessions": (
        "Er is geen sessie meer om beurten in te plannen. Maak er eerst een of meer; er is niets veranderd.",
        "There is no session left to plan turns in. Make one or more first; nothing has changed.",
    ),
}
