"""Measures what things cost and prints each beside its floor: `make bench`, or `--quick` for a look in between.

Windows are made without a screen, unless QT_QPA_PLATFORM says otherwise.
"""

import os
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from pathlib import Path

from copdesk.store.process import search_memory_seldom
from tests.benchmarks import coaching, composition, designer, gaps, importing, paper, report, roster, start, store
from tests.benchmarks.bench import Bench
from tests.benchmarks.measure import Figure

Part = Callable[[Bench], Iterator[Figure]]
PARTS: dict[str, Part] = {
    "start": start.figures,
    "store": store.figures,
    "roster": roster.figures,
    "composition": composition.figures,
    "designer": designer.figures,
    "importing": importing.figures,
    "coaching": coaching.figures,
    "paper": paper.figures,
    "gaps": gaps.figures,
}


def main() -> int:
    """Measure everything, or the parts named on the command line."""
    parser = ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of: {', '.join(PARTS)}; all when none is named")
    parser.add_argument("--quick", action="store_true", help="fewer turns, and no crowd over 10,000 people")
    given = parser.parse_args()
    if unknown := set(given.parts) - set(PARTS):
        parser.error(f"there is no part called {', '.join(sorted(unknown))}")
    search_memory_seldom()  # as the program itself does
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_FONT_DPI"] = "96"
    with tempfile.TemporaryDirectory(prefix="copdesk-bench-") as folder:
        bench = Bench(Path(folder), quick=given.quick)
        figures = _measure(bench, given.parts or list(PARTS))
    if not given.parts:
        report.keep(figures, bench.notes, quick=given.quick)
    return 0


def _measure(bench: Bench, parts: list[str]) -> list[Figure]:
    """Run parts one after the other, and print what they find as it is found."""
    began, figures = time.monotonic(), list[Figure]()
    for part in parts:
        for figure in PARTS[part](bench):
            figures.append(figure)
            print(report.show(figure), flush=True)
    for note in bench.notes:
        print(note)
    print(f"{time.monotonic() - began:.0f} seconds")
    return figures


if __name__ == "__main__":
    sys.exit(main())
