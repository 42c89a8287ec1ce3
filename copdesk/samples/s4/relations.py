"""Who had better not sit in one group here, and for which of them there was a reason to do so nonetheless."""

from copdesk.domain.choices import RelationKind
from copdesk.domain.composition import Relation
from copdesk.samples.identities import identity
from copdesk.samples.s4.community import COMMUNITY
from copdesk.samples.s4.people import at, named

RELATIONS = (
    Relation(
        id=identity("S4", "relation", "hei"),
        community_id=COMMUNITY.id,
        kind=RelationKind.REGULATOR_REGULATED,
        one_organisation_id=at("Provincie Hogeland").id,
        other_person_id=named("Hielke Kruidenrijk").id,
    ),
    Relation(
        id=identity("S4", "relation", "kleikant"),
        community_id=COMMUNITY.id,
        kind=RelationKind.SPONSOR,
        one_organisation_id=at("Gemeente Kleikant").id,
        other_organisation_id=at("Wijkbedrijf Achterdijk").id,
        because="Juist over hun subsidie willen ze samen leren; dat vroegen ze allebei.",
    ),
    Relation(
        id=identity("S4", "relation", "kust"),
        community_id=COMMUNITY.id,
        kind=RelationKind.SUPPLIER_CLIENT,
        one_person_id=named("Keet de Rooier").id,
        other_person_id=named("Bouke Windhoek").id,
    ),
)
"""Three relations, one of them set aside."""
