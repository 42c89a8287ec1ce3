"""The settings: language, appearance, letters, backups."""
