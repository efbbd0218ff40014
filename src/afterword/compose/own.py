"""What the writer did or brings, as sentences in the first person."""

from __future__ import annotations

import re

from afterword.compose.articles import indefinite, with_article, with_subject_article
from afterword.compose.hanging import hung
from afterword.compose.nouns import is_person
from afterword.compose.parts import Part, parts
from afterword.compose.phrase import is_fit, lower_first, upper_first
from afterword.compose.shape import Chunk, Shape
from afterword.compose.tact import is_unkind
from afterword.compose.tagging import tag
from afterword.compose.turn import to_reader
from afterword.domain import Person

_OTHERS = re.compile(r"\b(?:he|she|him|her|his|hers|your|yours|you|they|them|their)\b", re.IGNORECASE)
_GROUPS = re.compile(r"\b(?:they|them|their)\b", re.IGNORECASE)
_ABLE = {
    "speak", "read", "write", "weld", "drive", "use", "code", "know", "run", "cook", "teach", "type", "sign",
    "translate", "work", "volunteer",
}  # fmt: skip
_PLACED = re.compile(
    r"(?P<where>(?:(?:at|At|with|With|for|For|in|In|as|As) )?[A-Z][\w&'’.-]*(?: [A-Z&][\w&'’.-]*){0,3}): (?P<what>[a-z].+)$"
)
# What interviewers do: such a note is about them, though it names nobody.
_THEIRS = {
    "asked",
    "said",
    "told",
    "wanted",
    "explained",
    "mentioned",
    "liked",
    "loved",
    "offered",
    "showed",
    "seemed",
    "felt",
}
_PASSIVE = re.compile(
    r"(?:funded|accepted|approved|published|adopted|upheld|awarded|shortlisted|commended|featured|cited|praised|renewed|signed off"
    r"|reprinted|performed|screened|exhibited|installed|rolled out|merged|copied|nominated|selected|reviewed|delivered on)\b",
    re.IGNORECASE,
)
_AM = {"speaker", "citizen", "member", "graduate", "holder", "native", "resident"}
_ASIDES_MOST = 12  # words within brackets


# "a clean licence 9 years", "forest school at the point 3 years": the span lacks its "for".
_SPAN_LAST = re.compile(
    r"(?<=[a-z]{3})(?<!\bfor)(?<!\blast)(?<!\bpast)(?<!\bover)(?<!about)(?<!nearly)(?<!than)(?<!after)(?<!within)(?<!every)(?<!only)(?<!first)(?<!have)"
    r"(?<!has)(?<!had)(?<!did)(?<!does)(?<!done)(?<!spent)(?<!worked)(?<!full) (\d+ (?:years|months|seasons))(?=,|$)"
)


def as_own(mended: str) -> str:
    """A note about oneself as a clause without its stop: "at Globex I cut consumer lag by 40%"; "" when unsafe."""
    mended = re.sub(r"^(?:me|mine|my side|myself|i)\s*[:–-]\s*", "", mended, flags=re.IGNORECASE)
    mended = re.sub(r"^having\s+", "", mended)
    mended = re.sub(r"^(?:I am|am) (?=\w+ years (?:at|with|in)\b)", "I have ", mended)
    placed = _PLACED.match(mended)
    if placed and not placed["where"].startswith(("http", "my ")):
        inner = as_own(placed["what"])
        where = (
            placed["where"]
            if re.match(r"(?:at|with|for|in|as)\b", placed["where"], re.IGNORECASE)
            else f"at {placed['where']}"
        )
        return f"{lower_first(where)} {inner}" if re.match(r"I (?!was glad|can point|am |have )", inner) else ""
    mended = re.sub(r"\bI have got\b", "I have", mended)
    mended = re.sub(
        r"^(?:I )?(?:have )?got (?!a\b|an\b|the\b|my\b|to\b|\d)(?P<first>\S+)(?=(?: \S+){0,2} (?:ticket|licen[cs]e|certificate|card|badge)\b)",
        lambda m: f"I have {indefinite(m['first'])} {m['first']}",
        mended,
    )
    mended = re.sub(
        r"^(?:i )?told (?:him|her|them) (?:that )?(?=i\b)|,? (?:i )?told (?:him|her|them)$",
        "",
        mended,
        flags=re.IGNORECASE,
    )
    mended = _SPAN_LAST.sub(lambda m: f" for {m[1]}", mended)
    mended = re.sub(r", still (do|am|have)\b", r" and still \1", mended)
    found = parts(mended)
    if not found or is_unkind(mended):
        return ""
    first = found[0]
    more = found[1] if len(found) > 1 else None
    said = _clause(first, more)
    return "" if not said or len(said.split()) > 45 else said


def as_owns(mended: str) -> list[str]:
    """Each sentence of a note about oneself as a clause: the first, and those behind it that begin with "I"."""
    first = as_own(mended)
    pieces = re.split(r"(?<=[^\s.][^\s.])[.;]\s+", mended)
    behind = [said for piece in pieces[1:] if (said := as_own(piece)).startswith("I ")]
    return [clause for clause in (first, *behind) if clause]


def _clause(part: Part, more: Part | None) -> str:
    piece = part.main
    if not is_fit(piece.text) or _speaks_of_others(piece.text):
        return ""
    base = _example(piece, more) if piece.text.lower().startswith(("my ", "our ")) else _said(piece, part)
    if not base:
        return ""
    if piece.text.lower().startswith(("my ", "our ")) and more is not None and piece.shape is Shape.NOUN:
        return base
    return base + _hangers(part)


