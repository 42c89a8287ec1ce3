"""The settings of one community, edited in place."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QVBoxLayout, QWidget

from copdesk.domain.community import Community, KindLimits
from copdesk.domain.composition import CompositionRule, Wish
from copdesk.domain.entity import one_line
from copdesk.domain.roster import Participation
from copdesk.domain.selection import renamed, with_criteria_renamed
from ui.communities.bindings import Binding
from ui.communities.check_settings import FamiliesField, KindLimitsField, Thresholds, off_again
from ui.communities.kinds import KindsField
from ui.communities.lists import ListFields
from ui.communities.wishes import WishesField
from ui.kit.controls import Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, ChoiceField, DateField, Field, LineField, NumberField, TextField
from ui.kit.fold import Fold
from ui.kit.page import Card
from ui.kit.question_marks import mark_questions
from ui.kit.vocabulary import Vocabulary, offered

_TWO_CARDS = 900


class CommunityForm(QWidget):
    """Cards with everything that is set once for a community; `named` tells its name while it is typed."""

    named = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._community: Community | None = None
        self._bindings: list[Binding] = []
        self._kinds = KindsField(desk)
        self._kinds.committed.connect(self._keep_kinds)
        self._wishes = WishesField(desk)
        self._wishes.committed.connect(self._keep_wishes)
        self._criteria = TextField(self.tr("Criteria for candidates, one on each line"), desk, lines=4)
        self._criteria.text.setMaximumHeight(self._criteria.text.minimumHeight())
        self._criteria.committed.connect(self._keep_criteria)
        self._lists = ListFields(desk)
        self._lists.committed.connect(self._keep)
        self._kind_limits = KindLimitsField(desk)
        self._kind_limits.committed.connect(self._keep_kind_limits)
        self._families = FamiliesField(desk)
        self._families.committed.connect(self._keep_off)
        self.setEnabled(not desk.read_only)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(14)
        left = (self._about(), self._agreements(), self._intakes())
        for cards in (left, (self._people(), self._sessions(), self._documents())):
            column = QVBoxLayout()
            column.setSpacing(14)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._columns.addLayout(column, 1)

    def show_community(self, community: Community) -> None:
        """Show the settings of a community."""
        self._community = community
        for binding in self._bindings:
            binding.show(community)
        self._kinds.set_rule(community.composition)
        self._wishes.set_rule(community.composition)
        if not self._criteria.editor.hasFocus():
            self._criteria.set_value("\n".join(community.criteria))
        self._lists.show_community(community)
        self._kind_limits.show_community(community)
        self._families.set_off(community.checks.off)

    def fit(self, width: int) -> None:
        """Put the cards beside each other where there is room, else below each other."""
        wide = width >= self._desk.theme.scaled(_TWO_CARDS)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def start_with_name(self) -> None:
        """Go to the name, ready to type over it."""
        self._name.line.setFocus()
        self._name.line.selectAll()

    def _about(self) -> Card:
        self._name = LineField(self.tr("Na&me of the community"), self._desk, most=200)
        self._name.edited.connect(self.named)
        issue = TextField(self.tr("Shared &issue"), self._desk, lines=3)
        mark_questions(issue, self._desk)
        rows: list[tuple[str, Field]] = [
            ("name", self._name),
            ("shared_issue", issue),
            ("horizon", TextField(self.tr("&Point on the horizon"), self._desk, lines=3)),
            ("outcome_open", CheckField(self.tr("The &outcome is open"), self._desk)),
        ]
        card = self._card(self.tr("What it is about"), rows)
        card.body.addLayout(
            self._pair(
                ("starts", DateField(self.tr("&From"), self._desk)), ("ends", DateField(self.tr("&Until"), self._desk))
            )
        )
        card.body.addLayout(
            self._pair(
                ("region", LineField(self.tr("&Region"), self._desk)),
                ("sponsors", LineField(self.tr("Spon&sors"), self._desk)),
            )
        )
        return card

    def _agreements(self) -> Card:
        agreements = TextField(self.tr("&House agreements"), self._desk, lines=4)
        sees = TextField(self.tr("Who may see &what"), self._desk, lines=4)
        return self._card(self.tr("What was agreed"), [("house_agreements", agreements), ("who_sees_what", sees)])

    def _people(self) -> Card:
        words = offered(Vocabulary().enrolments())
        card = self._card(
            self.tr("Who takes part"), [("enrolment", ChoiceField(self.tr("&Enrolment"), self._desk, words))]
        )
        card.body.addWidget(self._kinds)
        reason = TextField(self.tr("&Because (shown whenever somebody else is added)"), self._desk, lines=3)
        card.body.addWidget(self._bind("composition.reason", reason))
        card.body.addWidget(self._fold(self.tr("Balance that is hoped for"), "wishes", self._wishes))
        places = NumberField(self.tr("Places in the group"), self._desk, least=1, most=10_000, optional=True)
        card.body.addWidget(self._bind("capacity", places))
        card.body.addWidget(self._criteria)
        return card

    def _intakes(self) -> Card:
        wanted = CheckField(self.tr("Intake interviews before the first meeting"), self._desk)
        coaching = CheckField(self.tr("Personal coaching between sessions"), self._desk)
        card = self._card(self.tr("Talking with each participant"), [("intakes", wanted), ("coaching", coaching)])
        card.body.addWidget(self._lists)
        return card

    def _sessions(self) -> Card:
        three = CheckField(self.tr("Ask about the &three parts of every session"), self._desk)
        card = self._card(self.tr("What its sessions are asked"), [("three_parts", three)])
        words = Vocabulary().parts()
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for column, (part, name) in enumerate(words.items()):
            field = NumberField(name, self._desk, most=100, unit="%")
            grid.addWidget(self._bind(f"limits.{part.value}", field), 0, column)
        card.body.addWidget(Words(self.tr("Least share of the time for each part"), Type.MUTED, wrap=True))
        card.body.addLayout(grid)
        for fold in self._folds():
            card.body.addWidget(fold)
        return card

    def _folds(self) -> list[Fold]:
        """Return what few communities change, folded away."""
        thresholds = Thresholds(self._desk)
        for name, field in thresholds.fields.items():
            self._bind(f"checks.{name}", field)
        return [
            self._fold(self.tr("Other shares for one kind of session"), "kinds", self._kind_limits),
            self._fold(self.tr("From where it asks"), "thresholds", thresholds),
            self._fold(self.tr("What it asks about"), "checks", self._families),
        ]

    def _fold(self, title: str, called: str, inside: QWidget) -> Fold:
        called = f"community.{called}"
        fold = Fold(title, self._desk.theme, self._desk.settings, called=called, open_at_first=False)
        fold.add(inside)
        return fold

    def _documents(self) -> Card:
        language = ChoiceField(self.tr("&Language of its documents"), self._desk, offered(Vocabulary().languages()))
        organiser = LineField(self.tr("Organiser, as it stands on &documents"), self._desk)
        contact = LineField(self.tr("&Contact for questions"), self._desk, hint=self.tr("an e-mail address or number"))
        rows: list[tuple[str, Field]] = [("language", language), ("organiser", organiser), ("contact", contact)]
        return self._card(self.tr("On paper"), rows)

    def _card(self, title: str, rows: list[tuple[str, Field]]) -> Card:
        card = Card(spacing=12)
        card.body.addWidget(Words(title, Type.HEADING))
        for name, field in rows:
            card.body.addWidget(self._bind(name, field))
        return card

    def _pair(self, *rows: tuple[str, Field]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for column, (name, field) in enumerate(rows):
            grid.addWidget(self._bind(name, field), 0, column)
        return grid

    def _bind(self, name: str, field: Field) -> Field:
        if isinstance(field, TextField):
            field.text.setMaximumHeight(field.text.minimumHeight())
        binding = Binding(name, field)
        binding.kept.connect(self._keep)
        self._bindings.append(binding)
        return field

    def _keep_kinds(self, only: tuple[str, ...], never: tuple[str, ...]) -> None:
        if self._community is not None:
            rule = self._community.composition
            kept = CompositionRule(only=only, never=never, reason=rule.reason, wishes=rule.wishes)
            self._keep("composition", kept)

    def _keep_wishes(self, wishes: tuple[Wish, ...]) -> None:
        self._keep("composition.wishes", wishes)

    def _keep_criteria(self, typed: str) -> None:
        """Keep one criterion for each line; scores go along with a criterion that gets other words."""
        if self._community is None:
            return
        lines = (one_line(line) for line in typed.splitlines())
        criteria = tuple(dict.fromkeys(line for line in lines if line))
        names = renamed(self._community.criteria, criteria)
        community, workbook = self._community, self._desk.workbook
        with self._desk.edit(self.tr("Change criteria"), page="communities") as edit:
            edit.put(community.with_(criteria=criteria))
            for way in workbook.all(Participation, community_id=community.id) if names else ():
                edit.put(with_criteria_renamed(way, names))

    def _keep_kind_limits(self, limits: tuple[KindLimits, ...]) -> None:
        self._keep("checks.kind_limits", limits)

    def _keep_off(self, off: tuple[str, ...]) -> None:
        if self._community is not None:
            self._keep("checks.off", off_again(self._community.checks, off))

    def _keep(self, name: str, value: Any) -> None:
        if self._community is None:
            return
        community = self._community
        with self._desk.edit(self.tr("Change community"), merge=(community.id, name), page="communities") as edit:
            edit.put(_changed(community, name, value))


def _changed(community: Community, name: str, value: Any) -> Community:
    """Return the community with one attribute changed; "limits.network" changes a value within a value.

    Raises ValueError when the new value is not allowed.
    """
    whole, dot, part = name.partition(".")
    if not dot:
        return community.with_(**{name: value})
    inner = getattr(community, whole)
    return community.with_(**{whole: type(inner).model_validate(dict(inner) | {part: value})})
