"""Who is erased goes from the vault with everything about them, also what was left for it; what is nobody's stays."""

from datetime import date
from uuid import uuid4

from pytestqt.qtbot import QtBot

from copdesk.domain.coaching import CoachingNote, NoteKind, OwnQuestion, PrivateAnswers, Review
from copdesk.domain.entity import Entity
from copdesk.domain.erasing import Way
from copdesk.domain.interviews import Guide, Interview, Transcript
from copdesk.domain.roster import Person
from copdesk.store.erasure import ledger_of
from copdesk.store.ledger import Erased
from tests import builders
from tests.ui import rules
from tests.ui.coaching_ground import PASSPHRASE, door, page, people, view
from ui.coaching.door import VaultDoor
from ui.coaching.notes import NotesView
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
    said: list[str] = []
    desk.ask.said.connect(said.append)
    with qtbot.waitSignal(door.opened):
        door.open(door.vaults[0].id, PASSPHRASE)
    assert held(door) == mine
    assert "2 other" in said[0] and "may still name them" in said[0]


def test_what_a_removed_interview_left_behind_is_told_and_can_be_removed(
    view: NotesView, desk: Desk, door: VaultDoor, people: list[Person]
) -> None:
    assert door.vault is not None and desk.community is not None
    held_ = Interview(community_id=desk.community, person_id=people[0].id, guide=Guide(name="Kort"), on=DAY)
    builders.fill(desk.workbook, [held_])
    with door.vault.edit() as edit:
        edit.put(PrivateAnswers(interview_id=held_.id, person_id=people[0].id))
        edit.put(Transcript(interview_id=held_.id, person_id=people[0].id, text="Moe"))
    assert not view.leftovers.isVisible()
    with desk.workbook.edit() as edit:
        edit.remove(held_)
    assert view.leftovers.isVisible() and "1 interview" in view.leftovers.told.text()
    view.leftovers.remove.click()
    assert held(door) == [] and not view.leftovers.isVisible()


def test_the_place_that_tells_it_keeps_the_rules(view: NotesView, door: VaultDoor, people: list[Person]) -> None:
    assert door.vault is not None
    with door.vault.edit() as edit:
        edit.put(PrivateAnswers(interview_id=uuid4(), person_id=people[0].id))
    assert view.leftovers.isVisible()
    rules.check(view)