def _speaks_of_others(text: str) -> bool:
    """Whether somebody else comes in; "them" behind a plural is what the writer dealt with."""
    first = _GROUPS.search(text)
    if first and any(t.tag == "NN2" for t in tag(text[: first.start()])):
        text = _GROUPS.sub("", text)
    return _OTHERS.search(text) is not None


def _said(piece: Chunk, part: Part) -> str:
    text = lower_first(piece.text)
    if piece.text.startswith("I ") and piece.shape is not Shape.CLAUSE:
        return piece.text
    if piece.shape is Shape.CLAUSE:
        return _own_clause(piece.text)
    if piece.shape in {Shape.PAST, Shape.AUXILIARY}:
        return "" if piece.first.low in _THEIRS else f"I {text}"
    if piece.shape is Shape.PERFECT:
        return f"I have {text}"
    if piece.shape is Shape.STATE:
        text = re.sub(r"^still ", "", text)
        return f"I have been {text}" if re.search(r"\bsince\b", text) else f"I am {text}"
    if piece.shape is Shape.GERUND:
        return f"my experience includes {text}"
    if piece.shape is Shape.THIRD:
        led = len(piece.tokens) > 1 and piece.tokens[1].tag == "PRP" and piece.first.tag != "VBZ"
        return _thing(text) if led else _first_person(text)
    if piece.shape is Shape.BARE:
        return f"I {text}" if piece.first.low in _ABLE else ""
    if piece.shape is Shape.MEASURE or piece.shape is Shape.NOUN:
        return _thing(f"{text}: {part.tail}" if part.tail else text)
    return ""


def _first_person(text: str) -> str:
    """What somebody does, said of oneself: "handles pressure well" gives "I handle pressure well"."""
    turned = to_reader(f"she {text}", Person("", given=""), own=True)
    return "I" + turned.removeprefix("you")


def _own_clause(text: str) -> str:
    if not re.search(r"\b(?:I|my|we|our)\b", text):
        return ""
    return lower_first(text) if not re.match(r"I\b", text) else text


def _thing(noun: str) -> str:
    """What one has, as a sentence: years of something, a part one played, or whatever else."""
    years = re.match(
        r"(?P<n>(?:(?:over|about|nearly|almost|more than)\s+)?[\w.½+-]+ (?:years?|months|seasons|weeks))(?P<rest>.*)$",
        noun,
    )
    if re.match(r"(?:notary|member|holder|graduate|citizen|resident|native|speaker)\b", noun, re.IGNORECASE):
        return f"I am {_role(noun)}"
    if years and re.match(r"\s+(?:in|as|at|on|with|of|for|behind|across|under)\b|$|[’']", years["rest"]):
        return f"I have {noun}"
    if re.match(r"(?:the|our)\b", noun, re.IGNORECASE):
        return f"I was glad to be able to tell you about {noun}"
    tokens = tag(noun)
    ahead = next((t.start for t in tokens if t.tag in {"PRP", "PRF", "PUN", "CRD"}), len(noun) + 1)
    head = [t for t in tokens if t.start < ahead][-1:]
    if head and is_person(head[0].text):
        be = "I am" if head[0].low in _AM else "I have been"
        return f"{be} {_role(noun)}"
    return f"my background includes {with_article(noun, a=True)}"


def _role(noun: str) -> str:
    return noun if re.match(r"(?:a|an)\b", noun, re.IGNORECASE) else f"{indefinite(noun)} {noun}"


def _example(piece: Chunk, more: Part | None) -> str:
    """One's own thing, and what it is: "my capstone, a flood risk map for Macon"."""
    if piece.shape is Shape.CLAUSE:
        return lower_first(piece.text)
    if piece.shape is not Shape.NOUN:
        return ""
    base = f"I can point to {lower_first(piece.text)}"
    if (
        more is None
        or more.main.shape not in {Shape.NOUN, Shape.GERUND}
        or not is_fit(more.main.text)
        or _OTHERS.search(more.main.text)
    ):
        return base
    return f"{base}, {with_article(lower_first(more.main.text), a=True)}{_hangers(more)}"


# Behind a boast a bare count of what went wrong reads as a confession.
_CONFESSED = re.compile(
    r"(?:\d+|one|two|three|four|five) (?:were |was |of them )?(?:reopened|failed|came back|returned|bounced|left|quit|complained|died|late)\b"
)


def _hangers(part: Part) -> str:
    """What hangs on it: measures within brackets, then what else was done."""
    kept: list[str] = []
    for aside in part.asides:
        if not is_fit(aside) or _OTHERS.search(aside) or "(" in aside or re.search(r"\bwith us\b", aside):
            break
        if _CONFESSED.match(aside) or len(" ".join([*kept, aside]).split()) > _ASIDES_MOST:
            break
        kept.append(aside)
    text = hung(kept, own=True)
    for clause in part.clauses[:1]:
        if _OTHERS.search(clause.text) or _CONFESSED.match(clause.text) or not is_fit(clause.text):
            continue
        if _PASSIVE.match(clause.text):
            text += f", which was {lower_first(clause.text)}"
        elif clause.shape is Shape.PAST:
            text += f", and I {lower_first(clause.text)}"
        elif clause.shape is Shape.CLAUSE and clause.text.startswith("I "):
            text += f", and {clause.text}"
        elif clause.shape is Shape.CLAUSE and not clause.text.lower().startswith("it "):
            text += f"; {with_subject_article(lower_first(clause.text))}"
    return text


def sentence(clause: str) -> str:
    """A clause as a sentence."""
    return f"{upper_first(clause)}."
