"""The communities of a workbook: making one, and the settings that make it differ from others."""
