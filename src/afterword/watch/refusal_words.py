"""A no in any words: who was chosen instead, what became of the post, how the person was judged.

Built from parts, since people say one thing in a hundred ways: a verb of choosing meets somebody else, a post meets
its end. Patterns see small letters and no contractions.
"""

from __future__ import annotations

from afterword.watch.phrases import any_of

_PEOPLE = (
    r"(?:candidates?|applicants?|persons?|people|lads?|fell(?:a|er|ow)s?|blokes?|guys?|girls?|wom[ae]n|m[ae]n|chaps?"
    r"|colleagues?|contenders?|applications?|profiles?|hires?|interviewees?)"
)
_NO_PERSON = (
    r"(?:rounds?|times?|dates?|days?|interviews?|steps?|stages?|slots?|calls?|chats?|roles?|posts?|jobs?|positions?|week"
    r"|month|opportunit\w+|meetings?|questions?|things?|looks?|forms?|cop(?:y|ies)|options?|rooms?|format|venue|office|vacanc(?:y|ies)|openings?|agenc(?:y|ies)|providers?|suppliers?|firms?|vendors?|partners?|recruiters?|systems?|tools?|portals?|site|approach)"
)
OTHER = (
    r"(?:some ?(?:one|body)(?: else\b| who\b| with\b| whose\b| in-?house| local| already| more| closer| from (?:within|inside)"
    rf"| a (?:bit|little)|(?= for (?:the|this) )|(?=[,.!;]|$))|(?:an|the|one of the|our|one) ?others?\b(?! (?:\w+ )?{_NO_PERSON})"
    rf"|another\b(?! (?:\w+ )?{_NO_PERSON})|others\b|(?:an |the |our )?internal\b|(?:an? |the |one |two |three |our |other |more \w+ |stronger )"
    rf"(?:\w+ ){{0,2}}?{_PEOPLE}\b(?! (?:you|for (?:interview|the next)|to interview))|{_PEOPLE} (?:who|whose|with|that)\b|their own|my (?:nephew|cousin)|from within|the (?:ones?|other) (?:with|who|that|from))"
)
_CHOSEN = (
    r"(?:chosen|chose|choose|picked|hired|hire|appointed|appoint|selected|gone (?:for|with)|went (?:for|with)|go(?:ing)? (?:for"
    r"|with)|go(?:ing)? (?:forward|ahead) with|(?:opted|chosen|chose|elected|preferred) (?:for|to (?:appoint|hire|pursue|proceed with|go with|promote|move (?:forward|ahead|on) with|continue with|progress))|pursu(?:e|ed|ing)|decided (?:on|for|in favour of|to (?:hire|appoint|go with|offer|go for|promote))"
    r"|settled on|taken on|took on|signed(?: up)?|preferred|promoted|favou?red|plumped for|land(?:ed|ing) on|brought in"
    r"|(?:offered|given|gave|awarded|handed|assigned) (?:it|this|that|(?:the|our|this|your) \w+(?: \w+)?) to"
    r"|(?:extend|mak|giv)(?:ed|e|ing)?(?: made| given)? (?:an|the|our) offer to|extended an offer to|made an offer to"
    r"|an offer (?:has been|was|has been made|was made)(?: made| extended)? to|filled (?:it|the \w+|the \w+ \w+|this \w+) (?:with|by|internally)"
    r"|(?:moved?|moving|proceed(?:ed|ing)?|progress(?:ed|ing)?|press(?:ed|ing)?|continu(?:ed?|ing)|advanc(?:ed?|ing)|go(?:ing)?|going)"
    r" (?:on |forward |ahead |further )*with|accepted by|offered to|awarded to|given to|goes to|gone to|went to|going to)"
)
_POST = (
    r"(?:roles?|positions?|posts?|jobs?|vacanc(?:y|ies)|openings?|seats?|headcount|requisition|hire|recruitment|apprenticeships?"
    r"|placements?|internships?|spots?|contract|assignment|start)"
)
_MONEY = r"(?:budget|funding|funds|head ?count|money|grant)"
_ENDED = (
    r"(?:pulled|cut|withdrawn|cancelled|canceled|gone|lost|slashed|axed|scrapped|eliminated|frozen out|reallocated|dried up|run out"
    r"|fallen through|filled|closed|taken|binned|shelved for good|removed|abolished|made redundant)"
)
REFUSED = any_of(rf"""
    \b(?:other|another|some) {_PEOPLE}\b[^.;]{{0,20}}\b(?:match\w*|fit\w*|suit\w*|met|meets?|align\w*)\b[^.;]{{0,40}}\b(?:more|better|closer|best|closely)\b
    \b{_CHOSEN} (?:\w+ly )?{OTHER}
    \basked {OTHER}(?: \w+){{0,4}} to (?:come on ?board|join|take (?:it|the)|fill|start|do the job)
    \b{OTHER} (?:has |have |had |was |were |just |already |also |then |got )*(?:accepted|got (?:it|the)|been (?:chosen|selected|appointed|hired|offered)
    +|chosen|appointed|pipped|edged|beat(?:en)?|came out (?:on top|ahead)|took it|signed)\b
    \bcame down to (?:you|the two|two|a choice)[^.;]{{0,60}}\b(?:and (?:they|he|she|the other)\b|but\b)
    \b{_MONEY}\b[^.;?]{{0,30}}(?:has|have|was|were|is|been|got|just|now|not) (?:\w+ ){{0,2}}?{_ENDED}\b
    \b(?:cut|pulled|lost|withdrawn|withdrew|cancelled|canceled|scrapped|axed|removed|eliminated) (?:the|our|this|all|my) (?:\w+ )?(?:{_MONEY}|{_POST})\b
    \b{_POST}\b(?: \w+){{0,4}}? (?:has|have|is|was|were|got|had)(?: to)?(?: now| since| already| just| recently| sadly| unfortunately| be| been)* {_ENDED}\b
    \bno (?:longer )?(?:an? |any )?(?:{_POST})\b[^.;?]{{0,20}}\b(?:to (?:offer|fill|give)|any ?more|left|now|after all)\b
    \bno longer (?:\w+ )?(?:able to |in a position to |going to |looking to |planning to |need(?:ing)? to )?(?:hire|recruit|fill|offer|appoint|tak\w+ (?:on|anyone)|proceed\w*|go\w* ahead|need (?:any|a|the|some))
    \bnot (?:be )?(?:going ahead|proceeding|continuing|going forward|filling|recruiting|hiring|replacing)\b(?! yet| until)(?![^.;]{{0,30}}\b(?:until|before|this (?:week|month)|yet)\b)
    \bnot (?:feel|think|believe|see|satisfied|convinced|persuaded)\b[^.;?]{{0,40}}\byou(?:r \w+)?\b[^.;?]{{0,40}}\b(?:ready|right for|enough|fit|match|suited|suit|happy (?:in|here|with)|what we|cut out|thrive|best for)\b
    \b(?:feels?|thinks?|felt|thought|concluded|decided|agreed|believes?) (?:that )?you (?:would|are|were|do|did|could|might|will) not (?:\w+ ){{0,2}}?(?:ready|right|enough|fit|match|suit\w*|happy|thrive|what|have|quite|the|strong|be (?:the|a|happy|right))\b
    \b(?:you|your \w+)\b[^.;]{{0,30}}\bnot (?:quite |yet |fully )?(?:reach|achiev|attain|at|up to|meet|met|hit|scor|pass|clear)\w*\b[^.;]{{0,30}}\b(?:standard|level|bar|mark|threshold|criteria|requirements?|score|grade|cut-?off)\b
    \b(?:leave|left|leaving) (?:it|things|matters) (?:there|here|at that|for now)\b|\bcall(?:ing)? it a day\b|\bend of the road\b|\bas far as (?:we|it|this|your \w+) (?:can |will )?(?:go|goes|take)
    \bnot (?:be )?(?:ask|invit|hav|bring|call|need|tak)(?:e|ing)? you (?:back|in|on|through|further)\b(?! (?:monday|tuesday|wednesday|thursday|friday|this week|until|before))
    \b(?:said|says|voted|come back with|came back with|was|were) (?:a |an? (?:clear|firm|unanimous) )?no\b(?! (?:one|body|problem|need|rush|decision|news|later|more|idea|longer|trouble|time|issue|doubt|change|other|reply|answer|sign|show))
    \byou (?:came|were|finished|ranked|placed) (?:an? |in )?(?:very |really |extremely )?(?:close |strong )?(?:second|runner[- ]up)\b|\bscored you second\b|\bour second choice\b|\bthe runner[- ]up\b
    \bno (?:suitable |current |other |further )?(?:vacanc(?:y|ies)|openings?|positions?|roles?) (?:\w+ ){{0,4}}?(?:for you|at present|at the moment|at this time|right now|currently|that (?:suit|match|fit))
    \b(?:must|have to|had to|decided to|need to|going to|regret to|will) (?:respectfully |regretfully |sadly |unfortunately )?(?:decline|reject) (?:your|the) (?:application|candidacy|candidature|profile)
    \b(?:not|unable to|can not|could not) (?:see|find|make|offer) (?:a |an |the |you )?(?:\w+ )?(?:place|spot|space|home|way|position|role|room) (?:for you|to (?:take|bring|hire|have) you|on (?:the|our) team)
    \b(?:could|can|did|have|had|will) not (?:make (?:it )?(?:in)?to (?:the|our) (?:final|short)|get (?:you )?(?:over the line|it over the line)|go with you|pick you|take you|select you|choose you|offer you (?:it|the|this|one|anything))
    \bnot (?:have|got|be having) (?:a |any )?(?:place|spot|vacancy|role|position|good news) for you\b|\bnot good news\b(?![^.;]{{0,20}}\bdelay)
    \bnot (?:been )?(?:able to )?(?:place|placed) (?:you )?on (?:the|our|a) (?:panel|list|shortlist)\b|\bnot going to (?:work out|happen|be (?:able|offering|hiring|taking))
    \bdid not (?:quite )?(?:work out|go your way|come off|land|get (?:it|there|picked|chosen|selected)|win)\b|\bnot (?:gone|go|going) your way\b
    \b(?:all the (?:very )?best|best of luck|good luck|every success|much success|nothing but the best) (?:in|with|for|on) (?:finding|your (?:\w+ )?(?:search|hunt|future|career|endeavou?rs?|next (?:role|step|move|venture)|journey))\b
    \b(?:wish|wishing) you (?:\w+ ){{0,4}}?(?:luck|success|best|well) (?:\w+ ){{0,3}}?(?:search|hunt|future endeavou?rs?|career|elsewhere|finding|next (?:role|step|venture))
    \b(?:keep|hold|retain)(?:ing)? (?:your|you) (?:\w+ ){{0,3}}?(?:on|in) (?:our |the |my )?(?:file|records?|database|talent (?:pool|community|bank))\b
    \b(?:we|i|they) (?:are|am|will be) passing\b(?! (?:it|this|your|on|through|by|the|that|them|her|him))
    \bnot (?:be )?(?:need|requir|look|hir|tak)(?:e|ing)? (?:for |on )?(?:any(?:one|body)\b|a new|extra staff|more staff|any more)
    \bleav(?:e|ing) (?:the|this|that) (?:\w+ )?\w+ (?:vacant|unfilled|empty)
    \bnot (?:\w+ )?(?:find|found|deem\w*|consider\w*|judge\w*) (?:you |your \w+ )?(?:to be )?(?:suitable|eligible|fit|qualified|appointable|competent)\b
    \bnot (?:\w+ ){0, 2}?(?:high|highly|well|fast|strong|experienced|senior|qualified|quick|good|confident|technical|deep|broad) enough\b
    \bnot (?:be )?(?:making|make) (?:an? |any )?(?:\w+ )?(?:hires?|appointments?|recruit)\b(?! (?:yet|until|before))
    \bnot (?:\w+ ){0, 2}?(?:ranked|placed|scored|rated)\b[^.;]{0, 20}\b(?:enough|to be)\b|\bnot (?:\w+ ){0, 2}?be (?:a|the right|a good|the best) (?:fit|match)\b
    \bpart(?:ing)? ways\b|\bruled (?:you )?out\b|\b(?:you|your application) (?:\w+ ){{0,3}}?no longer (?:in|part of|being|under|moving|active)
    \b(?:we|i) (?:will|would) (?:have to |need to |be )?pass(?:ing)? (?:this time|for now|on this (?:one|occasion)|at this)\b
""")
# What looks like a no and is none: somebody who was chosen to do something for us, or what hasn't been decided.
REFUSED_HEDGED = any_of(rf"""
    \b(?:if|should|unless|until|whether|in case|before|once|when|in the event)\b[^,;]{{0,60}}\b(?:{OTHER}|filled|closed|second|not)
    \b(?:have|has|had) not (?:yet )?(?:\w+ )?(?:chosen|picked|hired|appointed|selected|gone|decided|offered|given|filled|made|been)\b[^.;]{{0,40}}\b(?:any|yet|else|someone|somebody|other|it)\b
    \bnobody\b|\bno one\b|\bno-?body\b|\bnot to (?:worry|panic)|\?\s*$
    \b(?:reserve|wait(?:ing)?[- ]?list|waitlisted)
    \b(?:some ?(?:one|body)|colleague|another \w+) (?:\w+ ){{0,6}}?(?:will|to) (?:\w+ ){{0,2}}?(?:call|ring|contact|write|e-?mail|show|meet|cover|help|pick you|take over|send|reply|be in touch|get in touch|look after|answer)
    \b(?:will|shall|going to|plan to|hope to|expect to|aim to|want to|intend to) (?:then )?(?:be )?(?:offer|appoint|choos|pick|hir|giv|select|mak|award)\w*\b[^.;]{{0,30}}\b(?:some ?(?:one|body)|one of)\b(?! else)
    \b(?:room|venue|platform|office|building|hotel|supplier|vendor|invoice|parcel|delivery|train|flight|parking|car park)\b
    \b(?:accepted|taken|took|chosen|chose|gone with|going with|decided on) (?:an ?other|a different) (?:offer|job|role|position|post)
    \byou (?:have |had )?(?:decided|chosen|accepted|withdr\w+|gone|taken|took)\b
""")
# What they would rather have; a no only where regret or an end stands beside it.
RATHER = any_of(r"""
    \b(?:prefer(?:red|s)?|want(?:s|ed)?|need(?:s|ed)?|looking for|insist(?:s|ed)? on|require[sd]?|hold(?:ing)? out for|favou?r(?:s|ed)?|lean(?:s|ed|ing)? towards?|after) (?:to (?:have|find|hire|see) )?(?:some ?(?:one|body)|a (?:native|more|candidate|person|local|specialist|qualified)|more (?:depth|experience|seniority|of a)|people|candidates|deeper|stronger)\b
    \b(?:wants|got|gets|has|have|took|taken) the job\b|\bshort of what\b|\black(?:ed|s|ing)?\b[^.;]{0,30}\b(?:experience|depth|background|qualification|ticket|licen[cs]e)
""")
ENDING = any_of(r"""
    \b(?:this time|on this occasion|for now|in the end|at this (?:level|time|stage|point)|unfortunately|sadly|sorry|regret\w*|afraid|bad news|disappoint\w*|keep looking for you|something else comes|good luck|best of luck|all the best)\b
""")
RESERVE = any_of(r"""
    \b(?:reserve list|wait(?:ing)?[- ]?list(?:ed)?|reserve candidate|first reserve|second reserve|strong reserve|our reserve|as (?:a|our) (?:reserve|back-?up)
    +|in reserve|back-?up candidate)\b
    (?<!not )(?<!to be )\b(?:placed|put|added|keep(?:ing)?|hold(?:ing)?|kept|remain) (?:you )?(?:on|in) (?:the|a|our) (?:panel|list|order of merit)\b
    \bif (?:the |our |their |his |her )?(?:first|successful|chosen|other|preferred|top)(?: (?:choice|person|candidate|one|applicant))?\b[^.;]{0,30}\b(?:turns?|declin\w+|drops?|falls?|say|does|pull)
    \b(?:second|next) (?:choice|in line)\b[^.;]{0,10}\b(?:at (?:present|the moment)|for now|so far|right now|currently)\b
    \b(?:should|if) (?:they|he|she) (?:turn|decline|drop|pull|change)\w*\b
""")
# What somebody says who has not decided: beside it, a no is about something else.
STILL_OPEN = any_of(r"""
    \b(?:we|i) (?:will|shall) (?:write|be in touch|let you know|call|ring|come back|get back|confirm)\b(?![^.;]*\bfeedback)[^.;]{0,30}\b(?:by|on|next|this|before) (?:mon|tues|wednes|thurs|fri|week|the (?:end|\d))
    \b(?:we|they|he|she|(?:the|our) \w+) (?:will |shall |are going to |to )?(?:then )?(?:decides?|choose|meets?|sits?)\b[^.;]{0,25}\b(?:next|on|by|this|tomorrow|mon|tues|wednes|thurs|fri)|\bnothing (?:is|has been) (?:decided|final|settled)\b
    \bstill (?:being )?(?:considered|in the (?:running|frame|mix)|under (?:review|consideration)|open|in contention|very much|interested)\b|\b(?:you|your application) (?:still )?remains? (?:in|under|active|open)\b|\bno (?:final )?decision (?:yet|has been)\b
    \b(?:the )?decision (?:comes|is due|is made|will (?:be made|come|follow))\b|\b(?:please )?(?:ignore|disregard) (?:yours|it|that|the|this)\b|\byou (?:will|should) (?:hear|know)\b[^.;]{0,30}\b(?:either way|whether|by (?:mon|tues|wednes|thurs|fri|next|the end))
""")
