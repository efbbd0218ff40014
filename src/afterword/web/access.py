"""Who may look: the secret address or its cookie, on this machine's own name, from this site's own pages."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpResponseRedirect
from django.shortcuts import render

from afterword.errors import AfterwordError, NotFound
from afterword.web import house, keys, wording

if TYPE_CHECKING:
    from collections.abc import Callable

    from django.http import HttpRequest, HttpResponse

COOKIE = "afterword-{}"  # with the port: cookies don't know ports, and two records may be open on one machine
PARAMETER = "key"
# What the browser asks for without a cookie, and what says nothing of anybody.
OPEN = ("/static/", "/manifest.webmanifest", "/service-worker.js")
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'; "
    "manifest-src 'self'; worker-src 'self'"
)
YEAR = 365 * 24 * 3600


class Guard:
    """Refuse whoever has not the address; say to the browser what a page may do."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Django hands in what comes next."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Let through, open the door with the address, or refuse."""
        try:
            request.get_host()
        except DisallowedHost:
            return _guarded(render(request, "closed.html", {"reason": "host"}, status=400))
        token = keys.access_token(settings.SECRET_KEY)
        if request.path.startswith(OPEN):
            return _guarded(self.get_response(request))
        given = request.GET.get(PARAMETER, "")
        if given and hmac.compare_digest(given.encode(), token.encode()):
            return _guarded(_open(request, token))
        if _foreign(request):
            return _guarded(render(request, "closed.html", {"reason": "origin"}, status=403))
        if not hmac.compare_digest(request.COOKIES.get(cookie(request), "").encode(), token.encode()):
            return _guarded(render(request, "closed.html", {"reason": "key"}, status=403))
        return _guarded(self.get_response(request))


def cookie(request: HttpRequest) -> str:
    """The name under which this browser keeps the secret of this server."""
    return COOKIE.format(request.get_port())


def _open(request: HttpRequest, token: str) -> HttpResponse:
    """Keep the secret in a cookie, and out of the address bar and the history."""
    query = request.GET.copy()
    query.pop(PARAMETER, None)
    response = HttpResponseRedirect(request.path + (f"?{query.urlencode()}" if query else ""))
    response.set_cookie(
        cookie(request), token, max_age=YEAR, httponly=True, samesite="Lax", secure=settings.CSRF_COOKIE_SECURE
    )
    return response


def _foreign(request: HttpRequest) -> bool:
    """Whether another site's page, or a page of no site, asks for a change."""
    if request.method in {"GET", "HEAD"}:
        return False
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in {"same-origin", "none"}:
        return True
    origin = request.headers.get("Origin", "")
    return bool(origin) and urlsplit(origin).netloc != request.get_host()


def _guarded(response: HttpResponse) -> HttpResponse:
    response.headers.setdefault("Content-Security-Policy", POLICY)
    response.headers.setdefault("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
    if not response.headers.get("Cache-Control"):
        # Letters and notes are private: a shared computer's back button must not show them.
        response.headers["Cache-Control"] = "no-store"
    return response


class Record:
    """Whose record the page shows; an error of ours becomes a page that says what to do."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        """Django hands in what comes next."""
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Open the record, and hand on."""
        if not request.path.startswith(OPEN):
            request.record = house.record(request)  # type: ignore[attr-defined] # ours
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """A sentence instead of a fault; anything that is not ours goes on."""
        if not isinstance(error, AfterwordError):
            return None
        status = 404 if isinstance(error, NotFound) else 409
        return render(request, "trouble.html", {"words": wording.sentence(str(error))}, status=status)


def around(request: HttpRequest) -> dict[str, Any]:
    """What every page shows around its own; what it costs is paid only where a template asks."""
    record: house.Record | None = getattr(request, "record", None)
    return {
        "example": bool(record and record.example),
        "here": request.path,
        "version": house.version(),
        "now": record.ports.now() if record else None,
        "zone": record.zone if record else "",
    }
