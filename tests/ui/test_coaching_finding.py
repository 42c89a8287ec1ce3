"""Finding private notes: by words, person, community, time and kind; and with whom nobody spoke for weeks."""

from datetime import date, timedelta

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import InterviewState
from copdesk.domain.coaching import AgreedStep, CoachingNote, NoteKind
from copdesk.domain.interviews import Guide, Interview, Question, Section
from copdesk.domain.roster import Person
from tests import builders
from tests.ui.coaching_ground import door, go_to, page, people, put, view
from ui.coaching.door import VaultDoor
from ui.coaching.filters import Period, Sort, Wanted
from ui.coaching.notes import NotesView
from ui.kit.desk import Desk

__all__ = ["door", "page", "people", "view"]
TODAY = date.today()
GUIDE = Guide(name="Kort", sections=(Section(title="Alles", questions=(Question(key="a", text="Wat?"),)),))


def note(desk: Desk, someone: Person | None, days: int, **fields: object) -> CoachingNote:
    known = {"community_id": desk.community, "on": TODAY - timedelta(days=days)}
    return CoachingNote.model_validate(known | {"person_id": someone.id if someone else None} | fields)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), "abcd"),
        (Wanted(period=Period.FOUR_WEEKS), "ad"),
        (Wanted(period=Period.OLD), "c"),
        (Wanted(kind=NoteKind.REMARK), "b"),
        (Wanted(kind=Sort.OPEN_STEPS), "d"),
        (Wanted(kind=Sort.UNREAD), "b"),
    ],
)
def test_a_filter_leaves_what_is_wanted(desk: Desk, people: list[Person], wanted: Wanted, found: str) -> None:
    notes = [
        note(desk, people[0], 1, title="a"),
        note(desk, people[1], 60, title="b", kind=NoteKind.REMARK, unread=True),
        note(desk, people[0], 900, title="c", steps=(AgreedStep(text="x", done=True),)),
        note(desk, people[1], 2, title="d", steps=(AgreedStep(text="x"),)),
    ]
    assert "".join(one.title for one in wanted.among(notes, TODAY, 24)) == found


def test_a_filter_on_person_and_community(desk: Desk, people: list[Person]) -> None:
    elsewhere = builders.community()
    notes = [note(desk, people[0], 1, title="a"), note(desk, people[0], 1, title="b", community_id=elsewhere.id)]
    assert [n.title for n in Wanted(person=people[0].id, community=elsewhere.id).among(notes, TODAY, 24)] == ["b"]
    assert Wanted(person=people[1].id).among(notes, TODAY, 24) == []


def test_the_filter_works_together_with_the_search(
    view: NotesView, desk: Desk, door: VaultDoor, people: list[Person]
) -> None:
    put(door, *(note(desk, someone, 1, body="Over het riool") for someone in people))
    view.finder.filter.click()
    view.finder.filters.person.set_value(people[1].id)
    view.search.line.setText("riool")
    view._pause.timeout.emit()
    assert [stop.title for stop in view.rail.stops] == ["1 note found", "Bo Bos"]


def test_everything_written_in_a_note_is_searched(view: NotesView, desk: Desk, door: VaultDoor) -> None:
    words = {"title": "een", "body": "twee", "goal": "drie", "reality": "vier", "options": "vijf", "will": "zes"}
    put(door, note(desk, None, 1, **words, agreed="zeven", steps=(AgreedStep(text="acht"),)))
    said = (*words.values(), "zeven", "acht")
    assert [len(view.notebook.search(word)) for word in said] == [1] * 8 and view.notebook.search("negen") == []


def test_a_changed_note_is_found_by_its_new_words_only(
    view: NotesView, desk: Desk, door: VaultDoor, people: list[Person]
) -> None:
    one = note(desk, people[0], 1, body="oud")
    put(door, one)
    put(door, one.with_(body="nieuw"))
    assert view.notebook.search("oud") == [] and view.notebook.search("nieuw") == [one.with_(body="nieuw")]


