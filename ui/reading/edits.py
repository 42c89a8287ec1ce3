"""Every change a facilitator makes while reading across, each one transaction and one step of undo."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject

from copdesk.domain.community import Community
from copdesk.domain.entity import one_line
from copdesk.domain.reading_across import Quote, as_harvest
from copdesk.domain.standing import StandingAnswer, answered, renamed_answers
from copdesk.domain.wishes import GroupWish
from ui.kit.desk import Desk

PAGE = "reading"
_LONGEST_WISH = 200


class ReadingEdits(QObject):
    """The edits of one desk; the names of the steps say nothing of what was said."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def make_wish(self, text: str, theme: str, interviews: Sequence[UUID]) -> UUID | None:
        """Note what the group wants, and which interviews it was drawn from; return which wish it is."""
        if self._desk.community is None or not text.strip():
            return None
        made = GroupWish(
            community_id=self._desk.community,
            text=one_line(text)[:_LONGEST_WISH],
            theme=theme,
            interview_ids=tuple(interviews),
        )
        with self._desk.edit(self.tr("New wish of the group"), page=PAGE) as edit:
            edit.put(made)
        return made.id if self._desk.workbook.get(GroupWish, made.id) else None

    def say_wish(self, wish: UUID, text: str) -> None:
        """Put a wish into other words."""
        known = self._desk.workbook.get(GroupWish, wish)
        if known is not None:
            with self._desk.edit(self.tr("Change wish of the group"), merge=(wish, "text"), page=PAGE) as edit:
                edit.put(known.with_(text=text))

    def remove_wish(self, wish: UUID) -> None:
        """Take a wish away; what was said stays."""
        known = self._desk.workbook.get(GroupWish, wish)
        if known is not None:
            with self._desk.edit(self.tr("Remove wish of the group"), page=PAGE) as edit:
                edit.remove(known)
            self._desk.removed(self.tr("Wish removed"))

    def harvest(self, quote: Quote) -> UUID | None:
        """Put a quote into the harvest, where its speaker can be asked about it."""
        if self._desk.community is None:
            return None
        made = as_harvest(quote, self._desk.community, date.today())
        with self._desk.edit(self.tr("Quote to the harvest"), page=PAGE) as edit:
            edit.put(made)
        return made.id

    def answer(self, session: UUID, person: UUID, question: str, text: str) -> None:
        """Keep what somebody answered to a standing question; without words there is no answer."""
        known = self._desk.workbook.all(StandingAnswer, session_id=session, person_id=person, question=question)
        before = known[0] if known else None
        if (before.text if before else "") == text:
            return
        fresh = StandingAnswer(session_id=session, person_id=person, question=question)
        after = answered(before, fresh, text)
        with self._desk.edit(self.tr("Change answer"), merge=(session, person, question), page=PAGE) as edit:
            if after is not None:
                edit.put(after)
            elif before is not None:
                edit.remove(before)

    def ask_every_session(self, typed: str, sessions: Sequence[UUID]) -> None:
        """Keep one standing question for each line; answers go along with a question that gets other words."""
        workbook = self._desk.workbook
        community = workbook.get(Community, self._desk.community) if self._desk.community else None
        if community is None:
            return
        lines = (one_line(line)[:_LONGEST_WISH] for line in typed.splitlines())
        questions = tuple(dict.fromkeys(line for line in lines if line))
        given = [one for session in sessions for one in workbook.all(StandingAnswer, session_id=session)]
        with self._desk.edit(self.tr("Change standing questions"), page=PAGE) as edit:
            edit.put(community.with_(standing_questions=questions))
            for moved in renamed_answers(community.standing_questions, questions, given):
                edit.put(moved)
