"""What was written down elsewhere of an interview: taken in, kept in the open or in the vault, taken away."""

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from copdesk.domain.interviews import Interview, Transcript
from copdesk.domain.roster import Person
from copdesk.exchange.transcripts_in import KINDS, ReadTranscript, read_transcript
from ui.interviews.columns import day_in_words
from ui.interviews.edits import PAGE
from ui.interviews.slot import PrivatePart
from ui.interviews.transcript_dialog import TranscriptDialog
from ui.kit.desk import Desk


class Transcripts(QObject):
    """The transcripts of one desk, wherever they lie; nothing is written before somebody has seen the words."""

    def __init__(self, desk: Desk, private: PrivatePart, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._private, self._owner = desk, private, owner
        self._interview: UUID | None = None
        self._asking: TranscriptDialog | None = None
        private.changed.connect(self._follow_vault)

    def of(self, interview: UUID) -> list[tuple[Transcript, bool]]:
        """Return the transcripts of an interview, and of each whether it is private."""
        kept = self._desk.workbook.all(Transcript, interview_id=interview)
        return [(one, False) for one in kept] + [(one, True) for one in self._private.transcripts(interview)]

    def ask(self, interview: UUID | None) -> None:
        """Let somebody choose a file, for this interview unless they say otherwise."""
        self._interview = interview
        kinds = self.tr("Transcripts and notes ({kinds})").format(kinds=" ".join(f"*.{kind}" for kind in KINDS))
        self._desk.ask.open_file(self.tr("Take in a transcript or notes"), kinds, self.read)

    def read(self, path: Path) -> None:
        """Read a file beside the window, and show what was read."""
        self._desk.jobs.run(
            read_transcript, path, done=self.show_read, failed=self._desk.ask.problem, title=self.tr("Reading a file")
        )

    def show_read(self, read: ReadTranscript) -> TranscriptDialog:
        """Show the words of a file before anything is kept."""
        offered = [(one.id, self._call(one)) for one in self._interviews()]
        dialog = TranscriptDialog(self._desk, read, offered, self._owner.window())
        dialog.show_choice(self._interview, private=self._private.is_open)
        dialog.kept.connect(self.keep)
        self._asking = dialog
        dialog.finished.connect(self._asked)
        dialog.open()
        return dialog

    def keep(self, interview: UUID, read: ReadTranscript, private: bool) -> None:
        """Keep a transcript: in the vault, or in the open part of the workbook."""
        held = self._desk.workbook.get(Interview, interview)
        if held is None:
            return
        made = Transcript(interview_id=held.id, person_id=held.person_id, name=read.name[:500], text=read.text)
        if private:
            self._private.keep_transcript(made)
        else:
            with self._desk.edit(self.tr("Take in transcript"), page=PAGE) as edit:
                edit.put(made)

    def remove(self, transcript: Transcript, *, private: bool) -> None:
        """Take a transcript away."""
        if private:
            self._private.remove_transcript(transcript)
            return
        with self._desk.edit(self.tr("Remove transcript"), page=PAGE) as edit:
            edit.remove(transcript)
        self._desk.removed(self.tr("Transcript removed"))

    def _asked(self, *args: object) -> None:
        self._asking = None

    def _follow_vault(self) -> None:
        if self._asking is not None:
            self._asking.vault_is(is_open=self._private.is_open)

    def _interviews(self) -> list[Interview]:
        found = self._desk.workbook.all(Interview, community_id=self._desk.community) if self._desk.community else []
        return sorted(found, key=self._call)

    def _call(self, interview: Interview) -> str:
        person = self._desk.workbook.get(Person, interview.person_id)
        name = person.full_name if person else ""
        return " · ".join(filter(None, (name, day_in_words(interview.on) if interview.on else interview.guide.name)))
