"""Unfilled slots of a template: where they stand. Linear patterns; a Markdown link is none."""

from __future__ import annotations

import re

_KINDS = (
    r"name|title|company|employer|organi[sz]ation|firm|position|role|job|date|day|time|month|year|interviewer|manager|"
    r"recruiter|recipient|contact|person|school|university|department|team|topic|subject|skills?|experiences?|project|"
    r"achievement|detail|details|example|number|phone|email|e-mail|address|street|city|state|zip|postcode|signature|"
    r"link|url|linkedin|portfolio|reason|something|thing|industry|product|field|location|deadline|qualifications?|"
    r"insert|fill|mention|specific|surname|lastname|firstname|information|info|credential|hiring|typed|position/job"
)
_FILLER = (
    r"your|the|their|my|of|or|and|here|in|an|a|first|last|full|relevant|from|for|with|that|you|discussed|interview"
)
_BRACKETS = re.compile(r"\[(?![\dx ]?\])[^\[\]\n]{1,250}(?:\n[^\[\]\n]{1,100})?\](?![(\[]|: ?http)|\[ {1,20}\]")
_NOT_SLOT = re.compile(r"\[(?:sic|\.\.\.|…|https?:|mailto:|\d+\])", re.IGNORECASE)
_PATTERNS = (
    re.compile(r"\{\{?[^{}\n]{1,60}\}\}?|<<[^<>\n]{1,60}>>|\$\{?[A-Z_]{3,30}\}?|%[A-Z_]{3,30}%"),
    re.compile(rf"<(?:(?:{_KINDS}|{_FILLER})(?:'s)?[ _/-]?){{1,6}}>|<[A-Z][A-Z _]{{2,40}}>", re.IGNORECASE),
    re.compile(rf"\( ?(?!(?:the|a|an|my|in|that|for|from|with|or|and|of) )(?:(?:{_KINDS}|{_FILLER})(?:'s)?[ ,/]{{0,2}}){{1,8}}\)"
               .replace("\\)", " ?\\)"), re.IGNORECASE),
    re.compile(r"\((?:insert|name of|mention|add|fill in|choose|describe|state your)\b[^()\n]{0,80}\)", re.IGNORECASE),
    re.compile(r"\((?!(?:he|she|they|him|her|it|and|or|s|w|n|a)/)[a-z]{2,12}(?: [a-z]{2,12})?(?:/[a-z]{2,12}){1,4}\)"),
    re.compile(r"_(?: ?_){2,80}"),
    re.compile(r"(?<![.\w])\.{6,}|(?:… ?){2,}"),
    re.compile(r"\bX{2,}\b(?!l| chromosome)|\bx{3,}\b(?![ \t]*(?:\n|$))|\bX{1,3} (?=years|months|weeks|percent)|\bX%|\bXYZ\b|\bABC (?=Co|Inc|Ltd|Corp|Firm|School|Org)"),
    re.compile(r"(?<=\bMr\. )[XYZ]\b|(?<=\bMs\. )[XYZ]\b|(?<=\bMr )[XYZ]\b|(?<=\bMs )[XYZ]\b|(?<=\bDr\. )[XYZ]\b"
               r"|(?<=\bDr )[XYZ]\b|(?<=\bMrs\. )[XYZ]\b|(?<=\bMrs )[XYZ]\b|(?<=\bDear )[XYZ]\b(?=[,:])"),
    re.compile(r"(?<=\bat )X\b(?![-'])|(?<=\babout )X\b(?![-'])|(?<=\bof )X\b(?![-'])|(?<=\bwith )X\b(?![-'])|(?<=\bas )X\b(?![-'])"),
    re.compile(
        r"\b(?:(?:Your|My|First|Last|Full|Company|Employer|Organi[sz]ation|Interviewer(?:'s)?|Recipient(?:'s)?|"
        r"Manager(?:'s)?|Hiring Manager(?:'s)?|Position|Job|Candidate|Contact|Typed|Employer(?:'s)?|Recruiter(?:'s)?) ){1,3}"
        r"(?:Name|Title|Signature|Address|Surname|Phone|Email|Number)\b"
    ),
    re.compile(r"\b(?:YOUR|COMPANY|FIRST|LAST|INTERVIEWER|POSITION|JOB|EMPLOYER|RECRUITER)(?: [A-Z]{2,12})? (?:NAME|TITLE|SIGNATURE|HERE)\b"),
    re.compile(r"\b(?:Last|First)name\b|\bName of (?:Company|Employer|Interviewer|Position|Organi[sz]ation)\b"),
    re.compile(r"\b(?!Sir ?/ ?Mad)(?:Mr\.?|Ms\.?|Mrs\.?|Sir|Mx\.?|Dr\.?)(?: ?/ ?(?:Mr\.?|Ms\.?|Mrs\.?|Miss|Mx\.?|Dr\.?|Madam|Ma'am)){1,4}"
               r"(?= (?:\[|_|Last|Surname|X\b)|[,:]| *$)", re.MULTILINE),
    re.compile(r"\binsert (?:your |the |a |company |their |interviewer'?s? )?(?:name|title|company|date|position|role|detail|skill|topic)s?\b", re.IGNORECASE),
    re.compile(r"\b(?:TBD|TBC|TODO|FIXME|TKTK|TK)\b|\blorem ipsum\b"),
    re.compile(
        r"^[ \t]*(?:Your (?:Street |Mailing |Home |Email |E-mail |Phone |Full |First |Typed )?(?:Name|Address|Signature|City|Email|Phone|Number)"
        r"|City,? State,? (?:and )?(?:Zip|ZIP)(?: ?[Cc]ode)?|Street Address|Phone Number|Email Address|Contact'?s? Name"
        r"|Typed Name|Signature|Today's Date|Date|Name|Title|Company|Organization|Employer|Address)[ \t]*$",
        re.MULTILINE,
    ),
)  # fmt: skip


def find_slots(plain: str) -> tuple[tuple[int, int], ...]:
    """Spans of unfilled slots, in order, none inside another."""
    spans = [span.span() for span in _BRACKETS.finditer(plain) if not _NOT_SLOT.match(span.group())]
    for pattern in _PATTERNS:
        spans += [_tight(plain, found) for found in pattern.finditer(plain)]
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if kept and _one_blank(plain[kept[-1][0] : end], plain[kept[-1][1] : start]):
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        elif not kept or start >= kept[-1][1]:
            kept.append((start, end))
    return tuple(kept)


def _one_blank(both: str, between: str) -> bool:
    """Whether two runs of underscores make one blank, as in "(___) ___-____"."""
    return len(between) <= 2 and not both.strip("_()- .\xa0")


def _tight(plain: str, found: re.Match[str]) -> tuple[int, int]:
    start, end = found.span()
    while plain[start].isspace():
        start += 1
    while plain[end - 1].isspace():
        end -= 1
    return start, end
