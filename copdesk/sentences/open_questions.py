"""What is said of a question that is closed, leading or double, and the open question that could stand in its place.

Dutch first, English second. What a kind and a reason are called is said in the language of the windows; the open
question is put together in the language of the question itself.
"""

from collections.abc import Iterable, Mapping

from copdesk.domain.language import Language
from copdesk.domain.open_questions import Address, Finding, Kind, Opening, Reason, Rewrite

KINDS: Mapping[Kind, tuple[str, str]] = {
    Kind.CLOSED: ("Gesloten vraag", "Closed question"),
    Kind.LEADING: ("Sturende vraag", "Leading question"),
    Kind.DOUBLE: ("Dubbele vraag", "Double question"),
}
REASONS: Mapping[Reason, tuple[str, str]] = {
    Reason.YES_OR_NO: ("ja of nee is genoeg als antwoord", "yes or no will do for an answer"),
    Reason.ALREADY: ("vraagt alleen óf het al gebeurd is", "only asks whether it has happened"),
    Reason.ANYTHING: ("“nee” ligt voor de hand", "“no” is the easy answer"),
    Reason.CHOICE: ("laat alleen deze antwoorden toe", "allows these answers only"),
    Reason.WHETHER: ("na “of” past alleen ja of nee", "after “whether” only yes or no fits"),
    Reason.CHECKING: ("vraagt alleen om bevestiging", "only asks to be confirmed"),
    Reason.SHORT: ("ja of nee is genoeg als antwoord", "yes or no will do for an answer"),
    Reason.NEGATIVE: ("de ontkenning zegt al wat je verwacht", "its “not” says what you expect"),
    Reason.AGREEMENT: ("vraagt om het met je eens te zijn", "asks to agree with you"),
    Reason.TAG: ("het staartje vraagt om instemming", "its tail asks to agree"),
    Reason.STATEMENT: ("is een bewering met een vraagteken", "is a statement with a question mark"),
    Reason.ADVICE: ("hier zit een advies in", "there is advice in it"),
    Reason.ACCUSING: ("klinkt als een verwijt", "sounds like blame"),
    Reason.PRESUMING: ("neemt iets aan wat nog niet gezegd is", "takes for granted what nobody said"),
    Reason.VALUED: ("het oordeel zit al in de vraag", "the judgement is already in it"),
    Reason.SUGGESTED: ("legt het antwoord in de mond", "puts the answer in their mouth"),
    Reason.TWO_IN_ONE: ("dit zijn twee vragen; één raakt zoek", "these are two questions; one gets lost"),
}
OPENINGS: Mapping[Opening, tuple[str, str]] = {
    Opening.KEPT: ("{asked}?", "{asked}?"),
    Opening.EXTENT: ("in hoeverre {asked}?", "to what extent {asked}?"),
    Opening.HOW: ("hoe {asked}?", "how {asked}?"),
    Opening.WHAT: ("wat {asked}?", "what {asked}?"),
    Opening.WHO: ("wie {asked}?", "who {asked}?"),
    Opening.WHERE: ("waar {asked}?", "where {asked}?"),
    Opening.WHICH: ("welke {asked}?", "what {asked}?"),
    Opening.WHAT_KIND: ("wat voor {asked}?", "what kind of {asked}?"),
    Opening.HOW_MUCH: ("hoeveel {asked}?", "how much {asked}?"),
    Opening.DISCUSSED: ("wat {asked} tot nu toe met {about} besproken?", "what {asked} discussed with {about} so far?"),
    Opening.HOW_FAR: ("hoe ver {asked} met {about}?", "how far have {asked} got with {about}?"),
    Opening.STANDS: ("hoe staat het met {about}?", "how do things stand with {about}?"),
    Opening.HOW_ABOUT: ("hoe zit het met {about}?", "how do things stand with {about}?"),
    Opening.TELL: ("wat {tell} vertellen over {about}?", "what can you tell me about {about}?"),
    Opening.TELL_THAT: ("wat {tell} daarover vertellen?", "what can you tell me about that?"),
    Opening.OPINION: ("wat {asked} van {about}?", "what did {asked} think of {about}?"),
    Opening.MAKES: ("wat maakt dat {asked}?", "how is it that {asked}?"),
    Opening.MADE: ("wat maakte dat {asked}?", "how did it come about that {asked}?"),
    Opening.IF: ("wat zou er gebeuren als {asked}?", "what would happen if you were to {about}?"),
    Opening.VIEW: ("hoe {look} ertegenaan om {about}?", "how do you feel about {about}?"),
    Opening.VIEW_OF: ("hoe {look} tegen {about} aan?", "how do you feel about {about}?"),
    Opening.OPTIONS: ("welke mogelijkheden {see} naast {about}?", "what possibilities do you see besides {about}?"),
    Opening.ALL_OPTIONS: ("welke mogelijkheden {see} allemaal?", "what possibilities do you see?"),
    Opening.SEE: ("hoe {see} dat zelf?", "how do you see that yourself?"),
}
_SPOKEN_TO: Mapping[Address, Mapping[str, str]] = {
    Address.ONE: {"tell": "kun je", "look": "kijk je", "see": "zie je"},
    Address.FORMAL: {"tell": "kunt u", "look": "kijkt u", "see": "ziet u"},
    Address.SEVERAL: {"tell": "kunnen jullie", "look": "kijken jullie", "see": "zien jullie"},
}
NOTES: tuple[str, str] = ("{kind}: {reason}.", "{kind}: {reason}.")


def note(finding: Finding, language: Language) -> str:
    """Return what is said of a question, in the language of whoever reads it."""
    spoken = _side(language)
    return NOTES[spoken].format(kind=KINDS[finding.kind][spoken], reason=REASONS[finding.reason][spoken])


def open_question(finding: Finding) -> str:
    """Return the open question in the language of the one it stands in for, with its mark; two for a double one."""
    return " ".join(_capital(_said(rewrite, finding.language)) for rewrite in finding.rewrites)


def open_questions(findings: Iterable[Finding]) -> tuple[str, ...]:
    """Return the open question for each finding."""
    return tuple(map(open_question, findings))


def _said(rewrite: Rewrite, language: Language) -> str:
    words = OPENINGS[rewrite.opening][_side(language)].format(
        asked=rewrite.asked, about=rewrite.about, **_SPOKEN_TO[rewrite.address]
    )
    return f"{rewrite.before}, {words}" if rewrite.before else words


def _side(language: Language) -> int:
    return 1 if language is Language.ENGLISH else 0


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
