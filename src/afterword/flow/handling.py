"""What a person does to a letter: look, edit, approve, hold, cancel, settle."""

from __future__ import annotations

from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from afterword.deliver import moves
from afterword.deliver.headers import check_address, check_line
from afterword.deliver.message import build_message, digest, new_message_id
from afterword.domain import Event, State
from afterword.errors import IllegalMove, InputError, NotReady
from afterword.flow.attaching import read_attachment
from afterword.flow.drafting import judge
from afterword.flow.planning import plan_next
from afterword.flow.renewing import write_for
from afterword.flow.rewording import carry_sources, check_sight, keep_earlier
from afterword.store import repository as store

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from afterword.deliver.message import Attachment
    from afterword.deliver.outbox import Outgoing
    from afterword.domain import Finding, Review
    from afterword.flow.ports import Ports
    from afterword.store.repository import Owner

# What must never leave by an oversight; every other finding is the person's to weigh.
BLOCKING = {"placeholder", "missing_attachment"}
LONGEST_BODY = 20_000


@dataclass(frozen=True, slots=True)
class View:
    """A letter with its review and its files."""

    outgoing: Outgoing
    review: Review
    attached: tuple[str, ...]  # names of the files that are here
    missing: tuple[str, ...]  # names that the letter counts on and that are not


@dataclass(frozen=True, slots=True)
class Approved:
    """What was approved, and what an editor would still say."""

    letters: tuple[Outgoing, ...]
    warnings: tuple[str, ...]


def view(owner: Owner, ident: str) -> View:
    """One letter, judged against the record and its neighbours. Raises NotFound."""
    outgoing = store.letter(owner, store.resolve_letter(owner, ident))
    have = tuple(attachment.name for attachment in store.attachments(owner, outgoing.id))
    missing = tuple(name for name in outgoing.letter.attachments if name not in have)
    return View(outgoing, review_of(owner, outgoing, have), have, missing)


def review_of(owner: Owner, outgoing: Outgoing, attached: tuple[str, ...]) -> Review:
    """The review of a letter of the record; only files that are here count as attached."""
    talk = store.interview(owner, outgoing.interview)
    neighbours = tuple(o.letter for o in store.letters(owner, interview=outgoing.interview) if o.id != outgoing.id)
    letter = replace(outgoing.letter, attachments=attached)
    return judge(letter, talk.debrief, store.load_profile(owner), neighbours, outgoing.send_at)


def edit(
    owner: Owner,
    ports: Ports,
    ident: str,
    *,
    body: str | None,
    subject: str | None,
    to: str | None,
    attach: tuple[Path, ...] = (),
    files: tuple[Attachment, ...] = (),
    drop: tuple[str, ...] = (),
    seen: str = "",
) -> Outgoing:
    """Change a letter; an approval is void from now on. Raises IllegalMove, InputError or UnsafeText.

    `seen` is the sight of the words that the person changed (rewording.sight_of); where others stand there by now,
    Overtaken is raised and nothing changes. `drop` names files that go no more.
    """
    before = store.letter(owner, store.resolve_letter(owner, ident))
    check_sight(before, seen)
    letter = before.letter
    if body is not None:
        text = _checked_body(body)
        letter = replace(letter, body=text, sources=carry_sources(before, text))
    if subject is not None:
        letter = replace(letter, subject=check_line(subject.strip(), "the subject"))
    if to is not None:
        letter = replace(letter, to=replace(letter.to, email=check_address(to.strip(), "the recipient's address")))
    new = (*files, *(read_attachment(path) for path in attach))
    names = dict.fromkeys((*letter.attachments, *(file.name for file in new)))
    after = moves.edit(before, replace(letter, attachments=tuple(name for name in names if name not in drop)))
    with store.together():
        store.save_move(owner, before, after)
        for file in new:
            store.add_attachment(owner, after.id, file)
        for name in drop:
            store.drop_attachment(owner, after.id, name)
        if after.letter.body != before.letter.body:
            keep_earlier(owner, before, ports.now())
    why = "the approval is void" if before.state is State.APPROVED else ""
    store.log(owner, Event(ports.now(), "letter edited", "person", why, interview=after.interview, letter=after.id))
    return after


def _checked_body(body: str) -> str:
    text = body.replace("\r\n", "\n").replace("\r", "\n").strip("\n") + "\n"
    if not text.strip():
        raise InputError("the new text is empty; write the letter, or use `afterword cancel`")
    if len(text) > LONGEST_BODY:
        sentence = f"the new text has {len(text)} characters, which is no letter any more; keep it under {LONGEST_BODY}"
        raise InputError(sentence)
    return text


def approve(
    owner: Owner,
    ports: Ports,
    idents: tuple[str, ...],
    *,
    at: dt.datetime | None,
    despite_findings: bool,
    seen: Mapping[str, str] = MappingProxyType({}),
) -> Approved:
    """Approve letters, word for word: all of them, or none. Raises NotReady or IllegalMove.

    `seen` has the sight of each letter as the person read it; Overtaken where other words stand there by now.
    """
    chosen = [store.letter(owner, i) for i in dict.fromkeys(store.resolve_letter(owner, ident) for ident in idents)]
    for letter in chosen:
        check_sight(letter, seen.get(letter.id, ""))
    ready = [_ready(owner, ports, letter, at, despite_findings) for letter in chosen]
    warnings: list[str] = []
    done: list[Outgoing] = []
    with store.together():
        for before, after, said in ready:
            store.save_move(owner, before, after)
            now = ports.now()
            details = {"sha256": after.digest, "message_id": after.message_id, "to": after.letter.to.email}
            event = Event(now, "letter approved", "person", "", after.interview, after.id, details)
            store.log(owner, event)
            done.append(after)
            warnings += said
    return Approved(tuple(done), tuple(warnings))


