"""A hardened process leaves no core dump and no file that others can read."""

import subprocess
import sys

import pytest

SCRIPT = """
import os, resource, _ctypes
{python}
from copdesk.store.process import harden
harden()
import ctypes
print(oct(os.umask(0)), *resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""
ANOTHER_PYTHON = "del _ctypes.call_function"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no prctl")
@pytest.mark.parametrize("python", ["", ANOTHER_PYTHON])
def test_a_hardened_process_keeps_its_memory_and_files_to_itself(python: str) -> None:
    script = SCRIPT.format(python=python)
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["0o77", "0", "0", "0"]
