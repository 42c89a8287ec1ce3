"""Asks of what kind some organisations are, so that they have their place in the picture."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import OrganisationKind
from copdesk.domain.roster import Organisation
from ui.composition.edits import CompositionEdits
from ui.composition.gathered import Gathered
from ui.composition.words import CompositionWords
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import ChoiceField
from ui.kit.outside_rule import OutsideRuleQuestion
from ui.kit.page import scrolling

_MOST = 380


class KindsSheet(QDialog):
    """One field for each organisation; what is chosen is kept at once."""

    def __init__(
        self,
        desk: Desk,
        gathered: Gathered,
        edits: CompositionEdits,
        spoken: CompositionWords,
        places: Sequence[Organisation],
        own: Sequence[str],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._gathered, self._edits, self._spoken = desk, gathered, edits, spoken
        self.setWindowTitle(self.tr("Kind of organisation"))
        self.setMinimumWidth(desk.theme.scaled(440))
        kinds = [str(kind) for kind in OrganisationKind]
        choices = [(kind, spoken.kind(kind)) for kind in (*kinds, *own)]
        self.fields: list[ChoiceField] = []
        fields = QVBoxLayout()
        fields.setContentsMargins(0, 0, 8, 0)
        fields.setSpacing(12)
        for place in places:
            field = ChoiceField(place.name.replace("&", "&&"), desk, choices)
            field.box.setPlaceholderText(spoken.unknown)
            field.committed.connect(partial(self._name_kind, place.id, field))
            fields.addWidget(field)
            self.fields.append(field)
        fields.addStretch()
        self.done_button = Button(self.tr("&Done"), desk.theme, kind=Kind.PRIMARY)
        self.done_button.clicked.connect(self.accept)
        self._lay_out(fields, min(desk.theme.scaled(_MOST), len(places) * desk.theme.scaled(74) + 8))

    def _name_kind(self, organisation: UUID, field: ChoiceField, kind: str) -> None:
        """Keep a kind; one that the rule leaves out asks once why those who work there take part nonetheless."""
        concerned = self._gathered.to_explain(organisation, kind)
        if not concerned:
            self._edits.name_kind(organisation, kind)
            return
        words, reason = self._spoken.kind(kind), self._gathered.rule.reason
        question = OutsideRuleQuestion(self._desk.theme, words, reason, self)
        question.reasoned.connect(partial(self._edits.name_kind, organisation, kind, concerned))
        question.rejected.connect(partial(field.set_value, self._gathered.organisations[organisation].kind))
        question.finished.connect(question.deleteLater)
        question.open()

    def _lay_out(self, fields: QVBoxLayout, height: int) -> None:
        area = scrolling(fields)
        area.setMinimumHeight(height)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Kind of organisation"), Type.HEADING))
        meaning = self.tr("Of these nobody wrote down the kind yet. It counts in the picture at once.")
        column.addWidget(Words(meaning, Type.MUTED, wrap=True))
        column.addWidget(area, 1)
        column.addSpacing(8)
        column.addLayout(row)
