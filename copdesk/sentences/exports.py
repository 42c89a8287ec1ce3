"""What can be wrong with a file for others.

One entry a code: Dutch first, English second; the words in braces are the problem's values.
"""

SENTENCES: dict[str, tuple[str, str]] = {
    "export_folder_missing": (
        "De map {path} bestaat niet. Er is niets geschreven. Kies een andere map.",
        "The folder {path} does not exist. Nothing was written. Choose another folder.",
    ),
    "export_not_allowed": (
        "{path} kan niet worden geschreven: je mag daar niet schrijven, of het bestand staat nog open. "
        "Wat er stond is niet veranderd. Sluit het bestand of kies een andere plek.",
        "{path} cannot be written: you may not write there, or the file is still open. "
        "What was there has not changed. Close the file or choose another place.",
    ),
    "export_over_workbook": (
        "{path} is een bestand van CoP Desk, en daar komt geen export overheen. Er is niets geschreven. "
        "Kies een andere naam.",
        "{path} is a CoP Desk workbook, and no export takes its place. Nothing was written. Choose another name.",
    ),
    "export_disk_full": (
        "De schijf is vol, dus {path} is niet geschreven. Wat er stond is niet veranderd. Maak ruimte vrij of kies een "
        "andere plek.",
        "The disk is full, so {path} was not written. What was there has not changed. Free some space or choose "
        "another place.",
    ),
    "export_failed": (
        "Schrijven naar {path} lukte niet. Wat er stond is niet veranderd. Kijk of de schijf of stick nog vastzit, "
        "of kies een andere plek.",
        "Writing to {path} failed. What was there has not changed. See whether the disk or stick is still connected, "
        "or choose another place.",
    ),
    "json_too_big": (
        "Dit bestand is te groot: hoogstens {limit} MB kan worden ingelezen. Er is niets veranderd.",
        "This file is too big: at most {limit} MB can be read. Nothing has changed.",
    ),
    "json_too_deep": (
        "Dit bestand is dieper genest dan {limit} lagen, dus het is geen export van CoP Desk. Er is niets veranderd.",
        "This file is nested deeper than {limit} levels, so it is no export of CoP Desk. Nothing has changed.",
    ),
    "json_unreadable": (
        "Dit is geen goed JSON-bestand. Er is niets veranderd. Exporteer het opnieuw uit CoP Desk.",
        "This is not a proper JSON file. Nothing has changed. Export it from CoP Desk again.",
    ),
    "json_foreign": (
        "Dit JSON-bestand is geen export van CoP Desk. Er is niets veranderd. Kies een ander bestand.",
        "This JSON file is no export of CoP Desk. Nothing has changed. Choose another file.",
    ),
    "json_newer": (
        "Deze export is gemaakt met een nieuwere versie van CoP Desk. Er is niets veranderd. Installeer de nieuwste "
        "versie en probeer het opnieuw.",
        "This export was made with a newer version of CoP Desk. Nothing has changed. Install the newest version and "
        "try again.",
    ),
    "json_item": (
        "In deze export klopt nummer {number} van “{kind}” niet ({where}). Er is niets veranderd.",
        "In this export number {number} of “{kind}” is not right ({where}). Nothing has changed.",
    ),
    "json_reference": (
        "In deze export verwijst nummer {number} van “{kind}” naar iets wat er niet in staat ({where}). "
        "Er is niets veranderd.",
        "In this export number {number} of “{kind}” refers to something that is not in it ({where}). "
        "Nothing has changed.",
    ),
    "json_clash": (
        "In deze export past nummer {number} van “{kind}” niet bij wat er al staat. Er is niets veranderd. "
        "Maak de twee eerst gelijk, of lees de export in een nieuw bestand in.",
        "In this export number {number} of “{kind}” does not go with what is there already. Nothing has changed. "
        "Make the two alike first, or read the export into a new workbook.",
    ),
    "nothing_to_read_back": (
        "Van {name} is er nog niets om terug te lezen: geen citaat, casus of leervraag.",
        "There is nothing of {name} to read back yet: no quote, case or learning question.",
    ),
    "nobody_listed": (
        "Nog niemand van {community} heeft gezegd op de deelnemerslijst te willen. Leg dat eerst vast bij Privacy, "
        "of bij de deelnemer zelf.",
        "Nobody of {community} has agreed to be on the list of participants yet. Record that first on the privacy "
        "screen, or with the participant.",
    ),
    "answers_not_released": (
        "Niemand heeft ermee ingestemd dat de intake bewaard blijft, dus er gaan geen antwoorden naar buiten. "
        "Noteer de toestemming bij Privacy en probeer het opnieuw.",
        "Nobody agreed that the intake is kept, so no answers leave. Note the consent under Privacy and try again.",
    ),
    "quotes_not_released": (
        "Bij geen van de citaten heeft de spreker ingestemd met citeren, dus er gaat niets naar buiten. "
        "Noteer de toestemming bij Privacy en probeer het opnieuw.",
        "None of the speakers agreed to be quoted, so nothing leaves. Note the consent under Privacy and try again.",
    ),
}
