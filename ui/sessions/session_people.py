"""What participants are told of a session: what it is for, what to bring, how to sign up, and what there is to eat."""

from PySide6.QtCore import Signal

from copdesk.domain.sessions import Session
from ui.kit.controls import Button
from ui.kit.desk import Desk
from ui.kit.fields import CheckField, DateField, LineField, NumberField, TextField
from ui.sessions.field_group import SessionGroup, beside, joined


class ParticipantsGroup(SessionGroup):
    """What the session is for."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("For the participants"), desk, called="session.participants")
        self.aim = TextField(self.tr("&What this session is for"), desk, lines=3)
        self.take_home = TextField(self.tr("W&hat people take home"), desk, lines=2)
        self.bring = TextField(self.tr("What to bring"), desk, lines=2)
        self.photo_notice = CheckField(self.tr("Photo notice in the programme"), desk)
        self.hold(aim=self.aim, take_home=self.take_home, bring=self.bring, photo_notice=self.photo_notice)
        self.add(self.aim, self.take_home, self.bring, self.photo_notice)

    def brief(self, session: Session) -> str:
        """Begin with the aim."""
        return joined(session.aim, session.take_home)


class SignUpGroup(SessionGroup):
    """Deadlines and the meal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Signing up and the meal"), desk, called="session.sign_up", open_at_first=False)
        self.sign_up_by = DateField(self.tr("Sign up before"), desk)
        self.sign_off = LineField(self.tr("Can&not come? Tell"), desk)
        self.coming_and_going = LineField(self.tr("Coming late, leaving early"), desk)
        self.meal = LineField(self.tr("Meal"), desk)
        self.meal_by = DateField(self.tr("Order before"), desk)
        self.vegetarian = CheckField(self.tr("Vegetarian too"), desk)
        self.hold(sign_up_by=self.sign_up_by, sign_off=self.sign_off, coming_and_going=self.coming_and_going)
        self.hold(meal=self.meal, meal_by=self.meal_by, vegetarian=self.vegetarian)
        self.add(beside(self.sign_up_by, self.sign_off), self.coming_and_going)
        self.add(beside(self.meal, self.meal_by), self.vegetarian)

    def brief(self, session: Session) -> str:
        """Name the meal."""
        return joined(session.meal, session.coming_and_going)


class VersionGroup(SessionGroup):
    """Which version of the programme people have."""

    sent_out = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Version"), desk, called="session.version")
        self.version = NumberField(self.tr("Version, one higher after each mailing"), desk, least=1, most=999)
        self.raising = Button(self.tr("This version was sent out"), desk.theme, icon="send")
        self.raising.clicked.connect(self.sent_out)
        self.hold(version=self.version)
        self.add(self.version, self.raising)

    def brief(self, session: Session) -> str:
        """Give the number."""
        return str(session.version)