def _ready(
    owner: Owner, ports: Ports, before: Outgoing, at: dt.datetime | None, despite_findings: bool
) -> tuple[Outgoing, Outgoing, list[str]]:
    now = ports.now()
    mailbox = store.load_mailbox(owner)
    if mailbox is None:
        raise NotReady("there is no mailbox to send from yet; set one with `afterword mailbox set`")
    letter = before.letter
    if not letter.to.email:
        cure = f"add it with `afterword edit {before.id} --to ADDRESS`, or copy the text and send it another way"
        raise NotReady(f"there is no address for {letter.to.name}; {cure}")
    files = store.attachments(owner, before.id)
    have = tuple(file.name for file in files)
    missing = [name for name in letter.attachments if name not in have]
    if missing:
        raise NotReady(
            f"letter {before.id} counts on {missing[0]!r}, which is not here; "
            f"add it with `afterword edit {before.id} --attach FILE`, or take it out of the text"
        )
    leaves = at or max(now, before.send_at or now)
    if not despite_findings:
        _check_day(owner, ports, before, have, leaves)
    said = _weigh(owner, replace(before, send_at=leaves), have, despite_findings)
    profile = store.load_profile(owner)
    token = ports.new_token()
    message_id = new_message_id(token, mailbox.address.rpartition("@")[2])
    thread = store.thread_of(owner, before.interview, letter.to.email)
    raw = build_message(
        letter,
        sender=mailbox.address,
        sender_name=profile.name,
        message_id=message_id,
        token=token,
        date=leaves,
        in_reply_to=thread.in_reply_to,
        references=thread.references,
        attachments=files,
    )
    after = moves.approve(
        before,
        now=now,
        send_at=leaves,
        sender=mailbox.address,
        message_id=message_id,
        token=token,
        digest=digest(letter, files),
        raw=raw,
    )
    if after.send_by is not None and leaves > after.send_by:
        # The person approves it although its best time is over: no clock of ours may keep it back then.
        after = replace(after, send_by=None)
    return before, replace(after, in_reply_to=thread.in_reply_to, references=thread.references), said


def _check_day(owner: Owner, ports: Ports, before: Outgoing, have: tuple[str, ...], leaves: dt.datetime) -> None:
    """Refuse a letter whose words of time will be wrong when it leaves; our own words are written anew first."""
    wrong = _day_errors(owner, replace(before, send_at=leaves), have)
    if len(wrong) <= len(_day_errors(owner, before, have)):
        return  # no fault of the day on which it leaves: the person was told of it, and may weigh it
    words = before.letter.body[wrong[0].start : wrong[0].end]
    if write_for(owner, ports, before, leaves) is not None:
        raise NotReady(
            f"letter {before.id} said “{words}”, which would be wrong on the day it leaves, so it is written anew for that "
            f"day; read it with `afterword show {before.id}`, then approve it again"
        )
    raise NotReady(
        f"letter {before.id} says “{words}”, which will be wrong on the day it leaves; mend it with "
        f"`afterword edit {before.id} --body FILE`, or approve it as it is with --despite-findings"
    )


def _day_errors(owner: Owner, outgoing: Outgoing, have: tuple[str, ...]) -> list[Finding]:
    found = review_of(owner, outgoing, have).findings
    return [finding for finding in found if finding.rule == "date" and finding.severity.value == "error"]


def _weigh(owner: Owner, before: Outgoing, have: tuple[str, ...], despite_findings: bool) -> list[str]:
    found = review_of(owner, before, have).findings
    blocking = [f for f in found if f.rule in BLOCKING and f.severity.value == "error"]
    if blocking and not despite_findings:
        raise NotReady(
            f"letter {before.id}: {blocking[0].message} Mend it with `afterword edit {before.id} --body FILE`, "
            "or approve it as it is with --despite-findings."
        )
    return [f"{before.id}: {f.severity.value}, {f.rule}: {f.message}" for f in found if f.severity.value == "error"]


def hold(owner: Owner, ports: Ports, ident: str) -> Outgoing:
    """Keep a letter back. Raises IllegalMove."""
    return _move(owner, ports, ident, "held", lambda o: moves.hold(o, "you asked to keep it back"))


def cancel(owner: Owner, ports: Ports, ident: str) -> Outgoing:
    """Drop a letter for good. Raises IllegalMove."""
    return _move(owner, ports, ident, "cancelled", lambda o: moves.cancel(o, "you dropped it"))


def settle(owner: Owner, ports: Ports, ident: str, *, sent: bool) -> Outgoing:
    """Take the person's word for whether a doubtful letter left. Raises IllegalMove."""
    now = ports.now()
    after = _move(
        owner, ports, ident, "settled as sent" if sent else "settled as not sent",
        lambda o: moves.settle(o, sent=sent, now=now),
    )  # fmt: skip
    if sent:
        plan_next(owner, ports, store.interview(owner, after.interview))
    return after


def _move(owner: Owner, ports: Ports, ident: str, what: str, move: Callable[[Outgoing], Outgoing]) -> Outgoing:
    before = store.letter(owner, store.resolve_letter(owner, ident))
    if before.state is State.SENDING:
        raise IllegalMove(what, before.state.value, "it is with a worker at this moment; look again in a minute")
    after = move(before)
    store.save_move(owner, before, after)
    event = Event(ports.now(), f"letter {what}", "person", after.why, after.interview, after.id)
    store.log(owner, event)
    return after
