"""What a blank interview form is made of: the guide, whose community it is, and perhaps whom it is for."""

from dataclasses import dataclass
from datetime import date

from copdesk.domain.interviews import Guide
from copdesk.domain.language import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewFormPaper:
    """A guide to hold an interview with on paper; no answers, only room for them."""

    community: str
    guide: Guide
    made_on: date
    organisation: str = ""
    person: str = ""
    planned: date | None = None
    language: Language = Language.DUTCH
