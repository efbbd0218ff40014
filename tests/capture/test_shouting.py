"""A file typed in capitals is read in a calm voice."""

from __future__ import annotations

from afterword.capture.debrief import read_debrief
from afterword.capture.shouting import in_title_case, is_shouted

SHOUTED = """COMPANY: SOUTHERN CROSSING AIRWAYS
ROLE: CABIN CREW FOR THE NHS
EXTRA: SOMETHING ELSE

# TANIA KELLEHER <tania@crossing.example>
- LEARNED THEY PROMOTE PURSERS FROM WITHIN
"""


def test_the_company_and_the_role_are_written_as_one_writes_them() -> None:
    talk = read_debrief(SHOUTED)[0].interview
    assert talk.company == "Southern Crossing Airways"
    assert talk.role == "Cabin Crew for the NHS"


def test_one_name_in_capitals_is_kept_in_a_quiet_file() -> None:
    talk = read_debrief("company: IKEA\nrole: team leader in the showroom\n\n- nice talk about the new kitchens")[
        0
    ].interview
    assert talk.company == "IKEA"


def test_a_few_letters_are_no_shouting() -> None:
    assert not is_shouted("NHS 24")
    assert in_title_case("BANK OF IRELAND") == "Bank of Ireland"
