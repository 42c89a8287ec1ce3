"""Coaching notes: two forms in which no word is lost, steps, and with whom nobody spoke for weeks."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as some

from copdesk.domain.coaching import AgreedStep, CoachingNote, NoteKind, NoteShape, last_spoken, long_ago
from copdesk.domain.question_phases import GROW, Phase
from copdesk.domain.reviewing import Ground, PrivateKind, Released, ReviewOutcome, together

TODAY = date(2026, 11, 26)
HEADINGS = {Phase.GOAL: "Doel", Phase.REALITY: "Nu", Phase.OPTIONS: "Kan ook", Phase.WILL: "Ga ik doen"}
ME = UUID(int=1)


def note(**fields: object) -> CoachingNote:
    return CoachingNote.model_validate({"person_id": ME, "community_id": ME, "on": TODAY} | fields)


def test_a_free_note_is_laid_under_the_headings_it_was_written_with() -> None:
    found = note(body="Vooraf\nDoel:\nSamen tekenen\nNu: hij mailt").shaped(NoteShape.GROW, HEADINGS)
    assert (found.body, found.goal, found.reality) == ("Vooraf", "Samen tekenen", "hij mailt")


def test_a_note_under_headings_becomes_one_text_with_its_headings() -> None:
    found = note(shape=NoteShape.GROW, goal="Samen tekenen", will="Bellen").shaped(NoteShape.FREE, HEADINGS)
    assert found.body == "Doel\nSamen tekenen\n\nGa ik doen\nBellen" and found.goal == ""


def test_the_same_form_again_changes_nothing() -> None:
    one = note(body="Doel\nIets")
    assert one.shaped(NoteShape.FREE, HEADINGS) == one


words = some.text(alphabet="ab :\n", max_size=30) | some.sampled_from(["Doel", "doel:", "Nu\nx", "Kan ook\n\nDoel\ny"])


@given(body=words, goal=words, will=words)
def test_no_word_is_lost_by_going_back_and_forth(body: str, goal: str, will: str) -> None:
    one = note(shape=NoteShape.GROW, body=body, goal=goal, will=will)
    free = one.shaped(NoteShape.FREE, HEADINGS)
    again = free.shaped(NoteShape.GROW, HEADINGS)
    assert said(one) == said(free) == said(again)
    assert all(getattr(free, phase) == "" for phase in GROW)


def said(one: CoachingNote) -> list[str]:
    """Return the words of a note, sorted; a heading at the beginning of a line is no word of it, nor is a colon."""
    lines = "\n".join((one.body, one.goal, one.reality, one.options, one.will)).split("\n")
    known = {heading.casefold() for heading in HEADINGS.values()}
    kept = (line.partition(":")[2] if line.partition(":")[0].strip().casefold() in known else line for line in lines)
    return sorted(" ".join(kept).replace(":", " ").split())


def test_what_a_note_tells_holds_every_part_of_it() -> None:
    one = note(title="T", shape=NoteShape.GROW, goal="G", body="B", agreed="A", steps=(AgreedStep(text="S"),))
    assert one.told(HEADINGS) == "T\n\nB\n\nDoel\nG\n\nA\n\nS"


def test_a_step_is_changed_where_it_stands_and_taken_out() -> None:
    first, second = AgreedStep(text="Een"), AgreedStep(text="Twee")
    one = note(steps=(first, second)).with_step(first.model_copy(update={"done": True}))
    assert [step.done for step in one.steps] == [True, False]
    assert one.without_step(first.id).steps == (second,)


@pytest.mark.parametrize(("due", "done", "is_due"), [(0, False, True), (1, False, False), (-1, True, False)])
def test_a_step_is_due_until_it_is_done(due: int, done: bool, is_due: bool) -> None:
    assert AgreedStep(due=TODAY + timedelta(days=due), done=done).is_due(TODAY) is is_due


def test_the_last_conversation_counts_and_a_remark_does_not() -> None:
    notes = [note(on=date(2026, 9, 1)), note(on=TODAY, kind=NoteKind.REMARK), note(community_id=uuid4())]
    assert last_spoken(notes, ME) == {ME: date(2026, 9, 1)}


def test_who_was_not_spoken_for_weeks_comes_longest_ago_first() -> None:
    ada, bo, cas, dea = (UUID(int=n) for n in range(2, 6))
    spoken = {ada: TODAY - timedelta(weeks=6), bo: TODAY - timedelta(weeks=9), cas: TODAY - timedelta(days=41)}
    assert long_ago(spoken, (ada, bo, cas, dea), 6, TODAY) == [bo, ada, dea]


def test_what_several_facilitators_decided_is_counted_together() -> None:
    given_ = Released(PrivateKind.NOTE, TODAY, "", "Woorden")
    one = ReviewOutcome((given_,), ((Ground.OTHERS, 2),))
    assert together([one, ReviewOutcome((), ((Ground.OTHERS, 1), (Ground.OWN_THOUGHTS, 1)))]) == ReviewOutcome(
        (given_,), ((Ground.OTHERS, 3), (Ground.OWN_THOUGHTS, 1))
    )
