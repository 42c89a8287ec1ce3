"""Other people's formats, in and out: lists of people, calendars, contact cards, the whole workbook."""
