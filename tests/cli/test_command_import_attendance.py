"""Attendance of past years comes in from the command line too, once."""

import json

GRID = (
    "Naam;Organisatie;15-11-2018;12-6-2021\nJan de Boer;Gemeente Hoogkade;x;ja\n"
    "Pia Pol;Gemeente Hoogkade;nee;misschien\n"
)


def test_a_grid_of_people_and_dates_is_taken_for_attendance(copdesk, sample, tmp_path):
    grid = tmp_path / "jaren.csv"
    grid.write_text(GRID, encoding="utf-8")
    said = json.loads(copdesk("import", sample, grid, "--json").out)
    assert (said["new"], said["updated"], said["duplicates"]) == (2, 0, 0)
    assert [(one["row"], "misschien" in one["why"]) for one in said["rejected"]] == [(3, True)]
    again = json.loads(copdesk("import", sample, grid, "--json").out)
    assert (again["new"], again["updated"], again["unchanged"]) == (0, 0, 2)
