"""kill -9 at every system call of a worker that sends and files one letter: `python bench/kills.py [--most N]`.

Needs root, Postfix, Dovecot and strace. The judges are the server's log and the mailboxes on disk, by Message-ID.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

import killing
import mailserver


def main() -> int:
    """0 when no letter was sent twice or lost, and nobody was asked who need not be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, help="of all calls, so many by chance")
    most = parser.parse_args().most
    if reason := mailserver.lacking() or killing.lacking():
        print(reason)
        return 2
    root = Path(tempfile.mkdtemp(prefix="aw-mail-"))
    server = mailserver.start(root)
    started = time.monotonic()
    try:
        with killing.Bench(server, Path(tempfile.mkdtemp(prefix="aw-home-", dir=root))) as bench:
            calls = [call[:2] for call in bench.calls()]
            if most is not None:
                calls = random.sample(calls, min(most, len(calls)))
            found = [bench.kill_at(*call) for call in calls]
    finally:
        server.stop()
        shutil.rmtree(root, ignore_errors=True)
    verdicts = Counter(outcome.verdict for outcome in found)
    for outcome in found:
        if outcome.verdict != "once":
            print(outcome)
    print(f"killed {len(found)} times in {time.monotonic() - started:.0f} s: {dict(verdicts)}")
    return int(bool(verdicts.keys() - {"once", "asked"}))


if __name__ == "__main__":
    sys.exit(main())
