"""CoP Desk: one workbook from the first intake to the published harvest."""

__version__ = "0.1.0"
