"""What kind of phrase a note is: the kind it serves when none was written, with the reason."""

from __future__ import annotations

import re

from afterword.capture.private import plain_quotes, why_private
from afterword.domain import NoteKind


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


_DAY = (
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|tomorrow|tonight|christmas|xmas|easter|diwali|"
    r"thanksgiving|next week|(?:the )?end of|month'?s? end|eod|eow|\d{1,2}(?:st|nd|rd|th)|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\b"
)
_THEY = (
    r"(?:they|she|he|it|we|team|boss|"
    r"the (?:team|company|office|plant|firm|school|ward|shop|crew|group|dept|department))"
)
_ROUTING = _any(
    r"\b(?:every ?thing|all|mail|emails?|it) (?:goes|go|has to go|must go) (?:thru|through|via|to)\b",
    r"\b(?:won'?t|wouldn'?t|didn'?t|refused to|not allowed to) (?:give|share|hand)\b[^.;]{0,30}\b(?:email|"
    r"e-mail|address|number|contact|details)",
    r"\b(?:no|don'?t have|dont have|didn'?t get|haven'?t got|couldn'?t get|forgot) (?:an |"
    r"his |her |their |any |the |to get |to ask for )?(?:\w+'?s? )?(?:e-?mails?|address|"
    r"card|contact details|surname|last name)\b",
    r"\b(?:go|goes|going|come|comes|sent|send|kept|run) (?:via|thru|through) (?:me|him|her|them|hr|the (?:agency|office|recruiter)|(?-i:[A-Z]\w+))\b",
    r"\bonly (?:got|have|has) (?:his|her|their|a) (?:mobile|number|phone|cell)\b",
    r"\b(?:reply|replies|write|contact|send (?:it|everything|thanks)) (?:to|via|thru|"
    r"through) (?:hr|the (?:recruiter|agency|office)|him|her|them)\b",
    r"\b(?:via|through|thru) the (?:agency|recruiter)\b",
    r"\b(?:revert|reply|mail|e-?mail|write)\b[^.;]{0,20}\bto (?:hr|the office|reception) only\b",
)
_THANKED = _any(
    r"\b(?:sent|e-?mailed|wrote|texted|posted|done|did)\b[^.;]{0,30}\bthank[- ]?(?:you|u|yous)\b|"
    r"\bthank[- ]?(?:you|u|yous)s?\b[^.;]{0,20}\b(?:sent|e-?mailed|posted|done|gone)\b"
)
_ABSENT = _any(
    r"\b(?:is|are|'s|he's|she's|going) (?:on (?:leave|holiday|vacation|pto)|away|out of office|off) (?:from|until|till|"
    r"next|this|for|on)\b",
)
_ASKED_YOU = _any(
    r"^(?:(?:he|she|they|chef|boss|panel|\w+) )?asked (?:me )?(?:how|what|about|abt|why|where|if|whether|to|re|on|(?:do|did|can|could|am|would) i|a question|one question)\b"
)
_NO_CONTACT = _any(
    r"\b(?<!panel )(?:please |kindly |pls )?(?:do not|don'?t|dont|not to|never) (?:contact|e-?mail|"
    r"write to|call|phone|message|ring|chase|reach out to|get in touch with) (?:us|them|"
    r"the panel|me|him|her|panel|interviewers?|anyone|staff|members|directly|the (?:team|"
    r"office|hiring|school|committee|interviewers?|managers?))\b",
    r"\bno (?:thank[- ]you|thankyou|follow[- ]?up) (?:notes?|letters?|emails?|cards?|messages?|calls?)\b",
    r"\bno (?:contact|emails?|e-mails?|calls?|letters?|notes|mail)(?:,? (?:or|and|nor) (?:emails?|calls?|letters?|visits?|notes|contact|messages?))* "
    r"(?:please|with|to|until|before|allowed)",
    r"\basked (?:us|me|everyone|candidates|applicants)? ?(?:not to|to not) (?:contact|"
    r"e-?mail|write|call|follow|get in touch)",
    r"\b(?:candidates|applicants) (?:must|should|may|are) not (?:to )?(?:contact|e-?mail|write|approach)",
)
_ABOUT_OTHERS = _any(
    r"\b(?:emails?|mails?|calls?|messages?|notes?|contact|write|writing|letters?)\b[^.;]{0,12}\b(?:to|with)? ?(?:the |their |any )?"
    r"(?:board|clients?|client committee|customers?|parents|patients|students|referees|references)\b(?=[^.;]*\b(?:only|not|no|never|just)\b)",
    r"\b(?:no|not|never|don'?t)\b[^.;]{0,25}\b(?:contact|e-?mails?|write to|calls?)\b[^.;]{0,12}\b(?:the |their |any )(?:board|clients?|"
    r"client committee|customers?|parents|patients|students|referees|references)\b",
)
_TOLD_THEM = _any(
    r"^(?:i )?told (?:him|her|them|\w+) (?:that |about )?(?=(?:i|i'm|im|i've|ive|my)\b)",
    r",? (?:i )?told (?:him|her|them)$",
)
_CORRECTION = _any(
    r"^(?:scratch that|strike that|correction\b|ignore (?:that|the|above|what)|forget (?:that|"
    r"what i wrote|the)|(?:no,? )?actually,? (?:it|that|he|she|they|not|no)\b|(?:sorry|"
    r"oops|wait),? (?:it|that|not|i meant|no)\b|i (?:was wrong|mixed up|got that wrong))",
    r"\bi wrote [^.;]{1,60} (?:but|should)",
    r"\bnot true after all\b",
    r"\bi (?:did not|didn'?t|never) (?:\w+ ){1,6}[^.;]{0,30}[,;.] ?(?:but )?[A-Z]\w+ did\b",
)
_PROMISE = _any(
    r"\b(?:i |i've |ive )?(?:said|promised|offered|agreed|told (?:him|her|them)|told (?!me\b|us\b)\w+) (?:that )?(?:i'd|"
    r"id|i'll|ill|i would|i will|to (?:send|share|forward|write|email|bring))\b(?! (?:be )?(?:hear|get|know|told|find out|contacted|have an? (?:answer|reply)))",
    r"\bi (?:owe|will send|must send|need to send|have to send|should send|shall send)\b",
    r"\bi'll (?:send|share|forward|e-?mail|bring|drop)\b",
    r"^(?:to-?do\b|remember to send|need to send|have to send|must send|gotta send|send (?:him|"
    r"her|them|over|my|the|\w+ my))",
    r"\b(?:he|she|they) (?:asked|wants?|wanted) (?:me to send|me to share|to see) (?:him |"
    r"her |them )?(?:my|the|a copy)\b",
    r"\basked me (?:to|for) (?:send|share|forward|my (?:portfolio|references|cv|resume|transcript))",
)
_NEXT = _any(
    r"\b(?:they|she|he|we|hr|someone)(?:'ll|ll| will| should| would| might| may|"
    r" are going to| is going to|'re gonna|'s gonna| gonna)\b[^.;?]{0,25}?\b(?:decide|"
    r"let (?:me|us|you|everyone|candidates) know|get back|call|ring|email|e-mail|text|"
    r"be in touch|come back|reach out|contact|hear|inform|confirm|revert|follow up|choose|"
    r"pick)",
    r"\b(?:decision|decide|deciding|decides|answer|hear (?:back|from)|results?|verdict|"
    r"shortlist\w*|offer)\b[^.;?]{0,25}?\b(?:by|on|in|within|before|after|end of|next|"
    r"this|no later)\b",
    r"\b(?:let|tell|give|ring|call|text|email) (?:him|her|them|me|us|hr|\w+) (?:know )?(?:by|"
    r"before|on|after|an answer) ",
    r"\b(?:ref|reference|background|dbs|police|credit|security|vetting) checks?\b|\bright to work (?:check|docs)\b",
    r"\b(?:he|she|they|i|we)(?:'d|'ll| would| will| should)? hear (?:back |from \w+ )?(?:in|by|within|on|next|this|early|before|after|soon)\b",
    r"\b(?:interview(?:ing)?|seeing|meeting) (?:\w+ )?(?:two|three|four|five|\d+|a few|some) (?:more|others?)\b",
    r"\b(?:s'?posed|supposed) to (?:let|tell|hear|call|ring|get|send|give)",
    r"\b(?:next|second|2nd|third|3rd|final|another|last) (?:round|step|steps|stage|interview|"
    r"call|chat|meeting|panel)\b",
    r"\brolling (?:basis|admissions)\b",
    r"\b(?:start(?:ing)?|commence) (?:date|on|in) ",
    r"\b(?:two|three|couple(?: of)?|few|\d+) (?:days|weeks|wks|months) (?:from|until|till|max|time|or so)\b",
    r"\b(?:they|she|he|we|hr|someone)(?:'d|d|'ll|ll| would| will)? (?:be in touch|get in touch|come back to|ring|call|let (?:me|us) know)\b",
    r"\b(?:decision|answer|outcome|result|offer|reply|news|call)s?\b[^.;?]{0,15}\b(?:nlt|no later than|by|before|asap|eow|eod|due)\b",
    r"^(?:decision|answer|outcome|result)s? (?:in|within) (?:a|an|two|three|\d+) ",
    r"\b(?:nlt|no later than) \d",
    r"\bcomes? next\b|\bnext (?:is|are|comes?) |\b(?:offer|contract) (?:rollout|roll-out|letter) in \d",
    r"\b(?:timeline|deadline|trial (?:shift|day|lesson)|take-?home|weld test|assessment cent(?:re|"
    r"er)|reference check|background check|dbs check|skills test)\b",
    rf"\b(?:hear|know|back to me|answer|call)\b[^.;?]{{0,15}}\bby (?:{_DAY})",
    r"\bwait (?:till|until)\b",
    r"\bwithin (?:\d+|a|one|two|three) (?:working |business )?(?:days?|weeks?|wks?)\b",
    r"^(?:bring|send|return|upload|submit|complete|fill (?:in|out)) [^.;]{1,60}\b(?:by|on|before|for)\b",
)
_ASKING = _any(
    r"^(?:who|what|when|where|why|how|which|do|does|did|is|are|will|would|can|could|"
    r"should|has|have)\b[^.!]*\?",
    r"^(?:wonder(?:ing|ed)?|i wonder|forgot to ask|should(?:'ve| have)? asked|wanted to ask|"
    r"still (?:want to|need to|don'?t) know|unclear|not clear|must ask|need to ask|didn'?t get to ask)\b",
    r"\?\s*$",
)
_WEAK = _any(
    r"\bi (?:just |kinda |kind of |sort of |totally |completely |really )?(?:blanked|"
    r"froze|panicked|waffled|rambled|stumbled|fumbled|struggled|bombed|messed up|mucked up|"
    r"stuffed up|screwed up|choked|flubbed|mumbled|couldn'?t (?:answer|explain|say|remember|"
    r"think)|could not (?:answer|explain|remember)|did ?n'?t (?:know|have (?:a|an|any)|"
    r"answer|explain)|forgot|got (?:it|that) wrong|went blank|stopped)\b",
    r"^(?:blanked|froze|panicked|waffled|rambled|stumbled|fumbled|struggled|bombed|messed up|"
    r"mucked up|stuffed up|screwed up|choked|flubbed|couldn'?t (?:answer|explain|remember)|"
    r"didn'?t (?:know|have)|forgot (?:the|what|how|to say)|went blank|got (?:it|that) wrong|"
    r"no (?:good )?answer)\b",
    r"\bno good answer\b|\b(?:was |am )?(?:not able|unable) to (?:answer|explain|tell|say|solve|recall|remember)\b|\bcould(?:n'?t| not) (?:tell|answer|solve|say|"
    r"explain|recall)\b|\bleft (?:that|it) (?:vague|open|hanging)\b|\bi (?:rambled|dodged|skirted)\b",
    r"\bgap (?:in|on) my\b",
    r"\b(?:worried|concerned|unsure|worries|not sure|doubts?) (?:that|if|about|whether) (?:i|my|me)\b",
    r"\bi(?:'ve| have)? (?:don'?t|do not|dont|haven'?t|havent|have not|have no|lack) (?:have |had |used |done |worked |"
    r"know |enough |got )?\w+",
    r"\bi(?:'ve| have)? never (?:used|done|worked|had|seen|heard|touched|run|managed)\b",
    r"^(?:don'?t|dont|do not|haven'?t|havent|not) (?:yet )?(?:have|got|had|used|done) (?:my|a|an|the|any|much|enough)\b",
    r"\bmy (?:\w+ )?(?:was|is) (?:a bit |very |too |so |really )?(?:bad|weak|poor|rusty|terrible|awful|slow|limited|shaky)\b",
    r"\b(?:cv|resume|career|employment) gaps?\b|\basked (?:me )?(?:about|abt|why)\b[^.;]{0,40}\b(?:gap|left|short|only|no)\b",
    r"\b(?:he|she|they|panel)(?:'s|'re| is| are| was| were)? (?:thinks?|thought|worried|wasn'?t sure|weren'?t sure|isn'?t sure|"
    r"aren'?t sure|not sure|doubt(?:s|ed)|unsure|not convinced|concerned) (?:that |if |whether )?(?:i|i'm|im|my)\b",
    r"^(?:wish i|should(?:'ve| have) (?:said|mentioned|told)|forgot to (?:say|mention|tell))\b",
    r"\bgrilled me\b",
    r"\bhammered me\b",
    r"\btoo (?:junior|little experience|few years)\b",
    r"\b(?:hands[- ]?on|experience|exposure) (?:in|with|on) \S+(?: \S+)? is (?:less|limited|nil|missing)\b",
    r"\bi (?:was|got|felt) (?:so |really |very |a bit |super )?nervous\b",
)
_LIKED = _any(
    r"\b(?:lov(?:e|ed|in|ing)|liked|like(?: it| this| that| him| her| them)|enjoy(?:ed|"
    r"ing)?|favou?rite|fav|awesome|amazing|brilliant|fantastic|so cool|v(?:ery)? cool|"
    r"cool|great|lovely|fun|funny|hilarious|lmao+|haha+|impress(?:ed|ive)|inspir\w+|"
    r"made me (?:laugh|smile)|laughed|cracked me up|best (?:bit|part)|really nice|polite|"
    r"welcoming|friendly|clicked|fab|craic|easy to talk to|down to earth)\b",
)
_SHOWED = _any(
    r"\b(?:he|she|they|we)?\s?(?:showed (?:me|us)|let me|walked me|took me|gave me a (?:tour|"
    r"go|demo)|had me (?:try|do|build|weld|cut|cook)|demoed|got to (?:try|see|meet|do)|"
    r"introduced me)\b",
)
_TALKED = _any(
    r"^(?:we )?(?:talk(?:ed|in|ing)?|talkd|discuss\w*|chatt?(?:ed|ing)?|spoke|covered|"
    r"went (?:over|through)|conversation|main topic|topic|mostly about|long (?:talk|"
    r"chat))\b",
    r"\b(?:discussion|conversation|chat|talk) (?:was|were|about|on|over)\b",
    r"\bwe (?:talked|discussed|spoke|chatted|covered|went)\b",
)
_NEEDS = _any(
    rf"\b{_THEY}(?:'re|re|'s| is| are| was| were|'ve| have)? (?:really |badly |just |"
    r"also |mainly |only |mostly |always )?(?:looking (?:for|to)|lookin for|need(?:s|"
    r"ed|ing)?|want(?:s|ed|ing)?|after (?:someone|some1|a|an|people)|searching|seeking|"
    r"hiring|hoping|struggling|short of|short on|missing|desperate for|planning to|aiming|"
    r"keen (?:to|on|for)|trying to|have to|has to|must)\b",
    r"^(?:the )?(?:main |only |big )?requirements? (?:is|are|was)\b|\bkeen (?:to (?:get|find|have|hire)|on (?:having |getting |finding )?(?:some|a|an|people))\b",
    r"^(?:looking for|lookin for|need(?:s|ed)?|wants?|wanted|must have|seeking|ideal)\b",
    r"\b(?:biggest|main|current|real|their|her|his) (?:problem|challenge|headache|pain|"
    r"bottleneck|priority|worry|goal|struggle|issue)\b",
    r"\b(?:some ?one|some1|somebody|people|interns|a person) (?:who|that|to|with)\b",
    r"\bpriority (?:is|for)\b",
    rf"\b{_THEY}(?:'d| would)? (?:really |ideally )?(?:like|love|prefer|want|hope for) (?:a |an |someone|somebody|some1|people|"
    r"to (?:have|see|find|get|hire|bring))",
    rf"\b{_THEY} (?:'s |is |are |was |were )?(?:search(?:es|ing)?|seeks?|look) (?:for )?(?:a|an|someone|somebody)\b",
    r"^(?:was |were |is |are |really )?after (?:someone|some1|somebody|a|an|people|ppl) ",
    r"\b(?:is|are|'s|'re|was|were) (?:requiring|expecting|after|short of|wanting)\b",
)
_NOT_OWN = (
    r"(?!(?:asked|told|said|liked|loved|enjoyed|learn\w*|like|love|think|thought|felt|heard|saw|noticed|met|want|wanted|"
    r"hope|need|wonder\w*|should|must|kept|didn'?t|don'?t|dont|couldn'?t|could not|can'?t|am waiting|waiting|current|old|"
    r"last|ex|boss|notice|phone|train|car|laptop|camera|turn|question|first question|to|the (?:tour|impression|feeling)|"
    r"lost|a (?:feeling|sense|lift|coffee))\b)"
)
_OWN = _any(
    rf"^(?:and |also |plus |so )?(?:i|i've|iv|ive|i'm|im|i was|me|my) {_NOT_OWN}\S",
    r"^(?:at|in|with|for) my (?:last|old|previous|current|present|first|other) [\w ]{2,25}?,? i (?!was (?:asked|told))\w+",
    rf"^(?:have|got) {_NOT_OWN}\S",
    r"^(?!\w+ (?:me|us)\b)(?:did|done|built|led|ran|managed|worked|trained|taught|held|hold|passed|completed|finished|cut|reduced|increased|"
    r"grew|saved|sold|shipped|launched|wrote|set up|won|qualified|certified|fluent|speak|used to)\b",
    r"^(?!(?:they|he|she|it|the|we)\b)[^.;]{0,20}\b\d+\+? ?(?:yrs?|years?|wks?|weeks?|months?)\b[^.;]{0,20}"
    r"\b(?:exp\w*|as an?|in|of|with|on|at|doing|work)\b",
    r"^\d+\+? ?(?:yrs?|years?) (?!old\b|ago\b|from\b|left\b|to\b|until\b|contract|plan\b|lease|is\b|max\b|min\b)[a-z]+",
    r"^(?:mentored|coached|supervised|organi[sz]ed|designed|translated|repaired|delivered|handled|planned|raised|filleted|moved|rebuilt|"
    r"wrote|drove|cooked|nursed|sang|published|edited|coded|tested|migrated|installed|fitted|served|looked after|took care of|merged)\b",
    r"(?:^|\b(?:have|got|hold|with|passed|show\w*|brought) )(?:my|own|full|clean|current|valid) (?:\w+ )?"
    r"(?:licen[cs]e|ticket|certificate|card|degree|diploma|portfolio|ute|van|tools)\b",
    r"^(?:white card|first aid cert\w*|fork-?lift (?:licen[cs]e|ticket)|rsa|cscs)\b",
)
_FUTURE_SELF = _any(
    r"^(?:i|i'm|im) (?:am |will |would |'ll )?(?:want|hope|hoping|going to|gonna|keen|excited|interested)\b",
)
_SAID = _any(
    r"\b(?:told|explained|said|says|mentioned|described|shared|pointed out|reckons?|"
    r"reckoned|found out|turns out|learn(?:t|ed)|heard|according to|apparently they)\b",
)
_ADVISED = _any(
    r"\b(?:advised|recommended|suggested|reckons i should|said (?:i should|to (?:read|"
    r"look|try|learn|get|practi[cs]e|brush))|told me to|tip(?:ped)?:?|advice|i should (?:read|"
    r"look|try|learn|get|practi[cs]e))\b",
)
_HOBBY = _any(
    r"\b(?:half[- ])?marathons?\b|\bpark ?run\b|\btriathlons?\b|\b(?:yoga|pilates|book club|choir|allotment)\b",
    r"\b(?:football|footy|soccer|cricket|rugby|hockey|baseball|basketball|golf|tennis|netball|gaa|hurling|surfing|sailing|"
    r"climbing|hiking|camping|fishing|knitting|chess|d&d)\b",
    r"\b(?:his|her|their|has an?|got an?|rescue|office) (?:\w+ )?(?:dogs?|puppy|cats?|kitten|horse|chickens)\b",
    r"\bplays? (?:the )?(?:guitar|piano|drums|violin|bass|trumpet)\b|\b(?:grew up|lives|used to live) (?:in|near|on)\b",
    r"\bsame (?:school|uni|university|college|town|team|village|birthday)\b",
)
_FIRST_PERSON = _any(r"\b(?:i|i'm|im|i'd|i've|my|me|mine)\b")
_STATED = _any(
    rf"\b{_THEY}(?:'s|'re|'ve|re|s)? (?:all |also |still |just |only |always |now |mostly |even |never )?\w+",
    r"^(?:their|his|her|our|the|every|all|each|no|new|last|most|one)\b",
    r"\b(?:is|are|was|were|has|have|uses?|runs?|works?|keeps?)\b",
)

