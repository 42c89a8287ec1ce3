"""From somebody else's list to a roster in which nobody is twice, out as a spreadsheet, and back without a change."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import AttendanceMark
from copdesk.domain.entity import Entity
from copdesk.domain.import_plan import Verdict
from copdesk.domain.merging import Part
from copdesk.domain.roster import Attendance, Employment, Organisation, Participation, Person
from copdesk.store.attending import expected
from copdesk.store.workbook import Workbook
from tests import builders
from tests.documents.reading import read
from ui.documents.page import DocumentsPage
from ui.documents.shelf import SignInOf
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.kit.notices import NoticeBar
from ui.roster.page import RosterPage

COMMUNITY = builders.community()
SESSION = builders.session(COMMUNITY.id, title="Voorjaar", day=date(2026, 4, 9))
LIST = """Roepnaam;Naam;Mailadres werk;Waar;Mobiel;Functie
Zoë;van der Meulen;zoe@voorbeeld.nl;Gemeente Voorbeeldstad;0612345678;Adviseur
Zoe;Vandermeulen;z.meulen@elders.nl;Gemeente Voorbeeldstad;010 1234567;Beleidsadviseur
Bram;Peeters;bram@voorbeeld.nl;Waterschap Rivierenland;612345679;
Bram;Peters;b.peters@voorbeeld.nl;Provincie Zuid;;Hydroloog
Łukasz;Wójcik;;;"020-1234567 / 06-87654321";"=SOM(1;2)"
;;;;;
"""


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The screen of an empty community."""
    builders.fill(desk.workbook, [COMMUNITY, SESSION])
    desk.choose_community(COMMUNITY.id)
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    desk.ask.live_in(made, NoticeBar(desk.theme, made))
    yield made


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """The list as a colleague sent it."""
    path = tmp_path / "lijst.csv"
    path.write_bytes(LIST.encode("cp1252", "replace").replace(b"?ukasz", b"Lukasz"))
    return path


def everything(workbook: Workbook) -> dict[UUID, Entity]:
    return {e.id: e for kind in (Person, Organisation, Participation, Employment) for e in workbook.all(kind)}


def verdicts(page: RosterPage, desk: Desk, qtbot: QtBot) -> list[Verdict]:
    """Wait until the list is judged."""
    qtbot.waitUntil(lambda: not desk.jobs.busy and page.importing.plan is not None)
    assert page.importing.plan is not None
    return [row.verdict for row in page.importing.plan.rows]


def choose(field: ChoiceField, words: str) -> None:
    """Choose something in a field by its words."""
    field.box.setCurrentIndex(field.box.findText(words))
    field.commit()


def import_list(page: RosterPage, desk: Desk, qtbot: QtBot, path: Path) -> None:
    page.importing.open(path)
    verdicts(page, desk, qtbot)
    page.importing.take_in.click()


def merge_the_first_pair(page: RosterPage, desk: Desk, qtbot: QtBot) -> None:
    page.show_duplicates()
    qtbot.waitUntil(lambda: not desk.jobs.busy and bool(page.duplicates.pairs))
    page.duplicates.cards.dials(Part.NAME)[0].click()
    page.duplicates.one.click()
    qtbot.waitUntil(lambda: not desk.jobs.busy)


def save_as(qtbot: QtBot, path: Path) -> None:
    """Type where the file should go in the dialog that asks it, and save."""
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QFileDialog))
    line, box = dialog.findChild(QLineEdit, "fileNameEdit"), dialog.findChild(QDialogButtonBox)
    assert isinstance(line, QLineEdit) and isinstance(box, QDialogButtonBox)
    line.setText(str(path))
    qtbot.mouseClick(box.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(path.exists, timeout=30_000)


def print_the_sheet(desk: Desk, qtbot: QtBot, path: Path) -> str:
    """Save the sign-in sheet from the screen with the documents; returns what is on it."""
    papers = DocumentsPage(desk)
    qtbot.addWidget(papers)
    papers.resize(1100, 760)
    papers.show()
    papers.contents.choose(SignInOf(SESSION.id))
    papers._show_chosen()
    qtbot.waitUntil(lambda: not desk.jobs.busy and papers._save.isEnabled(), timeout=30_000)
    qtbot.mouseClick(papers._save, Qt.MouseButton.LeftButton)
    save_as(qtbot, path)
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=30_000)
    papers.hide()
    return read(path.read_bytes()).words


