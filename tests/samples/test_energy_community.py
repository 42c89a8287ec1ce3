"""The energy sample: a day and a night five times, and a turn for each of twenty-one questions."""

from collections import Counter
from datetime import date

import pytest

from copdesk.domain.choices import BlockKind, Role
from copdesk.domain.entity import Entity
from copdesk.domain.hosting import kitchen, rooms, there_at
from copdesk.domain.learning import LearningQuestion
from copdesk.domain.programme_checks import balance
from copdesk.domain.roster import Need, Organisation, Participation, Person, Stay
from copdesk.domain.season import CaseTurn
from copdesk.domain.season_coverage import coverage, in_rounds
from copdesk.domain.season_planning import open_sessions
from copdesk.domain.sessions import Block, Session
from copdesk.domain.timing import clock, ends_at, lay_out
from copdesk.samples.s2 import energy_community


def those(kind: type[Entity]) -> list:
    return [entity for entity in energy_community() if isinstance(entity, kind)]


def placed(session: Session):
    return lay_out(session, [b for b in those(Block) if b.session_id == session.id])


def test_twenty_one_people_come_from_as_many_municipalities():
    roles = Counter(p.role for p in those(Participation))
    assert roles == {Role.PARTICIPANT: 21, Role.FACILITATOR: 2} and len(those(Organisation)) == 21
    assert all(p.email.endswith("@example.org") for p in those(Person))


@pytest.mark.parametrize("session", those(Session), ids=lambda s: s.number)
def test_each_meeting_lasts_a_day_and_a_night_with_585_minutes_of_programme(session: Session):
    found = placed(session)
    assert ends_at(session, found) - session.starts_at == 24 * 60
    assert balance(found).programme_minutes == 585


def test_the_night_lies_between_eleven_and_half_past_seven():
    (night,) = (p for p in placed(those(Session)[0]) if p.block.kind is BlockKind.NIGHT)
    assert (clock(night.start), clock(night.end)) == ("23:00", "07:30")


def test_five_thursdays_cross_the_turn_of_the_year():
    days = [s.day for s in those(Session)]
    assert len(days) == 5 and {d.weekday() for d in days} == {3} and {d.year for d in days} == {2011, 2012}


def test_each_of_twenty_one_questions_was_on_the_table_and_everybody_met_everybody():
    people = [p.person_id for p in those(Participation) if p.role is Role.PARTICIPANT]
    found = coverage(people, those(Session), those(CaseTurn), those(LearningQuestion))
    assert (found.held, len(found.people), found.fair) == (21, 21, True)
    assert (found.pairs_met, found.pairs_possible) == (210, 210)


def test_thirty_places_are_ten_rounds_of_three_groups_of_seven():
    rows = in_rounds(those(Session), those(CaseTurn))
    assert [len(row) for row in rows] == [3] * 10
    assert {1 + len(turn.adviser_ids) for turn in those(CaseTurn)} == {7}


def test_no_session_is_left_to_plan_in():
    assert open_sessions(those(Session), those(CaseTurn), date(2012, 1, 1)) == []


def test_making_the_sample_twice_gives_the_same():
    assert energy_community() == energy_community()
    identities = [entity.id for entity in energy_community()]
    assert len(set(identities)) == len(identities)


def test_of_twenty_one_one_leaves_before_the_night_and_one_comes_after_it():
    stays = those(Stay)
    assert (len(stays), sum(stay.night for stay in stays)) == (21, 19)
    assert sum(there_at(stay, 23 * 60) for stay in stays) == 19
    names = {person.id: person.full_name for person in those(Person)}
    assert [len(people) for _, people in rooms(stays, names)] == [2] * 9 + [1]
    assert kitchen(those(Need)) == [("vegetarisch", 3), ("geen noten", 1)]
