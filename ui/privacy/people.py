"""Gathers who takes part in a community, with everything they answered about consent."""

from collections import defaultdict
from typing import NamedTuple
from uuid import UUID

from copdesk.domain.choices import Decision, Purpose
from copdesk.domain.consent import Consent, said_of
from copdesk.domain.names import folded
from copdesk.domain.roster import Organisation, Participation, Person
from ui.kit.desk import Desk


class Answered(NamedTuple):
    """One person with all answers, oldest first."""

    person: Person
    organisation: str
    answers: tuple[Consent, ...]

    def about(self, purpose: Purpose) -> list[Consent]:
        """Return the answers about one purpose, oldest first, those to words that were read back among them."""
        return [answer for answer in self.answers if answer.purpose is purpose]

    def now(self, purpose: Purpose) -> Decision | None:
        """Return what holds for a purpose as a whole; None when it was never asked."""
        answers = [answer for answer in self.about(purpose) if answer.passage is None]
        return answers[-1].decision if answers else None

    def otherwise(self, purpose: Purpose) -> int:
        """Return of how many words that were read back something else holds than of the purpose as a whole."""
        about, whole = self.about(purpose), self.now(purpose)
        passages = {answer.passage for answer in about if answer.passage is not None}
        said = (said_of(about, self.person.id, purpose, passage) for passage in passages)
        return sum((one is Decision.GIVEN, one is None) != (whole is Decision.GIVEN, whole is None) for one in said)

    def said_any(self, purpose: Purpose, decision: Decision) -> bool:
        """Tell whether this is what they last said of a purpose, or of any words of it that were read back."""
        last = {answer.passage: answer.decision for answer in self.about(purpose)}
        return decision in last.values()

    def fits(self, words: list[str]) -> bool:
        """Tell whether all words occur in the name or the organisation, accents and capitals aside."""
        text = folded(f"{self.person.full_name} {self.organisation}")
        return all(word in text for word in words)


def everybody(desk: Desk) -> list[Answered]:
    """Return everybody of the community that is looked at, by name."""
    if desk.community is None:
        return []
    listed = {way.person_id for way in desk.workbook.all(Participation, community_id=desk.community)}
    places = {place.id: place.name for place in desk.workbook.all(Organisation)}
    answers: defaultdict[UUID, list[Consent]] = defaultdict(list)
    for answer in desk.workbook.all(Consent):
        answers[answer.person_id].append(answer)
    people = sorted((p for p in desk.workbook.all(Person) if p.id in listed), key=lambda p: p.sort_key)
    return [Answered(p, _place(p, places), _in_order(answers[p.id])) for p in people]


def once_more(desk: Desk, rows: list[Answered], people: set[UUID]) -> list[Answered]:
    """Return the rows with the answers of some people read again."""
    fresh = {one: desk.workbook.all(Consent, person_id=one) for one in people}
    return [row._replace(answers=_in_order(fresh[row.person.id])) if row.person.id in fresh else row for row in rows]


def _place(person: Person, places: dict[UUID, str]) -> str:
    return places.get(person.organisation_id, "") if person.organisation_id else ""


def _in_order(answers: list[Consent]) -> tuple[Consent, ...]:
    return tuple(sorted(answers, key=lambda answer: (answer.on, answer.number)))
