"""The numbered objects a PDF file is made of, and how words are written in it."""

from collections.abc import Iterable
from hashlib import md5


def text(words: str, *, plain: bool = False) -> str:
    """Return words as a PDF string; `plain` ones, such as addresses, are bytes instead of Unicode."""
    if plain:
        return f"<{words.encode('utf-8').hex().upper()}>"
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"


def array(numbers: Iterable[int]) -> str:
    """Return an array of references."""
    return f"[{' '.join(f'{number} 0 R' for number in numbers)}]"


class Objects:
    """The objects of one file, numbered from 1; a number may be given out before what it stands for is known."""

    def __init__(self) -> None:
        """Start with none."""
        self._bodies: list[bytes] = []

    def reserve(self) -> int:
        """Give out a number."""
        self._bodies.append(b"null")
        return len(self._bodies)

    def set(self, number: int, body: str) -> None:
        """Say what a number stands for."""
        self._bodies[number - 1] = body.encode("ascii")

    def add(self, body: str) -> int:
        """Add an object and return its number."""
        number = self.reserve()
        self.set(number, body)
        return number

    def stream(self, entries: str, data: bytes) -> int:
        """Add a stream and return its number."""
        number = self.reserve()
        head = f"<<{entries} /Length {len(data)}>>\nstream\n".encode("ascii")
        self._bodies[number - 1] = head + data + b"\nendstream"
        return number

    def file(self, catalogue: int, info: int) -> bytes:
        """Return all objects as a file."""
        parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        places: list[int] = []
        length = len(parts[0])
        for number, body in enumerate(self._bodies, start=1):
            places.append(length)
            parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, body))
            length += len(parts[-1])
        entries = "".join(f"{place:010d} 00000 n \n" for place in places)
        identity = md5(b"".join(parts), usedforsecurity=False).hexdigest().upper()
        parts.append(
            f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{entries}"
            f"trailer\n<</Size {len(places) + 1} /Root {catalogue} 0 R /Info {info} 0 R"
            f" /ID [<{identity}> <{identity}>]>>\nstartxref\n{length}\n%%EOF\n".encode("ascii")
        )
        return b"".join(parts)
