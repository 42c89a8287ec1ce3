"""Three steps out of private conversations that their owners agreed to share, each as an action and in these words."""

from collections.abc import Iterator
from datetime import date

from copdesk.domain.actions import Action
from copdesk.domain.choices import ActionState, SharedKind
from copdesk.domain.entity import Entity
from copdesk.domain.shared import SharedRecord
from copdesk.samples.identities import identity
from copdesk.samples.s3.community import SECOND
from copdesk.samples.s3.people import named

_SHARED = (
    ("Aafke van der Terp", "Schets van de bank naar de architect", date(2020, 10, 15), date(2020, 11, 12)),
    ("Roelien Plankaart", "Punt een van elk overleg: wat weet ik niet?", date(2020, 11, 19), date(2020, 12, 3)),
    (
        "Cas Rooilijn",
        "Samen met Ferdi het college vertellen dat het plein dicht blijft",
        date(2021, 6, 3),
        date(2021, 6, 17),
    ),
)


def shared() -> Iterator[Entity]:
    """Yield the actions, and what was agreed about sharing them."""
    for name, text, agreed, due in _SHARED:
        action = Action(
            id=identity("S3", "action", name),
            community_id=SECOND.id,
            what=text,
            lead_ids=(named(name).id,),
            due=due,
            state=ActionState.DONE,
        )
        yield action
        yield SharedRecord(
            id=identity("S3", "shared", name),
            community_id=SECOND.id,
            person_id=named(name).id,
            kind=SharedKind.ACTION,
            text=text,
            on=agreed,
            agreed_on=agreed,
            channel="In het gesprek",
            for_whom="De groep",
            action_id=action.id,
        )
