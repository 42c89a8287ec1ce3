"""Two spellings of one organisation become one, with all that named either."""

from copdesk.domain.choices import RelationKind
from copdesk.domain.composition import Relation
from copdesk.domain.places import join
from copdesk.domain.roster import Employment, Organisation
from tests import builders

OLD = Organisation(name="Gem. Voorbeeldstad", kind="municipality", region="Zuid")
CITY, COAST = Organisation(name="Gemeente Voorbeeldstad"), Organisation(name="Waterschap Kust")
ZOE, ABEL = builders.person(organisation_id=OLD.id), builders.person("Abel", "", "Bakker", organisation_id=COAST.id)


def relation(one: Organisation, other: Organisation) -> Relation:
    return Relation(
        community_id=builders.community().id,
        kind=RelationKind.SUPPLIER_CLIENT,
        one_organisation_id=one.id,
        other_organisation_id=other.id,
    )


def test_people_and_former_jobs_follow() -> None:
    job = Employment(person_id=ABEL.id, organisation_id=OLD.id)
    done = join(OLD, CITY, [ZOE, ABEL], [job], [])
    assert ZOE.with_(organisation_id=CITY.id) in done.put
    assert job.with_(organisation_id=CITY.id) in done.put
    assert ABEL.id not in {entity.id for entity in done.put}
    assert done.gone == (OLD,)


def test_what_only_the_one_knew_is_kept() -> None:
    assert join(OLD, CITY, [], [], []).put == (CITY.with_(kind="municipality", region="Zuid"),)
    assert join(CITY, OLD, [], [], []).put == (OLD,)


def test_a_relation_names_the_other_from_then_on() -> None:
    bond = relation(OLD, COAST)
    assert bond.with_(one_organisation_id=CITY.id) in join(OLD, CITY, [], [], [bond]).put


def test_a_relation_between_the_two_goes() -> None:
    bond = relation(OLD, CITY)
    assert join(OLD, CITY, [], [], [bond]).gone == (bond, OLD)
