"""Which questions close a conversation or steer it, and how they could be asked openly; in Dutch and in English."""

from copdesk.domain.open_questions.findings import Address, Finding, Kind, Opening, Reason, Rewrite
from copdesk.domain.open_questions.judging import find

__all__ = ["Address", "Finding", "Kind", "Opening", "Reason", "Rewrite", "find"]
