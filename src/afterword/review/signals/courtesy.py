"""Thanks, interest and the wish to go on."""

from __future__ import annotations

from afterword.review.signals.cue import Signal, blots, cue

# To be one of them: what somebody wishes who wants the post.
_POST = r"(?:job|role|position|post|place|placement|apprenticeship|internship|opportunity|work|fellowship|traineeship|seat|spot|gig|residency|program(?:me)?)"
_JOIN = (
    r"(?:join|joining|work(?:ing)? (?!from home|out|with you (?:on|around|to (?:find|set))|around)\w+|be(?:ing)? (?:a |an )?(?:\w+ )?(?:part|member|involved|on (?:your|the) (?:team|crew|staff|floor)|your (?:new |next )?\w+|able to (?:contribute|join|work|help)|"
    r"considered|chosen|selected|offered|given|employed|appointed|hired|taken on|engaged|at \0|there|the (?:one|person))|becom(?:e|ing)|com(?:e|ing) (?:on board|aboard|to work|and work|work|over to|to \0)|"
    r"contribut(?:e|ing)|serv(?:e|ing)|help(?:ing)?|support(?:ing)?|teach(?:ing)?|bring(?:ing)?|tak(?:e|ing) (?:on|up|this|the|over|it)|put(?:ting)?|play(?:ing)?|start(?:ing)?|begin(?:ning)?|build(?:ing)?|grow(?:ing)?|"
    rf"hav(?:e|ing) (?:this|the|a) (?:\w+ )?(?:{_POST}|chance|opportunity|privilege)|do(?:ing)? (?:this|that|it|the|something|some)\b|get (?:this|the|to work|started|stuck in)|accept|apply|drive|cook|run(?:ning)?|lead(?:ing)?|fill(?:ing)?|"
    rf"use|us(?:e|ing)|make a|making a|learn(?:ing)? (?:from|under|more about (?:the|this|your|\0))|grow(?:ing)?|devot(?:e|ing)|be back|continue working|tackl(?:e|ing)|address|undertak(?:e|ing)|tend(?:ing)?|care|caring|look(?:ing)? after|train(?:ing)?|carry on)"
)
_GLAD = r"(?:delighted|thrilled|honou?red|happy|glad|proud|pleased|excited|privileged|lucky|over the moon|eager|keen|stoked|grateful|ready|overjoyed|ecstatic|pumped|chuffed|elated)"

