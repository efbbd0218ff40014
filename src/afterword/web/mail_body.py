"""A mail as it may be shown: its own markup without scripts, pictures, forms and styles; else its plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import nh3
from django.utils.html import format_html
from django.utils.safestring import mark_safe

from afterword.watch.mail import Unreadable, open_mail

if TYPE_CHECKING:
    from django.utils.safestring import SafeString

TAGS = {
    "p", "br", "div", "span", "b", "strong", "i", "em", "u", "s", "ul", "ol", "li", "blockquote", "pre", "code", "hr",
    "h1", "h2", "h3", "h4", "table", "thead", "tbody", "tr", "td", "th", "a", "dl", "dt", "dd", "sub", "sup",
}  # fmt: skip
ATTRIBUTES = {"a": {"href"}, "td": {"colspan", "rowspan"}, "th": {"colspan", "rowspan"}}
LINKS = {"http", "https", "mailto"}
DROPPED = {"script", "style", "title", "template", "noscript", "iframe", "object", "svg", "math"}


def harmless(raw: bytes) -> SafeString:
    """What a person may look at of a mail; any bytes will do."""
    mail = open_mail(raw)
    if isinstance(mail, Unreadable):
        return format_html("<p>{}</p>", f"This mail can't be shown: {mail.reason}.")
    html = next((part.text for part in mail.parts if part.type == "text/html" and not part.attached), "")
    if not html.strip():
        return format_html('<pre class="words">{}</pre>', mail.text)
    cleaned = nh3.clean(
        html,
        tags=TAGS,
        clean_content_tags=DROPPED,
        attributes=ATTRIBUTES,
        url_schemes=LINKS,
        link_rel="noopener noreferrer nofollow",
    )
    return mark_safe(cleaned)  # noqa: S308 - nh3 left nothing but the tags above
