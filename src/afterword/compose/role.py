"""The role and the company as a sentence names them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from afterword.domain import Interview

_POST = re.compile(
    r"\b(?:positions?|role|posts?|job|internship|apprenticeship|fellowship|traineeship|placement|programme|program|scholarship"
    r"|lectureship|studentship|professorship|residency|vacancy|opening|scheme|contract|secondment|position)\b",
    re.IGNORECASE,
)
_TRADES = {
    "sparky": "electrician", "sparkie": "electrician", "chippy": "carpenter", "chippie": "carpenter", "brickie": "bricklayer",
    "truckie": "truck driver", "bartendr": "bartender", "recep": "receptionist", "hk": "housekeeping",
}  # fmt: skip
_WITH_THE = re.compile(
    r"(?:University|Institute|Museum|Department|Ministry|College|School|Bank|Office|Centre|Center|City|County|Port|Church|House|Society"
    r"|Academy|Faculty|Town|Royal Borough|London Borough|Borough|State|Library|Hospital) (?:of|for)\b"
)


_MARKUP = re.compile(r"<(script|style)\b.*?(?:</\1>|$)|<[^>]*>|[{}\[\]<>]", re.IGNORECASE | re.DOTALL)


def role_words(talk: Interview) -> str:
    """The role with its article and the word "role" where its name doesn't say that it is one; "" when unknown."""
    name = role_name(talk)
    if not name:
        return ""
    the = "" if re.match(r"(?:the|a|an|your|our)\b", name, re.IGNORECASE) else "the "
    return f"{the}{name}" if _POST.search(name) else f"{the}{name} role"


def role_name(talk: Interview) -> str:
    """The name of the role without what stands in brackets or behind a comma, and without slang."""
    name = re.sub(r"\s*\([^)]*\)", "", talk.role).strip()
    head = name.split(",")[0].strip()
    name = head or name
    return " ".join(_TRADES.get(w.lower(), w) for w in name.split())


def company_name(talk: Interview) -> str:
    """The company as one writes it in a sentence: "the University of Saltmarsh"."""
    name = " ".join(_MARKUP.sub(" ", talk.company).split())
    return f"the {name}" if _WITH_THE.match(name) else name


def at_company(talk: Interview) -> str:
    """The words that say where: "at" and the company; "" when it is unknown."""
    return f" at {company_name(talk)}" if company_name(talk) else ""
