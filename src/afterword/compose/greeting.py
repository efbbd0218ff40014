"""Greetings and closings, as the reader's country writes them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.domain import Form, Tone
from afterword.etiquette import etiquette_for

if TYPE_CHECKING:
    from afterword.domain import Person, Profile

# Forms of address that stand behind the name.
BEHIND = {"ma'am", "ma’am", "madam", "sir", "ji", "san", "sensei"}
DOTLESS = {"GB", "IE", "AU", "NZ", "IN"}
TITLES = {"dr", "prof", "professor", "mr", "mrs", "ms", "mx", "miss", "sister", "sr", "fr", "father", "rev", "sir", "dame", "lord", "lady",
          "chef", "col", "capt", "captain", "maj", "major", "lt", "sgt", "gen", "cmdr", "judge", "justice", "imam", "rabbi", "pastor"}  # fmt: skip
LEARNED = {"dr", "prof", "professor"}


def greeting(person: Person, tone: Tone, language: str = "en-US") -> str:
    """The line that begins the letter: "Dear Maria,"; American titles have their dot."""
    name = name_in_greeting(person, tone)
    if language.partition("-")[2].upper() in {"US", "CA", ""}:
        name = re.sub(r"^(Dr|Mr|Mrs|Ms|Mx) (?=\S)", r"\1. ", name)
    return f"Dear {name},"


def name_in_greeting(person: Person, tone: Tone) -> str:
    """The name as one would say it to them: a first name where there is one, never a credential."""
    title = person.honorific.strip()
    words = [w for w in re.split(r"[\s/.]+", title.lower()) if w]
    low = next((w for w in words if w in LEARNED), title.lower().strip("."))
    if low in BEHIND:
        return f"{person.given or person.family or person.name} {title[:1].upper()}{title[1:]}"
    if not person.given and person.family:
        return f"{title} {person.family}".strip() if low in TITLES else person.name
    if (
        person.family
        and low in TITLES
        and (tone is Tone.FORMAL or low in LEARNED or low not in {"mr", "mrs", "ms", "mx", "miss"})
    ):
        return f"{title} {person.family}"
    if tone is Tone.FORMAL and person.family and person.given:
        return f"{person.given} {person.family}"
    return person.given or person.name


def spoken_name(person: Person) -> str:
    """The name as one mentions somebody to another: "Rick DiSalvo", "Dr. Murphy"."""
    title = person.honorific.strip()
    if title and title.lower().strip(".") in TITLES and person.family:
        return f"{title} {person.family}"
    return " ".join(part for part in (person.given, person.family) if part) or person.name


def closing(profile: Profile, language: str, tone: Tone, form: Form = Form.EMAIL) -> str:
    """How the letter ends: a closing word and the signature; by hand and on LinkedIn the name alone."""
    if form in {Form.LINKEDIN, Form.MESSAGE}:
        return plain_name(profile)
    words = etiquette_for(language).closing
    if tone is Tone.FORMAL:
        words = "Yours sincerely" if language.endswith(tuple(DOTLESS)) else "Sincerely"
    return f"{words},\n{signature(profile) if form is Form.EMAIL else plain_name(profile)}".rstrip()


def signature(profile: Profile) -> str:
    """The person's own signature, else name and telephone number."""
    if profile.signature.strip():
        return profile.signature.strip()
    return "\n".join(line for line in (plain_name(profile), profile.phone) if line)


def plain_name(profile: Profile) -> str:
    """The name as one signs: a file says Dominic "Dom" Farrell, a letter Dominic Farrell."""
    return re.sub(r"\s*[\"“(][^\"”)]*[\"”)]\s*", " ", profile.name).strip()
