"""What the kinds of organisation are called by whoever makes a list, so that one kind is not taken for two."""

from functools import cache

from copdesk.domain.choices import OrganisationKind
from copdesk.domain.names import letters

KIND_WORDS: dict[OrganisationKind, tuple[str, ...]] = {
    OrganisationKind.MUNICIPALITY: ("gemeente", "municipality"),
    OrganisationKind.PROVINCE: ("provincie", "province"),
    OrganisationKind.STATE: ("rijk", "national government", "state", "rijksoverheid"),
    OrganisationKind.WATER_AUTHORITY: ("waterschap", "water authority"),
    OrganisationKind.ENVIRONMENT_SERVICE: ("omgevingsdienst", "environment service"),
    OrganisationKind.KNOWLEDGE_INSTITUTE: ("kennisinstelling", "knowledge institute"),
    OrganisationKind.EDUCATION: ("onderwijs", "education"),
    OrganisationKind.CITIZENS_INITIATIVE: ("burgerinitiatief", "citizens' initiative", "bewonersinitiatief"),
    OrganisationKind.SELF_EMPLOYED: ("zzp", "self-employed", "zzp'er"),
    OrganisationKind.FARMER: ("boer", "farmer"),
    OrganisationKind.COMPANY: ("bedrijf", "company"),
    OrganisationKind.UMBRELLA: ("koepel", "umbrella organisation"),
    OrganisationKind.CIVIL_SOCIETY: ("maatschappelijke organisatie", "civil society organisation"),
    OrganisationKind.FINANCIAL: ("financiële instelling", "financial institution"),
    OrganisationKind.BUSINESS_ASSOCIATION: ("ondernemersvereniging", "business association"),
    OrganisationKind.OTHER_PUBLIC: ("andere overheid", "other public body"),
}
"""The Dutch and the English word of the screens, then other words that lists hold for the same kind."""

_CODES = frozenset(kind.value for kind in OrganisationKind)


def known_kind(text: str) -> str:
    """Return the kind that a word stands for; a word that stands for none is a kind of its own, as it was written."""
    return text if text in _CODES else _kind_of().get(letters(text), text)


@cache
def _kind_of() -> dict[str, str]:
    return {letters(word): kind.value for kind, words in KIND_WORDS.items() for word in (kind.value, *words)}
