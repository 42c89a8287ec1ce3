"""What leaves for others to read: answers as a table and quotes as a list, without names and only with consent.

Answers go out of whoever agreed that the intake is kept, quotes of whoever agreed to be quoted without a name or with
it. Never asked is no. Private answers cannot be in either: they are not read across.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from copdesk.domain.choices import Decision, PathMoment, Purpose, QuoteConsent
from copdesk.domain.consent import Consent, Naming, latest, naming, said_of
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.pseudonyms import Found, Known, Trace, found, numbers, proposed, replaced
from copdesk.domain.reading_across import Asked, Heard, Quote
from copdesk.domain.refused_words import bare, is_refused, refused_passages, without

_NO = (Decision.REFUSED, Decision.WITHDRAWN)
_NOT_YET = (QuoteConsent.ASKED, QuoteConsent.REFUSED, QuoteConsent.WITHDRAWN)
_QUOTING = (Purpose.QUOTE_ANONYMOUS, Purpose.QUOTE_NAMED)


class Cell(NamedTuple):
    """What one person said to one question at one moment."""

    person_id: UUID
    question: str
    moment: PathMoment
    text: str


class Line(NamedTuple):
    """One quote: of whom, at which moment, about what, and its words."""

    person_id: UUID
    moment: PathMoment
    themes: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class GivenAnswers:
    """Answers that may leave, the questions they answer, and of how many people they stay because nobody agreed."""

    questions: tuple[Asked, ...]
    cells: tuple[Cell, ...]
    held_back: int = 0

    @property
    def texts(self) -> tuple[str, ...]:
        """All words that leave; a question may name somebody as well."""
        return (*(cell.text for cell in self.cells), *(question.text for question in self.questions))

    @property
    def person_ids(self) -> tuple[UUID, ...]:
        """Whose words they are, each once."""
        return tuple(dict.fromkeys(cell.person_id for cell in self.cells))


@dataclass(frozen=True, slots=True)
class GivenQuotes:
    """Quotes that may leave, and how many stay because their speaker did not agree."""

    lines: tuple[Line, ...]
    held_back: int = 0

    @property
    def texts(self) -> tuple[str, ...]:
        """All words that leave; themes are words too."""
        return tuple(text for line in self.lines for text in (line.text, *line.themes))

    @property
    def person_ids(self) -> tuple[UUID, ...]:
        """Whose words they are, each once."""
        return tuple(dict.fromkeys(line.person_id for line in self.lines))


class Veil(NamedTuple):
    """How words are made to tell less: what is known, what of it gives way, and to which word in brackets."""

    names: Known
    keys: Collection[str]
    words: Mapping[Trace, str]

    def over(self, text: str) -> str:
        """Return a text as it may leave."""
        return replaced(text, self.names, self.keys, dict(self.words))


def given_answers(
    said: Iterable[Heard],
    questions: Sequence[Asked],
    consents: Iterable[Consent],
    harvested: Iterable[HarvestItem] = (),
) -> GivenAnswers:
    """Return the answers of whoever agreed that the intake is kept; of several at one moment the latest counts.

    Words of them that were read back and refused are left out.
    """
    told, answers = [one for one in said if one.text.strip()], list(consents)
    people = dict.fromkeys(one.person_id for one in told)
    agreed = {person for person in people if latest(answers, person, Purpose.KEEP_INTAKE) is Decision.GIVEN}
    cells = {(one.person_id, one.question, one.moment): one.text for one in told if one.person_id in agreed}
    asked_of = {question for _, question, _ in cells}
    kept = tuple(question for question in questions if question.key in asked_of)
    items = list(harvested)
    refused = {person: refused_passages(person, items, answers) for person in agreed}
    left = (Cell(*key, without(text, refused[key[0]])) for key, text in cells.items())
    return GivenAnswers(kept, tuple(left), len(people) - len(agreed))


def given_quotes(
    quotes: Iterable[Quote], consents: Iterable[Consent], harvested: Iterable[HarvestItem] = ()
) -> GivenQuotes:
    """Return the quotes of whoever agreed to be quoted, in general or to these very words.

    A quote with words in it that were refused stays as a whole.
    """
    marked, answers, items = list(quotes), list(consents), list(harvested)
    people = {one.heard.person_id for one in marked}
    refused = {person: refused_passages(person, items, answers) for person in people}
    lines = [
        Line(one.heard.person_id, one.heard.moment, one.heard.themes, one.text)
        for one in marked
        if _may_be_quoted(one, answers) and without(one.text, refused[one.heard.person_id]) == one.text
    ]
    return GivenQuotes(tuple(lines), len(marked) - len(lines))


def answer_table(
    given: GivenAnswers, veil: Veil, moments: Mapping[PathMoment, str], participant: str
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return the titles and the rows of a table: one row for each participant, one column for each question.

    A question that was asked at several moments has a column for each of them.
    """
    columns = [(q, moment) for q in given.questions for moment in q.moments if _has(given, q.key, moment)]
    words = {(c.person_id, c.question, c.moment): veil.over(c.text) for c in given.cells}
    called = numbers(given.person_ids)
    several = {q.key for q in given.questions if sum(q.key == other.key for other, _ in columns) > 1}
    asked = {q.key: veil.over(q.text) for q in given.questions}
    titles = (f"{asked[q.key]} ({moments[moment]})" if q.key in several else asked[q.key] for q, moment in columns)
    rows = (
        (called[person], *(words.get((person, q.key, moment), "") for q, moment in columns))
        for person in sorted(given.person_ids, key=str)
    )
    return (participant, *titles), tuple(rows)


def quote_rows(given: GivenQuotes, veil: Veil, moments: Mapping[PathMoment, str]) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a list of quotes: a number, where it comes from, its themes, and the words."""
    called = numbers(given.person_ids)
    return tuple(
        (
            f"Q{number:03d}",
            f"{called[line.person_id]} {moments[line.moment]}",
            ", ".join(veil.over(theme) for theme in line.themes),
            veil.over(line.text),
        )
        for number, line in enumerate(given.lines, 1)
    )


def still_telling(given: GivenAnswers | GivenQuotes, names: Known) -> tuple[tuple[Found, ...], frozenset[str]]:
    """Return what in these words still tells who is who, and what of it gives way unless somebody decides otherwise."""
    telling = found(given.texts, names)
    return telling, proposed(telling)


def _has(given: GivenAnswers, key: str, moment: PathMoment) -> bool:
    return any(cell.question == key and cell.moment is moment for cell in given.cells)


def _may_be_quoted(quote: Quote, answers: Sequence[Consent]) -> bool:
    """Tell whether a speaker agreed: to these words when they were read back, else to being quoted at all."""
    item, person = quote.item, quote.heard.person_id
    general = any(latest(answers, person, purpose) is Decision.GIVEN for purpose in _QUOTING)
    if item is None:
        refused = latest(answers, person, Purpose.QUOTE_ANONYMOUS) in _NO
        return latest(answers, person, Purpose.QUOTE_NAMED) is Decision.GIVEN if refused else general
    if item.consent in _NOT_YET or is_refused(item, answers) or naming(item, answers) is Naming.NOT_AT_ALL:
        return False
    own = any(said_of(answers, person, purpose, item.id) is Decision.GIVEN for purpose in _QUOTING)
    return own if bare(item.text) == bare(quote.text) else own and general
