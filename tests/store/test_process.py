"""A hardened process leaves no core dump and no file that others can read."""

import subprocess
import sys

import pytest

SCRIPT = """
import os, resource, ctypes
from copdesk.store.process import harden
harden()
print(oct(os.umask(0)), *resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no prctl")
def test_a_hardened_process_keeps_its_memory_and_files_to_itself() -> None:
    said = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True).stdout
    assert said.split() == ["0o77", "0", "0", "0"]
