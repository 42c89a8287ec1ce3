"""Everything in an open vault that tells of one person, as plain words to be judged one by one."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple
from uuid import UUID

from copdesk.domain.access import Telling
from copdesk.domain.coaching import CoachingNote, PrivateAnswer, PrivateAnswers
from copdesk.domain.interviews import Interview, Transcript
from copdesk.domain.personal import names_of
from copdesk.domain.question_phases import Phase
from copdesk.domain.reviewing import PrivateKind
from copdesk.domain.roster import Person
from copdesk.store import erasure
from copdesk.store.about import world
from copdesk.store.privacy_papers import MASK
from copdesk.store.vault import Vault
from copdesk.store.workbook import Workbook


class PrivateThing(NamedTuple):
    """One thing: how the log knows it, what sort it is, its day, its title, and its words without other names.

    `named` says that it is not about the person, but names them.
    """

    key: str
    kind: PrivateKind
    on: date | None
    title: str
    text: str
    named: bool = False


def private_things(
    workbook: Workbook, vault: Vault, person_id: UUID, headings: Mapping[Phase, str]
) -> list[PrivateThing]:
    """Return what a vault holds about somebody, under any identity they had; other people's names are masked.

    Raises Problem("person_gone").
    """
    return _Gathering(workbook, vault, person_id).things(headings)


class _Gathering:
    """Goes through one vault for one person."""

    def __init__(self, workbook: Workbook, vault: Vault, person_id: UUID) -> None:
        self._vault = vault
        person = erasure.preview(workbook, person_id).person
        self._telling = Telling(person, world(workbook, person), MASK)
        others = [other for other in workbook.all(Person) if other.id != person_id]
        self._names = names_of(person, others)
        self._identities = set(erasure.identities_of(workbook, person_id))
        self._interviews = {interview.id: interview for interview in workbook.all(Interview)}

    def things(self, headings: Mapping[Phase, str]) -> list[PrivateThing]:
        """Return the newest first, and last what only names them."""
        found = [*self._notes(headings), *self._answers(), *self._transcripts()]
        told = [self._alone(thing) for thing in found if thing.text.strip()]
        return sorted(told, key=lambda thing: (not thing.named, thing.on or date.min), reverse=True)

    def _notes(self, headings: Mapping[Phase, str]) -> Iterator[PrivateThing]:
        for note in self._vault.all(CoachingNote):
            text = note.with_(title="").told(headings)
            about = note.person_id in self._identities
            if about or self._names.is_sure(f"{note.title}\n{text}"):
                whole = text or note.title
                yield PrivateThing(str(note.id), PrivateKind.NOTE, note.on, note.title, whole, named=not about)

    def _answers(self) -> Iterator[PrivateThing]:
        for answers in self._vault.all(PrivateAnswers):
            interview = self._interviews.get(answers.interview_id)
            asked = {q.key: q.text for q in interview.guide.questions} if interview is not None else {}
            if answers.person_id in self._identities:
                for one in answers.answers:
                    key, title = f"{answers.id}:{one.question_id}", asked.get(one.question_id, "")
                    yield PrivateThing(key, PrivateKind.ANSWER, interview and interview.on, title, _whole(one))

    def _transcripts(self) -> Iterator[PrivateThing]:
        for one in self._vault.all(Transcript):
            interview = self._interviews.get(one.interview_id)
            if one.person_id in self._identities:
                kind, on = PrivateKind.TRANSCRIPT, interview.on if interview is not None else None
                yield PrivateThing(str(one.id), kind, on, one.name, one.text)

    def _alone(self, thing: PrivateThing) -> PrivateThing:
        return thing._replace(title=self._telling.alone(thing.title), text=self._telling.alone(thing.text))


def _whole(answer: PrivateAnswer) -> str:
    """Return an answer with its themes, and with quotes whose words are no longer in it."""
    quotes = (quote for quote in answer.quotes if quote not in answer.text)
    return "\n".join(part for part in (answer.text, *quotes, ", ".join(answer.themes)) if part.strip())
