"""Bytes of a text file to text: which encoding it is in, by its marks and by trying, never by guessing at letters."""

import codecs
import re

from copdesk.domain.problems import Problem

ENCODINGS = ("utf-8", "cp1252", "mac_roman", "utf-16", "iso8859-15", "cp850", "cp1250", "iso8859-2")
"""The encodings a facilitator may choose when the one found shows the wrong letters."""

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_ODD = re.compile("[\x01-\x08\x0e-\x19\x1b-\x1f]")


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Return the text and the encoding it was read in; `encoding` overrides what would be found.

    Raises Problem when this is not text, or not text in the encoding asked for.
    """
    if encoding is not None:
        return _in_words(_chosen(data, encoding)), encoding
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _in_words(data.decode(name, "replace")), name
    try:
        return _in_words(data.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        return _in_words(data.decode("cp1252", "replace")), "cp1252"


def _chosen(data: bytes, encoding: str) -> str:
    if encoding not in (*ENCODINGS, "utf-8-sig"):
        raise Problem("import_encoding_unknown", encoding=encoding[:40])
    try:
        return data.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    except UnicodeDecodeError:
        raise Problem("import_encoding_wrong", encoding=encoding) from None


def _in_words(text: str) -> str:
    """Return `text`, or raise Problem when it is full of characters nobody types."""
    if "\0" in text or len(_ODD.findall(text)) > len(text) / 50:
        raise Problem("import_not_text")
    return text.lstrip("\ufeff").replace("\x1a", "")
