"""The program's own words on paper, in Dutch and English."""

from collections.abc import Mapping
from typing import ClassVar

from copdesk.documents.privacy_words import PRIVACY_WORDS
from copdesk.sentences import speech
from copdesk.sentences.session_words import SESSION_WORDS

# One entry a word or sentence: Dutch first, English second; the words in braces are filled in.
WORDS: dict[str, tuple[str, str]] = SESSION_WORDS | PRIVACY_WORDS | {
    # Every document
    "page": ("Bladzijde", "Page"),
    # Programme
    "programme_of": ("Programma, {day}", "Programme, {day}"),
    "programme_foot": ("Programma {title}", "Programme {title}"),
    "you_take_home": ("Je neemt mee: ", "You take home: "),
    "changed_since": ("Veranderd sinds versie {version}", "Changed since version {version}"),
    "where_and_who": ("Waar en wie", "Where and who"),
    "listed_below": ("Ze staan onder dit overzicht.", "They are listed below this overview."),
    "parallel_at": ("Tegelijk om {time}", "In parallel at {time}"),
    "no_rows": ("Het programma volgt nog.", "The programme will follow."),
    "good_to_know": ("Goed om te weten", "Good to know"),
    "bring": ("Meenemen", "Bring along"),
    "questions": ("Vragen of afmelden", "Questions or signing off"),
    "agreements": ("Huisafspraken", "House agreements"),
    "photos": ("Foto’s", "Photos"),
    "photo_notice": (
        "Er worden foto’s gemaakt. Wil je niet herkenbaar in beeld? Zeg het bij binnenkomst.",
        "Photos are taken. Would you rather not be recognisable? Tell us when you come in.",
    ),
    # Harvest report
    "harvest_report": ("Oogstverslag", "Harvest report"),
    "harvest_title": ("Wat wij oogstten", "What we harvested"),
    "harvest_of": ("Oogstverslag {period}", "Harvest report {period}"),
    "harvest_foot": ("Oogstverslag {community}", "Harvest report {community}"),
    "audience_group": ("Voor de deelnemers", "For the participants"),
    "audience_sponsor": ("Voor de opdrachtgever", "For the sponsor"),
    "audience_public": ("Openbaar", "Public"),
    "contents": ("Inhoud", "Contents"),
    "figure_participants": ("deelnemers uit {count} organisaties", "participants from {count} organisations"),
    "figure_participants_1": ("deelnemers uit 1 organisatie", "participants from 1 organisation"),
    "figure_participants_0": ("deelnemers", "participants"),
    "figure_participant": ("deelnemer uit {count} organisaties", "participant from {count} organisations"),
    "figure_participant_1": ("deelnemer uit 1 organisatie", "participant from 1 organisation"),
    "figure_participant_0": ("deelnemer", "participant"),
    "figure_sessions": ("bijeenkomsten", "meetings"),
    "figure_session": ("bijeenkomst", "meeting"),
    "figure_items": ("lessen, inzichten en meer", "lessons, insights and more"),
    "figure_item": ("les of inzicht", "lesson or insight"),
    "figure_actions": ("afspraken, waarvan {count} klaar", "agreements, {count} of them done"),
    "figure_action": ("afspraak, waarvan {count} klaar", "agreement, {count} done"),
    "issue": ("Het vraagstuk", "The shared issue"),
    "horizon": ("De stip op de horizon", "The point on the horizon"),
    "outcome_open": (
        "De uitkomst lag vooraf niet vast: wat hier staat, is onderweg gevonden.",
        "The outcome was left open: what is written here was found along the way.",
    ),
    "how_to_read": ("Zo lees je dit verslag", "How to read this report"),
    "how_counted": (
        "Alle aantallen zijn geteld uit wat is vastgelegd; geen getal is met de hand ingevuld.",
        "All figures were counted from what was recorded; no number was typed in.",
    ),
    "how_consent": (
        "Wat iemand zelf zei, staat hier alleen met toestemming, in de eigen woorden en niet bewerkt. Een naam staat"
        " erbij als dat is afgesproken.",
        "What somebody said is here only with consent, in their own words and unedited. A name is given where that was"
        " agreed.",
    ),
    "how_levels": (
        "De oogst is geordend naar waar iets is geleerd: door een persoon, aan een opgave of in een organisatie.",
        "The harvest is ordered by where something was learnt: by a person, on an assignment or in an organisation.",
    ),
    "how_signs": (
        "Bij een afspraak staat hoe het ermee is: {signs}.",
        "Each agreement says how it stands: {signs}.",
    ),
    "process": ("Hoe het liep", "How it went"),
    "process_counted": (
        "{sessions}, gemiddeld {average} mensen per keer.",
        "{sessions}, with {average} people on average.",
    ),
    "session_count": ("{count} bijeenkomsten", "{count} meetings"),
    "session_count_1": ("1 bijeenkomst", "1 meeting"),
    "day": ("Datum", "Date"),
    "session": ("Bijeenkomst", "Meeting"),
    "present": ("Aanwezig", "Present"),
    "excused": ("Afgemeld", "Excused"),
    "absent": ("Afwezig", "Absent"),
    "attendance": ("Aanwezigen per bijeenkomst", "People present per meeting"),
    "attendance_alt": (
        "Staafdiagram met de aanwezigen per bijeenkomst: {figures}.",
        "Bar chart of people present per meeting: {figures}.",
    ),
    "attendance_note": (
        "Wie zonder aanmelding binnenliep, telt mee als aanwezig.",
        "Whoever walked in without enrolling counts as present.",
    ),
    "learnt": ("Wat wij leerden", "What we learnt"),
    "level_individual": ("Door mensen", "By people"),
    "level_assignment": ("Aan opgaven", "On assignments"),
    "level_organisation": ("In organisaties", "In organisations"),
    "kind_lesson": ("Les", "Lesson"),
    "kind_insight": ("Inzicht", "Insight"),
    "kind_quote": ("Citaat", "Quote"),
    "kind_breakthrough": ("Doorbraak", "Breakthrough"),
    "kind_discomfort": ("Ongemak", "Discomfort"),
    "kind_learning_point": ("Leerpunt", "Learning point"),
    "kind_conclusion": ("Conclusie", "Conclusion"),
    "kind_recommendation": ("Aanbeveling", "Recommendation"),
    "quotes": ("In eigen woorden", "In their own words"),
    "open_quote": ("“", "“"),
    "close_quote": ("”", "”"),
    "anonymous": ("deelnemer", "participant"),
    "learning_questions": ("Leervragen", "Learning questions"),
    "began_as": ("Begon als: ", "Began as: "),
    "stage_raw": ("zoals gesteld", "as first put"),
    "stage_sharpened": ("aangescherpt", "sharpened"),
    "stage_reformulated": ("opnieuw verwoord", "reformulated"),
    "stage_harvested": ("geoogst", "harvested"),
    "actions": ("Afspraken", "Agreements"),
    "actions_counted": ("Van de {count} afspraken: {states}.", "Of the {count} agreements: {states}."),
    "actions_counted_1": ("Van de ene afspraak: {states}.", "Of the one agreement: {states}."),
    "what": ("Wat", "What"),
    "who": ("Wie", "Who"),
    "due": ("Uiterlijk", "By"),
    "state": ("Stand", "State"),
    "no_lead": ("nog niemand", "nobody yet"),
    "no_due": ("geen datum", "no date"),
    "state_open": ("open", "open"),
    "state_busy": ("bezig", "under way"),
    "state_done": ("klaar", "done"),
    "state_not_done": ("nog niet van de grond", "not done"),
    "state_lapsed": ("vervallen", "lapsed"),
    "state_follow_up": ("krijgt vervolg", "follow-up"),
    "why_not": ("Waarom niet?", "Why not?"),
    "why_not_lead": (
        "Wat nog niet van de grond kwam, leert ons ook iets. Hieronder staat per oorzaak waarom niet.",
        "What did not happen teaches us something too. Below it says why not, cause by cause.",
    ),
    "cause_no_time": ("Geen tijd", "No time"),
    "cause_no_owner": ("Geen trekker", "Nobody to lead it"),
    "cause_no_mandate": ("Geen mandaat", "No mandate"),
    "cause_no_longer_needed": ("Niet meer nodig", "No longer needed"),
    "cause_unclear": ("Onduidelijk wat te doen", "Unclear what to do"),
    "cause_other": ("Anders", "Other"),
    "reason_missing": ("Hierbij is nog geen reden genoteerd.", "No reason has been noted yet."),
    "conclusions": ("Conclusies", "Conclusions"),
    "recommendations": ("Aanbevelingen", "Recommendations"),
    "colophon": ("Colofon", "Colophon"),
    "published_by": ("Uitgave van {organisation}.", "Published by {organisation}."),
    "made_with": ("Gemaakt met CoP Desk.", "Made with CoP Desk."),
    # Recovery sheet
    "recovery_title_file": ("Herstelblad van het bestand", "Recovery sheet of the workbook"),
    "recovery_title_vault": ("Herstelblad van de kluis", "Recovery sheet of the vault"),
    "recovery_of": ("{workbook}, gemaakt op {day}", "{workbook}, made on {day}"),
    "recovery_lead_file": (
        "Met deze code open je het bestand als je de wachtwoordzin kwijt bent. Een andere weg is er niet.",
        "This code opens the workbook when its passphrase is lost. There is no other way.",
    ),
    "recovery_lead_vault": (
        "Met deze code open je de kluis als je de wachtwoordzin van de kluis kwijt bent. Een andere weg is er niet.",
        "This code opens the vault when the passphrase of the vault is lost. There is no other way.",
    ),
    "recovery_code": ("De code", "The code"),
    "recovery_alphabet": (
        "In de code staan geen I, L, O en U. Een 1 is altijd een cijfer en een 0 ook.",
        "The code has no I, L, O or U in it. A 1 is always a digit, and so is a 0.",
    ),
    "recovery_id": ("Herkenningsteken van dit blad: {id}", "Mark of this sheet: {id}"),
    "recovery_use": ("Zo gebruik je het", "How to use it"),
    "recovery_step_open": (
        "Kies in CoP Desk bij het openen: wachtwoordzin vergeten.",
        "Choose in CoP Desk when opening: passphrase forgotten.",
    ),
    "recovery_step_type": (
        "Typ de groepen over. Na elke groep zie je of die klopt.",
        "Type the groups. After each one you see whether it is right.",
    ),
    "recovery_step_new": ("Bedenk een nieuwe wachtwoordzin.", "Think of a new passphrase."),
    "recovery_keep": ("Bewaar dit blad goed", "Keep this sheet safe"),
    "recovery_keep_paper": (
        "Bewaar het op papier, op een andere plek dan je laptop. Wie dit blad heeft, kan alles lezen.",
        "Keep it on paper, in another place than your laptop. Whoever has this sheet can read everything.",
    ),
    "recovery_keep_old": (
        "Maak je een nieuw blad, dan werkt dit niet meer. Vernietig het dan.",
        "When you make a new sheet, this one stops working. Destroy it then.",
    ),
    "recovery_foot": ("Herstelblad, vertrouwelijk", "Recovery sheet, confidential"),
    # Sign-in sheet
    "sign_in": ("Aanwezigheidslijst", "Sign-in sheet"),
    "sign_in_of": ("Aanwezigheidslijst, {day}", "Sign-in sheet, {day}"),
    "sign_in_expected": ("{count} verwacht", "{count} expected"),
    "sign_in_expected_1": ("1 verwacht", "1 expected"),
    "sign_in_why": (
        "Je tekent alleen om te laten zien dat je er was. De lijst wordt weggegooid zodra de aanwezigheid is"
        " overgenomen.",
        "You sign only to show that you were here. The sheet is thrown away once attendance has been taken over.",
    ),
    "sign_in_number": ("Nr.", "No."),
    "sign_in_name": ("Naam", "Name"),
    "sign_in_organisation": ("Organisatie", "Organisation"),
    "sign_in_signature": ("Handtekening", "Signature"),
    "sign_in_foot": ("Aanwezigheidslijst, na het overnemen weggooien", "Sign-in sheet, to be thrown away after use"),
}


class Speech(speech.Speech):
    """How one language says things on paper."""

    words: ClassVar[Mapping[str, tuple[str, str]]] = WORDS
