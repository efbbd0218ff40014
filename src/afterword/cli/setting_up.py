"""The commands that set up: init, mailbox set, mailbox test."""

from __future__ import annotations

import os

import click

from afterword.cli import as_json, files, paper
from afterword.cli.record import json_option, open_record
from afterword.domain import Mailbox, Tls
from afterword.errors import InputError

HIGHEST_PORT = 65535


@click.command(epilog="\b\nExample:\n  afterword init --profile profile.md")
@click.option("--profile", metavar="FILE", help="Who you are: name, address, strengths.")
@json_option
def init(profile: str | None, as_data: bool) -> None:
    """Make the data directory and read your profile. Doing it again is harmless."""
    from afterword.flow import setting_up

    # The profile is read before anything is made, so that a fault in it leaves nothing half-done.
    person, problems = files.read_profile_file(profile)
    record = open_record()
    if profile:
        text = files.read_bytes(profile).decode("utf-8", "replace")
        setting_up.keep_profile(record.owner, record.ports, person, text)
        paper.problems(profile, problems)
    if as_data:
        as_json.show({"home": str(record.ports.home), "profile": bool(profile), "name": person.name or None})
        return
    click.echo(f"Your record is in {record.ports.home}.")
    if profile:
        click.echo(f"Your profile is read: {person.name or 'no name yet'}, {len(person.strengths)} strengths.")
    click.echo("Next: afterword mailbox set --address you@… --smtp HOST:PORT --imap HOST:PORT")


@click.group()
def mailbox() -> None:
    """Set or test the mailbox to send from and to watch."""


def parse_host(text: str, what: str) -> tuple[str, int]:
    """``HOST:PORT``; IPv6 in brackets. Raises InputError."""
    host, colon, port = text.rpartition(":")
    if not colon or not host or not port.isdigit() or not 0 < int(port) <= HIGHEST_PORT:
        sentence = f"--{what} {text!r} is no HOST:PORT; write it like mail.example.org:{587 if what == 'smtp' else 993}"
        raise InputError(sentence)
    return host.strip("[]"), int(port)


@mailbox.command(
    "set",
    epilog="\b\nExample:\n  afterword mailbox set --address ana@silva.example "
    "\\\n    --smtp smtp.silva.example:587 --imap imap.silva.example:993",
)
@click.option("--address", required=True, metavar="A", help="Your own address.")
@click.option("--smtp", required=True, metavar="HOST:PORT", help="Where mail is handed in.")
@click.option("--imap", required=True, metavar="HOST:PORT", help="Where mail is read.")
@click.option("--user", default="", metavar="U", help="Login name, when it is not the address.")
@click.option(
    "--tls",
    type=click.Choice([t.value for t in Tls]),
    default="auto",
    show_default=True,
    help="How connections are secured; certificates are always verified, and none is for loopback only.",
)
@click.option("--ca", default="", metavar="FILE", help="A certificate authority of your own, PEM.")
@click.option("--no-self-copy", is_flag=True, help="Send no copy to yourself; then less can be proven.")
@json_option
def set_(
    *, address: str, smtp: str, imap: str, user: str, tls: str, ca: str, no_self_copy: bool, as_data: bool
) -> None:
    """Set the mailbox. The password is asked for, or comes from AFTERWORD_MAIL_PASSWORD, and goes to the keyring."""
    from afterword.flow import setting_up

    smtp_host, smtp_port = parse_host(smtp, "smtp")
    imap_host, imap_port = parse_host(imap, "imap")
    if ca:
        files.read_bytes(ca)
        ca = os.path.abspath(ca)  # noqa: PTH100 - resolve() would follow a link that the person may move on
    box = Mailbox(
        address=address.strip(),
        user=user or address.strip(),
        smtp_host=smtp_host,
        smtp_port=smtp_port,
        imap_host=imap_host,
        imap_port=imap_port,
        tls=Tls(tls),
        ca_file=ca,
        self_copy=not no_self_copy,
    )
    setting_up.check_mailbox(box)
    password = os.environ.get("AFTERWORD_MAIL_PASSWORD") or click.prompt("Password", hide_input=True, err=True)
    record = open_record()
    where = setting_up.keep_mailbox(record.owner, record.ports, box, password)
    if as_data:
        as_json.show({"address": box.address, "password": where})
        return
    click.echo(f"Mailbox {box.address} is set; its password is kept in {where}.")
    click.echo("Next: afterword mailbox test")


@mailbox.command("test", epilog="\b\nExample:\n  afterword mailbox test")
@json_option
def test(as_data: bool) -> None:
    """Try every step with one mail to yourself, and say what this server can do."""
    from afterword.flow import calibrating

    record = open_record()
    steps = []
    for step in calibrating.calibrate(record.owner, record.ports):
        steps.append(step)
        if not as_data:
            click.echo(f"{'✓' if step.ok else '○'} {step.what}: {step.found}")
    if as_data:
        as_json.show({"steps": [{"step": s.what, "ok": s.ok, "found": s.found} for s in steps]})
