"""Notes about somebody who became one with another are found under the name of the one who remains."""

from copdesk.domain.merging import merge
from copdesk.store.workbook import Workbook
from tests.builders import community, participation, person
from ui.coaching.people import coachees


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
