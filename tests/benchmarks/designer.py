"""How smoothly one block, or all of them, follow the mouse in a session of many blocks."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from tests.benchmarks import stage
from tests.benchmarks.bench import Bench
from tests.benchmarks.measure import Figure, Goal, timed
from tests.builders import block, fill, session
from ui.sessions.designer import DesignerPage

_BLOCKS = 500
_STEPS = 60


def figures(bench: Bench) -> Iterator[Figure]:
    """Yield what one movement of the mouse costs while blocks are carried, and while an edge is pulled."""
    path = Path(shutil.copy(bench.sample(), bench.folder / "designed.copdesk"))
    with stage.desk_on(path) as desk:
        assert desk.community is not None
        meeting = session(desk.community)
        blocks = [block(f"Blok {n}", 15, position=n, session_id=meeting.id) for n in range(_BLOCKS)]
        fill(desk.workbook, [meeting, *blocks])
        page = DesignerPage(desk)
        stage.show(page)
        page.show_session(meeting.id)
        stage.settle()
        yield _moved(page, f"carry one of {_BLOCKS} blocks", most=4)
        page.programme.select([b.id for b in page.programme.blocks[1::2]], page.timeline.buttons[3].block.id)
        stage.settle()
        yield _moved(page, f"carry every second of {_BLOCKS} blocks", most=16)
        page.programme.choose(page.timeline.buttons[3].block.id)
        yield _moved(page, f"pull an edge, {_BLOCKS} blocks", most=16, edge=True)
        page.deleteLater()


def _moved(page: DesignerPage, name: str, *, most: float, edge: bool = False) -> Figure:
    button = page.timeline.buttons[3]
    start = button.mapToGlobal(QPoint(80, button.height() - 2 if edge else 8))
    moves: list[float] = []
    repaints: list[float] = []
    whole = timed(page.repaint)
    page.drag.press(button, start, edge=edge)
    for step in range(1, _STEPS):
        to = start + QPoint(step % 7, (step * 24) % 260)
        moves.append(timed(lambda at=to: _move(page, at))())
        repaints.append(whole())
    page.drag.cancel()
    stage.settle()
    return Figure(name=name, beside="one full repaint", ours=moves, floor=repaints, goal=Goal(times=2.5, p95=most))


def _move(page: DesignerPage, at: QPoint) -> None:
    page.drag.motion(at, fine=False)
    QApplication.processEvents()
