"""Puts what is held about somebody in one zip that opens with a passphrase only."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any

import pyzipper as _untyped_zip  # pyright: ignore[reportMissingTypeStubs]  # it ships no types

_zip: Any = _untyped_zip


def access_zip(files: Mapping[str, bytes], passphrase: str) -> bytes:
    """Return a zip of `files` under AES-256; the names of the files can be read by anybody, so they tell nothing."""
    made = BytesIO()
    settings = {"compression": _zip.ZIP_DEFLATED, "encryption": _zip.WZ_AES}
    with _zip.AESZipFile(made, "w", **settings) as archive:
        archive.setpassword(passphrase.encode())
        archive.setencryption(_zip.WZ_AES, nbits=256)
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()
