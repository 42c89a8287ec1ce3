"""What the scenarios share: a way to have a workbook looked through, and to change what is in it."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from copdesk.cli import main
from copdesk.domain.entity import Entity
from copdesk.samples import filling
from tests.builders import fill, new_workbook

Look = Callable[[Iterable[Entity]], list[dict[str, Any]]]


@pytest.fixture
def look(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Look:
    """Return a function that writes entities to a workbook, and tells what `copdesk check` says of its sessions."""

    def looked(entities: Iterable[Entity]) -> list[dict[str, Any]]:
        monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
        workbook = new_workbook(tmp_path)
        fill(workbook, entities)
        workbook.close()
        capsys.readouterr()
        assert main(["check", str(workbook.path), "--json"]) == 0
        return json.loads(capsys.readouterr().out)["communities"][0]["sessions"]

    return looked


@pytest.fixture
def system() -> Callable[[str], tuple[Entity, ...]]:
    """Return a function that gives a sample community by its name."""
    return lambda name: filling.SYSTEMS[name]()


def codes(session: dict[str, Any]) -> set[str]:
    """Return the codes of the open questions."""
    return {check["code"] for check in session["checks"] if check["accepted"] is None}


def families(session: dict[str, Any]) -> set[str]:
    """Return what the open questions are about."""
    return {check["family"] for check in session["checks"] if check["accepted"] is None}
