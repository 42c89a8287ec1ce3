"""What documents cost, beside the same fonts and as many pages of plain lines, without tags or tables."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from itertools import count
from pathlib import Path
from statistics import median

import pypdfium2
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from copdesk import resources
from copdesk.documents import harvest_report, programme
from copdesk.domain.papers import HarvestReportPaper
from copdesk.samples import filling
from tests.benchmarks.bench import Bench
from tests.benchmarks.measure import Figure, Goal, exponent, in_turns, timed
from tests.benchmarks.start import ROOT
from tests.documents import papers

_LINES = 46
_WORDS = "Begin eerder en kleiner; een keukentafelgesprek voorkomt drie bezwaren, en kost een middag."
_BARE = "from tests.benchmarks.paper import plain; plain(1)"


def figures(bench: Bench) -> Iterator[Figure]:
    """Yield what a programme and a long report cost."""
    paper = papers.programme()
    pages = pages_of(programme.render(paper))
    ours, floor = in_turns([timed(lambda: programme.render(paper)), timed(lambda: plain(pages))], bench.times)
    yield Figure(name="programme, warm", beside="plain lines, same font", ours=ours, floor=floor)
    yield _whole_process(bench)
    yield from _reports(bench)


def _whole_process(bench: Bench) -> Figure:
    numbers = count()

    def export() -> None:
        out = bench.folder / f"programme-{next(numbers)}.pdf"
        what = ("--what", "programme", "--session", filling.SESSION_NUMBERS[-1], "--out", str(out))
        _python(bench, ["-m", "copdesk", "export", str(bench.sample()), *what])

    acts = [timed(export), timed(lambda: _python(bench, ["-c", _BARE]))]
    ours, floor = in_turns(acts, 3 if bench.quick else 5)
    return Figure(name="programme, whole process", beside="the same for plain lines", ours=ours, floor=floor)


def _python(bench: Bench, arguments: list[str]) -> None:
    command = [sys.executable, *arguments]
    subprocess.run(command, cwd=ROOT, env=bench.surroundings(), check=True, capture_output=True, timeout=60)


def _reports(bench: Bench) -> Iterator[Figure]:
    sixty = report_of(60)
    pages = pages_of(harvest_report.render(sixty))
    acts = [timed(lambda: harvest_report.render(sixty)), timed(lambda: plain(pages))]
    ours, floor = in_turns(acts, 3)
    speeds = [[pages / took * 1000 for took in found] for found in (ours, floor)]
    name = f"harvest report, {pages} pages"
    yield Figure(name=name, beside="plain lines, same font", ours=speeds[0], floor=speeds[1], unit="pages/s")
    if not bench.quick:
        yield _long_report(bench, pages, ours)


def _long_report(bench: Bench, pages: int, sixty: list[float]) -> Figure:
    """Compare a report of six hundred pages with one of sixty, and say how cost grows from six on."""
    six, hundreds = report_of(6), report_of(600)
    short, many = pages_of(harvest_report.render(six)), pages_of(harvest_report.render(hundreds))
    costs = [
        timed(lambda: harvest_report.render(six))(),
        median(sixty),
        timed(lambda: harvest_report.render(hundreds))(),
    ]
    power = exponent([short, pages, many], costs)
    bench.notes.append(f"harvest report: cost grows with the {power:.2f}th power of the number of pages")
    return Figure(
        name=f"harvest report, {many} pages",
        beside=f"the one of {pages} pages",
        ours=[many / costs[2] * 1000],
        floor=[pages / costs[1] * 1000],
        goal=Goal(times=0.9, at_least=True),
        unit="pages/s",
    )


def report_of(pages: int) -> HarvestReportPaper:
    """Return a report of about so many pages: the sample's harvest, over and over."""
    few = pages_of(harvest_report.render(_repeated(4)))
    many = pages_of(harvest_report.render(_repeated(12)))
    each = (many - few) / 8
    return _repeated(max(1, round((pages - few) / each) + 4))


def _repeated(times: int) -> HarvestReportPaper:
    usual = papers.harvest_report()
    numbered = tuple(replace(item, text=f"{item.text} ({n})") for n in range(times) for item in usual.items)
    return replace(
        usual,
        items=numbered,
        quotes=usual.quotes * times,
        actions=usual.actions * times,
        questions=usual.questions * times,
        sessions=papers.attendance(min(8 * times, 60)),
        conclusions=usual.conclusions * times,
    )


def plain(pages: int) -> bytes:
    """Return a PDF of so many pages of plain lines in the typeface of our documents."""
    if "Plain" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Plain", str(_typeface())))
    out = BytesIO()
    canvas = Canvas(out)
    for page in range(pages):
        canvas.setFont("Plain", 10)
        for line in range(_LINES):
            canvas.drawString(60, 780 - 15 * line, f"{page}.{line} {_WORDS}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def pages_of(document: bytes) -> int:
    """Return how many pages a PDF has."""
    opened = pypdfium2.PdfDocument(document)
    try:
        return len(opened)
    finally:
        opened.close()


def _typeface() -> Path:
    return resources.fonts() / "source-sans-3" / "SourceSans3_400Regular.ttf"