_GUESSES: tuple[tuple[NoteKind, re.Pattern[str], str], ...] = (
    (NoteKind.NO_CONTACT, _NO_CONTACT, "it says that they don't want to be written to"),
    (NoteKind.CORRECTION, _CORRECTION, "it takes something back"),
    (NoteKind.PROMISE, _PROMISE, "it is something you said you would do"),
    (NoteKind.QUESTION, _ASKING, "it is a question"),
    (NoteKind.CONCERN, _WEAK, "it is a weak spot of yours"),
    (NoteKind.NEXT, _NEXT, "it says what happens next"),
    (NoteKind.NOTE, _THANKED, "it says that the thank-you was sent"),
    (NoteKind.NOTE, _ROUTING, "it is about how to reach them"),
    (NoteKind.NOTE, _ABSENT, "it is about when they can be reached"),
    (NoteKind.NOTE, _ASKED_YOU, "it is something you were asked"),
    (NoteKind.ADVICE, _ADVISED, "it is advice they gave you"),
    (NoteKind.TALKED, _TALKED, "it says what you talked about"),
    (NoteKind.STRENGTH, _OWN, "it is about what you bring"),
    (NoteKind.NEED, _NEEDS, "it says what they are looking for"),
    (NoteKind.ENJOYED, _LIKED, "it says what you liked"),
    (NoteKind.ENJOYED, _SHOWED, "it is something they let you see or do"),
    (NoteKind.PERSONAL, _HOBBY, "it is small talk"),
    (NoteKind.LEARNED, _SAID, "it is something they told you"),
    (NoteKind.LEARNED, _STATED, "it says how things are there"),
)


