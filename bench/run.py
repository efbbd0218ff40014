"""What we claim about speed, as ratios in one run: `python bench/run.py`.

Each figure is the median of whole processes, or of a loop in a warm process, beside a peer
or a limit measured in the same run; the machine's own speed cancels out.
"""

from __future__ import annotations

import datetime as dt
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
AFTERWORD = str(BIN / "afterword")
RUNS = 7
sys.path.insert(0, str(ROOT / "tests"))


def seconds(*command: str, **more: str) -> float:
    """How long one process takes."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, **more})
    return time.perf_counter() - start


def paired(first: Callable[[], float], second: Callable[[], float]) -> tuple[float, float, float]:
    """Medians of both, run in turn, and the median of the ratios pair by pair."""
    first()
    second()
    pairs = [(first(), second()) for _ in range(RUNS)]
    return (
        statistics.median(a for a, _ in pairs),
        statistics.median(b for _, b in pairs),
        statistics.median(a / b for a, b in pairs),
    )


def peer_help() -> None:
    """`afterword --help` beside `mailmerge --help`, and `afterword today` beside importing Django."""
    mailmerge = shutil.which("mailmerge", path=str(BIN)) or shutil.which("mailmerge")
    if mailmerge is None:
        print("help: mailmerge is not installed (pip install mailmerge), so nothing to compare with")
    else:
        ours, theirs, ratio = paired(lambda: seconds(AFTERWORD, "--help"), lambda: seconds(str(mailmerge), "--help"))
        print(f"help: {ours * 1000:.0f} ms, mailmerge --help {theirs * 1000:.0f} ms: ratio {ratio:.2f} (at most 1.3)")
    with tempfile.TemporaryDirectory() as home:
        seconds(AFTERWORD, "init", AFTERWORD_HOME=home)
        ours, theirs, ratio = paired(
            lambda: seconds(AFTERWORD, "today", AFTERWORD_HOME=home),
            lambda: seconds(sys.executable, "-c", "import django"),
        )
        print(f"today, empty: {ours * 1000:.0f} ms, import django {theirs * 1000:.0f} ms: ratio {ratio:.2f}")


def fill(home: str, interviews: int) -> None:
    """A record with so many interviews, each with a letter that left."""
    code = f"import sys; sys.path.insert(0, {str(ROOT / 'bench')!r}); import filling; filling.fill({interviews})"
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "AFTERWORD_HOME": home})


def today_grows() -> None:
    """`afterword today` with 1,000 interviews on record beside 10."""
    with tempfile.TemporaryDirectory() as few, tempfile.TemporaryDirectory() as many:
        fill(few, 10)
        fill(many, 1000)
        large, small, ratio = paired(
            lambda: seconds(AFTERWORD, "today", AFTERWORD_HOME=many),
            lambda: seconds(AFTERWORD, "today", AFTERWORD_HOME=few),
        )
        print(
            f"today: {large * 1000:.0f} ms with 1,000 interviews, {small * 1000:.0f} ms with 10: ratio {ratio:.2f} "
            "(at most 1.5)"
        )


def draft() -> None:
    """The contract's example: a whole process, and one letter in a warm process."""
    from players import AFTER, DEBRIEF, DEBRIEF_TEXT, PROFILE, PROFILE_TEXT

    with tempfile.TemporaryDirectory() as place:
        notes, who = Path(place) / "debrief.md", Path(place) / "profile.md"
        notes.write_text(DEBRIEF_TEXT)
        who.write_text(PROFILE_TEXT)
        command = (AFTERWORD, "draft", str(notes), "--profile", str(who), "--now", AFTER.isoformat(), "--json")
        took = statistics.median(seconds(*command) for _ in range(RUNS))
        bare = statistics.median(seconds(sys.executable, "-c", "pass") for _ in range(RUNS))
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"draft: {took:.2f} s (at most 1.5), {took / bare:.0f} times a bare python; peak {peak:.0f} MB (at most 250)")

    from afterword.flow import drafting

    drafting.draft(DEBRIEF, PROFILE, AFTER)
    times = []
    for turn in range(30):
        start = time.perf_counter()
        result = drafting.draft(DEBRIEF, PROFILE, AFTER + dt.timedelta(seconds=turn))
        times.append((time.perf_counter() - start) / len(result.drafts))
    print(f"draft, warm: {statistics.median(times) * 1000:.1f} ms a letter, its review included (at most 30)")


def main() -> None:
    """All of it."""
    peer_help()
    today_grows()
    draft()


if __name__ == "__main__":
    main()
