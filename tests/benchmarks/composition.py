"""How quickly a score among many candidates is on disk and on the screen, beside reading everybody again."""

import shutil
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from copdesk.domain.community import Community
from tests.benchmarks import stage
from tests.benchmarks.bench import S1, Bench
from tests.benchmarks.crowd import community_of, opened
from tests.benchmarks.measure import Act, Figure, Goal, exponent, in_turns, timed
from ui.composition.page import CompositionPage

_POINTS = (Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_1, Qt.Key.Key_4)


def figures(bench: Bench) -> Iterator[Figure]:
    """Yield what one score costs."""
    people = bench.crowds[0]
    with stage.desk_on(_candidates(bench, people)) as desk:
        page = CompositionPage(desk)
        stage.show(page)
        ours, floor = in_turns([_scoring(page), timed(lambda: _anew(page))], bench.times)
        page.deleteLater()
    yield Figure(
        name=f"one score among {people:,}, key → painted",
        beside="reading all of them again",
        ours=ours,
        floor=floor,
        goal=Goal(times=0.2, p95=150),
    )
    sizes = [S1, S1 * 10, S1 * 100]
    power = exponent(sizes, [_cost(bench, size) for size in sizes])
    bench.notes.append(f"one score: cost grows with the {power:.2f}th power of the number of candidates")


def _candidates(bench: Bench, people: int) -> Path:
    """Return a workbook in which everybody is a candidate, to be scored on three criteria."""
    path = Path(shutil.copy(bench.crowd(people), bench.folder / f"candidates-{people}.copdesk"))
    workbook = opened(path)
    here = workbook.get(Community, community_of(workbook))
    assert here is not None
    with workbook.edit() as edit:
        edit.put(here.with_(criteria=("Pionier", "Eigen plek", "Andere blik")))
    raw: Any = workbook.connection.raw
    with workbook.connection.transaction():
        raw.execute("UPDATE participation SET status = 'candidate'")
    workbook.close()
    return path


def _scoring(page: CompositionPage) -> Act:
    """Give points with a number key, which goes on to the next criterion or candidate."""
    keys = cycle(_POINTS)

    def typed() -> None:
        QTest.keyClick(page.selection.table, next(keys))
        QApplication.processEvents()

    return timed(typed)


def _anew(page: CompositionPage) -> None:
    page.reload()
    QApplication.processEvents()


def _cost(bench: Bench, people: int) -> float:
    with stage.desk_on(_candidates(bench, people)) as desk:
        page = CompositionPage(desk)
        stage.show(page)
        score = _scoring(page)
        score()
        cost = median(score() for _ in range(bench.times))
        page.deleteLater()
        return cost