LONGEST = 10_000  # characters; a note beyond them is pasted text, and patterns take time


def judge(text: str, labelled: NoteKind, *, has_better: bool = False, may_share: bool = False) -> tuple[NoteKind, str]:
    """(the kind a note is used as, why that differs from its label). `may_share`: the person said it isn't private."""
    if len(text) > LONGEST and labelled not in {NoteKind.PRIVATE, NoteKind.CORRECTION, NoteKind.NO_CONTACT}:
        return NoteKind.PRIVATE, f"it is longer than {LONGEST} characters, too long to be looked through"
    why = "" if may_share else why_private(text, labelled)
    if why and not (labelled is NoteKind.NOTE and _asks_not_to_write(text)):
        return NoteKind.PRIVATE, f"{why}; it stays private until you say otherwise"
    if labelled is not NoteKind.NOTE:
        return labelled, ""
    if has_better:
        return NoteKind.CONCERN, "it has a better answer below it"
    return guess(text)


_THUMBED = re.compile(
    r"\b(she|he|they|we|you|who|that|there)(s|re|ve|ll|d)\b(?<!\bwere)(?<!\bshed)(?<!\bwell)(?<!\bwed)", re.IGNORECASE
)
_THUMB_ENDS = {
    "she": {"s", "ll"}, "he": {"s", "d"}, "they": {"re", "ve", "ll", "d"}, "we": {"ve"}, "you": {"re", "ve", "ll"},
    "who": {"s", "d"}, "that": {"s"}, "there": {"s"},
}  # fmt: skip


