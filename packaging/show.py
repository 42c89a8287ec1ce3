"""Opens a workbook when there is a display, and says so when there is none."""

import os
import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Start the application on the file named, and wait for it."""
    workbook = Path(sys.argv[1])
    has_screen = sys.platform != "linux" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not has_screen or os.environ.get("CI"):
        print(f"There is no display here, so the application stays closed. Open it later with: copdesk {workbook}")
        return 0
    return subprocess.run([sys.executable, "-m", "copdesk", "open", str(workbook)], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
