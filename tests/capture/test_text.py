"""Bytes of every make become text, or one clear problem."""

from __future__ import annotations

import pytest

from afterword.capture.text import LIMIT, decode, examine, split_lines, tidy, word_set


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_it_reads_unicode_with_and_without_a_mark(encoding: str) -> None:
    assert decode("# Zoë Łuczak 🌿".encode(encoding)) == ("# Zoë Łuczak 🌿", ())


def test_it_reads_an_old_windows_file_and_says_so() -> None:
    text, problems = decode("# Ren\xe9e\r\n- caf\xe9".encode("cp1252"))
    assert text == "# Renée\r\n- café"
    assert problems[0].line == 1
    assert not problems[0].fatal


def test_it_keeps_a_file_with_one_broken_character_and_names_its_line() -> None:
    text, problems = decode("# Zoë Łuczak\n- caf".encode() + b"\xff")
    assert text.endswith("caf\ufffd")
    assert problems[0].line == 2


def test_it_refuses_bytes_that_are_no_text_at_all() -> None:
    text, problems = decode(b"abc\n\x81\x8d\x90 def")
    assert (text, problems[0].line, problems[0].fatal) == ("", 2, True)


@pytest.mark.parametrize(
    ("raw", "word"),
    [
        (b"%PDF-1.7", "PDF"),
        (b"PK\x03\x04rest", "Word"),
        (b"\xd0\xcf\x11\xe0", "Word"),
        (b"{\\rtf1", "RTF"),
        (b"\x89PNG", "picture"),
        (b"\xff\xd8\xff\xe0", "picture"),
        (b"", "empty"),
        (b" \n\t\n", "empty"),
        (b"one\ntwo\x00three", "NUL"),
        (b"\xff\xfea", "UTF-16"),
        (b"a" * (LIMIT + 1), "too many"),
    ],
)
def test_it_says_in_one_problem_why_a_file_is_no_text(raw: bytes, word: str) -> None:
    text, problems = decode(raw)
    assert text == ""
    assert len(problems) == 1
    assert problems[0].fatal
    assert word in problems[0].message


def test_it_names_the_line_of_a_nul_byte() -> None:
    assert examine("one\r\ntwo\rthree\0")[0].line == 3


def test_it_refuses_a_text_that_is_too_long() -> None:
    assert examine("a" * (LIMIT + 1))[0].fatal


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    assert split_lines("a\r\nb\rc\n\td\u00a0e\u200b") == ("a", "b", "c", "    d e")


def test_tidy_leaves_one_visible_line() -> None:
    assert tidy("  a\x07b\u2028 c\n\td\u202e ") == "a b c d"


def test_a_table_of_words_is_a_set() -> None:
    assert word_set("a b a") == {"a", "b"}
