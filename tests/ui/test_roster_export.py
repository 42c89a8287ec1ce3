"""The list of participants goes out in the form that was chosen beside its name, with whoever was meant."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import ParticipationStatus, Role
from copdesk.domain.import_plan import Verdict
from copdesk.domain.roster import SavedFilter
from copdesk.store.roster_parts import AT_ONCE, FIRST
from tests import builders
from tests.ui import rules
from ui.kit.desk import Desk
from ui.roster.exporting import RosterExport
from ui.roster.model import MOST_FOUND, Choice, Sieve
from ui.roster.page import RosterPage
from ui.roster.whom import Part, WhomQuestion

FORMS = {
    "xlsx": ("xlsx", b"PK\x03\x04"),
    "csv": ("csv", b"\xef\xbb\xbf"),
    "Contact cards (*.vcf)": ("vcf", b"BEGIN:VCARD\r\nVERSION:4.0"),
    "3.0": ("vcf", b"BEGIN:VCARD\r\nVERSION:3.0"),
}


@pytest.fixture
def exporting(desk: Desk) -> RosterExport:
    """Exporting a community of one."""
    here, zoe = builders.community(), builders.person()
    builders.fill(desk.workbook, [here, zoe, builders.participation(zoe, here)])
    desk.choose_community(here.id)
    return RosterExport(desk)


@pytest.mark.parametrize(("wanted", "made"), FORMS.items(), ids=FORMS)
def test_the_kind_that_is_chosen_decides_the_ending_and_the_form(
    exporting: RosterExport, desk: Desk, qtbot: QtBot, tmp_path: Path, wanted: str, made: tuple[str, bytes]
) -> None:
    exporting.choose()
    dialog = exporting.dialog
    assert isinstance(dialog, QFileDialog)
    (place := tmp_path / "place").mkdir()
    dialog.setDirectory(str(place))
    kind = next(kind for kind in dialog.nameFilters() if wanted in kind)
    dialog.selectNameFilter(kind)
    dialog.filterSelected.emit(kind)
    name = dialog.findChild(QLineEdit)
    assert name is not None and Path(name.text()).suffix == f".{made[0]}"
    dialog.accept()
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    (written,) = place.iterdir()
    assert written.suffix == f".{made[0]}" and written.read_bytes().startswith(made[1])


def test_the_ending_that_was_typed_goes_before_the_kind(
    exporting: RosterExport, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    exporting.export(tmp_path / "lijst.CSV")
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert (tmp_path / "lijst.CSV").read_bytes().startswith(b"\xef\xbb\xbf")


HERE = builders.community()
NAMES = ("Anna", "Bo", "Cees", "Didi", "Eva")


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The screen with five people: one guides, one was not chosen, two are of the core group."""
    people = [builders.person(name, "", f"{name}sma", email=f"{name}@x.nl") for name in NAMES]
    anna, bo, cees, didi, eva = people
    ways = [
        builders.participation(anna, HERE, core=True),
        builders.participation(bo, HERE, core=True),
        builders.participation(cees, HERE),
        builders.participation(didi, HERE, role=Role.FACILITATOR),
        builders.participation(eva, HERE, status=ParticipationStatus.NOT_CHOSEN),
    ]
    builders.fill(desk.workbook, [HERE, *people, *ways])
    desk.choose_community(HERE.id)
    yield on_screen(desk, qtbot)


def on_screen(desk: Desk, qtbot: QtBot) -> RosterPage:
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1216, 780)
    made.show()
    QApplication.processEvents()
    return made


def asked(page: RosterPage) -> WhomQuestion | None:
    """Press Export, and return what is asked before the place."""
    page.export.click()
    return next((q for q in page.window().findChildren(WhomQuestion) if q.isVisible()), None)


def offered(page: RosterPage) -> list[str]:
    """Return the answers to choose from, the one that is chosen already with a star."""
    question = asked(page)
    assert question is not None
    found = [dial.text().replace("&", "") + "*" * dial.isChecked() for dial in question.dials.values()]
    question.reject()
    return found


