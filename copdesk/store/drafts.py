"""What was being typed when the workbook was put away: kept in the file, and taken out again piece by piece.

No screen shows drafts, so nobody is told of these edits: a screen that read itself anew would drop what is typed in it.
"""

from collections.abc import Iterable

from copdesk.domain.drafts import Draft
from copdesk.store.workbook import Workbook


def keep(workbook: Workbook, drafts: Iterable[Draft]) -> None:
    """Keep `drafts`, each instead of an older one of the same place; the places that are not named stay as they are.

    Raises Problem when the file cannot be written; nothing is kept then.
    """
    waiting = {draft.place: draft for draft in workbook.all(Draft)}
    with workbook.edit(told=False) as edit:
        for draft in drafts:
            old = waiting.get(draft.place)
            edit.put(draft if old is None else draft.with_(id=old.id))


def waiting(workbook: Workbook) -> list[Draft]:
    """Return what waits, the latest first."""
    return sorted(workbook.all(Draft), key=lambda draft: draft.kept, reverse=True)


def forget(workbook: Workbook, drafts: Iterable[Draft]) -> None:
    """Let `drafts` go, for good.

    Raises Problem when the file cannot be written.
    """
    with workbook.edit(told=False) as edit:
        for draft in drafts:
            edit.remove(draft)
