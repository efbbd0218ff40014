"""Files that a person names on the command line, read with limits and in clear words."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.errors import DebriefError, UnreadableFile

if TYPE_CHECKING:
    from afterword.domain import Debrief, Problem, Profile

MEGABYTE = 1_000_000
LIMIT = 5 * MEGABYTE


def read_bytes(name: str, limit: int = LIMIT) -> bytes:
    """The bytes of a file, or of standard input for ``-``. Raises UnreadableFile, naming the cure."""
    if name == "-":
        return _limited("standard input", sys.stdin.buffer.read(limit + 1), limit)
    path = Path(name)
    try:
        if path.is_dir():
            raise UnreadableFile(name, "this is a directory", "name a file in it")
        with path.open("rb") as file:
            return _limited(name, file.read(limit + 1), limit)
    except FileNotFoundError:
        raise UnreadableFile(name, "there is no such file", "check the name and the folder") from None
    except PermissionError:
        raise UnreadableFile(name, "this file may not be read by you", "change its permissions") from None
    except (OSError, ValueError) as error:
        raise UnreadableFile(name, f"this file can't be read ({error})", "check the disk or the name") from None


def _limited(name: str, data: bytes, limit: int) -> bytes:
    if len(data) > limit:
        raise UnreadableFile(name, f"this is larger than {limit // MEGABYTE} MB", "hand in the part that matters")
    return data


def raise_fatal(name: str, problems: tuple[Problem, ...]) -> None:
    """Raise the first problem that makes the whole input unusable."""
    for problem in problems:
        if problem.fatal:
            raise DebriefError(name, problem.line, problem.message)


def read_profile_file(name: str | None) -> tuple[Profile, tuple[Problem, ...]]:
    """A profile from a file; an empty one when none is named. Raises InputError."""
    from afterword.capture.profile import read_profile
    from afterword.capture.text import decode
    from afterword.domain import Profile

    if name is None:
        return Profile(), ()
    text, decoding = decode(read_bytes(name))
    raise_fatal(name, decoding)
    profile, problems = read_profile(text)
    raise_fatal(name, problems)
    return profile, decoding + problems


def read_debrief_file(name: str, zone: str = "") -> tuple[Debrief, tuple[Problem, ...]]:
    """A debrief from a file, read in `zone` when it names none. Raises InputError."""
    return read_debrief_bytes(name, read_bytes(name), zone)


def read_debrief_bytes(name: str, raw: bytes, zone: str = "") -> tuple[Debrief, tuple[Problem, ...]]:
    """A debrief from the bytes of a file of this name. Raises InputError."""
    from afterword.capture.debrief import read_debrief
    from afterword.capture.text import decode
    from afterword.schedule.dates import doubts

    text, decoding = decode(raw)
    raise_fatal(name, decoding)
    debrief, problems = read_debrief(text, default_zone=zone)
    raise_fatal(name, problems)
    return debrief, decoding + problems + doubts(debrief)


def read_text(name: str) -> str:
    """The text of a file. Raises InputError."""
    return text_of(name, read_bytes(name))


def text_of(name: str, raw: bytes) -> str:
    """The text in the bytes of a file of this name. Raises InputError."""
    from afterword.capture.text import decode

    text, problems = decode(raw)
    raise_fatal(name, problems)
    return text
