"""The program's own words on papers about privacy, in Dutch and English."""

PRIVACY_WORDS: dict[str, tuple[str, str]] = {
    "yes": ("Ja", "Yes"),
    "no": ("Nee", "No"),
    # Read-back
    "read_back": ("Kloppen jouw woorden?", "Are these your words?"),
    "read_back_foot": ("Teruglezen {community}", "Read-back {community}"),
    "read_back_dear": ("Beste {name},", "Dear {name},"),
    "read_back_lead": (
        "Hieronder staat wat er van jou in het verslag van {community} kan komen, precies zoals het er zou staan. "
        "Zeg bij elk stuk ja of nee. Zonder ja drukken we het niet af.",
        "Below is what the report of {community} could print of yours, exactly as it would stand there. "
        "Say yes or no to each piece. Without a yes it is not printed.",
    ),
    "read_back_words": ("Jouw woorden", "Your words"),
    "read_back_text": ("Wat er zou staan", "What would stand there"),
    "read_back_how": (
        "Je ja kun je later intrekken. Wat dan al verstuurd is, kunnen we niet terughalen; wel laten we de lezers "
        "weten dat het vervalt.",
        "You can take your yes back later. What has been sent by then cannot be fetched back; its readers will be "
        "told that it no longer holds.",
    ),
    "your_question": ("Jouw leervraag", "Your learning question"),
    "your_case": ("Jouw casus", "Your case"),
    "with_name": ("met je naam", "with your name"),
    "without_name": ("zonder naam", "without a name"),
    "for_group": ("voor de groep", "for the group"),
    "for_sponsor": ("ook voor de opdrachtgever", "for the sponsor too"),
    "for_public": ("voor iedereen", "for everybody"),
}
