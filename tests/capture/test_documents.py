from __future__ import annotations

import io
import zipfile

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

from afterword.capture.documents import read_docx, read_pdf

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def word_file(body: str, *, space: str = W, more: int = 0) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>')
        for number in range(more):
            archive.writestr(f"word/media/{number}", "")
    return out.getvalue()


def pdf_file(words: str, password: str = "") -> bytes:
    writer = PdfWriter()
    page = writer.add_blank_page(300, 300)
    font = DictionaryObject({
        NameObject("/Type"): NameObject("/Font"), NameObject("/Subtype"): NameObject("/Type1"),
        NameObject("/BaseFont"): NameObject("/Helvetica"),
    })  # fmt: skip
    page[NameObject("/Resources")] = DictionaryObject(
        {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
    )
    content = DecodedStreamObject()
    content.set_data(f"BT /F1 12 Tf 20 200 Td ({words}) Tj ET".encode())
    page[NameObject("/Contents")] = writer._add_object(content)
    if password:
        writer.encrypt(password, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_paragraphs_tabs_and_breaks_are_kept_apart() -> None:
    text, problems = read_docx(
        word_file("<w:p><w:t>Ana</w:t><w:tab/><w:t>Silva</w:t><w:br/><w:t>nurse</w:t></w:p><w:p/>")
    )
    assert (text, problems) == ("Ana  Silva\nnurse\n", ())


def test_the_strict_form_of_the_standard_is_read() -> None:
    text, _ = read_docx(
        word_file("<w:p><w:t>Ana</w:t></w:p>", space="http://purl.oclc.org/ooxml/wordprocessingml/main")
    )
    assert text == "Ana"


def test_a_document_of_millions_of_letters_ends_at_its_limit() -> None:
    text, _ = read_docx(
        word_file(
            "<w:p><w:t>"
            + "x" * 2_100_000
            + "</w:t></w:p><w:p><w:t>"
            + "y" * 2_100_000
            + "</w:t></w:p><w:p><w:t>z</w:t></w:p>"
        )
    )
    assert len(text) == 4_000_000


def test_an_archive_in_an_archive_is_not_opened() -> None:
    inner = word_file("<w:p><w:t>Ana</w:t></w:p>")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.docx", inner)
    _, (problem,) = read_docx(out.getvalue())
    assert "this is no Word document" in problem.message


@pytest.mark.parametrize(
    ("raw", "words"),
    [(b"PK" + b" " * 25_000_000, "25 MB are too many"), (word_file("", more=5_001), "unpacks to more")],
    ids=["large", "many entries"],
)
def test_a_document_beyond_all_measure_is_refused(raw: bytes, words: str) -> None:
    text, (problem,) = read_docx(raw)
    assert (text, problem.fatal, words in problem.message) == ("", True, True)


def test_the_words_of_a_pdf_are_read() -> None:
    text, problems = read_pdf(pdf_file("cut consumer lag by 40 percent at Globex"))
    assert ("cut consumer lag by 40 percent" in text, problems) == (True, ())


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (pdf_file(""), "there is no text in this PDF"),
        (pdf_file("a secret of some length", "key"), "locked with a password"),
        (b"%PDF-1.7 nothing more", "this PDF is broken"),
        (b"", "this PDF is broken"),
        (b"%" * 25_000_001, "25 MB are too many"),
    ],
    ids=["scan", "locked", "broken", "empty", "large"],
)
def test_a_pdf_that_cannot_be_read_says_why(raw: bytes, words: str) -> None:
    text, (problem,) = read_pdf(raw)
    assert (text, problem.fatal, words in problem.message) == ("", True, True)
