"""What the command line says, and what it finds in a workbook.

One entry a code: Dutch first, English second; the words in braces are the problem's values.
"""

SENTENCES: dict[str, tuple[str, str]] = {
    "no_display": (
        "Er is hier geen beeldscherm, dus het programma kan niet openen. Start het op een computer met een scherm, "
        "of gebruik een van de opdrachten uit copdesk --help.",
        "There is no display here, so the application cannot open. Start it on a computer with a screen, "
        "or use one of the commands of copdesk --help.",
    ),
    "passphrase_needed": (
        "Op dit bestand zit een wachtzin en er is niemand om hem aan te vragen. Er is niets veranderd. "
        "Geef hem door met --passphrase-fd.",
        "This file has a passphrase and there is nobody to ask for it. Nothing has changed. "
        "Hand it over with --passphrase-fd.",
    ),
    "passphrase_unreadable": (
        "Uit bestandsdescriptor {number} kwam geen wachtzin. Er is niets veranderd. "
        "Zet hem daar op de eerste regel, in UTF-8.",
        "No passphrase came from file descriptor {number}. Nothing has changed. "
        "Put it there on the first line, in UTF-8.",
    ),
    "passphrases_differ": (
        "De twee wachtzinnen zijn niet gelijk, dus er is niets gemaakt. Probeer het opnieuw.",
        "The two passphrases are not the same, so nothing was made. Try again.",
    ),
    "community_name": (
        "Een CoP heeft een naam van hoogstens 200 tekens nodig. Er is niets gemaakt. Geef een andere naam op.",
        "A community needs a name of at most 200 characters. Nothing was made. Give another name.",
    ),
    "community_unknown": (
        "Er is geen CoP die “{name}” heet. Er is niets veranderd. Kies uit {known}.",
        "There is no community called “{name}”. Nothing has changed. Choose from {known}.",
    ),
    "no_community": (
        "In dit bestand staat nog geen CoP. Er is niets veranderd. Maak er eerst een.",
        "There is no community in this file yet. Nothing has changed. Make one first.",
    ),
    "session_unknown": (
        "Er is geen bijeenkomst met nummer “{number}”. Er is niets gemaakt. Kies uit {known}.",
        "There is no session with number “{number}”. Nothing was made. Choose from {known}.",
    ),
    "nothing_to_export": (
        "In dit bestand staat nog niets waar dit van gemaakt kan worden. Vul het eerst aan en probeer het opnieuw.",
        "There is nothing in this file yet of which this can be made. Add to it first, and try again.",
    ),
    "document_not_yet": (
        "Het document “{what}” kan CoP Desk nog niet maken. Wel: {known}.",
        "CoP Desk cannot make the document “{what}” yet. It can make: {known}.",
    ),
    "demo_exists": (
        "{path} bestaat al en is niet overschreven. Gebruik --replace om het voorbeeld opnieuw te maken.",
        "{path} already exists and has not been overwritten. Use --replace to make the sample anew.",
    ),
    "action_lead_gone": (
        "De actie “{where}” noemt een trekker die niet meer in het bestand staat. "
        "Kies bij die actie een andere trekker.",
        "The action “{where}” names a lead who is no longer in the file. Choose another lead for that action.",
    ),
    "private_answer_in_the_open": (
        "In de intake van {where} staat een antwoord op een besloten vraag in het open deel. "
        "Knip het daar weg en bewaar het in de kluis.",
        "In the intake of {where} an answer to a private question stands in the open part. "
        "Cut it out there and keep it in the vault.",
    ),
    "file_ending": (
        "Een bestand dat op {ending} eindigt past niet bij {what}. Kies een naam die eindigt op {fitting}.",
        "A file that ends in {ending} does not fit {what}. Choose a name that ends in {fitting}.",
    ),
    "person_needless": (
        "{what} gaat over iedereen, dus --person hoort er niet bij. Laat het weg.",
        "{what} is about everybody, so --person does not belong with it. Leave it out.",
    ),
    "person_needed": (
        "Van wie? Geef de naam met --person.",
        "Whose? Give the name with --person.",
    ),
    "person_unknown": (
        "“{name}” staat niet in dit bestand. Kijk of de naam klopt.",
        "“{name}” is not in this workbook. See whether the name is right.",
    ),
    "person_unclear": (
        "Er is meer dan een “{name}” in dit bestand. Geef de hele naam.",
        "There is more than one “{name}” in this workbook. Give the whole name.",
    ),
}
