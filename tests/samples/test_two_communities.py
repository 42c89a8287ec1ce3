"""Two communities with opposite rules in one workbook: neither mixes with the other, though one person is in both."""

from collections.abc import Iterator

import pytest

from copdesk.domain.belonging import fits, outside
from copdesk.domain.choices import OrganisationKind, ParticipationStatus, Role
from copdesk.domain.community import Community
from copdesk.domain.composition_picture import taking_part
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.samples import filling
from copdesk.samples.s1.community import COMMUNITY as CLIMATE
from copdesk.samples.s4.community import COMMUNITY as REGIONS
from copdesk.samples.s4.people import IN_BOTH
from copdesk.store.workbook import Workbook
from tests.builders import new_workbook


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbook]:
    made = new_workbook(tmp_path_factory.mktemp("both"))
    filling.fill(made, "S1+S4")
    yield made
    made.close()


def outsiders(workbook: Workbook, here: Community) -> list[Participation]:
    people, places = ({e.id: e for e in workbook.all(kind)} for kind in (Person, Organisation))
    ways = workbook.all(Participation, community_id=here.id)
    return [found.way for found in outside(here.composition, ways, people, places)]


def test_one_person_leads_here_and_takes_part_there(workbook: Workbook):
    ways = {way.community_id: way.role for way in workbook.all(Participation, person_id=IN_BOTH.id)}
    assert ways == {CLIMATE.id: Role.FACILITATOR, REGIONS.id: Role.PARTICIPANT}


def test_what_one_rule_keeps_out_the_other_lets_in(workbook: Workbook):
    place = workbook.get(Organisation, IN_BOTH.organisation_id)
    rules = {c.id: c.composition for c in workbook.all(Community)}
    assert place.kind == OrganisationKind.SELF_EMPLOYED
    assert not fits(rules[CLIMATE.id], place) and fits(rules[REGIONS.id], place)


def test_leading_raises_no_question_and_taking_part_raises_none_where_it_is_welcome(workbook: Workbook):
    asked = [way for here in (CLIMATE, REGIONS) for way in outsiders(workbook, here)]
    assert IN_BOTH.id not in {way.person_id for way in asked}
    assert [way.status for way in asked] == [ParticipationStatus.CANCELLED]


def test_taking_part_in_the_climate_community_would_raise_a_question(workbook: Workbook):
    (leads,) = workbook.all(Participation, person_id=IN_BOTH.id, community_id=CLIMATE.id)
    people, places = ({e.id: e for e in workbook.all(kind)} for kind in (Person, Organisation))
    assert outside(CLIMATE.composition, [leads.with_(role=Role.PARTICIPANT)], people, places)


def test_each_community_has_its_own_people(workbook: Workbook):
    counts = [len(taking_part(workbook.all(Participation, community_id=c.id))) for c in (CLIMATE, REGIONS)]
    assert counts == [62, 20]
