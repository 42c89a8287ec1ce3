"""The list of participants goes out in the form that was chosen beside its name."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from tests import builders
from ui.kit.desk import Desk
from ui.roster.exporting import RosterExport

FORMS = {
    "xlsx": ("xlsx", b"PK\x03\x04"),
    "csv": ("csv", b"\xef\xbb\xbf"),
    "Contact cards (*.vcf)": ("vcf", b"BEGIN:VCARD\r\nVERSION:4.0"),
    "3.0": ("vcf", b"BEGIN:VCARD\r\nVERSION:3.0"),
}


@pytest.fixture
def exporting(desk: Desk) -> RosterExport:
    """Exporting a community of one."""
    here, zoe = builders.community(), builders.person()
    builders.fill(desk.workbook, [here, zoe, builders.participation(zoe, here)])
    desk.choose_community(here.id)
    return RosterExport(desk)


@pytest.mark.parametrize(("wanted", "made"), FORMS.items(), ids=FORMS)
def test_the_kind_that_is_chosen_decides_the_ending_and_the_form(
    exporting: RosterExport, desk: Desk, qtbot: QtBot, tmp_path: Path, wanted: str, made: tuple[str, bytes]
) -> None:
    exporting.choose()
    dialog = exporting.dialog
    assert isinstance(dialog, QFileDialog)
    (place := tmp_path / "place").mkdir()
    dialog.setDirectory(str(place))
    kind = next(kind for kind in dialog.nameFilters() if wanted in kind)
    dialog.selectNameFilter(kind)
    dialog.filterSelected.emit(kind)
    name = dialog.findChild(QLineEdit)
    assert name is not None and Path(name.text()).suffix == f".{made[0]}"
    dialog.accept()
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    (written,) = place.iterdir()
    assert written.suffix == f".{made[0]}" and written.read_bytes().startswith(made[1])


def test_the_ending_that_was_typed_goes_before_the_kind(
    exporting: RosterExport, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    exporting.export(tmp_path / "lijst.CSV")
    qtbot.waitUntil(lambda: not desk.jobs.busy)
    assert (tmp_path / "lijst.CSV").read_bytes().startswith(b"\xef\xbb\xbf")
