"""What a group is made of: shares, the part of government, and who is missing."""

from uuid import UUID, uuid4

from copdesk.domain.belonging import fits, outside
from copdesk.domain.choices import OrganisationKind, ParticipationStatus, Role
from copdesk.domain.composition import CompositionRule, Wish
from copdesk.domain.composition_picture import (
    Member,
    in_sight,
    members,
    picture,
    regions_known,
    taking_part,
)
from copdesk.domain.roster import Assignment, Organisation, Participation, Person
from tests import builders

TOWN, FARM = OrganisationKind.MUNICIPALITY, OrganisationKind.FARMER
HERE = builders.community()


def somebody(kind: str = TOWN, region: str = "Zuid", organisation: str = "Gemeente Zuid", **fields: object) -> Member:
    return Member(uuid4(), kind, organisation, (region,) if region else (), **fields)


def test_shares_have_the_most_people_first():
    found = picture([somebody(FARM), somebody(), somebody()])
    assert [(s.name, s.people) for s in found.sectors] == [(TOWN, 2), (FARM, 1)]
    assert (found.people, found.government, found.government_share) == (3, 2, 67)


def test_knowledge_institutes_schools_and_companies_are_no_government():
    others = (OrganisationKind.KNOWLEDGE_INSTITUTE, OrganisationKind.EDUCATION, OrganisationKind.COMPANY)
    assert picture([somebody(kind) for kind in others]).government == 0


def test_a_region_is_one_whatever_its_capitals_and_accents():
    found = picture([somebody(region="Fryslân"), somebody(region="FRYSLAN"), somebody(region="")])
    assert found.regions == (("Fryslân", 2),)


def test_somebody_without_an_organisation_is_counted_but_in_no_sector():
    found = picture([somebody(), somebody("", "Zuid", "")])
    assert (found.people, len(found.sectors), found.unplaced, found.government_share) == (2, 1, 1, 50)


def test_an_organisation_of_an_unknown_kind_is_not_the_same_as_none():
    found = picture([somebody("", "Zuid", "Hoeve Klaver"), somebody("", "Zuid", "")])
    assert (found.unplaced, found.kindless, found.sectors) == (1, 1, ())


def test_a_wish_that_is_not_met_says_how_many_there_are():
    wishes = [Wish(kind=TOWN, least=1), Wish(kind=FARM, least=2)]
    found = picture([somebody(), somebody(FARM)], wishes)
    assert found.lacking == ((FARM, 1, 2),)


def test_a_region_that_is_spoken_of_without_anybody_from_it_is_missing():
    found = picture([somebody(region="Zuid")], regions=["Zuid", "zuid", "Oost", "Noord"])
    assert found.empty_regions == ("Noord", "Oost")


def test_an_empty_group_can_be_drawn_up():
    found = picture([])
    assert (found.people, found.government_share, found.sectors) == (0, 0, ())


def one_person(region: str = "Zuid") -> tuple[Person, Organisation, Participation]:
    place = Organisation(name="Gemeente Zuid", kind=TOWN, region=region)
    someone = builders.person(organisation_id=place.id)
    return someone, place, builders.participation(someone, HERE, lone_specialist=True)


def seen(someone: Person, place: Organisation, way: Participation, *assignments: Assignment) -> Member:
    (found,) = members([way], {someone.id: someone}, {place.id: place}, assignments)
    return found


def task(region: str, *people: UUID) -> Assignment:
    return Assignment(community_id=HERE.id, title="Beek", region=region, person_ids=people)


def test_the_region_of_a_challenge_goes_before_that_of_the_organisation():
    someone, place, way = one_person()
    assert seen(someone, place, way).regions == ("Zuid",)
    assert seen(someone, place, way, task("Oost", someone.id)).regions == ("Oost",)


def test_two_regions_may_share_one_participant():
    someone, place, way = one_person()
    shared = [task("Oost", someone.id), task("Noord", someone.id), task("oost", someone.id)]
    assert seen(someone, place, way, *shared).regions == ("Oost", "Noord")


def test_a_region_of_a_challenge_without_people_is_known():
    someone, place, way = one_person()
    assert regions_known([seen(someone, place, way)], [task("West")]) == ["Zuid", "West"]


def test_somebody_with_two_roles_is_one_person():
    someone, place, way = one_person()
    again = way.with_(id=uuid4())
    assert len(members([way, again], {someone.id: someone}, {place.id: place})) == 1


def test_only_participants_are_counted_and_candidates_only_when_looking_ahead():
    someone, _, way = one_person()
    candidate = builders.participation(someone, HERE, status=ParticipationStatus.CANDIDATE)
    refused = builders.participation(someone, HERE, status=ParticipationStatus.NOT_CHOSEN)
    leads = builders.participation(someone, HERE, role=Role.FACILITATOR)
    ways = [way, candidate, refused, leads]
    assert taking_part(ways) == [way] and in_sight(ways) == [way, candidate]


def test_a_self_employed_facilitator_is_not_outside_the_rule_and_a_participant_is():
    rule = CompositionRule(never=(OrganisationKind.SELF_EMPLOYED.value,))
    place = Organisation(name="Studio", kind=OrganisationKind.SELF_EMPLOYED)
    someone = builders.person(organisation_id=place.id)
    leads, joins = (builders.participation(someone, HERE, role=role) for role in (Role.FACILITATOR, Role.PARTICIPANT))
    found = outside(rule, [leads, joins], {someone.id: someone}, {place.id: place})
    assert [o.way for o in found] == [joins]


def test_a_kind_somebody_wrote_themselves_is_the_kind_it_names():
    studio, church = Organisation(name="Studio", kind="ZZP'er"), Organisation(name="Kerk", kind="kerk")
    assert not fits(CompositionRule(never=("self_employed",)), studio)
    assert fits(CompositionRule(only=("self_employed", "Kerk")), studio)
    assert not fits(CompositionRule(never=("zzp",)), Organisation(name="Atelier", kind="self_employed"))
    assert fits(CompositionRule(never=("self_employed",)), church)
    assert not fits(CompositionRule(never=("KERK",)), church)


def test_who_was_not_chosen_or_withdrew_is_not_outside_the_rule():
    rule = CompositionRule(never=(TOWN.value,))
    someone, place, way = one_person()
    gone = [way.with_(status=s) for s in (ParticipationStatus.NOT_CHOSEN, ParticipationStatus.CANCELLED)]
    assert outside(rule, gone, {someone.id: someone}, {place.id: place}) == []


def test_of_who_withdrew_the_reason_is_left_that_was_written_down():
    rule = CompositionRule(never=(TOWN.value,))
    someone, place, way = one_person()
    left = way.with_(status=ParticipationStatus.CANCELLED, outside_rule_because="Voor één jaar.")
    assert [o.way for o in outside(rule, [left], {someone.id: someone}, {place.id: place})] == [left]
