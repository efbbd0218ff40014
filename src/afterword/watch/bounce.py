"""Delivery reports: the standard one read in full (RFC 3464), then the shapes that servers write in their own words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from afterword.domain import BouncedRecipient
from afterword.watch.bounce_words import DELAYED, DELIVERED, FAILED, FAILED_SUBJECT, FULL, SOFT, STAGE_OF_SUBJECT
from afterword.watch.mail import MESSAGE_ID

if TYPE_CHECKING:
    from collections.abc import Callable

    from afterword.watch.mail import Mail

FAILED_STAGE, DELAYED_STAGE, DELIVERED_STAGE = "failed", "delayed", "delivered"
_STAGES = {"failed": "failed", "delayed": "delayed", "delivered": "delivered", "relayed": "delivered",
           "expanded": "delivered"}  # fmt: skip
_DAEMON = re.compile(
    r"^(?:mailer-?daemon|mail-?daemon|mdaemon|microsoftexchange[0-9a-f]+|mail-?delivery|mailsystem|mail\.system|mmdf|uucp"
    r"|mail-?administrator|email-?daemon|smtp-?daemon|nondelivery|maildelivery\w*)(?:[+.=-][^@]*)?(?:@|$)",
    re.IGNORECASE,
)
# Mailboxes of mail systems at which people may sit, too.
_OFFICE = re.compile(
    r"^(?:postmaster|bounces?|mail-?admin|smtp|exchange|kerio|gateway)(?:[+.=-][^@]*)?@", re.IGNORECASE
)
_DAEMON_NAME = re.compile(
    r"mail delivery (?:sub)?system|mail delivery service|mailer[- ]daemon|^(?:system|mail) administrator$"
    r"|^microsoft outlook$|internet mail delivery|mail deliver(?:y|er)\b|courier mail server|mdaemon",
    re.IGNORECASE,
)
_ANSWERING = re.compile(r"^\s*(?:re|aw|sv|antw|vs|odp|r|rif|fwd?|wg|tr|rv|i)\s*:", re.IGNORECASE)
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_CODE = re.compile(r"(?<![\d.])([45])\d\d(?=[ -])")
_ADDRESS = re.compile(r"(?<![\w.@+-])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_LEADING = re.compile(
    rf"^[ \t>*-]*(?:to:|for|(?:[\w ]{{0,30}})?(?:recipient|address|mailbox|user)s?:?)?[ \t]*(?:rfc822;[ ]?|\[?smtp:|mailto:)?[<\"'(\[]{{0,2}}({_ADDRESS.pattern})",
    re.IGNORECASE | re.MULTILINE,
)
_COPY_BELOW = re.compile(
    r"^[ \t>]*(?:-{2,}.*(?:original|copy|below this line|returned|headers?).*|original message headers?:?"
    r"|-{2,} this is a copy of.*|reporting-mta:.*|diagnostic information for administrators:?)$",
    re.IGNORECASE | re.MULTILINE,
)
_ID_LINE = re.compile(r"^[ \t>]*(?:x-)?(?:original-)?message-id:\s*(<[^\s<>]{1,900}>)", re.IGNORECASE | re.MULTILINE)
_TOKEN_LINE = re.compile(r"^[ \t>]*x-afterword-id:\s*([0-9A-Za-z]{8,64})\s*$", re.IGNORECASE | re.MULTILINE)
_FIELD = re.compile(r"(?m)^([A-Za-z][\w-]{2,40}):[ \t]*(.+(?:\n[ \t]+.+)*)")
_TO_LINE = re.compile(r"^[ \t>]*(?:to|recipient|an|à|para|do|aan):[ \t]*(.{3,300})$", re.IGNORECASE | re.MULTILINE)
RECIPIENTS_MOST = 50
TEXT_MOST = 20_000


@dataclass(frozen=True, slots=True)
class Report:
    """What a delivery report says."""

    stage: str  # failed, delayed, delivered
    recipients: tuple[BouncedRecipient, ...]
    original_message_id: str
    envelope_id: str
    reason: str
    sure: float


def read_report(mail: Mail, ask: Callable[[], tuple[str, ...]] = tuple) -> Report | None:
    """The delivery report that this mail is, or None; `ask` gives the addresses that another witness calls failed.

    Looked for before auto-replies, since a third of real reports say ``Auto-Submitted: auto-replied``.
    """
    return _standard(mail) or _in_words(mail, ask)


def own_tokens(mail: Mail) -> tuple[str, ...]:
    """The tokens of our own letters (X-Afterword-Id), wherever a mail quotes them."""
    found = [value for part in mail.parts for name, value in part.headers if name == "x-afterword-id"]
    found += [token for part in mail.parts for token in _TOKEN_LINE.findall(part.text)]
    return tuple(dict.fromkeys(t for t in found if re.fullmatch(r"[0-9A-Za-z]{8,64}", t)))


def _standard(mail: Mail) -> Report | None:
    """RFC 3464: blocks of fields, the first for the message, each other for a recipient."""
    blocks = [dict(reversed(b)) for p in mail.parts if p.depth == 0 for b in p.blocks] or _blocks_in_text(mail)
    judged = [(stage, b) for b in blocks if (stage := _stage_of_block(b))]
    if not judged:
        return None
    stages = {stage for stage, _ in judged}
    stage = next(s for s in (FAILED_STAGE, DELAYED_STAGE, DELIVERED_STAGE) if s in stages)
    recipients = tuple(_recipient(b, stage, mail.text) for s, b in judged if s == stage)[:RECIPIENTS_MOST]
    if not any(r.address for r in recipients):
        recipients = tuple(replace(recipients[0], address=a) for a in _addressees(mail)) or recipients
    named = ", ".join(r.address for r in recipients[:3] if r.address) or "an address that it doesn't name"
    return Report(
        stage=stage,
        recipients=recipients,
        original_message_id=original_id(mail),
        envelope_id=next((b["original-envelope-id"] for b in blocks if b.get("original-envelope-id")), "").strip("<>"),
        reason=f"a delivery report: {stage} for {named}",
        sure=0.99,
    )


def _stage_of_block(block: dict[str, str]) -> str:
    """What a block says of its recipient; some systems leave the action out."""
    if action := re.match(r"\w+", block.get("action", "")):
        return _STAGES.get(action[0].lower(), FAILED_STAGE)
    if "final-recipient" not in block and "original-recipient" not in block:
        return ""
    return {"5": FAILED_STAGE, "4": DELAYED_STAGE, "2": DELIVERED_STAGE}.get(block.get("status", "").strip()[:1], "")


def _blocks_in_text(mail: Mail) -> list[dict[str, str]]:
    """Some systems send the fields as text; only a mail system's own lines count, unquoted."""
    if not _from_system(mail):
        return []
    text = "\n".join(p.text for p in mail.parts if p.depth == 0 and p.type.startswith("text/"))[:TEXT_MOST]
    found = []
    for paragraph in re.split(r"\n\s*\n", text):
        fields = dict(reversed(_FIELD.findall(paragraph)))
        if {"final-recipient", "action"} <= {name.lower() for name in fields}:
            found.append({name.lower(): re.sub(r"\s+", " ", value) for name, value in fields.items()})
    return found


