"""Before anything leaves the vault: shows it word for word, and asks who agreed to it, when and how."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import SharedKind
from copdesk.domain.coaching import AgreedStep
from ui.coaching.shared import Leaving
from ui.coaching.shown_days import day_in_words
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.desk import Bench
from ui.kit.discreet import ClipboardGuard, DiscreetText
from ui.kit.fields import CheckField, DateField, LineField
from ui.kit.page import Card
from ui.kit.vocabulary import Vocabulary

_SIZE = (560, 520)
LONGEST_ACTION = 200


class ShareSheet(QDialog):
    """One thing at a time; `agreed` carries it once the participant is said to agree to exactly these words."""

    agreed = Signal(object)

    def __init__(
        self,
        bench: Bench,
        guard: ClipboardGuard,
        step: AgreedStep,
        *,
        whom: tuple[UUID, str],
        community: UUID,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._bench, self._step, self._community = bench, step, community
        self._person, self._name = whom
        self.setWindowTitle(self.tr("Share one thing"))
        self.resize(*(bench.theme.scaled(side) for side in _SIZE))
        self.kinds = QButtonGroup(self)
        self.text = DiscreetText(self.tr("The &words that leave"), bench, guard, lines=3)
        self.for_whom = LineField(self.tr("For who&m"), bench, hint=self.tr("the sponsor, by role or name"))
        self.leaves = Words("", wrap=True, data=True)
        self.agrees = CheckField("", bench)
        self.agrees.set_label(self.tr("{name} agreed to exactly these words").format(name=self._name))
        self.agrees.tick.setProperty("data", True)
        self.on = DateField(self.tr("Agreed &on"), bench)
        self.channel = LineField(self.tr("&How"), bench, hint=self.tr("in conversation, by phone, by mail"))
        self.problem = Words("", Type.PROBLEM, wrap=True)
        self.share = Button(self.tr("&Share this, and nothing else"), bench.theme, icon="send", kind=Kind.PRIMARY)
        self.leave = Button(self.tr("&Cancel"), bench.theme)
        self.text.set_value(step.text)
        self.on.set_value(date.today())
        self._lay_out()
        self._join()
        self._show_what_leaves()

    @property
    def kind(self) -> SharedKind:
        """An action, or a feedback."""
        return tuple(SharedKind)[max(self.kinds.checkedId(), 0)]

    def leaving(self) -> Leaving:
        """Return everything that leaves, as it stands now."""
        is_action = self.kind is SharedKind.ACTION
        day = self.on.value if isinstance(self.on.value, date) else date.today()
        return Leaving(
            step=self._step.id,
            community=self._community,
            person=self._person,
            kind=self.kind,
            text=" ".join(self.text.value.split()) if is_action else self.text.value.strip(),
            agreed_on=day,
            channel=self.channel.value,
            for_whom="" if is_action else self.for_whom.value,
            due=self._step.due if is_action else None,
        )

    def forget(self) -> None:
        """Drop every word, as when the vault closes."""
        self.text.forget()
        self.leaves.setText("")
        self.reject()

    def _show_what_leaves(self, *args: object) -> None:
        """Show what leaves; other words need to be agreed to anew."""
        self.agrees.set_value(False)
        self.for_whom.setVisible(self.kind is SharedKind.FEEDBACK)
        told, one = self._told(), self.leaving()
        self.leaves.setText("\n".join((*told, "", one.text)))
        long = self.kind is SharedKind.ACTION and len(one.text) > LONGEST_ACTION
        self.problem.setText(self.tr("An action has at most 200 characters. Say it shorter.") if long else "")
        self.problem.setVisible(long)
        self._fit()

    def _told(self) -> list[str]:
        """Return what goes along with the words, each on a line."""
        one = self.leaving()
        told = [f"{Vocabulary().shared_kinds()[one.kind]} · {self._name}"]
        if one.due is not None:
            told.append(self.tr("By {day}").format(day=day_in_words(one.due)))
        if one.for_whom:
            told.append(self.tr("For {whom}").format(whom=one.for_whom))
        return told

    def _fit(self, *args: object) -> None:
        said = bool(self.text.value.strip()) and self.problem.isHidden()
        agreed = bool(self.agrees.value) and isinstance(self.on.value, date) and bool(self.channel.value)
        self.share.setEnabled(said and agreed)

    def _share(self) -> None:
        self.agreed.emit(self.leaving())
        self.forget()

    def _join(self) -> None:
        self.text.text.textChanged.connect(self._show_what_leaves)
        self.for_whom.edited.connect(self._show_what_leaves)
        self.kinds.idClicked.connect(self._show_what_leaves)
        self.agrees.committed.connect(self._fit)
        self.channel.edited.connect(self._fit)
        self.on.edited.connect(self._fit)
        self.share.clicked.connect(self._share)
        self.leave.clicked.connect(self.forget)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        column.addWidget(Words(self.tr("Share one thing from this conversation"), Type.HEADING, wrap=True))
        kinds = QHBoxLayout()
        kinds.setSpacing(6)
        for number, words in enumerate(Vocabulary().shared_kinds().values()):
            button = Button(words, self._bench.theme, kind=Kind.SEGMENT)
            button.setChecked(number == 0)
            self.kinds.addButton(button, number)
            kinds.addWidget(button)
        kinds.addStretch()
        column.addLayout(kinds)
        self.text.text.setMaximumHeight(self.text.text.minimumHeight())
        column.addWidget(self.text)
        column.addWidget(self.for_whom)
        column.addWidget(self.problem)
        column.addWidget(
            Words(self.tr("This leaves the vault, word for word, and can be read and printed:"), wrap=True)
        )
        card = Card(margins=(14, 12, 14, 12))
        card.setProperty("paint", "well")
        card.body.addWidget(self.leaves)
        column.addWidget(card)
        column.addWidget(self.agrees)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.on.setFixedWidth(self._bench.theme.scaled(144))
        row.addWidget(self.on)
        row.addWidget(self.channel, 1)
        column.addLayout(row)
        column.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addStretch()
        foot.addWidget(self.leave)
        foot.addWidget(self.share)
        column.addLayout(foot)
