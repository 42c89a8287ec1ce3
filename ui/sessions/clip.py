"""Blocks on the clipboard: for another session or workbook, and as a table for a spreadsheet."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication

from copdesk.domain.block_clip import read_clip, write_clip
from copdesk.domain.problems import Problem
from copdesk.domain.sessions import Block
from copdesk.domain.timing import Placed, clock
from ui.kit.desk import Desk
from ui.sessions.words import SessionWords

FORM = "application/x-copdesk-blocks+json"


class Clip(QObject):
    """Puts blocks on the clipboard, and takes them off again."""

    def __init__(self, desk: Desk, words: SessionWords, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words

    def put(self, places: Sequence[Placed]) -> None:
        """Copy blocks as they are, and beside that as a table with one row each."""
        blocks = tuple(place.block for place in places)
        mime = QMimeData()
        mime.setData(FORM, write_clip(blocks))
        rows = [self._headings(), *(self._row(place) for place in places)]
        mime.setText("\n".join("\t".join(row) for row in rows) + "\n")
        QGuiApplication.clipboard().setMimeData(mime)

    @property
    def full(self) -> bool:
        """Whether blocks were copied."""
        mime = QGuiApplication.clipboard().mimeData()
        return mime is not None and mime.hasFormat(FORM)

    @property
    def has_words(self) -> bool:
        """Whether there are words on the clipboard, and no blocks."""
        mime = QGuiApplication.clipboard().mimeData()
        return mime is not None and not mime.hasFormat(FORM) and bool(mime.text().strip())

    def blocks(self) -> tuple[Block, ...]:
        """Return the blocks that were copied; none when something else is on the clipboard."""
        mime = QGuiApplication.clipboard().mimeData()
        if not self.full:
            return ()
        try:
            return read_clip(bytes(mime.data(FORM).data()))
        except Problem as problem:
            self._desk.ask.problem(problem)
            return ()

    def _headings(self) -> list[str]:
        return [
            self.tr("Time"),
            self.tr("Minutes"),
            self.tr("Title"),
            self.tr("Method"),
            self.tr("Part"),
            self.tr("Who"),
            self.tr("Room"),
            self.tr("Materials"),
        ]

    def _row(self, place: Placed) -> list[str]:
        block = place.block
        parts = " + ".join(self._words.part_names[part] for part in block.parts)
        cells = [block.title, block.method, parts, block.lead, block.room, block.materials]
        return [clock(place.start), str(block.minutes), *(_cell(words) for words in cells)]


def _cell(words: str) -> str:
    """Return words as they fit one cell; a spreadsheet must not take them for a formula."""
    flat = " ".join(words.split())
    return f"'{flat}" if flat[:1] in ("=", "+", "-", "@") else flat
