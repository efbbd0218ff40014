"""A mail world of its own inside this process: SMTP by aiosmtpd, IMAP by pymap, on loopback; nothing leaves.

What one person hands to the SMTP server lies in the other's inbox a moment later,
so the whole way can be gone, and tested, without an account anywhere.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import ssl
import threading
from argparse import Namespace
from typing import TYPE_CHECKING, Any, Self

from aiosmtpd.smtp import SMTP, AuthResult
from proxyprotocol.reader import ProxyProtocolReader
from proxyprotocol.version import ProxyProtocolVersion
from pymap.backend.dict import Config, Login
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials import FetchRequirement
from pymap.user import Passwords, UserMetadata

from afterword.domain import Mailbox, Tls

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Mapping
    from datetime import datetime

    from pymap.parsing.specials.flag import Flag

START_SECONDS = 120  # hashing the passwords alone takes seconds on a busy machine


class Sandbox:
    """Mail servers for a handful of users; a context manager."""

    def __init__(self, users: Mapping[str, str], now: Callable[[], datetime]) -> None:
        """Take the users' addresses and passwords, and the clock by which mail arrives."""
        self._now = now
        self.users = dict(users)
        self.smtp_port = self.imap_port = 0
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="afterword-sandbox", daemon=True)
        self._servers: list[asyncio.AbstractServer] = []
        self._login: Login | None = None

    def __enter__(self) -> Self:
        """Start both servers on free ports."""
        # Both libraries log each refused command; in a demo that is noise on the person's screen.
        for name in ("mail.log", "pymap"):
            logging.getLogger(name).setLevel(logging.CRITICAL)
        self._thread.start()
        if not self._ready.wait(START_SECONDS):
            raise TimeoutError
        return self

    def __exit__(self, *_: object) -> None:
        """Stop both servers and wait for their thread."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(START_SECONDS)

    def mailbox(self, address: str) -> Mailbox:
        """How this user's mailbox is reached. Loopback only, so without TLS."""
        return Mailbox(
            address=address,
            user=address,
            smtp_host="127.0.0.1",
            smtp_port=self.smtp_port,
            imap_host="127.0.0.1",
            imap_port=self.imap_port,
            tls=Tls.NONE,
        )

    def inbox(self, address: str, folder: str = "INBOX") -> tuple[bytes, ...]:
        """The messages in one of this user's folders, as they lie there."""
        found: tuple[bytes, ...] = self._call(self._read(address, folder))
        return found

    def receive(self, address: str, raw: bytes) -> None:
        """Put a message into this user's inbox, as if it had come from the world outside."""
        self._call(self._deliver(address, raw))

    # ------------------------------------------------------------- the thread

    def _call(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(START_SECONDS)

    def _serve(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._start())
        self._ready.set()
        self._loop.run_forever()
        self._loop.run_until_complete(self._stop())
        self._loop.close()

    async def _start(self) -> None:
        arguments = Namespace(tls=False, cert=None, key=None, debug=False, proxy_protocol=None, passlib_cfg=None)
        config = Config(
            arguments,
            demo_data=False,
            demo_user="",
            demo_password="",
            host="127.0.0.1",
            port="0",
            tls_enabled=False,
            reject_insecure_auth=False,
            proxy_protocol=ProxyProtocolVersion.get("noop"),
            ssl_context=ssl.create_default_context(ssl.Purpose.CLIENT_AUTH),
        )
        config.apply_context()
        self._login = Login(config)
        for address, password in self.users.items():
            hashed = await Passwords(config).hash_password(password)
            self._login.users_dict[address] = UserMetadata(config, address, password=hashed)
            mailboxes = await self._mailboxes(address)
            await mailboxes.add_mailbox("Sent")
        reader = ProxyProtocolReader(config.proxy_protocol)
        imap = await asyncio.start_server(
            reader.get_callback(IMAPServer(self._login, config)), host="127.0.0.1", port=0
        )
        smtp = await self._loop.create_server(self._smtp, host="127.0.0.1", port=0)
        self._servers = [imap, smtp]
        self.imap_port, self.smtp_port = (server.sockets[0].getsockname()[1] for server in (imap, smtp))

    async def _stop(self) -> None:
        for server in self._servers:
            server.close()
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(asyncio.gather(*tasks, return_exceptions=True), 5)

    def _smtp(self) -> SMTP:
        return SMTP(
            _Delivery(self),
            authenticator=self._authenticate,
            auth_require_tls=False,
            enable_SMTPUTF8=True,
            hostname="sandbox.example",
            loop=self._loop,
        )

    def _authenticate(self, _server: Any, _session: Any, _envelope: Any, _mechanism: str, data: Any) -> AuthResult:
        user, password = data.login.decode(), data.password.decode()
        return AuthResult(success=self.users.get(user) == password)

    async def _mailboxes(self, address: str) -> Any:
        assert self._login is not None
        identity = self._login.demo_user_identity
        identity._name = address  # noqa: SLF001 - pymap offers no public way to open another user's session
        async with identity.new_session() as session:
            return session.mailbox_set

    async def _deliver(self, address: str, raw: bytes) -> None:
        inbox = await (await self._mailboxes(address)).get_mailbox("INBOX")
        no_flags: frozenset[Flag] = frozenset()
        await inbox.append(AppendMessage(raw, self._now(), no_flags), recent=True)

    async def _read(self, address: str, folder: str) -> tuple[bytes, ...]:
        box = await (await self._mailboxes(address)).get_mailbox(folder)
        found = []
        async for message in box.messages():
            content = await message.load_content(FetchRequirement.CONTENT)
            found.append(bytes(content.content) if content.content else b"")
        return tuple(found)


class _Delivery:
    """What the SMTP server does with a message: into the inbox of each user, or a refusal at RCPT."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, _server: Any, _session: Any, envelope: Any, address: str, _options: list[str]
    ) -> str:
        if address not in self.sandbox.users:
            return "550 5.1.1 there is no such address in the sandbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        for address in envelope.rcpt_tos:
            await self.sandbox._deliver(address, envelope.content)  # noqa: SLF001 - one module
        return "250 2.0.0 taken by the sandbox"
