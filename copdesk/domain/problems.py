"""A problem names itself by a code, with the figures that belong to it; the sentence is made where it is shown."""

Value = str | int | float


class Problem(Exception):
    """Something the user can act on: what went wrong, where, and the figures that say so.

    The code names a sentence in `copdesk.sentences`; the values fill it. Neither `str` nor `repr`
    shows a value, because values may be people's words and errors end up in logs.
    """

    def __init__(self, code: str, **values: Value) -> None:
        super().__init__(code)
        self.code = code
        self.values = values
