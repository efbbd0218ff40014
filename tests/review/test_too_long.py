"""An invitation is measured as the field measures it."""

from __future__ import annotations

import pytest

from afterword.domain import Form
from afterword.review.check import Draft, Record, review


@pytest.mark.parametrize(("body", "flagged"), [("x" * 300 + "\n", False), ("x" * 301, True), ("𠮷" * 151, True)])
def test_an_invitation_has_room_for_300_code_units(body: str, flagged: bool) -> None:
    found = review(Draft(body, form=Form.LINKEDIN), Record()).findings
    assert any(f.rule == "too_long" for f in found) is flagged
