"""The desktop tells that the computer goes to sleep or that its screen is locked, and the program hears it."""

import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests import ROOT

BUS = shutil.which("dbus-daemon")
SLEEP = "org.freedesktop.login1 /org/freedesktop/login1 org.freedesktop.login1.Manager PrepareForSleep"
GNOME = "org.gnome.ScreenSaver /org/gnome/ScreenSaver org.gnome.ScreenSaver ActiveChanged"
OTHERS = "org.freedesktop.ScreenSaver /ScreenSaver org.freedesktop.ScreenSaver ActiveChanged"


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a bus on which nobody speaks yet."""
    if BUS is None or sys.platform != "linux":
        pytest.skip("there is no bus to speak on")
    command = [BUS, "--session", "--print-address", "--nofork"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


def heard(*arguments: str) -> list[str]:
    command = [sys.executable, "-m", "tests.ui.desktop_child", *arguments]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert ran.returncode == 0, ran.stderr[-2000:]
    return ran.stdout.split()


@pytest.mark.parametrize("speaks", [SLEEP, GNOME, OTHERS])
def test_what_the_desktop_says_is_heard(bus: str, speaks: str):
    assert heard(bus, *speaks.split()) == ["listening", "leaving"]


def test_without_a_desktop_there_is_nothing_to_hear():
    assert heard("unix:path=/nowhere/at/all") == ["listening"]
