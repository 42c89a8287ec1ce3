"""The words of the program on a blank interview form, Dutch and English."""

INTERVIEW_WORDS: dict[str, tuple[str, str]] = {
    "form_foot": ("Gespreksformulier {guide}", "Interview form {guide}"),
    "form_questions": ("{count} vragen", "{count} questions"),
    "form_questions_1": ("1 vraag", "1 question"),
    "form_person": ("Gesprek met", "Interview with"),
    "form_day": ("Op", "On"),
    "form_least": ("nog niet", "not at all"),
    "form_most": ("helemaal", "completely"),
    "form_private": ("Besloten deel", "Private part"),
    "form_private_mark": (
        "Dit blad is besloten. Bewaar het apart, neem het over in je kluis en vernietig het daarna.",
        "This sheet is private. Keep it apart, copy it into your vault, and destroy it afterwards.",
    ),
    "form_private_foot": ("Besloten: apart bewaren", "Private: keep apart"),
}
