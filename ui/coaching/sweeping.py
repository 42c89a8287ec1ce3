"""Takes out of an open vault what is about people who were erased from the workbook."""

from copdesk.domain.coaching import CoachingNote, PrivateAnswers
from copdesk.store.ledger import Ledger
from copdesk.store.vault import Vault


def sweep_erased(vault: Vault, ledger: Ledger) -> int:
    """Erase notes and private answers of whoever stands in the ledger; return how many they were.

    Raises Problem when the ledger cannot be read, or the vault not written.
    """
    kept = [*vault.all(CoachingNote), *vault.all(PrivateAnswers)]
    erased = ledger.among({entity.person_id for entity in kept})
    leaving = [entity for entity in kept if entity.person_id in erased]
    if leaving:
        with vault.edit() as edit:
            for entity in leaving:
                edit.remove(entity)
    return len(leaving)