# What is gladly done around an interview; any other verb is the work itself.
_AROUND = r"hear|answer|send|speak|talk|meet|discuss|provide|know|share|give|show|walk|thank|express|let|extend|reiterate|apologi\w+|clarify|elaborate|add|ask|follow|find|tell|see|mention|correct|point|visit|schedule|set|arrange|chat|stay in|keep (?:in|you|my|this)|connect|explain|offer|say|inform|request|receive|continue (?:our|the|this)|return (?:for|your)|learn (?:about|where|when|whether|more about (?:the )?(?:next|timeline))|get (?:an|your|some|back to you)|withdraw|reply|revisit|expand|touch|address|supply|forward|move|come (?:in|by|down|for|back (?:in|for|to (?:meet|talk|see)))|do a|have (?:a|another|the chance to (?:meet|talk|speak|discuss)|your)|confirm|wish|invite|attach|submit|decline|take (?:this|the) (?:opportunity|time|next)|think|consider|proceed|go (?:over|through|forward|ahead)|interview|present|demonstrate|complete|buy|return the|stop|pick|sit|call|prove to|return"
GRATITUDE = Signal(
    "gratitude",
    cue(
        r"\bthank(?:s|ing)?\b",
        r"\b(?:grateful|thankful|gratitude|indebted|obliged)\b",
        r"\bapp?r[a-z]{1,3}iat(?:e|ed|ive|ion|ing)\b",
        r"\b(?:it|that|this) (?:is|was|has been) (?:so |most |such )?(?:kind|generous|good|thoughtful|gracious|decent|nice) (?:of|in) you\b|\bhow (?:kind|generous|good|thoughtful|gracious|decent|nice) (?:of you|you were)\b",
        r"\byour (?:\w+ )?(?:kindness|generosity|hospitality|warm welcome|time|patience) (?:\w+ )?(?:meant|was|made|is|were)\b",
        r"\b(?:greatly |much )?valued? (?:your|the (?:time|chance|opportunity))\b|\bmay i thank\b",
        r"\bgo raibh (?:míle )?maith\b|\bfair play to you\b",
    ),
    blots(
        r"\b(?:appreciate|know|understand) (?:that )?(?:you|it|this|these|how|there)(?: may| might| must| are| is| will| can| have| would)\b(?! (?:taking|giving|spending|meeting))[^.]{0,40}",
        r"\bi (?:know|understand|realise|realize) and appreciate\b",
        r"\bif you (?:could|would|can|were)\b[^.;]{0,60}\bappreciat\w+",
        r"\b(?:would|will|should|shall) (?:be )?(?:\w+ ){0,2}(?:appreciate|appreciated|grateful|thankful|obliged|gratefully received)\b(?! (?:for|to) (?:the|your) time\b)",
        r"\b(?:a|any|an|your (?:prompt |early |kind )?(?:reply|response|feedback|help|update)) [^.;,]{0,40}\b(?:is|are) (?:\w+ )?appreciated\b|\b(?:much|always) appreciated\b(?= *[.!]?$)",
        r"\b(?:no thanks|thanks to (?:my|a|an|our|the))\b",
        r"\bthank(?:s|ed|ing) (?:him|her|them|everyone else)\b",
        r"\b(?:his|her|their|an|greater|deeper|new|better|real|deep|fuller|renewed) appreciation (?:for|of)\b",
        r"\bthank[- ]you (?:note|letter|card|email|message)\b",
    ),
)
ENTHUSIASM = Signal(
    "enthusiasm",
    cue(
        r"\b(?:i|am|remain|was|me|still|continue to be|left|stay|keep|more|most|feel|feeling|myself|equally|so|be|got|than) (?:(?:still|as|even|now|all|ever|most|more|not|both|also|only|quite|a|about|to be|is|was|am) ){0,3}(?:interested|excited|enthusiastic|thrilled|passionate|energi[sz]ed|keener|keen|dying|itching|raring|enthused|stoked|pumped|eager|hopeful to (?:join|work|be)|into (?:this|the)|up for|delighted (?:at|by|about|with)|drawn|attracted|inspired (?:to|by)|motivated|fascinated by the (?:role|position|work)|convinced|sure|certain|determined)\b(?! (?:to (?:hear|know|see|research|read|try|look|tell|share|follow|put|learn (?:your|the|about the (?:next|decision)))|that (?:you|the|my|i am (?:the|a|well))|my|of my|in (?:knowing|hearing|finding|receiving|an? (?:update|answer)|the (?:status|outcome|result)|what (?:you|happen)|discussing|meeting|talking|speaking)|you))",
        rf"\b(?:interested|excited|excitement|enthusiastic|thrilled|keen|eager|excitedly|interest|raring|stoked) (?:in|about|by|at|for|on|to|as|with|over) (?!hear|know(?:ing)?\b|see\b|learn (?:your|the|about the (?:next|decision))|meet\b|find|receive|speak|the (?:status|outcome|result|news)|discuss|talk)(?:{_JOIN}|(?:the|this|your|that|what|such|both|a|an|all|\0|all)\b|\w+ing\b|explore|pursue|continue|be\b|see myself|learn|give|deliver|apply|share|create|develop|get|go)",
        r"\bmy (?:(?!skills|experience|background|qualifications|resume|thanks)[\w-]+,? ){0,5}(?:interest|enthusiasm|excitement|desire|eagerness|keenness|commitment|passion|hope of joining|hopes of joining)\b(?! (?:rate|group))",
        rf"\b(?:interest|excitement|enthusiasm|desire|wish|hope) (?:in|for|about|to|of) (?:{_JOIN}|(?:the|this|your|a|an|\0|becoming|pursuing|continuing|what)\b)",
        rf"\b(?:would|will|could|should) (?:still |indeed |gladly |only |of course |certainly )?(?:love|like|dearly like|welcome|relish|jump at|enjoy|appreciate|treasure|cherish|value|embrace|thrive|do well|leap at)(?: (?:nothing|more|than|very|much|better|it|if|i|could|be able|to be able))*(?: (?:the|a|an|this|any|such))?(?: \w+)?(?: (?:opportunity|chance|prospect|challenge|privilege|honou?r))?(?: of| to)? {_JOIN}",
        rf"\b(?:would|will|am|should) be (?:more than |so |most |only |too |both )*{_GLAD}(?: and {_GLAD})? (?:to|at the (?:chance|prospect|opportunity)(?: of| to)|if (?:i|you)|for the (?:chance|opportunity) to|with the) (?:be able to |have (?:the|an|a) (?:\w+ )?(?:opportunity|chance) to |be given (?:the|an|a) (?:opportunity|chance) to |get (?:the|a) chance to )*(?!considered){_JOIN}",
        rf"\b(?:would|will|should) (?:\w+ ){{0,2}}(?:love|relish|jump at|prefer|treasure|cherish|be (?:more than |so |most |only |too |both )*(?:delighted|thrilled|honou?red|proud|privileged|lucky|excited|over the moon|stoked|chuffed|overjoyed|ecstatic))(?: (?:nothing|more|better|than|it|the|a|an|this|such|chance|opportunity|privilege|prospect|if|i|could|at|for))*(?: to| of) (?:be able to |one day )?(?!(?:{_AROUND})\b)\w+",
        r"\b(?:welcome|love|like|appreciate|relish|grateful for|value) (?:the|an|a) (?:\w+ )?(?:chance|opportunity) to (?:prove|try|show you what i can do|do)\b",
        r"\b(?:hope|hoping|hopeful|pray|praying) (?:that )?(?:i |to )(?:get|be offered|be chosen|be selected|be given|am (?:chosen|selected|offered)|have got) (?:the|this|a|an)?\b",
        rf"\b{_GLAD} to have been (?:chosen|selected|offered|accepted|given)\b|\b(?:would|will) prefer to work\b|\b(?:place|studio|school|company|team|kitchen|firm|\w+) i would rather\b",
        r"\b(?:want|wish|hope|hoping|aim|long|love|dream|dreamed|like|desire|aspire|ready|prepared|happy|glad|eager|willing|opportunity|thrilled|delighted) (?:of )?(?:to |the (?:opportunity|chance) to )?(?:be able to |one day |some day |someday |soon |still |have (?:the|an) (?:opportunity|chance) to )*(?:join(?:ing)? (?!the call|you (?:for|at|on)|us|a call)\w+|work(?:ing)? (?:for|with (?:you|your|such|the team|\0|a)|at|in (?:your|the|\0)|here|there|alongside|under)|be(?:ing)? (?:a )?(?:\w+ )?part of|become (?:a |an |the |part|your)|be(?:ing)? (?:a )?(?:\w+ )?member of|do(?:ing)? this|teach(?:ing)?|com(?:e|ing) (?:on board|aboard|to work|work)|build(?:ing)? my career)\b",
        rf"\b(?:i|do|really|still|would|and) (?:still |do )?(?:want|like|love|fancy) (?:this|the|that|your) (?:\w+ ){{0,2}}{_POST}\b(?! (?:to|of) (?:meet|talk|speak|discuss|interview))",
        rf"\b(?:would|will) (?:\w+ )?(?:like|love) (?:this|the|that) (?:\w+ ){{0,2}}{_POST}\b",
        rf"\b(?:would|will|should) (?:\w+ )?(?:love|like|be {_GLAD}) to (?!hear|answer|send|speak|talk|meet|discuss|provide|know|share|come|give|show|walk|thank|express|let|take this|take the|extend|reiterate|apologi|clarify|elaborate|add|ask|follow|find|tell|see|mention|correct|point|visit|schedule|set|arrange|chat|stay in|keep (?:in|you|my|this)|connect|explain|offer|say|inform|request|receive|continue (?:our|the|this)|return|learn (?:about|where|when|whether|more about (?:the )?(?:next|timeline))|get (?:an|your|some)|withdraw|reply|revisit|expand|touch|address|put (?:your|the record)|supply|forward|move)\w+ [^.;]{{0,60}}\b(?:for|with|alongside|beside|at|on|in) (?:you|your|\0|the)\b(?! (?:the|a|my|any|an|about)\b)",
        r"\bexcit(?:ed|ing|es|e) (?:me|opportunity|to be|prospect|about|role|position|job|challenge|time to|place|company|work|step)\b",
        r"\b(?:appeals?|appealed|appealing) to me\b|\b(?:is|are|seems?|sounds?|looks?|was|were) (?:so |most )?(?:appealing|attractive|exciting|tempting|right up my street|right up my alley)\b(?! how)|\b(?:attractive|appealing) to me\b|\b(?:delighted|pleased|happy|thrilled|proud|honou?red) to accept\b|\bkeen as\b|\b(?:consider|count|deem|think|regard|find) it (?:as )?(?:an? |my )?(?:\w+ )?(?:privilege|honou?r|joy|pleasure|delight)\b|\b(?:one|job|role|place|position|team|company|school) (?:that )?i (?:really |most |still )?(?:want|prefer)\b|\b(?:can not|could not) wait to (?:get (?:started|stuck|going|to work)|join|start|begin|be (?:a )?part|work|contribute)\b|\b(?:one|unit|team|post) i would (?:most |best )(?:like|love|want)\b|\bi would (?:much |far )?(?:rather|sooner) (?:work|join|be|come|have|take)\b|\b(?:that|which) i would (?:relish|love|enjoy|welcome)\b|\bmeans? (?:everything|the world|a great deal|so much|a lot) to me\b|\b(?:called|chosen) to serve\b|\bis (?:exactly |just |still )?what i want\b|\b(?:one|job|role|place|position|team|company|school) (?:that )?i would (?:like|love|want|prefer) (?:most|best|above)\b|\bwould (?:much )?rather (?:come|work|join|be|take)\b|\bapply again\b|\bdrawn to\b|\battract(?:s|ed) me\b|\bthrill(?:s|ed) me\b|\binterests me\b|\bof (?:\w+ )?interest to me\b|\binspires me\b",
        r"\b(?:would|will) be (?:an? |my |such an? )(?:\w+ ){0,2}(?:honou?r|privilege|pleasure|joy|dream|delight|thrill)\b(?! to (?:speak|talk|meet|discuss|answer|hear))",
        r"\b(?:dream|ideal|perfect|my kind of) (?:job|role|company|position|place|workplace|employer|opportunity|team)\b|\bno(?:where| other place) (?:else )?i would rather\b|\ba dream (?:come true|of mine|for)\b|\bdream of (?:mine|working)\b",
        r"\b(?:kind|sort|type|exactly|just|very) (?:the )?(?:of |what )?(?:\w+ ){0,4}(?:that )?(?:i (?:am (?:looking|hoping|seeking)|have (?:been (?:looking|searching|seeking|hoping)|always|long)|would (?:like|love|enjoy|thrive|do well)|was (?:looking|hoping)|want|hope|thrive|would be proud|need|enjoy))\b",
        r"\b(?:strengthen(?:ed|s)|increased?s?|confirm(?:ed|s)|reinforced?s?|deepened?s?|heightened?s?|renewed?s?|sparked?s?|piqued?s?|grew|grown|cemented?s?|reaffirm(?:ed|s)|intensified|made me|solidified?s?|fuell?ed|redoubled|affirmed?|added to|underlined)\b[^.]{0,50}\b(?:interest|interested|enthusiasm|enthusiastic|desire|want|excitement|excited|wish|keen|eager|decision to apply|resolve|belief that (?:this|it) is|conviction that)\b",
        r"\binterest (?:in|has|is|was|continues|remains)\b",
        r"\b(?:one of )?my (?:top|first|number one) choices?\b|\b(?:top|first) choice\b|\b(?:top|head) of my list\b|\bmy heart is set\b",
        r"\b(?:attractive|appealing|exciting|fantastic|amazing|great|wonderful|tremendous|rewarding|incredible|terrific|fascinating|brilliant) (?:\w+ )?(?:opportunity|position|role|job|place to work|prospect|company|place to be|next step|organi[sz]ation to)(?: to (?:work|be|join|learn|contribute|grow)| for me| and (?:one|i)| that i| i would)",
        r"\b(?:am|are|still|would be|be) (?:all in|on board|game|up for it|in if)\b|\bcount me in\b|\byes,? i (?:still )?want\b|\bsign me up\b",
        r"\b(?:sounds?|seems?|looks?|feels?) (?:like )?(?:an? |the |such an? )?(?:\w+ )?(?:exciting|wonderful|fantastic|amazing|great|terrific|fun|brilliant|fascinating|incredible|lovely|thrilling|awesome)\b[^.]{0,30}\b(?:opportunity|role|position|job|place|team|challenge|company|problem|project|school|work|environment|one)\b",
        r"\b(?:think|feel|believe|know|am sure) (?:that )?i would (?:really )?(?:enjoy|love|thrive|like|be happy|fit in|do well|flourish)\b",
        r"\b(?:would|will) (?:\w+ )?enjoy (?:working|being|the work|the job|this|the (?:challenge|role|position)|every)\b",
        r"\bpassion(?:ate)? (?:for|about)\b|\bcommitted to (?:joining|working|this (?:role|position|opportunity))\b",
        r"\b(?:can|could|would) (?:easily |well |already )?(?:see|picture|imagine|envision|envisage) (?:myself|me)\b|\bpictur(?:e|ing) myself\b|\b(?:envision|imagin)(?:e|ing) (?:myself|being|working)\b",
        r"\bpossibility of (?:joining|becoming|being (?:a )?(?:part|member))\b|\bprospect of (?:joining|working|becoming|being|contributing|helping|returning|this)\b|\bopportunity to (?:join|become (?:part|a member)|be (?:a )?part of)\b(?! the (?:call|interview|meeting|conversation|discussion|process))",
        r"\b(?:look(?:ing)?|looked) forward to (?:the (?:possibility|prospect|opportunity|chance) (?:of|to) )?(?:possibly |potentially |hopefully |someday )?(?:join|becom|be(?:ing)? (?:a )?(?:part|member)|contribut)\w*",
        r"\bi like (?:to )?(?:work|join|be part)\b|\bi (?:would )?love(?:d)? to be (?:considered|the|your)\b|\blove this (?:role|job|position|opportunity|work)\b",
        r"\bright (?:place|role|job|company|move|step|team|school) for me\b|\bwhere i (?:want|would like|belong|would love|hope) \w+|\b(?:company|place|team|firm|school|hospital|organi[sz]ation) (?:that )?i (?:want|would (?:love|like|be proud|be happy)|hope)\b",
        r"\b(?:in|at|with|for) (?:\0|your \w+) (?:is|would be) (?:exactly |just |precisely )?(?:what|where|the) i\b|\bhope (?:that )?(?:you will|i (?:can|will|may) (?:get|have|join|be (?:chosen|selected|offered|given|able to (?:join|work|contribute)|part)|work (?:for|with|at)))",
    ),
    blots(
        r"\b(?:your|his|her|their|the team's|the company's|the staff's|\0's) (?:[\w,]+ ){0,3}(?:interest|enthusiasm|excitement|passion|desire|keen)\b",
        r"\bif (?:you|anyone|they)(?: are| is)? (?:\w+ )?interested\b",
        r"\b(?:interested|keen|eager|excited|love|like|happy|glad) (?:to (?:know|hear|see (?:you|what the)|find|learn) (?:your|the|about (?:your|the) (?:decision|next|outcome|result)|from you|back|whether|if|when|what the|more about (?:the )?next)|in (?:knowing|hearing|finding out|the (?:status|outcome|result)))\b",
        r"\bto (?:see|note|hear) how (?:\w+ )?(?:enthusiastic|excited|passionate|keen)\b",
        r"\b(?:how|team|who is|who are|people|colleagues|staff|everyone|you were|you are|they are|children|students|pupils|kids) (?:\w+ )?(?:enthusiastic|passionate|excited|interested|keen|eager) (?:about |to )?(?:your|their|the team|people)?\b",
        r"\bwould (?:you|it) be (?:interested|keen)\b",
        r"\bin (?:our|your) (?:mutual |best )?interests?\b|\binterest rates?\b|\bconflicts? of interest\b|\binterest-\w+|\bmutual interest\b|\bcompound interest\b",
        r"\bno longer interested\b|\bnot interested\b|\bi (?:was|am) (?:\w+ )?interested to (?:hear|learn|see|read|note|find)\b",
        r"\b(?:glad|pleased|delighted|happy|thrilled|excited) to (?:hear|learn|see|meet|have met|have had|speak|talk|read|receive|send|attach)\b",
        r"\b(?:my|your|the|their) first choice (?:of|for) (?:a )?(?:date|time)\b|\bno passion\b",
        r"\b(?:you|they|the team) (?:\w+ )?(?:hope|want|wish|plan|aim|would like)\b[^.;,]*|\bsuit (?:for|to) become\b|\bif i (?:can|could|may) be\b[^.;,]*|\b(?:would|will) welcome (?:any|your) (?:feedback|questions|advice|thoughts)\b",
    ),
)
_SPEAK = r"(?:hear|speak|talk|meet|see|discuss|chat|connect|work|learn|continue|begin|start|return|explore|get|catch|visit|receive|find out|come|move|go|proceed|take|be (?:in touch|back|hearing|moving|able|working)|have (?:the|an|another|a)|stay in touch|keep in touch|cross)"
MOVING_FORWARD = Signal(
    "moving_forward",
    cue(
        r"\blook(?:ing)? (?:\w+ ){0,2}forward\b|\blook(?:ing)? foward\b|\bforward to (?:hearing|meeting|speaking|working|your|the|our|talking|seeing)\b",
        r"\b(?:hop(?:e|es|ing)|hopeful|hopefully|trust|fingers crossed|expect|excited|eager|can not wait(?! forever)|could not wait|keen|anxious|ready) (?:that |to |we |you |i |our |they )*(?:can |will |could |shall |may |might |soon |get (?:a |the )?chance to |have (?:a |the |an |another )?(?:further )?(?:chance|opportunity) to |be able to |be )*"
        r"(?:hear(?:ing)? (?:back|from|of|good|some good|soon|positive|about (?:the |your )?(?:next|decision|outcome)|how)|speak(?:ing)? (?:again|soon|with you (?:again|soon|further)|further|more)|talk(?:ing)? (?:again|soon|further|more|to you (?:again|soon))|meet(?:ing)? (?:again|you (?:again|in person|soon|next)|with you again|the (?:rest|team|board)|soon|in person)|see(?:ing)? you|continue(?! (?:that|working|my|to|doing|in))|continuing|work(?:ing)? (?:together|with you|alongside|for you)|in touch|discuss(?:ing)? (?:this|it|the|my|things) (?:\w+ ){0,3}further|connect(?:ing)? (?:again|soon|further)|mov(?:e|ing) (?:forward|ahead|on to|to the next|through)|tak(?:e|ing) (?:it|the|this|our|things) (?:\w+ )?(?:next|further|forward)|proceed|go(?:ing)? (?:forward|ahead|further)|stay in touch|keep in touch|back|chat again|the next|get started|start(?:ing)?(?: soon)?$|paths (?:\w+ )?cross|receive (?:a|your) (?:positive|favou?rable)|from you)\b",
        r"\bhop(?:e|es|ing) (?:that |to |we |you |i )*(?:can |will |could |shall |may |might |soon )*(?:hear(?:ing)?|speak|talk|meet|see you|working|work together|work with|be in touch|discuss|connect|stay in touch|be back|chat|visit|proceed|keep in touch)\b",
        r"\b(?:eager|excited|keen|anxious|ready) (?:to|for) (?:the next|hear(?:ing)? (?:from|back|about (?:the |your )?(?:next|decision|outcome))|move|continue (?:our|the|this)|take the next|go|proceed|get started|see what|learn (?:about|what) (?:the )?next|meet (?:the|you|your)|be (?:a )?part of (?:the )?next)\b",
        r"\b(?:eagerly |anxiously |patiently )?(?:await|awaiting|anticipat(?:e|ing)) (?:your|the|hearing|a|our|word|further|to hear|any|news)\b|\b(?:wait|waiting) (?:\w+ )?(?:for|to hear) (?:your|the|from|a) (?:\w+ )?(?:answer|reply|response|decision|call|you|result|news)?",
        r"\bnext (?:steps?|stage|round|phase) (?:together|with (?:you|enthusiasm))\b",
        r"\b(?<!our )(?<!our good )(?<!frank )(?<!our frank )(?<!the )(?<!a )(?:talk|speak|see you|chat|hear from you|be in touch|catch you) (?:again |to you |with you )?(?:soon|then|next|later|on (?:mon|tues|wednes|thurs|fri)day)\b|\bsee you (?:soon|again|on|at|there|next)\b",
        r"\b(?:would|will) (?:\w+ ){0,2}(?:love|like|welcome|be (?:happy|glad|delighted|excited|keen|thrilled|interested)|relish|appreciate|be interested|enjoy)(?: the| an| a| another)?(?: \w+)?(?: opportunity| chance)?(?: to| in| of)? "
        r"(?:be able to )?(?:(?:continue|continuing)(?! (?:that|working|my|to|doing))|move|moving|take (?:the next|this(?! opportunity| time| chance)|our|things)|proceed|go(?:ing)? (?:forward|ahead|on|further)|the next|be considered further|(?:talk(?:ing)?|speak(?:ing)?|discuss(?:ing)?|meet(?:ing)?)\b[^.;,]{0,60}\b(?:more|further|again|in person|second time)|advanc|explore (?:this|it|next|the (?:role|position|opportunity)|how|further|ways)|pursu(?:e|ing) (?:this|the)|stay in touch|keep in touch|another (?:conversation|interview|chance to (?:talk|speak|meet))|a (?:second|further|follow-up) (?:interview|conversation|meeting|chat))",
        r"\b(?:first|start|beginning) of many\b|\bfirst of what i hope\b",
        r"\b(?:interest(?:ed)? in|excited (?:about|to|for)|like to|love to|want to|hope to|eager to|keen to|happy to|glad to|ready to|possibility of|opportunity to|prospect of|to be)\b[^.;]{0,30}\b(?:mov(?:e|ing)|go(?:ing)?|tak(?:e|ing) this(?! opportunity| time)|proceed(?:ing)?|advanc(?:e|ing)|progress(?:ing)?) (?:it )?(?:forward|ahead|further|(?:on )?(?:to|into|through) the (?:next|second|final)|with the|in (?:the|this|your))\b",
        r"\b(?:possibility|prospect|hope|chance|opportunity) of (?:working (?:with|together|for|alongside|at)|meeting (?:again|you)|continuing|speaking|talking|moving|a (?:second|further))\b|\bopportunity to (?:continue (?:our|the|this)|work (?:with|together|for|alongside) (?:you|your)|speak (?:again|further|more)|talk (?:again|further|more)|meet (?:again|further)|explore (?:this|how|the))\b",
        r"\b(?:move|moving|taking this) (?:it )?(?:forward|ahead|to the next)\b(?=[^.;]{0,20}\b(?:with you|together|in the process|as soon|soon|whenever)\b)",
        r"\b(?:i|will|we|shall|to) (?:\w+ )?(?:be hearing|hear) from you\b|^hear from you\b",
        r"\b(?:until|till|when) (?:then|we (?:next |do )?(?:speak|meet|talk)(?= again| next|[.,!]|$))\b",
        r"\b(?:love|like|welcome|opportunity|chance|happy|glad) to (?:\w+ )?(?:continue|carry on) (?:our|the|this) (?:\w+ )?(?:conversation|discussion|process|talk|dialogue)\b",
        r"\bbe part of what (?:comes|happens) next\b|\bwhatever (?:comes|happens) next\b|\bif (?:i am|we are) (?:fortunate|lucky) enough\b|\bfingers crossed\b|\bhere is hoping\b|\b(?:till|until) next time\b",
        r"\b(?:stay|keep|remain|be) in (?:touch|contact)\b(?! with (?:him|her|them|suppliers|customers))|\bpaths (?:will |may |might |do |shall )?(?:\w+ )?cross\b|\bkeep you (?:posted|updated|informed)\b(?=[^.;]*\bhow\b)",
        r"\bhop(?:e|ing) for (?:good|some good|positive|favou?rable|a (?:positive|favou?rable))\b|\bhop(?:e|ing) to (?:be able to )?(?:visit|come back|return|do (?:it|this) again)\b",
        r"\bcan not wait\b(?! (?:forever|any longer|much longer|for ?ever))(?! (?:to|for) (?:tell|show|share))",
    ),
    blots(
        r"\bmov(?:e|es|ed|ing) forward (?:with|on) (?:another|other|someone|an? different)\b",
        r"\bas you (?:move|go|proceed|continue)(?:ing)? (?:forward|ahead)?\b[^.]{0,30}",
        r"\b(?:if|when|whether) you (?:decide to |choose to |plan to |would like to |wish to |want to |are )?(?:mov|go|proceed|tak)\w* (?:\w+ )?(?:forward|ahead|further)\b",
        r"\bnot (?:to )?(?:be )?(?:moving|move|going|go) (?:forward|ahead)\b|\bhop(?:e|ed|ing) to have heard\b|\bto have heard\b",
        r"\bhope (?:that )?(?:this|you|all|the|everything|your)(?: \w+){0,4} (?:well|great|good|fine|weekend|week|break|holiday|vacation|healthy|safe)\b",
        r"\b(?:when|before|if|until|how soon|whether) (?:we|i)(?: can| might| may| will| could| should)? (?:expect to |be )?hear(?:ing)?\b",
        r"\bhad hoped\b|\bwas hoping\b(?! to hear)",
        r"\b(?:looking|looked|look) forward to (?:this|that|the|our|my) (?:interview|meeting|day|visit) (?:all|for|since)\b",
        r"\b(?:keep|stay|kept|stayed|be|was|get|got|been|gotten|putting me) in (?:touch|contact) with (?:customers|clients|suppliers|parents|families|patients|my|the)\b|\b(?:keep|kept) (?:\w+ )?me in\b",
        r"\bbringing (?:\w+ )?forward\b|\bput(?:ting)? forward\b",
    ),
)
