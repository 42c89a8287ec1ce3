"""The rule with its reason, every exception to it, and who had better not sit in one group."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.belonging import Outside
from copdesk.domain.composition import Relation
from copdesk.domain.relations import is_overridden
from ui.composition.gathered import Gathered
from ui.composition.words import CompositionWords
from ui.kit.cells import Cell, paragraph, pill, two_lines
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.page import Banner, on_card, scrolling
from ui.kit.tables import CardTable, Column, Rows

_ROWS_SHOWN = 4


@dataclass(frozen=True, slots=True)
class Exemption:
    """Something that was let through: somebody outside the rule, or two sides that may sit together nonetheless."""

    what: Outside | Relation
    name: str
    about: str
    because: str

    @property
    def id(self) -> UUID:
        """What the row is recognised by."""
        return self.what.way.id if isinstance(self.what, Outside) else self.what.id


@dataclass(frozen=True, slots=True)
class Bond:
    """One relation as it is listed."""

    relation: Relation
    name: str
    kind: str

    @property
    def id(self) -> UUID:
        """What the row is recognised by."""
        return self.relation.id


class RulePane(QWidget):
    """Two lists below the rule; what is chosen in one of them is shown beside."""

    chosen = Signal(object)
    opened = Signal()
    removal_wanted = Signal(object)
    relation_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, desk: Desk, gathered: Gathered, spoken: CompositionWords) -> None:
        super().__init__()
        self._gathered, self._spoken = gathered, spoken
        theme = desk.theme
        self.rule = Banner(theme, "", "signpost", "info")
        self.rule.words.setProperty("data", True)
        self.change = Button(self.tr("Change it with the &community…"), theme, icon="sliders-horizontal")
        self.exemptions: Rows[Exemption] = Rows(self._exemption_columns(), key=lambda row: row.id, parent=self)
        self.exempt = CardTable(
            self.exemptions, theme, desk.settings, called="exemptions", name=self.tr("Exceptions, with the reason")
        )
        self.bonds: Rows[Bond] = Rows(self._bond_columns(), key=lambda row: row.id, parent=self)
        self.bonded = CardTable(self.bonds, theme, desk.settings, called="relations", name=self.tr("Relations"))
        self._exempt_card, self._bonded_card = on_card(self.exempt), on_card(self.bonded)
        self.none = Words(self.tr("There are no exceptions."), Type.MUTED, wrap=True)
        self.no_bonds = Words(
            self.tr("Note who is sponsor, supplier, manager or regulator of whom: groups then ask about it."),
            Type.MUTED,
            wrap=True,
        )
        self.add = Button(self.tr("New re&lation"), theme, icon="plus", kind=Kind.PLAIN)
        self.add.setEnabled(not desk.read_only)
        self._lay_out()
        self._join()

    def refill(self) -> None:
        """Show what is known now."""
        rule = self._gathered.rule
        self.rule.words.setText("\n".join(part for part in (self._spoken.rule(rule), rule.reason) if part))
        self.exemptions.set_rows(self._exempted())
        self.bonds.set_rows(map(self._bond, self._gathered.relations))
        for table, card, none in (
            (self.exempt, self._exempt_card, self.none),
            (self.bonded, self._bonded_card, self.no_bonds),
        ):
            rows = table.model().rowCount()
            card.setVisible(bool(rows))
            none.setVisible(not rows)
            row = table.verticalHeader().defaultSectionSize()
            table.setFixedHeight(table.horizontalHeader().height() + min(max(rows, 1), _ROWS_SHOWN) * row + 2)

    def choose(self, relation: UUID) -> None:
        """Choose a relation."""
        self.bonded.choose(relation)

    def _exempted(self) -> list[Exemption]:
        relations = [relation for relation in self._gathered.relations if is_overridden(relation)]
        return [
            *(self._outsider(found) for found in self._gathered.outsiders()),
            *(self._set_aside(relation) for relation in relations),
        ]

    def _outsider(self, found: Outside) -> Exemption:
        name = self._gathered.name(found.way.person_id)
        because = found.way.outside_rule_because
        return Exemption(found, name, self._spoken.kind(found.kind), because or self.tr("no reason written down yet"))

    def _set_aside(self, relation: Relation) -> Exemption:
        return Exemption(relation, self._named(relation), self._spoken.relations[relation.kind], relation.because)

    def _bond(self, relation: Relation) -> Bond:
        return Bond(relation, self._named(relation), self._spoken.relations[relation.kind])

    def _named(self, relation: Relation) -> str:
        return " – ".join(self._spoken.sides(relation, self._gathered))

    def _exemption_columns(self) -> list[Column[Exemption]]:
        return [
            Column(self.tr("Who"), lambda row: row.name, 280, lambda row: row.about, _exempted),
            Column(self.tr("Because"), lambda row: row.because, 0, None, _because),
        ]

    def _bond_columns(self) -> list[Column[Bond]]:
        apart, together = self.tr("Ask about it"), self.tr("May sit together")

        def state(row: Bond) -> str:
            return together if is_overridden(row.relation) else apart

        def paint(cell: Cell, row: Bond) -> None:
            allowed = is_overridden(row.relation)
            pill(cell, state(row), "check" if allowed else "split", "ok" if allowed else "info")

        return [
            Column(self.tr("Between"), lambda row: row.name, 0, lambda row: row.kind),
            Column(self.tr("In one group"), state, 190, None, paint),
        ]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Words(self.tr("Relations"), Type.HEADING), 1)
        head.addWidget(self.add)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Who belongs here"), Type.HEADING))
        column.addWidget(self.rule)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(Words(self.tr("Exceptions"), Type.HEADING))
        column.addWidget(self.none)
        column.addWidget(self._exempt_card)
        column.addSpacing(8)
        column.addLayout(head)
        column.addWidget(self.no_bonds)
        column.addWidget(self._bonded_card)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(column))

    def _join(self) -> None:
        self.change.clicked.connect(self.settings_wanted)
        self.add.clicked.connect(self._begin)
        self.exempt.chosen.connect(self._exemption_chosen)
        self.bonded.chosen.connect(self._bond_chosen)
        self.bonded.removal_wanted.connect(self._remove)
        for table in (self.exempt, self.bonded):
            table.opened.connect(self._opened)

    def _begin(self) -> None:
        for table in (self.exempt, self.bonded):
            table.clearSelection()
            table.setCurrentIndex(table.rootIndex())
        self.relation_wanted.emit()

    def _exemption_chosen(self, row: Exemption | None) -> None:
        if row is not None:
            self.bonded.setCurrentIndex(self.bonded.rootIndex())
            self.chosen.emit(row.what)

    def _bond_chosen(self, row: Bond | None) -> None:
        if row is not None:
            self.exempt.setCurrentIndex(self.exempt.rootIndex())
            self.chosen.emit(row.relation)

    def _remove(self, row: Bond) -> None:
        self.removal_wanted.emit(row.relation)

    def _opened(self, *args: object) -> None:
        self.opened.emit()


def _exempted(cell: Cell, row: Exemption) -> None:
    two_lines(cell, row.name, row.about)


def _because(cell: Cell, row: Exemption) -> None:
    noted = not isinstance(row.what, Outside) or bool(row.what.way.outside_rule_because)
    paragraph(cell, row.because, delta=-0.6, role="text" if noted else "warn")
