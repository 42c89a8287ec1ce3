"""The questions at hand in a coaching conversation, and the headings they stand under, in Dutch and English.

All are open: they can be answered in any way, and want no particular answer.
"""

from copdesk.domain.language import Language
from copdesk.domain.question_phases import Phase

_HEADINGS: dict[Phase, tuple[str, str]] = {
    Phase.OPENING: ("Om te beginnen", "To begin with"),
    Phase.GOAL: ("Doel", "Goal"),
    Phase.REALITY: ("Werkelijkheid", "Reality"),
    Phase.OPTIONS: ("Mogelijkheden", "Options"),
    Phase.WILL: ("Wil", "Will"),
    Phase.CLOSING: ("Om af te ronden", "To round off"),
}

_QUESTIONS: dict[Phase, tuple[tuple[str, str], ...]] = {
    Phase.OPENING: (
        ("Wat houdt je bezig?", "What is on your mind?"),
        ("Waar wil je het vandaag over hebben?", "What would you like to talk about today?"),
        ("Wat is er gebeurd sinds we elkaar spraken?", "What has happened since we last spoke?"),
        ("Wat maakt dat dit nu speelt?", "What makes this matter now?"),
        ("Hoe zit je erbij?", "How do you come in today?"),
        ("Wat heb je van mij nodig in dit gesprek?", "What do you need from me in this conversation?"),
        (
            "Wat is er van je leervraag geworden?",
            "What became of your learning question?",
        ),
        ("Waar ben je trots op sinds de vorige bijeenkomst?", "What are you proud of since the last session?"),
    ),
    Phase.GOAL: (
        ("Wat wil je hebben als we stoppen?", "What do you want to have when we stop?"),
        ("Waaraan merk je dat het gelukt is?", "How will you notice that it worked?"),
        ("Wat zou er anders zijn als dit was opgelost?", "What would be different if this were solved?"),
        ("Voor wie is dit belangrijk, en hoezo?", "For whom does this matter, and how?"),
        ("Wat wil je over een jaar kunnen vertellen?", "What do you want to be able to tell in a year?"),
        ("Welk deel hiervan ligt in jouw handen?", "Which part of this lies in your hands?"),
        ("Wat wil je juist behouden?", "What do you want to keep as it is?"),
        ("Hoe klinkt je vraag als je hem in één zin zegt?", "How does your question sound in one sentence?"),
        ("Wat hoop je dat de opgave eraan heeft?", "What do you hope the assignment gains by it?"),
    ),
    Phase.REALITY: (
        ("Wat gebeurt er nu?", "What happens now?"),
        ("Wat kwam er van wat je deed?", "What came of what you did?"),
        ("Hoe kijken anderen die erbij betrokken zijn ernaar?", "How do others who are part of it see it?"),
        ("Wat maakt het lastig voor jou?", "What makes it hard for you?"),
        ("Wat laat je ongezegd?", "What do you leave unsaid?"),
        ("Wanneer was het er niet, of minder?", "When was it absent, or less strong?"),
        ("Wat hiervan weet je zeker?", "What of this do you know for certain?"),
        ("Wat levert het op zoals het nu gaat?", "What does the present way of doing bring?"),
        ("Wat zou een buitenstaander hier zien?", "What would an outsider see here?"),
        ("Wat raakt je hierin?", "What touches you in this?"),
    ),
    Phase.OPTIONS: (
        ("Wat kun je nog meer doen?", "What else could you do?"),
        ("Wat zou je een collega aanraden?", "What would you advise a colleague?"),
        ("Wat zou je proberen als het mocht mislukken?", "What would you try if it were allowed to fail?"),
        ("Wat werkte eerder, op een andere plek?", "What worked before, somewhere else?"),
        ("Wie kan je hierbij helpen, en waarmee?", "Who can help you with this, and with what?"),
        ("Wat gebeurt er als je niets doet?", "What happens if you do nothing?"),
        ("Wat is het kleinste dat verschil maakt?", "What is the smallest thing that makes a difference?"),
        ("Wat zou de groep je aanbieden?", "What would the group offer you?"),
        ("Wat staat er tegenover elk van die mogelijkheden?", "What speaks against each of those options?"),
    ),
    Phase.WILL: (
        ("Wat ga je doen, en wanneer?", "What will you do, and when?"),
        ("Wat kan je in de weg zitten, en wat dan?", "What could get in the way, and what then?"),
        ("Wie vertel je dit als eerste?", "Whom do you tell this first?"),
        ("Hoe zeker ben je ervan, van één tot tien?", "How sure are you of it, from one to ten?"),
        ("Wat maakt er een punt meer van?", "What would make it one point more?"),
        ("Wat laat je ervoor liggen?", "What do you leave undone for it?"),
        ("Hoe merk ik dat je begonnen bent?", "How will I notice that you have begun?"),
        ("Wat heb je nodig om morgen te beginnen?", "What do you need to begin tomorrow?"),
    ),
    Phase.CLOSING: (
        ("Wat neem je hieruit mee?", "What do you take along from this?"),
        ("Wanneer spreken we elkaar weer?", "When do we speak again?"),
        ("Wat was voor jou het belangrijkste moment?", "What was the most important moment for you?"),
        ("Wat is er nog niet gezegd?", "What has not been said yet?"),
        ("Wat hiervan mag de groep horen?", "Which part of this may the group hear?"),
        ("Hoe ga je hier weg?", "How do you leave here?"),
        ("Wat kon ik anders doen in dit gesprek?", "What could I do differently in this conversation?"),
    ),
}


def headings(language: Language) -> dict[Phase, str]:
    """Return what each phase is called."""
    return {phase: _in(language, both) for phase, both in _HEADINGS.items()}


def questions(language: Language) -> dict[Phase, tuple[str, ...]]:
    """Return the questions that come with the program, by phase."""
    return {phase: tuple(_in(language, both) for both in pairs) for phase, pairs in _QUESTIONS.items()}


def _in(language: Language, both: tuple[str, str]) -> str:
    dutch, english = both
    return english if language is Language.ENGLISH else dutch
