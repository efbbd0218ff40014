"""What is asked, and what is offered: next steps, availability."""

from __future__ import annotations

from afterword.review.signals.cue import Signal, blots, cue

NEXT_STEPS_ASKED = Signal(
    "next_steps_asked",
    cue(
        r"\b(?:update|updates|status|news|progress|word|feedback|information|insight|timeline|timetable|time ?frame|timing|timescale|decision|developments?|outcome|result|results|next (?:steps?|stages?|phase|round)|where (?:things|you|we|i|the|my|your|everything)|how (?:things|the (?:process|search|hiring|recruitment|selection))|when|whether|if)\b[^.;?!]{0,90}\?",
        r"\b(?:let me know|tell me|advise(?: me)?|inform me|share|find out|know|hear|see|learn|wonder(?:ing|ed)?|ask(?:ing)?|inquir(?:e|ing|y)|enquir(?:e|ing|y)|check(?:ing)?(?: in| up)?(?: on| about| to see)?|following up|follow(?:ing)?[- ]up|clarify|understand|receive|get|appreciate|provide|offer|request(?:ing)?|touch(?:ing)? base|grateful for|interested in(?: knowing| hearing)?|curious|keen to|eager to|ask for|regarding|wanted|find)\b"
        r"(?! (?:from|back from) you)[^.;?!]{0,70}?\b(?:any (?:\w+ )?(?:update|updates|news|word|progress|feedback|developments?|information (?:about|on|regarding|you))|an? (?:\w+ )?(?:update|timeline|status|idea of (?:when|the|your))|the (?:\w+ )?(?:status|timeline|timetable|time ?frame|outcome|progress|state|stage|results?)\b|status|(?:your|the|a|any|final|hiring) (?:\w+ )?decision|next (?:steps?|stages?)|where (?:things|you|we|i|the|my|your|everything)|when (?:you|i|a|the|we)|how (?:things|the (?:process|search|hiring|recruitment|selection))|whether (?:you|a|the|i|there|my)|if (?:you (?:have|'ve|had|were|are)|a decision|there (?:is|are|has|have|'s)|the (?:position|role|job|post)|i (?:am|'m))|what (?:the|your|happens|comes|is|are|to expect)|timeline|timing|time ?frame)\b",
        r"\b(?:could|can|would|may|might|do|have|has|is|are|will|what|when|where|how)\b[^.;?!]{0,60}\b(?:update|status|timeline|time ?frame|timing|next (?:steps?|stages?|round)|decision|decided|process|where things|progress|hear|filled|outcome|feedback)\b[^.;?!]{0,60}\?",
        r"\b(?:await|awaiting|waiting for|anxious (?:to (?:know|hear)|about)|eager to (?:know|hear|learn)) (?:about )?(?:your|the|a) (?:\w+ )?(?:decision|outcome|result|answer|reply|response)\b(?! soon)",
        r"\b(?:inquir|enquir)(?:e|ing|y)\b[^.;]{0,40}\b(?:status|position|decision|role|application|outcome|process)\b",
        r"\b(?:would|'d) (?:\w+ )?(?:appreciate|welcome|be grateful for|value|like) (?:\w+ ){0,3}(?:updates?|information|news|feedback|word|reply|response|indication)\b",
        r"\b(?:appreciate|grateful|welcome|love|like) (?:\w+ ){0,3}(?:a follow-up|hearing (?:about|back about|where|when|what)|to (?:hear|know|learn) (?:about (?:the|your)|where|when|what|whether|if|how))\b",
        r"\b(?:please|kindly) (?:let me know|advise|inform me|update me|tell me|share)\b[^.;?!]{0,40}\b(?:status|decision|next steps?|timeline|outcome|when|whether|if (?:you have|there (?:is|are|has|have) (?:any|been)|a decision)|what happens|where)\b",
        r"\bneed (?:an|your|a) (?:\w+ )?(?:answer|decision|response|reply)\b|\bwhy\b[^.;]{0,30}\btaking\b",
        r"\bkeep me (?:posted|informed|updated|in the loop|apprised)\b|\bupdate me\b",
        r"\b(?:any|an) (?:updates?|news|word) (?:on|about|regarding|you|would|to share|from)\b|\b(?:has|have) (?:a|any|the) decision\b|\byour decision (?:yet|by)\b",
        r"\bfollow(?:ing)?[- ]?up (?:on|about|regarding|with you (?:on|about|regarding)|to see|to (?:ask|check|inquire|enquire|find))\b(?= (?:my|our|the|where|if|whether|on|about|what|how|when))",
        r"\bcheck(?:ing)? (?:in |back |up )?(?:in |back |up )?(?:on|about|regarding|to see|with you|whether|if|where|the status)\b",
    ),
    blots(
        r"\b(?:look(?:ing)? forward|hope|hoping|excited) (?:\w+ )?to (?:\w+ )?(?:hear(?:ing)?|learn(?:ing)?|receiv(?:e|ing)|speak(?:ing)?|discuss(?:ing)?|talk(?:ing)?|know(?:ing)?|find(?:ing)?|see(?:ing)?|the|moving|a|your|our|continu)\b[^.;]*",
        r"\blook(?:ing)? forward\b[^.;]*",
        r"\b(?:let me know|tell me) (?:if|whether|when|how|what|of any) (?:you(?:'d| would| need| require| want| have (?:any )?(?:further |other |additional |more )?(?:questions|concerns)|'re (?:free|available)| are (?:free|available)| think| should| could use| feel| think| wish| like)|there(?:'s| is| are) (?:anything|any (?:other|further|additional|more|questions)|something|more)|i (?:can|may|could|should)|anything|that works|this works|any (?:other|further|additional|more)|else|it would|more|further|additional|we can)\b[^.;]*",
        r"\bif (?:you|there|i)\b[^.;]{0,30}\b(?:need|questions|require|further information|anything else|additional information|more information|can (?:provide|offer|answer|help))\b[^.;]*",
        r"\b(?:check(?:ing)?|follow(?:ing)?[- ]?up) (?:\w+ )?(?:with|for) (?:my|patients|customers|suppliers|references|the (?:client|customer|patient))\b[^.;]*",
        r"\b(?:thank(?:s| you)?)\b[^.;?]{0,80}",
        r"\bwhen (?:we|i|you) (?:met|spoke|talked|interviewed|last|were|first|described|mentioned)\b",
        r"\b(?:learn(?:ed|ing|t)?|heard|discuss(?:ed|ing)|hearing|clarified|explained|explaining|outlined|sharing|shared|enjoyed|appreciated|enjoy(?:ed)?|enlightening) (?:\w+ ){0,3}(?:about|the|your|how|what|where|when|that)\b[^.;?]*",
        r"\b(?:as|in|to (?:help|assist|aid) (?:you )?(?:with |in |make )?|with|while|when|before|after|once|about) (?:you )?(?:make|making|reach|reaching|consider|finali[sz]e)? ?(?:your|a|the) (?:\w+ )?(?:decision|decision-making)(?: process)?\b",
        r"\b(?:respect|understand|accept|support|helps?|disappointed by|informed|difficult|regarding my) (?:\w+ )?(?:your|the|a) (?:\w+ )?decision\b",
        r"\b(?:regardless of|whatever) (?:the|your) (?:\w+ )?(?:outcome|decision|result)(?: is| may be)?\b",
        r"\bnext (?:week|month|year)\b",
    ),
)
_READY = r"(?:happy|glad|pleased|delighted|willing|available|free|ready|more than happy|prepared|only too happy|flexible|eager|thrilled|able|love|like|welcome|keen|open)"
AVAILABILITY_OFFERED = Signal(
    "availability_offered",
    cue(
        rf"\b{_READY}(?: the)?(?: opportunity| chance)? (?:to|for|at|any|on|all|in) (?:\w+ ){{0,2}}(?:answer|meet|discuss|provide|send|come (?:in|back|by|to|down|for)|talk|speak|share|supply|interview|elaborate|chat|forward|hop on|jump on|have (?:a|another)|do (?:a|another|an|the)|complete|take (?:a|the|any|an|part|another)|visit|travel|walk you|show|go (?:over|into|through)|give|help|sit|expand|clarify|explore|tell you|return|set up|schedule|explain|arrange|connect|call|another|a (?:call|chat|trial|second|further|follow|meeting|quick|further|conversation)|any (?:time|further|interview)|further|interview|time|talk|be interviewed|work around|join a|demonstrate|present)\b",
        r"\b(?:if|should) (?:you|there|i can|you'd|anything|any|it would|that would)\b[^.;]{0,60}\b(?:questions?|information|anything|need|require|help|clarif\w+|references|further|details|materials|discuss|meet|contact|reach|useful|helpful|samples?|documents?|provide|assistance|talk|chat|speak|know)\b",
        r"\b(?:let me know|tell me|say|shout|ask) (?:if|whether|when|should|what|of any|how)\b[^.;]{0,60}\b(?:you(?:'d| would)? (?:like|need|require|want|have|prefer)|you need|anything|any (?:\w+ )?(?:questions|information|details|materials|documents|references)|i can|more|further|additional|works|suits|free|time|time|convenient|help|provide|questions)\b",
        r"\b(?:feel free|do not hesitate|don't hesitate|never hesitate|not hesitate|please contact|please call|please e?-?mail|please reach|call me|contact me|reach (?:out to )?me|reach out|get in touch|welcome to (?:call|contact)|you can (?:reach|contact|call|find) me|i can be (?:reached|contacted)|at your (?:convenience|disposal|service)|drop me a line|give me a (?:call|ring|shout|bell)|ask me|please ask)\b",
        r"\bi(?:'m| am| will be|'ll be| would be|'d be) (?:also |always |generally |currently |fully |still |more than |very |certainly |completely )*(?:available|free|around|flexible|able to (?:start|meet|come|travel|begin|provide|send|answer))\b",
        r"\bmy (?:availability|schedule|calendar|diary|number is|phone number is|cell)\b|\b(?:any|best|convenient|another|good|suitable|mutually) (?:\w+ )?time(?:s)? (?:for|to|that|works|suits|of day|this|next)\b",
        r"\b(?:i|we) (?:can|could) (?:also |certainly |easily |gladly |happily |always )?(?:start|come (?:in|back|by|down|over|to)|meet|send|provide|be there|make (?:it|myself|any)|do (?:any|either|monday|tuesday|wednesday|thursday|friday|a trial)|answer|share|supply|talk|forward|offer (?:any|references)|also (?:send|share))\b",
        r"\b(?:would|'d) (?:\w+ ){0,2}(?:love|like|welcome|be (?:happy|glad|delighted|excited|grateful|pleased)|appreciate|relish|enjoy)(?: the| an| a| any)?(?: \w+)?(?: opportunity| chance)?(?: to| of| for)? (?:\w+ )?(?:meet(?:ing)?|discuss(?:ing)?|talk(?:ing)?|speak(?:ing)?|chat(?:ting)?|interview(?:ing)?|further (?:conversation|discussion)|second (?:interview|meeting)|another (?:interview|meeting|conversation|chat)|a (?:second|further|follow-up|trial)|elaborate|continue (?:our|the|this) (?:conversation|discussion)|come (?:in|back|by)|show you|share)\b",
        r"\b(?:i'll|i will|happy to|i'd be happy to|let me) (?:gladly |happily |also )?(?:send|forward|provide|share|supply|get you|answer)\b",
        r"\bopportunity to (?:\w+ )?(?:discuss (?:\w+ ){0,4}(?:further|with you|again|in)|meet (?:with you )?(?:again|in person|the)|talk (?:further|again|more)|speak (?:further|again|with you again)|interview (?:again|further|in person))\b",
        r"\b(?:further|additional|any|other|more) questions\b|\b(?:need|want|require|like|provide) (?:any |some |you (?:with )?)?(?:any )?(?:further|additional|more|other|anything|references) (?:\w+ )?(?:information|details|materials?|from me|documents?|samples?|references)?\b",
    ),
    blots(
        r"\b(?:answer(?:ed|ing)|answers to) (?:all )?(?:of )?my (?:\w+ )?questions?\b|\byour availability\b|\bi (?:had|have|asked) (?:\w+ )?(?:further|additional|any|other|more|a few|several) questions\b",
        r"\b(?:thank(?:s| you)?|appreciate[d]?) (?:\w+ ){0,4}(?:for |that )[^.;]{0,60}",
        r"\blook(?:ing)? forward to (?:\w+ )?(?:hear|work|join|your|learn|receiv|the next)\w*[^.;]*",
        r"\b(?:when|once|if|whether) you (?:have|make|made|reach|are able to (?:share|give|provide|let)|can share|could (?:share|give|let))\b[^.;]{0,30}\b(?:decision|update|news|timeline|status)\b",
        r"\b(?:if|whether) you (?:can|could|would|might|may|are able to)(?: \w+)? (?:provide|share|give|update|let me know|tell|help me|inform|advise)\b[^.;]*",
        r"\bappreciate (?:a|any) (?:follow-up|reply|response|update)\b",
        r"\b(?:could|can|would|will) you (?:please |kindly )?(?:send|provide|share|let|give|tell|call|contact|update)\b[^.;]*",
        r"\b(?:happy|glad|pleased|delighted|love|like|welcome|thrilled|keen|eager|ready|able|opportunity|chance) to (?:meet you|have met|see you|hear|learn|join|work|be (?:part|a part)|discuss (?:the|my|this|your) (?:\w+ ){0,3}(?:position|role|job|opening|opportunity) (?:yesterday|today|with you (?:today|yesterday|this|last|on)))\b",
        r"\b(?:opportunity|chance|time|pleasure|privilege|taking the time|able|enjoyed the (?:opportunity|chance)) to (?:meet|talk|speak|interview|discuss|chat|sit)(?: down)?(?: with (?:you|the|your|everyone))?\b(?! (?:again|further|more))(?=[^.;]*\b(?:yesterday|today|morning|afternoon|week|on (?:mon|tues|wednes|thurs|fri)|last|was|earlier|recently|about the))[^.;]*",
        r"\b(?:products?|resources|services|help|staff|places|roles?|positions?|jobs?) (?:are |is |were |was )?(?:available|free)\b|\bavailable (?:position|role|job|resources|data|information)s?\b",
    ),
)
