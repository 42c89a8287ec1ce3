"""Notes about somebody who became one with another are found under the name of the one who remains."""

from datetime import date

from copdesk.domain.coaching import CoachingNote
from copdesk.domain.merging import merge
from copdesk.domain.roster import Person
from copdesk.store.workbook import Workbook
from tests.builders import community, participation, person
from tests.ui.coaching_ground import door, page, people, put, view
from ui.coaching.door import VaultDoor
from ui.coaching.notes import NotesView
from ui.coaching.people import coachees
from ui.kit.desk import Desk

__all__ = ["door", "page", "people", "view"]


def test_notes_about_who_was_merged_away_bear_the_name_of_who_remains(workbook: Workbook) -> None:
    place, kept, gone = community(), person(), person("Zoe", "", "Vandermeulen")
    with workbook.edit() as edit:
        for entity in (place, gone, kept, participation(kept, place)):
            edit.put(entity)
        done = merge(kept, gone, [])
        for entity in done.put:
            edit.put(entity)
        edit.remove(gone)
    found = coachees(workbook, place.id, {gone.id})
    assert [(one.person, one.name, one.here) for one in found] == [
        (kept.id, "Zoë van der Meulen", True),
        (gone.id, "Zoë van der Meulen", False),
    ]


def test_they_stand_among_the_notes_of_who_remains(
    view: NotesView, desk: Desk, door: VaultDoor, people: list[Person]
) -> None:
    ada, bo = people
    put(door, CoachingNote(person_id=bo.id, community_id=desk.community, on=date(2026, 1, 1), body="Van Bo"))
    done = merge(ada, bo, [])
    with desk.edit("x") as edit:
        for entity in done.put:
            edit.put(entity)
        edit.remove_with_dependents(bo)
    view.reload()
    assert [note.body for note in view.notebook.of(ada.id)] == ["Van Bo"]
    assert [stop.title for stop in view.rail.stops].count("Ada Aa") == 1
