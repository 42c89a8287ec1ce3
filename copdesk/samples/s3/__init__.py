"""Six people around the subsoil, twice: a first edition with its report, and a second set up by what it recommended."""

from collections.abc import Iterator

from copdesk.domain.entity import Entity
from copdesk.samples.s3.agreed import consents
from copdesk.samples.s3.community import FIRST, SECOND
from copdesk.samples.s3.harvest import harvested
from copdesk.samples.s3.intakes import intakes
from copdesk.samples.s3.meetings import meetings
from copdesk.samples.s3.people import members
from copdesk.samples.s3.shared import shared
from copdesk.samples.s3.standing import standing_answers


def subsoil_professionals() -> Iterator[Entity]:
    """Yield both editions with everything in them but what is private."""
    yield from (FIRST, SECOND)
    yield from members()
    yield from meetings()
    yield from standing_answers()
    yield from intakes()
    yield from consents()
    yield from harvested()
    yield from shared()
