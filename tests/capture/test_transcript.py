from __future__ import annotations

import io
import zipfile

import pytest
from capture.talk_cases import SHAPES, TALKS
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from afterword.capture.transcript import is_transcript, read_cues, read_transcript


@pytest.mark.parametrize("name", SHAPES)
def test_each_program_s_transcript_is_read(name: str) -> None:
    file, text, expected = SHAPES[name]
    cues, _ = read_cues(text.encode(), file)
    assert [(c.start, c.speaker, c.text) for c in cues] == expected


@pytest.mark.parametrize("name", TALKS)
def test_what_a_careful_listener_would_note_is_proposed(name: str) -> None:
    text, expected = TALKS[name]
    talk, _ = read_transcript(text.encode(), "talk.txt")
    found = [(c.kind.value, c.person, c.text) for c in talk.candidates]
    for kind, person, words in expected:
        assert any((k, p) == (kind, person) and words in t for k, p, t in found), (kind, words, found)
    if not expected:
        assert not found


@pytest.mark.parametrize("name", TALKS)
def test_every_candidate_quotes_what_was_said(name: str) -> None:
    text, _ = TALKS[name]
    talk, _ = read_transcript(text.encode(), "talk.txt")
    assert all(c.quote in " ".join(text.split()) or c.quote in text for c in talk.candidates)


def test_what_was_said_off_the_record_is_proposed_as_private_or_not_at_all() -> None:
    talk, _ = read_transcript(TALKS["private"][0].encode(), "talk.txt")
    assert all(c.kind.value == "private" for c in talk.candidates if "let two people go" in c.text)


def test_a_part_in_another_language_is_said_to_give_nothing() -> None:
    _, problems = read_transcript(TALKS["two languages"][0].encode(), "talk.txt")
    assert "part of it isn't in English" in problems[0].message


def test_speakers_are_called_as_the_person_says() -> None:
    text = b"Speaker 1: We need someone who can weld.\nSpeaker 2: In my last job I welded.\n"
    talk, _ = read_transcript(text, "a.txt", me="Speaker 2", people={"Speaker 1": "Pat Roe"})
    assert [c.person for c in talk.candidates] == ["Pat Roe"]


def test_notes_are_no_transcript() -> None:
    notes = "company: Acme\nrole: Welder\n\n# Maria Chen\n- talked: the new press\n- need: somebody for nights\n"
    assert not is_transcript(notes)


def word_file(*paragraphs: str) -> bytes:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_word_file_of_teams_is_read() -> None:
    cues, _ = read_cues(word_file("Maria Chen   0:03\nHello there.", "Ana Silva   0:09\nHi."), "talk.docx")
    assert [(c.start, c.speaker, c.text) for c in cues] == [(3, "Maria Chen", "Hello there."), (9, "Ana Silva", "Hi.")]


def zipped(name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (zipped("word/document.xml", b" " * 70_000_000), "unpacks to more than a document has"),
        (zipped("other.xml", b""), "this is no Word document"),
        (zipped("word/document.xml", b"<a"), "this Word document is broken"),
        (
            zipped("word/document.xml", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"),
            "definitions that no document needs",
        ),
        (zipped("word/document.xml", b"<a/>"), "there are no words in this document"),
        (b"PK\x03\x04 nothing", "this Word document is broken"),
        (b"just a sentence", "nobody's words were found in it"),
        (b"", "it is empty"),
    ],
    ids=["bomb", "no document", "broken", "entities", "no words", "no archive", "no talk", "empty"],
)
def test_what_cannot_be_read_is_refused_with_its_reason(raw: bytes, words: str) -> None:
    cues, problems = read_cues(raw, "talk.docx" if raw[:2] == b"PK" else "talk.txt")
    assert not cues
    assert words in problems[0].message
    assert problems[0].fatal


@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    read_transcript(text.encode(), "a.txt")
    read_transcript(text.encode(), "a.srt")


def test_a_talk_of_too_many_megabytes_is_refused() -> None:
    _, (problem,) = read_cues(b"a" * 12_000_001, "talk.txt")
    assert "12 MB are too many for a talk" in problem.message


def test_a_talk_longer_than_notes_may_be_is_read() -> None:
    cues, _ = read_cues(b"Maria Chen: Hello there.\r\n" * 90_000, "talk.txt")
    assert (len(cues), cues[0].speaker) == (60_000, "Maria Chen")


def test_who_speaks_is_listed_in_order() -> None:
    talk, _ = read_transcript(b"Maria: Hello.\nAna: Hi.\nMaria: So.\n", "a.txt")
    assert talk.speakers == ("Maria", "Ana")


def test_words_below_a_voice_go_on_with_it() -> None:
    raw = b"1\n00:00:01,000 --> 00:00:02,000\nMaria: Hello\nand welcome\nAna: Hi\n"
    cues, _ = read_cues(raw, "a.srt")
    assert [(c.speaker, c.text) for c in cues] == [("Maria", "Hello\nand welcome"), ("Ana", "Hi")]


def test_a_talk_in_two_languages_is_read_and_says_what_is_left_out() -> None:
    german = "Maria: Wir brauchen jemanden, der nachts schweißen kann und dabei ruhig bleibt.\n"
    talk, problems = read_transcript(
        (german + "Maria: We need someone who can weld at night.\n").encode(), "a.txt", me="Ana"
    )
    assert [c.kind.value for c in talk.candidates] == ["need"]
    assert "isn't in English" in problems[0].message


def test_a_talk_without_names_says_so() -> None:
    _, problems = read_transcript(b"1\n00:00:01,000 --> 00:00:02,000\nHello\n", "a.srt")
    assert "no speaker is named" in problems[0].message


def test_a_heading_with_a_colon_is_nobody() -> None:
    cues, _ = read_cues(b"Maria: Hello.\nAgenda: the shifts.\nAna: Hi.\n", "a.txt")
    assert [c.speaker for c in cues] == ["Maria", "Ana"]
