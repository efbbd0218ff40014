"""Insights: how fast notes left, what came back, one's own pace; each chart with its table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from afterword.flow import adding_up
from afterword.web.asked import show
from afterword.web.charts import bars
from afterword.web.templatetags.saying import word_of_meaning

if TYPE_CHECKING:
    from django.http import HttpResponse

    from afterword.web.asked import Request


@require_safe
def page(request: Request) -> HttpResponse:
    """What it adds up to."""
    found = adding_up.add_up(request.record.owner)
    pace = (_("within 3 hours"), _("3 to 12 hours"), _("12 to 24 hours"), _("a day or two"), _("later"))
    waits = (_("within a day"), _("1 to 3 days"), _("up to a week"), _("up to two weeks"), _("longer"))
    return show(
        request,
        "insights.html",
        seen=found,
        pace=bars(list(zip(pace, found.pace, strict=True))),
        answers=bars([(word_of_meaning(meaning), count) for meaning, count in found.answers.items()]),
        waits=bars(list(zip(waits, found.waits, strict=True))),
    )
