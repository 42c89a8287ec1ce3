"""The picture of the group: its sectors in one band, counts by sector, region and organisation, and who is missing."""

from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.choices import OrganisationKind
from copdesk.domain.composition_picture import GOVERNMENT, Picture, Share
from ui.composition.bars import Bar, BarList
from ui.composition.edits import CompositionEdits
from ui.composition.gathered import Gathered
from ui.composition.kinds_sheet import KindsSheet
from ui.composition.strip import Piece, Strip
from ui.composition.words import CompositionWords
from ui.kit.controls import Button, IconLabel, Kind, Type, Words
from ui.kit.desk import Desk
from ui.kit.flow import FlowLayout
from ui.kit.language import figures
from ui.kit.page import Card, on_card, scrolling

_TWO_COLUMNS = 640


class PicturePane(QWidget):
    """The group as it is, or with everybody who may yet take part."""

    def __init__(self, desk: Desk, gathered: Gathered, edits: CompositionEdits, spoken: CompositionWords) -> None:
        super().__init__()
        self._desk, self._gathered, self._edits, self._spoken = desk, gathered, edits, spoken
        theme = desk.theme
        self.now = Button(self.tr("Who &takes part"), theme, kind=Kind.SEGMENT)
        self.ahead = Button(self.tr("With open ca&ndidates"), theme, kind=Kind.SEGMENT)
        self._which = QButtonGroup(self)
        for button in (self.now, self.ahead):
            self._which.addButton(button)
        self.now.setChecked(True)
        self.strip = Strip(theme)
        people, government = self.tr("People"), self.tr("government")
        self.sectors = BarList(
            desk, called="sectors", name=self.tr("Sector"), people=people, spoken_government=government
        )
        self.regions = BarList(desk, called="regions", name=self.tr("Region"), people=people)
        self.organisations = BarList(desk, called="organisations", name=self.tr("Organisation"), people=people)
        self.kinds = Button(self.tr("&Fill in the kinds…"), theme, icon="building-2")
        self.missing = Words("", Type.BODY, wrap=True, data=True)
        self.lone = Words("", Type.SMALL, wrap=True)
        self.numbers = [_Number() for _ in range(4)]
        self._lay_out()
        self._which.buttonClicked.connect(self.refill)
        self.kinds.setEnabled(not desk.read_only)
        self.kinds.clicked.connect(self.ask_kinds)

    def refill(self, *args: object) -> None:
        """Show what is known now."""
        found = self._gathered.picture(ahead=self.ahead.isChecked())
        told = (
            self.tr("%n people", "", found.people),
            self.tr("%n sector(s)", "", len(found.sectors)),
            self.tr("%n region(s)", "", len(found.regions)),
            self._government(found),
        )
        for number, words in zip(self.numbers, told, strict=True):
            number.say(words)
        self.strip.show_pieces(self._pieces(found), told[3])
        self.sectors.show_bars(self._sector_bars(found))
        self.regions.show_bars(_bars(found.regions))
        self.organisations.show_bars(_bars(found.organisations))
        self.kinds.setVisible(bool(found.kindless))
        self.missing.setText(self._lacking(found))
        self.lone.setText(self._alone(found))
        self.lone.setVisible(bool(self.lone.text()))

    def _government(self, found: Picture) -> str:
        """Return the share of government, and of how many that is known when it is not of everybody."""
        share, known = found.government_share, found.people - found.kindless - found.unplaced
        if known == found.people:
            return self.tr("{share} % government").format(share=share)
        words = self.tr("{share} % government (kind known of {known} of {people})")
        return words.format(share=share, known=figures(known), people=figures(found.people))

    def fit(self, width: int) -> None:
        """Put the lists beside each other where there is room, else below each other."""
        wide = width >= self._desk.theme.scaled(_TWO_COLUMNS)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _pieces(self, found: Picture) -> list[Piece]:
        pieces = [Piece(self._spoken.kind(s.name), s.people, s.name in GOVERNMENT) for s in found.sectors]
        rest = ((self._spoken.unknown, found.kindless), (self._spoken.kind(""), found.unplaced))
        return [*pieces, *(Piece(words, people, False) for words, people in rest if people)]

    def ask_kinds(self) -> KindsSheet:
        """Ask of what kind the organisations are of which nobody wrote it down."""
        places = self._gathered.kindless(ahead=self.ahead.isChecked())
        known = {str(kind) for kind in OrganisationKind}
        own = sorted({place.kind for place in self._gathered.organisations.values()} - {"", *known})
        sheet = KindsSheet(self._desk, self._gathered, self._edits, self._spoken, places, own, self.window())
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        return sheet

    def _sector_bars(self, found: Picture) -> list[Bar]:
        pieces = self._pieces(found)
        most = max((piece.people for piece in pieces), default=0)
        return [Bar(piece.name, piece.people, most, piece.government) for piece in pieces]

    def _lacking(self, found: Picture) -> str:
        words = self.tr("{kind}: {there} of the {least} hoped for")
        said = [
            words.format(kind=self._spoken.kind(k), there=figures(t), least=figures(n)) for k, t, n in found.lacking
        ]
        if found.empty_regions:
            said.append(self.tr("Nobody from: {regions}").format(regions=", ".join(found.empty_regions)))
        if not self._gathered.rule.wishes:
            said.append(self.tr("No wish was written down yet; you do that in the settings of the community."))
        return "\n".join(said) or self.tr("Nobody: every wish is met, and every region is there.")

    def _alone(self, found: Picture) -> str:
        said = self.tr("%n alone in their organisation on this subject; only you see this.", "", found.lone)
        return said if found.lone else ""

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(14)
        column.addWidget(self._whole())
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(14)
        left = (on_card(self.sectors), self.kinds, self._missing_card())
        right = (on_card(self.regions), on_card(self.organisations))
        for parts in (left, right):
            side = QVBoxLayout()
            side.setSpacing(14)
            for part in parts:
                side.addWidget(part)
            side.addStretch(1)
            self._columns.addLayout(side, 1)
        column.addLayout(self._columns)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(column))

    def _whole(self) -> Card:
        card = Card(spacing=14)
        top = FlowLayout(spacing=28)
        for number in self.numbers:
            top.addWidget(number)
        which = FlowLayout(spacing=6)
        which.addWidget(self.now)
        which.addWidget(self.ahead)
        card.body.addLayout(which)
        card.body.addLayout(top)
        card.body.addWidget(self.strip)
        return card

    def _missing_card(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(self._desk.theme, "users-round", "todo", 18))
        head.addWidget(Words(self.tr("Who is missing"), Type.HEADING), 1)
        card.body.addLayout(head)
        card.body.addWidget(self.missing)
        card.body.addWidget(self.lone)
        return card


class _Number(QWidget):
    """A number set large with what it counts beside it."""

    def __init__(self) -> None:
        super().__init__()
        self._figure = Words("", Type.BIG, data=True)
        self._what = Words("", Type.MUTED, data=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._figure)
        row.addWidget(self._what)

    def say(self, words: str) -> None:
        """Show words that begin with a number."""
        figure, _, what = words.partition(" ")
        if what.startswith("% "):
            figure, what = f"{figure} %", what.removeprefix("% ")
        self._figure.setText(figure)
        self._what.setText(what)


def _bars(shares: tuple[Share, ...]) -> list[Bar]:
    most = max((share.people for share in shares), default=0)
    return [Bar(share.name, share.people, most) for share in shares]
