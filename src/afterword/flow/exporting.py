"""All the person's data in plain files, which can be read without Afterword."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from afterword.errors import UnreadableFile
from afterword.flow.looking import reply_as_data
from afterword.store import repository as store
from afterword.store.codec import encode

if TYPE_CHECKING:
    from pathlib import Path

    from afterword.store.repository import Owner


def export(owner: Owner, folder: Path) -> tuple[str, ...]:
    """Write everything into an empty or new folder; returns the names of the files. Raises UnreadableFile."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise UnreadableFile(str(folder), "this folder is not empty", "name a new one, so that nothing is mixed")
        return tuple(_write(folder, name, content) for name, content in all_files(owner))
    except OSError as error:
        cure = "name a folder that you may write to"
        raise UnreadableFile(str(folder), f"this folder can't be written to ({error.strerror})", cure) from error


def all_files(owner: Owner) -> list[tuple[str, bytes]]:
    """Names and contents of everything on record; a name is never a path to somewhere else."""
    found: list[tuple[str, bytes]] = []
    profile = store.profile_source(owner)
    if profile:
        found.append(("profile.md", profile.encode()))
    for talk in store.interviews(owner):
        name = plain_name(talk.debrief.interview.company)
        found.append((f"interviews/{talk.id}-{name}.md", talk.source.encode("utf-8", "replace")))
    for outgoing in store.letters(owner):
        value = encode(outgoing)
        del value["raw"]
        found.append((f"letters/{outgoing.id}.json", _json(value)))
        if outgoing.raw:
            found.append((f"letters/{outgoing.id}.eml", outgoing.raw))
        files = store.attachments(owner, outgoing.id)
        found += [(f"letters/{outgoing.id}-{plain_name(file.name)}", file.content) for file in files]
    found += [(f"mails/{key[:16]}.eml", raw) for key, raw in store.raw_incoming(owner)]
    found.append(("replies.json", _json([reply_as_data(r) for r in store.incoming(owner)])))
    found.append(("plans.json", _json(encode(store.plans(owner)))))
    mailbox = store.load_mailbox(owner)
    if mailbox is not None:
        found.append(("mailbox.json", _json(encode(mailbox))))
    found.append(("log.json", _json(encode(store.events(owner)))))
    return found


def plain_name(text: str) -> str:
    """A name from outside as part of a file name: never a path."""
    return re.sub(r"[^\w.-]+", "-", text).strip("-.")[:60] or "unnamed"


def _write(folder: Path, name: str, content: bytes) -> str:
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o600)
    return name


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=2).encode("utf-8", "replace")
