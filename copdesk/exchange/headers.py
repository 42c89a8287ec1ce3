"""Which column title means what: the titles that Excel lists, Google, Outlook, Eventbrite and pretix use, nl and en."""

import re
from enum import StrEnum

from copdesk.domain.names import folded


class Field(StrEnum):
    """What a column of a list may say about a person."""

    GIVEN_NAME = "given_name"
    MIDDLE_NAME = "middle_name"
    PREFIX = "prefix"
    FAMILY_NAME = "family_name"
    FULL_NAME = "full_name"
    EMAIL = "email"
    OTHER_EMAIL = "other_email"
    EMAIL_IN_NAME = "email_in_name"
    MOBILE = "mobile"
    PHONE = "phone"
    OTHER_PHONE = "other_phone"
    LABEL = "label"
    ORGANISATION = "organisation"
    ORGANISATION_KIND = "organisation_kind"
    REGION = "region"
    JOB_TITLE = "job_title"
    EXTERNAL_ID = "external_id"
    STATUS = "status"
    ROLE = "role"
    WAY_STATUS = "way_status"
    CORE = "core"
    LONE_SPECIALIST = "lone_specialist"
    QUESTION = "question"


_TITLES: dict[Field, str] = {
    Field.GIVEN_NAME: (
        "voornaam, voornamen, roepnaam, first name, firstname, given name, given names, forename, "
        "attendee first name, deelnemer voornaam, attendee name: given name, naam deelnemer: voornaam"
    ),
    Field.MIDDLE_NAME: "middle name, additional name, additional names, tweede voornaam, attendee name: middle name",
    Field.PREFIX: "tussenvoegsel, tussenvoegsels, tussenv., tv, voorvoegsel, voorvoegsels, infix, surname prefix",
    Field.FAMILY_NAME: (
        "achternaam, familienaam, geslachtsnaam, last name, lastname, family name, surname, attendee surname, "
        "attendee last name, deelnemer achternaam, attendee name: family name, naam deelnemer: achternaam"
    ),
    Field.FULL_NAME: (
        "naam, volledige naam, naam deelnemer, deelnemer, name, full name, fullname, display name, "
        "attendee name, participant, contactpersoon, fn"
    ),
    Field.EMAIL: (
        "email, e-mail, mail, emailadres, e-mailadres, mailadres, email address, e-mail address, "
        "e-mail 1 - value, attendee email, e-mail deelnemer, deelnemer e-mail, contact email, zakelijk e-mailadres"
    ),
    Field.OTHER_EMAIL: (
        "e-mail 2, email 2, e-mail 2 address, e-mail 3 address, e-mail 2 - value, e-mail 3 - value, e-mail 4 - value, "
        "e-mailadres 2, e-mailadres 3, tweede e-mailadres, ander e-mailadres, andere e-mailadressen, "
        "other e-mail, other e-mails, second e-mail, prive e-mail, e-mail prive"
    ),
    Field.EMAIL_IN_NAME: (
        "e-mail display name, e-mail 2 display name, e-mail 3 display name, weergavenaam e-mail, e-mailweergavenaam, "
        "e-mailweergavenaam 2, e-mailweergavenaam 3, weergavenaam voor e-mail, weergavenaam voor e-mail 2, "
        "weergavenaam voor e-mail 3"
    ),
    Field.MOBILE: (
        "mobiel, mobiele telefoon, mobiel nummer, mobielnummer, mobieltje, gsm, 06, 06-nummer, 06 nummer, "
        "mobile, mobile phone, mobile number, cell phone, cell, telefoon mobiel"
    ),
    Field.PHONE: (
        "telefoon, telefoonnummer, tel, tel., telefoonnr, telnr, phone, phone number, telephone, phone 1 - value, "
        "phone 2 - value, phone 3 - value, phone 4 - value, business phone, home phone, primary phone, work phone, "
        "attendee phone, telefoon werk, telefoon (werk), telefoon prive, vaste telefoon, telefoonnummer deelnemer, "
        "telefoon op werk, telefoon thuis, telefoon op thuis, telefoon (thuis), hoofdtelefoon"
    ),
    Field.OTHER_PHONE: (
        "andere telefoonnummers, ander telefoonnummer, telefoon 2, telefoonnummer 2, tweede telefoonnummer, "
        "other phones, other phone, phone 2, second phone, business phone 2, home phone 2, "
        "company main phone, car phone, telefoon op werk 2, telefoon thuis 2, andere telefoon, autotelefoon, "
        "hoofdtelefoon bedrijf, telefoon assistent"
    ),
    Field.LABEL: (
        "e-mail 1 - label, e-mail 2 - label, e-mail 3 - label, e-mail 1 - type, e-mail 2 - type, e-mail 3 - type, "
        "phone 1 - label, phone 2 - label, phone 3 - label, phone 1 - type, phone 2 - type, phone 3 - type"
    ),
    Field.ORGANISATION: (
        "organisatie, organisatienaam, naam organisatie, bedrijf, bedrijfsnaam, werkgever, gemeente, instelling, "
        "organization, organisation, organization name, organization 1 - name, company, company name, employer, "
        "attendee company, org"
    ),
    Field.JOB_TITLE: (
        "functie, functienaam, functietitel, rol in organisatie, job title, jobtitle, organization title, "
        "organization 1 - title, position, function, attendee job title, beroep"
    ),
    Field.EXTERNAL_ID: (
        "extern id, external id, kenmerk, relatienummer, lidnummer, klantnummer, deelnemernummer, contact id, uid, "
        "person id, persoons-id"
    ),
    Field.ORGANISATION_KIND: (
        "soort organisatie, type organisatie, organisatietype, kind of organisation, kind of organization"
    ),
    Field.REGION: "regio, region",
    Field.ROLE: "rol, role",
    Field.WAY_STATUS: "status",
    Field.CORE: "vaste kern, core group",
    Field.LONE_SPECIALIST: "eenpitter, lone specialist",
    Field.STATUS: "attendee status, deelnemerstatus, status deelnemer",
}


def compact(title: str) -> str:
    """Return a column title without capitals, accents, spaces and signs, for comparing."""
    return re.sub(r"[^a-z0-9]", "", folded(title))


_FIELD_OF = {compact(title): field for field, titles in _TITLES.items() for title in titles.split(",")}


def field_of(title: str) -> Field | None:
    """Return what a column with this title says about a person, or None when the title is not known."""
    return _FIELD_OF.get(compact(title)) if len(title) <= 100 else None
