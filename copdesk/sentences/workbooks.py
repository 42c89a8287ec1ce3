"""What can be wrong with a workbook: opening it, its passphrase, its vault, its backups.

One entry a code: Dutch first, English second; the words in braces are the problem's values.
"""

SENTENCES: dict[str, tuple[str, str]] = {
    # Opening and keeping a workbook
    "file_missing": (
        "Er staat geen bestand op {path}. Kies een ander bestand of maak een nieuw.",
        "There is no file at {path}. Choose another one or make a new one.",
    ),
    "file_unreadable": (
        "{path} is er, maar je mag het niet lezen of de schijf geeft het niet. Er is niets aan veranderd. "
        "Kijk of je rechten op het bestand hebt en of de schijf of stick nog vastzit.",
        "{path} is there, but you may not read it or the disk does not hand it over. Nothing in it was changed. "
        "See whether you have rights to the file and whether the disk or stick is still connected.",
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
    "file_form": (
        "De indeling van {path} klopt niet met deze versie van CoP Desk. Er is niets aan veranderd. "
        "Zet een reservekopie terug, of open het met de versie waarmee het is gemaakt.",
        "The layout of {path} is not that of this version of CoP Desk. Nothing in it was changed. "
        "Restore a backup, or open it with the version it was made with.",
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
    "file_gone": (
        "Het bestand ligt niet meer op zijn plek: het is verplaatst, hernoemd of vervangen terwijl het open was. "
        "Deze wijziging is niet bewaard. Alles van daarvoor staat in het verplaatste bestand: zet het terug, of sluit "
        "dit venster en open het op de nieuwe plek.",
        "The file is no longer in its place: it was moved, renamed or replaced while it was open. "
        "This change was not kept. Everything before it is in the moved file: put it back, or close this window "
        "and open it in its new place.",
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
    "file_start_lost": (
        "Het begin van {path} is niet te lezen, dus het gaat niet open. Er is niets aan veranderd. Er zijn "
        "reservekopieën met dezelfde naam.",
        "The beginning of {path} cannot be read, so it does not open. Nothing in it was changed. There are backups "
        "under the same name.",
    ),
    "file_damaged_by_name": (
        "{path} is beschadigd. Het bestand is niet veranderd, dus bewaar het. Zet de laatste goede reservekopie terug.",
        "{path} is damaged. The file has not been changed, so keep it. Restore the last good backup.",
    ),
    "no_backup": (
        "{path} is beschadigd en niet veranderd, dus bewaar het. In {folder} ligt geen reservekopie van dit "
        "bestand: zoek een kopie op een andere schijf of computer en open die.",
        "{path} is damaged and was not changed, so keep it. There is no backup of it in {folder}: look for a copy "
        "on another disk or computer, and open that.",
    ),
    "no_backup_either": (
        "In {folder} ligt geen reservekopie van dit bestand.",
        "There is no backup of it in {folder}.",
    ),
    "backups_damaged": (
        "Geen van de reservekopieën ({count}) gaat open. Er is niets veranderd. Zoek een kopie op een andere schijf "
        "of computer en open die.",
        "None of the backups ({count}) opens. Nothing has changed. Look for a copy on another disk or computer, and "
        "open that.",
    ),
    "person_gone": (
        "Deze persoon staat niet meer in het bestand. Er is niets veranderd.",
        "This person is no longer in the workbook. Nothing has changed.",
    ),
    "ledger_unreadable": (
        "Het lijstje van wie gewist is, {path}, kan niet worden gelezen. Wie eerder gewist is, kan met een "
        "reservekopie terugkomen. Kijk of het bestand er nog goed staat.",
        "The list of who was erased, {path}, cannot be read. Whoever was erased before may come back with a backup. "
        "See whether that file is still in order.",
    ),
    "erased_still_here": (
        "In dit bestand staat nog iemand die eerder gewist is, en het kan alleen worden gelezen. Daarom gebeurt er "
        "niets mee. Zorg dat je het mag schrijven: dan wordt er eerst opnieuw gewist.",
        "This file still holds somebody who was erased before, and it can only be read. So nothing is done with it. "
        "See to it that you may write it: then they are erased again first.",
    ),
    "ledger_not_written": (
        "Het lijstje van wie gewist is, {path}, kan niet worden geschreven. Daarom is er niets gewist. Kijk of er "
        "ruimte is en of je daar mag schrijven.",
        "The list of who was erased, {path}, cannot be written. So nothing was erased. See whether there is space "
        "and whether you may write there.",
    ),
    "backup_stays": (
        "De reservekopie {path} kan niet worden weggehaald. Wie je wiste staat er nog in. Haal haar zelf weg.",
        "The backup {path} cannot be removed. Whoever you erased is still in it. Remove it yourself.",
    ),
    "consent_too_early": (
        "Er is al een antwoord van {last}. Een antwoord van een eerdere dag zou daar niets aan veranderen. "
        "Er is niets bewaard. Kies de dag waarop dit is gezegd.",
        "There is an answer of {last} already, and one of an earlier day would not change it. Nothing was kept. "
        "Choose the day on which this was said.",
    ),
    "consent_in_future": (
        "Die dag moet nog komen. Er is niets bewaard. Kies de dag waarop dit is gezegd.",
        "That day is still to come. Nothing was kept. Choose the day on which this was said.",
    ),
}
