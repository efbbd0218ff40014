"""The lines that describe a person: `email:`, `phone:`, `title:` and their other names."""

from __future__ import annotations

from afterword.capture.kinds import canonical_label

_FIELDS = {
    "email": "email e-mail mail email_address mail_address e_mail address",
    "phone": "phone mobile mob tel telephone cell number ph phone_number whatsapp cell_phone",
    "linkedin": "linkedin linked_in li",
    "pronouns": "pronouns pronoun",
    "timezone": "timezone time_zone tz",
    "title": "title job_title",
    "part": "part part_in_the_hiring",
    "honorific": "honorific salutation form_of_address",
    "given": "given given_name first_name goes_by called",
    "family": "family family_name last_name surname",
    "credentials": "credentials post-nominals",
}
_FIELD = {word.replace("_", " ").replace("-", " "): name for name, words in _FIELDS.items() for word in words.split()}


def find_field(label: str) -> str:
    """The field of a Person that a label names; "" when it names none."""
    return _FIELD.get(canonical_label(label), "") if len(label) < 30 else ""
