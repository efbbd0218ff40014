"""What is new since the interview."""

from __future__ import annotations

import pytest

from afterword.compose.news import news_sentences
from afterword.domain import Fact, NoteKind


def news(
    text: str,
    *,
    attach: tuple[str, ...] = (),
    link: tuple[str, ...] = (),
    dated: str = "",
    also: bool = False,
    lead: str = "",
) -> str:
    fact = Fact("id", NoteKind.NEW, "Everyone", text, attach=attach, link=link, dated=dated)
    return " ".join(s.text for s in news_sentences(fact, lead, "en-US", also=also))


CASES = (
    ("passed the AWS exam on 1 December", "I passed the AWS exam on 1 December."),
    ("P.Eng. granted 27 October", "My P.Eng. was granted on 27 October."),
    ("my licence approved", "My licence was approved."),
    ("NCLEX passed!!", "I passed my NCLEX."),
    ("SIA licence came through", "My SIA licence came through."),
    ("DBS through on 3 May", "My DBS came through on 3 May."),
    ("course done", "My course was completed."),
    ("license arrived today", "My license arrived."),
    ("Meridian Trust signed 10/16", "Meridian Trust signed on October 16."),
    ("Meridian Trust signed 13/16", "Meridian Trust signed 13/16."),
    ("endorsed to prescribe", "I have been endorsed to prescribe."),
    ("updated portfolio is online", "My updated portfolio is online."),
    ("the shortlist is out", "The shortlist is out."),
    ("took my B1 exam, 87%", "I took my B1 exam (87%)."),
    ("CMA Final result has come on 28th November", "My CMA Final result came on 28th November."),
    ("finished it on 10 Feb", "I finished it on 10 February."),
    ("finished it in Sept", "I finished it in September."),
    ("a write-up of the rota idea", "There is one piece of news on my side: a write-up of the rota idea."),
    ("he said yes", ""),
    ("maybe soon", ""),
    ("he sacked two", ""),
    ("", ""),
)


@pytest.mark.parametrize(("noted", "told"), CASES)
def test_news_is_told(noted: str, told: str) -> None:
    assert news(noted) == told


def test_the_day_behind_the_kind_is_named() -> None:
    assert news("finished the course", dated="28 Nov") == "I finished the course on 28 November."


def test_what_is_attached_is_named_by_its_file() -> None:
    told = news("passed the exam", attach=("CMA_Final_Marksheet.pdf",), lead="Since we spoke, ")
    assert told == "Since we spoke, I passed the exam. The mark sheet is attached."


def test_several_files_are_documents() -> None:
    assert news("passed the exam", attach=("a.pdf", "b.pdf")).endswith("The documents are attached.")


def test_a_file_of_no_known_kind_is_a_document() -> None:
    assert news("he said no", attach=("a.pdf",)) == "The document is attached."


def test_a_thing_is_attached_or_linked() -> None:
    assert news("3-page note on staging", attach=("note.pdf",)) == "I have attached a 3-page note on staging."
    assert news("3-page note on staging", attach=("note.pdf",), also=True) == "I also attach a 3-page note on staging."
    assert news("new site plan", link=("https://x.example",)) == "Here is a new site plan: https://x.example"


def test_a_link_stands_behind_what_it_shows() -> None:
    told = news("Meridian Trust signed, press release is out", link=("https://x.example/r",))
    assert told == "Meridian Trust signed. The press release is out: https://x.example/r"
    assert (
        news("passed the exam", link=("https://x.example",))
        == "I passed the exam. You can see more here: https://x.example"
    )


def test_attached_is_never_said_of_nothing() -> None:
    assert "attach" not in news("new certificate attached")
