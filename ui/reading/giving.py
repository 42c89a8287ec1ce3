"""Answers or quotes for others: what still tells who is who, ticked to give way, before anything is written."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from copdesk.domain.community import Community
from copdesk.domain.given_away import GivenAnswers, GivenQuotes, Veil, still_telling
from copdesk.domain.language import Language
from copdesk.domain.pseudonyms import Found, Known, Trace
from copdesk.exchange.answers_out import answers_xlsx, trace_words
from copdesk.exchange.quotes_out import quotes_csv
from copdesk.exchange.whole_file import write_whole
from copdesk.store import reading
from ui.kit.controls import Button, Kind, Tick, Type, Words
from ui.kit.desk import Desk
from ui.kit.page import Banner, scrolling
from ui.kit.paths import documents_folder

_ICONS = {
    Trace.PERSON: "users",
    Trace.ORGANISATION: "building-2",
    Trace.PLACE: "map-pin",
    Trace.JOB: "badge",
    Trace.EMAIL: "mail",
    Trace.PHONE: "phone",
    Trace.LINK: "external-link",
    Trace.NUMBER: "hash",
    Trace.UNKNOWN: "circle-help",
}


class GivingDialog(QDialog):
    """Choose answers or quotes, look at what still identifies, and save."""

    def __init__(self, desk: Desk, community: UUID, names: Known, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._names = desk, names
        found = desk.workbook.get(Community, community)
        assert found is not None
        self._title, self._language = found.name, found.language
        self._answers = reading.answers(desk.workbook, community)
        self._quotes = reading.marked_quotes(desk.workbook, community)
        self.setWindowTitle(self.tr("Give away without names"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("paint", "ground")
        self.ticks: dict[str, Tick] = {}
        self.answers = Button(self.tr("&Answers (XLSX)"), desk.theme, icon="file-spreadsheet", kind=Kind.SEGMENT)
        self.quotes = Button(self.tr("&Quotes (CSV)"), desk.theme, icon="quote", kind=Kind.SEGMENT)
        self.answers.setChecked(True)
        self.told = Words("", Type.STRONG, wrap=True, data=True)
        self.left_out = Words("", Type.MUTED, wrap=True, data=True)
        self.save = Button(self.tr("&Save…"), desk.theme, icon="download", kind=Kind.PRIMARY)
        self.cancel = Button(self.tr("&Cancel"), desk.theme, kind=Kind.GHOST)
        self._lay_out()
        self._group.buttonClicked.connect(self._show)
        self.save.clicked.connect(self._choose_file)
        self.cancel.clicked.connect(self.reject)
        self._show()

    @property
    def given(self) -> GivenAnswers | GivenQuotes:
        """What leaves."""
        return self._answers if self.answers.isChecked() else self._quotes

    @property
    def veil(self) -> Veil:
        """How it is made to tell less: by what is ticked."""
        keys = frozenset(key for key, tick in self.ticks.items() if tick.isChecked())
        return Veil(self._names, keys, trace_words(self._language))

    def bytes_of(self) -> bytes:
        """Return the file as it would be written now."""
        language: Language = self._language
        if isinstance(self.given, GivenAnswers):
            return answers_xlsx(self.given, self.veil, language, title=self._title)
        return quotes_csv(self.given, self.veil, language)

    def _show(self, *args: object) -> None:
        given = self.given
        telling, proposed = still_telling(given, self._names)
        self._fill(telling, proposed)
        people, anything = len(given.person_ids), bool(given.texts)
        if isinstance(given, GivenAnswers):
            self.told.setText(self.tr("Answers of %n people", "", people))
            without = self.tr("Left out without consent to keep the intake: %n people", "", given.held_back)
        else:
            self.told.setText(self.tr("%n quote(s)", "", len(given.lines)))
            without = self.tr("Left out without consent to be quoted: %n quote(s)", "", given.held_back)
        self.left_out.setText(without)
        self.left_out.setVisible(bool(given.held_back))
        self._nothing.setVisible(not telling)
        self.save.setEnabled(anything)

    def _fill(self, telling: tuple[Found, ...], proposed: frozenset[str]) -> None:
        self.ticks.clear()
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        instead = trace_words(self._language)
        for one in telling:
            tick = Tick(f"{one.words}, {one.times} ×  →  [{instead[one.trace]}]".replace("&", "&&"), self._desk.theme)
            tick.setProperty("data", True)
            tick.setIcon(self._desk.theme.icon(_ICONS[one.trace], role="muted"))
            tick.setChecked(one.key in proposed)
            self.ticks[one.key] = tick
            self._rows.addWidget(tick)

    def _choose_file(self) -> None:
        if self.answers.isChecked():
            name, kinds = self.tr("answers"), self.tr("Spreadsheets (*.xlsx)")
        else:
            name, kinds = self.tr("quotes"), self.tr("Lists (*.csv)")
        suggestion = documents_folder() / f"{name}{'.xlsx' if self.answers.isChecked() else '.csv'}"
        self._desk.ask.save_file(self.tr("Save without names"), kinds, suggestion, self.write)

    def write(self, path: Path) -> None:
        """Write the file, and say so."""
        self._desk.jobs.run(write_whole, path, self.bytes_of(), done=self._written, title=self.tr("Saving"))

    def _written(self, *args: object) -> None:
        self._desk.ask.notice(self.tr("Saved, without names"))
        self.accept()

    def _lay_out(self) -> None:
        self._group = QButtonGroup(self)
        tabs = QHBoxLayout()
        tabs.setSpacing(0)
        for tab in (self.answers, self.quotes):
            self._group.addButton(tab)
            tabs.addWidget(tab)
        tabs.addStretch()
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        inside = QVBoxLayout()
        inside.setContentsMargins(0, 0, 8, 0)
        inside.addLayout(self._rows)
        inside.addStretch()
        self._nothing = Words(self.tr("No names, places or addresses were found in it."), Type.MUTED, wrap=True)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 22, 26, 20)
        column.setSpacing(12)
        column.addWidget(Words(self.tr("Give away without names"), Type.HEADING))
        column.addLayout(tabs)
        column.addWidget(self.told)
        column.addWidget(self.left_out)
        column.addWidget(
            Words(
                self.tr("This still tells who is who. What is ticked gives way to a word in brackets."),
                Type.BODY,
                wrap=True,
            )
        )
        column.addWidget(self._nothing)
        column.addWidget(scrolling(inside), 1)
        warning = self.tr("Whoever knows the group may also recognise somebody by a story. Read it before you send it.")
        column.addWidget(Banner(self._desk.theme, warning, "info"))
        column.addLayout(foot)
        self.resize(self._desk.theme.scaled(620), self._desk.theme.scaled(600))
