"""A long list tells how far it is, and can be stopped on the way without leaving anything."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from copdesk.domain.import_plan import Verdict
from copdesk.domain.roster import Organisation, Participation, Person
from copdesk.exchange.sheets_out import csv_for_excel, xlsx
from tests import builders
from ui.kit import progress
from ui.kit.controls import Button
from ui.kit.desk import Desk
from ui.kit.jobs import Job
from ui.kit.progress import JobStrip
from ui.roster.page import RosterPage

PEOPLE = 10_000
TITLES = ("Voornaam", "Achternaam", "E-mailadres", "Organisatie")
ROWS = [("Zoë", f"Naam{n}", f"p{n}@voorbeeld.nl", f"Organisatie {n % 300}") for n in range(PEOPLE)]


@pytest.fixture(scope="module")
def lists(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The same ten thousand people as a spreadsheet and as CSV."""
    folder = tmp_path_factory.mktemp("lists")
    made = {"csv": csv_for_excel(TITLES, ROWS), "xlsx": xlsx("Deelnemers", TITLES, ROWS)}
    for kind, data in made.items():
        (folder / f"lijst.{kind}").write_bytes(data)
    return {kind: folder / f"lijst.{kind}" for kind in made}


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[RosterPage]:
    """The screen of an empty community."""
    community = builders.community()
    builders.fill(desk.workbook, [community])
    desk.choose_community(community.id)
    made = RosterPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    yield made


def watched(desk: Desk, hear: Callable[[Job, float], object]) -> None:
    """Hear how far each piece of work is."""
    desk.jobs.started.connect(lambda job: job.progressed.connect(lambda fraction: hear(job, fraction)))


def nothing_is_left(page: RosterPage, desk: Desk) -> bool:
    stored = [desk.workbook.all(kind) for kind in (Person, Organisation, Participation)]
    return page.importing.plan is None and not any(stored) and not desk.undo.canUndo()


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_ten_thousand_people_come_in_telling_how_far_it_is(
    page: RosterPage, desk: Desk, qtbot: QtBot, lists: dict[str, Path], kind: str
) -> None:
    told: list[float] = []
    watched(desk, lambda job, fraction: told.append(fraction))
    said: list[str] = []
    desk.ask.said.connect(said.append)
    page.importing.open(lists[kind])
    qtbot.waitUntil(lambda: page.importing.plan is not None or bool(said), timeout=60_000)
    assert said == []
    assert len({fraction for fraction in told if 0 < fraction < 1}) > 20
    page.importing.take_in.click()
    assert page.importing.plan is not None and page.importing.plan.count(Verdict.NEW) == PEOPLE
    assert len(desk.workbook.all(Person)) == PEOPLE


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_stopping_while_a_list_is_read_leaves_nothing(
    page: RosterPage, desk: Desk, qtbot: QtBot, lists: dict[str, Path], kind: str
) -> None:
    watched(desk, lambda job, fraction: job.stop())
    page.importing.open(lists[kind])
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=60_000)
    assert nothing_is_left(page, desk)
    assert page.importing.counts.text().startswith("Stopped")
    assert not page.importing.take_in.isEnabled()


def test_stopping_halfway_the_verdicts_leaves_nothing(
    page: RosterPage, desk: Desk, qtbot: QtBot, lists: dict[str, Path]
) -> None:
    judging: list[Job] = []

    def halfway(job: Job, fraction: float) -> None:
        if page.importing.how.encoding.isVisible() and 0.4 < fraction < 0.9:
            judging.append(job)
            job.stop()

    watched(desk, halfway)
    page.importing.open(lists["csv"])
    qtbot.waitUntil(lambda: bool(judging) and not desk.jobs.busy, timeout=60_000)
    assert nothing_is_left(page, desk)


def test_the_strip_at_the_foot_of_the_window_stops_it(
    page: RosterPage, desk: Desk, qtbot: QtBot, lists: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "_SOON", 0)
    strip = JobStrip(desk.theme, desk.jobs)
    qtbot.addWidget(strip)
    page.importing.open(lists["xlsx"])
    qtbot.waitUntil(strip.isVisible, timeout=10_000)
    stop = strip.findChild(Button)
    assert stop is not None
    stop.click()
    qtbot.waitUntil(lambda: not desk.jobs.busy, timeout=60_000)
    assert nothing_is_left(page, desk) and not strip.isVisible()


def test_a_list_that_was_stopped_can_be_read_after_all(
    page: RosterPage, desk: Desk, qtbot: QtBot, lists: dict[str, Path]
) -> None:
    page.importing.open(lists["xlsx"])
    page.importing.open(lists["csv"])
    qtbot.waitUntil(lambda: page.importing.plan is not None and not desk.jobs.busy, timeout=60_000)
    assert page.importing.plan is not None and page.importing.plan.count(Verdict.NEW) == PEOPLE
