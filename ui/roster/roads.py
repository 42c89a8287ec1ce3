"""The roads from somebody's story to the screens where each piece of it stands."""

from PySide6.QtCore import QObject, Signal


class Roads(QObject):
    """Each says which thing is wanted; whoever joins the screens knows where it is."""

    interview_wanted = Signal(object)
    session_wanted = Signal(object)
    harvest_wanted = Signal(object)
    action_wanted = Signal(object)
    shared_wanted = Signal(object)
    assignment_wanted = Signal(object)
    person_elsewhere_wanted = Signal(object, object)
    participant_list_wanted = Signal()
