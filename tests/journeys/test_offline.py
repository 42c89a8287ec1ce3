"""The program opens no internet socket, as the operating system itself sees it."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

INTERNET = re.compile(r"\b(?:AF_INET6?|PF_INET6?)\b")


def traced(folder: Path, *command: str) -> str:
    trace = folder / "trace"
    strace = ["strace", "-f", "-e", "trace=network", "-o", str(trace)]
    ran = subprocess.run([*strace, sys.executable, *command], capture_output=True, text=True, timeout=100)
    if "Operation not permitted" in ran.stderr and not trace.exists():
        pytest.skip("this machine does not let one process trace another")
    assert ran.returncode == 0, ran.stderr
    return trace.read_text()


needs_strace = pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")


@needs_strace
def test_a_sample_with_all_its_documents_and_a_picture_needs_no_network(tmp_path: Path):
    trace = traced(tmp_path, "-m", "copdesk", "demo", str(tmp_path / "demo"))
    workbook, picture = tmp_path / "demo" / "S1.copdesk", tmp_path / "p.png"
    shown = ["-m", "copdesk", "screenshot", str(workbook), "--screen", "documents", "-o", str(picture)]
    trace += traced(tmp_path, *shown)
    assert picture.exists()
    assert not INTERNET.findall(trace)


@needs_strace
def test_an_internet_socket_would_be_seen(tmp_path: Path):
    opens = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    assert INTERNET.findall(traced(tmp_path, "-c", opens))
