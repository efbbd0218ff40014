"""Greetings and closings."""

from __future__ import annotations

import dataclasses

import players
import pytest

from afterword.compose.greeting import closing, greeting, spoken_name
from afterword.domain import Form, Person, Profile, Tone

CASES = (
    (Person("Maria Chen", given="Maria", family="Chen"), Tone.WARM, "en-US", "Dear Maria,"),
    (Person("Maria Chen", given="Maria", family="Chen"), Tone.FORMAL, "en-US", "Dear Maria Chen,"),
    (Person("Abernathy", honorific="Mr.", family="Abernathy"), Tone.WARM, "en-US", "Dear Mr. Abernathy,"),
    (Person("Hollis", honorific="Mrs", family="Hollis"), Tone.WARM, "en-GB", "Dear Mrs Hollis,"),
    (Person("Hollis", honorific="Mrs", family="Hollis"), Tone.WARM, "en-US", "Dear Mrs. Hollis,"),
    (Person("Neha", honorific="ma'am", given="Neha"), Tone.WARM, "en-IN", "Dear Neha Ma'am,"),
    (
        Person("Aoife Ní Bhriain", honorific="Dr", given="Aoife", family="Ní Bhriain"),
        Tone.WARM,
        "en-IE",
        "Dear Dr Ní Bhriain,",
    ),
    (Person("A Vogt", honorific="Prof. Dr.", given="A", family="Vogt"), Tone.WARM, "en-GB", "Dear Prof. Dr. Vogt,"),
    (Person("S Ní", honorific="Ms.", given="Sinéad", family="Ní"), Tone.WARM, "en-IE", "Dear Sinéad,"),
    (Person("S Ní", honorific="Ms.", given="Sinéad", family="Ní"), Tone.FORMAL, "en-IE", "Dear Ms. Ní,"),
    (
        Person("CA Meenakshi Iyer", honorific="CA", given="Meenakshi", family="Iyer"),
        Tone.WARM,
        "en-IN",
        "Dear Meenakshi,",
    ),
    (Person("Wiremu"), Tone.FORMAL, "en-NZ", "Dear Wiremu,"),
    (Person("Ode", family="Ode"), Tone.WARM, "en-US", "Dear Ode,"),
)


@pytest.mark.parametrize(("person", "tone", "language", "line"), CASES)
def test_each_is_greeted_as_one_would(person: Person, tone: Tone, language: str, line: str) -> None:
    assert greeting(person, tone, language) == line


def test_others_are_named_in_full() -> None:
    assert spoken_name(players.TOM) == "Tom Ode"
    assert spoken_name(dataclasses.replace(players.TOM, honorific="Dr.")) == "Dr. Ode"
    assert spoken_name(Person("Gaz")) == "Gaz"


def test_the_closing_is_the_countrys() -> None:
    assert closing(players.PROFILE, "en-US", Tone.WARM) == "Best regards,\nAna Silva\n+1 212 555 0100"
    assert closing(players.PROFILE, "en-GB", Tone.WARM).startswith("Kind regards,")
    assert closing(players.PROFILE, "en-GB", Tone.FORMAL).startswith("Yours sincerely,")
    assert closing(players.PROFILE, "en-US", Tone.FORMAL).startswith("Sincerely,")


def test_a_signature_of_ones_own_stands_as_written() -> None:
    profile = Profile(name='Dominic "Dom" Farrell', signature="Dom Farrell\n(617) 555-0162")
    assert closing(profile, "en-US", Tone.WARM) == "Best regards,\nDom Farrell\n(617) 555-0162"
    assert closing(profile, "en-US", Tone.WARM, Form.CARD) == "Best regards,\nDominic Farrell"
    assert closing(profile, "en-US", Tone.WARM, Form.LINKEDIN) == "Dominic Farrell"
