"""What people call the kinds of notes: the words before the colon, and what each stands for."""

from __future__ import annotations

import difflib
import functools
import re

from afterword.domain import NoteKind

_WORDS: dict[NoteKind, str] = {
    NoteKind.TALKED: (
        "talked, talk, talks, talked about, talking, talking point, talking points, we talked, we talked about, "
        "talked abt, talkd, discussed, discuss, discussion, discussion was on, discussions, we discussed, topic, "
        "topics, spoke, spoke about, spoke of, we spoke about, chatted, chat, chatted about, covered, conversation, "
        "told about, told me about, subject, subjects, went over, what we talked about, about"
    ),
    NoteKind.LEARNED: (
        "learned, learnt, learn, lernt, learning, learnings, i learned, i learnt, takeaway, takeaways, take away, "
        "insight, insights, found out, heard, til, discovered, new to me, interesting, fact, facts, "
        "what i learned, what i learnt, lesson, lessons"
    ),
    NoteKind.ENJOYED: (
        "enjoyed, enjoy, i enjoyed, liked, like, likes, i liked, loved, love, i loved, favourite, favorite, "
        "favourites, favorites, fav, highlight, highlights, best bit, best part, fun, was great, good, great, "
        "liked most, appreciated, helped, helpful, kind, kindness, positive, positives, pros, clicked, connected on, connection, rapport"
    ),
    NoteKind.NEED: (
        "need, needs, needed, they need, they want, she needs, he needs, she wants, he wants, want, wants, wanted, "
        "wanting, looking for, lookin for, they are looking for, they're looking for, looks for, seeking, seek, "
        "requirement, requirements, require, requires, must have, must haves, problem, problems, pain point, "
        "pain points, pain, challenge, challenges, goal, goals, priority, priorities, wish, what they need, "
        "what they want, hiring for"
    ),
    NoteKind.STRENGTH: (
        "strength, strengths, strong, strong point, strong points, my strength, my strengths, my win, win, wins, "
        "my fit, fit, i bring, bring, my experience, experience, exp, i can, i have, i did, i showed, skill, skills, "
        "my skills, example, my example, achievement, achievements, accomplishment, result, results, "
        "my story, what i bring, went well, relevant, background, qualification, "
        "qualifications, plus"
    ),
    NoteKind.CONCERN: (
        "concern, concerns, concerned, worry, worries, worried, weak spot, weak spots, weak point, weakness, "
        "weaknesses, weak answer, weak, doubt, doubts, gap, gaps, my gap, objection, objections, struggled, "
        "stumbled, stumble, blanked, fumbled, missed, mistake, mistakes, messed up, bad answer, "
        "went badly, didn't go well, hesitation, hesitations, negative, flubbed, tripped up"
    ),
    NoteKind.QUESTION: (
        "question, questions, q, qs, asked, ask, i asked, to ask, open question, open questions, unanswered, "
        "wanted to ask, forgot to ask, should have asked, still want to know, want to know, wondering, query, queries"
    ),
    NoteKind.PERSONAL: (
        "personal, personally, small talk, smalltalk, chit chat, chitchat, hobby, hobbies, off topic, "
        "in common, common ground, human, rapport building, aside, life, interests"
    ),
    NoteKind.ADVICE: (
        "advice, advise, advised, tip, tips, recommended, recommendation, recommendations, suggested, suggestion, "
        "suggestions, she advised, he advised, they advised, told me to, recommends, suggests, guidance"
    ),
    NoteKind.PROMISE: (
        "promise, promised, promises, i promised, todo, to do, to dos, todos, i owe, owe, owed, action, actions, "
        "action item, action items, i said i'd, i said i would, said i'd, said i'd send, to send, send, send them, "
        "i will send, i'll send, will send, must send, commitment, offered to send, homework, my action"
    ),
    NoteKind.NEXT: (
        "next, next step, next steps, nextsteps, timeline, timing, when, decision, decide, decides, what's next, "
        "whats next, what next, then, after this, process, they decide, hear back, hear by, expect to hear, "
        "follow up, followup, deadline, next up, next round, next stage, coming up, schedule"
    ),
    NoteKind.NEW: (
        "new, news, update, updates, updated, since then, since, new since, what's new, whats new, happened since, "
        "good news, new info, new information"
    ),
    NoteKind.CORRECTION: (
        "correction, corrections, correct, corrected, scratch, scratch that, strike that, fix, erratum, edit, "
        "actually, i was wrong, wrong, mistyped, typo, not true, withdraw, withdrawn, retract, ignore, ignore that"
    ),
    NoteKind.NO_CONTACT: (
        "no contact, nocontact, do not contact, don't contact, dont contact, do not email, don't email, dont email, "
        "do not write, don't write, dont write, no emails, no email please, not to be contacted, no follow up, "
        "no follow ups, no thank you notes, don't call, do not call, do not reply, don't reply"
    ),
    NoteKind.PRIVATE: (
        "private, privat, privately, secret, secrets, off the record, off record, confidential, in confidence, "
        "just for me, only for me, for me, for me only, for my eyes only, my eyes only, note to self, "
        "don't mention, dont mention, do not mention, don't say, dont say, do not say, not for the letter, "
        "never mention, keep quiet, keep to myself, between us, sensitive, gossip, internal, salary, pay, money, "
        "comp, compensation, rumour, rumor, vibe, vibes, gut feeling, red flag, red flags, nsfw, do not share, "
        "don't share, dont share, not to share, hush"
    ),
    NoteKind.NOTE: "note, notes, misc, other, other notes, also, general, random, n, nb, fyi, remember, comment, ps",
}
_SUBLINES = {
    "better": (
        "better, better answer, a better answer, should have said, shoulda said, answer, my answer, now i'd say, "
        "i'd say, i would say, what i'd say now, would say, could have said, next time, repair"
    ),
    "attach": "attach, attached, attachment, attachments, file, files, enclose, enclosed, enclosure, pdf, doc",
    "link": "link, links, url, urls, see, website, site, web",
}


def _spread(table: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in table.split(","))


KIND_OF: dict[str, NoteKind] = {word: kind for kind, table in _WORDS.items() for word in _spread(table)}
_SUBLINE_OF = {word: name for name, table in _SUBLINES.items() for word in _spread(table)}
_CANONICAL = tuple(
    word for word in KIND_OF if " " not in word and len(word) >= 5 and word not in {"about", "wrong", "human", "other"}
)
_LABEL_MARKS = re.compile(r"[*_`~\[\]!.\"“”]+")


def canonical_label(label: str) -> str:
    """A label as it is looked up: lower case, straight apostrophes, no Markdown, one space between words."""
    plain = _LABEL_MARKS.sub(" ", label.casefold().replace("’", "'")).replace("-", " ")
    return " ".join(plain.split())


@functools.lru_cache(maxsize=4096)
def find_kind(label: str) -> NoteKind | None:
    """The kind that a label stands for, a slip of spelling allowed; None when it names no kind."""
    word = canonical_label(label)
    if word in KIND_OF:
        return KIND_OF[word]
    if " " in word or not 5 <= len(word) <= 14 or not word.isalpha():
        return None
    # 0.86: "strenght" and "privat" pass, "concert" for "concern" doesn't
    near = difflib.get_close_matches(word, _CANONICAL, n=1, cutoff=0.86)
    return KIND_OF[near[0]] if near else None


def find_subline(label: str) -> str:
    """`better`, `attach` or `link` when a label names a line that belongs to the item above; else empty."""
    return _SUBLINE_OF.get(canonical_label(label), "")
