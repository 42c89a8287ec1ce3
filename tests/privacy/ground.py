"""Sample workbooks full of marked private words; in a leaking one a mark stands where everybody may read, too."""

from collections.abc import Iterator
from pathlib import Path

from copdesk.domain.community import Community
from copdesk.domain.entity import Entity
from copdesk.domain.harvest import HarvestItem
from copdesk.domain.interviews import Guide, Interview
from copdesk.domain.roster import Person
from copdesk.domain.sessions import Session
from copdesk.samples import filling, sealing
from copdesk.store import keys
from copdesk.store.keys import Cost, unprotected_key
from copdesk.store.sealing import unlock_key
from copdesk.store.vault import Vault
from copdesk.store.workbook import Workbook
from tests.privacy.searching import MARK

CHEAP = Cost(memory=64, passes=1, lanes=1)
KEY = bytes(range(32))
PLANTED = f"{MARK}-0"


def sample(folder: Path, system: str, *, key: bytes | None = None, leaking: bool = False) -> Path:
    """Make the workbook of a sample with a marker in every private field, and close it; without a key it has none."""
    salt = keys.new_salt(protected=key is not None)
    workbook = Workbook.create(folder / f"{system}.copdesk", key or unprotected_key(salt), salt)
    filling.fill(workbook, system)
    sealing.seal(workbook.connection, system, markers=True, cost=CHEAP)
    if leaking:
        with workbook.edit() as edit:
            for entity in leaked(workbook):
                edit.put(entity)
    workbook.close()
    return workbook.path


def vault_key(workbook: Workbook, system: str) -> bytes:
    """Return what opens the vault of a sample."""
    (info,) = Vault.vaults(workbook.connection)
    return unlock_key(Vault.slot(workbook.connection, info.id), sealing.SECRETS[system].passphrase, CHEAP)


def leaked(workbook: Workbook) -> Iterator[Entity]:
    """Yield what everybody may read, with a mark in words that come on every paper."""
    for community in workbook.all(Community):
        yield community.with_(name=f"{PLANTED} {community.name}"[:200])
    for session in workbook.all(Session):
        yield session.with_(title=f"{PLANTED} {session.title}"[:200])
    for someone in workbook.all(Person):
        yield someone.with_(given_name=f"{PLANTED} {someone.given_name}")
    for item in workbook.all(HarvestItem):
        yield item.with_(text=f"{PLANTED} {item.text}")
    for interview in workbook.all(Interview):
        yield interview.with_(answers=tuple(said_aloud(answer) for answer in interview.answers))
    for guide in workbook.all(Guide):
        yield guide.with_(name=f"{PLANTED} {guide.name}"[:200])


def said_aloud(answer: Entity) -> Entity:
    quotes = tuple(f"{PLANTED} {quote}" for quote in answer.quotes)
    return answer.model_copy(update={"text": f"{PLANTED} {answer.text}", "quotes": quotes})