def come_in(page: RosterPage, qtbot: QtBot, *lines: str) -> None:
    """Type lines at the door, each with Enter."""
    page.show_door()
    for typed in lines:
        page.door.search.setFocus()
        qtbot.keyClicks(page.door.search, typed)
        qtbot.keyClick(page.door.search, Qt.Key.Key_Return)


def test_a_list_comes_in_people_come_in_and_it_goes_out_and_back_unchanged(
    page: RosterPage, desk: Desk, qtbot: QtBot, source: Path, tmp_path: Path
) -> None:
    # A colleague's list: two columns are put right, and one step of undo takes all of it back.
    page.importing.open(source)
    assert verdicts(page, desk, qtbot) == [Verdict.NEW] * 5
    columns = page.importing.columns.choices
    assert [column.value for column in columns][2:4] == [None, None]
    choose(columns[2], "E-mail")
    verdicts(page, desk, qtbot)
    choose(columns[3], "Organisation")
    verdicts(page, desk, qtbot)
    page.importing.take_in.click()
    assert len(desk.workbook.all(Person)) == 5
    desk.undo.undo()
    assert everything(desk.workbook) == {} and not desk.undo.canUndo()
    desk.undo.redo()

    # Two of them are one; two others with nearly one name are not.
    merge_the_first_pair(page, desk, qtbot)
    zoe = next(p for p in desk.workbook.all(Person) if p.family_name.lower().endswith("meulen"))
    assert {zoe.email, *zoe.other_emails} == {"zoe@voorbeeld.nl", "z.meulen@elders.nl"}
    assert {zoe.phone, *zoe.other_phones} == {"0612345678", "010 1234567"}
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert [pair.one.full_name for pair in page.duplicates.pairs or ()] == ["Bram Peeters"]
    desk.undo.undo()
    assert len(desk.workbook.all(Person)) == 5
    desk.undo.redo()

    # The sheet is printed; at the door people come in by name, by number, and without being expected.
    words = print_the_sheet(desk, qtbot, tmp_path / "presentielijst.pdf")
    by_number = {line.number: line for line in expected(desk.workbook, COMMUNITY.id, SESSION.id) if line.number}
    assert len(by_number) == 4 and all(line.family_name in words for line in by_number.values())
    third, fourth = by_number[3], by_number[4]
    come_in(page, qtbot, "peeters", f"{third.number} {fourth.number}", "Nieuw van der Gast")
    qtbot.keyClicks(page.door.entry.place.line, "Bewonersgroep Zuid")
    qtbot.keyClick(page.door.entry.place.line, Qt.Key.Key_Return)
    marks = {mark.person_id: mark.mark for mark in desk.workbook.all(Attendance)}
    there = {p.full_name: marks[p.id] for p in desk.workbook.all(Person) if p.id in marks}
    assert there.pop("Nieuw van der Gast") is AttendanceMark.WALK_IN
    assert there == dict.fromkeys({"Bram Peeters", third.name, fourth.name}, AttendanceMark.PRESENT)

    # Out as a spreadsheet and back: neither that nor the first list changes anything any more.
    page.show_list()
    before, target = everything(desk.workbook), tmp_path / "deelnemers.xlsx"
    qtbot.mouseClick(page.export, Qt.MouseButton.LeftButton)
    save_as(qtbot, target)
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    for again in (target, source):
        page.importing.open(again)
        assert not {Verdict.NEW, Verdict.UPDATE} & set(verdicts(page, desk, qtbot))
        assert not page.importing.take_in.isEnabled()
    assert everything(desk.workbook) == before
