"""The words of the command line itself, in Dutch and English; what goes wrong is said in `copdesk.sentences`."""

from copdesk.domain.language import Language

# One entry a key: Dutch first, English second.
_WORDS: dict[str, tuple[str, str]] = {
    # How help is laid out
    "usage": ("gebruik: ", "usage: "),
    "arguments": ("wat je opgeeft", "what you give"),
    "options": ("keuzes", "options"),
    "commands": ("opdrachten", "commands"),
    "command": ("opdracht", "command"),
    "help": ("laat deze uitleg zien en stopt", "show this help and stop"),
    "version": ("laat de versie zien en stopt", "show the version and stop"),
    "about": (
        "CoP Desk: één bestand voor je Community of Practice, van intake tot oogst. "
        "Zonder opdracht opent het programma.",
        "CoP Desk: one file for your Community of Practice, from intake to harvest. "
        "Without a command the application opens.",
    ),
    # The commands
    "open": ("open het programma, met een bestand als je dat opgeeft", "open the application, with a file if given"),
    "demo": (
        "maak een voorbeeldbestand met alle documenten erbij",
        "make a sample workbook with all its documents",
    ),
    "new": ("maak een nieuw, leeg bestand", "make a new, empty workbook"),
    "import": (
        "lees deelnemers, programma’s of een heel bestand in",
        "read in participants, programmes or a whole workbook",
    ),
    "export": ("maak een document of lijst", "make a document or list"),
    "check": ("kijk een bestand na en tel wat erin staat", "check a workbook and count what is in it"),
    "backup": ("maak een reservekopie", "make a backup"),
    "restore": ("zet een reservekopie terug", "put a backup back"),
    "screenshot": ("maak een afbeelding van een scherm", "make a picture of a screen"),
    # What is given with them
    "file": ("het bestand (.copdesk)", "the workbook (.copdesk)"),
    "folder": ("de map waarin alles komt te staan", "the folder in which everything is put"),
    "system": ("welk voorbeeld", "which sample"),
    "markers": (
        "zet in elk privéveld een herkenbaar woord, om op lekken te zoeken",
        "put a word that is easy to find in every private field, to search for leaks",
    ),
    "replace": ("vervang wat er al staat", "replace what is there already"),
    "community_new": ("maak er meteen deze CoP in", "make this community in it as well"),
    "community": ("de naam van de CoP (anders de vroegste)", "the name of the community (otherwise the earliest)"),
    "source": (
        "de lijst (csv, xlsx, ods, vCard) of een eerdere json-export",
        "the list (CSV, XLSX, ODS, vCard) or an earlier JSON export",
    ),
    "policy": (
        "bij wie er al in staat: overslaan, lege velden aanvullen (standaard) of overschrijven",
        "for people who are known: skip, fill empty fields (default) or overwrite",
    ),
    "dry_run": ("laat alleen zien wat er zou gebeuren", "only show what would happen"),
    "json": ("antwoord in json, voor andere programma’s", "answer in JSON, for other programs"),
    "what": ("wat je wilt hebben: {known}", "what you want to have: {known}"),
    "session": ("het nummer van de bijeenkomst (anders alle)", "the number of the session (otherwise all)"),
    "lang": ("de taal van het document (anders die van de CoP)", "the language of the document (else the community’s)"),
    "audience": ("voor wie het oogstverslag is (standaard de groep)", "who the report is for (default the group)"),
    "card": (
        "de vorm van contactkaartjes; 3.0 voor oudere programma's (standaard 4.0)",
        "the form of contact cards; 3.0 for older programs (default 4.0)",
    ),
    "out": ("waar het komt te staan", "where it is put"),
    "backup_out": ("de reservekopie: een nieuw bestand, of een map", "the backup: a new file, or a folder"),
    "backup_in": ("de reservekopie", "the backup"),
    "target": (
        "waar hij komt te staan; wat daar al staat, wordt opzij gezet",
        "where it is put; what lies there already is set aside",
    ),
    "passphrase": ("vraag om een wachtzin voor het bestand", "ask for a passphrase for the file"),
    "locked": ("begin achter het slotscherm", "begin behind the lock screen"),
    "passphrase_fd": (
        "lees de wachtzin uit bestandsdescriptor N in plaats van hem te vragen",
        "read the passphrase from file descriptor N instead of asking for it",
    ),
    "screen": ("welk scherm", "which screen"),
    "size": ("breedte en hoogte, als 1280x800", "width and height, as 1280x800"),
    "screen_lang": ("de taal van het scherm", "the language of the screen"),
    "theme": ("licht, donker of hoog contrast", "light, dark or high contrast"),
    "scale": ("vergroting", "magnification"),
    "person": (
        "van wie; een deel van de naam volstaat als er maar één zo heet",
        "whose; a part of the name will do when only one is called so",
    ),
    # What is asked at the terminal
    "ask_passphrase": ("Wachtzin van {name}: ", "Passphrase of {name}: "),
    "ask_new_passphrase": ("Nieuwe wachtzin voor {name}: ", "New passphrase for {name}: "),
    "ask_again": ("Nog een keer: ", "Once more: "),
    # What is said when it went well
    "made": ("{path} is gemaakt.", "{path} has been made."),
    "replaced": ("“{words}” → {instead}, {times} ×", "“{words}” → {instead}, {times} ×"),
    "left_standing": (
        "“{words}” staat er nog, {times} ×: kijk of dit iemand aanwijst.",
        "“{words}” still stands there, {times} ×: see whether it points at somebody.",
    ),
    "held_back": (
        "Weggelaten omdat er geen toestemming is: {count}.",
        "Left out because there is no consent: {count}.",
    ),
    "without_card": (
        "Weggelaten omdat ze niet gekozen of afgemeld zijn: {count}.",
        "Left out because they were not chosen or withdrew: {count}.",
    ),
    "may_be_known": (
        "Van {people} mensen. Wie de groep kent, kan iemand ook aan een verhaal herkennen: lees het na.",
        "Of {people} people. Whoever knows the group may recognise somebody by a story as well: read it again.",
    ),
    "not_protected": (
        "Er zit geen wachtzin op: wie het bestand heeft, kan het lezen. De kluis heeft altijd een eigen wachtzin.",
        "It has no passphrase: whoever has the file can read it. The vault always has a passphrase of its own.",
    ),
    "vault_passphrase": (
        "De kluis in {workbook} opent met: {passphrase}",
        "The vault in {workbook} opens with: {passphrase}",
    ),
    "counted": (
        "{new} nieuw, {updated} bijgewerkt, {unchanged} ongewijzigd, {duplicates} dubbel, {rejected} geweigerd.",
        "{new} new, {updated} updated, {unchanged} unchanged, {duplicates} duplicates, {rejected} rejected.",
    ),
    "row": ("Rij {row}: {why}", "Row {row}: {why}"),
    "doubts_wait": (
        "Rijen waarbij iets wordt gevraagd zijn niet geïmporteerd; importeer de lijst in het venster om te antwoorden.",
        "Rows with a question were not imported; import the list in the window to answer.",
    ),
    "dry_run_done": ("Er is niets veranderd.", "Nothing has changed."),
    "ignored": ("Niet ingelezen kolommen: {columns}.", "Columns not read: {columns}."),
    "all_well": ("{path} is in orde.", "{path} is in order."),
    "community_line": (
        "{name}: {people} deelnemers, {held} intakes, {sessions} bijeenkomsten, {actions} acties.",
        "{name}: {people} participants, {held} intakes, {sessions} sessions, {actions} actions.",
    ),
    "check_line": ("  {number} {title}: {sentence}", "  {number} {title}: {sentence}"),
    "accepted": ("Bewust, want: {because}", "On purpose, because: {because}"),
    "backed_up": ("De reservekopie is nagekeken en staat in {path}.", "The backup has been checked and is at {path}."),
    "restored": ("{path} is teruggezet.", "{path} has been restored."),
    "zip_passphrase": (
        "Het opent met: {passphrase}  Vertel dat langs een andere weg, bijvoorbeeld aan de telefoon.",
        "It opens with: {passphrase}  Tell it by another way, such as the telephone.",
    ),
    "erased_again": (
        "Wie eerder gewist was en met de reservekopie terugkwam, is opnieuw gewist: {count}.",
        "Whoever had been erased and came back with the backup has been erased again: {count}.",
    ),
    "set_aside": ("Wat er stond, is bewaard als {path}.", "What lay there has been kept as {path}."),
    # When a command is not understood
    "misuse": ("{what} Met {prog} --help zie je wat er kan.", "{what} See {prog} --help for what is possible."),
    "misuse_required": ("Er ontbreekt iets: {detail}.", "Something is missing: {detail}."),
    "misuse_unknown": ("Dit ken ik niet: {detail}.", "This is not known: {detail}."),
    "misuse_choice": (
        "Bij {detail} kan dat niet; kies uit {choices}.",
        "{detail} cannot be that; choose from {choices}.",
    ),
    "misuse_value": ("Wat bij {detail} staat, klopt niet.", "What is given with {detail} is not right."),
    "misuse_other": ("Deze opdracht klopt niet.", "This command is not right."),
    # The names of documents a demo writes
    "name_programme": ("programma {number}", "programme {number}"),
    "name_run_sheet": ("draaiboek {number}", "run sheet {number}"),
    "name_harvest": ("oogstverslag", "harvest report"),
    "name_roster": ("deelnemers", "participants"),
    "name_attendance": ("aanwezigheid", "attendance"),
    "name_contacts": ("contacten", "contacts"),
    "name_calendar": ("agenda", "calendar"),
}


class Words:
    """The words of the command line in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def __call__(self, key: str, **values: object) -> str:
        """Return the words under `key`, filled with `values`."""
        dutch, english = _WORDS[key]
        words = english if self.language is Language.ENGLISH else dutch
        return words.format(**values) if values else words