def written(page: RosterPage, qtbot: QtBot, part: Part | None, kind: str, place: Path) -> Path:
    """Export a part of the list in a kind of file, by pressing what somebody would press."""
    question = asked(page)
    if question is not None:
        if part is not None:
            question.dials[part].click()
        question.go_on.click()
    (dialog,) = (d for d in QApplication.topLevelWidgets() if isinstance(d, QFileDialog) and d.isVisible())
    place.mkdir(exist_ok=True)
    dialog.setDirectory(str(place))
    chosen = next(one for one in dialog.nameFilters() if kind in one)
    dialog.selectNameFilter(chosen)
    dialog.filterSelected.emit(chosen)
    dialog.accept()
    qtbot.waitUntil(lambda: not page.desk.jobs.busy)
    (made,) = place.iterdir()
    return made


def select(page: RosterPage, *rows: int) -> None:
    page.listing.table.clearSelection()
    mode = page.listing.table.selectionModel()
    for row in rows:
        mode.select(page.listing.rows.index(row, 0), mode.SelectionFlag.Select | mode.SelectionFlag.Rows)


def test_nothing_is_asked_when_nobody_is_left_out(page: RosterPage, qtbot: QtBot, tmp_path: Path) -> None:
    made = written(page, qtbot, None, "csv", tmp_path / "out")
    text = made.read_text(encoding="utf-8-sig")
    assert page.window().findChildren(WhomQuestion) == []
    assert all(name in text for name in NAMES)


def test_a_filter_asks_who_is_meant_and_takes_those_who_fit(page: RosterPage) -> None:
    page.listing.sift(Sieve(roles=frozenset({Role.FACILITATOR.value})))
    assert offered(page) == ["Everybody (5)", "Only who fits the search or the filter (1)*"]


def test_a_chip_and_a_search_leave_people_out_as_well(page: RosterPage, qtbot: QtBot) -> None:
    page.listing.chips.parts[Choice.CORE].click()
    assert offered(page)[-1] == "Only who fits the search or the filter (2)*"
    qtbot.keyClicks(page.listing.search, "bosma")
    assert offered(page)[-1] == "Only who fits the search or the filter (1)*"


def test_a_kept_filter_leaves_people_out_as_well(page: RosterPage, desk: Desk) -> None:
    with desk.edit("Keep") as edit:
        edit.put(SavedFilter(community_id=HERE.id, name="Gidsen", roles=(Role.FACILITATOR,)))
    next(iter(page.listing.chips.kept)).click()
    assert offered(page)[-1] == "Only who fits the search or the filter (1)*"


def test_several_who_are_selected_are_the_narrowest(page: RosterPage) -> None:
    page.listing.sift(Sieve(roles=frozenset({Role.PARTICIPANT.value})))
    select(page, 0, 2)
    assert offered(page) == [
        "Everybody (5)",
        "Only who fits the search or the filter (3)",
        "Only who is selected (2)*",
    ]


def test_the_one_who_is_always_selected_is_no_question(page: RosterPage) -> None:
    select(page, 1)
    assert asked(page) is None
    next(d for d in QApplication.topLevelWidgets() if isinstance(d, QFileDialog) and d.isVisible()).reject()


def test_all_who_fit_are_offered_once_when_all_are_selected(page: RosterPage) -> None:
    page.listing.sift(Sieve(roles=frozenset({Role.PARTICIPANT.value})))
    page.listing.table.selectAll()
    assert offered(page) == ["Everybody (5)", "Only who fits the search or the filter (3)*"]


def test_a_filter_that_everybody_fits_is_no_question(page: RosterPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.listing.search, "sma")
    assert asked(page) is None
    next(d for d in QApplication.topLevelWidgets() if isinstance(d, QFileDialog) and d.isVisible()).reject()


