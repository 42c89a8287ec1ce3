"""Shows figures as a table, and keeps the last result beside the benchmarks."""

import json
import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks.measure import Figure, p95

HERE = Path(__file__).parent
HEADS = ("what", "median", "p95", "beside", "its median", "ratio", "goal", "")


def show(figure: Figure) -> str:
    """Return one figure as a line on a screen."""
    name, middle, slow, beside, floor, ratio, goal, met = _cells(figure)
    return f"{name:<40} {middle:>13} {slow:>10}   {beside:<30} {floor:>13} {ratio:>9}  {goal:<20} {met}"


def keep(figures: Sequence[Figure], notes: Sequence[str], *, quick: bool) -> None:
    """Write the result of this run over that of the last."""
    about = _about(quick=quick)
    found = [_as_json(figure) for figure in figures]
    text = json.dumps({"about": about, "figures": found, "notes": list(notes)}, indent=1, ensure_ascii=False)
    (HERE / "last.json").write_text(text + "\n", encoding="utf-8")
    (HERE / "last.md").write_text(_page(figures, notes, about), encoding="utf-8")


def _page(figures: Sequence[Figure], notes: Sequence[str], about: dict[str, object]) -> str:
    told = ", ".join(f"{name} {value}" for name, value in about.items())
    rows = [HEADS, ("---",) * len(HEADS), *map(_cells, figures)]
    table = "\n".join(f"| {' | '.join(row)} |" for row in rows)
    remarks = "".join(f"- {note}\n" for note in notes)
    return (
        "# What things cost\n\nEach figure stands beside its floor, measured in turns with it in the same run; "
        f"`make bench` writes this page.\n\n{told}\n\n{table}\n\n{remarks}"
    )


def _cells(figure: Figure) -> tuple[str, ...]:
    met = {True: "reached", False: "missed", None: ""}[figure.met]
    goal = "" if figure.goal is None else str(figure.goal)
    middle, floor = _said(figure.middle, figure.unit), _said(figure.floors_middle, figure.unit)
    slow = _said(p95(figure.ours), "") if figure.goal is not None and figure.goal.p95 is not None else ""
    return figure.name, middle, slow.strip(), figure.beside, floor, f"{figure.ratio:.2f} ×", goal, met


def _said(value: float, unit: str) -> str:
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}"


def _about(*, quick: bool) -> dict[str, object]:
    return {
        "on": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC",
        "python": platform.python_version(),
        "system": platform.system(),
        "processors": os.cpu_count(),
        "windows": os.environ["QT_QPA_PLATFORM"],
        "form": "quick" if quick else "full",
    }


def _as_json(figure: Figure) -> dict[str, object]:
    return {
        "name": figure.name,
        "beside": figure.beside,
        "unit": figure.unit,
        "ours": [round(value, 3) for value in figure.ours],
        "floor": [round(value, 3) for value in figure.floor],
        "ratio": round(figure.ratio, 3),
        "goal": None if figure.goal is None else str(figure.goal),
        "met": figure.met,
    }
