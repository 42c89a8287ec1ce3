"""Making thousands of things in one go without the interpreter looking through all of them over and over."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def many_at_once() -> Generator[None]:
    """Put the search for garbage off until the work is done, for all that is made here is kept.

    What was made counts as old from the start, so that the search does not begin with it either.
    """
    searching = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        if searching:
            gc.enable()
