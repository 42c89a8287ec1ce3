"""People who weave networks in the neighbourhoods of a city: they choose and lead their own learning."""

from copdesk.domain.entity import Entity
from copdesk.samples.s5.community import COMMUNITY, people
from copdesk.samples.s5.start_day import start_day


def area_networkers() -> tuple[Entity, ...]:
    """Return the community of area networkers with its start day."""
    return (COMMUNITY, *people(), *start_day())
