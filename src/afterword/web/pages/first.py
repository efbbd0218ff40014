"""First run: who the person is, or an example to look at and throw away."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import available_timezones

from django.contrib import messages
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from afterword.capture.profile import read_profile
from afterword.capture.render import render_profile
from afterword.domain import Fact, NoteKind, Profile
from afterword.flow import setting_up
from afterword.web import clock, house
from afterword.web.asked import field, show
from afterword.web.wording import sentence

if TYPE_CHECKING:
    from django.http import HttpResponse

    from afterword.web.asked import Request

LANGUAGES = ("en-US", "en-GB", "en-IE", "en-AU", "en-NZ", "en-CA", "en-IN")


@require_http_methods(["GET", "HEAD", "POST"])
def page(request: Request) -> HttpResponse:
    """Ask for a name, offer the example."""
    wrong = ""
    if request.method == "POST":
        wrong = keep(request)
        if not wrong:
            return redirect("debrief")
    return show(
        request,
        "start.html",
        status=400 if wrong else 200,
        wrong=wrong,
        profile=typed(request) if wrong else request.record.profile,
        zones=zones(),
        languages=LANGUAGES,
    )


@require_POST
def example(_request: Request) -> HttpResponse:
    """Show the example in this browser from now on."""
    clock.start_example(house.here())
    response = redirect("today")
    response.set_cookie(house.EXAMPLE_COOKIE, "1", httponly=True, samesite="Lax")
    return response


@require_POST
def leave_example(request: Request) -> HttpResponse:
    """Throw the example away and go back to the person's own record."""
    if request.record.example:
        clock.end_example(house.here())
        house.here().throw_away(request.record)
        messages.success(request, _("The example is gone. This is your own record."))
    response = redirect("today")
    response.delete_cookie(house.EXAMPLE_COOKIE)
    return response


def zones() -> list[str]:
    """Time zones that a person may choose, by region."""
    return sorted(name for name in available_timezones() if "/" in name and not name.startswith(("Etc/", "SystemV/")))


def typed(request: Request) -> Profile:
    """The profile as it stands on the form."""
    strengths = [line.strip().removeprefix("- ").strip() for line in field(request, "strengths").splitlines()]
    facts = (
        Fact(f"profile/strength/{n}", NoteKind.STRENGTH, "profile", text) for n, text in enumerate(strengths, 1) if text
    )
    links = field(request, "links").split()
    return Profile(
        name=" ".join(field(request, "name").split()),
        email=field(request, "email").strip(),
        phone=" ".join(field(request, "phone").split()),
        links=tuple(links),
        headline=" ".join(field(request, "headline").split()),
        signature=field(request, "signature").replace("\r\n", "\n").strip(),
        timezone=field(request, "timezone").strip(),
        language=field(request, "language").strip(),
        strengths=tuple(facts),
    )


def keep(request: Request) -> str:
    """Keep the profile on the form; returns what is wrong with it, "" where nothing is."""
    profile = typed(request)
    if not profile.name:
        return _("Write your name: it stands under every letter.")
    text = render_profile(profile)
    read, problems = read_profile(text)
    if problems:
        return sentence(problems[0].message)
    setting_up.keep_profile(request.record.owner, request.record.ports, read, text)
    return ""
