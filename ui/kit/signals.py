"""What to call a signal in a protocol."""

from typing import Any

AnySignal = Any
"""A signal as a class declares it and as its instances have it; Qt's stubs have no type that fits both."""