def test_when_nobody_fits_everybody_is_still_asked_about(page: RosterPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.listing.search, "zzz")
    assert offered(page) == ["Everybody (5)*"]


@pytest.mark.parametrize("kind", FORMS)
@pytest.mark.parametrize(("part", "names"), [(Part.SELECTED, "Anna Cees"), (Part.FITTING, "Anna Bo Cees")])
def test_every_kind_of_file_holds_who_was_meant(
    page: RosterPage, qtbot: QtBot, tmp_path: Path, kind: str, part: Part, names: str
) -> None:
    page.listing.sift(Sieve(roles=frozenset({Role.PARTICIPANT.value})))
    select(page, 0, 2)
    made = written(page, qtbot, part, kind, tmp_path / "out")
    page.importing.open(made)
    qtbot.waitUntil(lambda: not page.desk.jobs.busy and page.importing.plan is not None)
    assert page.importing.plan is not None
    rows = page.importing.plan.rows
    assert sorted(row.person.given_name for row in rows if row.person) == names.split()
    assert {row.verdict for row in rows} == {Verdict.UNCHANGED}


def test_everybody_goes_out_when_that_is_chosen_although_a_filter_is_in_force(
    page: RosterPage, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.keyClicks(page.listing.search, "bosma")
    made = written(page, qtbot, Part.EVERYBODY, "csv", tmp_path / "out")
    assert all(name in made.read_text(encoding="utf-8-sig") for name in NAMES)


def test_whoever_cancels_is_not_asked_for_a_place(page: RosterPage, qtbot: QtBot) -> None:
    select(page, 0, 1)
    question = asked(page)
    assert question is not None
    qtbot.keyClick(question, Qt.Key.Key_Escape)
    assert not [d for d in QApplication.topLevelWidgets() if isinstance(d, QFileDialog) and d.isVisible()]


def test_the_question_keeps_the_rules(page: RosterPage) -> None:
    page.listing.sift(Sieve(roles=frozenset({Role.PARTICIPANT.value})))
    select(page, 0, 2)
    question = asked(page)
    assert question is not None
    rules.check(question)
    question.reject()


def test_a_long_list_is_read_to_the_end_before_it_is_asked(desk: Desk, qtbot: QtBot) -> None:
    people = [builders.person("Zoë", "", f"Naam{number:05d}") for number in range(AT_ONCE + 100)]
    builders.fill(desk.workbook, [HERE, *people, *(builders.participation(p, HERE) for p in people)])
    desk.choose_community(HERE.id)
    page = RosterPage(desk)
    qtbot.addWidget(page)
    select(page, 0, FIRST - 1)
    assert not page.listing.people.complete
    assert offered(page) == [f"Everybody ({len(people)})", "Only who is selected (2)*"]


def test_a_long_list_is_not_awaited_when_everybody_is_meant(desk: Desk, qtbot: QtBot) -> None:
    people = [builders.person("Zoë", "", f"Naam{number:05d}") for number in range(AT_ONCE + 100)]
    builders.fill(desk.workbook, [HERE, *people, *(builders.participation(p, HERE) for p in people)])
    desk.choose_community(HERE.id)
    page = RosterPage(desk)
    qtbot.addWidget(page)
    assert asked(page) is None and not page.listing.people.complete
    next(d for d in QApplication.topLevelWidgets() if isinstance(d, QFileDialog) and d.isVisible()).reject()


def test_more_go_out_than_a_search_shows(desk: Desk, qtbot: QtBot) -> None:
    people = [builders.person("Zoë", "", f"Naam{number:05d}") for number in range(MOST_FOUND + 100)]
    everybody = [*people, builders.person("Abel", "", "Bakker")]
    builders.fill(desk.workbook, [HERE, *everybody, *(builders.participation(p, HERE) for p in everybody)])
    desk.choose_community(HERE.id)
    page = on_screen(desk, qtbot)
    page.listing.search.setText("naam")
    assert offered(page) == ["Everybody (1,101)", "Only who fits the search or the filter (1,100)*"]
