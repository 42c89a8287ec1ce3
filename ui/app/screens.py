"""The screens of an open workbook, each built when it is first shown, and what they ask of each other."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from copdesk.store import lists
from ui.app.vault_ways import VaultWays
from ui.kit.desk import Desk
from ui.kit.presenting import Presenting
from ui.kit.settings import Settings
from ui.window import MainWindow

if TYPE_CHECKING:  # a screen is imported when it is first shown, so that the first one need not wait for the others
    from copdesk.domain.sessions import Block
    from ui.app.finder import Finder
    from ui.documents.page import DocumentsPage
    from ui.harvest.page import HarvestPage
    from ui.interviews.page import InterviewsPage
    from ui.sessions.page import SessionsPage


class Screens(VaultWays):
    """Hands the window its screens, in the order of the thread from person to harvest."""

    left = Signal()

    def __init__(self, desk: Desk, window: MainWindow, settings: Settings, presenting: Presenting) -> None:
        super().__init__(desk, window, presenting)
        self._settings = settings
        self._papers: DocumentsPage | None = None
        self._meetings: SessionsPage | None = None
        self._intakes: InterviewsPage | None = None
        add = window.add_screen
        add("communities", self.tr("Community"), "sprout", self._communities)
        add("roster", self.tr("Participants"), "users", self._roster)
        add("composition", self.tr("Composition"), "split", self._composition)
        add("interviews", self.tr("Intake interviews"), "message-circle", self._interviews)
        add("reading", self.tr("Reading across"), "columns-3", self._reading)
        add("season", self.tr("Season"), "calendar-days", self._season)
        add("sessions", self.tr("Sessions"), "layout-list", self._sessions)
        add("methods", self.tr("Methods"), "book-open", self._methods)
        add("coaching", self.tr("Coaching notes"), "notebook-pen", self._coaching)
        add("harvest", self.tr("Harvest"), "lightbulb", self._harvest)
        add("documents", self.tr("Documents"), "file-text", self._documents)
        add("privacy", self.tr("Privacy"), "shield-check", self._privacy)
        add("live", self.tr("Live"), "play", self._live, listed=False)
        add("preferences", self.tr("Settings"), "settings", self._preferences, foot=True)

    def make_community(self) -> None:
        """Show the communities, with a new one ready for its name."""
        from ui.communities.page import CommunitiesPage

        self._window.go_to("communities")
        page = self._window.page("communities")
        assert isinstance(page, CommunitiesPage)
        page.make()

    def show_documents(self) -> "DocumentsPage":
        """Show the documents, and return their screen."""
        self._window.go_to("documents")
        assert self._papers is not None
        return self._papers

    def go_on_live(self) -> None:
        """Show a session that was running when the program stopped, where it was left."""
        running = lists.running_session(self._desk.workbook, date.today())
        if running is not None:
            self._run(running)

    def offer_goals(self) -> "Finder":
        """Ask where to go: to anybody or anything in the workbook; while a room looks along without names."""
        from ui.app.finder import Finder
        from ui.app.goals import Goals

        finder = Finder(self._desk, self._window)
        goals = Goals(self._desk, self._window, self.show_session, finder)
        for over in (self._presenting.changed, self.left):
            over.connect(finder.reject)
        finder.open()
        finder.offer(goals.parts(names=not self._presenting.on))
        return finder

    def show_session(self, community: UUID, session: UUID) -> None:
        """Show a session in the designer."""
        self._desk.choose_community(community)
        self._show_session(session)

    def leave(self) -> None:
        """Let go of what the screens hold open beside the workbook."""
        self.left.emit()
        if self._intakes is not None:
            self._intakes.leave()
        if self._door is not None:
            self._door.retire()
        if self._papers is not None:
            self._papers.outbox.forget_copies()

    def _communities(self) -> QWidget:
        from ui.communities.page import CommunitiesPage

        return CommunitiesPage(self._desk)

    def _roster(self) -> QWidget:
        from ui.roster.page import RosterPage

        page = RosterPage(self._desk)
        for wanted, go in (
            (page.roads.interview_wanted, self._show_interview),
            (page.roads.session_wanted, self._show_session),
            (page.roads.harvest_wanted, self._show_harvest),
            (page.roads.action_wanted, self._show_action),
            (page.roads.shared_wanted, self._go_to_coaching),
            (page.roads.participant_list_wanted, self._show_participants),
        ):
            wanted.connect(go)
        return page

    def _composition(self) -> QWidget:
        from ui.composition.page import CompositionPage

        page = CompositionPage(self._desk)
        page.settings_wanted.connect(self._go_to_community)
        page.roster_wanted.connect(self._go_to_roster)
        return page

    def _interviews(self) -> QWidget:
        from ui.interviews.page import InterviewsPage
        from ui.interviews.private import PrivateAnswering

        self._intakes = InterviewsPage(self._desk, private=PrivateAnswering(self._vault_door()))
        self._intakes.roster_wanted.connect(self._go_to_roster)
        return self._intakes

    def _reading(self) -> QWidget:
        from ui.reading.page import ReadingPage

        page = ReadingPage(self._desk)
        page.interviews_wanted.connect(self._go_to_interviews)
        page.harvest_wanted.connect(self._show_harvest)
        return page

    def _season(self) -> QWidget:
        from ui.season.page import SeasonPage

        page = SeasonPage(self._desk)
        page.session_wanted.connect(self._show_session)
        return page

    def _sessions(self) -> QWidget:
        from ui.sessions.page import SessionsPage

        page = self._meetings = SessionsPage(self._desk)
        page.programme_wanted.connect(self._show_programme)
        page.calendar_wanted.connect(self._save_calendar)
        page.run_sheet_wanted.connect(self._give_run_sheet)
        page.live_wanted.connect(self._run)
        return page

    def _methods(self) -> QWidget:
        from ui.methods.page import MethodsPage

        page = MethodsPage(self._desk, on_the_table=self._session_on_the_table)
        page.method_wanted.connect(self._use_method)
        return page

    def _live(self) -> QWidget:
        from ui.live.page import LivePage

        page = LivePage(self._desk, self._presenting)
        page.designer_wanted.connect(self._show_session)
        page.sessions_wanted.connect(self._go_to_sessions)
        page.show_session(lists.running_session(self._desk.workbook, date.today()))
        return page

    def _run(self, session_id: UUID) -> None:
        """Run a session; the vault closes, because a room full of people is near."""
        from copdesk.domain.sessions import Session
        from ui.live.page import LivePage

        session = self._desk.workbook.get(Session, session_id)
        if session is None:
            return
        self.lock_vault()
        self._desk.choose_community(session.community_id)
        self._window.go_to("live")
        self._window.sidebar.show_chosen("sessions")
        page = self._window.page("live")
        assert isinstance(page, LivePage)
        page.show_session(session_id)

    def _go_to_sessions(self) -> None:
        self._window.go_to("sessions")

    def _coaching(self) -> QWidget:
        from ui.coaching.page import CoachingPage

        page = CoachingPage(self._desk, self._vault_door())
        page.recovery_sheet_wanted.connect(self._offer_vault_sheet)
        return page

    def _harvest(self) -> QWidget:
        from ui.harvest.page import HarvestPage

        page = HarvestPage(self._desk)
        page.report_wanted.connect(self._show_report)
        return page

    def _documents(self) -> QWidget:
        from ui.documents.page import DocumentsPage

        self._papers = DocumentsPage(self._desk)
        return self._papers

    def _privacy(self) -> QWidget:
        from ui.coaching.reviewing import Reviewing
        from ui.privacy.page import PrivacyPage

        reviewing = Reviewing(self._desk, self._vault_door())
        return PrivacyPage(self._desk, sweep_vault=self._sweep_vault, review=reviewing.review)

    def _preferences(self) -> QWidget:
        from ui.preferences.page import PreferencesPage

        desk, commands = self._desk, self._window.commands
        page = PreferencesPage(desk.theme, desk.speech, self._settings, desk.ask, protected=self._protected)
        page.safety.passphrase_wanted.connect(commands.passphrase_wanted)
        page.safety.removal_wanted.connect(commands.passphrase_removal_wanted)
        page.safety.sheet_wanted.connect(commands.recovery_wanted)
        return page

    def _protected(self) -> bool:
        return self._desk.workbook.connection.header.protected

    def _go_to_community(self) -> None:
        self._window.go_to("communities")

    def _go_to_roster(self) -> None:
        self._window.go_to("roster")

    def _go_to_interviews(self) -> None:
        self._window.go_to("interviews")

    def _session_on_the_table(self) -> UUID | None:
        """Return the session that is open in the designer."""
        session = None if self._meetings is None else self._meetings.designer.programme.session
        return None if session is None else session.id

    def _use_method(self, session_id: UUID, draft: "Block") -> None:
        """Put a block into a session: below the block that is chosen there, when the session is open already."""
        was_open = self._session_on_the_table() == session_id
        self._window.go_to("sessions")
        assert self._meetings is not None
        if not was_open:
            self._meetings.open_session(session_id)
        self._meetings.designer.gestures.add_block(draft)

    def _show_session(self, session_id: UUID) -> None:
        self._go_to_sessions()
        assert self._meetings is not None
        self._meetings.open_session(session_id)

    def _show_programme(self, session_id: UUID) -> None:
        self.show_documents().show_programme(session_id)

    def _give_run_sheet(self, session_id: UUID, form: str) -> None:
        """Show the run sheet of a session as pages, or save it for an office program."""
        papers = self.show_documents()
        papers.show_run_sheet(session_id)
        if form != "pdf":
            papers.save_run_sheet(session_id, form)

    def _save_calendar(self, session_id: UUID) -> None:
        self.show_documents().save_calendar(session_id)

    def _show_participants(self) -> None:
        self.show_documents().show_participants()

    def _show_interview(self, interview_id: UUID | None) -> None:
        """Show an interview; the list of them when it is not known which."""
        from copdesk.domain.interviews import Interview

        self._window.go_to("interviews")
        assert self._intakes is not None
        interview = self._desk.workbook.get(Interview, interview_id) if interview_id else None
        if interview is None:
            self._intakes.show_list()
        else:
            self._intakes.open_interview(interview, False)

    def _show_harvest(self, item_id: UUID) -> None:
        self._harvest_page(actions=False).shown.show_row(item_id)

    def _show_action(self, action_id: UUID) -> None:
        self._harvest_page(actions=True).shown.show_row(action_id)

    def _harvest_page(self, *, actions: bool) -> "HarvestPage":
        from ui.harvest.page import HarvestPage

        self._window.go_to("harvest")
        page = self._window.page("harvest")
        assert isinstance(page, HarvestPage)
        page.turn_to(actions=actions)
        return page

    def _show_report(self) -> None:
        self.show_documents().show_report()
