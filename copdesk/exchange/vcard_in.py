"""Reading contact cards (vCard 2.1, 3.0 and 4.0) as phones and mail programs write them, card by card.

Pictures are dropped and no address on the web is ever followed.
"""

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from copdesk.domain.import_plan import Remark, remark
from copdesk.domain.problems import Problem
from copdesk.exchange.source import SourceKind, SourceRow, SourceTable, table, unreadable

LARGEST = 5 * 1024 * 1024
MOST_CARDS = 5_000
COLUMNS = ("UID", "FN", "Given name", "Additional names", "Family name", "E-mail", "Phone", "Organisation", "Job title")

_WANTED = {"UID", "FN", "N", "EMAIL", "TEL", "ORG", "TITLE", "KIND"}
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_PIECE = re.compile(r"\\.|;|[^\\;]+|\\", re.DOTALL)
_HEAD = re.compile(rb"""((?:[^:;"]|"[^"]*")+)((?:;(?:[^:;"]|"[^"]*")*)*):(.*)""", re.DOTALL)
_AGENT = re.compile(rb"(?:[^:;]+\.)?AGENT(?:;[^:]*)?:")
_AGENT_BEGINS = re.compile(_AGENT.pattern + rb"\s*BEGIN:VCARD")
_TO_CALL = re.compile(r"tel:", re.IGNORECASE)
_CHARSETS = re.compile(r"(utf-?8|iso-?8859-?\d{1,2}|latin-?1|windows-?125\d|cp\d{3,4}|us-ascii)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Line:
    """One property of a card: its name, what is said about it in capitals, and its text."""

    name: str
    about: frozenset[str]
    text: str
    preference: int


def read_vcards(data: bytes) -> SourceTable:
    """Return one row a card, numbered from 1.

    Raises Problem when there are too many cards or too many bytes, or no card at all.
    """
    if len(data) > LARGEST:
        raise Problem("import_too_big", limit=LARGEST // 1024**2)
    rows = [SourceRow(0, COLUMNS)]
    for number, lines in enumerate(_cards(data), 1):
        if number > MOST_CARDS:
            raise Problem("import_too_many_cards", limit=MOST_CARDS)
        rows.append(_row(number, lines))
    if len(rows) == 1:
        raise Problem("import_empty")
    return table(rows, SourceKind.VCARD, remarks=unreadable("".join(cell for row in rows for cell in row.cells)))


def _row(number: int, lines: list[_Line]) -> SourceRow:
    one = {line.name: line.text for line in reversed(lines)}
    family, given, additional = (*_parts(one.get("N", "")), "", "", "")[:3]
    emails = [_plain(line.text) for line in _preferred(lines, "EMAIL")]
    phones = [_number(_plain(line.text)) for line in _preferred(lines, "TEL") if _rings(line)]
    place = (*_parts(one.get("ORG", "")), "")[0]
    cells = (
        _plain(one.get("UID", "")),
        _plain(one.get("FN", "")),
        *(given, additional, family),
        " ; ".join(emails),
        " ::: ".join(phones),
        place,
        _plain(one.get("TITLE", "")),
    )
    return SourceRow(number, cells, _fault(cells, one))


def _fault(cells: tuple[str, ...], one: dict[str, str]) -> Remark | None:
    if one.get("KIND", "").casefold() in ("group", "org", "location"):
        return remark("card_not_a_person")
    return None if any(cells[1:5]) else remark("card_without_name")


def _preferred(lines: list[_Line], name: str) -> list[_Line]:
    """Return the lines of this name, the preferred one and then mobile numbers first."""
    same = [line for line in lines if line.name == name and line.text.strip()]
    return sorted(same, key=lambda line: (line.preference, "CELL" not in line.about))


def _number(text: str) -> str:
    """Return a number as it is read aloud: an address to call (tel:) without its marks, the extension behind it."""
    told = _TO_CALL.match(text)
    if told is None:
        return text
    number, *about = text[told.end() :].split(";")
    extension = next((word[4:] for word in about if word.casefold().startswith("ext=")), "")
    return f"{number} ext. {extension}" if extension else number


def _rings(line: _Line) -> bool:
    """Tell whether somebody can be called at a number."""
    return not line.about & {"FAX", "PAGER"}


def _cards(data: bytes) -> Iterator[list[_Line]]:
    """Yield the lines of each card; one without an end ends where the next begins.

    The card of somebody's assistant, within theirs, is passed over.
    """
    card: list[_Line] | None = None
    assistants = 0
    before = b""
    for raw in _unfolded(data):
        mark = raw.strip().upper()
        begins = mark == b"BEGIN:VCARD" and bool(_AGENT.fullmatch(before))
        before = mark or before
        if card is not None and (begins or _AGENT_BEGINS.fullmatch(mark)):
            assistants += 1
        elif assistants:
            assistants -= mark == b"END:VCARD"
        elif mark == b"BEGIN:VCARD":
            if card is not None:
                yield card
            card = []
        elif mark == b"END:VCARD" and card is not None:
            yield card
            card = None
        elif card is not None and (line := _line(raw)):
            card.append(line)
    if card is not None:
        yield card


def _unfolded(data: bytes) -> Iterator[bytes]:
    """Yield whole lines, joined where they were folded or softly broken; a fold may split a letter, so in bytes."""
    pieces: list[bytes] = []
    soft = quoted = False
    for raw in _as_utf8(data).replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"):
        folded = raw[:1] in (b" ", b"\t")
        if soft:
            pieces[-1] = pieces[-1][:-1]
            pieces.append(raw.lstrip(b" \t") if folded else raw)
        elif folded:
            pieces.append(raw[1:])
        else:
            yield b"".join(pieces)
            pieces, quoted = [raw], b"QUOTED-PRINTABLE" in raw[:200].upper()
        soft = quoted and pieces[-1].endswith(b"=")
    yield b"".join(pieces)


def _as_utf8(data: bytes) -> bytes:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace").encode()
    return data.removeprefix(b"\xef\xbb\xbf")


def _line(raw: bytes) -> _Line | None:
    """Return what one line says, or None when it is not about anything we take in."""
    found = _HEAD.fullmatch(raw)
    if found is None:
        return None
    name = found[1].rpartition(b".")[2].strip().upper().decode("ascii", "replace")
    if name not in _WANTED:
        return None
    head = found[2].decode("ascii", "replace").upper()
    about = frozenset(word for word in re.split(r'[;,="\s]+', head) if word)
    value = quopri.decodestring(found[3]) if "QUOTED-PRINTABLE" in about else found[3]
    return _Line(name, about, _decoded(value, head), _preference(head, about))


def _preference(head: str, about: frozenset[str]) -> int:
    """Return 1 for the preferred line up to 101 for one of which nothing is said."""
    told = re.search(r"PREF=\"?(\d{1,3})", head)
    if told:
        return int(told[1])
    return 1 if "PREF" in about else 101


def _decoded(value: bytes, head: str) -> str:
    """Return the text in the character set that is named, else in UTF-8, else in cp1252."""
    named = re.search(r"CHARSET=\"?([A-Z0-9_-]+)", head)
    if named and _CHARSETS.fullmatch(named[1]):
        try:
            return value.decode(named[1])
        except (UnicodeDecodeError, LookupError):
            pass  # the card says one thing and does another; the ladder below decides
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


def _parts(text: str) -> tuple[str, ...]:
    """Return the parts of a structured value such as a name."""
    parts: list[list[str]] = [[]]
    for piece in _PIECE.findall(text):
        if piece == ";":
            parts.append([])
        else:
            parts[-1].append(piece)
    return tuple(_plain("".join(part)) for part in parts)


def _plain(text: str) -> str:
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text).strip()
