"""What makes it an app on a phone: its manifest, and a helper that keeps the debrief form for dead spots."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.http import HttpResponse, JsonResponse
from django.templatetags.static import static
from django.views.decorators.http import require_safe

from afterword.web import house
from afterword.web.asked import show

if TYPE_CHECKING:
    from django.http import HttpRequest

    from afterword.web.asked import Request


@require_safe
def manifest(_request: HttpRequest) -> HttpResponse:
    """How a phone shows it among its apps."""
    icons = [{"src": static("afterword/icon.svg"), "sizes": "any", "type": "image/svg+xml", "purpose": "any"}]
    found = {
        "name": "Afterword",
        "short_name": "Afterword",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": "#fbf9f5",
        "theme_color": "#0f5c5c",
        "icons": icons,
        "shortcuts": [{"name": "Debrief", "url": "/debrief"}],
    }
    return JsonResponse(found, content_type="application/manifest+json")


@require_safe
def worker(request: HttpRequest) -> HttpResponse:
    """The helper of the browser; it must stand at the root to see all pages."""
    response = show(request, "service-worker.js", version=house.version())
    response["Content-Type"] = "text/javascript"
    response["Cache-Control"] = "no-cache"
    return response


@require_safe
def page(request: Request) -> HttpResponse:
    """The debrief form without anything of anybody, for when there is no network."""
    return show(request, "offline.html")
