"""Who had better not sit together: found in a division of groups, and allowed with a reason."""

from uuid import UUID

from copdesk.domain.choices import RelationKind
from copdesk.domain.composition import Relation
from copdesk.domain.relations import apart_from, conflicts, questions, sides
from copdesk.domain.roster import Organisation, Person
from tests import builders

BUREAU, TOWN = Organisation(name="Bureau Buis"), Organisation(name="Gemeente Buien")
HERE = builders.community()


def worker(name: str, place: Organisation | None = None) -> Person:
    return builders.person(name, "", "Proef", organisation_id=place.id if place else None)


ANNA, BO, CEES = worker("Anna", TOWN), worker("Bo", BUREAU), worker("Cees", TOWN)
DIDI = worker("Didi")
EVERYONE = [ANNA, BO, CEES, DIDI]


def between(one: Person | Organisation, other: Person | Organisation, because: str = "") -> Relation:
    def side(name: str, what: Person | Organisation) -> dict[str, UUID]:
        return {f"{name}_{'person' if isinstance(what, Person) else 'organisation'}_id": what.id}

    kind = RelationKind.SUPPLIER_CLIENT
    both = side("one", one) | side("other", other)
    return Relation.model_validate({"community_id": HERE.id, "kind": kind, "because": because} | both)


def test_two_people_with_a_relation_in_one_group_raise_a_question():
    asked = questions([between(ANNA, CEES)], EVERYONE, [[BO.id], [ANNA.id, CEES.id, DIDI.id]])
    assert [(q.group, q.ones, q.others) for q in asked] == [(1, (ANNA.id,), (CEES.id,))]


def test_apart_they_raise_none():
    assert questions([between(ANNA, CEES)], EVERYONE, [[ANNA.id, BO.id], [CEES.id, DIDI.id]]) == []


def test_an_organisation_stands_for_all_who_work_there():
    (asked,) = questions([between(BUREAU, TOWN)], EVERYONE, [[p.id for p in EVERYONE]])
    assert (asked.ones, asked.others) == ((BO.id,), (ANNA.id, CEES.id))


def test_a_person_and_their_own_organisation_concern_only_the_colleagues():
    (asked,) = questions([between(ANNA, TOWN)], EVERYONE, [[ANNA.id, CEES.id]])
    assert (asked.ones, asked.others) == ((ANNA.id,), (CEES.id,))
    assert questions([between(ANNA, TOWN)], EVERYONE, [[ANNA.id, BO.id]]) == []


def test_a_reason_allows_it_and_it_stays_to_be_seen():
    relation = between(BO, ANNA, "Zij kennen elkaar al jaren.")
    division = [[ANNA.id, BO.id]]
    assert questions([relation], EVERYONE, division) == []
    assert [found.allowed for found in conflicts([relation], EVERYONE, division)] == [True]


def test_a_reason_of_spaces_is_none():
    assert questions([between(BO, ANNA, "  ")], EVERYONE, [[ANNA.id, BO.id]])


def test_each_group_in_which_they_meet_is_told():
    found = conflicts([between(ANNA, BO)], EVERYONE, [[ANNA.id, BO.id], [DIDI.id], [BO.id, ANNA.id]])
    assert [f.group for f in found] == [0, 2]


def test_whoever_divides_people_knows_from_whom_to_keep_each_apart():
    found = apart_from([between(BUREAU, TOWN), between(ANNA, DIDI, "Mag.")], EVERYONE)
    assert found == {BO.id: {ANNA.id, CEES.id}, ANNA.id: {BO.id}, CEES.id: {BO.id}}


def test_somebody_who_left_is_on_no_side():
    assert sides(between(BO, DIDI), [DIDI]) == ((), (DIDI.id,))
