"""The first meeting asks about participants with whom no intake was held, and no other meeting does."""

from datetime import date, time
from uuid import uuid4

import pytest

from copdesk.domain.choices import InterviewState, SessionKind
from copdesk.domain.interviews import Guide, Interview
from copdesk.domain.programme_checks import Around, Earlier, checks
from copdesk.store.around import around
from copdesk.store.workbook import Workbook
from tests.builders import community, fill, new_workbook, participation, person, session

MEETING = session(uuid4())
NOBODY_SPOKEN = Around(without_intake=2)


def asks(lies_around: Around, meeting=MEETING, **settings: object) -> bool:
    found = checks(community(**settings), meeting, (), (), lies_around)
    return "no_intake" in {check.code for check in found}


def test_it_asks_as_long_as_somebody_has_none():
    assert asks(NOBODY_SPOKEN) and not asks(Around())


def test_a_community_without_intakes_is_not_asked():
    assert not asks(NOBODY_SPOKEN, intakes=False)


def test_a_meeting_after_the_first_does_not_ask():
    assert not asks(Around(without_intake=2, earlier=(Earlier(session(), ()),)))


def test_a_meeting_that_was_held_does_not_ask():
    assert asks(Around(without_intake=2, today=MEETING.day)) and not asks(
        Around(without_intake=2, today=date(2019, 1, 1))
    )


def test_a_cafe_is_open_to_all_and_does_not_ask():
    assert not asks(NOBODY_SPOKEN, MEETING.with_(kind=SessionKind.CAFE))


@pytest.fixture
def workbook(tmp_path):
    made = new_workbook(tmp_path)
    yield made
    made.close()


def test_who_is_only_planned_still_counts(workbook: Workbook):
    here, anne, bram = community(), person("Anne"), person("Bram")
    first, second = session(here.id), session(here.id, day=date(2018, 12, 15), starts=time(9))
    held = Interview(community_id=here.id, person_id=anne.id, guide=Guide(name="G"), state=InterviewState.HELD)
    planned = Interview(community_id=here.id, person_id=bram.id, guide=Guide(name="G"))
    taking_part = (participation(anne, here), participation(bram, here))
    fill(workbook, [here, anne, bram, *taking_part, first, second, held, planned])
    assert around(workbook, first).without_intake == 1 and around(workbook, second).without_intake == 0
