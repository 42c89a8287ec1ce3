"""How long the window is deaf while something is done beside it."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer

from copdesk.documents import harvest_report
from tests.benchmarks import stage
from tests.benchmarks.bench import Bench
from tests.benchmarks.measure import Figure, Goal
from tests.benchmarks.paper import report_of
from ui.kit.jobs import Jobs


def figures(bench: Bench) -> Iterator[Figure]:
    """Yield the times between two moments at which the window could answer."""
    stage.application()
    jobs, paper = Jobs(), report_of(60)
    busy: list[float] = []
    for _ in range(2 if bench.quick else 4):
        busy += _gaps(lambda loop: jobs.run(harvest_report.render, paper, done=lambda _: loop.quit(), title="…"))
    jobs.finish()
    idle = _gaps(lambda loop: QTimer.singleShot(1000, loop.quit))
    length = min(len(busy), len(idle))
    goal = Goal(times=20, p95=16)
    yield Figure(
        name="gap while a report is made",
        beside="with nothing to do",
        ours=busy[:length],
        floor=idle[:length],
        goal=goal,
    )
    bench.notes.append(f"longest gap while a report is made: {max(busy):.0f} ms, with nothing to do {max(idle):.0f} ms")


def _gaps(begin: Callable[[QEventLoop], object]) -> list[float]:
    """Return the milliseconds between the ticks of a clock that should tick every millisecond."""
    ticks: list[float] = []
    loop, clock = QEventLoop(), QTimer(interval=1)
    clock.timeout.connect(lambda: ticks.append(perf_counter()))
    clock.start()
    begin(loop)
    loop.exec()
    clock.stop()
    return [(later - earlier) * 1000 for earlier, later in zip(ticks, ticks[1:], strict=False)]
