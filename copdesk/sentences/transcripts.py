"""What can be wrong with a transcript or notes from elsewhere.

One entry a code: Dutch first, English second; the words in braces are the problem's values.
"""

SENTENCES: dict[str, tuple[str, str]] = {
    "transcript_unreadable": (
        "Dit bestand kan niet worden gelezen. Er is niets overgenomen. Kijk of je het mag openen en of de schijf of "
        "stick nog vastzit.",
        "This file cannot be read. Nothing was taken in. See whether you may open it and whether the disk or stick is "
        "still connected.",
    ),
    "transcript_too_big": (
        "Dit bestand is groter dan {limit} MB, meer dan een gesprek ooit is. Er is niets overgenomen. Bewaar alleen "
        "de tekst en probeer het opnieuw.",
        "This file is bigger than {limit} MB, more than a conversation ever is. Nothing was taken in. Save the text "
        "alone and try again.",
    ),
    "transcript_too_long": (
        "Deze tekst heeft meer dan {limit} tekens. Er is niets overgenomen. Knip hem in delen en neem die na elkaar "
        "over.",
        "This text has more than {limit} characters. Nothing was taken in. Cut it in parts, and take those in one "
        "after the other.",
    ),
    "transcript_empty": (
        "In dit bestand staan geen woorden. Er is niets overgenomen. Kies een ander bestand.",
        "There are no words in this file. Nothing was taken in. Choose another one.",
    ),
    "transcript_not_text": (
        "Dit bestand is geen tekst die gelezen kan worden: het gaat om .txt, .docx, .vtt en .srt. Er is niets "
        "overgenomen. Bewaar het als een van die vier en probeer het opnieuw.",
        "This file is no text that can be read: it takes .txt, .docx, .vtt and .srt. Nothing was taken in. Save it as "
        "one of those four and try again.",
    ),
    "transcript_old_office": (
        "Dit is een Word-bestand van de oude soort, of er zit een wachtwoord op. Er is niets overgenomen. Open het in "
        "Word, bewaar het zonder wachtwoord als .docx en probeer het opnieuw.",
        "This is a Word file of the old kind, or it has a password. Nothing was taken in. Open it in Word, save it "
        "without a password as .docx and try again.",
    ),
    "transcript_damaged": (
        "Dit bestand is beschadigd of niet compleet. Er is niets overgenomen. Vraag het opnieuw op, of bewaar de tekst "
        "als .txt.",
        "This file is damaged or not complete. Nothing was taken in. Ask for it again, or save the text as .txt.",
    ),
    "transcript_swollen": (
        "Dit bestand pakt veel groter uit dan het lijkt, zoals bij een bestand dat kwaad wil. Er is niets overgenomen. "
        "Bewaar alleen de tekst als .txt en probeer het opnieuw.",
        "This file unpacks to much more than it seems, as one that means harm does. Nothing was taken in. Save the "
        "text alone as .txt and try again.",
    ),
}
