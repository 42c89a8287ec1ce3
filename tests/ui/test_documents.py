"""Looking at documents and giving them away, through the widgets."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from openpyxl import load_workbook
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import AttendanceMark, ParticipationStatus
from copdesk.domain.problems import Problem
from copdesk.domain.roster import Attendance, Participation, Person, SignInSheet, Stay
from copdesk.domain.sessions import Session
from tests.builders import community, fill, half_day, participation, person
from tests.builders import session as a_session
from tests.ui.rules import check
from ui.documents.page import DocumentsPage
from ui.documents.preview import Preview
from ui.documents.shelf import KitchenOf, RoomsOf, file_name
from ui.kit.desk import Desk
from ui.kit.notices import NoticeBar
from ui.kit.printing import draw_page, prepare, print_pages


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> DocumentsPage:
    somewhere = community()
    meeting, blocks = half_day(somewhere.id)
    fill(desk.workbook, [somewhere, person(), meeting, *blocks])
    desk.choose_community(somewhere.id)
    made = DocumentsPage(desk)
    qtbot.addWidget(made)
    made.resize(1050, 760)
    made.show()
    qtbot.waitExposed(made)
    settle(desk, qtbot)
    return made


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=30_000)


def session(desk: Desk) -> Session:
    return desk.workbook.all(Session)[0]


def test_the_report_is_shown_at_once(page: DocumentsPage):
    assert page.preview.count >= 1
    assert page._save.isEnabled()


def test_the_programme_of_a_session_is_one_page(page: DocumentsPage, desk: Desk, qtbot: QtBot):
    page.show_programme(session(desk).id)
    settle(desk, qtbot)
    assert page.preview.count == 1


def test_the_run_sheet_of_a_session_lies_down_and_can_be_printed(
    page: DocumentsPage, desk: Desk, qtbot: QtBot, tmp_path: Path
):
    page.show_run_sheet(session(desk).id)
    settle(desk, qtbot)
    assert page.preview.count >= 1 and page._print.isEnabled()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    prepare(printer, page._pdf)
    print_pages(printer, page._pdf)
    with pikepdf.open(tmp_path / "printed.pdf") as pdf:
        assert [round(float(side)) for side in pdf.pages[0].mediabox[2:]] == [842, 595]


@pytest.mark.parametrize(("button", "ending"), [("_word", "docx"), ("_excel", "xlsx")])
def test_a_run_sheet_goes_out_for_office_programs(
    page: DocumentsPage, desk: Desk, qtbot: QtBot, button: str, ending: str
):
    desk.ask.live_in(page, NoticeBar(desk.theme, page))
    assert not getattr(page, button).isVisible()
    page.show_run_sheet(session(desk).id)
    settle(desk, qtbot)
    getattr(page, button).click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    path = Path(dialog.selectedFiles()[0])
    dialog.accept()
    settle(desk, qtbot)
    assert path.suffix == f".{ending}" and path.read_bytes().startswith(b"PK")


def test_the_rules_of_a_page_hold_with_a_run_sheet_on_it(page: DocumentsPage, desk: Desk, qtbot: QtBot):
    page.show_run_sheet(session(desk).id)
    settle(desk, qtbot)
    check(page)


def test_a_change_is_on_paper_the_next_moment(page: DocumentsPage, desk: Desk, qtbot: QtBot):
    page.show_programme(session(desk).id)
    settle(desk, qtbot)
    before = page._pdf
    with desk.edit("Rename") as edit:
        edit.put(session(desk).with_(title="Een andere titel"))
    settle(desk, qtbot)
    assert page._pdf != before


def test_a_programme_without_blocks_says_what_to_do(page: DocumentsPage, desk: Desk, qtbot: QtBot):
    empty = Session(
        community_id=session(desk).community_id, title="Leeg", day=date(2026, 1, 1), starts=session(desk).starts
    )
    fill(desk.workbook, [empty])
    page.show_programme(empty.id)
    assert not page._save.isEnabled()
    assert "Leeg" in page._why_not._sentence.text()


def test_a_saved_pdf_is_whole_and_in_the_place_asked_for(page: DocumentsPage, desk: Desk, qtbot: QtBot, tmp_path: Path):
    page.show_programme(session(desk).id)
    settle(desk, qtbot)
    assert page._order is not None
    page.outbox.write(page._order, tmp_path / "p.pdf")
    settle(desk, qtbot)
    with pikepdf.open(tmp_path / "p.pdf") as pdf:
        assert len(pdf.pages) == 1


def test_a_place_that_cannot_be_written_gives_a_sentence(page: DocumentsPage, desk: Desk, qtbot: QtBot, tmp_path: Path):
    said: list[Problem] = []
    desk.jobs.failed.connect(said.append)
    assert page._order is not None
    page.outbox.write(page._order, tmp_path / "no such folder" / "p.pdf")
    settle(desk, qtbot)
    assert [desk.ask.words(problem)[-1] for problem in said] == ["."]


@pytest.mark.parametrize("what", ["roster", "contacts", "attendance", "calendar"])
def test_files_for_other_programs_are_made(page: DocumentsPage, desk: Desk, qtbot: QtBot, tmp_path: Path, what: str):
    somewhere = page._community()
    assert somewhere is not None
    orders = {
        "roster": lambda: page._shelf.roster(somewhere),
        "contacts": lambda: page._shelf.contacts(somewhere),
        "attendance": lambda: page._shelf.attendance(somewhere),
        "calendar": lambda: page._shelf.calendar(somewhere, [session(desk)]),
    }
    page.outbox.write(orders[what](), tmp_path / what)
    settle(desk, qtbot)
    assert (tmp_path / what).exists()


def test_who_was_not_chosen_gets_no_address_card_and_no_row_in_the_attendance(page: DocumentsPage, desk: Desk):
    somewhere, was_there, refused = page._community(), person("Ans", "", "Aanwezig"), person("Wim", "", "Weg")
    assert somewhere is not None
    ways = [participation(p, somewhere, status=ParticipationStatus.NOT_CHOSEN) for p in (was_there, refused)]
    mark = Attendance(session_id=session(desk).id, person_id=was_there.id, mark=AttendanceMark.WALK_IN)
    fill(desk.workbook, [was_there, refused, *ways, mark])
    cards = page._shelf.contacts(somewhere)
    assert (cards.make(None), cards.left_out) == (b"", 2)
    sheet = load_workbook(BytesIO(page._shelf.attendance(somewhere).make(None))).worksheets[0]
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == ["Ans Aanwezig"]


def test_a_session_without_a_number_is_known_by_its_day(page: DocumentsPage, desk: Desk):
    fill(desk.workbook, [session(desk).with_(number="")])
    page._fill()
    told = [stop.detail for stop in page.contents.stops if stop.key == session(desk).id]
    assert told == ["Programme 15 Nov 2018"]


def test_printing_gives_every_page(page: DocumentsPage, tmp_path: Path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    prepare(printer, page._pdf)
    count = print_pages(printer, page._pdf)
    with pikepdf.open(tmp_path / "printed.pdf") as pdf:
        box = [float(side) for side in pdf.pages[0].mediabox]
        assert len(pdf.pages) == count == page.preview.count
        assert (round(box[2]), round(box[3])) == (595, 842)


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="this computer has a printer")
def test_without_a_printer_it_says_what_to_do_instead(page: DocumentsPage, desk: Desk):
    said: list[str] = []
    desk.ask.said.connect(said.append)
    page._print_it()
    assert "no printer" in said[0]


def test_pages_are_drawn_in_their_own_size(page: DocumentsPage):
    drawn = draw_page(page._pdf, 0, dots_per_inch=72)
    assert abs(drawn.width - 595) <= 1 and abs(drawn.height - 842) <= 1
    assert not drawn.image().isNull()


def test_pages_can_be_drawn_by_several_threads_at_once(page: DocumentsPage):
    with ThreadPoolExecutor(8) as pool:
        drawn = list(pool.map(lambda _: draw_page(page._pdf, 0, 72), range(80)))
    assert {d.pixels for d in drawn} == {drawn[0].pixels}


def test_only_pages_that_are_looked_at_are_drawn(desk: Desk, qtbot: QtBot):
    preview, wanted = Preview(desk.theme), list[int]()
    preview.picture_wanted.connect(wanted.append)
    qtbot.addWidget(preview)
    preview.resize(700, 800)
    preview.show()
    preview.show_document(((595.0, 842.0),) * 200)
    qtbot.waitUntil(lambda: preview.verticalScrollBar().maximum() > 100_000)
    preview.verticalScrollBar().setValue(preview.verticalScrollBar().maximum())
    assert {0, 199} <= set(wanted)
    assert len(wanted) < 8


def test_letters_that_cannot_be_printed_are_named(page: DocumentsPage, desk: Desk, qtbot: QtBot):
    said: list[str] = []
    desk.ask.said.connect(said.append)
    with desk.edit("Rename") as edit:
        edit.put(session(desk).with_(title="Zaal \U00013080"))
    page.show_programme(session(desk).id)
    settle(desk, qtbot)
    assert said and "\U00013080" in said[-1]


def test_file_names_hold_no_signs_a_system_refuses():
    assert file_name('Programma: "water" <1/2>', "pdf") == "Programma water 1 2.pdf"


def test_a_session_with_a_night_offers_its_papers_for_the_house(page: DocumentsPage, desk: Desk, qtbot: QtBot):
    assert not [stop for stop in page.contents.stops if isinstance(stop.key, KitchenOf)]
    guest = desk.workbook.all(Person)[0]
    with desk.edit("") as edit:
        edit.put(Stay(session_id=session(desk).id, person_id=guest.id, night=True, room="3"))
    settle(desk, qtbot)
    (kitchen,) = [stop.key for stop in page.contents.stops if isinstance(stop.key, KitchenOf)]
    for key in (kitchen, RoomsOf(kitchen.session_id)):
        page.contents.choose(key)
        settle(desk, qtbot)
        assert page.contents.what == key and page.preview.count == 1


def test_saving_the_sign_in_sheet_keeps_its_numbers(page: DocumentsPage, desk: Desk, qtbot: QtBot, tmp_path: Path):
    meeting = session(desk)
    guest = desk.workbook.all(Person)[0]
    fill(desk.workbook, [Participation(person_id=guest.id, community_id=meeting.community_id)])
    page.outbox.write(page._shelf.sign_in(meeting.id), tmp_path / "lijst.pdf")
    settle(desk, qtbot)
    (sheet,) = desk.workbook.all(SignInSheet, session_id=meeting.id)
    assert sheet.person_ids == (guest.id,)


def test_the_numbers_on_a_sheet_are_no_step_of_undo(page: DocumentsPage, desk: Desk, qtbot: QtBot, tmp_path: Path):
    meeting, guest = session(desk), desk.workbook.all(Person)[0]
    fill(desk.workbook, [Participation(person_id=guest.id, community_id=meeting.community_id)])
    with desk.edit("Rename") as edit:
        edit.put(meeting.with_(title="Elders"))
    with qtbot.waitSignal(desk.changed):
        page.outbox.write(page._shelf.sign_in(meeting.id), tmp_path / "lijst.pdf")
    desk.undo.undo()
    assert session(desk).title == meeting.title
    assert desk.workbook.all(SignInSheet, session_id=meeting.id)


def test_no_step_of_undo_brings_back_the_numbers_of_an_older_sheet(page: DocumentsPage, desk: Desk, qtbot: QtBot):
    meeting, (guest, *_) = session(desk), desk.workbook.all(Person)
    older = SignInSheet(session_id=meeting.id, person_ids=(guest.id,))
    fill(desk.workbook, [Participation(person_id=guest.id, community_id=meeting.community_id), older])
    with desk.edit("Remove participant") as edit:
        edit.remove_with_dependents(guest)
    newer = older.with_(person_ids=(person().id,))
    page.outbox._remember(replace(page._shelf.sign_in(meeting.id), leaves=newer))
    desk.undo.undo()
    assert desk.workbook.get(SignInSheet, older.id) == newer


def test_the_making_of_a_session_with_a_sheet_can_be_taken_back(page: DocumentsPage, desk: Desk, qtbot: QtBot):
    made = a_session(session(desk).community_id)
    with desk.edit("Make session") as edit:
        edit.put(made)
    page.outbox._remember(page._shelf.sign_in(made.id))
    desk.undo.undo()
    assert desk.workbook.get(Session, made.id) is None
