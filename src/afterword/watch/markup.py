"""The text of an HTML mail, with quotations marked by ``> `` and hidden text left out."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_BREAKS = frozenset({"address", "article", "br", "center", "dd", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
                     "li", "section", "table", "tr", "ul", "ol"})  # fmt: skip
_BLOCKS = frozenset({"div", "p", "pre"})
_SILENT = frozenset({"head", "script", "style", "title", "template", "noscript"})
_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"})
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em)?\s*(?:;|$)|mso-hide", re.IGNORECASE
)
_QUOTE_CLASSES = re.compile(r"gmail_quote_container|yahoo_quoted|moz-cite-prefix\b(?!.)", re.IGNORECASE)
_REPLY_IDS = frozenset({"divrplyfwdmsg", "appendonsend", "mail-editor-reference-message-container"})
DEEPEST = 400  # open elements; deeper ones are read as if they were flat


class _Reader(HTMLParser):
    """Collects text; ``lines`` holds (depth of quotation, text)."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[tuple[int, str]] = []
        self._line: list[str] = []
        self._open: list[tuple[str, bool, bool]] = []  # tag, silent, quotation
        self._silent = 0
        self._quoted = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BREAKS or tag in _BLOCKS:
            self.end_line(blank=tag in {"p", "table", "ul", "ol", "hr"})
        if tag == "li":
            self._line.append("- ")
        if tag in _VOID or len(self._open) >= DEEPEST:
            return
        values = {name: value or "" for name, value in attrs}
        silent = tag in _SILENT or "hidden" in values or bool(_HIDDEN.search(values.get("style", "")))
        quotation = tag == "blockquote" or bool(_QUOTE_CLASSES.search(values.get("class", "")))
        if values.get("id", "").lower() in _REPLY_IDS:
            self.end_line(blank=False)
            self.lines.append((0, "-----Original Message-----"))
        if quotation:
            self.end_line(blank=False)
        self._open.append((tag, silent, quotation))
        self._silent += silent
        self._quoted += quotation

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS or tag in {"tr", "table", "ul", "ol", "h1", "h2", "h3"}:
            self.end_line(blank=tag == "p")
        if not any(name == tag for name, _, _ in self._open):
            return
        if tag == "blockquote":
            self.end_line(blank=False)
        while True:
            name, silent, quotation = self._open.pop()
            self._silent -= silent
            self._quoted -= quotation
            if name == tag:
                return

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._line.append(data)

    def end_line(self, *, blank: bool) -> None:
        text = re.sub(r"\s+", " ", "".join(self._line)).strip()
        self._line.clear()
        if text:
            self.lines.append((self._quoted, text))
        if blank:
            self.lines.append((self._quoted, ""))


def text_of_html(html: str) -> str:
    """Plain text, one line for each block; ``blockquote`` becomes ``> `` lines."""
    reader = _Reader()
    # A stray "<!" or "<![" of broken markup would make the parser give up (CPython bpo-77057): they say nothing to us.
    reader.feed(re.sub(r"<!\[?[^>]*>?", " ", re.sub(r"<!--.*?(?:-->|$)", " ", html, flags=re.DOTALL)))
    reader.close()
    reader.end_line(blank=False)
    text = "\n".join("> " * depth + line for depth, line in reader.lines)
    return re.sub(r"\n{3,}", "\n\n", text).strip()
