"""Work beside the window: values in, values out on the window's own thread, and a way to stop."""

import threading

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from copdesk.domain.problems import Problem
from ui.kit.jobs import Jobs, Watch
from ui.kit.progress import JobStrip
from ui.kit.theme import Theme


def half(number: int) -> int:
    return number // 2


def refuse() -> None:
    raise Problem("field_blank")


def break_down() -> None:
    raise ZeroDivisionError


def count(steps: int, *, watch: Watch) -> int:
    for step in range(steps):
        watch(step / steps)
    return steps


def wait_for(go: threading.Event, *, watch: Watch) -> str:
    go.wait(10)
    watch(1.0)
    return "finished"


def test_the_result_comes_back_on_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    came: list[object] = []
    job = jobs.run(half, 42, done=lambda result: came.append((result, QThread.currentThread())))
    qtbot.waitSignal(job.ended).wait()
    qtbot.waitUntil(lambda: bool(came))
    assert came == [(21, jobs.thread())]


def test_a_problem_goes_to_who_asked(qtbot: QtBot, jobs: Jobs) -> None:
    came: list[Problem] = []
    jobs.run(refuse, failed=came.append)
    qtbot.waitUntil(lambda: bool(came))
    assert came[0].code == "field_blank"


def test_a_problem_nobody_asked_for_is_announced(qtbot: QtBot, jobs: Jobs) -> None:
    with qtbot.waitSignal(jobs.failed) as told:
        jobs.run(refuse)
    assert told.args is not None and told.args[0].code == "field_blank"


def test_a_bug_rises_on_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    with qtbot.captureExceptions() as risen:
        job = jobs.run(break_down)
        qtbot.waitSignal(job.ended).wait()
        qtbot.waitUntil(lambda: bool(risen))
    assert risen[0][0] is ZeroDivisionError


def test_progress_is_told(qtbot: QtBot, jobs: Jobs) -> None:
    heard: list[float] = []
    job = jobs.run(count, 4, watched=True)
    job.progressed.connect(heard.append)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert set(heard) <= {0.0, 0.25, 0.5, 0.75} and heard


def test_stopped_work_delivers_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    came: list[object] = []
    go = threading.Event()
    job = jobs.run(wait_for, go, watched=True, done=came.append)
    job.stop()
    go.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert came == []


def test_a_result_for_something_that_is_gone_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    class Asker(QObject):
        """Somebody who left before the answer."""

        def take(self, result: object) -> None:
            self.setObjectName(str(result))

    asker, go = Asker(), threading.Event()
    jobs.run(wait_for, go, watched=True, done=asker.take)
    asker.deleteLater()
    qtbot.waitUntil(lambda: not isValid(asker))
    go.set()
    qtbot.waitUntil(lambda: not jobs.busy)


def test_many_jobs_leave_nothing_behind(qtbot: QtBot, jobs: Jobs) -> None:
    came: list[int] = []
    for number in range(50):
        jobs.run(half, number, done=came.append)
    qtbot.waitUntil(lambda: len(came) == 50)
    qtbot.waitUntil(lambda: not jobs.findChildren(QObject, "job"))
    assert not jobs.busy


@pytest.mark.parametrize("cancellable", [True, False])
def test_long_work_shows_itself_and_can_be_stopped(qtbot: QtBot, jobs: Jobs, theme: Theme, cancellable: bool) -> None:
    strip, go = JobStrip(theme, jobs), threading.Event()
    qtbot.addWidget(strip)
    jobs.run(wait_for, go, watched=True, title="Making the report…", cancellable=cancellable)
    hidden_at_first = strip.isHidden()
    qtbot.waitUntil(lambda: not strip.isHidden(), timeout=2000)
    assert hidden_at_first
    assert strip._stop.isVisibleTo(strip) is cancellable
    go.set()
    qtbot.waitUntil(lambda: strip.isHidden())
