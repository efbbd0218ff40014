"""The mailbox in three steps: which one, its password, and a real test, shown as it runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afterword.domain import Mailbox, Tls
from afterword.errors import AfterwordError
from afterword.flow import calibrating, setting_up
from afterword.store import repository as store
from afterword.web import house
from afterword.web.asked import field, show
from afterword.web.wording import sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.web.asked import Request
    from afterword.web.house import Record

HIGHEST_PORT = 65535
SMTP, IMAP = 465, 993
# Where the mail of large providers is handed in and read; each documents it publicly.
PROVIDERS = {
    "gmail.com": ("smtp.gmail.com", 465, "imap.gmail.com", 993),
    "googlemail.com": ("smtp.gmail.com", 465, "imap.gmail.com", 993),
    "icloud.com": ("smtp.mail.me.com", 587, "imap.mail.me.com", 993),
    "me.com": ("smtp.mail.me.com", 587, "imap.mail.me.com", 993),
    "yahoo.com": ("smtp.mail.yahoo.com", 465, "imap.mail.yahoo.com", 993),
    "fastmail.com": ("smtp.fastmail.com", 465, "imap.fastmail.com", 993),
    "gmx.net": ("mail.gmx.net", 465, "imap.gmx.net", 993),
    "gmx.de": ("mail.gmx.net", 465, "imap.gmx.net", 993),
    "web.de": ("smtp.web.de", 587, "imap.web.de", 993),
    "mailbox.org": ("smtp.mailbox.org", 465, "imap.mailbox.org", 993),
    "posteo.de": ("posteo.de", 465, "posteo.de", 993),
}


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: Request) -> HttpResponse:
    """Step one and two; POST keeps them, and leads to the test."""
    record = request.record
    kept = store.load_mailbox(record.owner)
    if request.method != "POST":
        return show(
            request,
            "mailbox.html",
            box=kept,
            kept=kept,
            health=store.health(record.owner),
            own=record.profile.email,
            ways=list(Tls),
        )
    if field(request, "act") == "guess":
        return show(
            request, "mailbox.html", box=_guess(field(request, "address").strip()), kept=kept, own="", ways=list(Tls)
        )
    box, wrong = _typed(request)
    password = request.POST.get("password", "")
    if not wrong and not password and not (kept and kept.user == box.user and kept.smtp_host == box.smtp_host):
        wrong = _("Type the password. Many providers want one made for this purpose, an “app password”.")
    if not wrong:
        wrong = _keep(record, box, password)
    if wrong:
        return show(request, "mailbox.html", status=400, box=box, kept=kept, wrong=wrong, own="", ways=list(Tls))
    messages.success(request, _("Kept. Now try it: one mail to yourself shows whether everything works."))
    return redirect("mailbox")


@require_POST
def test(request: Request) -> StreamingHttpResponse:
    """Each step as it happens: the page grows while the test runs, without a script."""
    head, _mark, foot = render_to_string("testing.html", {"mark": "<!--steps-->"}, request).partition("<!--steps-->")
    response = StreamingHttpResponse(_steps(request.record, head, foot))
    response["Content-Encoding"] = "identity"  # squeezed, it would come all at once
    response["X-Accel-Buffering"] = "no"
    return response


def _steps(record: Record, head: str, foot: str) -> Iterator[str]:
    yield head
    try:
        for step in calibrating.calibrate(record.owner, record.ports):
            yield format_html(
                '<li><span class="mark {}">{}</span>{}: {}</li>',
                "good" if step.ok else "late", "✓" if step.ok else "○", step.what, step.found,
            )  # fmt: skip
        yield format_html('<li><strong class="good">{}</strong></li>', _("It works."))
    except AfterwordError as error:
        yield format_html('<li class="said error">{} {}</li>', _("It stopped here:"), sentence(error.message))
    house.ring()
    yield foot


def _guess(address: str) -> Mailbox:
    domain = address.rpartition("@")[2].lower()
    smtp, smtp_port, imap, imap_port = PROVIDERS.get(domain, (f"smtp.{domain}", SMTP, f"imap.{domain}", IMAP))
    return Mailbox(address, address, smtp, smtp_port, imap, imap_port)


def _typed(request: Request) -> tuple[Mailbox, str]:
    address = field(request, "address").strip()
    ports = [field(request, name).strip() for name in ("smtp_port", "imap_port")]
    wrong = ""
    if not all(port.isdecimal() and 0 < int(port) <= HIGHEST_PORT for port in ports if len(port) < 6) or "" in ports:  # noqa: PLR2004 - digits
        wrong = _("A port is a number such as 465 or 993.")
        ports = [str(SMTP), str(IMAP)]
    tls = field(request, "tls", "auto")
    box = Mailbox(
        address=address,
        user=field(request, "user").strip() or address,
        smtp_host=field(request, "smtp_host").strip(),
        smtp_port=int(ports[0][:6]),
        imap_host=field(request, "imap_host").strip(),
        imap_port=int(ports[1][:6]),
        tls=Tls(tls) if tls in set(Tls) else Tls.AUTO,
        ca_file=field(request, "ca_file").strip(),
        self_copy=bool(field(request, "self_copy")),
    )
    if not (box.smtp_host and box.imap_host):
        wrong = wrong or _("Name the servers for sending and for reading; your provider's help pages have them.")
    return box, wrong


def _keep(record: Record, box: Mailbox, password: str) -> str:
    if record.example:
        return _("This is the example: its mailbox is inside this machine and stays as it is.")
    try:
        setting_up.check_mailbox(box)
        if password:
            setting_up.keep_mailbox(record.owner, record.ports, box, password)
        else:
            store.save_mailbox(record.owner, box)
    except AfterwordError as error:
        return sentence(error.message)
    return ""
