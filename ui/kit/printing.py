"""Draws the pages of a PDF, and prints them one at a time at the printer's own sharpness up to 300 dots an inch."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

import pypdfium2
from PySide6.QtCore import QMarginsF, QObject, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from ui.kit.ask import Ask

_SHARPNESS = 2.0
_POINTS_PER_INCH, _PIXELS_PER_INCH = 72, 96
_SHARPEST = 300
_PDFIUM = Lock()


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page as a picture: its bytes (32 bits a pixel), its size in pixels and its size in points."""

    pixels: bytes
    width: int
    height: int
    stride: int
    points: tuple[float, float]

    def image(self) -> QImage:
        """Return the picture as Qt takes it."""
        made = QImage(self.pixels, self.width, self.height, self.stride, QImage.Format.Format_RGB32)
        return made.copy()


def page_sizes(pdf: bytes) -> tuple[tuple[float, float], ...]:
    """Return width and height of every page of a PDF, in points."""
    with _opened(pdf) as document:
        return tuple(document.get_page_size(number) for number in range(len(document)))


def draw_page(pdf: bytes, number: int, dots_per_inch: float = _PIXELS_PER_INCH * _SHARPNESS) -> PageImage:
    """Return one page of a PDF, counted from 0, as a picture; done beside the window unless it is small."""
    with _opened(pdf) as document:
        page = document[number]
        scale = dots_per_inch / _POINTS_PER_INCH
        bitmap = page.render(scale, prefer_bgrx=True)  # pyright: ignore[reportArgumentType]  a fraction is fine
        drawn = PageImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, page.get_size())
        bitmap.close()
        page.close()
        return drawn


@contextmanager
def _opened(pdf: bytes) -> Generator[pypdfium2.PdfDocument]:
    """Open a PDF while nobody else draws: PDFium breaks down when two threads are in it at once."""
    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def prepare(printer: QPrinter, pdf: bytes) -> None:
    """Set a printer to A4 without margins of its own: the pages bring theirs."""
    width, height = page_sizes(pdf)[0]
    lying = width > height
    turn = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turn, QMarginsF(0, 0, 0, 0)))


def print_pages(printer: QPrinter, pdf: bytes) -> int:
    """Print the chosen pages, and return how many came out."""
    count = len(page_sizes(pdf))
    first = max(1, printer.fromPage() or 1)
    last = min(count, printer.toPage() or count)
    sharpness = min(_SHARPEST, printer.resolution())
    painter = QPainter()
    if not painter.begin(printer):
        return 0
    try:
        for number in range(first, last + 1):
            if number > first:
                printer.newPage()
            page = draw_page(pdf, number - 1, sharpness)
            painter.drawImage(QRectF(painter.viewport()), page.image())
    finally:
        painter.end()
    return last - first + 1


class Printing(QObject):
    """Lets somebody choose a printer, and sends the pages there."""

    def __init__(self, ask: Ask, parent: QWidget) -> None:
        super().__init__(parent)
        self._ask, self._window = ask, parent

    def ask(self, pdf: bytes, pages: int) -> None:
        """Let somebody choose a printer, then print."""
        if not QPrinterInfo.availablePrinterNames():
            self._ask.problem(
                self.tr("This computer has no printer. Save the document as PDF, or open it in another program.")
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, pdf)
        dialog = QPrintDialog(printer, self._window.window())
        dialog.setMinMax(1, pages)
        dialog.accepted.connect(lambda: self._print_on(printer, pdf))
        dialog.finished.connect(dialog.deleteLater)
        dialog.setModal(True)
        dialog.show()

    def _print_on(self, printer: QPrinter, pdf: bytes) -> None:
        if printer.outputFormat() == QPrinter.OutputFormat.PdfFormat:
            self._ask.notice(
                self.tr("Printing to a file makes pictures of pages. Save as PDF keeps the text readable for everyone.")
            )
        count = print_pages(printer, pdf)
        if count:
            self._ask.notice(self.tr("%n page(s) sent to the printer", "", count))
        else:
            self._ask.problem(self.tr("The printer took nothing. See whether it is on and has paper."))
