"""Finds what the program ships: fonts, icons, translations, methods and guides."""

import sys
from functools import cache
from pathlib import Path


@cache
def root() -> Path:
    """Return the folder of resources: in a bundle, in an installed wheel, or in the checkout."""
    places = [
        Path(getattr(sys, "_MEIPASS", "")) / "resources",
        Path(__file__).resolve().parent.parent / "resources",
        Path(sys.prefix) / "share" / "copdesk" / "resources",
    ]
    return next(place for place in places if (place / "fonts").is_dir())


def fonts() -> Path:
    """Return the folder of typefaces."""
    return root() / "fonts"


def icons() -> Path:
    """Return the folder of icons."""
    return root() / "icons"


def translations() -> Path:
    """Return the folder of the interface's translations."""
    return root() / "i18n"


def guides() -> Path:
    """Return the folder of interview guides."""
    return root() / "guides"


def methods() -> Path:
    """Return the folder of methods."""
    return root() / "methods"
