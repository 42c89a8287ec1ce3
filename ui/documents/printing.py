"""Prints a PDF one page at a time, at the printer's own sharpness up to 300 dots an inch."""

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from ui.documents.preview import draw_page, draw_pages

_SHARPEST = 300


def page_count(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    return len(draw_pages(pdf, dots_per_inch=4))


def prepare(printer: QPrinter, pdf: bytes) -> None:
    """Set a printer to A4 without margins of its own: the pages bring theirs."""
    page = draw_page(pdf, 0, 4)
    lying = page.points[0] > page.points[1]
    turn = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), turn, QMarginsF(0, 0, 0, 0)))


def print_pages(printer: QPrinter, pdf: bytes) -> int:
    """Print the chosen pages, and return how many came out."""
    count = page_count(pdf)
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
