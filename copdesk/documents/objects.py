"""The numbered objects a PDF file is made of, and how words are written in it."""

import zlib
from collections.abc import Iterable
from hashlib import md5
from itertools import accumulate

_PACKED_TOGETHER = 200


def text(words: str, *, plain: bool = False) -> str:
    """Return words as a PDF string; `plain` ones, such as addresses, are bytes instead of Unicode."""
    if plain:
        return f"<{words.encode('utf-8').hex().upper()}>"
    return f"<FEFF{words.encode('utf-16-be').hex().upper()}>"


def array(numbers: Iterable[int]) -> str:
    """Return an array of references."""
    return f"[{' '.join(f'{number} 0 R' for number in numbers)}]"


def packed(data: bytes, padding: bytes = b"\n") -> bytes:
    """Return `data` compressed, with padding after it where the result would end in a carriage return.

    That one and the line end after it could be taken for a longer line end, and so for a wrong length.
    """
    result = zlib.compress(data)
    return packed(data + padding, padding) if result.endswith(b"\r") else result


class Objects:
    """The objects of one file, numbered from 1; a number may be given out before what it stands for is known."""

    def __init__(self) -> None:
        """Start with none."""
        self._bodies: list[bytes] = []
        self._streams: set[int] = set()

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
        """Add a stream of data that is in its final form, and return its number."""
        number = self.reserve()
        self._streams.add(number)
        head = f"<<{entries} /Length {len(data)}>>\nstream\n".encode("ascii")
        self._bodies[number - 1] = head + data + b"\nendstream"
        return number

    def file(self, catalogue: int, info: int) -> bytes:
        """Return all objects as a file: those that are not streams packed together, and a list of where each is."""
        places = self._pack()
        parts = [b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"]
        length = len(parts[0])
        for number in sorted(self._streams):
            places[number] = (1, length, 0)
            parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, self._bodies[number - 1]))
            length += len(parts[-1])
        identity = md5(b"".join(parts), usedforsecurity=False).hexdigest().upper()
        places[self.reserve()] = (1, length, 0)
        parts.append(self._places(places, f"/Root {catalogue} 0 R /Info {info} 0 R /ID [<{identity}> <{identity}>]"))
        parts.append(b"startxref\n%d\n%%%%EOF\n" % length)
        return b"".join(parts)

    def _pack(self) -> dict[int, tuple[int, int, int]]:
        """Put all objects that are not streams into streams of objects, and return where each is."""
        loose = [number for number in range(1, len(self._bodies) + 1) if number not in self._streams]
        places: dict[int, tuple[int, int, int]] = {}
        for start in range(0, len(loose), _PACKED_TOGETHER):
            numbers = loose[start : start + _PACKED_TOGETHER]
            bodies = [self._bodies[number - 1] for number in numbers]
            offsets = [0, *accumulate(len(body) + 1 for body in bodies)]
            head = " ".join(f"{number} {offset}" for number, offset in zip(numbers, offsets, strict=False)).encode()
            data = packed(head + b"\n" + b"\n".join(bodies))
            entries = f"/Type /ObjStm /N {len(numbers)} /First {len(head) + 1} /Filter /FlateDecode"
            holder = self.stream(entries, data)
            places |= {number: (2, holder, index) for index, number in enumerate(numbers)}
        return places

    def _places(self, places: dict[int, tuple[int, int, int]], trailer: str) -> bytes:
        """Return the list of where each object is, which is the last object itself."""
        number = len(self._bodies)
        rows = [places[n] for n in range(1, number + 1)]
        data = b"\r"
        for free in (65535, 65534):  # object 0 is never used; either number will do
            if data.endswith(b"\r"):
                data = zlib.compress(b"".join(_entry(*row) for row in ((0, 0, free), *rows)))
        head = f"{number} 0 obj\n<</Type /XRef /Size {number + 1} /W [1 4 2] {trailer}"
        head += f" /Filter /FlateDecode /Length {len(data)}>>\nstream\n"
        return head.encode("ascii") + data + b"\nendstream\nendobj\n"


def _entry(kind: int, place: int, index: int) -> bytes:
    return kind.to_bytes(1, "big") + place.to_bytes(4, "big") + index.to_bytes(2, "big")
