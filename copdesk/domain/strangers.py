"""Which rows of a list share nothing with anybody: no name, no address, no number of elsewhere."""

from collections import Counter
from collections.abc import Iterable
from itertools import chain

from copdesk.domain.import_plan import OWN_ID, Candidate
from copdesk.domain.names import folded


class Strangers:
    """Who of a list can be nobody else; most of a long list are, and need not be looked for one by one."""

    def __init__(self, candidates: Iterable[Candidate], known: Iterable[Iterable[str]] = ()) -> None:
        """Compare what rows say with each other and with what is known; no two rows have the same number."""
        self._said = {c.row: _told(c) for c in candidates}
        met = Counter(chain(*self._said.values(), *known))
        self._shared = {text for text, times in met.items() if times > 1}

    def has(self, candidate: Candidate) -> bool:
        """Tell whether a row of the list shares nothing with another one, or with anybody known."""
        said = self._said.get(candidate.row)
        return said is not None and self._shared.isdisjoint(said) and not candidate.external_id.startswith(OWN_ID)

    def meet(self, name: str) -> None:
        """Hear that somebody goes by this name now, given folded, as they did not before."""
        self._shared.add(name)


def _told(candidate: Candidate) -> tuple[str, ...]:
    """Return all by which somebody may be found; a row is cleaned, so that the person it makes says the same."""
    name, number = folded(candidate.full_name), candidate.external_id
    addresses = [email.casefold() for email in candidate.emails]
    return (name, *addresses, number) if number else (name, *addresses)
