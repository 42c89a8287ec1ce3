"""The tests, each a sentence about what the program does."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
