"""What was said: a detail of the conversation, what the writer learned, what the employer needs."""

from __future__ import annotations

from afterword.review.signals.cue import Signal, blots, cue

_MORE = r"(?:so much |a lot |a great deal |a bit |a little |much |more |further |firsthand |first-hand |all |even |something |in (?:more |greater )?(?:detail|depth) )*"
_X = r"(?P<x>[^.;?!]{2,140})"

SPECIFIC_DETAIL = Signal(
    "specific_detail",
    cue(
        rf"\b(?:discuss(?:ed|ing|ions?)?|talk(?:ed|ing|s)?|sp(?:oke|eaking|oken)|convers(?:ing|ed|ations?)|chat(?:ted|ting)?|hear(?:ing)?|heard|"
        rf"learn(?:ed|ing|t)?|read(?:ing)?|found out|know|insights?|understanding|perspective|advice|told me|stor(?:y|ies)|question|questions|point|points|example|feedback|thinking|thoughts?|"
        rf"described?|describing|explain(?:ed|ing)?|understood|known|knew|reali[sz]ed|teach|taught|enthusiasm|excited|passion|impressed|intrigued|fascinated|struck|interested|overview|description|comments?|idea|ideas|tour|demonstration|demo|explanation) "
        rf"{_MORE}(?:mostly |mainly |also |at length |a bit |briefly |especially |in particular )?(?:about|of|on|regarding|around|concerning|by|into|over|through|with how|for|in|how|that|why|what)\b(?! (?:my|how my|myself|me|i)\b){_X}",
        rf"\b(?:discussed|discussing|mentioned|mentioning|described|describing|explained|explaining|shared|sharing|outlined|said|showed me|showing me|"
        rf"raised|suggested|recommended|noted|pointed out|emphasi[sz]ed|highlighted|demonstrated|walked me through|walking me through|touched on|introduc(?:ed|ing) me to|"
        rf"explaining|referred to|learning|learned|seeing|saw|touring|toured|visiting|exploring|explored|observing|observed|watching|watched|meeting|tasting|tried|try)\b(?! (?:my|how my|me my)\b){_X}",
        rf"\b(?:you|you've|you all|we|the team|maria|he|she|they) (?:have |are |were |had |both )?(?:using|doing|mak(?:e|ing)|building|built|launching|launched|moving|running|run|creat(?:e|ed|ing)|planning|expanding|growing|trying|started|developed|developing|working|serve|offer|produce)\b{_X}",
        r"\b(?:your|the company's|the team's|the firm's|the school's|the department's|the hospital's|[A-Z][\w&.-]+'s) (?P<x>[^.;,?!]{2,110})",
        r"\b(?:impress(?:ed|es|ive)|enjoyed|loved|liked|admire[ds]?|appreciated|struck|fascinat\w+|intrigued|interest(?:ed|ing)|remember|stood out|stuck with me|stayed with me|resonat\w+|excited|particularly|especially)"
        r"(?: (?:me|by|with|in|about|to|that|how|is|was|were|are|very|much|so|really|both|especially|particularly)){0,4}(?! (?:my|how my|by my)\b)(?P<x>[^.;?!]{2,120})",
        r"\b(?P<x>[^.;?!]{2,90}) (?:(?:that |which )?(?:you|we|they) (?:\w+ )?(?:described|mentioned|discussed|talked about|spoke (?:about|of)|explained|showed|shared|raised|told me|outlined|touched on)|"
        r"(?:really |particularly )?(?:impressed me|stood out|resonated|stayed with me|stuck with me|struck me|interests me|excites me|appeals to me|sounds|sounded|fascinat))\b",
        r"\b(?:bit|part|piece|thing|moment|line|remark|anecdote|joke) (?:about|on|where|when|with|you (?:said|mentioned))\b(?P<x>[^.;?!]{2,110})",
        r"\b(?:thank you|thanks)(?: \w+){0,2} for (?:the (?:walk|tour|look|visit|demonstration|introduction|glimpse)|showing|letting|walking|taking me|explaining|telling|describing|sharing|talking me|introducing|inviting me (?:(?:in)?to (?:see|watch|try|teach|join|cook|sit))?)\b(?P<x>[^.;?!]{2,110})",
        r"\b(?:way|how) (?P<x>[^.;?!]{2,90}) (?:works?|fits?|together|collaborates?)\b",
    ),
    blots(
        r"\bat [\w&' ]{2,30},? i learn(?:ed|t)\b[^.;]*",
        r"\bi learn(?:ed|t) [\w ]{2,30} in (?:\w+ )?(?:days|weeks|months)\b[^.;]*",
        r"\bi (?:have|had|hold|bring|led|managed|built|developed|worked|completed|served|possess|gained|earned)\b[^.;]*",
        r"\b(?:my|mine)\b(?: [\w'-]+){0,3} (?:experience|background|skills?|training|education|qualifications?|abilit(?:y|ies)|knowledge|work|degree|internship)\b[^.;,]*",
        r"\b(?:in addition to|with) my\b[^.;]*",
        r"\b(?:phone number|number|email|e-mail|résumé|resume|references?|busy|cell|contact|cv|attach\w*|enclos\w*|address)\b[^.;]{0,50}",
        r"\b(?:please|should you|if you|let me know|do not hesitate|feel free|i can be reached|contact me|reach me|look(?:ing)? forward|consider(?:ing)? me)\b[^.;]*",
        r"\b(?:would be|am|be|become) (?:an?|the) (?:\w+ ){0,2}(?:fit|match|asset|addition|candidate|benefit)\b[^.;]*",
        r"\b(?:follow(?:ing)?[ -]?up|status|decision|timeline|hiring process|update|hear back|application)\b[^.;]*",
    ),
    whole=cue(
        r"\b(?:you|they|she|he)(?:'d| had| have)? (?:\w+ )?(?:said|mentioned|told|indicated|hoped|expected|planned|would|were|that you)\b[^.;?!]{0,70}"
        r"\b(?P<x>by|before|on|the week of|end of|early|late|mid|within|in) (?:the |about )?(?:\w+ ){0,3}(?:monday|tuesday|wednesday|thursday|friday|weeks?|days|month|fortnight|january|february|march|april|may|june|july|august|september|october|november|december)\b",
        bland=frozenset(),
        names_post=True,
    ),
)
LEARNED = Signal(
    "learned",
    cue(
        r"\b(?:learn(?:ed|t|ing)?|hear(?:d|ing))\b",
        r"\b(?:gain(?:ed|ing)|got|getting|get|gave me|giving me|given me|gives me|provid(?:ed|ing)(?: me)?(?: with)?|have|having|came away with|left with|leave with|took away|walked away with)\b[^.;]{0,40}\b(?:insights?|understanding|picture|sense|idea|perspective|appreciation|knowledge|feel|view|overview|clarity|glimpse)\b",
        r"\b(?:better|deeper|clearer|fuller|greater|much clearer|good|clear|solid|real|new|valuable|great|further|additional) (?:\w+ )?(?:insights?|understanding|picture|sense|idea|perspective|appreciation|knowledge|feel|view|overview)\b",
        r"\b(?:helped|helps|enabled|allowed|let) me (?:to )?(?:\w+ )?(?:understand|see|learn|appreciate|grasp|get|picture|gain)\b",
        r"\bi (?:now |better |really |fully |came to |left )*(?:understood|understand better|see (?:now|how)|realis?zed|discovered|found out|know (?:now|more|much more)|took away|understanding)\b",
        r"\b(?:taught me|opened my eyes|eye-opening|gave me (?:much |a lot |plenty )?(?:to think|food for thought)|my takeaway)\b",
        r"\b(?:insights?|understanding|information) (?:i (?:gained|received|got|took)|into)\b",
        r"\b(?:finding out|found out|discover(?:ed|ing)|getting to know|understanding (?:more|better|the|how|your|what|where|why)|(?:to|now|better) understand (?:more|better|the|how|your|what|where|why))\b",
        r"\b(?:see(?:ing)?|saw) (?:first-?hand|for myself|how (?:you|your|the|it|much))\b|\blearnings?\b",
        r"\b(?:enlightening|informative|educational|insightful)\b",
    ),
    blots(
        r"\bat [\w&' ]{2,30},? i learn(?:ed|t)\b[^.;]*",
        r"\bi learn(?:ed|t) [\w ]{2,30} in (?:\w+ )?(?:days|weeks|months)\b[^.;]*",
        r"\b(?:thank(?:s| you)?|appreciate)\b[^.;]{0,40}\b(?:sharing|shared|providing|providing me with|giving me|telling|gave me)\b[^.;]{0,70}\b(?:insights?|information|overview|perspective|idea)\b(?! i)",
        r"\b(?:am|'m|be|remain|still|very|also) (?:\w+ )?(?:interested|happy|glad|pleased|delighted) (?:to|in) (?:\w+ )?(?:learn|hear|gain|understand)\w*",
        r"\b(?:look(?:ing)? forward|hop(?:e|ing)|love|like|eager|excited|keen|wish|want|wanted|anxious|welcome|waiting|wait|expect(?:ed|ing)?|yet) (?:\w+ ){0,3}(?:to|for|in|of|on) (?:\w+ ){0,3}?(?:learn(?:ing)?|hear(?:ing)?|understand(?:ing)?|gain(?:ing)?|discover(?:ing)?|get(?:ting)?)\b(?! more about (?:your|the) \w+ (?:yesterday|today|this morning|on))",
        r"\b(?:when|whether|if|until|before|since|not|n't|to|till) (?:i |we |you |have |having |had |has |can |will |might |may |could |should |be |expect to )*(?:hear|heard|hearing) (?:back|from|anything|about (?:the|a|your) (?:decision|status|outcome|next)|anything|further|more|whether|any)\b",
        r"\bhear(?:ing)? (?:back )?from (?:you|your)\b|\bhear(?:ing)? back\b|\bhear(?:ing)? (?:any|your) (?:news|decision|thoughts)\b|\bhear (?:how|whether|when)\b",
        r"\b(?:quick|fast|eager|willing|lifelong|able|ability|desire|willingness|love|passion|committed|enthusiasm|motivated|ready|drive|opportunity|chance) (?:to learn(?! (?:more )?(?:about|how))|learner|learning(?! about))\b",
        r"\bto (?:learn and grow|grow and learn|learn from|learn new|learn quickly|keep learning|continue learning|continue to learn)\b",
        r"\b(?:have|had|i've|i|my) (?:also |already )?(?:learned|learnt|gained|got|developed)\b[^.;]{0,60}\b(?:at my|in my|during my|through my|from my|while (?:working|at)|as an?|experience|internship|skills|university|college|degree|in school|previous|over the)\b",
        r"\b(?:skills|experience|knowledge|everything|what|lessons?) (?:that )?(?:i|i've|i have) (?:have )?(?:learned|learnt|gained)\b",
        r"\b(?:learning|e-learning|machine learning|deep learning|blended learning|lifelong learning|learning (?:support|curve|environment|management|outcomes|disabilit\w+|difficult\w+|assistant|plan|experience|centre|center|opportunit\w+|needs|community|styles?|goals?|targets?|platform|and development|designer))\b(?! about)(?! that)(?! how)(?! more)".replace(
            "learning|e-learning",
            "(?:student|service|project-based|online|online|remote|early|active|adult|language|reinforcement|supervised|your|their|on-the-job|children's|pupils'|students'|personalised|personalized) learning|e-learning",
        ),
        r"\b(?:hearing|heard) (?:loss|aids?|test|impair\w+|room|bundle)\b|\b(?:learning|hearing)-\w+|\b(?:court|public|tribunal) hearings?\b",
        r"\b(?:i|we) have(?:n't| not)(?: yet)? (?:heard|received)\b[^.;]*",
        r"\bi (?:do )?understand (?:that |you|how|the (?:process|hiring|decision)|this|it)\b[^.;]{0,60}",
        r"\b(?:sorry|disappointed|glad|happy|pleased|delighted|sad) to (?:hear|learn) (?:that )?(?:you (?:have|had|chose|decided|were)|of your decision|about your decision)\b",
        r"\bmy (?:\w+ )?(?:understanding|knowledge|insights?|perspective|appreciation)\b",
    ),
)
COMPANY_NEED = Signal(
    "company_need",
    cue(
        rf"\b(?:you|you're|you are|you were|your (?:\w+ ){{0,2}}(?:team|company|firm|department|organi[sz]ation|school|clinic|office|group|centre|center|hospital|store|shop)|the (?:\w+ )?(?:team|company|firm|department|organi[sz]ation|school|clinic|office|hospital|group|business|practice))"
        rf"(?:'re|'s| are| is| were| was| have been| will be)?(?: \w+)? (?:looking|searching|hoping|planning|plan|plans|trying|tries|expanding|seeking|preparing|moving|growing|launching|about to|working (?:on|to|toward|towards)|wants? to|wanting|hopes? to|aims? to|aiming|needs?|needed|needing|requires?|required|want|is after|are after|faces?|facing|struggl\w+|rolling out|opening|building|introducing|switching|migrating|rebuilding|reorgani[sz]\w+|developing|undertaking|tackling|would like (?:someone|a|an|to))\b{_X}",
        rf"\b(?:need|needs|search|demand|requirement|requirements|looking|vacancy|shortage|lookout|hunt) (?:for|of|to)\b(?! (?:you|me|more information|anything|any)\b){_X}",
        rf"\b(?:goals?|challenges?|plans?|project|projects|initiative|initiatives|mission|expansion|migration|launch|transition|priorit(?:y|ies)|objectives?|vision|rollout|roll-out|roadmap|campaign|push|move|drive|aim|target|ambitions?|switch|merger|opening|upgrade|overhaul|turnaround|backlog|redesign|rebuild|modernisation|modernization|aims) "
        rf"(?:of|to|for|in|into|around|on|with|is|from|at|by|toward|towards|regarding|that|you|are)\b{_X}",
        r"\b(?:your|the|this|new|upcoming|planned|big|current|[A-Z]\w+'s) (?P<x>(?:(?!and\b|for\b|of\b|in\b|to\b|that\b|how\b)[\w'&/-]+ ){1,4})(?:goals?|challenges?|plans|projects?|initiatives?|mission|expansion|migration|launch|transition|objectives?|vision|strategy|rollout|roadmap|campaign|backlog|redesign|rebuild|shortage|needs|problem|problems|merger|upgrade|overhaul|turnaround|target|targets|priorities)\b",
        rf"\b(?:role|position|job|post|work) (?:\w+ )?(?:requires?|needs?|calls for|demands?|involves?|will involve)\b{_X}",
        rf"\b(?:challenges?|problems?|pressures?|difficult(?:y|ies)|issues?|hurdles?|bottlenecks?) (?:\w+ )?(?:with|of|in|around|facing|you|the|like|such as)\b{_X}",
    )
    + cue(
        r"\b(?:looking|searching|hoping|hunting) (?:for|to find|to hire|to add) (?:someone|somebody|a person|people|candidates?) (?:who|with|that|to)\b",
        r"\bsomeone (?:who can|to|with)\b[^.;]{0,60}\byou (?:need|want|are looking|were looking)\b",
        r"\b(?:(?:you|they|who|which|company|team) (?:\w+ )?(?:needs?|needed|wants?|wanted|requires?)|need for|needs) (?:someone|somebody|a person)\b",
        r"\bthe (?:qualities|skills|qualifications|experience|person|kind of person|candidate) (?:that )?(?:you(?:'re| are| were| described| mentioned| need)|the (?:job|role|position))\b[^.;]{0,20}\b(?:looking for|seeking|need|requires?|mentioned|described|want)\b",
    ),
    blots(
        r"\b(?:failed|past|previous|last|recent|old|finished|completed|successful) (?:\w+ )?(?:project|migration|launch|initiative|campaign|challenge|merger)\b",
        r"\bmy (?:\w+ ){0,2}(?:goals?|plans?|objectives?|vision|project|challenges?|career)\b[^.;,]*",
        r"\bif you(?:'d| would| need| have| require| want| are| were| should)\b[^.;]*",
        r"\b(?:should|do|can|might|when|whatever|anything|information|details|materials|references|documents|else|unless|what) (?:else )?(?:that )?you (?:may |might |should |would )?(?:need|require|want|be looking)\b[^.;]*",
        r"\bnext (?:steps?|stages?)\b|\bhiring (?:plans?|process|needs|strategy)\b|\blook(?:ing)? forward\b[^.;]*|\binterview project\b",
        r"\b(?:i|we) (?:led|managed|ran|built|launched|completed|worked on|delivered|oversaw|designed|was|have|had)\b[^.;,]*",
        r"\b(?:let me know|please|wanted to|i need|i needed|i want)\b[^.;]*",
        r"\b(?:your|the|company's|team's|employer's|organi[sz]ation's) (?:\w+ ){0,2}(?:needs|goals|objectives|mission|vision|requirements)(?=[,.;]|$| and\b| of (?:your|the) (?:team|company|organi[sz]ation|firm|department)\b)",
        r"\b(?:hope|hoping|hoped|moving|move|plan|plans|growing) (?:to (?:make|fill|hire|reach|have) (?:a )?(?:decision|position|final)|forward|ahead)\b[^.;]*",
        r"\b(?:opening|position|project|role) (?:of|at|with|in|for|as) (?:the |a |an |your )?(?=[A-Z])",
    ),
)
