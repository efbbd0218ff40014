from __future__ import annotations

import pytest
from capture.webvtt_cases import CASES
from hypothesis import given
from hypothesis import strategies as st

from afterword.capture.webvtt import read_webvtt


@pytest.mark.parametrize("name", CASES)
def test_the_cues_are_those_of_the_specification(name: str) -> None:
    source, expected = CASES[name]
    cues, problems = read_webvtt(source if isinstance(source, bytes) else source.encode())
    assert any(p.fatal for p in problems) == (expected is None)
    assert [(c.start, c.end, c.speaker, c.text) for c in cues] == (expected or [])


@given(st.text(alphabet="WEBVTT \n\r\t-->0123456789:.<>/v&;ab\0\ufeff", max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    read_webvtt(f"WEBVTT\n\n{text}".encode())


@given(st.binary(max_size=200))
def test_no_bytes_break_it(raw: bytes) -> None:
    read_webvtt(raw)
