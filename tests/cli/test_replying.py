"""Settling a mail in the terminal, as a process of its own, on mail servers inside this one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from installed import installed
from players import DEBRIEF_TEXT, PROFILE_TEXT

from afterword import wiring

if TYPE_CHECKING:
    from pathlib import Path

ANA, MARIA, PASSWORD = "ana@silva.example", "maria.chen@acme.example", "p: word"
MAIL = f"""From: Maria Chen <{MARIA}>
To: {ANA}
Subject: Your visit
Message-ID: <new1@acme.example>
Date: {{date}}

Hi Ana, the team is still talking it over.
"""


def test_an_unsure_mail_is_looked_at_and_settled(tmp_path: Path) -> None:
    end = wiring.now() - dt.timedelta(hours=2)
    text = DEBRIEF_TEXT.replace("2026-11-19 14:00", f"{end - dt.timedelta(hours=1):%Y-%m-%d %H:%M}")
    text = text.replace("2026-11-19 15:15", f"{end:%Y-%m-%d %H:%M}").replace("America/New_York", "UTC")
    (tmp_path / "friday.md").write_text(text)
    (tmp_path / "profile.md").write_text(PROFILE_TEXT)
    afterword = installed(tmp_path / "home")
    with wiring.sandbox({ANA: PASSWORD, MARIA: "m"}, wiring.now) as sandbox:
        box = sandbox.mailbox(ANA)
        afterword("init", "--profile", str(tmp_path / "profile.md"))
        afterword(
            "mailbox", "set", "--address", ANA, "--smtp", f"127.0.0.1:{box.smtp_port}", "--imap", f"127.0.0.1:{box.imap_port}",
            "--tls", "none", AFTERWORD_MAIL_PASSWORD=PASSWORD,
        )  # fmt: skip
        afterword("add", str(tmp_path / "friday.md"))
        ident = next(o["id"] for o in afterword.json("letters")["letters"] if o["to"]["name"] == "Maria Chen")
        afterword("approve", ident, "--now", "--despite-findings")
        afterword("run", "--until-idle")
        sandbox.receive(ANA, MAIL.format(date=f"{wiring.now():%a, %d %b %Y %H:%M:%S +0000}").encode())
        afterword("run", "--until-idle")
    (came,) = afterword.json("replies")["replies"]
    shown = afterword("reply", came["id"][:6]).out
    assert ("still talking it over" in shown, f"may answer {ident}" in shown, came["effect"]) == (True, True, "pause")
    assert "effect: stop" in afterword("reply", came["id"][:6], "yes").out
    assert afterword.json("reply", came["id"][:6], "no")["effect"] == "none"
    assert afterword("reply", "zz", check=False).code == 2
