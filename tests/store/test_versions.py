"""A record of every version that was ever made opens in this one, and says what it said.

Each file in data/databases is the dump of a record at the migration that its name tells.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import call_command

DUMPS = sorted((Path(__file__).parents[1] / "data" / "databases").glob("*.sqlite3.sql"))
READ = """
import json
from afterword import settings, wiring
wiring.start_django()
owner = wiring.open_store(settings.home())
from afterword.store import opening, repository as store
sent = store.letter(owner, "sent2345")
talk = store.interview(owner, "talk2345")
(came,) = store.incoming(owner)
print(json.dumps({
    "current": opening.applied_migrations() == opening.known_migrations(),
    "profile": [store.load_profile(owner).name, store.load_mailbox(owner).address],
    "cursor": store.load_cursor(owner).folders[0].last_uid,
    "talk": [str(talk.debrief.interview.end), len(talk.debrief.facts), talk.source[:24]],
    "letters": [[letter.id, letter.state, letter.phase] for letter in store.letters(owner)],
    "sent": [str(sent.send_at), sent.outcome, sent.raw.decode(), sent.letter.sources[0].facts],
    "files": [file.name for file in store.attachments(owner, "next2345")],
    "came": [came.mail.meaning, str(came.mail.named_date), came.letter],
    "plans": [str(plan.since) for plan in store.plans(owner)],
    "log": [event.what for event in store.events(owner)],
    "closing": store.get_setting(owner, "closing"),
}))
"""
SAID = {
    "current": True,
    "profile": ["Ana Silva", "ana@silva.example"],
    "cursor": 42,
    "talk": ["2026-11-19 15:15:00-05:00", 9, "---\ncompany: Acme Roboti"],
    "letters": [["sent2345", "sent", ""], ["dott2345", "sending", "dot"], ["next2345", "drafted", ""]],
    "sent": [
        "2026-11-19 16:00:00-05:00",
        "replied",
        "Subject: Thank you\r\n\r\nDear Maria\r\n",
        ["Maria Chen/talked/1"],
    ],
    "files": ["aws-certificate.pdf"],
    "came": ["information", "2026-11-27", "sent2345"],
    "plans": ["2026-11-27 16:00:00-05:00"],
    "log": ["letter drafted", "letter approved", "letter sent"],
    "closing": "Kind regards",
}


@pytest.mark.skipif("DATABASE_URL" in os.environ, reason="the dumps are SQLite's")
@pytest.mark.parametrize("dump", DUMPS, ids=lambda path: path.name.partition(".")[0])
def test_a_record_of_that_version_opens_and_says_what_it_said(dump: Path, tmp_path: Path) -> None:
    database = sqlite3.connect(tmp_path / "afterword.sqlite3")
    database.executescript(dump.read_text(encoding="utf-8"))
    database.close()
    environment = {**os.environ, "AFTERWORD_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", READ], capture_output=True, text=True, env=environment, check=False)
    assert done.stderr == ""
    assert json.loads(done.stdout) == SAID


def test_there_are_dumps() -> None:
    assert len(DUMPS) >= 1


@pytest.mark.django_db
def test_the_migrations_say_what_the_models_say() -> None:
    call_command("makemigrations", "--check", "--dry-run", verbosity=0)
