"""Takes out of an open vault what is about people who were erased from the workbook."""

from copdesk.domain.coaching import CoachingNote, PrivateAnswers, Review
from copdesk.domain.interviews import Transcript
from copdesk.store.ledger import Ledger
from copdesk.store.vault import Vault

ABOUT_SOMEBODY: tuple[type[CoachingNote | PrivateAnswers | Transcript | Review], ...] = (
    CoachingNote,
    PrivateAnswers,
    Transcript,
    Review,
)
"""Everything in a vault that can be about one person."""


def sweep_erased(vault: Vault, ledger: Ledger) -> int:
    """Erase all that is about whoever stands in the ledger; return how many they were.

    Raises Problem when the ledger cannot be read, or the vault not written.
    """
    kept = [entity for kind in ABOUT_SOMEBODY for entity in vault.all(kind)]
    erased = ledger.among({entity.person_id for entity in kept if entity.person_id is not None})
    leaving = [entity for entity in kept if entity.person_id in erased]
    if leaving:
        with vault.edit() as edit:
            for entity in leaving:
                edit.remove(entity)
    return len(leaving)
