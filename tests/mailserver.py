"""Real Postfix and Dovecot on free ports of loopback, for tests that must not trust a fake."""

from __future__ import annotations

import os
import re
import shutil
import signal
import smtplib
import socket
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import mailserver_settings as settings
from certificates import Authority

from afterword.domain import Mailbox, Tls

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")
POSTFIX, DOVECOT, DOVEADM = "/usr/sbin/postfix", "/usr/sbin/dovecot", "/usr/bin/doveadm"


def lacking() -> str:
    """Why the servers can't run here; "" when they can."""
    missing = [program for program in (POSTFIX, DOVECOT, "/usr/bin/sievec") if not Path(program).exists()]
    if missing:
        return f"not installed: {', '.join(missing)} (Debian: postfix, dovecot-imapd, -lmtpd, -sieve)"
    if os.geteuid() != 0:
        return "Postfix needs root"
    return ""


@dataclass(frozen=True, slots=True)
class MailServer:
    """The running servers. Oracles read Postfix's log and the Maildirs, never what the program says."""

    root: Path
    ports: settings.Ports
    authority: Authority

    @property
    def ca(self) -> str:
        """The file of the authority that signed the servers' certificate."""
        return str(self.authority.ca_file)

    @property
    def users(self) -> dict[str, str]:
        """Addresses and passwords."""
        return dict(settings.PASSWORDS)

    def mailbox(self, address: str = "ana@silva.example", *, tls: Tls = Tls.AUTO, self_copy: bool = True) -> Mailbox:
        """This person's mailbox, on the ports that fit the way of securing it."""
        implicit = tls in {Tls.IMPLICIT, Tls.AUTO}
        ports = (self.ports.submissions, self.ports.imaps) if implicit else (self.ports.submission, self.ports.imap)
        if tls is Tls.NONE:
            ports = (self.ports.plain, self.ports.imap)
        return Mailbox(
            address, address, "localhost", ports[0], "localhost", ports[1], tls, ca_file=self.ca, self_copy=self_copy
        )

    def inject(self, raw: bytes, sender: str, *recipients: str) -> None:
        """Let a mail come in from outside; `sender` "" is the null return path of reports."""
        with smtplib.SMTP("127.0.0.1", self.ports.mx, timeout=20) as connection:
            connection.sendmail(sender, recipients, raw)

    def mails(self, address: str, folder: str = "INBOX") -> list[bytes]:
        """What lies in a folder, oldest first, read from the disk."""
        maildir = self.root / "mail" / address / ("" if folder == "INBOX" else f".{folder}")
        files = [file for part in ("new", "cur") for file in maildir.glob(f"{part}/*")]
        return [file.read_bytes() for file in sorted(files, key=lambda file: (file.stat().st_mtime_ns, file.name))]

    def wait_for(self, address: str, part: bytes, *, seconds: float = 15) -> bytes:
        """The first mail in INBOX that contains `part`, as soon as it is there."""
        return _until(lambda: next((mail for mail in self.mails(address) if part in mail), b""), seconds, f"{part!r}")

    def wipe(self, address: str) -> None:
        """Throw away all of a person's mail, as the person would; UIDs go on."""
        command = [DOVEADM, "-c", str(self.root / "etc/dovecot.conf"), "expunge", "-u", address, "mailbox", "*", "all"]
        subprocess.run(command, check=True, capture_output=True)

    def log(self) -> list[str]:
        """Postfix's log so far."""
        return (self.root / "log/postfix.log").read_text().splitlines()

    def accepted(self, message_id: str) -> list[str]:
        """The queue ids under which Postfix took a mail of this Message-ID: its length is how often.

        A text that was cut off before its dot is logged with its Message-ID as well, and never becomes active.
        """
        lines = self.log()
        begun = [
            found[1] for line in lines if (found := re.search(rf"(\w+): message-id={re.escape(message_id)}", line))
        ]
        return [queue_id for queue_id in begun if any(f"{queue_id}: from=" in line for line in lines)]

    def delivered(self, message_id: str) -> list[str]:
        """To whom Postfix has delivered it so far, once for each copy."""
        queue_ids = "|".join(map(re.escape, self.accepted(message_id))) or "none"
        pattern = re.compile(rf"(?:{queue_ids}): to=<([^>]+)>.* status=sent")
        return [found[1] for line in self.log() if (found := pattern.search(line))]

    def wait_until_quiet(self, message_id: str, *, seconds: float = 15) -> list[str]:
        """To whom it was delivered, once the queue has let go of it."""
        done = [f"{queue_id}: removed" for queue_id in self.accepted(message_id)]
        _until(lambda: all(any(line.endswith(end) for line in self.log()) for end in done), seconds, "an empty queue")
        return self.delivered(message_id)

    def start_imap(self) -> None:
        """Start Dovecot, and wait until it answers."""
        _run([DOVECOT, "-c", str(self.root / "etc/dovecot.conf")], self.root / "log/dovecot-start.log")
        _wait_for_port(self.ports.imap)
        _wait_for_port(self.ports.imaps)

    def start_smtp(self) -> None:
        """Start Postfix, and wait until it answers."""
        _run([POSTFIX, "-c", str(self.root / "postfix"), "start"], self.root / "log/postfix-start.log")
        for port in (self.ports.mx, self.ports.submission, self.ports.submissions, self.ports.plain):
            _wait_for_port(port)

    def kill_imap(self) -> None:
        """An outage of IMAP. SMTP goes on: its login may still have Dovecot's answers, or not."""
        _stop(self.root / "run/master.pid")

    def kill_smtp(self) -> None:
        """An outage of SMTP."""
        _stop(self.root / "spool/pid/master.pid")

    def stop(self) -> None:
        """Stop both, by their pids."""
        self.kill_smtp()
        self.kill_imap()