def _from_system(mail: Mail) -> bool:
    """Whether a mail system sent it: by a name that no person has, or without a way back."""
    return bool(
        mail.header("x-failed-recipients")
        or mail.report_type == "delivery-status"
        or _DAEMON.search(mail.sender or mail.header("from").strip(" <>"))
        or _DAEMON_NAME.search(mail.sender_name or mail.header("from"))
        or _is_null_path(mail)
    )


def _is_null_path(mail: Mail) -> bool:
    return mail.header("return-path").replace(" ", "") == "<>"


def _addressees(mail: Mail) -> list[str]:
    """To whom the letter went that a report returns."""
    heads = [v for p in mail.parts if p.depth == 1 for k, v in p.headers if k == "to"]
    heads += [m[1] for p in mail.parts if p.depth == 0 for m in _TO_LINE.finditer(p.text)]
    own = f"{mail.header('to')} {mail.header('delivered-to')}".lower()
    found = [a.lower() for head in heads for a in _ADDRESS.findall(head)]
    return [a for a in dict.fromkeys(found) if a not in own][:1]


def _recipient(block: dict[str, str], stage: str, text: str) -> BouncedRecipient:
    """The address that was written to; the final one where an alias led elsewhere and no original is given."""
    said = block.get("diagnostic-code", "")
    words = said or text[:3000]
    status = next(iter(_STATUS.findall(block.get("status", ""))), "")
    told = next(iter(_STATUS.findall(said)), "")
    if told and status[1:] in {"", ".0.0"}:
        status = told
    addresses = [_typed(block.get(f, "")) for f in ("original-recipient", "final-recipient", "x-actual-recipient")]
    address = next((a for a in addresses if a), "")
    return BouncedRecipient(address, status, permanent=stage == FAILED_STAGE and is_permanent(status, words))


def _typed(value: str) -> str:
    """``rfc822; someone+2Bx@acme.example`` as an address (xtext of RFC 3461, section 4)."""
    text = re.sub(r"\+([0-9A-F]{2})(?=[^@]*@)", lambda m: chr(int(m[1], 16)), value.rpartition(";")[2])
    found = _ADDRESS.search(text)
    return found[0].lower() if found else ""


def is_permanent(status: str, words: str) -> bool:
    """Whether writing again later would be of no use.

    A full mailbox (X.2.2) is a "persistent transient failure" whatever its class (RFC 3463, 3.3), and an expired
    delivery time (X.4.7) says nothing of the address. Words count where the status says no more than its class.
    """
    if status.endswith((".2.2", ".4.7")) or status.startswith("4"):
        return False
    if not status.startswith("5.1.") and FULL.search(words):
        return False
    if status[1:] not in {"", ".0.0"}:
        return True
    code = _CODE.search(words)
    return not SOFT.search(words) and (code is None or code[1] == "5")