def test_who_was_not_spoken_for_six_weeks_is_listed(
    view: NotesView, desk: Desk, door: VaultDoor, people: list[Person]
) -> None:
    put(door, note(desk, people[0], 50), note(desk, people[0], 3, kind=NoteKind.REMARK))
    view.finder.silent.click()
    titles = [stop.title for stop in view.rail.stops]
    assert titles == ["Not for 6 weeks", "Ada Aa", "Not spoken yet", "Bo Bos"]
    view.finder.weeks.set_value(8)
    view.finder.weeks.committed.emit(8)
    assert "Ada Aa" not in [stop.title for stop in view.rail.stops]


def test_the_weeks_are_those_of_the_community(view: NotesView, desk: Desk, people: list[Person]) -> None:
    view.finder.silent.click()
    view.finder.weeks.committed.emit(8)
    here, elsewhere = desk.community, builders.community(name="Elders")
    builders.fill(desk.workbook, [elsewhere])
    desk.choose_community(elsewhere.id)
    assert view.finder.weeks.value == 6
    desk.choose_community(here)
    assert view.finder.weeks.value == 8


def test_an_interview_counts_as_a_conversation(view: NotesView, desk: Desk, people: list[Person]) -> None:
    assert desk.community is not None
    held = Interview(
        community_id=desk.community,
        person_id=people[1].id,
        guide=GUIDE,
        on=TODAY - timedelta(days=8),
        state=InterviewState.HELD,
    )
    builders.fill(desk.workbook, [held])
    view.finder.silent.click()
    assert [stop.title for stop in view.rail.stops] == ["Not spoken yet", "Ada Aa"]


def test_notes_of_long_ago_are_a_reminder_that_finds_them(
    view: NotesView, desk: Desk, door: VaultDoor, people: list[Person]
) -> None:
    put(door, note(desk, people[0], 800, title="Oud"), note(desk, people[1], 3))
    reminder = view.rail.stops[0]
    assert (reminder.key, reminder.badge) == ("old", "1")
    view.rail.chosen.emit("old")
    assert [stop.title for stop in view.rail.stops] == ["1 note found", "Ada Aa"]


def test_the_months_of_the_reminder_can_be_set(
    view: NotesView, desk: Desk, door: VaultDoor, people: list[Person]
) -> None:
    put(door, note(desk, people[0], 800))
    view.finder.filters.months.set_value(36)
    view.finder.filters.months.committed.emit(36)
    assert "old" not in [stop.key for stop in view.rail.stops]


def test_the_timeline_tells_private_and_public_things_by_day(
    view: NotesView, desk: Desk, door: VaultDoor, people: list[Person]
) -> None:
    assert desk.community is not None
    steps = (AgreedStep(text="Bellen", due=TODAY),)
    put(door, note(desk, people[0], 9, title="Aan tafel", steps=steps))
    on = TODAY - timedelta(days=30)
    builders.fill(desk.workbook, [Interview(community_id=desk.community, person_id=people[0].id, guide=GUIDE, on=on)])
    go_to(view, people[0])
    view.whole.click()
    assert [stop.title for stop in view.timeline.rail.stops] == ["Bellen", "Aan tafel", "Intake interview"]
    view.timeline.rail.setCurrentIndex(view.timeline.rail.model().index(1, 0))
    view.timeline.rail.opened.emit(view.timeline.rail.key)
    assert view.form.isVisible() and view.form.title.value == "Aan tafel"


def test_typing_in_a_note_leaves_the_list_of_people_alone(
    view: NotesView, desk: Desk, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    put(door, note(desk, people[0], 1, body="Over"))
    go_to(view, people[0])
    made_again = QSignalSpy(view.finder.rail.model().dataChanged)
    qtbot.keyClicks(view.form.body_text.text, "leg met de wethouder")
    view.keep()
    assert made_again.count() == 0


def test_what_is_typed_meanwhile_is_found_too(
    view: NotesView, desk: Desk, door: VaultDoor, people: list[Person], qtbot: QtBot
) -> None:
    put(door, note(desk, people[0], 1, body="Over"))
    go_to(view, people[0])
    view.search.line.setText("wethouder")
    view.finder.reload()
    assert view.rail.model().rowCount() == 1
    view.form.body_text.text.setPlainText("Overleg met de wethouder")
    view.keep()
    qtbot.waitUntil(lambda: view.rail.model().rowCount() == 2)
