"""Lets a choice stand in a narrow panel."""

from PySide6.QtWidgets import QComboBox

from ui.kit.fields import ChoiceField


def be_narrow(field: ChoiceField) -> None:
    """Let a choice be as narrow as the panel, however long its words are."""
    field.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    field.box.setMinimumContentsLength(4)
