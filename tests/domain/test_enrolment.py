"""Places are given in order, and what comes free goes to the first who waits."""

from datetime import date
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from copdesk.domain.choices import AttendanceMark, EnrolmentState, Mode
from copdesk.domain.enrolment import EnrolmentBook, no_shows
from copdesk.domain.roster import Attendance, SessionEnrolment
from tests import builders

TODAY = date(2026, 3, 1)
SMALL = builders.session(capacity=2)
ANNA, BRAM, CHEN, DOUWE = (uuid4() for _ in range(4))
WAITING, ENROLLED, INVITED, CANCELLED = (
    EnrolmentState.WAITING,
    EnrolmentState.ENROLLED,
    EnrolmentState.INVITED,
    EnrolmentState.CANCELLED,
)


def after(book: EnrolmentBook, put: tuple[SessionEnrolment, ...]) -> EnrolmentBook:
    """Return the book with changes written in."""
    known = {one.id: one for one in (*book.known, *put)}
    return EnrolmentBook(book.session, tuple(known.values()))


def full() -> EnrolmentBook:
    """Return a session of two places for which four enrolled."""
    book = EnrolmentBook(SMALL)
    return after(book, book.enrol([ANNA, BRAM, CHEN, DOUWE], TODAY))


def states(book: EnrolmentBook) -> list[EnrolmentState | None]:
    """Return how the four stand."""
    return [one.state if (one := book.of(person)) else None for person in (ANNA, BRAM, CHEN, DOUWE)]


def test_who_enrols_when_it_is_full_waits_in_order() -> None:
    assert states(full()) == [ENROLLED, ENROLLED, WAITING, WAITING]
    assert [one.person_id for one in full().waiting] == [CHEN, DOUWE]


def test_a_place_that_comes_free_goes_to_the_first_who_waits() -> None:
    start = full()
    book = after(start, start.cancel([ANNA], TODAY))
    assert (book.enrolled, book.free) == (2, 0)
    assert [one.person_id for one in book.waiting] == [DOUWE]


def test_cancelling_while_waiting_frees_no_place() -> None:
    start = full()
    book = after(start, start.cancel([CHEN], TODAY))
    assert states(book) == [ENROLLED, ENROLLED, CANCELLED, WAITING]


def test_who_cancelled_and_enrols_again_goes_to_the_end_of_the_line() -> None:
    start = full()
    book = after(start, start.cancel([ANNA], TODAY))
    book = after(book, book.enrol([ANNA], TODAY))
    assert [one.person_id for one in book.waiting] == [DOUWE, ANNA]


def test_an_invitation_leaves_those_who_enrolled_alone() -> None:
    start = full()
    assert start.invite([ANNA, CHEN], TODAY) == ()
    assert [one.state for one in start.invite([uuid4()], TODAY)] == [INVITED]


def test_without_a_capacity_nobody_waits() -> None:
    book = EnrolmentBook(builders.session())
    assert book.free is None
    assert {one.state for one in book.enrol([ANNA, BRAM, CHEN], TODAY)} == {ENROLLED}


def test_a_larger_room_lets_those_who_wait_in() -> None:
    book = EnrolmentBook(SMALL.with_(capacity=3), full().known)
    assert [one.person_id for one in book.fill(TODAY)] == [CHEN]


def test_a_session_that_goes_online_keeps_its_enrolments() -> None:
    book = EnrolmentBook(SMALL.with_(mode=Mode.ONLINE, venue=""), full().known)
    assert states(book) == states(full())


def test_who_had_a_place_and_stayed_away_without_a_word_is_a_no_show() -> None:
    people = [uuid4() for _ in range(4)]
    enrolled = [SessionEnrolment(session_id=SMALL.id, person_id=p, state=ENROLLED) for p in people]
    marks = [AttendanceMark.PRESENT, AttendanceMark.ABSENT, AttendanceMark.EXCUSED]
    noted = [Attendance(session_id=SMALL.id, person_id=p, mark=m) for p, m in zip(people, marks, strict=False)]
    assert no_shows(enrolled, noted) == {people[1], people[3]}
    assert no_shows(enrolled, []) == set()


@given(st.lists(st.tuples(st.sampled_from(["invite", "enrol", "cancel"]), st.integers(0, 5)), max_size=40))
def test_there_are_never_more_enrolled_than_places_nor_somebody_waiting_beside_a_free_one(steps) -> None:
    people, book = [uuid4() for _ in range(6)], EnrolmentBook(SMALL)
    for verb, who in steps:
        book = after(book, getattr(book, verb)([people[who]], TODAY))
    assert book.enrolled <= 2
    assert not (book.free and book.waiting)
    assert len({one.person_id for one in book.known}) == len(book.known)


def test_places_that_came_free_are_first_for_who_waits():
    small = EnrolmentBook(SMALL)
    full = after(small, small.enrol([ANNA, BRAM, CHEN], TODAY))
    larger = EnrolmentBook(SMALL.with_(capacity=3), full.known)
    put = {one.person_id: one.state for one in larger.enrol([DOUWE], TODAY)}
    assert put == {CHEN: ENROLLED, DOUWE: WAITING}
