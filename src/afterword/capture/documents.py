"""Word and PDF files -> their text, within limits: what unpacks to too much is refused before it is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]
from defusedxml.ElementTree import ParseError, iterparse  # type: ignore[import-untyped]

from afterword.domain import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST = 25_000_000  # bytes of the file itself
MOST_UNPACKED = 60_000_000  # bytes of its text part
MOST_ENTRIES = 5_000
MOST_PAGES = 60
MOST_CHARACTERS = 4_000_000
MOST_ELEMENTS = 1_000_000
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"


def read_docx(raw: bytes) -> tuple[str, tuple[Problem, ...]]:
    """The paragraphs of a Word file, a line each; empty with a fatal problem when there is none. Never raises."""
    if len(raw) > LARGEST:
        return "", (_fatal(f"{len(raw) // 1_000_000} MB are too many", "hand in the part that matters"),)
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = archive.infolist()
            part = next((e for e in entries if e.filename.lower() == "word/document.xml"), None)
            if part is None:
                return "", (_fatal("this is no Word document", "save it as .docx, or copy its words into a .txt file"),)
            if len(entries) > MOST_ENTRIES or part.file_size > MOST_UNPACKED:
                return "", (_fatal("it unpacks to more than a document has", "copy its words into a .txt file"),)
            with archive.open(part) as stream:
                text = "\n".join(_paragraphs(io.BytesIO(stream.read(MOST_UNPACKED))))
    except DefusedXmlException:
        return "", (_fatal("it carries definitions that no document needs", "copy its words into a .txt file"),)
    except (
        zipfile.BadZipFile,
        zlib.error,
        ParseError,
        OSError,
        ValueError,
        RuntimeError,
        NotImplementedError,
        EOFError,
    ):
        return "", (_fatal("this Word document is broken", "open it in Word and save it again"),)
    if not text.strip():
        return "", (_fatal("there are no words in this document", "check that it is the right file"),)
    return text[:MOST_CHARACTERS], ()


def _paragraphs(stream: io.BytesIO) -> Iterator[str]:
    """One line for each paragraph; element by element, so that a long document takes no more room than its text."""
    row: list[str] = []
    total = 0
    for number, (_, element) in enumerate(iterparse(stream, events=("end",))):
        if total > MOST_CHARACTERS or number > MOST_ELEMENTS:
            return
        name = element.tag.replace(_STRICT, _W)
        if name == f"{_W}t":
            row.append(element.text or "")
        elif name in {f"{_W}tab", f"{_W}br", f"{_W}cr"}:
            row.append("\n" if name != f"{_W}tab" else "  ")
        elif name == f"{_W}p":
            line = "".join(row)
            total += len(line)
            yield line
            row = []
            element.clear()


def read_pdf(raw: bytes) -> tuple[str, tuple[Problem, ...]]:
    """The text of a PDF; a fatal problem when it has none (a scan), is locked or broken. Never raises."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    if len(raw) > LARGEST:
        return "", (_fatal(f"{len(raw) // 1_000_000} MB are too many", "hand in the part that matters"),)
    try:
        reader = PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            return "", (_fatal("this PDF is locked with a password", "save it without one"),)
        pages = [page.extract_text() for page, _ in zip(reader.pages, range(MOST_PAGES), strict=False)]
    except (
        PyPdfError,
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        IndexError,
        RecursionError,
        OSError,
        ArithmeticError,
    ):
        # What pypdf raises on crafted or broken files.
        return "", (_fatal("this PDF is broken", "open it and save it again, or copy its words into a .txt file"),)
    text = "\n".join(pages)[:MOST_CHARACTERS]
    if len("".join(text.split())) < 20:
        cure = "it may be a scan; copy its words into a .txt file, or save it as a Word document"
        return "", (_fatal("there is no text in this PDF", cure),)
    return text, ()


def _fatal(found: str, cure: str) -> Problem:
    return Problem(0, f"{found}; {cure}", fatal=True)
