"""Fills out what is private in a sample, so that each kind and each field of words occurs at least once."""

from collections.abc import Iterable, Iterator
from datetime import date

from copdesk.domain.coaching import (
    AgreedStep,
    CoachingNote,
    NoteKind,
    OwnQuestion,
    PrivateAnswer,
    PrivateAnswers,
    Review,
    ReviewedThing,
)
from copdesk.domain.entity import Entity
from copdesk.domain.interviews import Transcript
from copdesk.domain.reviewing import Ground, PrivateKind, Verdict
from copdesk.samples.identities import identity

_ON = date(2021, 6, 24)


def filled_out(things: Iterable[Entity]) -> Iterator[Entity]:
    """Yield the things; a note without a step gets one, an answer a quote and a theme, all still without words."""
    for thing in things:
        if isinstance(thing, CoachingNote) and not thing.steps:
            yield thing.with_(steps=(AgreedStep(id=identity("step", str(thing.id))),))
        elif isinstance(thing, PrivateAnswers):
            yield thing.with_(answers=tuple(_with_quote(answer) for answer in thing.answers))
        else:
            yield thing


def others(system: str, things: Iterable[Entity]) -> Iterator[Entity]:
    """Yield one of each kind that samples do not have: a transcript, a question of one's own, a review."""
    answers = next(thing for thing in things if isinstance(thing, PrivateAnswers))
    note = next(thing for thing in things if isinstance(thing, CoachingNote))
    yield Transcript(
        id=identity(system, "transcript", "private"), interview_id=answers.interview_id, person_id=answers.person_id
    )
    yield OwnQuestion(id=identity(system, "question", "private"))
    reviewed = ReviewedThing(
        thing=str(note.id), kind=PrivateKind.NOTE, verdict=Verdict.REDACT, ground=Ground.IN_CONFIDENCE
    )
    assert note.person_id is not None
    yield Review(id=identity(system, "review", "private"), person_id=note.person_id, on=_ON, things=(reviewed,))


def quick_note(system: str, things: Iterable[Entity]) -> CoachingNote:
    """Return a note that somebody leaves for the vault without opening it."""
    about = next(thing for thing in things if isinstance(thing, CoachingNote))
    return CoachingNote(
        id=identity(system, "note", "quick"),
        person_id=about.person_id,
        community_id=about.community_id,
        on=_ON,
        kind=NoteKind.REMARK,
        steps=(AgreedStep(id=identity(system, "step", "quick")),),
    )


def _with_quote(answer: PrivateAnswer) -> PrivateAnswer:
    return answer.model_copy(update={"quotes": answer.quotes or ("",), "themes": answer.themes or ("",)})
