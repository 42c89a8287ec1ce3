"""Reading interviews across: what everybody said to one question, which themes come back, and what was worth quoting.

Only the open part is read. Answers to private questions are not in an interview but in the vault, and stay there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from copdesk.domain.choices import HarvestKind, PathMoment, QuoteConsent
from copdesk.domain.competences import is_competence
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Answer, Interview, Question
from copdesk.domain.refused_words import alike, bare
from copdesk.domain.themes import joined

_MOMENTS = list(PathMoment)
_NO = (QuoteConsent.REFUSED, QuoteConsent.WITHDRAWN)


class Heard(NamedTuple):
    """What one person said to one question in one interview, and what it is about."""

    interview_id: UUID
    person_id: UUID
    question: str
    moment: PathMoment
    on: date | None
    text: str
    quotes: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()


class Asked(NamedTuple):
    """A question as it was asked last, how many people answered it, and at which moments of the path."""

    key: str
    text: str
    people: int
    moments: tuple[PathMoment, ...]


class Theme(NamedTuple):
    """A theme, whom it was heard from, and what each of them said about it."""

    name: str
    heard: Mapping[UUID, tuple[Heard, ...]]

    @property
    def voices(self) -> int:
        """How many people it was heard from."""
        return len(self.heard)

    @property
    def interview_ids(self) -> tuple[UUID, ...]:
        """The interviews it was heard in, each once."""
        return tuple(dict.fromkeys(one.interview_id for said in self.heard.values() for one in said))


class Quote(NamedTuple):
    """Words worth quoting, from whom and where they come, and what was harvested of them already."""

    heard: Heard
    text: str
    item: HarvestItem | None = None

    @property
    def key(self) -> tuple[UUID, str, str]:
        """What tells one quote from another."""
        return self.heard.interview_id, self.heard.question, self.text

    @property
    def consent(self) -> QuoteConsent | None:
        """What the speaker said about printing these words; None while they are not harvested."""
        return self.item.consent if self.item else None


@dataclass(frozen=True, slots=True)
class Side:
    """One person's answers to one question, a place for each moment of the path."""

    person_id: UUID
    at: Mapping[PathMoment, Heard]

    def said(self, moment: PathMoment) -> str:
        """Return the words of one moment, or nothing."""
        found = self.at.get(moment)
        return found.text if found else ""


def heard(interviews: Iterable[Interview]) -> tuple[Heard, ...]:
    """Return everything that was said in the open, in the order of the interviews; figures on competences are apart."""
    return tuple(said for one in sorted(interviews, key=_when) for said in _said_in(one))


def asked(interviews: Iterable[Interview]) -> tuple[Asked, ...]:
    """Return the questions that can be read across, in the order of the guides; the latest words of each count."""
    latest_first = sorted(interviews, key=_when, reverse=True)
    words: dict[str, str] = {}
    for one in latest_first:
        for question in one.guide.questions:
            if _is_read(question):
                words.setdefault(question.key, question.text)
    people: dict[str, set[UUID]] = {key: set() for key in words}
    moments: dict[str, set[PathMoment]] = {key: set() for key in words}
    for one in latest_first:
        for answer in one.answers:
            if answer.question in words and answer.text.strip():
                people[answer.question].add(one.person_id)
                moments[answer.question].add(one.guide.moment)
    return tuple(Asked(key, text, len(people[key]), _in_order(moments[key])) for key, text in words.items())


def beside(said: Iterable[Heard], key: str) -> tuple[Side, ...]:
    """Return everybody's answers to one question; of several at one moment the latest counts."""
    sides: dict[UUID, dict[PathMoment, Heard]] = {}
    for one in said:
        if one.question == key and one.text.strip():
            sides.setdefault(one.person_id, {})[one.moment] = one
    return tuple(Side(person, at) for person, at in sides.items())


def themes(said: Iterable[Heard]) -> tuple[Theme, ...]:
    """Return the themes there are, those of most people first; capitals do not make another theme."""
    names: dict[str, str] = {}
    cells: dict[str, dict[UUID, tuple[Heard, ...]]] = {}
    for one in said:
        for theme in joined((), one.themes):
            folded = theme.casefold()
            names.setdefault(folded, theme)
            about = cells.setdefault(folded, {})
            about[one.person_id] = (*about.get(one.person_id, ()), one)
    found = (Theme(names[folded], about) for folded, about in cells.items())
    return tuple(sorted(found, key=lambda theme: (-theme.voices, theme.name.casefold())))


def quotes(said: Iterable[Heard], harvested: Iterable[HarvestItem] = ()) -> tuple[Quote, ...]:
    """Return all that was marked as worth quoting, each with what was harvested of it already.

    The same person's words are the same when only a slip or a small correction sets them apart: a no to them stays.
    """
    kept: dict[UUID | None, list[HarvestItem]] = {}
    for item in harvested:
        if item.kind is HarvestKind.QUOTE:
            kept.setdefault(item.person_id, []).append(item)
    return tuple(
        Quote(one, words, _kept_as(words, kept.get(one.person_id, ()))) for one in said for words in one.quotes
    )


def as_harvest(quote: Quote, community_id: UUID, today: date) -> HarvestItem:
    """Return a quote as something harvested; its speaker was not asked about it yet."""
    return HarvestItem(
        community_id=community_id,
        kind=HarvestKind.QUOTE,
        text=quote.text,
        on=quote.heard.on or today,
        person_id=quote.heard.person_id,
    )


def voices(interview_ids: Sequence[UUID], interviews: Iterable[Interview]) -> int:
    """Return of how many people these interviews are; an interview that is gone counts no longer."""
    wanted = set(interview_ids)
    return len({one.person_id for one in interviews if one.id in wanted})


def _said_in(one: Interview) -> Iterable[Heard]:
    read = {question.key for question in one.guide.questions if _is_read(question)}
    for answer in one.answers:
        if answer.question in read and (answer.text.strip() or answer.quotes or answer.themes):
            yield _heard(one, answer)


def _heard(one: Interview, answer: Answer) -> Heard:
    moment = one.guide.moment
    return Heard(
        one.id, one.person_id, answer.question, moment, one.on, answer.text, answer.quotes, joined((), answer.themes)
    )


def _is_read(question: Question) -> bool:
    """Tell whether answers may be read across: never those to a private question, whatever a file may hold."""
    return not (question.private or is_competence(question))


def _in_order(moments: Iterable[PathMoment]) -> tuple[PathMoment, ...]:
    return tuple(sorted(moments, key=_MOMENTS.index))


def _when(one: Interview) -> tuple[date, str]:
    return (one.on or date.max, one.id.hex)


def _kept_as(words: str, items: Sequence[HarvestItem]) -> HarvestItem | None:
    """Return what was harvested of these words: what was refused first, then the very same words."""
    found = [item for item in items if alike(item.text, words)]
    return min(found, key=lambda item: (item.consent not in _NO, bare(item.text) != bare(words)), default=None)
