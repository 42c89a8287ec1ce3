"""The lines that contact cards and calendars are made of: escaped, folded, and ended as both standards ask."""

from collections.abc import Iterable

_FOLD_AT = 75


def content(lines: Iterable[str]) -> bytes:
    """Return lines as the bytes of a file."""
    return b"".join(folded_line(line) for line in lines)


def escaped(text: str) -> str:
    """Return users' words as they may stand in a value."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded_line(line: str) -> bytes:
    """Return a line of at most 75 octets, continued on lines that begin with a space; no letter is cut in two."""
    parts, part = list[bytes](), b""
    for letter in line:
        octets = letter.encode("utf-8", "replace")
        if len(part) + len(octets) > _FOLD_AT:
            parts.append(part)
            part = b" "
        part += octets
    return b"\r\n".join([*parts, part]) + b"\r\n"
