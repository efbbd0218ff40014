"""A letter that the person sends themselves: as text, as a file, as a link, or as a draft in their own mailbox."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote

from afterword.deliver import moves
from afterword.deliver.headers import check_address
from afterword.deliver.message import build_message, new_message_id
from afterword.domain import Event, State
from afterword.errors import ClaimLost, IllegalMove, MailError, NotReady
from afterword.flow.watching import mailbox_session
from afterword.store import repository as store

if TYPE_CHECKING:
    from afterword.deliver.outbox import Outgoing
    from afterword.flow.ports import OpenMailbox, Ports
    from afterword.flow.post import Post
    from afterword.store.repository import Owner

# Browsers and Windows cut longer links off, and half a letter must not look like a whole one.
LONGEST_LINK = 1900
SWITCHED_OFF = "sending is switched off here"


@dataclass(frozen=True, slots=True)
class Link:
    """A `mailto:` link; `whole` says whether the text is in it, or was too long and has to be pasted."""

    address: str
    whole: bool


def as_text(outgoing: Outgoing) -> str:
    """The letter to copy: to whom, the subject, the text."""
    letter = outgoing.letter
    to = f"{letter.to.name} <{letter.to.email}>" if letter.to.email else letter.to.name
    return f"To: {to}\nSubject: {letter.subject}\n\n{letter.body}"


def as_link(outgoing: Outgoing) -> Link:
    """The letter as a link that opens it in the person's own mail program (RFC 6068). Raises UnsafeText."""
    letter = outgoing.letter
    to = quote(check_address(letter.to.email, "the reader's address"), safe="@") if letter.to.email else ""
    body = letter.body.replace("\r\n", "\n").replace("\n", "\r\n")
    whole = f"mailto:{to}?subject={quote(letter.subject, safe='')}&body={quote(body, safe='')}"
    if len(whole) <= LONGEST_LINK and not letter.attachments:
        return Link(whole, whole=True)
    return Link(f"mailto:{to}?subject={quote(letter.subject, safe='')}", whole=False)


def as_eml(owner: Owner, ports: Ports, outgoing: Outgoing) -> bytes:
    """The letter as a file that mail programs open as a draft: what was approved, else what would be. Raises UnsafeText."""
    if outgoing.raw:
        return b"X-Unsent: 1\r\n" + outgoing.raw
    profile = store.load_profile(owner)
    mailbox = store.load_mailbox(owner)
    sender = mailbox.address if mailbox else profile.email
    if not sender:
        raise NotReady("your own address is not known yet; write it into your profile (`email:`) and read it again")
    token = ports.new_token()
    raw = build_message(
        outgoing.letter,
        sender=sender,
        sender_name=profile.name,
        message_id=new_message_id(token, sender.rpartition("@")[2]),
        token=token,
        date=ports.now(),
        attachments=store.attachments(owner, outgoing.id),
    )
    # Without this field Outlook and Apple Mail open a file as a mail that came in.
    return b"X-Unsent: 1\r\n" + raw


def lay_draft(owner: Owner, ports: Ports, ident: str) -> Outgoing:
    """Lay an approved letter into the mailbox's Drafts; from there the person sends it. Raises MailError, IllegalMove."""
    before = store.letter(owner, store.resolve_letter(owner, ident))
    if before.state is not State.APPROVED:
        raise IllegalMove(
            "laid into your drafts", before.state.value, "approve it first: a draft is word for word yours"
        )
    with mailbox_session(owner, ports) as (_, _, session):
        return _lay(owner, ports, session, before)


def _lay(owner: Owner, ports: Ports, session: OpenMailbox, before: Outgoing) -> Outgoing:
    # The record first: should this stop half-way, the letter is held and seen, and never sent by us as well.
    after = moves.lay(before, "your Drafts")
    store.save_move(owner, before, after)
    try:
        folder = session.lay_draft(before.message_id, before.token, before.raw)
    except MailError as error:
        settled = moves.settle(after, sent=False, now=ports.now())
        held = moves.hold(settled, f"it could not be laid into your drafts: {error}")
        store.save_move(owner, after, held)
        return held
    store.log(owner, Event(ports.now(), "letter laid into drafts", "worker", folder, after.interview, after.id))
    return after


def lay_due(owner: Owner, post: Post) -> list[Outgoing]:
    """Where sending is switched off, letters whose time has come are laid into Drafts, for the person to send."""
    laid = []
    for before in store.due_letters(owner, post.ports.now()):
        try:
            laid.append(_lay(owner, post.ports, post.session, before))
        except ClaimLost:
            continue
    return laid


def hold_due(owner: Owner, ports: Ports) -> list[Outgoing]:
    """Where sending is switched off and there is no mailbox, letters whose time has come are held, and say so."""
    held = []
    for before in store.due_letters(owner, ports.now()):
        after = moves.hold(before, f"{SWITCHED_OFF}: copy it, or open it in your own mail program")
        try:
            store.save_move(owner, before, after)
        except ClaimLost:
            continue
        store.log(owner, Event(ports.now(), "letter held", "worker", after.why, after.interview, after.id))
        held.append(after)
    return held
