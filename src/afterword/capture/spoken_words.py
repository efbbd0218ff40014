"""How people say in a talk what is worth a note: each pattern with the kind of note and how surely it is one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.domain import NoteKind

_I = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Way:
    """A way of saying it. `what` in the pattern is the part that a note would keep; else the whole sentence."""

    kind: NoteKind
    weight: float
    pattern: re.Pattern[str]


def _way(kind: NoteKind, weight: float, pattern: str) -> Way:
    return Way(kind, weight, re.compile(pattern, _I))


_WHAT = r"(?P<what>.{8,})"

# Said by those who ask.
THEIRS = (
    _way(NoteKind.NEED, 5, rf"\b(?:we(?:'re| are)|i(?:'m| am)) (?:really |mainly |currently |basically |just |actually )?(?:looking|searching|hoping) for (?:is )?{_WHAT}"),
    _way(NoteKind.NEED, 5, rf"\bwhat (?:we|i)(?:'re| are|'m| am)? (?:really |most )?(?:need|want|looking for|look for|after)(?: right now| here| most)? is {_WHAT}"),
    _way(NoteKind.NEED, 4.5, rf"\bwe (?:really |definitely |badly |desperately )?need (?!to (?:talk|go|wrap|stop|leave)\b){_WHAT}"),
    _way(NoteKind.NEED, 4.5, rf"\bwe(?:'d| would)? (?:really )?(?:want|like) (?:someone|somebody|a person|people) {_WHAT}"),
    _way(NoteKind.NEED, 4.5, rf"\b(?:the|our|my|your|its) (?:biggest|main|number one|first|key|top|real|hardest) (?:challenge|priority|problem|goal|need|issue|pain point|thing|focus|headache|task)[\w ]{{0,40}}? (?:is|was|would be|will be) {_WHAT}"),
    _way(NoteKind.NEED, 4, rf"\b(?:you|this person|whoever (?:joins|takes this|gets (?:this|the job))|the (?:person|role|successful candidate|new hire))(?:'d| would| will|'ll) (?:be |need to |have to )?(?:own|owning|lead|leading|run|running|build|building|responsible for|in charge of|take over|taking over|need|fix|set up|manage|managing) {_WHAT}"),
    _way(NoteKind.NEED, 3.5, rf"\bwe(?:'re| are) (?:trying|struggling|working hard|planning|aiming|hoping|going) to {_WHAT}"),
    _way(NoteKind.NEED, 3.5, rf"\b(?:it'?s|it is) (?:really |very |so |most )?(?:important|essential|crucial|critical|key) (?:for us |to us |here )?(?:that|to|for) {_WHAT}"),
    _way(NoteKind.NEXT, 5, r"\b(?:next steps?|next stage|next round|final round|take-?home|reference(?:s| check)|offer stage|second interview|trial (?:day|shift)|background check)\b"),
    _way(NoteKind.NEXT, 5, r"\b(?:we|i|she|he|they|hr|\w+)(?:'ll| will|'re going to| are going to| hope to| aim to| should) (?:\w+ )?(?:be in touch|get back to you|let you know|reach out|make (?:a|our|the) decision|decide|come back to you|follow up|send you|contact you|call you|have (?:a|an) (?:answer|decision)|give you a (?:call|ring))\b"),
    _way(NoteKind.NEXT, 4.5, r"\byou(?:'ll| will| should) (?:\w+ )?(?:hear (?:back )?from|get an? (?:email|call|mail)|meet|receive)\b"),
    _way(NoteKind.NEXT, 3.5, r"\b(?:by|before|until|end of|early|later|sometime) (?:the end of )?(?:next|this|the) week\b.{0,60}\b(?:decid|decision|hear|answer|know|back)|\b(?:decid\w+|decision|hear|answer|back to you)\b.{0,60}\b(?:by|before|on|next|this|end of) (?:monday|tuesday|wednesday|thursday|friday|week|month|the end)"),
    _way(NoteKind.CONCERN, 5, rf"\b(?:my|our|the|one|a) (?:only |main |biggest |one |slight |small )?(?:concern|worry|hesitation|question mark|reservation|doubt)s?\b[\w ,']{{0,40}}? (?:is|was|would be|about|around|with) {_WHAT}"),
    _way(NoteKind.CONCERN, 4.5, rf"\b(?:i(?:'m| am)|we(?:'re| are)) (?:a (?:little|bit) |slightly |somewhat )?(?:concerned|worried|not sure|unsure)(?: (?:about|that|whether|if))? {_WHAT}"),
    _way(NoteKind.CONCERN, 4, r"\byou (?:don't|do not|haven't|have not|didn't) (?:really |yet |actually )?(?:have|had|worked|done|used|managed|mention)\b|\b(?:overqualified|under-?qualified|gap in your|short tenure|job[- ]hopp\w+|no experience (?:in|with))\b"),
    _way(NoteKind.LEARNED, 3, r"\b(?:we|our team|the team|our (?:group|department|company|clients|customers|users|students|patients|kitchen|ward|shop|plant))(?:'ve| have|'re| are| has| is)? (?:just |recently |already |currently |all |only |actually |also |about |now |usually |always |never )*(?:moved|migrated|built|launched|opened|bought|acquired|switched|started|grew|grown|hired|doubled|run|use|using|serve|ship|release|work|meet|spend|split|rotate|make|sell|have|own|closed|won|moving|migrating|rolling|expanding|rebuilding)\b"),
    _way(NoteKind.LEARNED, 3, r"\b(?:last|this|next|every|each|once a) (?:year|quarter|month|week|spring|summer|autumn|fall|winter)\b.{0,80}\bwe\b|\bthere (?:are|is|were) (?:about |around |only |roughly )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|twelve) "),
    _way(NoteKind.TALKED, 2.5, rf"\b(?:tell me (?:a (?:little|bit) )?(?:more )?about|walk me through|let'?s talk (?:a (?:little|bit) )?about|talk to me about|can you describe|i(?:'d| would) (?:like|love) to (?:hear|talk) (?:more )?about|what was your experience with) {_WHAT}"),
)  # fmt: skip

# Said by the person themselves.
MINE = (
    _way(NoteKind.PROMISE, 5, r"\bi(?:'ll| will| can|'d be happy to| would be happy to|'m happy to|'m going to| could) (?:definitely |certainly |also |just |happily |absolutely |gladly )?(?:send|share|forward|email|mail|get|write up|put together|dig (?:it|that|this) (?:out|up)|follow up|get back|look (?:it|that) up|pass (?:it|that|them) (?:on|along)|bring|check)\b(?! through)"),
    _way(NoteKind.PROMISE, 4, r"\blet me (?:send|share|get back to|forward|follow up|check (?:and|that and))\b"),
    _way(NoteKind.CONCERN, 4, r"\bi (?:don't|do not|haven't|have not|never|didn't) (?:really |actually |yet |honestly )?(?:have (?:much|a lot of|any|direct) experience|used|worked with|know|done|remember|done much)\b|\bi(?:'m| am) (?:not (?:very |that |too |super |so |as )?(?:familiar|strong|experienced|sure)|a (?:bit|little) rusty|blanking|drawing a blank)\b|\bi (?:blanked|struggle)\b"),
)  # fmt: skip

QUESTION = re.compile(r"\?\s*$")
# The answer of those who don't know: the question stays open.
OPEN_ANSWER = re.compile(
    r"\b(?:good question|great question|i(?:'d| would)? (?:don't|do not) (?:actually )?know|not sure|i(?:'ll| will) (?:have to )?(?:check|ask|find out|get back|look into)"
    r"|let me (?:check|ask|find out|get back)|i(?:'d| would) have to (?:check|ask)|can(?:'t|not) (?:say|answer)|we haven't decided|to be (?:decided|determined)|depends)\b",
    _I,
)
# What only those say who look for somebody, and what only those say who look for a post.
ASKS = re.compile(
    r"\b(?:tell me about|walk me through|we(?:'re| are) looking for|the role|our team|your (?:resume|cv|background|experience|last job)|why do you want|"
    r"any questions for (?:me|us)|what questions do you have|next steps|thanks for (?:coming|joining|making the time)|salary expectations|notice period)\b",
    _I,
)
ANSWERS = re.compile(
    r"\b(?:in my (?:last|previous|current|first) (?:role|job|team|company|position|post)|at my (?:last|previous|current)|i (?:led|built|managed|designed|worked|moved|cut|"
    r"grew|trained|ran|joined|studied|graduated|taught|cooked|nursed|sold)|my background|i(?:'ve| have) been (?:working|a|an|doing)|thank you for having me|"
    r"i(?:'d| would) (?:love|like) to (?:join|work)|i applied|my notice period|why i applied)\b",
    _I,
)
FILLER = re.compile(
    r"^(?:(?:so|um+|uh+|er+|erm|ah|oh|well|yeah|yes|yep|okay|ok|right|and|but|like|i mean|you know|sure|great|cool|alright|exactly|"
    r"basically|actually|honestly|no|hmm+|mm+|look|listen|i think|i guess|perfect|absolutely|definitely|of course)\b[\s,.…–—-]*)+",
    _I,
)
NOISE = re.compile(r"\b(?:um+|uh+|erm?|you know|i mean|sort of|kind of)\b,?\s*", _I)
SMALL_TALK = re.compile(
    r"\b(?:can you hear me|you(?:'re| are) on mute|share (?:my|your) screen|how are you|nice to meet you|thanks for (?:coming|joining)|"
    r"weather|weekend|recording|is it okay if|let me know if you can)\b",
    _I,
)
