"""How long each participant has the floor, beside the last sessions; folded away until somebody asks."""

from fractions import Fraction

from PySide6.QtWidgets import QWidget

from copdesk.domain.checks.talking import usual_minutes
from copdesk.domain.choices import Talk
from copdesk.domain.programme_checks import Setting
from copdesk.domain.speaking import Speaking, TalkTime
from ui.kit.controls import Button, Kind, Type, Words
from ui.kit.design_vocabulary import DesignVocabulary
from ui.kit.flow import FlowLayout
from ui.sessions.programme import Programme
from ui.sessions.words import SessionWords

_KEPT = "fold.speaking"


class SpeakingRow(QWidget):
    """A sentence and a figure for each way of talking; `fold` is the button that shows it."""

    def __init__(self, programme: Programme, words: SessionWords) -> None:
        super().__init__()
        desk = programme.desk
        self._programme, self._words, self._talks = programme, words, DesignVocabulary().talks()
        name = self.tr("Speaking minutes")
        self.fold = Button("", desk.theme, icon="mic", kind=Kind.GHOST, name=name)
        self.fold.setCheckable(True)
        self.fold.setChecked(desk.settings.value(_KEPT, False))
        self.fold.clicked.connect(self._turned)
        self.sentence = Words("", Type.SMALL)
        self.ways = {talk: Words("", Type.SMALL) for talk in Talk if talk is not Talk.UNSAID}
        row = FlowLayout(self, spacing=10)
        for part in (self.sentence, *self.ways.values()):
            row.addWidget(part)
        if not self.fold.isChecked():
            self.hide()
        programme.changed.connect(self._show)

    def _turned(self) -> None:
        self._programme.desk.settings.keep(_KEPT, self.fold.isChecked())
        self.setVisible(self.fold.isChecked())
        self._show()

    def _show(self) -> None:
        programme = self._programme
        if not self.fold.isChecked() or programme.session is None or programme.community is None:
            return
        setting = Setting(programme.community, programme.session, programme.placed, programme.around)
        self.sentence.setText(self._said(setting))
        self._show_ways(setting.speaking)
        self.updateGeometry()

    def _said(self, setting: Setting) -> str:
        each, usual = setting.speaking.each, round(usual_minutes(setting))
        if not setting.speaking.times:
            return self.tr("No programme yet in which people can speak")
        if each is None:
            return self.tr("How long each has the floor depends on how many come")
        if usual:
            said = self.tr("Each has the floor for about {minutes} min; {usual} by the measure of the last sessions")
            return said.format(minutes=round(each), usual=usual)
        return self.tr("Each has the floor for about {minutes} min").format(minutes=round(each))

    def _show_ways(self, speaking: Speaking) -> None:
        there = {time.talk: time for time in speaking.times}
        for talk, words in self.ways.items():
            time = there.get(talk)
            words.setVisible(time is not None)
            if time is not None:
                words.setText(self._figure(talk, time))

    def _figure(self, talk: Talk, time: TalkTime) -> str:
        if time.each is None:
            return self.tr("{way}: {minutes} min").format(way=self._talks[talk], minutes=time.minutes)
        figure = self.tr("{way}: {minutes} min, {each} each")
        each = self._words.number(Fraction(round(10 * time.each), 10))
        return figure.format(way=self._talks[talk], minutes=time.minutes, each=each)
