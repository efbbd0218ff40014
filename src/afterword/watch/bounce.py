"""Delivery reports: RFC 3464 read in full first, then the shapes that mail systems write instead of one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.domain import BouncedRecipient

if TYPE_CHECKING:
    from afterword.watch.mail import Mail

_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_STATUS = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])")
_CODE = re.compile(r"(?<!\d)([45]\d\d)[ -]")
_MESSAGE_ID = re.compile(r"(?im)^[>\s]*message-id:\s*(<[^\s<>]{1,900}>)")
_TOKEN = re.compile(r"(?im)^[>\s]*x-afterword-id:\s*([0-9A-Za-z]{8,64})")
_DAEMON = re.compile(
    r"^(?:mailer-daemon|mailerdaemon|postmaster|mail-daemon|mailsystem|mail\.system|bounces?|mdaemon|mail-delivery|"
    r"microsoftexchange[0-9a-f]*|nobody|mmdf|uucp)(?:[+.-].*)?@",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"undeliver(?:able|ed)|delivery (?:status notification|failure|has failed|report|incomplete|problem)|failure notice|"
    r"returned mail|mail delivery (?:failed|system|failure|subsystem)|could not be delivered|not delivered|"
    r"message (?:delivery|undeliverable)|delivery (?:delayed|warning)|warning: (?:could not send|message)|"
    r"unzustellbar|nicht zugestellt|zustellung|non remis|non distribu|échec de|no se ha podido entregar|"
    r"no entregado|mancato recapito|onbestelbaar|kan inte levereras|olevererat|ikke leveres|não entregue|"
    r"niedostarczon|toimittamaton|配信|undelivered",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"(?:could ?n[o']t|couldn't|can(?:no|')t|unable to|failed to|was(?: not|n't)|has(?: not|n't) been) (?:be )?(?:deliver|sen[dt]|reach)|"
    r"permanent (?:fatal )?error|delivery (?:to the following|failed)|undeliverable|user unknown|unknown user|"
    r"does(?: not|n't) exist|no such (?:user|recipient|mailbox|address)|address (?:rejected|not found)|mailbox (?:is )?(?:full|unavailable|not found)|"
    r"recipient (?:rejected|address rejected|unknown)|konnte nicht zugestellt|n'a pas pu être remis|no se pudo entregar",
    re.IGNORECASE,
)
_DELAYED = re.compile(
    r"(?:has been|is|was) delayed|delivery (?:is )?delayed|will (?:keep|continue) trying|still trying|not yet been delivered|"
    r"do not need to (?:do anything|resend)|temporary (?:problem|failure)|warning message only|delivery attempts? will continue",
    re.IGNORECASE,
)
_SOFT = re.compile(
    r"mailbox (?:is )?full|over ?quota|quota exceeded|temporar|try again|greylist|timed? ?out|deferred|too (?:large|big)|"
    r"insufficient (?:disk|storage)|connection refused|resources",
    re.IGNORECASE,
)
# RFC 3463: these classes of 5.x.x pass by themselves: a full mailbox, a letter that is too large, a busy network.
_PASSING = re.compile(r"5\.(?:2\.[23]|3\.[14]|4\.[1-79])$")


@dataclass(frozen=True, slots=True)
class Report:
    """What a delivery report says."""

    stage: str  # failed, delayed, delivered
    recipients: tuple[BouncedRecipient, ...]
    original_message_id: str
    envelope_id: str
    reason: str
    sure: float


def read_report(mail: Mail) -> Report | None:
    """The report that this mail is; None when it is none."""
    return _standard(mail) or _worded(mail)


def original_message_id(mail: Mail) -> str:
    """The Message-ID of the letter that a report is about, wherever it stands in it."""
    for part in mail.parts:
        if (
            part.type in {"message/rfc822", "text/rfc822-headers", "message/global-headers", "message/global"}
            or part.depth
        ):
            for name, value in part.headers:
                if name == "message-id" and (found := re.search(r"<[^\s<>]{1,900}>", value)):
                    return found[0]
            if found := _MESSAGE_ID.search(part.text):
                return found[1]
    for part in mail.parts:
        if found := _MESSAGE_ID.search(part.text):
            return found[1]
    return ""


def own_tokens(mail: Mail) -> tuple[str, ...]:
    """Our own tokens, wherever a mail quotes them."""
    found = [v for part in mail.parts for n, v in part.headers if n == "x-afterword-id"]
    found += [m for part in mail.parts for m in _TOKEN.findall(part.text)]
    return tuple(dict.fromkeys(t.strip() for t in found if re.fullmatch(r"[0-9A-Za-z]{8,64}", t.strip())))


def _standard(mail: Mail) -> Report | None:
    status = next(
        (p for p in mail.parts if p.type in {"message/delivery-status", "message/global-delivery-status"}), None
    )
    if status is None or status.depth > 1:
        return None
    blocks = [dict(block) for block in status.blocks]
    envelope = next((b["original-envelope-id"] for b in blocks if "original-envelope-id" in b), "")
    found = [b for b in blocks if "action" in b or "final-recipient" in b]
    if not found:
        return None
    actions = [b.get("action", "failed").split()[0].lower() if b.get("action") else "failed" for b in found]
    recipients = tuple(
        _recipient(b, a) for b, a in zip(found, actions, strict=True) if a in {"failed", "delayed"} or len(found) == 1
    )
    if "failed" in actions:
        stage = "failed"
        recipients = tuple(
            r
            for r, a in zip([_recipient(b, a) for b, a in zip(found, actions, strict=True)], actions, strict=True)
            if a == "failed"
        )
    elif "delayed" in actions:
        stage = "delayed"
    else:
        stage = "delivered"
    reason = {"failed": "a delivery report says that it failed", "delayed": "a delivery report says that it is delayed"}
    return Report(
        stage,
        recipients,
        original_message_id(mail),
        envelope.strip("<>"),
        reason.get(stage, "a delivery report says that it arrived"),
        0.99,
    )


def _recipient(block: dict[str, str], action: str) -> BouncedRecipient:
    raw = block.get("original-recipient") or block.get("final-recipient", "")
    raw = raw if _ADDRESS.search(raw) else block.get("final-recipient", raw)
    found = _ADDRESS.search(raw.partition(";")[2] or raw)
    status = _STATUS.search(block.get("status", "")) or _STATUS.search(block.get("diagnostic-code", ""))
    diagnostic = block.get("diagnostic-code", "")
    code = status[1] if status else ""
    better = _STATUS.search(diagnostic)
    if code in {"", "5.0.0", "4.0.0"} and better:
        code = better[1]
    return BouncedRecipient(found[0].lower() if found else "", code, is_permanent(code, diagnostic, action))


def is_permanent(status: str, words: str, action: str = "failed") -> bool:
    """Whether another try is useless: by the status, else by the code, else by the words."""
    if action == "delayed":
        return False
    if status:
        return status.startswith("5") and not _PASSING.match(status)
    code = _CODE.search(words)
    if code:
        return code[1].startswith("5") and not _SOFT.search(words)
    return not _SOFT.search(words)


def _worded(mail: Mail) -> Report | None:
    null = mail.header("return-path").replace(" ", "") == "<>"
    daemon = (
        bool(_DAEMON.match(mail.sender))
        or re.search(r"mail delivery (?:sub)?system", mail.sender_name, re.IGNORECASE) is not None
    )
    report = mail.type == "multipart/report" or bool(mail.header("x-failed-recipients"))
    subject = bool(_SUBJECT.search(mail.subject))
    text = mail.text[:20_000]
    if not (report or daemon or (null and subject)) or mail.report_type == "disposition-notification":
        return None
    failed, delayed = _FAILED.search(text), _DELAYED.search(text)
    if not (subject or failed or delayed or mail.header("x-failed-recipients")):
        return None
    addresses = _addresses(mail, text)
    status = _STATUS.search(text)
    words = text[:3000]
    stage = (
        "delayed"
        if delayed and not (failed and re.search(r"giv(?:e|ing|en) up|permanent", text, re.IGNORECASE))
        else "failed"
    )
    if not addresses and stage == "failed" and not failed:
        return None
    code = status[1] if status else ""
    permanent = stage == "failed" and is_permanent(code, words)
    recipients = tuple(BouncedRecipient(a, code, permanent) for a in addresses)
    return Report(
        stage,
        recipients,
        original_message_id(mail),
        "",
        f"a mail system writes that it {stage}",
        0.9 if addresses else 0.75,
    )


def _addresses(mail: Mail, text: str) -> tuple[str, ...]:
    given = _ADDRESS.findall(mail.header("x-failed-recipients"))
    if given:
        return tuple(dict.fromkeys(a.lower() for a in given))
    head = re.split(
        r"(?im)^\s*-{2,}.*(?:original|copy|returned|header).*|^\s*(?:received|return-path):", text, maxsplit=1
    )[0]
    own = {a.lower() for a in _ADDRESS.findall(mail.header("to") + " " + mail.header("delivered-to"))} | {mail.sender}
    found = [a.lower().rstrip(".") for a in _ADDRESS.findall(head)]
    usable = [
        a
        for a in found
        if a not in own and not _DAEMON.match(a) and not re.match(r"(?:[0-9a-f]{16,}|[\w.-]*\d{8,}[\w.-]*)@", a)
    ]
    return tuple(dict.fromkeys(usable))[:1] or tuple(dict.fromkeys(a for a in found if a not in own))[:1]
