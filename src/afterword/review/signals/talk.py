"""What was said: a detail of the conversation, what the writer learned, what the employer needs."""

from __future__ import annotations

from afterword.review.signals.cue import Signal, blots, cue, cue_after
from afterword.review.signals.writer import QUALIFICATION

_MORE = r"(?:a lot |a great deal |a bit |a little |much |more |further |firsthand |first-hand |all |even |something |again |openly |frankly |at length |together |mostly |mainly |in (?:more |greater )?(?:detail|depth) |with (?:me|you|us|\w+) |to (?:me|us|you) |me )*"
_X = r"(?P<x>[^.;?!]{2,140})"
_THEIRS = r"(?:your|the company's|the team's|the firm's|the school's|the department's|the hospital's|the group's|the \w+'s|(?!today|yesterday)[a-z][\w&.-]+'s|\0's)"

SPECIFIC_DETAIL = Signal(
    "specific_detail",
    cue(
        rf"\b(?:discuss(?:ion|ions)|talk(?:ed|ing|s)?|sp(?:oke|eaking|oken)|convers(?:ing|ed|ations?)|chat(?:ted|ting)?|hear(?:ing)?|heard|"
        rf"learn(?:ed|ing|t)?|read(?:ing)?|found out|know(?:ing|n)?|knew|insights?|understanding|understand|understood|reali[sz]ed?|perspective|advice|told|tell(?:ing)?|stor(?:y|ies)|questions?|points?|example|feedback|thinking|thoughts?|"
        rf"enthusiasm|passion|overview|description|comments?|ideas?|explanation|remarks?|tip|tips|picture|sense|appreciation|grasp|glimpse|words?) "
        rf"{_MORE}(?:about|of|on|regarding|around|concerning|into|over|how|that|why|what|where|for (?:how|what|the|a))\b(?! (?:my|how my|myself|me|i|you that)\b){_X}",
        rf"\b(?:tour|look|demonstration|demo|walk|visit|glimpse|introduction|trip) (?:of|round|around|through|at|to|into)\b{_X}",
        rf"\b(?:discussed|discussing|discuss|mentioned|mentioning|described|describing|explained|explaining|shared|sharing|outlined|said|showed me|showing me|show me|"
        rf"raised|suggested|suggesting|recommended|recommending|noted|pointed out|emphasi[sz]ed|highlighted|demonstrated|walked me through|walking me through|touched on|introduc(?:ed|ing) me to|"
        rf"referred to|made (?:plain|clear)|made it (?:plain|clear)|learning|learned|seeing|saw|see|toured|touring|visiting|visited|exploring|observing|observed|watching|watched|watch|meeting|met|meet|tasting|tasted|tried|hearing|reading|talked me through|talking me through|letting me|let me (?:see|try|watch|hold|sit)|sit(?:ting)? in on|sat in on|spoke with|speaking with|told me)\b(?! (?:my|how my|me my|you)\b){_X}",
        rf"\b(?:you|you all|we|the team|he|she|they|both) (?:have |are |were |had |both |all |now |already )*(?:using|use|doing|do|mak(?:e|ing)|buil[dt]|building|launch(?:ing|ed)?|mov(?:e|ing)|runn?(?:ing)?|creat(?:e|ed|ing)|plan(?:ning)?|expand(?:ing)?|grow(?:ing|n)?|try(?:ing)?|start(?:ed|ing)?|develop(?:ed|ing)?|work(?:ing)?|serv(?:e|ing)|offer|produc(?:e|ing)|treat(?:ing)?|grew|keep|teach(?:ing)?|train|roast|bake|brew|got rid of|need|needed|want|open(?:ing|ed)?|hope to|look after|tak(?:e|ing)|giv(?:e|ing)|spen[dt])\b{_X}",
        rf"\b{_THEIRS} (?P<x>[^.;,?!]{{2,110}})",
        r"\b(?:impress(?:ed|es|ive)|enjoyed|loved|liked|like|love|admire[ds]?|appreciated?|struck|strikes|fascinat\w+|intrigued|interest(?:ed|ing)|remember|stood out|stuck with me|stayed with me|resonat\w+|taken|charmed|touched|cheered|amused|excited|delighted|glad|pleased|surprised|moved|inspired|heartened|drawn|attracted|curious|concerned|especially)"
        r"(?: (?:me|by|with|in|about|to|that|how|is|was|were|are|both|hear|learn|see|find|read|of)){0,5}(?! (?:my|how my|by my|to my|me)\b)(?P<x>[^.;?!]{2,120})",
        r"\b(?:bit|part|piece|thing|moment|line|remark|anecdote|joke|photo|picture) (?:about|on|where|when|with|of|you (?:said|mentioned))\b(?P<x>[^.;?!]{2,110})",
        r"\b(?:surprises?|surprised|impresses|amazed|amazes|cheers|pleases|delights) me (?:that |to (?:see|hear|learn) )?(?P<x>[^.;?!]{2,110})",
        r"\b(?:thank you|thanks)(?: \w+){0,3}? for (?:the|your|showing|letting|walking|taking me|explaining|telling|describing|sharing|talking me|introducing|inviting me|having me|being|giving me|a|an)\b(?P<x>[^.;?!]{2,110})",
        r"\b(?:way|how) (?P<x>[^.;?!]{2,90}) (?:works?|fits?|together|collaborates?)\b",
        r"\b(?:challenges?|problems?|plans?|project|goal|need) (?:of|to|for|is|with|in)\b(?! (?:you|me|my|find)\b)"
        + _X,
    )
    + cue_after(
        90,
        r"(?<=\w )(?:(?:that |which |where |when )?(?:you|we|they) (?:had |have )?(?:\w+ )?(?:described|mentioned|discussed|talked about|spoke (?:about|of)|explained|showed|shared|raised|told me|outlined|touched on|spoke|ran through)|"
        r"(?:impressed me|surprised? me|(?:does|did) not surprise me|stood out|resonated|stayed with me|stuck with me|struck me|interests me|excites me|appeals to me|sounds?|sounded|(?:is|was|were|are) (?:so |most |all )?(?:fascinating|inspiring|impressive|splendid|wonderful|interesting|memorable|exciting|a (?:highlight|treat|delight))|made me (?:laugh|smile|think)|"
        r"gave me))\b",
    ),
    blots(
        r"\bat [\w&' ]{2,30},? i learn(?:ed|t)\b[^.;]*",
        r"\bi learn(?:ed|t) [\w ]{2,30} in (?:\w+ )?(?:days|weeks|months)\b[^.;]*",
        r"\b(?:my|mine)\b(?: [\w'-]+){0,5} (?:experiences?|background|skills?|training|education|qualifications?|abilit(?:y|ies)|knowledge|work|degree|internship|strengths?|expertise|interest|enthusiasm)\b(?! in (?:the|your))[^.;,]*",
        r"\bmy (?:\w+ ){0,2}(?:years?|time|role|job|career) (?:in|as|at|of|with)\b[^.;,]*",
        r"\b(?:in addition to|with) my\b[^.;]*",
        r"\b(?:phone number|number|email|e-mail|résumé|resume|references?|busy|cell|contact|cv|attach\w*|enclos\w*|address)\b[^.;]{0,50}",
        r"\b(?:please|should you|if you|let me know|do not hesitate|feel free|i can be reached|contact me|reach me|look(?:ing)? forward|consider(?:ing)? me)\b[^.;]*",
        r"\b(?:would be|am|be|become) (?:an?|the) (?:\w+ ){0,2}(?:fit|match|asset|addition|candidate|benefit)\b[^.;]*",
        r"\b(?:follow(?:ing)?[ -]?up|status|decision|timeline|hiring process|update|hear back|application|out of your|on your plate|your plate|quiet|short notice|your (?:precious|valuable) time)\b[^.;]*",
        r"\b(?:hope|hoping|want|wanted|wish|would like|would love|like|love|eager|excited|able|ready|confident|can|could|will) (?:that )?(?:i |to |be able to |can |could |will |would )*(?:hear|know|learn|contribute|help|bring|make|add|join|work|use|apply|succeed|do|be|become|extend|express|thank|reiterate|give|hit|offer|become|start|meet|exceed|put|provide)\b[^.;]*",
        r"\b(?:know|hear|decide|reply|respond|answer) by\b[^.;]*|\bwish (?:you|your|the|all|everyone)\b[^.;]*|\b(?:await\w*|(?:still|always)? ?(?:at )?(?:the )?top of my list|where (?:the|your|things) (?:search|process|things)? ?stands?|(?:need|want|like|interested) to know)\b[^.;]*|\bknow how (?:busy|hectic|hard|full)\b[^.;]*|\bhope (?:that )?(?:your|you|this|all|the)\b[^.;]*|\bi (?:do |also |have always )?(?:love|like|enjoy) (?!how|that|what|the way|your|the \w+ (?:you|at|in))[^.;]*|\b(?:happy|glad|pleased|delighted|free|available) to (?:come|meet|talk|send|provide|answer|supply|discuss|speak)\b[^.;]*|\b(?:discuss|talk|speak|meet)(?:ing)? (?:\w+ ){0,5}(?:further|again|in person|in more detail|soon)\b",
        r"\b(?:accept(?:ed)?|taken|offered|received|withdraw\w*) (?:a |an |my |the |your )[^.;]*|\b(?:let you know|you (?:may|might|must) (?:be|have been) (?:worried|concerned|wondering|busy|unsure))\b[^.;]*",
    ),
    whole=cue(
        r"\b(?:you|they|she|he)(?: would| had| have)? (?:\w+ )?(?:said|mentioned|told|indicated|hoped|expected|planned|would|were|that you|hope|expect|plan|aim|will)\b[^.;?!]{0,70}"
        r"\b(?P<x>by|before|on|the week of|end of|early|late|mid|within|in) (?:the |about )?(?:\w+[ -]){0,3}?(?:monday|tuesday|wednesday|thursday|friday|weeks?|days|month|fortnight|january|february|march|april|may|june|july|august|september|october|november|december)\b",
        bland=frozenset(),
        names_post=True,
    ),
    mine=QUALIFICATION.doing,
)
LEARNED = Signal(
    "learned",
    cue(
        r"\b(?:learn(?:ed|t|ing)?|hear(?:d|ing)?)\b",
        r"\b(?:gain(?:ed|ing)|got|getting|get|gave me|giving me|given me|gives me|give me|provid(?:ed|ing)(?: me)?(?: with)?|have|having|came away with|come away with|left with|leave with|left|took away|walked away with|offered me|painted)\b[^.;]{0,40}\b(?:insights?|understanding|picture|sense|idea|perspective|appreciation|knowledge|feel(?! free)|view|overview|clarity|glimpse|flavou?r|taste|description|explanation|grasp|awareness|feeling for|handle on)\b|\bimparted\b|\b(?:pleasure|great|good|nice|glad|happy|interesting|lovely|wonderful)\b[\w ,]{0,60}\b(?:know|knowing|find out|finding out|understand) (?:a bit |a little |a lot |much )?(?:about|more)\b",
        r"\b(?:better|deeper|clearer|fuller|greater|good|clear|solid|real|new|valuable|great|further|additional|broader|first-?hand) (?:\w+ )?(?:insights?|understanding|picture|sense|idea|perspective|appreciation|knowledge|feel|view|overview) (?:of|into|for|about|on|how|what)\b",
        r"\b(?:helped|helps|enabled|allowed|let|making|made) me (?:to )?(?:\w+ )?(?:understand|see|learn|appreciate|grasp|get|picture|gain|realise|realize)\b",
        r"\b(?:i|i can) (?:have )?(?:now |better |fully |came to |left |come to |also )*(?:understood|understand (?:better|now|more|the|how|what|why|from|your)|see (?:now|how|why)|realis?zed|realised|discovered|found out|know (?:now|more|a (?:lot|great)|far)|took away|take away|understand (?:\w+ ){1,3}(?:now|better|differently)|understanding|got to (?:know|see|hear|understand)|picked up|came to (?:know|see|understand|appreciate)|had (?:no idea|(?:not|never) (?:\w+ )?(?:known|appreciated|thought (?:of|about)|realised|realized|heard|understood|expected|come across|considered|seen))|did not (?:know|realise|realize)|never knew|noted (?:that|how))\b",
        r"\b(?:taught me|opened my eyes|eye-opening|(?:was|were|is|are) (?:\w+ )?(?:a revelation|an eye-opener|news to me|new to me)|(?:gave|given|gives|left|leaves) me (?:with )?(?:much |plenty |lots |food )?(?:to think|for thought)|food for thought|my takeaway|key takeaway)\b",
        r"\b(?:insights?|understanding|information) (?:that )?(?:i (?:have )?(?:gained|received|got|took)|into how)\b",
        r"\b(?:finding out|found out|discover(?:ed|ing)?|get(?:ting)? to know|got to know|understanding (?:more|better|the|how|your|what|where|why)|(?:to|now|better) understand (?:more|better|the|how|your|what|where|why))\b(?! (?:your|the) (?:decision|outcome|result)| (?:if|whether|when))",
        r"\b(?:see(?:ing)?|saw) (?:first-?hand|for myself|how (?:you(?! (?:are|get|got|have got))|your|the|it|much|everyone|each))\b|\blearnings?\b",
        r"(?<!for the )(?<!for such an )(?<!for an )(?<!for our )(?<!for your )\b(?:enlightening|informative|illuminating)\b",
    ),
    blots(
        r"\bat [\w&' ]{2,30},? i learn(?:ed|t)\b[^.;]*",
        r"\bi (?:have )?learn(?:ed|t) (?!about|that|how|more|so|of|from (?:you|our|the))[\w ]{2,40} (?:in|within|on the job|over|at|during|while|from my|when)\b[^.;]*",
        r"\b(?:thank(?:s| you)?|appreciate|grateful|appreciated)\b[^.;]{0,60}\b(?:sharing|shared|providing|providing me with|giving me|telling|gave me|offering|offered)\b[^.;]{0,70}\b(?:insights?|information|overview|perspective|idea|knowledge|advice)\b(?! i)",
        r"\b(?:am|be|remain|still|also) (?:\w+ )?(?:interested|happy|glad|pleased|delighted|open) (?:in) (?:\w+ )?(?:learn|hear|gain|understand)\w*",
        r"\b(?:look(?:ing)? forward|hop(?:e|ing)|love|like|eager|excited|keen|wish|want|wanted|anxious|welcome|waiting|wait|expect(?:ed|ing)?|yet|happy|ready|will|would|could|can|may|might|should|shall|please|interested|opportunities|relish) (?:\w+ ){0,3}?(?:to|for|in|of|on|be|about|love|like|welcome|also|i|we|continue|continuing|by|from)? ?(?:\w+ ){0,3}?(?:learn(?:ing)?|hear(?:ing)?|understand(?:ing)?|gain(?:ing)?|discover(?:ing)?|get(?:ting)? (?:to know|an|a|some)|find(?:ing)? out|know(?:ing)?)\b(?! more about (?:your|the|\0) ?\w* (?:yesterday|today|this morning|on))(?<!happy to hear)(?<!happy to learn)(?<!excited to hear)(?<!excited to learn)(?<!interested to hear)(?<!interested to learn)(?<!like to hear)(?<!wanted to learn)[^.;,]*",
        r"\b(?:when|whether|if|until|before|since|not|till) (?:i |we |you |have |having |had |has |can |will |might |may |could |should |be |expect to )*(?:hear|heard|hearing) (?:back|from|anything|about (?:the|a|your) (?:decision|status|outcome|next)|further|more|whether|any)\b",
        r"\b(?:hear|heard|hearing) (?:back )?from (?:you|your|anyone|someone|the (?:committee|team|panel|company|school|board|office|hiring))\b|\bhear(?:ing)? back\b|\bhear(?:ing)? (?:any|your|good|some good) (?:news|decision|thoughts|response|reply)\b|\bhear (?:how|whether|when) (?:you (?:get|decide|have)|things|it goes|i)\b|\bwhat you hear\b|\bbe hearing\b|\bhear (?:soon|anything)\b",
        r"\b(?:quick|fast|eager|willing|lifelong|able|ability|desire|willingness|love|passion|committed|motivated|ready|drive|opportunities|room|keen) (?:to learn(?! (?:more )?(?:about|how))|learner|learning(?! about)|for learning)\b",
        r"\bto (?:learn and grow|grow and learn|learn from|learn new|learn quickly|keep learning|continue learning|continue to learn)\b|\blearn (?:a great deal |much |a lot |lots )?from (?:you|your|him|her|them)\b(?<!ed from you)",
        r"\b(?:have|had|i|my) (?:also |already )?(?:learned|learnt|gained|got|developed)\b[^.;]{0,60}\b(?:at my|in my|during my|through my|from my|while (?:working|at)|as an?|experience|internship|skills|university|college|degree|in school|previous|over the)\b",
        r"\b(?:i|and|who) (?:\w+ )?learn (?!about|that|how|of|more|so|a lot|a little|what|where|all|something)[^.;,]*",
        r"\b(?:skills|experience|knowledge|everything|what|lessons?) (?:that )?(?:i have|i) (?:have )?(?:learned|learnt|gained)\b|\b(?:gained|gaining|gain|get) (?:\w+ ){0,3}(?:experience|skills)\b",
        r"\b(?:(?:student|service|project-based|online|remote|early|active|adult|language|reinforcement|supervised|your|their|on-the-job|children's|pupils'|students'|personalised|personalized) learning|e-learning|machine learning|deep learning|blended learning|lifelong learning|learning (?:support|curve|environment|management|outcomes|disabilit\w+|difficult\w+|assistant|plan|experience|centre|center|opportunit\w+|needs|community|styles?|goals?|targets?|platform|and development|designer))\b(?! about)(?! that)(?! how)(?! more)",
        r"\b(?:hearing|heard) (?:loss|aids?|test|impair\w+|room|bundle)\b|\b(?:learning|hearing)-\w+|\b(?:court|public|tribunal) hearings?\b",
        r"\b(?:courteous|fair|patient|kind|generous|sympathetic) (?:a )?hearing\b|\bhearing you (?:gave|granted)\b|\b(?:realised|realized) (?:that )?(?:i|my)\b[^.;]*|\bif i do not hear\b[^.;]*",
        r"\b(?:have|has|had|did) (?:you|they|anyone|he|she) (?:\w+ )?(?:hear|learn)\w*[^.;]*",
        r"\b(?:i|we|and|but|still|yet) have not(?: \w+)? (?:heard|received)\b[^.;]*|\bdo you have (?:an?|any|some) (?:idea|sense)\b[^.;]*",
        r"\bi (?:do )?understand (?:that (?:you (?:have|are|may|must|will|need|were)|the (?:process|decision|hiring)|this|these|it|many|there|priorities|hiring|my|i)|you|your|how (?:busy|much|difficult|hard)|the (?:process|hiring|decision|position has|role has)|this|it|these)\b[^.;]{0,60}|\bi (?:fully )?understand and\b",
        r"\b(?:sorry|disappointed|glad|happy|pleased|delighted|sad|saddened) to (?:hear|learn|have heard|have learned) (?:that )?(?:i |you (?:have|had|chose|decided|were)|of your decision|about your decision|the (?:position|role|job) )\b",
        r"\bmy (?:\w+ )?(?:understanding|knowledge|insights?|perspective|appreciation|sense)\b(?! (?:of|for) (?:the|your|what|how))",
        r"\bbetter idea of (?:when|my|who i)\b[^.;]*|\bhave (?:a )?(?:strong|good|solid|deep|thorough|sound|excellent|working|extensive) (?:\w+ )?(?:understanding|knowledge|sense)\b|\b(?:any|some) (?:insight|idea|sense)(?: yet)? (?:into|of|on|as to|about)\b|\bif you (?:could|can|would) (?:give|provide|share)\b[^.;]*",
    ),
)
_THEY = (
    r"(?:you|ye|they|we both|your (?:\w+ ){0,2}(?:team|company|firm|department|organi[sz]ation|school|clinic|office|group|centre|center|hospital|store|shop|practice|unit|ward|lab|kitchen|site|plant|yard|branch|board|\w+)|"
    r"the (?:\w+ )?(?:team|company|firm|department|organi[sz]ation|school|clinic|office|hospital|group|business|practice|role|position|job|post|person|unit|ward|lab|site|plant|branch|district|programme|program|centre|center|pipeline|project|library|museum|kitchen|catalogue)|\0)"
)
COMPANY_NEED = Signal(
    "company_need",
    cue(
        rf"\b{_THEY}(?: is| are| was| were| have been| has been| will be| has| have| will)?(?: \w+)? (?:looking (?:for|to|at)|searching|hoping|planning|plans?|trying|tries|expanding|seeking|preparing|moving (?:to|into|from|away|toward|over)|growing|launching|about to|working (?:on|to|toward|towards)|wants?|wanting|wanted|hopes?|hoped|aims?|aiming|needs?|needed|needing|requires?|required|is after|after|faces?|facing|struggl\w+|rolling out|opening|building|introducing|switching|migrating|rebuilding|reorgani[sz]\w+|developing|undertaking|tackling|stuck (?:for|on|with)|short (?:of|on)|short-staffed|crying out for|in need of|missing|lack(?:s|ing)?|lost|losing|would like (?:someone|a|an|to)|must|have to|intend(?:s|ed)? to|set on|keen to|pushing|eager to|down to|run(?:ning)? short|call(?:s|ed|ing) for|demands?|involves?)\b(?! (?:me\b|anything|any\b|else|more information|from me|further|additional|to (?:meet|speak|talk|discuss|hear|fill|reach|make a decision|decide|interview|contact|reach)|by (?:the|mon|tues|wednes|thurs|fri)|a (?:decision|reply)|references)){_X}",
        rf"\b(?:need|needs|search|demand|requirement|requirements|looking|vacancy|shortage|lookout|hunt|pressure) (?:for|of|to)\b(?! (?:you|me|more information|anything|any|hear|know|meet|find out|speak)\b){_X}",
        rf"\b(?:goals?|challenges?|plans?|project|projects|initiative|initiatives|mission|expansion|migration|launch|transition|priorit(?:y|ies)|objectives?|vision|rollout|roll-out|roadmap|campaign|push|move|drive|aim|target|ambitions?|switch|merger|opening(?! for)|upgrade|overhaul|turnaround|backlog|redesign|rebuild|rewrite|modernisation|modernization|aims|efforts?|drive|scheme|strategy|bid|problem|trouble|bottleneck|refurbishment|restructure|relaunch|pilot|trial) "
        rf"(?:of|to|for|in|into|around|on|with|is|from|at|by|toward|towards|regarding|that|you|are|against)\b(?! (?:you|me|meeting|interview|your (?:team|company|organi[sz]ation|department)[.,]|speaking|talking|the (?:next|interview)|a (?:new )?(?:job|career|role)|this (?:role|position))\b){_X}",
        r"\b(?:your|the|this|new|upcoming|planned|big|current|a|an|\0's|(?!today|yesterday)[a-z]\w+'s) (?P<x>(?:(?!and\b|for\b|of\b|in\b|to\b|that\b|how\b)[\w'&/-]+ ){1,4})(?:goals?|challenges?|plans|projects?|initiatives?|mission|expansion|migration|launch|transition|objectives?|vision|strategy|rollout|roll-out|roadmap|campaign|backlog|redesign|rebuild|rewrite|shortage|needs|problem|problems|merger|upgrade|overhaul|turnaround|target|targets|priorities|relaunch|refurbishment|extension|conversion)\b(?= (?:sounds?|you|is|are|will|would|needs?|that|we|in|at|this|next|for|with|has)|[.]|$)",
        r"\b(?:upcoming|planned|forthcoming|proposed) (?P<x>[^.;?!]{2,60})",
        rf"\bthe (?:\w+ ){{0,1}}(?:directorate|committee|crew|shift|floor|desk|council|service|section|division|foundation|charity|trust|agency|bureau|parish|choir|board|region|district|county|faculty|studio|farm|bakery|restaurant|hotel|bar|garage|nursery|college|university|bank|network|league|club|group|house|estate|mill|line) (?:needs|lacks|requires|wants|is (?:looking for|short (?:of|on)|expanding|planning))\b{_X}",
        rf"\b(?:need|challenge|priority|goal|aim|plan|problem|trouble|difficulty) (?:now |right now )?(?:is|was) (?:to |that |with |in )?{_X}",
        rf"\b(?:role|position|job|post|work) (?:\w+ )?(?:requires?|needs?|calls for|demands?|involves?|will involve|entails)\b{_X}",
        rf"\b(?:challenges?|problems?|pressures?|difficult(?:y|ies)|issues?|hurdles?|bottlenecks?) (?:\w+ )?(?:with|of|in|around|facing|you|the|like|such as|is|was)\b(?! (?:you|me)\b){_X}",
        rf"\bhelp(?:ing)? (?:you|your \w+|the \w+|\0) (?:to )?(?:launch|build|open|move|cut|grow|expand|bring|reach|roll out|fill|set up|turn|raise|win|replace|rebuild|migrate|finish|introduce|reduce|restore){_X}",
        rf"\b(?:you|he|she|they) (?:said|mentioned|told me|explained|described|indicated) (?:that |how )?(?!you\b|i\b|it\b)(?:(?! i\b| you\b)[^.;?!]){{2,70}}? (?:will|would|has to|have to|must|needs? to|is to|are to|should|ought to)\b(?! (?:\w+ )?(?:be (?:in touch|back|contact\w*|made|making|decid\w*|interview\w*|able|an?|the)|contact|call|email|write|get back|let|know|hear|decide|make|reply|respond|meet|interview|have (?:an?|made)|know|take (?:place|about)|depend))\b{_X}",
        rf"\byour (?:interest|hopes?|wish|desire|intention|aims?) (?:in|of|to|for|is)\b(?! (?:me|my)\b){_X}",
        rf"\b(?:first|main|next|biggest|hardest|most urgent|chief|immediate) (?:\w+ )?(?:task|job|priority|thing|duty|challenge|problem|concern|worry)\b[^.;]{{0,50}}\b(?:is|was|will be|would be)\b{_X}",
        r"(?P<x>[^.;?!]{4,90}) (?:is|was|will be) (?:a|the|your) (?:\w+ )?(?:puzzle|challenge|task|priority|headache|problem|struggle)\b",
        rf"\b(?:push|move|expansion|moving|expanding|branching out|growing|plans?) (?:in)?to (?:the |a |new )?{_X}",
        r"\bsomeone (?:who|to|with|that)\b(?P<x>[^.;]{2,80})",
    )
    + cue(
        r"\b(?:looking|searching|hoping|hunting) (?:for|to find|to hire|to add) (?:someone|somebody|a person|people|candidates?) (?:who|with|that|to)\b",
        r"\byou are (?:\w+ )?(?:short|stretched|struggling|understaffed|overstretched)\b(?! of time)|\bwhere you are (?:short|stretched|thin)\b",
        r"\bsome(?:one|body) (?:who can|to|with)\b[^.;]{0,60}\byou (?:need|want|are looking|were looking)\b",
        r"\b(?:(?:you|they|who|which|company|team) (?:\w+ )?(?:needs?|needed|wants?|wanted|requires?)|need for|needs|stuck for) (?:someone|somebody|a person)\b",
        r"\bthe (?:qualities|skills|qualifications|experience|person|kind of person|candidate) (?:that )?(?:you(?: are| were| described| mentioned| need)|the (?:job|role|position))\b[^.;]{0,20}\b(?:looking for|seeking|need|requires?|mentioned|described|want)\b",
    ),
    blots(
        r"\b(?:failed|past|previous|last|recent|old|finished|completed|successful) (?:\w+ )?(?:project|migration|launch|initiative|campaign|challenge|merger)\b",
        r"\b(?:my|your own) (?:\w+ ){0,2}(?:goals?|plans?|objectives?|vision|project|challenges?|career|aim|ambitions?|mission|move|search|hope|desire|wish)\b[^.;,]*",
        r"\bif you(?: would| need| have| require| want| are| were| should)\b[^.;]*",
        r"\b(?:should|do|can|might|when|whenever|whatever|anything|information|details|materials|references|documents|else|unless|what) (?:else )?(?:that )?you (?:may |might |should |would )?(?:need|require|want|be looking)\b[^.;]*",
        r"\bnext (?:steps?|stages?)\b|\bhiring (?:plans?|process|needs|strategy)\b|\blook(?:ing)? forward\b[^.;]*|\binterview project\b",
        r"\b(?:let me know|please|wanted to|i (?:\w+ )?need|i (?:\w+ )?needed|as soon as you want|i want|i (?:\w+ )?hope|i wish|i would like|i (?:\w+ )?(?:plan|aim|intend|mean))\b[^.;]*",
        r"\b(?:your|the|company's|team's|employer's|organi[sz]ation's) (?:(?:business|staffing|hiring|company|team|department|organi[sz]ational|current|future|specific|particular|own|immediate|team's|company's|department's|overall|strategic|corporate|present|\0) ){0,2}(?:needs|goals|objectives|mission|vision|requirements)(?=[,.;]|$| and\b| of (?:your|the) (?:team|company|organi[sz]ation|firm|department)\b)",
        r"\b(?:hope|hoping|hoped|moving|move|plan|plans|planning|growing|expect|aiming) (?:to (?:make|fill|hire|reach|have|decide|let|get back|be in touch|notify|contact|interview) (?:\w+ )?(?:a )?(?:decision|position|final|you|candidates)?|forward|ahead)\b[^.;]*",
        r"\b(?:drive|passion|desire|ability|chance|opportunity|time|trouble|happy|honou?red|need) to (?:succeed|learn|meet|talk|speak|interview|see|come|make sure|discuss|join)\b[^.;,]*",
    ),
    mine=QUALIFICATION.doing,
)
