"""Thanks, interest and the wish to go on."""

from __future__ import annotations

from afterword.review.signals.cue import Signal, blots, cue

GRATITUDE = Signal(
    "gratitude",
    cue(
        r"\bthank(?:s|ing)?\b",
        r"\b(?:grateful|thankful|gratitude|indebted|obliged)\b",
        r"\bapp?r[a-z]{1,3}iat(?:e|ed|ive|ion|ing)\b",
        r"\b(?:it was|that was|how) (?:very |so |really |most )?(?:kind|generous|good|thoughtful|gracious) of you\b",
        r"\byour (?:kindness|generosity|hospitality|warm welcome) (?:meant|was|made|is)\b",
        r"\bgo raibh (?:míle )?maith\b",
    ),
    blots(
        r"\bappreciate (?:that )?(?:you|it|this|these|how)(?: may| might| must|'re| are| is| will| can)\b[^.]{0,40}",
        r"\bi (?:know|understand|realise|realize) and appreciate\b",
        r"\b(?:would|will|'d) (?:be )?(?:\w+ ){0,2}(?:appreciate|appreciated|grateful|thankful|obliged)\b(?! (?:for|to) (?:the|your) time\b)",
        r"\b(?:much|greatly|highly|always|also) appreciated\b",
        r"\b(?:is|are) (?:\w+ )?appreciated\b",
        r"\b(?:no thanks|thanks to (?:my|a|an|our|the))\b",
        r"\bthank(?:s|ed|ing) (?:him|her|them|everyone else)\b",
        r"\b(?:his|her|their|an|greater|deeper|new|better|real|deep) appreciation (?:for|of)\b",
        r"\bthank-you (?:note|letter|card|email)\b",
    ),
)
ENTHUSIASM = Signal(
    "enthusiasm",
    cue(
        r"\b(?:very|really|still|extremely|truly|genuinely|even more|most|keenly|highly|definitely|particularly|more|so|"
        r"remain|am|was|i'm|keep|stay|continue to be|left|me) (?:\w+ ){0,2}(?:interested|excited|enthusiastic|thrilled|passionate|energi[sz]ed|"
        r"keen|enthused)\b",
        r"\b(?:interested|excited|enthusiastic|thrilled|keen|eager) (?:in|about|by|at|for|on|to (?:be|join|work|become|begin|start|"
        r"contribute|help|take|get|put|bring|use|continue|learn|explore|pursue))\b",
        r"\bmy (?:(?!skills|experience|background|qualifications)\w+,? ){0,3}(?:interest|enthusiasm|excitement|desire|eagerness|keenness)\b",
        r"\b(?:interest|excitement|enthusiasm|desire) (?:in|for|about|to) (?:the|this|your|working|joining|becoming|pursuing|be|join|work|a|in)\b",
        r"\b(?:would|'d|will) (?:\w+ ){0,2}(?:love|like very much|dearly like|really like|welcome|relish|jump at|enjoy)(?: the| a| an| nothing more than)?"
        r"(?: \w+)?(?: opportunity| chance| prospect)?(?: of| to)? (?:be(?:ing)? (?:part|a part|on|able|involved|offered)|join(?:ing)?|work(?:ing)?|com(?:e|ing) (?:and|to) work|contribut(?:e|ing)|"
        r"becom(?:e|ing)|put|help(?:ing)?|the job|this job|the role|the position|have (?:this|the)|take(?: on)? (?:this|the)|play)\b",
        r"\b(?:would|'d) (?:\w+ ){0,2}like (?:very much )?to (?:join|work (?:for|with|at|in|here)|be (?:part|a part)|become|do this|have (?:this|the) (?:job|role))\b",
        r"\b(?:would|'d|'ll|will) be (?:\w+ ){0,2}(?:delighted|thrilled|honou?red|happy|glad|proud|pleased|excited|privileged|lucky)"
        r" to (?:join|work|accept|be (?:a )?part|become|be considered|be able|contribute|serve|have the opportunity|take (?:it|this|the (?:job|role|position)))\b",
        r"\b(?:want|wish|hope|hoping|keen) (?:very much |so much |really )?to (?:join|work (?:for|with|at|in|there|here)|be (?:a )?part|become (?:a )?(?:part|member)|be (?:a )?member|do this job|teach|contribute)\b",
        r"\b(?:i|i'd|still|really|would) (?:do )?(?:still |really )?(?:want|like) (?:this|the) (?:job|role|position|apprenticeship|post|place)\b",
        r"\b(?:would|'d|will|'ll) (?:\w+ ){0,2}(?:love|like|glad|happy|delighted|proud|honou?red|pleased|thrilled) (?:very much )?to (?!hear|answer|send|speak|talk|meet|discuss|provide|know|share|come|give|show|walk)\w+ (?:\w+ )?(?:for|with|alongside|beside) (?:you|your)\b(?! (?:the|a|my|any|an|about)\b)",
        r"\b(?:would|'d) (?:\w+ )?like (?:this|the) (?:job|role|position|post|apprenticeship|place|placement|internship)\b",
        r"\bexcit(?:ed|ing) (?:me|opportunity|to be|prospect|about)\b",
        r"\bexcites me\b|\bappeals? to me\b|\bdrawn to\b|\battracts? me\b|\bthrill(?:s|ed) me\b",
        r"\b(?:would|'d) be (?:an? )(?:\w+ )?(?:honou?r|privilege|pleasure|joy|dream|delight|thrill) (?:to|for me)\b",
        r"\bdream (?:job|role|company|position)\b|\bno(?:where| other place) (?:else )?i(?:'d| would) rather\b",
        r"\b(?:kind|sort|type|exactly the (?:\w+ )?(?:role|place|team|work|job|school|company|environment)) (?:of )?(?:\w+ ){0,3}(?:that )?(?:i(?:'m| am| have been|'ve been|'d| would| was| want| hope))\b",
        r"\b(?:more|even more) (?:certain|convinced|sure|determined|eager|keen)\b",
        r"\b(?:strengthened|increased|confirmed|reinforced|deepened|heightened|renewed|sparked|piqued|grew|cemented|reaffirmed|intensified|made me)\b[^.]{0,30}\b(?:interest|enthusiasm|desire|want|excitement|wish)\b",
        r"\binterest (?:in|has|is|was|continues|remains)\b",
        r"\bone of my (?:top|first) choices?\b|\b(?:top|first) choice\b",
        r"\b(?:attractive|appealing|exciting|fantastic|amazing|great|wonderful|tremendous|rewarding) (?:\w+ )?(?:opportunity|position|role|job|place to work|prospect) (?:for me|to me|and|that)\b",
        r"\b(?:i|we) (?:am|'m|are|'re) (?:very |really |still |so )?(?:up for|all in|on board)\b|\bcount me in\b|\byes, i (?:still )?want\b",
        r"\bsounds? (?:like (?:an? |the )?)?(?:\w+ )?(?:exciting|wonderful|fantastic|ideal|amazing|great|terrific|perfect)\b[^.]{0,30}\b(?:opportunity|role|position|job|place|team|challenge|work)?",
        r"\bpassion(?:ate)? (?:for|about)\b",
        r"\b(?:would|'d) (?:\w+ )?welcome the (?:opportunity|chance) to (?:join|work|be part|contribute|help|put|become|serve|bring)\b",
        r"\bcan see myself\b|\bcould (?:really )?see myself\b|\bpictur(?:e|ing) myself\b|\benvision\b|\bsee myself\b",
        r"\bat the top of my list\b|\bkeen to (?:take|move|make|come|start|get)\b",
    ),
    blots(
        r"\b(?:your|his|her|their|the team's|the company's|the staff's) (?:[\w,]+ ){0,2}(?:interest|enthusiasm|excitement|passion|desire|keen)\b",
        r"\bif (?:you|anyone|they)(?:'re| are| is)? (?:\w+ )?interested\b",
        r"\b(?:interested|keen|eager|excited) (?:to (?:know|hear|see|find|learn) (?:your|the|about (?:your|the) (?:decision|next|outcome|result)|from you|back|whether|if|when|what the|more about (?:the )?next)|in (?:knowing|hearing|finding out|the (?:status|outcome|result)))\b",
        r"\bto (?:see|note|hear) how (?:\w+ )?(?:enthusiastic|excited|passionate|keen)\b",
        r"\b(?:how|so|very|team|who is|who are|people|colleagues|staff|are|everyone|you were|you are) (?:\w+ )?(?:enthusiastic|passionate|excited|interested) (?:about )?(?:your|their|the team|people)?\b(?<!am enthusiastic)(?<!i'm excited)".replace(
            "so|very|", ""
        ).replace("are|", ""),
        r"\bwould (?:you|it) be (?:interested|keen)\b",
        r"\bin (?:our|your) (?:mutual |best )?interests?\b|\binterest rates?\b|\bconflicts? of interest\b|\binterest-\w+",
        r"\bno longer interested\b|\bnot interested\b",
        r"\b(?:glad|pleased|delighted|happy) to (?:hear|learn|see|meet)\b",
    ),
)
MOVING_FORWARD = Signal(
    "moving_forward",
    cue(
        r"\blook(?:ing)? (?:\w+ )?forward\b",
        r"\blooking foward\b|\blook foward\b",
        r"\bhop(?:e|es|ing) (?:very much |that |to |we |you |i )*(?:can |will |could |shall |may |might |soon |we'll |i'll |'ll )*(?:hear|speak|talk|meet|see you|continue|working|work together|work with|"
        r"be in touch|be hearing|discuss|have (?:the|an|another) (?:opportunity|chance) to|get the chance|connect|move|be able to|stay in touch|be back|chat|visit|explore|proceed|keep in touch|hearing|be moving)\b",
        r"\b(?:eager|excited|keen|anxious) to (?:hear (?:from|back|about (?:the |your )?(?:next|decision|outcome))|move|continue|take the next|go|proceed|get started|see what|learn (?:about|what) (?:the )?next|meet)\b",
        r"\b(?:eagerly |anxiously )?(?:await|anticipat)(?:e|ing) (?:your|the|hearing|a|our|word|further)\b",
        r"\bnext (?:steps?|stage|round|phase) (?:together|with (?:you|enthusiasm))\b",
        r"\b(?:talk|speak|see you|chat|hear from you|be in touch) (?:again )?(?:soon|then|next|on (?:mon|tues|wednes|thurs|fri)day)\b",
        r"\b(?:would|'d) (?:\w+ ){0,2}(?:love|like|welcome|be (?:happy|glad|delighted|excited|keen|thrilled)|relish|appreciate|be interested|enjoy)(?: the| an)?(?: \w+)?(?: opportunity| chance)?(?: to|in)? "
        r"(?:(?:continue|continuing)(?! (?:that|working|my|to|doing))|move|moving|take (?:the|this|our|things)|proceed|go(?:ing)? (?:forward|ahead|on)|the next|be considered further|talk(?:ing)? (?:more|further)|advanc|explore (?:this|it|next|the (?:role|position|opportunity))|pursu(?:e|ing) (?:this|the))",
        r"\b(?:first|start) of many\b|\bsee you (?:soon|again)\b",
        r"\b(?:move|moving|moved|go|going|take this|taking this|proceed) (?:it )?(?:forward|ahead|further|to the next)\b",
        r"\b(?:i|i'll|will|we|shall|to) (?:\w+ )?(?:be hearing|hear) from you\b",
        r"\b(?:until|till) (?:then|we (?:speak|meet|talk))\b",
        r"\b(?:love|like|welcome|opportunity|chance) to (?:\w+ )?(?:continue|carry on) (?:our|the|this) (?:\w+ )?(?:conversation|discussion|process|talk|dialogue)\b",
        r"\bbe part of what (?:comes|happens) next\b|\bwhatever (?:comes|happens) next\b",
    ),
    blots(
        r"\bmov(?:e|es|ed|ing) forward (?:with|on) (?:another|other|someone)\b",
        r"\bas you (?:move|go|proceed)(?:ing)? (?:forward|ahead)\b[^.]{0,30}",
        r"\b(?:if|when|whether) you (?:decide to |choose to |plan to )?(?:move|go|proceed)(?:ing)? (?:forward|ahead)\b",
        r"\bnot (?:to )?(?:be )?(?:moving|move|going|go) (?:forward|ahead)\b|\bhop(?:e|ed|ing) to have heard\b|\bto have heard\b",
        r"\bhope (?:that )?(?:this|you|all|the|everything|your)(?: \w+){0,4} (?:well|great|good|fine|weekend|week|break|holiday|vacation)\b",
        r"\b(?:when|before|if|until|how soon|whether) (?:we|i)(?: can| might| may| will| could| should|'ll)? (?:expect to |be )?hear(?:ing)?\b",
        r"\bwill (?:also )?be able to\b|\bhad hoped\b|\bwas hoping\b",
        r"\b(?:looking|looked|look) forward to (?:this|that|the|our|my) (?:interview|meeting|day|visit) (?:all|for|since)\b",
    ),
)
