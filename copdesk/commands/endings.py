"""Which file endings each document or list can have, so that no file has a name that belies it."""

from pathlib import Path

from copdesk.commands.choices import What
from copdesk.commands.request import Wish
from copdesk.domain.problems import Problem

_PAPER = (".pdf",)
_ENDINGS: dict[What, tuple[str, ...]] = {
    What.RUN_SHEET: (".pdf", ".docx", ".xlsx"),
    What.ROSTER: (".xlsx", ".csv"),
    What.ATTENDANCE: (".xlsx",),
    What.CONTACTS: (".vcf",),
    What.CALENDAR: (".ics",),
    What.ANSWERS: (".xlsx",),
    What.QUOTES: (".csv",),
    What.ACCESS: (".zip",),
    What.JSON: (".json",),
}
"""What is not named here is on paper."""

ABOUT_ONE = (What.ACCESS, What.INTERVIEW_FORM)
"""What can be about one person."""


def check(wish: Wish, out: Path) -> None:
    """Refuse a name that fits another kind of file, and a person where everybody is meant.

    Raises Problem("file_ending") or Problem("person_needless").
    """
    fitting = _ENDINGS.get(wish.what, _PAPER)
    if out.suffix and out.suffix.lower() not in fitting:
        raise Problem("file_ending", what=wish.what.value, ending=out.suffix, fitting=", ".join(fitting))
    if wish.person is not None and wish.what not in ABOUT_ONE:
        raise Problem("person_needless", what=wish.what.value)
