"""Who is erased goes from the vault with everything about them, also what was left for it; what is nobody's stays."""

from datetime import date
from uuid import uuid4

from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import CoachingNote, NoteKind, OwnQuestion, PrivateAnswers, Review
from copdesk.domain.entity import Entity
from copdesk.domain.erasing import Way
from copdesk.domain.interviews import Transcript
from copdesk.domain.roster import Person
from copdesk.store.erasure import ledger_of
from copdesk.store.ledger import Erased
from tests.ui.coaching_ground import PASSPHRASE, door, page, people, view
from ui.coaching.door import VaultDoor
from ui.coaching.page import CoachingPage
from ui.kit.desk import Desk

__all__ = ["door", "page", "people", "view"]
DAY = date(2026, 5, 3)
KINDS = (CoachingNote, PrivateAnswers, Transcript, Review, OwnQuestion)


def held(door: VaultDoor) -> list[Entity]:
    """Return everything in the open vault."""
    assert door.vault is not None
    return [entity for kind in KINDS for entity in door.vault.all(kind)]


def test_every_kind_about_somebody_goes_and_the_rest_stays(
    page: CoachingPage, desk: Desk, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    ada, bo = people
    mine = [
        CoachingNote(on=DAY, kind=NoteKind.REFLECTION, body="Voor mezelf"),
        CoachingNote(person_id=bo.id, on=DAY, body="Over Bo"),
        OwnQuestion(text="Wie mist er?"),
    ]
    about = [
        CoachingNote(person_id=ada.id, on=DAY, body="Over Ada"),
        PrivateAnswers(interview_id=uuid4(), person_id=ada.id),
        Transcript(interview_id=uuid4(), person_id=ada.id, text="Ada"),
        Review(person_id=ada.id, on=DAY),
    ]
    assert door.vault is not None
    with door.vault.edit() as edit:
        for entity in (*mine, *about):
            edit.put(entity)
    door.close()
    door.leave_note(door.vaults[0].id, CoachingNote(person_id=ada.id, on=DAY, body="Nog een"))
    ledger_of(desk.workbook).add([ada.id], Erased(Way.DELETE, "Deelnemer 01"), DAY)
    with qtbot.waitSignal(door.opened):
        door.open(door.vaults[0].id, PASSPHRASE)
    assert held(door) == mine
