"""What can be wrong with what is typed or asked for in the window.

One entry a code: Dutch first, English second; the words in braces are the problem's values.
"""

SENTENCES: dict[str, tuple[str, str]] = {
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
}
