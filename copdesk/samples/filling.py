"""Fills a workbook with a sample community."""

from collections.abc import Callable

from copdesk.domain.entity import Entity
from copdesk.samples.s1.attendance import attendance, enrolments
from copdesk.samples.s1.community import COMMUNITY
from copdesk.samples.s1.early_years import EARLY_SESSIONS
from copdesk.samples.s1.exceptions import exceptions
from copdesk.samples.s1.harvest import harvested
from copdesk.samples.s1.intakes import intakes
from copdesk.samples.s1.online_year import online_year
from copdesk.samples.s1.people import roster
from copdesk.samples.s1.programmes import programmes
from copdesk.samples.s1.sessions import SESSIONS
from copdesk.samples.s1.theme_groups import theme_groups
from copdesk.samples.s2 import energy_community
from copdesk.samples.s3 import subsoil_professionals
from copdesk.samples.s4 import regional_transitions
from copdesk.samples.s5 import area_networkers
from copdesk.store.workbook import Workbook

SESSION_NUMBERS = tuple(session.number for session in SESSIONS)
"""The numbers of its sessions, the earliest first."""


def sample() -> tuple[Entity, ...]:
    """Return everything in the climate community but what is private."""
    return (
        COMMUNITY,
        *roster(),
        *exceptions(),
        *EARLY_SESSIONS,
        *SESSIONS,
        *programmes(),
        *attendance(),
        *enrolments(),
        *intakes(),
        *harvested(),
        *theme_groups(),
        *online_year(),
    )


def two_with_opposite_rules() -> tuple[Entity, ...]:
    """Return the climate community and that of regional transitions, with one person in both."""
    return tuple({entity.id: entity for entity in (*sample(), *regional_transitions())}.values())


def subsoil_sample() -> tuple[Entity, ...]:
    """Return both editions of the community around the subsoil."""
    return tuple(subsoil_professionals())


SYSTEMS: dict[str, Callable[[], tuple[Entity, ...]]] = {
    "S1": sample,
    "S2": energy_community,
    "S3": subsoil_sample,
    "S4": regional_transitions,
    "S5": area_networkers,
    "S1+S4": two_with_opposite_rules,
}
"""The sample communities there are, each in a workbook of its own; the last workbook holds two."""


def fill(workbook: Workbook, system: str = "S1") -> None:
    """Put a sample community, the one about the climate unless another is asked for, into a workbook in one edit."""
    with workbook.edit() as edit:
        edit.add_all(SYSTEMS[system]())
