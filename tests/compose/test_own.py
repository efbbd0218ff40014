"""What the writer brings, in the first person."""

from __future__ import annotations

import pytest

from afterword.compose.mend import mend
from afterword.compose.own import as_own, sentence

CASES = (
    ("at Globex I cut lag by 40%", "at Globex I cut lag by 40%"),
    ("moved 300 jobs to Flink", "I moved 300 jobs to Flink"),
    ("done 40 battery swaps", "I have done 40 battery swaps"),
    ("have done it in Python", "I have done it in Python"),
    ("certified in Relativity since 2023", "I have been certified in Relativity since 2023"),
    ("good at calming people", "I am good at calming people"),
    ("handles pressure well", "I handle pressure well"),
    ("speak Hindi and Gujarati", "I speak Hindi and Gujarati"),
    ("coaching nine starters", "my experience includes coaching nine starters"),
    ("8 yrs dual shield", "I have 8 years of dual shield"),
    ("six years on sauce", "I have six years on sauce"),
    ("TA for intro stats", "I have been a TA for intro stats"),
    ("native French speaker", "I am a native French speaker"),
    ("a tutor in maths", "I have been a tutor in maths"),
    ("clean licence for 9 years", "my background includes a clean licence for 9 years"),
    ("the Macon map", "I was glad to be able to tell you about the Macon map"),
    ("my capstone, they asked 5 things", "I can point to my capstone"),
    (
        "my capstone!! flood map for Macon, 2,140 parcels, the city uses it",
        "I can point to my capstone, a flood map for Macon, 2,140 parcels; the city uses it",
    ),
    ("my project. it was for her", "I can point to my project"),
    ("my french is fluent", "my French is fluent"),
    ("wrote the handbook, 18 pages, still used", "I wrote the handbook, 18 pages and still used"),
    (
        "140 births in Broken Hill, drove 900 km a week",
        "my background includes 140 births in Broken Hill, and I drove 900 km a week",
    ),
    ("three years of MuseumPlus, and I have begun TMS", "I have three years of MuseumPlus, and I have begun TMS"),
    ("ran the bar, norm there was 180", "I ran the bar; the norm there was 180"),
    ("ran the bar, she liked it", "I ran the bar"),
    ("ran the bar, it was fun", "I ran the bar"),
    ("me: 8 yrs of welding", "I have 8 years of welding"),
    ("having 4 years in GST filing", "I have 4 years in GST filing"),
    ("at Tesco: trained 12 starters", "at Tesco I trained 12 starters"),
    ("Tesco: trained 12 starters", "at Tesco I trained 12 starters"),
    ("recorded 46 histories and put them into the text", "I recorded 46 histories and put them into the text"),
    ("tools: torque wrench and gauge", "my background includes tools: torque wrench and gauge"),
)


@pytest.mark.parametrize(("noted", "clause"), CASES)
def test_it_says_what_one_did(noted: str, clause: str) -> None:
    assert as_own(mend(noted)) == clause


@pytest.mark.parametrize(
    "text",
    [
        "",
        "she led it",
        "the city uses it",
        "own the rota",
        "to lead",
        "maybe a cook",
        "better than the last apprentice",
        "Tesco: the tills",
        "my or something",
        "our they",
        "my how it goes",
        "report was done by me",
        " ".join(["word"] * 60),
    ],
)
def test_what_is_not_safely_ones_own_stays_out(text: str) -> None:
    assert as_own(mend(text)) == ""


def test_a_clause_begins_with_a_capital() -> None:
    assert sentence("my French is fluent") == "My French is fluent."
