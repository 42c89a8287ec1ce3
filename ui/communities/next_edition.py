"""The next edition of a community: its name and time, what was recommended for it, and who is asked again."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import Advice, HarvestKind, ParticipationStatus, Role
from copdesk.domain.community import Community
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.next_edition import Chosen, last_day, next_edition, propose
from copdesk.domain.roster import Participation
from ui.kit.controls import Button, Kind, Tick, Type, Words
from ui.kit.desk import Desk
from ui.kit.fields import DateField, LineField
from ui.kit.page import scrolling
from ui.kit.vocabulary import Vocabulary

_WIDTH, _HEIGHT = 600, 640
_TOOK_PART = (ParticipationStatus.ENROLLED, ParticipationStatus.ALUMNUS)


class NextEdition(QDialog):
    """What is ticked is how the new edition begins; nothing of this one changes. `made` tells which it became."""

    made = Signal(object)

    def __init__(self, desk: Desk, community: Community, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._community = desk, community
        ask = desk.workbook.all
        self._harvest = sorted(ask(HarvestItem, community_id=community.id), key=lambda item: (item.on, str(item.id)))
        self._ways = ask(Participation, community_id=community.id)
        self._proposed = propose(community, self._harvest, date.today())
        self.setWindowTitle(self.tr("Next edition"))
        self.resize(desk.theme.scaled(_WIDTH), desk.theme.scaled(_HEIGHT))
        self.name = LineField(self.tr("&Name of the next edition"), desk, most=200)
        self.starts = DateField(self.tr("&From"), desk, optional=False)
        self.ends = DateField(self.tr("&Until"), desk, optional=False)
        self.ticks = {offer.advice: self._tick(offer.advice) for offer in self._proposed.offers}
        self.again = Tick(self.tr("Invite the participants of this edition again"), desk.theme)
        self.problem = Words("", Type.PROBLEM, wrap=True)
        self.make = Button(self.tr("&Make it"), desk.theme, icon="sprout", kind=Kind.PRIMARY)
        self.cancel = Button(self.tr("&Cancel"), desk.theme)
        self._lay_out()
        self._join()
        self._fill()

    @property
    def chosen(self) -> Chosen:
        """What is filled in and ticked."""
        return Chosen(
            name=self.name.value,
            starts=self.starts.value,
            ends=self.ends.value,
            advice={advice for advice, tick in self.ticks.items() if tick.isChecked()},
            invite=self._participants() if self.again.isChecked() else (),
        )

    def _tick(self, advice: Advice) -> Tick:
        tick = Tick(Vocabulary().advice()[advice], self._desk.theme)
        tick.setChecked(True)
        tick.setObjectName(advice.value)
        return tick

    def _fill(self) -> None:
        self.name.set_value(self._proposed.name)
        self.starts.set_value(self._proposed.starts)
        self.ends.set_value(self._proposed.ends)
        self.problem.hide()

    def _fit_length(self, *args: object) -> None:
        longer = self.ticks.get(Advice.LONGER)
        if self.starts.value is not None:
            lasts = last_day(self._community, self.starts.value, longer=longer is not None and longer.isChecked())
            self.ends.set_value(lasts)

    def _make(self) -> None:
        for field in (self.name, self.starts, self.ends):
            field.commit()
        wrong = self._wrong()
        self.problem.setText(wrong)
        self.problem.setVisible(bool(wrong))
        if wrong:
            return
        entities = next_edition(self._community, self.chosen, self._ways, self._harvest)
        with self._desk.edit(self.tr("Next edition"), page="communities") as edit:
            edit.add_all(entities)
        if self._desk.workbook.get(Community, entities[0].id) is not None:
            self.made.emit(entities[0].id)
            self.accept()

    def _wrong(self) -> str:
        if not self.name.value.strip():
            return self.tr("Give the next edition a name.")
        if self.ends.value < self.starts.value:
            return self.tr("The last day lies before the first one. Choose a later day.")
        return ""

    def _participants(self) -> Collection[UUID]:
        return {w.person_id for w in self._ways if w.role is Role.PARTICIPANT and w.status in _TOOK_PART}

    def _join(self) -> None:
        self.starts.committed.connect(self._fit_length)
        if Advice.LONGER in self.ticks:
            self.ticks[Advice.LONGER].toggled.connect(self._fit_length)
        self.make.clicked.connect(self._make)
        self.make.setDefault(True)
        self.cancel.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        days = QGridLayout()
        days.setHorizontalSpacing(12)
        days.addWidget(self.starts, 0, 0)
        days.addWidget(self.ends, 0, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 8, 0)
        inside.setSpacing(12)
        inside.addWidget(self.name)
        inside.addLayout(days)
        inside.addWidget(Words(self.tr("What this edition recommended"), Type.STRONG))
        for widget in self._offers():
            inside.addWidget(widget)
        inside.addWidget(Words(self.tr("Who"), Type.STRONG))
        inside.addWidget(self.again)
        told = self.tr("Facilitators come along. Settings and agreements too; plans, words and harvest stay here.")
        inside.addWidget(Words(told, Type.SMALL, wrap=True))
        inside.addStretch()
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(12)
        column.addWidget(Words(self.tr("Next edition of {name}").format(name=self._community.name), Type.HEADING,
                               data=True, wrap=True))  # fmt: skip
        column.addWidget(scrolling(inside), 1)
        column.addWidget(self.problem)
        column.addLayout(foot)

    def _offers(self) -> list[QWidget]:
        """Return each tick with the recommendation under it, or how to get any."""
        if not self._proposed.offers:
            recommended = any(item.kind is HarvestKind.RECOMMENDATION for item in self._harvest)
            told = (
                self.tr(
                    "No recommendation says yet what it asks of a next edition; that is set with it in the harvest."
                )
                if recommended
                else self.tr("Nothing was recommended yet. Recommendations are kept on the screen of the harvest.")
            )
            return [Words(told, Type.MUTED, wrap=True)]
        found: list[QWidget] = []
        for offer in self._proposed.offers:
            found += [self.ticks[offer.advice], Words(offer.because.text, Type.SMALL, wrap=True, data=True)]
        return found
