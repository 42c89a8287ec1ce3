"""What every test stands on: no screen, no internet, no settings of the person who runs it."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_FONT_DPI"] = "96"

INTERNET = {2, 10, 30}  # AF_INET everywhere, AF_INET6 on Linux and macOS
_opened: list[str] = []


def _note_sockets(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.__new__" and int(arguments[1]) in INTERNET:
        _opened.append(f"socket of family {arguments[1]}")


sys.addaudithook(_note_sockets)


@pytest.fixture(autouse=True)
def _no_internet() -> Iterator[None]:
    _opened.clear()
    yield
    assert not _opened, f"an internet socket was opened: {_opened}"


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.setenv(name, str(home))
    return home
