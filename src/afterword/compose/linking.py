"""What the writer brings, tied to what the reader needs, as one thought."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from afterword.compose import ways
from afterword.compose.nouns import are_people
from afterword.compose.phrase import upper_first
from afterword.compose.role import company_name
from afterword.domain import Sentence, Tone

if TYPE_CHECKING:
    from afterword.compose.need import Need
    from afterword.compose.pen import Pen
    from afterword.compose.plan import LetterPlan

_OWN_SHORT = 22  # words: a strength that can stand in the middle of a sentence
_NEED_SHORT = 18


def qualification(plan: LetterPlan, pen: Pen) -> list[Sentence]:
    """What the writer brings, tied to their need where there is one."""
    need, strength = plan.need, plan.strength
    if need is None:
        return _strength_alone(plan, pen)
    if strength is None:
        return [Sentence(pen.turn(_alone(need)).format(need=need.words), (need.fact.id,))]
    own = strength[1]
    options = _links(plan, need, own)
    # Another interview begins elsewhere, so that no two employers read the same turn as a matter of course.
    start = len(plan.interview.company + plan.interview.role) % len(options)
    way = pen.turn((*options[start:], *options[:start]))
    words = {"need": need.words, "own": own, "Own": upper_first(own)}
    return [
        Sentence(piece.format(**words), _facts(piece, need.fact.id, strength[0].id))
        for piece in re.split(r"(?<=\.) (?=[A-Z{])", way)
    ]


def _facts(piece: str, need: str, strength: str) -> tuple[str, ...]:
    return (*((need,) if "{need}" in piece else ()), *((strength,) if "own}" in piece.lower() else ()))


def _alone(need: Need) -> tuple[str, ...]:
    if need.goal:
        return ways.THAT_GOAL
    if are_people(re.split(r"\W", need.words, maxsplit=1)[0]):
        return ways.THOSE_PEOPLE
    person = re.match(r"(?:some(?:one|body)|an? \w+(?: \w+)? (?:who|that|with|to|not)\b|an? person)", need.words)
    return ways.THAT_PERSON if person else ways.THAT_WORK


def _links(plan: LetterPlan, need: Need, own: str) -> tuple[str, ...]:
    short = len(own.split()) <= _OWN_SHORT and not re.search(r"[;:(]", own)
    if not plan.strength_fits:
        loose = ways.LINKS_LOOSE if short else ways.LINKS_LOOSE[1:]
        return tuple(w.replace("you need", "you want").replace("you are looking for", "you want").replace(
            "spoke of needing", "said that you want") for w in loose) if need.goal else loose  # fmt: skip
    if need.goal:
        return ways.LINKS_GOAL if short else ways.LINKS_GOAL_LONG
    options: tuple[str, ...] = ways.LINKS if short else ways.LINKS_LONG
    if len(need.words.split()) > _NEED_SHORT or "," in need.words:
        options = tuple(o for o in options if not o.endswith("{need}.")) or options
    return options


def _strength_alone(plan: LetterPlan, pen: Pen) -> list[Sentence]:
    if plan.strength is None:
        return []
    fact, own = plan.strength
    plain = not re.search(r"[;:]", own) and len(own.split()) <= _OWN_SHORT
    options: tuple[str, ...] = ways.OWN if plain else ways.OWN_LONG
    if not plan.interview.company or plan.tone is Tone.BRIEF:
        options = tuple(o for o in options if "{company}" not in o)
    text = pen.pick(options).format(own=own, Own=upper_first(own), company=company_name(plan.interview))
    return [Sentence(text, (fact.id,))]
