"""The sample of regional transitions: twenty chosen out of thirty-four, mixed on purpose."""

from collections import Counter
from datetime import date

from copdesk.domain.belonging import fits, outside
from copdesk.domain.choices import OrganisationKind, ParticipationStatus, Role
from copdesk.domain.community import Community
from copdesk.domain.composition import Relation
from copdesk.domain.composition_picture import Picture, members, picture, regions_known, taking_part
from copdesk.domain.entity import Entity
from copdesk.domain.relations import is_overridden
from copdesk.domain.roster import Assignment, Organisation, Participation, Person
from copdesk.domain.selection import standings, tally
from copdesk.domain.sessions import Session
from copdesk.samples.s4 import regional_transitions
from copdesk.samples.s4.people import IN_BOTH


def those(kind: type[Entity]) -> list:
    return [entity for entity in regional_transitions() if isinstance(entity, kind)]


def by_id(kind: type[Entity]) -> dict:
    return {entity.id: entity for entity in those(kind)}


def drawn(ways: list[Participation]) -> Picture:
    (here,) = those(Community)
    everyone = members(those(Participation), by_id(Person), by_id(Organisation), those(Assignment))
    group = members(ways, by_id(Person), by_id(Organisation), those(Assignment))
    return picture(group, here.composition.wishes, regions_known(everyone, those(Assignment)))


def test_of_34_candidates_20_were_chosen_and_14_were_not_each_with_a_reason():
    found = tally(those(Participation))
    assert (found.candidates, found.chosen, found.not_chosen, found.open, found.unexplained) == (34, 20, 14, 0, 0)
    assert all(way.decision for way in those(Participation) if way.role is Role.PARTICIPANT)


def test_the_group_has_20_people_6_sectors_10_regions_and_half_of_it_is_government():
    found = drawn(taking_part(those(Participation)))
    assert (found.people, len(found.sectors), len(found.regions)) == (20, 6, 10)
    assert (found.government, found.government_share, found.unplaced) == (10, 50, 0)
    assert dict(found.sectors) == {
        OrganisationKind.MUNICIPALITY: 5,
        OrganisationKind.PROVINCE: 3,
        OrganisationKind.STATE: 2,
        OrganisationKind.CITIZENS_INITIATIVE: 4,
        OrganisationKind.SELF_EMPLOYED: 3,
        OrganisationKind.FARMER: 3,
    }


def test_a_farmer_and_a_region_are_missing():
    found = drawn(taking_part(those(Participation)))
    assert found.lacking == ((OrganisationKind.FARMER, 3, 4),)
    assert found.empty_regions == ("Stadsrand",)


def test_two_regions_share_a_participant():
    found = members(those(Participation), by_id(Person), by_id(Organisation), those(Assignment))
    assert [m.regions for m in found if len(m.regions) > 1] == [("Hoge Hei", "Beekdal")]


def test_a_province_may_be_called_like_its_region_and_somebody_speak_for_themselves():
    assert "Meerstreek" in {o.region for o in those(Organisation) if o.name == "Provincie Meerstreek"}
    alone = [p for p in those(Person) if p.organisation_id is None and p.job_title == ""]
    (way,) = (w for w in those(Participation) if w.person_id == alone[0].id)
    assert (way.represents, way.status) == ("Zichzelf", ParticipationStatus.NOT_CHOSEN)


def test_every_candidate_was_scored_on_every_criterion_and_some_share_a_rank():
    found = standings(those(Participation), those(Community)[0].criteria)
    assert len(found) == 34 and all(s.complete for s in found) and any(s.tied for s in found)
    assert sum(s.total for s in found if s.outcome == "chosen") / 20 > 17


def test_everybody_chosen_has_a_challenge_with_a_place_and_a_stake():
    owned = Counter(person for task in those(Assignment) for person in task.person_ids)
    assert set(owned) == {way.person_id for way in taking_part(those(Participation))}
    assert all(task.region and task.place and task.stake for task in those(Assignment))


def test_entrepreneurs_and_farmers_are_within_the_rule():
    rule = those(Community)[0].composition
    for kind in (OrganisationKind.SELF_EMPLOYED, OrganisationKind.FARMER, OrganisationKind.COMPANY):
        assert fits(rule, Organisation(name="-", kind=kind))
    assert outside(rule, those(Participation), by_id(Person), by_id(Organisation)) == []


def test_one_of_three_relations_was_set_aside_with_a_reason():
    assert [is_overridden(relation) for relation in those(Relation)].count(True) == 1 and len(those(Relation)) == 3


def test_eleven_sessions_lie_between_may_2022_and_december_2024():
    days = [session.day for session in those(Session)]
    assert len(days) == 11 and days == sorted(days)
    assert (days[0].year, days[0].month, days[-1].year, days[-1].month) == (2022, 5, 2024, 12)
    assert days[-1] <= date(2024, 12, 31)


def test_everybody_has_an_address_of_their_own_at_example_org():
    addresses = [p.email for p in those(Person)]
    assert len(set(addresses)) == len(addresses) == 36 and all(a.endswith("@example.org") for a in addresses)


def test_making_the_sample_twice_gives_the_same_and_no_identity_is_used_twice():
    assert regional_transitions() == regional_transitions()
    assert len({e.id for e in regional_transitions()}) == len(regional_transitions())


def test_one_of_them_leads_the_climate_community():
    assert IN_BOTH.id in by_id(Person)
