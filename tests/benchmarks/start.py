"""How long it takes from starting the program until there is something to see, and in how much memory."""

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.bench import Bench
from tests.benchmarks.measure import Figure, Goal

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Start:
    """One start: how long it took and how much memory was in use."""

    milliseconds: float
    megabytes: float
    modules: frozenset[str]


def figures(bench: Bench) -> Iterator[Figure]:
    """Yield what it costs to start, bare and with workbooks of several sizes.

    The bare window is one of PySide as it is installed: what setting up the program gains on that counts for us.
    """
    ways = {
        "floor": ("floor",),
        "home": ("home",),
        "few": ("listed", str(bench.crowd(2))),
        "sample": ("listed", str(bench.sample())),
        **{f"{count:,}": ("listed", str(bench.crowd(count))) for count in bench.crowds},
    }
    found: dict[str, list[Start]] = {name: [] for name in ways}
    for turn in range(bench.times + 1):
        for name, way in ways.items():
            one = start(bench.as_installed() if name == "floor" else bench.surroundings(), *way)
            if turn:  # the first of each fills the disk's cache
                found[name].append(one)
    yield from _compared(found, bench.crowds)


def start(surroundings: dict[str, str], *way: str) -> Start:
    """Start once, in a process of its own with surroundings of its own."""
    began = time.monotonic_ns()
    ended = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.started", *way],
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 0 and ended.stdout, ended.stderr
    now, kilobytes, modules = ended.stdout.split()
    return Start((int(now) - began) / 1e6, int(kilobytes) / 1024, frozenset(modules.split(",")))


def _compared(found: dict[str, list[Start]], crowds: tuple[int, ...]) -> Iterator[Figure]:
    bare = "a bare window"
    yield _time("start → window", bare, found["home"], found["floor"], 1.5)
    yield _time("start → sample of 62 people listed", bare, found["sample"], found["floor"], 2.0)
    for count in crowds:
        many = found[f"{count:,}"]
        yield _time(f"start → {count:,} people listed", bare, many, found["floor"], 2.0)
        yield _time(f"the same for {count:,} people", "for 2 people", many, found["few"], 1.1)
    yield _memory("memory with the window", bare, found["home"], found["floor"], 1.5)
    yield _memory("memory with the sample listed", bare, found["sample"], found["floor"], 1.5)


def _time(name: str, beside: str, ours: list[Start], floor: list[Start], goal: float) -> Figure:
    took = [one.milliseconds for one in ours], [one.milliseconds for one in floor]
    return Figure(name=name, beside=beside, ours=took[0], floor=took[1], goal=Goal(times=goal))


def _memory(name: str, beside: str, ours: list[Start], floor: list[Start], goal: float) -> Figure:
    took = [one.megabytes for one in ours], [one.megabytes for one in floor]
    return Figure(name=name, beside=beside, ours=took[0], floor=took[1], goal=Goal(times=goal), unit="MB")
