"""What a list may change about somebody who is known, as far as the policy allows; a blank erases nothing."""

from collections.abc import Iterable

from copdesk.domain.import_plan import FieldChange, Policy
from copdesk.domain.known_people import KnownPeople
from copdesk.domain.phones import distinct, number_key
from copdesk.domain.roster import Person


def merged(said: Person, person: Person, policy: Policy) -> Person:
    """Return `person` with what a row said, as far as the policy allows; a name is taken over whole or not at all."""
    if policy is Policy.SKIP:
        return person
    words = {f: _choose(getattr(person, f), getattr(said, f), policy) for f in ("job_title", "external_id")}
    names = ("given_name", "prefix", "family_name")
    if policy is Policy.OVERWRITE and said.given_name and said.family_name:
        words |= {f: getattr(said, f) for f in names}
    elif not (person.given_name and person.family_name):
        words |= {f: getattr(person, f) or getattr(said, f) for f in names}
    place = person.organisation_id
    if said.organisation_id and (place is None or policy is Policy.OVERWRITE):
        place = said.organisation_id
    ways = {**_addresses(person, said, policy), **_numbers(person, said, policy)}
    return person.with_(**words, **ways, organisation_id=place)


def _choose(old: str, new: str, policy: Policy) -> str:
    return (new or old) if policy is Policy.OVERWRITE else (old or new)


def _addresses(person: Person, said: Person, policy: Policy) -> dict[str, str | tuple[str, ...]]:
    """Return the main address and the others; none is ever lost, and one that differs in capitals only is the same."""
    main = _choose(person.email, said.email, policy)
    if main.casefold() == person.email.casefold():
        main = person.email
    others: dict[str, str] = {}
    for email in (*person.other_emails, person.email, said.email, *said.other_emails):
        if email and email.casefold() != main.casefold():
            others.setdefault(email.casefold(), email)
    return {"email": main, "other_emails": tuple(others.values())}


def _numbers(person: Person, said: Person, policy: Policy) -> dict[str, str | tuple[str, ...]]:
    """Return the main number and the others; none is ever lost, and one that is written otherwise is the same."""
    main = _choose(person.phone, said.phone, policy)
    if number_key(main) == number_key(person.phone):
        main = person.phone
    every = distinct((main, *person.other_phones, person.phone, said.phone, *said.other_phones))
    return {"phone": main, "other_phones": every[1:] if main else every}


def changes_between(known: KnownPeople, before: Person, after: Person) -> Iterable[FieldChange]:
    if before.full_name != after.full_name:
        yield FieldChange("name", before.full_name, after.full_name)
    for name in ("email", "phone", "job_title", "external_id"):
        if getattr(before, name) != getattr(after, name):
            yield FieldChange(name, getattr(before, name), getattr(after, name))
    if before.other_emails != after.other_emails:
        yield FieldChange("other_emails", "; ".join(before.other_emails), "; ".join(after.other_emails))
    if before.other_phones != after.other_phones:
        yield FieldChange("other_phones", "; ".join(before.other_phones), "; ".join(after.other_phones))
    if before.organisation_id != after.organisation_id:
        yield FieldChange("organisation", known.place_of(before), known.place_of(after))
