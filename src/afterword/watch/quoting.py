"""A reply's own words: from the greeting to the sign-off, without quotation, signature, footer and disclaimer.

Losing words of the reply is the worse fault: each cut needs a clear mark, and where nothing would be left, all is kept.
"""

from __future__ import annotations

import re

from afterword.watch.quoting_words import (
    ATTRIBUTION,
    BANNER,
    CLOSING,
    DELIMITER,
    DEVICE,
    FOOTER,
    GREETING,
    HEADER_FIELD,
    HEADER_FROM,
    SEPARATOR,
)

GREETING_WITHIN = 14  # lines that may stand before a greeting: logo, banner, "view in browser"
NAME_WORDS = 6  # of the line with the name after the closing
ATTRIBUTION_LINES = 3


def own_words(text: str) -> str:
    """The words of the person who wrote the mail, as one text."""
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    kept = _without_quotation(lines)
    if not _filled(kept):
        kept = [re.sub(r"^[ \t>]+", "", line) for line in lines]
    kept = _from_greeting(kept)
    kept = _to_sign_off(kept)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _filled(lines: list[str]) -> bool:
    return any(line.strip() for line in lines)


def _without_quotation(lines: list[str]) -> list[str]:
    """Drop ``>`` lines and attributions; what stands below a quotation without marks is quotation too."""
    kept: list[str] = []
    index = 0
    while index < len(lines):
        line = lines[index]
        length = _attribution(lines, index)
        if length:
            below = [rest for rest in lines[index + length :] if rest.strip()]
            if below and below[0].lstrip().startswith(">"):
                index += length
                continue
            return kept if _filled(kept) else [*kept, *lines[index + length :]]
        if _is_quoted_head(lines, index) and _filled(kept):
            return kept
        if not line.lstrip().startswith(">"):
            kept.append(line)
        index += 1
    return kept


def _attribution(lines: list[str], index: int) -> int:
    """How many lines say "On Monday, Ana wrote:"; 0 when these don't. Mail programs wrap them."""
    if not lines[index].strip():
        return 0
    for length in range(1, ATTRIBUTION_LINES + 1):
        chunk = lines[index : index + length]
        if len(chunk) == length and all(chunk) and ATTRIBUTION.fullmatch(" ".join(c.strip() for c in chunk)):
            return length
    return 0


def _is_quoted_head(lines: list[str], index: int) -> bool:
    """``-----Original Message-----``, or Outlook's block of From, Sent, To and Subject."""
    line = lines[index].strip()
    if SEPARATOR.fullmatch(line):
        return True
    if re.fullmatch(r"_{10,}|-{10,}|\*{10,}", line):
        following = [rest.strip() for rest in lines[index + 1 : index + 4] if rest.strip()]
        return bool(following and HEADER_FROM.match(following[0]))
    if not HEADER_FROM.match(line):
        return False
    return any(HEADER_FIELD.match(rest.strip()) for rest in lines[index + 1 : index + 5])


def _from_greeting(lines: list[str]) -> list[str]:
    """Drop what machines put above the greeting; without a greeting only banners go."""
    for index, line in enumerate(lines[:GREETING_WITHIN]):
        if GREETING.match(line.strip()):
            above = [rest.strip() for rest in lines[:index] if rest.strip()]
            if all(_is_no_prose(rest) for rest in above):
                return lines[index:]
            break
    first = next((i for i, line in enumerate(lines) if line.strip() and not BANNER.search(line)), 0)
    return lines[first:]


def _is_no_prose(line: str) -> bool:
    return bool(BANNER.search(line)) or (len(line.split()) <= 8 and not re.search(r"[.!?:,]$", line))


def _to_sign_off(lines: list[str]) -> list[str]:
    """End with the closing and the name below it; a postscript is kept."""
    filled = 0
    for index, line in enumerate(lines):
        text = line.strip()
        if filled and (DELIMITER.fullmatch(line) or DEVICE.match(text) or FOOTER.match(text)):
            return [*lines[:index], *_postscript(lines[index + 1 :])]
        if filled and CLOSING.fullmatch(text):
            after = next((i for i in range(index + 1, len(lines)) if lines[i].strip()), None)
            if after is None:
                return lines[: index + 1]
            if _is_end(lines[after].strip()):
                named = after + 1 if _is_name(lines[after].strip()) else index + 1
                return [*lines[: index + 1], *lines[after:named], *_postscript(lines[named:])]
        filled += bool(text)
    return lines


def _is_end(line: str) -> bool:
    """Whether the line after a closing belongs to a signature, not to the text."""
    return (len(line.split()) <= NAME_WORDS + 4 and not re.search(r"[.!?]$", line)) or bool(
        FOOTER.match(line) or DEVICE.match(line) or DELIMITER.fullmatch(line) or re.match(r"^p\.? ?s\b", line, re.IGNORECASE)
    )  # fmt: skip


def _is_name(line: str) -> bool:
    return len(line.split()) <= NAME_WORDS and not re.search(
        r"\d{3}|@|[|/:]|^p\.? ?s\b|^-+$|www|^sent ", line, re.IGNORECASE
    )


def _postscript(lines: list[str]) -> list[str]:
    """The paragraph that begins with PS, wherever the signature stands."""
    for index, line in enumerate(lines):
        if re.match(r"^\s*p\.? ?(?:p\.? ?)?s\b[.:,]?", line, re.IGNORECASE):
            end = next((i for i in range(index, len(lines)) if not lines[i].strip()), len(lines))
            return ["", *lines[index:end]]
    return []
