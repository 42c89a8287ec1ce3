"""Twenty people in ten regions, chosen on purpose out of thirty-four: the community of regional transitions."""

from copdesk.domain.entity import Entity
from copdesk.samples.s4.community import COMMUNITY
from copdesk.samples.s4.people import candidates
from copdesk.samples.s4.relations import RELATIONS
from copdesk.samples.s4.sessions import SESSIONS


def regional_transitions() -> tuple[Entity, ...]:
    """Return the community with everybody who was a candidate, and its eleven sessions."""
    return (COMMUNITY, *candidates(), *RELATIONS, *SESSIONS)