def _with_apostrophes(text: str) -> str:
    """The apostrophes that a thumb leaves out: "shes short of someone"."""
    return _THUMBED.sub(
        lambda m: f"{m[1]}'{m[2]}" if m[2].lower() in _THUMB_ENDS.get(m[1].lower(), set()) else m.group(), text
    )


def guess(text: str) -> tuple[NoteKind, str]:
    """The kind that a note of no stated kind serves, and why; (NOTE, "") when nothing tells."""
    plain = _with_apostrophes(plain_quotes(text))
    if _ABOUT_OTHERS.search(plain):
        return NoteKind.NOTE, "it says whom else not to write to"
    told = _TOLD_THEM.sub("", plain).strip()
    done = re.match(r"(?:that )?i (?!will|would|could|can|should|am|have to|need|want|hear)\w+", told, re.IGNORECASE)
    if told != plain and (done or not _NEXT.search(told)) and not re.match(r"(?:no|not|never)\b", told):
        return NoteKind.STRENGTH, "it is what you told them about yourself"
    for kind, pattern, why in _GUESSES:
        if pattern.search(plain) and not _belies(pattern, plain):
            return kind, why
    return NoteKind.NOTE, ""


def _belies(pattern: re.Pattern[str], plain: str) -> bool:
    """A wish is no strength, and what one says of oneself was not learned from them."""
    return (pattern is _OWN and bool(_FUTURE_SELF.search(plain))) or (
        pattern is _STATED and bool(_FIRST_PERSON.search(plain))
    )


def _asks_not_to_write(text: str) -> bool:
    """`please don't share or email`: an instruction of the employer's outranks what else it may be."""
    return _NO_CONTACT.search(plain_quotes(text)) is not None
