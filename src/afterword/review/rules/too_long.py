"""Length: 60 to 200 words for thanks, one screen for a follow-up (Bentley, BGSU, Waterloo; joblabs UK)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from afterword.domain import ASKED_FOR, Form, LetterKind, Severity
from afterword.review.case import Example, Rule, finding, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from afterword.domain import Finding
    from afterword.review.case import Case

_INVITATION = 300  # characters of a LinkedIn invitation


def find(case: Case) -> Iterator[Finding]:
    """One finding for the whole letter, when it is longer than people read."""
    words, e = case.page.words, case.etiquette
    # The field counts as browsers do, in UTF-16 code units; the blank line behind the name is not pasted.
    length = len(case.draft.body.strip().encode("utf-16-le", "surrogatepass")) // 2
    if case.draft.form is Form.LINKEDIN and length > _INVITATION:
        said = f"It has {length} characters; LinkedIn cuts an invitation at {_INVITATION}."
        yield finding("too_long", Severity.WARNING, whole(case), said)
    elif case.kind is LetterKind.THANK_YOU and words > e.words_far_too_many:
        said = (
            f"It has {words} words. Few people read more than {e.words_most} of a thank-you note: keep the best parts."
        )
        yield finding("too_long", Severity.ERROR, whole(case), said)
    elif words > (most := _most(case)):
        yield finding(
            "too_long", Severity.WARNING, whole(case), f"It has {words} words; up to {most} are read with pleasure."
        )


def _most(case: Case) -> int:
    e = case.etiquette
    if case.kind is LetterKind.THANK_YOU:
        return e.words_most
    if case.kind in ASKED_FOR:
        return e.asked_for_words_most
    return e.follow_up_words_most if case.kind is LetterKind.FOLLOW_UP else e.final_words_most


_TEN = "You told me how the pottery fires at night now. "
FLAGS: tuple[Example | str, ...] = (
    _TEN * 21,
    _TEN * 35,
    Example(_TEN * 16, kind=LetterKind.FOLLOW_UP),
    Example(_TEN * 9, kind=LetterKind.FINAL_FOLLOW_UP),
    Example("Dear Maria,\n\n" + _TEN * 25 + "\n\nBest,\nAna", kind=LetterKind.THANK_YOU),
    _TEN * 22,
    _TEN * 31,
    Example(_TEN * 20, kind=LetterKind.FOLLOW_UP),
    Example(_TEN * 13, kind=LetterKind.WITHDRAW),
    *(_TEN * count for count in range(23, 30)),
    *(Example(_TEN * count, kind=LetterKind.FOLLOW_UP) for count in range(17, 22)),
)
PASSES: tuple[Example | str, ...] = (
    _TEN * 19,
    _TEN,
    Example(_TEN * 14, kind=LetterKind.FOLLOW_UP),
    Example(_TEN * 7, kind=LetterKind.FINAL_FOLLOW_UP),
    "Thank you.",
    _TEN * 10,
    Example("Dear Maria,\n\n" + _TEN * 18 + "\n\nBest,\nAna", kind=LetterKind.THANK_YOU),
    _TEN * 15,
    Example(_TEN * 12, kind=LetterKind.ACCEPT_OFFER),
    *(_TEN * count for count in range(2, 9)),
    *(Example(_TEN * count, kind=LetterKind.FOLLOW_UP) for count in range(4, 9)),
)
RULE = Rule("too_long", find, FLAGS, PASSES)
