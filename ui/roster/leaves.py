"""What can be seen and changed of whoever is chosen: a leaf for one person, or what can be done for several."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from copdesk.store.lists import RosterLine
from ui.kit.desk import Desk
from ui.roster.consents import ConsentPane
from ui.roster.edits import RosterEdits
from ui.roster.profile import ProfilePane
from ui.roster.roads import Roads
from ui.roster.several import SeveralPane
from ui.roster.story import StoryPane
from ui.roster.words import RosterWords


class Leaves(QWidget):
    """Profile, consent and story of one person, of which one is seen; or what can be done for several."""

    removal_wanted = Signal()

    def __init__(self, desk: Desk, spoken: RosterWords, roads: Roads) -> None:
        super().__init__()
        self._desk, self._edits = desk, RosterEdits(desk)
        self.setProperty("paint", "none")
        self.profile = ProfilePane(desk, self._edits, spoken)
        self.consent = ConsentPane(desk, self._edits, spoken)
        self.story = StoryPane(desk, spoken)
        self.several = SeveralPane(desk, self._edits, spoken)
        self._all = (self.profile, self.consent, self.story, self.several)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for pane in self._all:
            column.addWidget(pane)
        for pane in (self.profile, self.consent, self.several):
            pane.setEnabled(not desk.read_only)
        self.profile.removal_wanted.connect(self.removal_wanted)
        self.several.removal_wanted.connect(self.removal_wanted)
        self.story.job_removal_wanted.connect(self._edits.work.forget_job)
        self.profile.assignments.assignment_wanted.connect(roads.assignment_wanted)
        self.story.elsewhere_wanted.connect(roads.person_elsewhere_wanted)
        for road in ("interview", "session", "harvest", "action", "assignment", "shared"):
            getattr(self.story, f"{road}_wanted").connect(getattr(roads, f"{road}_wanted"))

    def show_lines(self, lines: Sequence[RosterLine], leaf: int) -> None:
        """Show whoever is chosen; when that is one person, the leaf that is turned to."""
        shown = None if not lines else self.several if len(lines) > 1 else self._all[leaf]
        for pane in self._all:
            pane.setVisible(pane is shown)
        if shown is self.several:
            self.several.show_lines(lines)
        elif shown is not None:
            self._fill(lines[0], shown)

    def _fill(self, line: RosterLine, shown: QWidget) -> None:
        community, identity = self._desk.community, line.person_id
        if community is None:
            return
        if shown is self.consent:
            self.consent.show_person(identity)
        elif shown is self.story:
            self.story.show_person(community, identity)
        else:
            person, way = self._edits.person(identity), self._edits.participation(identity)
            if person is not None and way is not None:
                self.profile.show_person(person, way)
