"""The windows of CoP Desk.

PySide puts an import of its own in the place of Python's, and reads the source of every module that is imported
afterwards to see whether it asks for `from __feature__ import …`. Nothing here does, and half a start would go by
with it; so the import that stood there before is put back, before anything else is imported, and what was read until
then is forgotten.
"""

import builtins
import linecache

import PySide6.QtCore  # noqa: F401  it brings that import along

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
linecache.clearcache()