def original_id(mail: Mail) -> str:
    """The Message-ID of the letter that a report is about: in its copy, in the text, in the thread headers."""
    for part in mail.parts:
        if part.depth == 1 and part.type.startswith("message/"):
            copied = MESSAGE_ID.search(next((v for k, v in part.headers if k == "message-id"), ""))
            if copied:
                return copied[0]
    texts = [p.text for p in mail.parts if p.type.startswith(("text/", "message/"))]
    found = _ID_LINE.search("\n".join(texts))
    return found[1] if found else next(iter(mail.ids("x-original-message-id", "in-reply-to", "references")), "")


def _in_words(mail: Mail, ask: Callable[[], tuple[str, ...]]) -> Report | None:
    """A report without the standard part: written by a mail system, and in the words of one."""
    known = _from_system(mail) and not (_is_null_path(mail) and not _is_named(mail))
    office = bool(_OFFICE.search(mail.sender)) or not mail.sender
    if _ANSWERING.search(mail.subject) or mail.header("list-id"):
        return None  # people talk of bounces, and quote them
    said = _COPY_BELOW.split(mail.text, maxsplit=1)[0][:20_000]
    stage = _stage(mail.subject, said, known=known)
    witnessed: tuple[str, ...] = ()
    if not stage and known and not DELAYED.search(said) and not DELIVERED.search(said):
        witnessed = ask()
        stage = FAILED_STAGE if witnessed else ""
    if not stage or not (known or office or _is_null_path(mail)):
        return None
    recipients = tuple(_worded_recipients(mail, said, stage))
    if not recipients and stage == FAILED_STAGE:
        given = [a for a in witnessed or ask() if a not in mail.header("to").lower()] or _addressees(mail)
        recipients = tuple(_worded(a, said, stage) for a in given[:RECIPIENTS_MOST])
    if not known and (not recipients or mail.header("in-reply-to")):
        return None
    named = recipients[0].address if recipients else "an address that it doesn't name"
    return Report(
        stage=stage,
        recipients=recipients,
        original_message_id=original_id(mail),
        envelope_id="",
        reason=f"a mail system says: {stage} for {named}",
        sure=0.95 if known else 0.85,
    )


def _is_named(mail: Mail) -> bool:
    """Whether more than the null return path says that a mail system wrote: auto-replies have that as well."""
    return bool(
        mail.header("x-failed-recipients")
        or mail.report_type == "delivery-status"
        or _DAEMON.search(mail.sender or mail.header("from").strip(" <>"))
        or _DAEMON_NAME.search(mail.sender_name or mail.header("from"))
    )


def _worded(address: str, words: str, stage: str) -> BouncedRecipient:
    status = next(iter(_STATUS.findall(words)), "")
    return BouncedRecipient(address, status, permanent=stage == FAILED_STAGE and is_permanent(status, words))


def _stage(subject: str, said: str, *, known: bool) -> str:
    """What happened; a null return path alone is no proof, since auto-replies have one too: both must say it."""
    for stage, pattern in STAGE_OF_SUBJECT:
        if pattern.search(subject):
            return stage
    titled = FAILED_SUBJECT.search(subject)
    if not known and not titled:
        return ""
    for stage, pattern in ((DELAYED_STAGE, DELAYED), (FAILED_STAGE, FAILED), (DELIVERED_STAGE, DELIVERED)):
        if pattern.search(said):
            return stage
    return FAILED_STAGE if titled and known else ""


def _worded_recipients(mail: Mail, said: str, stage: str) -> list[BouncedRecipient]:
    """The addresses that begin a line, as mail systems list them, else the first named; each with its own status."""
    own = mail.header("to").lower() + " " + mail.header("delivered-to").lower()

    def usable_of(found: list[tuple[int, str]]) -> list[tuple[int, str]]:
        return [(at, a.lower().rstrip(".")) for at, a in found if a.lower() not in own and not _DAEMON.search(a)]

    listed = usable_of([(m.start(), m[1]) for m in _LEADING.finditer(said)])
    usable = listed or usable_of([(m.start(), m[0]) for m in _ADDRESS.finditer(said)])[:1]
    places = {address: at for at, address in reversed(usable)}  # the first place of each
    given = _ADDRESS.findall(mail.header("x-failed-recipients"))
    addresses = [a.lower() for a in given] or list(dict.fromkeys(a for _, a in usable))
    found = []
    for address in addresses[:RECIPIENTS_MOST]:
        start = places.get(address, 0)
        end = min((at for at in places.values() if at > start), default=len(said))
        words = said if len(addresses) == 1 else said[start:end]
        found.append(_worded(address, words, stage))
    return found
