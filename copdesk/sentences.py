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
    # Pictures of screens
    "passphrase_needed_here": (
        "Dit bestand heeft een wachtzin, en van een afgesloten bestand wordt geen plaatje gemaakt. "
        "Neem een bestand zonder wachtzin.",
        "This workbook has a passphrase, and no picture is made of a locked one. Take one without a passphrase.",
    ),
    "screen_unknown": (
        "Er is geen scherm dat {screen} heet. Kies uit: {screens}.",
        "There is no screen called {screen}. Choose from: {screens}.",
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
    "duration_unreadable": (
        "“{typed}” is niet als duur te lezen, dus wat er stond is teruggezet. Typ bijvoorbeeld 45, 1:30, 1u30 of 1,5u.",
        "“{typed}” cannot be read as a duration, so what was there has been put back. Type 45, 1:30, 1h30 or 1.5h.",
    ),
    "duration_negative": (
        "Gelezen als {minutes} minuten, en een blok duurt 0 tot {most} minuten. Wat er stond is teruggezet.",
        "Read as {minutes} minutes, and a block lasts 0 to {most} minutes. What was there has been put back.",
    ),
    "duration_too_long": (
        "Gelezen als {minutes} minuten ({reading} uur), en een blok duurt hoogstens {most} minuten (24 uur). "
        "Wat er stond is teruggezet.",
        "Read as {minutes} minutes ({reading} hours), and a block lasts at most {most} minutes (24 hours). "
        "What was there has been put back.",
    ),
    "start_unreadable": (
        "“{typed}” is niet als tijd te lezen, dus wat er stond is teruggezet. Typ bijvoorbeeld 13:30, 1330 of +10.",
        "“{typed}” cannot be read as a time, so what was there has been put back. Type 13:30, 1330 or +10.",
    ),
    # Importing a list of people
    "import_unreadable": (
        "{path} kan niet worden gelezen. Er is niets geïmporteerd. Kijk of je het bestand mag openen en of het niet "
        "nog openstaat in een ander programma.",
        "{path} cannot be read. Nothing was imported. See whether you may open the file and whether another program "
        "still has it open.",
    ),
    "import_empty": (
        "In dit bestand staat niets om te importeren. Kies een ander bestand.",
        "There is nothing to import in this file. Choose another one.",
    ),
    "import_not_text": (
        "Dit bestand is geen lijst die gelezen kan worden. Er is niets geïmporteerd. Bewaar de lijst als XLSX of CSV "
        "en probeer het opnieuw.",
        "This file is not a list that can be read. Nothing was imported. Save the list as XLSX or CSV and try again.",
    ),
    "import_not_a_list": (
        "Dit bestand is geen lijst: alleen CSV, XLSX, ODS en vCard kunnen worden geïmporteerd. Er is niets "
        "geïmporteerd. Bewaar de lijst als XLSX of CSV en probeer het opnieuw.",
        "This file is not a list: only CSV, XLSX, ODS and vCard can be imported. Nothing was imported. "
        "Save the list as XLSX or CSV and try again.",
    ),
    "import_old_office": (
        "Dit is een Excel-bestand van de oude soort, of er zit een wachtwoord op. Er is niets geïmporteerd. "
        "Open het in Excel, bewaar het zonder wachtwoord als XLSX en probeer het opnieuw.",
        "This is an Excel file of the old kind, or it has a password. Nothing was imported. "
        "Open it in Excel, save it without a password as XLSX and try again.",
    ),
    "import_password": (
        "Op dit bestand zit een wachtwoord. Er is niets geïmporteerd. Bewaar het zonder wachtwoord en probeer het "
        "opnieuw.",
        "This file has a password. Nothing was imported. Save it without a password and try again.",
    ),
    "import_damaged": (
        "Dit bestand is beschadigd of niet compleet. Er is niets geïmporteerd. Vraag het opnieuw op, of open het in "
        "Excel en bewaar het als CSV.",
        "This file is damaged or not complete. Nothing was imported. Ask for it again, or open it in Excel and save "
        "it as CSV.",
    ),
    "import_doctype": (
        "In dit bestand staan aanwijzingen die in een lijst niet horen (DOCTYPE). Voor de veiligheid is er niets "
        "geïmporteerd. Open het in Excel of LibreOffice, bewaar het opnieuw en probeer het dan.",
        "This file holds instructions that do not belong in a list (DOCTYPE). To be safe, nothing was imported. "
        "Open it in Excel or LibreOffice, save it anew and then try again.",
    ),
    "import_too_big": (
        "Dit bestand is te groot: hoogstens {limit} MB kan worden geïmporteerd. Er is niets geïmporteerd. "
        "Haal weg wat geen deelnemers zijn, of knip de lijst in delen.",
        "This file is too big: at most {limit} MB can be imported. Nothing was imported. "
        "Take out what is not about participants, or cut the list in parts.",
    ),
    "import_inflates": (
        "Uitgepakt is dit bestand groter dan {limit} MB, en dat is de grens. Er is niets geïmporteerd. "
        "Bewaar alleen het blad met deelnemers en probeer het opnieuw.",
        "Unpacked, this file is larger than {limit} MB, which is the limit. Nothing was imported. "
        "Save the sheet with participants alone and try again.",
    ),
    "import_too_many_parts": (
        "Dit bestand bestaat uit meer dan {limit} onderdelen, en dat is de grens. Er is niets geïmporteerd. "
        "Bewaar alleen het blad met deelnemers en probeer het opnieuw.",
        "This file consists of more than {limit} parts, which is the limit. Nothing was imported. "
        "Save the sheet with participants alone and try again.",
    ),
    "import_too_many_rows": (
        "Deze lijst heeft meer dan {limit} rijen, en dat is de grens. Er is niets geïmporteerd. "
        "Knip de lijst in delen.",
        "This list has more than {limit} rows, which is the limit. Nothing was imported. Cut the list in parts.",
    ),
    "import_too_many_columns": (
        "Rij {row} heeft meer dan {limit} kolommen, en dat is de grens. Er is niets geïmporteerd. "
        "Laat alleen de kolommen over deelnemers staan.",
        "Row {row} has more than {limit} columns, which is the limit. Nothing was imported. "
        "Keep only the columns about participants.",
    ),
    "import_cell_too_long": (
        "In rij {row} staat een cel van meer dan {limit} tekens, en dat is de grens. Er is niets geïmporteerd. "
        "Kort de cel in, of kijk of er een aanhalingsteken te veel staat.",
        "In row {row} there is a cell of more than {limit} characters, which is the limit. Nothing was imported. "
        "Shorten the cell, or see whether there is a quotation mark too many.",
    ),
    "import_too_many_cards": (
        "In dit bestand staan meer dan {limit} visitekaartjes, en dat is de grens. Er is niets geïmporteerd. "
        "Exporteer minder contacten tegelijk.",
        "This file holds more than {limit} contact cards, which is the limit. Nothing was imported. "
        "Export fewer contacts at a time.",
    ),
    "import_far_cell": (
        "Op dit blad staat iets ver buiten de lijst: het loopt tot rij {rows} en kolom {columns}. Er is niets "
        "geïmporteerd. Maak leeg wat niet bij de lijst hoort en bewaar het bestand opnieuw.",
        "On this sheet something stands far outside the list: it runs to row {rows} and column {columns}. Nothing was "
        "imported. Clear what does not belong to the list and save the file again.",
    ),
    "import_no_headers": (
        "Boven deze lijst staan geen kolomtitels. Er is niets geïmporteerd. Zet in de eerste rij wat er in elke kolom "
        "staat, zoals Voornaam, Achternaam en E-mail.",
        "There are no column titles above this list. Nothing was imported. Put in the first row what each column "
        "holds, such as First name, Last name and E-mail.",
    ),
    "import_only_headers": (
        "In dit bestand staat één rij, met niets eronder. Er is niets geïmporteerd. Kies een ander bestand.",
        "There is one row in this file, with nothing beneath it. Nothing was imported. Choose another file.",
    ),
    "import_no_name_column": (
        "Geen enkele kolom is aangewezen als naam, dus er is niemand om te importeren. Kies bij een kolom Voornaam, "
        "Achternaam of Volledige naam.",
        "No column is marked as a name, so there is nobody to import. Choose First name, Last name or Full name for "
        "one of the columns.",
    ),
    "import_quotes_broken": (
        "Vanaf rij {row} kloppen de aanhalingstekens in dit bestand niet. Er is niets geïmporteerd. Bewaar de lijst "
        "als XLSX en probeer het opnieuw.",
        "From row {row} on the quotation marks in this file are not right. Nothing was imported. Save the list as "
        "XLSX and try again.",
    ),
    "import_encoding_unknown": (
        "De codering {encoding} is niet bekend. Kies een andere codering.",
        "The encoding {encoding} is not known. Choose another encoding.",
    ),
    "import_encoding_wrong": (
        "Dit bestand kan niet in de codering {encoding} zijn geschreven. Kies een andere codering.",
        "This file cannot have been written in the encoding {encoding}. Choose another encoding.",
    ),
    "import_separator_unknown": (
        "Dit teken kan de kolommen niet scheiden. Kies een puntkomma, komma, tab of verticale streep.",
        "This character cannot separate columns. Choose a semicolon, comma, tab or vertical bar.",
    ),
    "import_macros_left_out": (
        "Macro's in dit bestand zijn niet gelezen en niet uitgevoerd.",
        "Macros in this file were not read and not run.",
    ),
    "import_other_sheets": (
        "Alleen het eerste gevulde blad is gelezen; nog {count} blad(en) niet.",
        "Only the first filled sheet was read; {count} more sheet(s) were not.",
    ),
    "row_without_name": (
        "Er staat geen naam in deze rij. Vul een naam in en importeer opnieuw.",
        "There is no name in this row. Fill in a name and import again.",
    ),
    "row_email_invalid": (
        "Dit is geen e-mailadres: “{text}”. Verbeter het, of maak de cel leeg, en importeer opnieuw.",
        "This is not an e-mail address: “{text}”. Correct it, or clear the cell, and import again.",
    ),
    "row_too_long": (
        "Een cel in deze rij is te lang voor het veld. Kort die in en importeer opnieuw.",
        "A cell in this row is too long for its field. Shorten it and import again.",
    ),
    "row_quote_open": (
        "In deze rij staat een aanhalingsteken dat niet wordt gesloten. Verbeter dat en importeer opnieuw.",
        "This row has a quotation mark that is never closed. Correct it and import again.",
    ),
    "row_stays_away": (
        "Volgens de lijst komt deze persoon niet ({status}).",
        "According to the list this person is not coming ({status}).",
    ),
    "card_not_a_person": (
        "Dit kaartje is van een groep of organisatie, niet van een persoon.",
        "This card is of a group or organisation, not of a person.",
    ),
    "row_same_as_row": (
        "Dit lijkt dezelfde persoon als in rij {row}.",
        "This seems to be the same person as in row {row}.",
    ),
    "row_same_email": (
        "{name} heeft hetzelfde e-mailadres, maar een andere naam. Is dit dezelfde persoon?",
        "{name} has the same e-mail address, but another name. Is this the same person?",
    ),
    "row_same_id": (
        "{name} heeft hetzelfde kenmerk, maar een andere naam. Is dit dezelfde persoon?",
        "{name} has the same identifier, but another name. Is this the same person?",
    ),
    "row_same_name": (
        "Er is al een {name}. Is dit dezelfde persoon?",
        "There is a {name} already. Is this the same person?",
    ),
    "row_fits_two": (
        "Dit kan {name} zijn, maar ook {other}. Is dit {name}?",
        "This may be {name}, but also {other}. Is this {name}?",
    ),
    "row_name_split": (
        "De naam is gesplitst als {name}.",
        "The name was split as {name}.",
    ),
    "row_prefix_proposed": (
        "Als tussenvoegsel van {family_name} is gelezen: “{prefix}”.",
        "Read as the surname prefix of {family_name}: “{prefix}”.",
    ),
    "row_phone_zero": (
        "De 0 die het rekenblad had weggehaald is teruggezet: {text}.",
        "The 0 that the spreadsheet took away has been put back: {text}.",
    ),
    "row_phone_plus": (
        "De + die het rekenblad had weggehaald is teruggezet: {text}.",
        "The + that the spreadsheet took away has been put back: {text}.",
    ),
    "row_phone_lost": (
        "Het telefoonnummer is afgekapt tot {text} en niet te herstellen. Het is niet overgenomen.",
        "The phone number was cut down to {text} and cannot be recovered. It was not taken over.",
    ),
    "row_email_ignored": (
        "Dit is geen e-mailadres en is niet overgenomen: “{text}”.",
        "This is not an e-mail address and was not taken over: “{text}”.",
    ),
    "row_directory_path": (
        "Outlook gaf een intern adres in plaats van een e-mailadres. Overgenomen is: {email}.",
        "Outlook gave an internal address instead of an e-mail address. Taken over was: {email}.",
    ),
    # Exporting
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
    # The command line, and what it finds in a workbook
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
    "sample_not_yet": (
        "Voorbeeld {system} is er nog niet. Wel: {known}.",
        "Sample {system} is not there yet. There is: {known}.",
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
}


def sentence(problem: Problem, language: Language) -> str:
    """Return the sentence for `problem` in `language`."""
    return say(problem.code, problem.values, language)


def say(code: str, values: Mapping[str, Value], language: Language) -> str:
    """Return the sentence for a code, as of a problem or a check, filled with its values."""
    dutch, english = SENTENCES[code]
    return (english if language is Language.ENGLISH else dutch).format(**values)
