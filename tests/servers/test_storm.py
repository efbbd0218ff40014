"""Workers are killed, lines break, the mailbox is down: every letter leaves once, or the person is told why not."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from installed import installed
from storm import ANA, MARIA, Storm, judge

if TYPE_CHECKING:
    from pathlib import Path

    from mailserver import MailServer

pytestmark = [pytest.mark.needs_mailserver, pytest.mark.timeout(600)]


def test_every_letter_is_accounted_for(mailserver: MailServer, tmp_path: Path) -> None:
    command = installed(tmp_path / "home")
    for address in (ANA, MARIA):
        mailserver.wipe(address)
    on_server = bool(os.environ.get("DATABASE_URL"))
    storm = Storm(40, owners=2 if on_server else 1, workers=2 if on_server else 1, rate=0.35, spread=5, speed=120)
    account = storm.over(mailserver, command.home, command.environment)
    assert (account.total, account.twice, account.lost, account.wrong, account.waiting) == (40, 0, 0, 0, 0), str(
        account
    )
    assert account.once >= 20, str(account)
    assert account.killed
    assert account.faults


@pytest.mark.parametrize(
    ("copies", "state", "asked", "why", "place"),
    [
        (1, "sent", False, "", "once"),
        (2, "sent", False, "", "twice"),
        (2, "approved", False, "", "twice"),
        (0, "sent", False, "", "lost"),
        (0, "held", False, "refused", "held"),
        (0, "held", True, "nobody knows", "asked"),
        (1, "held", True, "nobody knows", "wrong"),
        (1, "refused", False, "no", "wrong"),
        (0, "held", False, "", "wrong"),
        (0, "doubtful", True, "", "waiting"),
    ],
)
def test_the_judge_knows_one_place_for_each(copies: int, state: str, asked: bool, why: str, place: str) -> None:
    account = judge([["<1@x>", state, asked, why]], Counter({"<1@x>": copies}), 0, Counter())
    assert (getattr(account, place), account.total) == (1, 1)
