"""What the record says to a terminal, said to a page: where a command is named, a page names the place."""

from __future__ import annotations

import re

# Sentences of flow name commands, since they were written for whoever types; each has its place on a page.
PLACES = (
    (r"set one with `afterword mailbox set`", "connect one under Settings"),
    (r", or use `afterword cancel`", ", or drop it"),
    (r"with `afterword edit \S+ --to \S+`", "in the field “To”"),
    (r"with `afterword edit \S+ --attach \S+`", "under “Files”"),
    (r"with `afterword edit \S+ --body \S+`", "in the text"),
    (r"with `afterword show \S+`", "once more"),
    (r", or approve it as it is with --despite-findings", ", or approve it all the same"),
    (r"say `afterword settle \S+ sent` or `afterword settle \S+ not-sent` first", "say first whether it left"),
    (r"; name one with --letter, see `afterword letters`", "; choose one below"),
    (r"; see `afterword \w+`", ""),
    (r"; `afterword \w+` (?:lists them|asks again)", ""),
    (r"; answer anew with `afterword debrief --again`", "; answer anew"),
    (r"with --text, or drop it with --drop", "or drop it"),
    (
        r"--tls none is for servers on this machine only; use --tls starttls or --tls implicit",
        "no encryption is for servers on this machine only; choose STARTTLS or TLS",
    ),
    (r"\bletter [a-z2-9]{8}\b", "this letter"),
    (r"`afterword \w+`", "Afterword"),
)


def sentence(text: str) -> str:
    """A message of the record as a sentence on a page."""
    for pattern, words in PLACES:
        text = re.sub(pattern, words, text)
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?…”" else ".")
