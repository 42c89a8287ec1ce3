"""How quickly a long roster answers: a key in the search line, and the first painting of the table."""

import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from tests.benchmarks import stage
from tests.benchmarks.bench import S1, Bench
from tests.benchmarks.measure import Figure, Goal, exponent, in_turns, timed
from ui.kit.desk import Desk
from ui.kit.tables import CardTable
from ui.roster.page import RosterPage

_LONG = 100_000
_QUERIES = ("visser", "zoe bak", "waterschap", "0612", "projectl")


def figures(bench: Bench) -> Iterator[Figure]:
    """Yield what searching and first painting cost."""
    yield _edit(bench)
    for people in bench.crowds:
        with stage.desk_on(bench.crowd(people)) as desk:
            page = RosterPage(desk)
            stage.show(page)
            yield _search(page, f"search {people:,} people, key → painted")
            yield _beside_a_proxy(page, people)
            with stage.desk_on(bench.crowd(1_000)) as few:
                other = RosterPage(few)
                stage.show(other)
                yield _first_paint(bench, desk, page, other, people)
                other.deleteLater()
            page.deleteLater()
    costs = [_key_cost(bench, size) for size in (S1, S1 * 10, S1 * 100)]
    power = exponent([S1, S1 * 10, S1 * 100], costs)
    bench.notes.append(f"search: cost grows with the {power:.2f}th power of the number of people")


def _edit(bench: Bench) -> Figure:
    """Type another name and leave the field, until it is on disk and the list shows it."""
    path = Path(shutil.copy(bench.sample(), bench.folder / "typed.copdesk"))
    with stage.desk_on(path) as desk:
        page = RosterPage(desk)
        stage.show(page)
        raw: Any = desk.workbook.connection.raw
        field, someone, names = page.details.profile.family_name, page.listing.selected[0], count()

        def typed() -> None:
            field.line.setText(f"Meulen {next(names)}")
            field.commit()
            QApplication.processEvents()

        def bare() -> None:
            raw.execute("BEGIN IMMEDIATE")
            name = f"Meulen {next(names)}"
            raw.execute("UPDATE person SET family_name = ?, listed_as = ? WHERE id = ?", (name, name, someone.person))
            raw.execute("COMMIT")

        ours, floor = in_turns([timed(typed), timed(bare)], bench.times * 3)
        page.deleteLater()
    return Figure(name="one edit, key → disk → painted", beside="one bare commit, same pragmas", ours=ours, floor=floor)


def _search(page: RosterPage, name: str) -> Figure:
    """Type words into the search line; each key counts until the table has been painted."""
    keys, repaints = _keys(page)
    goal = Goal(times=2.5, p95=16)
    return Figure(name=name, beside="one full repaint", ours=keys, floor=repaints, goal=goal)


def _beside_a_proxy(page: RosterPage, people: int) -> Figure:
    """Type the same letters into a filter of Qt's own over the same rows, painted as plainly as Qt can."""
    page.listing.search.clear()
    stage.settle()
    proxy, view = QSortFilterProxyModel(), QTableView()
    proxy.setFilterKeyColumn(-1)
    proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    proxy.setSourceModel(page.listing.rows)
    view.setModel(proxy)
    stage.show(view)
    floor = [timed(lambda words=words: _sift(proxy, words))() for words in ("v", "vi", "vis")]
    view.setModel(None)
    view.deleteLater()
    proxy.setSourceModel(None)
    ours: list[float] = []
    for letter in "vis":
        ours.append(timed(lambda key=letter: _press(page, key))())
        stage.settle()
    return Figure(
        name=f"the same search of {people:,} people",
        beside="a QSortFilterProxyModel",
        ours=ours,
        floor=floor,
        goal=Goal(times=0.02) if people >= _LONG else None,  # in a shorter list painting is most of the work
    )


def _sift(proxy: QSortFilterProxyModel, words: str) -> None:
    proxy.setFilterFixedString(words)
    QApplication.processEvents()


def _keys(page: RosterPage) -> tuple[list[float], list[float]]:
    keys: list[float] = []
    repaints: list[float] = []
    whole = timed(page.window().repaint)
    for query in _QUERIES:
        page.listing.search.clear()
        stage.settle()
        for letter in query:
            keys.append(timed(lambda key=letter: _press(page, key))())
            stage.settle()
            repaints.append(whole())
    return keys, repaints


def _press(page: RosterPage, letter: str) -> None:
    QTest.keyClick(page.listing.search, letter)
    QApplication.processEvents()


def _first_paint(bench: Bench, desk: Desk, many: RosterPage, few: RosterPage, people: int) -> Figure:
    def shown(page: RosterPage) -> None:
        table = CardTable(page.listing.rows, desk.theme, desk.settings, called="bench", name="People")
        table.resize(1000, 700)
        table.show()
        QApplication.processEvents()
        table.close()

    for page in (many, few):
        page.listing.search.clear()
        stage.settle()
    ours, floor = in_turns([timed(lambda: shown(many)), timed(lambda: shown(few))], bench.times)
    name = f"first painting of {people:,} people"
    return Figure(name=name, beside="the same with 1,000", ours=ours, floor=floor, goal=Goal(times=1.2))


def _key_cost(bench: Bench, people: int) -> float:
    with stage.desk_on(bench.crowd(people)) as desk:
        page = RosterPage(desk)
        stage.show(page)
        keys, _ = _keys(page)
        page.deleteLater()
        return sorted(keys)[len(keys) // 2]
