"""Twenty-one municipalities that learn about local energy in meetings of a day and a night, all of it invented."""

from copdesk.domain.entity import Entity
from copdesk.samples.s2.community import COMMUNITY
from copdesk.samples.s2.lodging import lodging
from copdesk.samples.s2.people import roster
from copdesk.samples.s2.season import season
from copdesk.samples.s2.sessions import SESSIONS, attendance, programmes


def energy_community() -> tuple[Entity, ...]:
    """Return everything in the energy community."""
    return (COMMUNITY, *roster(), *SESSIONS, *programmes(), *attendance(), *lodging(), *season())
