"""Mails of tests/data/answers: each begins with a line that says what a careful person takes it for.

``@ kind key=value …``, then headers, a blank line and the text. Headers that are missing get the usual value. Lines
``--part TYPE`` make a multipart/report; ``<<<`` and ``>>>`` enclose the writer's own words; ``%ORIGINAL`` is our letter.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field
from email.utils import format_datetime
from pathlib import Path

ANSWERS = Path(__file__).parent / "data" / "answers"
ORIGINAL = """From: Ana Silva <ana@silva.example>
To: ben@acme.example
Subject: Thank you for Thursday
Message-ID: <l1@silva.example>
Date: Tue, 24 Nov 2026 09:59:00 +0000

Dear Ben, thank you for your time."""
# What systems add to their mails, by the name that a label gives.
HEADERS = {
    "exchange": ("Auto-Submitted: auto-generated", "X-Auto-Response-Suppress: All",
                 "X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent", "In-Reply-To: <l1@silva.example>"),
    "suppress": ("X-Auto-Response-Suppress: All",),
    "google": ("Auto-Submitted: auto-replied", "Precedence: bulk", "X-Autoreply: yes", "In-Reply-To: <l1@silva.example>"),
    "zimbra": ("Auto-Submitted: auto-replied (zimbra; vacation)", "Precedence: bulk", "In-Reply-To: <l1@silva.example>"),
    "sieve": ("Auto-Submitted: auto-replied (vacation)", "References: <l1@silva.example>"),
    "vacation": ("Precedence: junk", "Auto-Submitted: auto-replied"),
    "notes": ("X-Mailer: Lotus Notes Release 8.5", "Return-Path: <>"),
    "cpanel": ("X-Autorespond: Thank you", "Auto-Submitted: auto-replied", "Precedence: bulk"),
    "null": ("Return-Path: <>",),
    "yahoo": ("X-Rocket-Auto: 1", "Precedence: bulk"),
    "gmx": ("X-Autoreply: yes",),
    "qq": ("X-QQ-Auto: 1",),
    "none": (),
    "ats": ("List-Unsubscribe: <mailto:stop@talent.example>", "Precedence: bulk", "Auto-Submitted: auto-generated"),
    "bulk": ("List-Unsubscribe: <mailto:stop@talent.example>", "Precedence: bulk"),
    "list": ("List-Id: <club.lists.example>", "Precedence: list", "In-Reply-To: <x1@lists.example>"),
    "mdn": ('Content-Type: multipart/report; report-type=disposition-notification; boundary="q"',),
}  # fmt: skip


@dataclass(frozen=True)
class Labelled:
    """One mail and what it is."""

    place: str  # file and number
    kind: str
    labels: dict[str, str] = field(default_factory=dict)
    raw: bytes = b""
    own: str = ""  # the writer's own words, where the file marks them


def read_labelled(name: str) -> list[Labelled]:
    """The mails of one file."""
    blocks = re.split(r"(?m)^@ ", (ANSWERS / name).read_text(encoding="utf-8"))[1:]
    return [_labelled(f"{name}:{number}", block) for number, block in enumerate(blocks, 1)]


def _labelled(place: str, block: str) -> Labelled:
    first, _, rest = block.partition("\n")
    kind, *pairs = first.split()
    labels = dict(pair.partition("=")[::2] for pair in pairs)
    head: list[str] = []
    lines = rest.split("\n")
    while lines and re.match(r"[A-Z][\w-]*: ", lines[0]):
        head.append(lines.pop(0))
    body = "\n".join(lines).strip("\n").replace("%ORIGINAL", ORIGINAL)
    own = "\n\n".join(part.strip() for part in re.findall(r"(?ms)^<<[<+]\n(.*?)\n[>+]>>$", body))
    body = re.sub(r"(?m)^(?:<<[<+]|[>+]>>)\n", "", body + "\n")
    return Labelled(place, kind, labels, _raw(head, body, labels), own)


def _raw(head: list[str], body: str, labels: dict[str, str]) -> bytes:
    given = {line.partition(":")[0].lower() for line in head}
    moment = labels.get("written") or "2026-11-24T10:00:00+00:00"
    usual = {
        "From": "Maria Chen <maria.chen@acme.example>",
        "To": "Ana Silva <ana@silva.example>",
        "Subject": "Re: Thank you for Thursday",
        "Date": format_datetime(dt.datetime.fromisoformat(moment)),
        "Message-ID": "<m1@acme.example>",
    }
    head += [f"{name}: {value}" for name, value in usual.items() if name.lower() not in given]
    head += HEADERS[labels.get("h", "none")]
    if "\n--part " in "\n" + body:
        head += ['Content-Type: multipart/report; report-type=delivery-status; boundary="=_b"']
        body = re.sub(r"(?m)^--part (\S+)\n", r"--=_b\nContent-Type: \1; charset=utf-8\n\n", body) + "--=_b--\n"
    elif not any(line.lower().startswith("content-type:") for line in head):
        head += ["Content-Type: text/plain; charset=utf-8"]
    return ("\n".join([*head, "", body])).encode()
