"""What can be wrong with a list of people from elsewhere.

One entry a code: Dutch first, English second; the words in braces are the problem's values.
"""

SENTENCES: dict[str, tuple[str, str]] = {
    "json_private_answer": (
        "In dit bestand staat een antwoord op een besloten vraag tussen de open antwoorden. Er is niets overgenomen. "
        "Haal dat antwoord eruit; besloten antwoorden horen in de kluis.",
        "In this file an answer to a private question stands among the open answers. Nothing was taken in. "
        "Take that answer out; private answers belong in the vault.",
    ),
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
    "import_reader_ended": (
        "Dit bestand lezen kost te veel tijd of geheugen, zoals bij een bestand dat niet klopt. Er is niets "
        "geïmporteerd. Bewaar alleen het blad met deelnemers als CSV en probeer het opnieuw.",
        "Reading this file takes too much time or memory, as happens with one that is not right. Nothing was "
        "imported. Save the sheet with participants alone as CSV and try again.",
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
        "Achternaam of Volledige naam, of geef een kolom in de lijst die titel.",
        "No column is marked as a name, so there is nobody to import. Choose Given name, Family name or Full name for "
        "one of the columns, or give a column of the list that title.",
    ),
    "import_quotes_broken": (
        "Vanaf rij {row} kloppen de aanhalingstekens in dit bestand niet. Er is niets geïmporteerd. Bewaar de lijst "
        "als XLSX en probeer het opnieuw.",
        "From row {row} on the quotation marks in this file are not right. Nothing was imported. Save the list as "
        "XLSX and try again.",
    ),
    "import_encoding_unknown": (
        "De codering {encoding} is niet bekend. Er is niets geïmporteerd. Kies een andere codering.",
        "The encoding {encoding} is not known. Nothing was imported. Choose another encoding.",
    ),
    "import_encoding_wrong": (
        "Dit bestand kan niet in de codering {encoding} zijn geschreven. Er is niets geïmporteerd. Kies een andere "
        "codering.",
        "This file cannot have been written in the encoding {encoding}. Nothing was imported. Choose another encoding.",
    ),
    "import_separator_unknown": (
        "Dit teken kan de kolommen niet scheiden. Er is niets geïmporteerd. Kies een puntkomma, komma, tab of "
        "verticale streep.",
        "This character cannot separate columns. Nothing was imported. Choose a semicolon, comma, tab or vertical bar.",
    ),
    "import_notes_left_out": (
        "“{title}” wordt niet overgenomen: wat iemand eet of nodig heeft hoort bij één bijeenkomst en verdwijnt "
        "daarna. Noteer het daar.",
        "“{title}” is not taken in: what somebody eats or needs belongs to one session and goes after it. "
        "Note it there.",
    ),
    "import_letters_lost": (
        "Niet elke letter is te lezen: {count} keer staat er �. Kies bij “Letters volgens” een andere codering, of "
        "verbeter de namen na het importeren.",
        "Not every letter can be read: � stands there {count} time(s). Choose another encoding at “Letters as in”, or "
        "correct the names after importing.",
    ),
    "import_macros_left_out": (
        "Macro's in dit bestand zijn niet gelezen en niet uitgevoerd.",
        "Macros in this file were not read and not run.",
    ),
    "import_other_sheets": (
        "Alleen het eerste gevulde blad is gelezen; nog {count} blad(en) niet. Staan daar ook mensen op, bewaar dat "
        "blad dan als CSV en importeer het apart.",
        "Only the first filled sheet was read; {count} more sheet(s) were not. If there are people on those too, save "
        "such a sheet as CSV and import it by itself.",
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
        "In deze rij staat een cel die te lang is voor het veld: “{text}…”. Kort die in en importeer opnieuw.",
        "A cell in this row is too long for its field: “{text}…”. Shorten it and import again.",
    ),
    "row_quote_open": (
        "In deze rij staat een aanhalingsteken dat niet wordt gesloten. Verbeter dat en importeer opnieuw.",
        "This row has a quotation mark that is never closed. Correct it and import again.",
    ),
    "row_stays_away": (
        "Volgens de lijst komt deze persoon niet ({status}). Hoort die er toch bij, maak die cel dan leeg of laat de "
        "kolom weg.",
        "According to the list this person is not coming ({status}). If they belong here all the same, clear that "
        "cell or leave the column out.",
    ),
    "card_not_a_person": (
        "Dit kaartje is van een groep of organisatie, niet van een persoon. Voeg de mensen zelf toe.",
        "This card is of a group or organisation, not of a person. Add the people themselves.",
    ),
    "card_without_name": (
        "Er staat geen naam op dit kaartje. Vul een naam in en exporteer het opnieuw.",
        "There is no name on this card. Fill in a name and export it again.",
    ),
    "row_same_as_row": (
        "Dit lijkt dezelfde persoon als in rij {row}. Is dat zo?",
        "This seems to be the same person as in row {row}. Is it?",
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
    "row_same_name_elsewhere": (
        "Er is al een {name}, bij {place}. Is dit dezelfde persoon?",
        "There is a {name} already, at {place}. Is this the same person?",
    ),
    "row_near_name": (
        "Er is al een {name}; dat scheelt weinig. Is dit dezelfde persoon?",
        "There is a {name} already, which is nearly the same. Is this the same person?",
    ),
    "row_word_unknown": (
        "Dit woord is niet bekend en is niet overgenomen: “{text}”. Vul het na het importeren zelf in.",
        "This word is not known and was not taken over: “{text}”. Fill it in yourself after importing.",
    ),
    "row_kind_alone": (
        "Soort organisatie en regio horen bij een organisatie, en die staat niet in deze rij. Niet overgenomen is: "
        "“{text}”. Vul een organisatie in, ook bij wie voor zichzelf werkt, en importeer opnieuw.",
        "Kind of organisation and region belong to an organisation, and this row names none. Not taken over was: "
        "“{text}”. Name an organisation, even for who is self-employed, and import again.",
    ),
    "row_outside_rule": (
        "Deze soort organisatie valt buiten de regel voor de samenstelling. Schrijf op waarom iemand toch meedoet.",
        "This kind of organisation is outside the composition rule. Write down why somebody takes part all the same.",
    ),
    "row_way_left": (
        "De lijst zegt iets anders over rol of status; hoe iemand hier al meedoet, blijft staan.",
        "The list says otherwise about role or status; how somebody takes part here already stays as it is.",
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
        "Het telefoonnummer is afgekapt tot {text} en niet te herstellen. Het is niet overgenomen; vraag het na.",
        "The phone number was cut down to {text} and cannot be recovered. It was not taken over; ask for it.",
    ),
    "row_email_ignored": (
        "Dit is geen e-mailadres en is niet overgenomen: “{text}”. Vraag het adres na.",
        "This is not an e-mail address and was not taken over: “{text}”. Ask for the address.",
    ),
    "row_directory_path": (
        "Outlook gaf een intern adres in plaats van een e-mailadres. Overgenomen is: {email}.",
        "Outlook gave an internal address instead of an e-mail address. Taken over was: {email}.",
    ),
    "row_directory_path_alone": (
        "Outlook gaf een intern adres in plaats van een e-mailadres. Dat is niet overgenomen; vraag het adres na.",
        "Outlook gave an internal address instead of an e-mail address. It was not taken over; ask for the address.",
    ),
    "programme_shape": (
        "Programma {programme} heeft geen lijst van onderdelen (items). Het is overgeslagen. Vul de lijst aan en "
        "importeer opnieuw.",
        "Programme {programme} has no list of items. It was skipped. Add the list and import again.",
    ),
    "programme_item": (
        "Onderdeel {item} van programma {programme} heeft geen titel. Het programma is overgeslagen. Geef het "
        "onderdeel een titel en importeer opnieuw.",
        "Item {item} of programme {programme} has no title. The programme was skipped. Give the item a title and "
        "import again.",
    ),
    "programme_field": (
        "In programma {programme} is het veld “{where}” niet te lezen. Het programma is overgeslagen. Verbeter het "
        "veld en importeer opnieuw.",
        "In programme {programme} the field “{where}” cannot be read. The programme was skipped. Correct the field "
        "and import again.",
    ),
    "programme_time": (
        "In programma {programme}, onderdeel {item}, is de tijd “{typed}” ({where}) niet te lezen. Het programma is "
        "overgeslagen. Schrijf de tijd als 13:30 en importeer opnieuw.",
        "In programme {programme}, item {item}, the time “{typed}” ({where}) cannot be read. The programme was "
        "skipped. Write the time as 13:30 and import again.",
    ),
    "paste_nothing": (
        "Hierin staat geen programma: er is nergens een tijd of een duur gevonden. Er is niets veranderd. Kopieer een "
        "tabel met tijden, of tekst met regels als “13.30 – 14.00 Opening”.",
        "There is no programme in this: no time or length was found anywhere. Nothing was changed. Copy a table with "
        "times, or text with lines such as “13:30 – 14:00 Opening”.",
    ),
    "paste_too_long": (
        "Dit is te lang voor één bijeenkomst: hoogstens {most} onderdelen gaan erin. Er is niets veranderd. Plak het "
        "in delen.",
        "This is too long for one session: at most {most} parts fit. Nothing was changed. Paste it in pieces.",
    ),
    "programme_over_days": (
        "Dit programma duurt langer dan {hours} uur, zoals het hier staat: de tijden gaan te vaak terug. Er is niets "
        "veranderd. Kijk de volgorde van de tijden na, of neem het in delen over.",
        "As it stands, this programme lasts longer than {hours} hours: the times go back too often. Nothing was "
        "changed. Look through the order of the times, or take it over in pieces.",
    ),
    "programme_backwards": (
        "Onderdeel {item} van programma {programme} eindigt voordat het begint. Het programma is overgeslagen. "
        "Verbeter de tijden en importeer opnieuw.",
        "Item {item} of programme {programme} ends before it begins. The programme was skipped. Correct the times and "
        "import again.",
    ),
    "import_no_grid": (
        "Dit is geen presentielijst: er is geen kolom met namen, of boven geen enkele kolom staat een datum met "
        "een jaar. Er is niets geïmporteerd. Zet in de eerste rij de datums, zoals 12-3-2015.",
        "This is no list of attendance: no column holds names, or no column has a date with a year above it. Nothing "
        "was imported. Put the dates in the first row, such as 12-3-2015.",
    ),
    "import_sign_unread": (
        "“{sign}” zegt niet of iemand er was, en is overgeslagen. Gebruik x, 1, ja, nee of afgemeld.",
        "“{sign}” does not say whether somebody was there, and was skipped. Use x, 1, yes, no or excused.",
    ),
}
