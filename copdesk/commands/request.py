"""What somebody wants to have out of a workbook, and of which community and session."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from copdesk.commands.choices import NOT_YET, What
from copdesk.domain.choices import Audience, Role
from copdesk.domain.community import Community
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Interview
from copdesk.domain.language import Language
from copdesk.domain.names import folded
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Participation, Person
from copdesk.domain.sessions import Block, Session
from copdesk.store.summary import in_order, sessions_of
from copdesk.store.workbook import Workbook


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What was typed: the document, and whose; whatever is left out is chosen for the user."""

    what: What
    community: str | None = None
    session: str | None = None
    person: str | None = None
    language: Language | None = None
    audience: Audience = Audience.GROUP
    card: str = "4.0"


def known(what: str) -> What:
    """Return the document of this name, or raise a Problem that lists those which are there."""
    if what in NOT_YET:
        raise Problem("document_not_yet", what=what, known=", ".join(What))
    return What(what)


def named_community(workbook: Workbook, name: str) -> Community:
    """Return the community called `name`; capitals do not matter."""
    communities = in_order(workbook.all(Community))
    found = next((c for c in communities if c.name.casefold() == name.strip().casefold()), None)
    if found is not None:
        return found
    if not communities:
        raise Problem("no_community")
    raise Problem("community_unknown", name=name, known=", ".join(f"“{c.name}”" for c in communities))


def chosen_community(workbook: Workbook, wish: Wish) -> Community:
    """Return the community somebody named, or the earliest that has anything for the document wanted."""
    if wish.community is not None:
        return named_community(workbook, wish.community)
    has_anything = _HAS_ANYTHING[wish.what]
    found = next((c for c in in_order(workbook.all(Community)) if has_anything(workbook, c.id)), None)
    if found is None:
        raise Problem("nothing_to_export")
    return found


def chosen_sessions(workbook: Workbook, community: Community, number: str | None) -> Sequence[Session]:
    """Return the session with this number, or this title when none has it, or all; there is always one at least."""
    sessions = sessions_of(workbook, community.id)
    wanted = None if number is None else number.strip().casefold()
    found = [s for s in sessions if wanted is None or (s.number.casefold() == wanted and wanted)]
    found = found or [s for s in sessions if s.title.casefold() == wanted]
    if number is not None and not found:
        raise Problem("session_unknown", number=number, known=", ".join(s.number or s.title for s in sessions))
    if not found:
        raise Problem("nothing_to_export")
    return found


def named_person(workbook: Workbook, name: str | None) -> Person:
    """Return whoever is called `name`, or the only one whose name has all these words in it.

    Raises Problem when nobody is, or more than one.
    """
    if name is None:
        raise Problem("person_needed")
    wanted = folded(name).split()
    people = workbook.all(Person)
    found = [p for p in people if folded(p.full_name).split() == wanted]
    found = found or [p for p in people if all(word in folded(p.full_name) for word in wanted)]
    if len(found) != 1:
        raise Problem("person_unclear" if found else "person_unknown", name=name)
    return found[0]


def _has_blocks(workbook: Workbook, community_id: UUID) -> bool:
    return any(workbook.all(Block, session_id=s.id) for s in sessions_of(workbook, community_id))


def _has_sessions(workbook: Workbook, community_id: UUID) -> bool:
    return bool(sessions_of(workbook, community_id))


def _has_harvest(workbook: Workbook, community_id: UUID) -> bool:
    return bool(workbook.all(HarvestItem, community_id=community_id))


def _is_there(workbook: Workbook, community_id: UUID) -> bool:
    return True


def _has_people(workbook: Workbook, community_id: UUID) -> bool:
    return bool(workbook.all(Participation, community_id=community_id, role=Role.PARTICIPANT))


def _has_interviews(workbook: Workbook, community_id: UUID) -> bool:
    return bool(workbook.all(Interview, community_id=community_id))


_HAS_ANYTHING: dict[What, Callable[[Workbook, UUID], bool]] = {
    What.PROGRAMME: _has_blocks,
    What.RUN_SHEET: _has_blocks,
    What.SIGN_IN: _has_sessions,
    What.KITCHEN: _has_blocks,
    What.ROOMS: _has_sessions,
    What.HARVEST: _has_harvest,
    What.PARTICIPANTS: _has_people,
    What.ROSTER: _has_people,
    What.ATTENDANCE: _has_sessions,
    What.CONTACTS: _has_people,
    What.CALENDAR: _has_sessions,
    What.ANSWERS: _has_interviews,
    What.QUOTES: _has_interviews,
    What.INTERVIEW_FORM: _is_there,
}
