"""Hurried writing in clean English; names, numbers and odd capitals kept."""

from __future__ import annotations

import pytest

from afterword.compose.mend import mend

CASES = (
    ("theyre doin the hole w/ a digger 🔌", "they are doing the hole with a digger"),
    ("some1 who turns up evry day and dosnt mind", "someone who turns up every day and does not mind"),
    ("i cant make it b4 fri", "I cannot make it before Friday"),
    ("she's great, who's next", "she is great, who is next"),
    ("won't budge, can't stop", "will not budge, cannot stop"),
    ("kinda neat!!! really", "neat. really"),
    ("ops -> dev", "operations to development"),
    ("solar + switchbord upgrades", "solar and switchboard upgrades"),
    ("~40 staff", "about 40 staff"),
    ("lunch @ noon", "lunch at noon"),
    ("they asked like 5 follow ups", "they asked 5 follow ups"),
    ("9 mo cycles", "9-month cycles"),
    ("on call 1 week in 8", "on call 1 week in 8"),
    ("take 2 mo off, 3 yr", "take 2-month off, 3 years"),
    ("why **now**", "why now"),
    ("see https://ana.example/a_b!", "see https://ana.example/a_b"),
    ("NOT the oneDesk API, VaultHarbor", "not the oneDesk API, VaultHarbor"),
    ("i love python and excel", "I love Python and Excel"),
    ("the phd in hr", "the PhD in HR"),
    ("every sat on black friday", "every Saturday on Black Friday"),
    ("y9 maths", "Year 9 maths"),
    ("is that so ??", "is that so ?"),
    ("well … maybe", "well, maybe"),
    ('he said "10" – or -', 'he said "10" – or'),
    ("lol. Good", "Good"),
    ("pullin cable", "pulling cable"),
    ("the bloke", "the man"),
    ("Recieved it", "Received it"),
    ("they'll come", "they will come"),
    ("a 5\u00b0 slope é", "a 5° slope é"),
    ("(w/ us)", "(with us)"),
    ("5-yr plan", "5-year plan"),
)


@pytest.mark.parametrize(("typed", "mended"), CASES)
def test_it_mends_what_is_hurried(typed: str, mended: str) -> None:
    assert mend(typed) == mended


@pytest.mark.parametrize(
    "kept", ["WD+9 to WD+5", "S6:25", "P.Eng. by June", "Rs 3.2 crore", "CMIP6", "4:10", "$1.1M ACV", "iPhone"]
)
def test_it_keeps_names_units_and_numbers(kept: str) -> None:
    assert mend(kept) == kept
