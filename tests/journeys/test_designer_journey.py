"""From an empty community to the half-day session: typing, clicking, dragging, taking back, coming back."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from copdesk.domain.choices import Activity, BlockKind, Part
from copdesk.domain.sessions import Block, Session
from copdesk.domain.timing import clock, lay_out, ordered
from copdesk.store import gather
from copdesk.store.workbook import Workbook
from tests.builders import half_day, new_workbook, reopened
from tests.ui.designing import Key, a_community, carry, choose, press, typed
from ui.kit.ask import Ask
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.kit.jobs import Jobs
from ui.kit.language import Speech
from ui.kit.settings import Settings
from ui.kit.theme import Theme
from ui.sessions.designer import DesignerPage
from ui.sessions.page import SessionsPage

MIXED_BREAK = "Pauze met rondleiding"


def pick(field: ChoiceField, value: object) -> None:
    field.box.setCurrentIndex(field._values.index(value))
    field.box.activated.emit(field.box.currentIndex())


def add(designer: DesignerPage, wanted: Block) -> None:
    """Add one block below the last, and type what it is."""
    next(b for b in designer.palette_bar.buttons if b.kind is wanted.kind).click()
    fields = designer.details.block
    typed(fields.title, wanted.title)
    typed(fields.minutes, str(wanted.minutes))
    for part in Part:
        if fields.parts.ticks[part].isChecked() != (part in wanted.parts):
            fields.parts.ticks[part].click()
    if fields.activity.value is not wanted.activity:
        pick(fields.activity, wanted.activity)


def figures(designer: DesignerPage) -> list[str]:
    strip = designer.balance
    return [f.figure.text() for f in (*strip.parts.values(), strip.active)]


def test_the_half_day_is_built_by_hand_and_found_back(
    tmp_path: Path, theme: Theme, ask: Ask, jobs: Jobs, settings: Settings, speech: Speech, qtbot: QtBot
) -> None:
    workbook = new_workbook(tmp_path)
    desk = Desk(workbook, theme=theme, ask=ask, jobs=jobs, settings=settings, speech=speech)
    a_community(desk)
    page = SessionsPage(desk)
    qtbot.addWidget(page)
    page.resize(1180, 800)
    with qtbot.waitActive(page):
        page.show()

    page.sessions.empty.button.click()
    designer = page.designer
    typed(designer.details.session.title, "Klimaat in de wijk")
    typed(designer.details.session.starts, "12.30")
    typed(designer.details.session.announced_start, "13.00 uur")
    wanted = half_day()[1]
    for block in wanted:
        add(designer, block)
    assert figures(designer) == ["30", "155", "75", "77 %"]
    assert designer.question.words.text() == "No questions: this session is in balance."

    drag_the_break_up_and_take_it_back(designer, desk)
    lectures_raise_questions_and_undo_quiets_them(designer, desk)

    desk.leave()
    found_back(reopened(workbook), wanted)


def drag_the_break_up_and_take_it_back(designer: DesignerPage, desk: Desk) -> None:
    button = choose(designer, MIXED_BREAK)
    target = next(b for b in designer.timeline.buttons if b.block.title == "Opening")
    designer.area.ensureWidgetVisible(target, 0, 200)
    carry(button, QPoint(120, 12), target.mapToGlobal(QPoint(120, 4)))
    assert [b.block.title for b in designer.timeline.buttons][1] == MIXED_BREAK
    desk.undo.undo()
    assert [b.block.title for b in designer.timeline.buttons][5] == MIXED_BREAK


def lectures_raise_questions_and_undo_quiets_them(designer: DesignerPage, desk: Desk) -> None:
    steps = desk.undo.index()
    for title in ("1-2-4-allen en thematafels", "Vier groepen: eigen casus"):
        choose(designer, title)
        fields = designer.details.block
        pick(fields.kind, BlockKind.PLENARY)
        pick(fields.activity, Activity.PASSIVE)
        fields.parts.ticks[Part.TRANSLATE].click()
        fields.parts.ticks[Part.KNOWLEDGE].click()
    asked = {check.code for check in designer.programme.open_checks}
    assert {"too_passive", "part_short_translate", "long_listening"} <= asked
    while desk.undo.index() > steps:
        desk.undo.undo()
    assert figures(designer) == ["30", "155", "75", "77 %"]
    press(designer, Key.Key_Escape)


def found_back(workbook: Workbook, wanted: tuple[Block, ...]) -> None:
    """Look in the file itself, opened again."""
    meeting = workbook.all(Session)[0]
    blocks = ordered(workbook.all(Block))
    assert (meeting.title, str(meeting.announced_start)) == ("Klimaat in de wijk", "13:00:00")
    assert [(b.title, b.minutes, b.kind, b.parts, b.activity) for b in blocks] == [
        (b.title, b.minutes, b.kind, b.parts, b.activity) for b in wanted
    ]
    assert clock(lay_out(meeting, blocks)[-1].end) == "17:30"
    paper = gather.programme(workbook, meeting.id, date(2026, 11, 1))
    assert [row.title for row in paper.rows] == [b.title for b in wanted]
    workbook.close()
