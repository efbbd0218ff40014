"""Notes taken apart at their stops, dashes and commas."""

from __future__ import annotations

import pytest

from afterword.compose.parts import Part, parts


def told(part: Part) -> tuple[str, tuple[str, ...], tuple[str, ...], str]:
    return part.main.text, part.asides, tuple(c.text for c in part.clauses), part.tail


CASES = (
    ("wrote the handbook, 18 pages, still used", (("wrote the handbook", ("18 pages", "still used"), (), ""),)),
    ("a map of Macon, the city uses it", (("a map of Macon", (), ("the city uses it",), ""),)),
    ("steel, timber and concrete", (("steel, timber and concrete", (), (), ""),)),
    ("Python, SQL, dbt", (("Python, SQL and dbt", (), (), ""),)),
    ("loans, TMS, and why it takes two", (("loans, TMS, and why it takes two", (), (), ""),)),
    ("the model: each woman keeps one midwife", (("the model", (), (), "each woman keeps one midwife"),)),
    ("my capstone. A map of Macon", (("my capstone", (), (), ""), ("A map of Macon", (), (), ""))),
    ("P.Eng. granted in May", (("P.Eng. granted in May", (), (), ""),)),
    ("the models, half of them never shown", (("the models", ("half of them never shown",), (), ""),)),
    ("keyed by id, with offsets", (("keyed by id, with offsets", (), (), ""),)),
    ("every Monday at 8, she walks the floor", (("every Monday at 8, she walks the floor", (), (), ""),)),
    ("when it rains, they sing, all of them", (("when it rains, they sing", ("all of them",), (), ""),)),
    ("a team (two, maybe three) of cooks", (("a team (two, maybe three) of cooks", (), (), ""),)),
    ("12 months, not 6", (("12 months, not 6", (), (), ""),)),
    ("a map, they use it, in May", (("a map", (), ("they use it",), ""),)),
    ("...", ()),
    ("and then. ", (("then", (), (), ""),)),
    ("do they train? yes", (("do they train? yes", (), (), ""),)),
)


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_note_is_taken_apart(text: str, expected: tuple[object, ...]) -> None:
    assert tuple(told(p) for p in parts(text)) == expected
