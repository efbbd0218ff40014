from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.capture.content_lines import Component, Line, plain_text, read_components


def calendar(*rows: str, encoding: str = "utf-8") -> Component:
    raw = "\r\n".join(("BEGIN:VCALENDAR", *rows, "END:VCALENDAR", "")).encode(encoding)
    (found,), problems = read_components(raw, "VCALENDAR")
    assert not problems
    return found


def only(*rows: str) -> Line:
    (line,) = calendar(*rows).lines
    return line


@pytest.mark.parametrize(
    ("row", "value", "name", "parameter"),
    [
        ("DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20261119T140000", "20261119T140000", "TZID",
         "(UTC-05:00) Eastern Time (US & Canada)"),
        ("DTSTART;TZID=tzone://Microsoft/Custom:20261119T140000", "20261119T140000", "TZID", "tzone://Microsoft/Custom"),
        ('DTSTART;TZID="(UTC) Dublin, London":20261119T140000', "20261119T140000", "TZID", "(UTC) Dublin, London"),
        ("DTSTART;TZID=a:b:soon", "b:soon", "TZID", "a"),
        ("DTSTART:2026-11-19T14:00:00", "2026-11-19T14:00:00", "TZID", ""),
        ("ATTENDEE;CN=Chen: Maria:mailto:m@x.example", "mailto:m@x.example", "CN", "Chen: Maria"),
        ("ATTENDEE;CN=Maria:urn:uuid:1", "urn:uuid:1", "CN", "Maria"),
        ('ATTENDEE;CN="Maria;VP:x@y.example', "x@y.example", "CN", ""),
        ("ATTENDEE;CN=Maria", "", "CN", "Maria"),
        ("ATTENDEE;CN=^'Mia^' Chen^n:mailto:m@x.example", "mailto:m@x.example", "CN", '"Mia" Chen\n'),
        ("SUMMARY;LANGUAGE=en:a: b", "a: b", "LANGUAGE", "en"),
        ("SUMMARY;LANGUAGE=en:a: b", "a: b", "ALTREP", ""),
    ],
)  # fmt: skip
def test_a_line_is_parted_where_its_writer_meant(row: str, value: str, name: str, parameter: str) -> None:
    line = only(row)
    assert (line.value, line.parameter(name)) == (value, parameter)


def test_quoted_printable_of_old_programs_is_undone() -> None:
    assert (
        only("SUMMARY;ENCODING=QUOTED-PRINTABLE:Caf=C3=A9 in=\r\nvitation=0D=0Aat nine").text
        == "Café invitation\nat nine"
    )
    assert only("SUMMARY;ENCODING=QUOTED-PRINTABLE:Caf=E9").text == "Café"


def test_a_line_outside_of_everything_is_passed_over() -> None:
    (found,), _ = read_components(
        b"SUMMARY:lost\nBEGIN:VEVENT\nEND:X\nBEGIN:VCALENDAR\nEND:VTODO\nEND:VCALENDAR\n", "VCALENDAR"
    )
    assert (found.lines, found.children) == ([], [])


def test_what_is_nested_too_deep_is_not_followed() -> None:
    found = calendar(*["BEGIN:X"] * 400)
    depth = 0
    while found.children:
        found, depth = found.children[0], depth + 1
    assert depth == 20


def test_a_row_that_starts_nothing_goes_on_with_the_last() -> None:
    assert only("DESCRIPTION:Dear Ana", "please come, at nine", "").text == "Dear Ana\nplease come, at nine"


def test_a_file_that_is_too_large_is_refused() -> None:
    _, (problem,) = read_components(b" " * 50_000_001, "VCALENDAR")
    assert (problem.fatal, "50 MB are too many" in problem.message) == (True, True)


def test_a_file_of_too_many_lines_is_refused() -> None:
    _, (problem,) = read_components(b"\n" * 3_000_001, "VCALENDAR")
    assert (problem.fatal, "3,000,000 lines" in problem.message) == (True, True)


def test_escapes_are_undone_once() -> None:
    assert plain_text(r"a\, b\; c\\n d\ne\Nf") == "a, b; c\\n d\ne\nf"


@given(st.binary(max_size=300))
def test_no_bytes_break_it(raw: bytes) -> None:
    read_components(b"BEGIN:VCALENDAR\n" + raw, "VCALENDAR")
