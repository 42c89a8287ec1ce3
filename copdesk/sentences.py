"""From a problem's code to a sentence: what happened, what it means for the data, what to do."""

from copdesk.domain.choices import Language
from copdesk.domain.problems import Problem

# One entry a code: Dutch first, English second; the words in braces are the problem's values.
SENTENCES: dict[str, tuple[str, str]] = {
    # Opening and keeping a workbook
    "file_missing": (
        "Er staat geen bestand op {path}. Kies een ander bestand of maak een nieuw.",
        "There is no file at {path}. Choose another one or make a new one.",
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
    dutch, english = SENTENCES[problem.code]
    return (english if language is Language.ENGLISH else dutch).format(**problem.values)
