"""The grammar of a fragment."""

from __future__ import annotations

import pytest

from afterword.compose.shape import Shape, chunk

CASES = {
    Shape.NOUN: (
        "his story about the backfill", "someone who can own on-call", "the bug she found in the yard", "11 MTO overpasses on Hwy 17",
        "a dog called Diesel", "TA for intro stats", "a log kept by the night shift", "lead for the new dialysis unit", "staff turnover",
    ),
    Shape.GERUND: ("moving the warehouse to Iceberg", "whiteboarding the bug with him"),
    Shape.CLAUSE: (
        "engineers swap desks each quarter", "they keep a log", "at Globex I cut lag by 40%", "month-end takes four days",
        "pricing is done by hand", "norm there was 180", "everyone eats at one", "one of them presents something new",
        "updated portfolio is online", "the ward on the top floor has a garden", "there are 14 languages", "they say staff is key",
    ),
    Shape.INDIRECT: ("how they price risk", "the way he said it", "why two of them left"),
    Shape.PAST: ("ran on-call for three years", "moved 300 jobs", "never missed a deadline", "used to run a bakery"),
    Shape.PERFECT: ("done 40 swaps", "been a tutor"),
    Shape.AUXILIARY: ("have done everything in Python", "can weld both"),
    Shape.THIRD: ("wants to land through treasury", "runs two till systems"),
    Shape.BARE: ("own the rota", "shadow the night shift first", "Spend the month listening"),
    Shape.TO: ("to cut the backlog",),
    Shape.STATE: ("certified in Relativity since 2023", "happy to drive", "bilingual Spanish", "keen on it", "big on mentoring"),
    Shape.QUESTION: ("do interns sit in on calls?",),
    Shape.QUOTE: ("“ship ugly, fix Friday”",),
    Shape.MEASURE: ("340 downloads a month",),
    Shape.NONE: ("", "...", "no email for him", "really?", "not great"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "shape"), [(text, shape) for shape, texts in CASES.items() for text in texts])
def test_a_fragment_has_its_shape(text: str, shape: Shape) -> None:
    assert chunk(text).shape is shape
