"""Finding out whether a row of somebody else's list is a person who is known already.

The ladder: the identity in the system the list came from, then an e-mail address, then name and organisation; on each
rung who somebody is goes before who they were. The lower rungs only ask, and near-equal names are never taken for one.
"""

from copdesk.domain import name_fit
from copdesk.domain.import_plan import Candidate, Policy, Remark, remark
from copdesk.domain.known_people import KnownPeople
from copdesk.domain.names import folded
from copdesk.domain.roster import Person
from copdesk.domain.taking_over import merged


def find(known: KnownPeople, candidate: Candidate, said: Person) -> tuple[Person | None, Remark | None]:
    """Climb down the ladder; return who it may be, and the reason for doubt if there is one."""
    if known.is_stranger(candidate):
        return _nearly(known, candidate)
    by_id = known.by_external_id(candidate)
    by_email = known.by_email(candidate)
    if by_id is not None:
        in_two_minds = by_email is not None and by_email != by_id and not known.are_two(by_id, by_email)
        return _with_doubt(known, candidate, said, by_id, by_email if in_two_minds else None, "row_same_id")
    if by_email is not None:
        return _by_address(known, candidate, said, by_email)
    by_name = known.by_name(candidate)
    if by_name is not None:
        return _by_name(known, candidate, said, by_name)
    if elsewhere := known.elsewhere(candidate):
        place = known.place_of(elsewhere)
        return elsewhere, remark("row_same_name_elsewhere", name=elsewhere.full_name, place=place)
    return _nearly(known, candidate)


def _nearly(known: KnownPeople, candidate: Candidate) -> tuple[Person | None, Remark | None]:
    """Return who has nearly the same name at the very same place."""
    near = known.near(candidate)
    return near, remark("row_near_name", name=near.full_name) if near else None


def _by_address(
    known: KnownPeople, candidate: Candidate, said: Person, found: Person
) -> tuple[Person | None, Remark | None]:
    """Return who has the address, unless the name is that of somebody else at the same place."""
    called = known.is_called(found, candidate)
    namesake = None if called else known.by_name(candidate)
    if namesake is None or namesake.id == found.id:
        return _with_doubt(known, candidate, said, found, None, "row_same_email")
    if known.are_two(found, namesake):
        return _by_name(known, candidate, said, namesake)
    if name_fit.fits(candidate, found):
        return _with_doubt(known, candidate, said, found, namesake, "row_same_email")
    return _with_doubt(known, candidate, said, namesake, found, "row_same_email")


def _by_name(
    known: KnownPeople, candidate: Candidate, said: Person, found: Person
) -> tuple[Person | None, Remark | None]:
    """Return a namesake; a row that says anything new of them asks."""
    if found.id in known.row_of and not is_who_they_were(known, candidate, found):
        return found, remark("row_same_as_row", row=known.row_of[found.id])
    says_nothing_new = merged(said, found, Policy.OVERWRITE) == found or (
        known.past.knows(found) and known.tells_nothing_new(found, candidate)
    )
    return found, None if says_nothing_new else remark("row_same_name", name=found.full_name)


def _with_doubt(
    known: KnownPeople, candidate: Candidate, said: Person, found: Person, other: Person | None, code: str
) -> tuple[Person, Remark | None]:
    """Return who was found by number or address, and why that may be wrong: another row, another person, or a name."""
    if is_who_they_were(known, candidate, found):
        return found, None
    by_number = code == "row_same_id"
    fits = known.is_called(found, candidate) or name_fit.fits(candidate, found)
    if found.id in known.row_of and (fits or by_number):
        known_so = found.id in known.before and merged(said, found, Policy.OVERWRITE) == found
        return found, None if known_so else remark("row_same_as_row", row=known.row_of[found.id])
    if other is not None:
        return found, remark("row_fits_two", name=found.full_name, other=other.full_name)
    if fits or (by_number and not _wholly_other_name(candidate, found)):
        return found, None
    return found, remark(code, name=found.full_name)


def is_who_they_were(known: KnownPeople, candidate: Candidate, person: Person) -> bool:
    """Tell whether a row speaks of somebody as they were known when they seemed to be two, and of nothing else."""
    return person.id in known.past.were_two and known.tells_nothing_new(person, candidate)


def _wholly_other_name(candidate: Candidate, person: Person) -> bool:
    """Tell whether both names differ; a number of elsewhere holds through a marriage."""
    given, family = folded(candidate.given_name), folded(candidate.family_name)
    return given != folded(person.given_name) and family != folded(person.family_name)
