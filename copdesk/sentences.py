"""From a problem's code to a sentence: what happened, what it means for the data, what to do."""

from collections.abc import Mapping

from copdesk.domain.choices import Language
from copdesk.domain.problems import Problem, Value

# One entry a code: Dutch first, English second; the words in braces are the problem's values.
SENTENCES: dict[str, tuple[str, str]] = {
    # Opening and keeping a workbook
    "file_missing": (
        "Er staat geen bestand op {path}. Kies een ander bestand of maak een nieuw.",
        "There is no file at {path}. Choose another one or make a new one.",
    ),
    "file_is_folder": (
        "{path} is een map, geen bestand van CoP Desk. Kies een bestand dat eindigt op .copdesk.",
        "{path} is a folder, not a CoP Desk file. Choose a file that ends in .copdesk.",
    ),
    "file_empty": (
        "{path} is leeg: er staat niets in. Meestal is het kopiëren of synchroniseren mislukt. "
        "Kopieer het bestand opnieuw of zet een reservekopie terug.",
        "{path} is empty: there is nothing in it. Usually copying or syncing went wrong. "
        "Copy the file again or restore a backup.",
    ),
    "file_truncated": (
        "{path} is niet compleet: het einde ontbreekt. Er is niets aan veranderd. "
        "Kopieer het bestand opnieuw of zet een reservekopie terug.",
        "{path} is not complete: its end is missing. Nothing in it was changed. "
        "Copy the file again or restore a backup.",
    ),
    "file_foreign": (
        "{path} is geen bestand van CoP Desk. Er is niets aan veranderd. Kies een bestand dat eindigt op .copdesk.",
        "{path} is not a CoP Desk file. Nothing in it was changed. Choose a file that ends in .copdesk.",
    ),
    "file_is_zip": (
        "{path} is een zip-bestand, geen bestand van CoP Desk. Pak het eerst uit en open wat erin zit.",
        "{path} is a zip file, not a CoP Desk file. Unpack it first and open what is in it.",
    ),
    "file_is_spreadsheet": (
        "{path} is een Excel-bestand. Maak of open eerst een bestand van CoP Desk en importeer de lijst "
        "bij de deelnemers.",
        "{path} is an Excel file. Make or open a CoP Desk file first, and import the list with the participants.",
    ),
    "file_is_pdf": (
        "{path} is een pdf, geen bestand van CoP Desk. Kies een bestand dat eindigt op .copdesk.",
        "{path} is a PDF, not a CoP Desk file. Choose a file that ends in .copdesk.",
    ),
    "file_is_sqlite": (
        "{path} is een gewone database, geen bestand van CoP Desk. Er is niets aan veranderd. "
        "Kies een bestand dat eindigt op .copdesk.",
        "{path} is an ordinary database, not a CoP Desk file. Nothing in it was changed. "
        "Choose a file that ends in .copdesk.",
    ),
    "file_newer": (
        "Dit bestand is gemaakt met een nieuwere versie van CoP Desk. Er is niets aan veranderd. "
        "Installeer de nieuwste versie en open het bestand opnieuw.",
        "This file was made with a newer version of CoP Desk. Nothing in it was changed. "
        "Install the newest version and open the file again.",
    ),
    "file_exists": (
        "{path} bestaat al en is niet overschreven. Kies een andere naam.",
        "{path} already exists and has not been overwritten. Choose another name.",
    ),
    "folder_not_writable": (
        "In de map {path} kan niets worden bewaard. Er is niets veranderd. Kies een andere map.",
        "Nothing can be kept in the folder {path}. Nothing has changed. Choose another folder.",
    ),
    "key_wrong": (
        "Deze wachtzin past niet op dit bestand. Er is niets veranderd. Let op hoofdletters en spaties en probeer het "
        "opnieuw, of gebruik de code van je herstelblad.",
        "This passphrase does not fit this file. Nothing has changed. Mind capitals and spaces and try again, "
        "or use the code on your recovery sheet.",
    ),
    "file_damaged": (
        "Het bestand is beschadigd. Het is niet veranderd, dus bewaar het. Zet de laatste goede reservekopie terug.",
        "The file is damaged. It has not been changed, so keep it. Restore the last good backup.",
    ),
    "file_unfinished": (
        "In dit bestand is een bewerking niet afgemaakt, en dat kan alleen worden hersteld waar geschreven mag worden. "
        "Kopieer het bestand samen met het bestand ernaast dat eindigt op -journal naar je computer en open het daar.",
        "An edit in this file was not finished, and that can only be put right where writing is allowed. "
        "Copy the file together with the one beside it that ends in -journal to your computer, and open it there.",
    ),
    "file_moved_unfinished": (
        "Dit bestand is verplaatst of gekopieerd terwijl er nog in gewerkt werd. Het is nagekeken en heel, "
        "maar de laatste bewerking kan half zijn. Kijk na wat je het laatst deed, of open het bestand op de oude plek.",
        "This file was moved or copied while somebody was still working in it. It has been checked and is whole, "
        "but the last edit may be half done. Look at what you did last, or open the file in its old place.",
    ),
    "in_use": (
        "Dit bestand is al open in een ander venster of programma. Er is niets veranderd. "
        "Sluit het daar en probeer het opnieuw.",
        "This file is already open in another window or program. Nothing has changed. Close it there and try again.",
    ),
    "read_only": (
        "Dit bestand kan alleen worden gelezen, dus deze wijziging is niet bewaard. Kopieer het bestand naar een plek "
        "waar je mag schrijven en open het daar.",
        "This file can only be read, so this change was not kept. Copy the file to a place where you may write, "
        "and open it there.",
    ),
    "read_only_old": (
        "Dit bestand is van een oudere versie en kan hier alleen worden gelezen, dus het kan niet worden bijgewerkt. "
        "Kopieer het naar een plek waar je mag schrijven en open het daar.",
        "This file is of an older version and can only be read here, so it cannot be brought up to date. "
        "Copy it to a place where you may write, and open it there.",
    ),
    "disk_full": (
        "De schijf is vol, dus deze wijziging is niet bewaard. Alles van daarvoor staat veilig in het bestand. "
        "Maak ruimte vrij en doe het opnieuw.",
        "The disk is full, so this change was not kept. Everything before it is safe in the file. "
        "Free some space and do it again.",
    ),
    "write_failed": (
        "Schrijven naar de schijf lukte niet, dus deze wijziging is niet bewaard. Alles van daarvoor staat veilig in "
        "het bestand. Kijk of de schijf of stick nog vastzit en doe het opnieuw.",
        "Writing to the disk failed, so this change was not kept. Everything before it is safe in the file. "
        "See whether the disk or stick is still connected, and do it again.",
    ),
    # Passphrases and recovery codes
    "passphrase_short": (
        "Deze wachtzin is te kort: neem minstens {least} tekens, of de zes woorden die voorgesteld worden.",
        "This passphrase is too short: take at least {least} characters, or the six words that are suggested.",
    ),
    "passphrase_common": (
        "Deze wachtzin is te makkelijk te raden. Neem een eigen zin, of de zes woorden die voorgesteld worden.",
        "This passphrase is too easy to guess. Take a sentence of your own, or the six words that are suggested.",
    ),
    "recovery_length": (
        "Een herstelcode heeft {wanted} tekens en hier staan er {found}. "
        "Kijk of er een groep ontbreekt of dubbel staat.",
        "A recovery code has {wanted} characters and there are {found} here. "
        "See whether a group is missing or typed twice.",
    ),
    "recovery_group": (
        "Groep {group} van de herstelcode klopt niet. Vergelijk die groep met je herstelblad.",
        "Group {group} of the recovery code is not right. Compare that group with your recovery sheet.",
    ),
    "recovery_kind": (
        "Deze herstelcode is van het andere slot: codes van het bestand beginnen met F, codes van de kluis met V. "
        "Neem de andere code van je herstelblad.",
        "This recovery code is for the other lock: codes of the file begin with F, codes of the vault with V. "
        "Take the other code on your recovery sheet.",
    ),
    "recovery_mixed": (
        "De groepen van deze herstelcode horen niet bij elkaar: er lijken twee herstelbladen door elkaar te lopen. "
        "Neem alle groepen van hetzelfde blad over.",
        "The groups of this recovery code do not belong together: two recovery sheets seem to be mixed up. "
        "Copy all groups from the same sheet.",
    ),
    "recovery_other_sheet": (
        "Dit is de code van herstelblad {typed}, maar deze kluis hoort bij blad {wanted}. "
        "Er is niets veranderd. Zoek het blad dat met {wanted} begint.",
        "This is the code of recovery sheet {typed}, but this vault belongs to sheet {wanted}. "
        "Nothing has changed. Look for the sheet that begins with {wanted}.",
    ),
    # The vault
    "vault_passphrase_wrong": (
        "Deze wachtzin past niet op de kluis, en de kluis blijft dicht. De kluis heeft een eigen wachtzin, een andere "
        "dan het bestand. Probeer het opnieuw, of gebruik de code van je herstelblad.",
        "This passphrase does not fit the vault, and the vault stays closed. The vault has a passphrase of its own, "
        "not the one of the file. Try again, or use the code on your recovery sheet.",
    ),
    "vault_damaged": (
        "In de kluis ontbreekt iets, of er is iets veranderd buiten CoP Desk om. Er is niets overschreven. "
        "Zet een reservekopie terug, of bekijk wat nog heel is.",
        "Something is missing from the vault, or was changed outside CoP Desk. Nothing has been overwritten. "
        "Restore a backup, or look at what is still whole.",
    ),
    "vault_closed": (
        "De kluis is dicht, dus dit is niet gedaan. Open de kluis met je wachtzin en doe het opnieuw.",
        "The vault is closed, so this was not done. Open the vault with your passphrase and do it again.",
    ),
    "vault_missing": (
        "Deze kluis staat niet meer in het bestand. Kies een andere kluis of zet een reservekopie terug.",
        "This vault is no longer in the file. Choose another vault or restore a backup.",
    ),
    # Backups
    "backup_failed": (
        "De reservekopie is niet gelukt. Aan je bestand is niets veranderd. Kijk of er ruimte is op de plek van de "
        "reservekopieën, of kies een andere plek.",
        "The backup did not succeed. Nothing in your file has changed. See whether there is space in the place of the "
        "backups, or choose another place.",
    ),
    "clock_went_back": (
        "Er is een reservekopie die nieuwer is dan de klok van deze computer. Daarom zijn er geen oude weggehaald. "
        "Kijk of datum en tijd goed staan.",
        "There is a backup that is newer than the clock of this computer. So no old ones were taken away. "
        "See whether date and time are right.",
    ),
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
    # What is typed in a field
    "field_blank": (
        "Dit veld mag niet leeg zijn, dus wat er stond is teruggezet.",
        "This field cannot be empty, so what was there has been put back.",
    ),
    "field_too_long": (
        "Hier passen hoogstens {most} tekens in, dus wat er stond is teruggezet.",
        "At most {most} characters fit here, so what was there has been put back.",
    ),
    "field_not_allowed": (
        "Deze waarde kan hier niet, dus wat er stond is teruggezet.",
        "This value is not possible here, so what was there has been put back.",
    ),
}


def sentence(problem: Problem, language: Language) -> str:
    """Return the sentence for `problem` in `language`."""
    return say(problem.code, problem.values, language)


def say(code: str, values: Mapping[str, Value], language: Language) -> str:
    """Return the sentence for a code, as of a problem or a check, filled with its values."""
    dutch, english = SENTENCES[code]
    return (english if language is Language.ENGLISH else dutch).format(**values)