def start(root: Path) -> MailServer:
    """Set up and start both under `root`, which must be short (sockets) and readable for all on the way to it."""
    for part in ("etc", "log", "run", "home", "mail", "sieve", "postfix", "spool", "data"):
        (root / part).mkdir(parents=True, exist_ok=True)
    root.chmod(0o755)
    authority = Authority(root / "tls")
    pair = authority.sign("server", "localhost", "127.0.0.1")
    ports = settings.Ports(*_free_ports(6))
    (root / "etc/users").write_text(settings.users_file(root / "sieve"))
    (root / "etc/dovecot.conf").write_text(settings.dovecot_conf(root, ports, pair))
    (root / "postfix/main.cf").write_text(settings.main_cf(root, pair))
    (root / "postfix/master.cf").write_text(settings.master_cf(ports))
    (root / "postfix/dynamicmaps.cf").write_text("")
    (root / "sieve/away.sieve").write_text(settings.AWAY_SIEVE)
    for part in ("mail", "home", "sieve"):
        shutil.chown(root / part, "mail", "mail")
    shutil.chown(root / "data", "postfix")
    server = MailServer(root, ports, authority)
    try:
        server.start_smtp()
        server.start_imap()
    except BaseException:
        server.stop()
        raise
    return server


def _free_ports(count: int) -> list[int]:
    """Ports that are free now; all are held until the last is found, so that they differ."""
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    try:
        return [each.getsockname()[1] for each in held]
    finally:
        for each in held:
            each.close()


def _run(command: list[str], log: Path) -> None:
    """Start a daemon. It must not inherit our pipes: pytest would wait for them to close."""
    with log.open("ab") as said:
        done = subprocess.run(command, check=False, stdin=subprocess.DEVNULL, stdout=said, stderr=said)
    if done.returncode:
        tail = log.read_text()[-2000:]
        raise RuntimeError(f"{command[0]} didn't start: {tail}")


def _until(look: Callable[[], T], seconds: float, what: str) -> T:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := look():
            return found
        time.sleep(0.02)
    raise TimeoutError(f"{what} did not come within {seconds} s")


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def _wait_for_port(port: int) -> None:
    _until(lambda: _answers(port), 20, f"port {port}")


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _stop(pid_file: Path) -> None:
    """Stop the daemon of this pid file, with its children; kill it when it doesn't go."""
    try:
        pid = int(pid_file.read_text())
        os.kill(pid, signal.SIGTERM)
    except (OSError, ValueError):
        return
    try:
        _until(lambda: not _alive(pid), 5, "the end of a daemon")
    except TimeoutError:
        os.kill(pid, signal.SIGKILL)
    pid_file.unlink(missing_ok=True)
