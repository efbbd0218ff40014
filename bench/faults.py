"""What becomes of many letters while everything breaks: `python bench/faults.py --letters 1000`.

Workers are killed (kill -9) at random moments, connections are cut at random phases, the server puts letters off or lies
about the dot, the mailbox is down now and then. First on SQLite with one worker, then on PostgreSQL with four. The judge is
the reader's mailbox on the disk of a real server, by Message-ID. Needs root, Postfix, Dovecot; PostgreSQL for the second.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import mailserver
import run_postgres
from storm import Account, Storm


def run(storm: Storm, url: str) -> Account:
    """One storm, on servers of its own."""
    root = Path(tempfile.mkdtemp(prefix="aw-mail-"))
    server = mailserver.start(root)
    started = time.monotonic()
    try:
        account = storm.over(server, root / "record", {"DATABASE_URL": url})
    finally:
        server.stop()
        shutil.rmtree(root, ignore_errors=True)
    where = "PostgreSQL" if url else "SQLite"
    print(f"\n{where}, workers: {storm.workers}, {time.monotonic() - started:.0f} s\n\n{account}", flush=True)
    return account


def main() -> int:
    """0 when every letter is accounted for, none twice, none lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--letters", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=0.2, help="of letters that meet a fault on the line")
    parser.add_argument("--only", choices=["sqlite", "postgres"], help="one of the two")
    asked = parser.parse_args()
    if reason := mailserver.lacking():
        print(reason)
        return 2
    spread = max(20.0, asked.letters / 15)
    storms = {
        "sqlite": Storm(asked.letters, rate=asked.rate, spread=spread, patience=900, seed=asked.seed),
        "postgres": Storm(
            asked.letters, owners=4, workers=4, rate=asked.rate, spread=spread, patience=900, seed=asked.seed
        ),
    }
    accounts = []
    if asked.only != "postgres":
        accounts.append(run(storms["sqlite"], ""))
    if asked.only != "sqlite" and run_postgres.binary("initdb"):
        with tempfile.TemporaryDirectory(prefix="afterword-pg-", ignore_cleanup_errors=True) as name:
            place = Path(name)
            place.chmod(0o755)
            try:
                accounts.append(run(storms["postgres"], run_postgres.start(place)))
            finally:
                run_postgres.stop(place)
    return int(any(a.twice or a.lost or a.wrong or a.waiting or a.total != asked.letters for a in accounts))


if __name__ == "__main__":
    sys.exit(main())
