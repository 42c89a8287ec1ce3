"""The fifth form of the file: people lie in the order of a list, so that its first page is there at once."""

STATEMENTS = (
    "ALTER TABLE person ADD COLUMN listed_as VARCHAR(1600) NOT NULL DEFAULT ''",
    "UPDATE person SET listed_as = list_key(given_name, prefix, family_name)",
    "CREATE INDEX ix_person_listed_as ON person (listed_as, id)",
)
