"""Makes the environment in which the program runs: system libraries, `.venv`, pinned packages, compiled code.

Uses the standard library only, because it runs before anything is installed.
"""

import ctypes
import os
import shutil
import subprocess
import sys
import venv
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)
UNPACK_PYSIDE = "import compileall, shiboken6, PySide6.QtCore; compileall.compile_dir(shiboken6.__path__[0], quiet=1)"

# What Qt needs to be imported, and what it needs besides to open a window on X11 or Wayland (Debian's names).
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libcups.so.2": "libcups2",
}


# What some tests need and the program does not: without it those tests are skipped.
TOOLS = {"strace": "strace"}


def missing_packages() -> list[str]:
    """Return the Debian packages without which Qt cannot start here."""
    missing: list[str] = []
    if sys.platform.startswith("linux"):
        for library, package in LIBRARIES.items():
            try:
                ctypes.CDLL(library)
            except OSError:
                missing.append(package)
    if find_spec("ensurepip") is None:
        missing.append("python3-venv")
    return missing


def missing_tools() -> list[str]:
    """Return the Debian packages that only some tests need."""
    return [package for command, package in TOOLS.items() if not shutil.which(command)]


def install_libraries(packages: list[str]) -> None:
    """Install Debian packages as root or through sudo, or say which line does it and stop."""
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    as_root: list[str] | None = None
    if os.name == "posix" and os.geteuid() == 0:
        as_root = []
    elif shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], capture_output=True).returncode == 0:
        as_root = ["sudo", "-n"]
    if as_root is None or not shutil.which("apt-get"):
        sys.exit(f"Some system libraries are missing. Run this line, then try again:\n  sudo {' '.join(install)}")
    print("Installing system libraries:", *packages, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*as_root, "apt-get", "update", "-qq"], check=True, env=environment)
    subprocess.run([*as_root, *install], check=True, env=environment, stdout=subprocess.DEVNULL)


def make_environment() -> None:
    """Fill `.venv` with exactly the packages of the lock, and compile what will be imported at every start."""
    print("Setting up .venv (once, a minute or two)", flush=True)
    venv.create(VENV, with_pip=True, clear=True)
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [python, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run([*pip, "--require-hashes", "-r", ROOT / "requirements.lock"], check=True, env=environment)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", ROOT], check=True, env=environment)
    subprocess.run([python, "-m", "compileall", "-q", ROOT / "copdesk", ROOT / "ui"], check=True, env=environment)
    # PySide reads part of itself from an archive at every start; unpacked once, each start takes a tenth less.
    subprocess.run([python, "-c", UNPACK_PYSIDE], check=False, env=environment | {"SBK_EMBED": "0"})
    (VENV / ".ready").touch()


def main() -> None:
    """Install what is missing, or say in one line what to do."""
    if sys.version_info < OLDEST:
        sys.exit(f"CoP Desk needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}.")
    packages = missing_packages()
    if packages:
        install_libraries(packages + missing_tools())
    try:
        make_environment()
    except subprocess.CalledProcessError as failure:
        sys.exit(f"Setting up stopped at: {' '.join(map(str, failure.cmd[:6]))} … See the lines above for the reason.")


if __name__ == "__main__":
    main()
