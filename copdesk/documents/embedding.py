"""Typefaces in a file: only the letters used, each with the word that says which letter it is."""

from itertools import count

from copdesk.documents.objects import Objects, packed
from copdesk.documents.tagging import UsedFace

_SYMBOLIC = 4  # the letters have numbers of their own, no standard encoding


def embed(used: UsedFace, place: int, objects: Objects) -> int:
    """Add a typeface with the letters used in this document, and return the number of its font."""
    name = f"{_prefix(place)}+{used.face.name}"
    descendant = objects.add(
        f"<</Type /Font /Subtype /CIDFontType2 /BaseFont /{name}"
        " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>"
        f" /FontDescriptor {_descriptor(used, name, objects)} 0 R /DW 0 /W [1 [{_widths(used)}]]"
        f" /CIDToGIDMap {_glyph_map(used, objects)} 0 R>>"
    )
    return objects.add(
        f"<</Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H"
        f" /DescendantFonts [{descendant} 0 R] /ToUnicode {_meanings(used, objects)} 0 R>>"
    )


def _prefix(place: int) -> str:
    """Return the six capitals that mark a subset; two subsets in a file must differ."""
    return "COPDE" + chr(ord("A") + place)


def _descriptor(used: UsedFace, name: str, objects: Objects) -> int:
    data = used.face.subset(used.letters)
    program = objects.stream(f"/Length1 {len(data)} /Filter /FlateDecode", packed(data, b"\0\0\0\1"))
    metrics = used.face.metrics
    box = " ".join(map(str, metrics.box))
    flags = metrics.serial & ~32 | _SYMBOLIC
    return objects.add(
        f"<</Type /FontDescriptor /FontName /{name} /Flags {flags} /FontBBox [{box}]"
        f" /ItalicAngle {metrics.slant:g} /Ascent {metrics.ascent} /Descent {metrics.descent}"
        f" /CapHeight {metrics.cap_height} /StemV {metrics.stem} /FontFile2 {program} 0 R>>"
    )


def _widths(used: UsedFace) -> str:
    return " ".join(f"{used.face.width(letter) * 1000:g}" for letter in used.letters)


def _glyph_map(used: UsedFace, objects: Objects) -> int:
    glyphs = [0, *used.face.glyphs(used.letters)]
    data = b"".join(glyph.to_bytes(2, "big") for glyph in glyphs)
    return objects.stream("/Filter /FlateDecode", packed(data, b"\0\1"))


def _meanings(used: UsedFace, objects: Objects) -> int:
    """Say which letter each code is, a hundred at a time as the format asks."""
    lines = [
        f"<{code:04X}> <{letter.encode('utf-16-be').hex().upper()}>"
        for code, letter in zip(count(1), used.letters, strict=False)
    ]
    blocks = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    body = "\n".join(f"{len(b)} beginbfchar\n{chr(10).join(b)}\nendbfchar" for b in blocks)
    words = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        f"1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n{body}\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    )
    return objects.stream("/Filter /FlateDecode", packed(words.encode("ascii")))
