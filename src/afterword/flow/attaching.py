"""Files that go with a letter: read once, kept with it, bound by its approval."""

from __future__ import annotations

import mimetypes
from pathlib import Path
from typing import TYPE_CHECKING

from afterword.deliver.message import Attachment
from afterword.errors import UnreadableFile
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.deliver.outbox import Outgoing
    from afterword.store.repository import Owner

# Most servers refuse a message over 25 MB, and base64 adds a third; etiquette asks for far less.
MOST_BYTES = 10_000_000


def read_attachment(path: Path) -> Attachment:
    """One file, with its name as the reader will see it. Raises UnreadableFile."""
    name = path.name
    try:
        size = path.stat().st_size
        if path.is_dir():
            raise UnreadableFile(str(path), "this is a directory", "attach a file")
        _check_size(str(path), size)
        content = path.read_bytes()
    except FileNotFoundError:
        cure = "put it there, or attach it with `afterword edit ID --attach FILE`"
        raise UnreadableFile(str(path), "there is no such file", cure) from None
    except OSError as error:
        raise UnreadableFile(str(path), f"this file can't be read ({error.strerror})", "check it") from None
    return Attachment(name, content, mimetypes.guess_type(name)[0] or "application/octet-stream")


def take_attachment(name: str, content: bytes) -> Attachment:
    """A file that was handed in; of its name only the last part counts, never a path. Raises UnreadableFile."""
    plain = Path(name.replace("\\", "/")).name.replace("\0", "").strip()[-120:] or "file"
    if not content:
        raise UnreadableFile(plain, "this file is empty", "choose the one you meant")
    _check_size(plain, len(content))
    return Attachment(plain, content, mimetypes.guess_type(plain)[0] or "application/octet-stream")


def _check_size(name: str, size: int) -> None:
    if size > MOST_BYTES:
        found = f"this file has {size / 1e6:.0f} MB, and mail servers refuse such letters"
        raise UnreadableFile(name, found, "attach at most 10 MB, or give a link instead")


def attach_named(owner: Owner, outgoing: Outgoing, folder: Path | None) -> None:
    """Keep the files that a letter names and that lie beside the notes; a missing one is asked for at approval."""
    for name in outgoing.letter.attachments:
        # A name from a note is looked up beside that note only; it is never a path to somewhere else.
        path = (folder or Path()) / Path(name).name
        if folder and path.is_file() and path.stat().st_size <= MOST_BYTES:
            store.add_attachment(owner, outgoing.id, read_attachment(path))
