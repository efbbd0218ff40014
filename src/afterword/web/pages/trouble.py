"""What is shown where a page can't be: each says what happened and what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from afterword.web.asked import show

if TYPE_CHECKING:
    from django.http import HttpRequest, HttpResponse


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001 - Django's call
    """No such address."""
    return show(
        request,
        "trouble.html",
        status=404,
        heading=_("There is nothing here"),
        words=_("This address leads nowhere; perhaps what stood here is gone."),
    )


def bad(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001 - Django's call
    """A request that can't be read, or is too large."""
    words = _("What was sent can't be read, or is too large. Go back: what you typed is still there.")
    return show(request, "trouble.html", status=400, heading=_("That can't be taken"), words=words)


def broken(request: HttpRequest) -> HttpResponse:
    """A fault of ours."""
    words = _(
        "This is a fault of ours, and nothing was sent because of it. Go back and try again; what you typed is still there."
    )
    return show(request, "trouble.html", status=500, heading=_("Something broke here"), words=words)


def old_page(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001 - Django's call
    """A form without its token: the page stood open too long, or another site sent it."""
    words = _(
        "This page stood open for too long, so nothing was changed. Go back, reload it and try again; what you typed is kept on this device."
    )
    return show(request, "trouble.html", status=403, heading=_("This page is too old"), words=words)
