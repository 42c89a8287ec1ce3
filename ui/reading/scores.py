"""How people see their competences, from start to end: one person, or the group where nobody can be recognised."""

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from copdesk.domain.self_scores import FEWEST, group_development, own_development
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.empty import EmptyState
from ui.kit.fields import ChoiceField
from ui.kit.page import Card, scrolling
from ui.reading.dumbbells import Dumbbells
from ui.reading.material import Material, Wanted, in_order


class ScoresView(QWidget):
    """Choose the group or somebody."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._material, self._wanted = Material(None, {}), Wanted()
        self.who = ChoiceField(self.tr("Whose scores"), desk, [], labelled=False)
        self.who.setFixedWidth(desk.theme.scaled(280))
        self.told = Words("", Type.MUTED, wrap=True, data=True)
        self.chart = Dumbbells(desk.theme)
        told = self.tr("Ask for scores in an interview, or fill them in beside somebody in Intake interviews.")
        self._none = EmptyState(desk.theme, "chart-no-axes-column", self.tr("No self-scores yet"), told)
        self._views = QStackedWidget()
        self._views.addWidget(self._none)
        self._views.addWidget(self._lay_out())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)
        self.who.committed.connect(self._show)

    def show_material(self, material: Material, wanted: Wanted) -> None:
        """Show the scores of whoever is looked for."""
        self._material, self._wanted = material, wanted
        people = [v for v in in_order(material.voices, (s.person_id for s in material.scores)) if wanted.fits(v)]
        kept = self.who.value
        self.who.set_choices([(None, self.tr("The whole group")), *((v.person, v.name) for v in people)])
        self.who.set_value(kept if kept in [v.person for v in people] else None)
        self._views.setCurrentIndex(1 if material.scores else 0)
        self._show()

    def _show(self, *args: object) -> None:
        material, who = self._material, self.who.value
        competences = material.community.competences if material.community else ()
        if who is not None:
            self._show_one(who, competences)
            return
        fitting = [s for s in material.scores if self._wanted.fits(material.voice(s.person_id))]
        rows = group_development(fitting, competences)
        people = len({s.person_id for s in fitting})
        self.chart.setVisible(bool(rows))
        if rows:
            counts = {row.people for row in rows}
            self.told.setText(self.tr("Means of %n people", "", counts.pop()) if len(counts) == 1 else "")
        else:
            few = self.tr("Fewer than {few} people are not shown as figures: each could be recognised. Now: {people}.")
            self.told.setText(few.format(few=FEWEST, people=people))
        self.chart.show_rows(rows, counted=len({row.people for row in rows}) > 1)

    def _show_one(self, who: UUID, competences: tuple[str, ...]) -> None:
        rows = own_development((s for s in self._material.scores if s.person_id == who), competences)
        self.told.setText(self._material.voice(who).work)
        self.chart.setVisible(True)
        self.chart.show_rows(rows)

    def _lay_out(self) -> QWidget:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.who)
        row.addWidget(self.told, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addWidget(self.chart)
        inside.addStretch()
        card = Card(margins=(22, 16, 10, 12), spacing=12)
        card.body.addLayout(row)
        card.body.addWidget(scrolling(inside), 1)
        return card
