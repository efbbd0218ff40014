"""What the writer brings: qualification, an answer to a doubt, news."""

from __future__ import annotations

from afterword.review.signals.cue import Signal, blots, cue
from afterword.review.vocabulary import BLAND_ABOUT_ONESELF

_DID = (
    r"achieved|administered|advised|analy[sz]ed|arranged|assembled|assisted|attended|audited|authored|balanced|boosted|brought|budgeted|built|captained|"
    r"cared|closed|coached|co-?ordinated|collaborated|compiled|completed|composed|conducted|constructed|contributed|converted|cooked|cleared|cut|delivered|"
    r"deployed|designed|developed|devised|directed|doubled|drafted|drove|earned|edited|engineered|established|exceeded|expanded|facilitated|finished|fixed|founded|"
    r"generated|graduated|grew|guided|halved|handled|headed|helped|hired|hold|implemented|improved|increased|installed|introduced|invented|launched|laid|led|lectured|looked after|maintained|majored|"
    r"managed|mentored|migrated|moved|negotiated|nursed|operated|organi[sz]ed|oversaw|owned|performed|planned|played|prepared|presented|produced|programmed|promoted|"
    r"published|raised|ran|rebuilt|recruited|redesigned|reduced|renovated|repaired|replaced|researched|resolved|restored|reviewed|rewrote|saved|scheduled|secured|served|set up|shipped|sold|"
    r"solved|speak|specialise|specialize|specialised|specialized|spent|started|streamlined|studied|supervised|supported|taught|tested|took|trained|transformed|translated|tripled|tutored|upgraded|used|"
    r"volunteered|walked|welded|won|worked|wrote|wired|shadowed|scored|passed|qualified|picked up|learn(?:ed|t) (?=[\w ]{2,30} in )"
)
_HAVE = r"experience|background|years?|degree|certificat\w+|licen[cs]e|training|skills?|knowledge|expertise|diploma|qualification|ability|abilities|track record|understanding|familiarity"
_VERBS = r"(?! (?:would|will|could|can|make|makes|making|is|are|was|has|have|align\w*|match\w*|fits?|qualif\w+|prepar\w+|that|which|if|to you|and how|and i|with you|for your time)\b)"
_X = r"(?P<x>[^.;?!]{2,110})"

QUALIFICATION = Signal(
    "qualification",
    cue(
        r"\bmy (?P<x>(?:[\w&/'+#.,-]+ ){1,6}?)(?:experiences?|background|training|degree|skills?|skill set|skillset|knowledge|expertise|internship|coursework|certifi\w+|abilit(?:y|ies)|strengths|career|education|track record|familiarity|proficiency|studies|fluency|thesis|portfolio|licen[cs]e|project|work|talents|capabilities)\b",
        rf"\bmy (?:[\w'-]+ ){{0,5}}?(?:experiences?|background|training|degree|skills?|skill set|skillset|knowledge|expertise|internship|coursework|certifi\w+|abilit(?:y|ies)|track record|familiarity|proficiency|studies|fluency|work|years|time|placement|strengths?|career|education|role|history|interpersonal) (?:and (?:\w+ ){{1,2}})?"
        rf"(?:in|with|as|at|of|on|for|from|to|doing|managing|leading|working|teaching|running|building|include[sd]?|includes|using|developing|designing|caring|selling|supporting|handling|during|across|include|gained|are|is)\b(?! (?:fit|match|your|you|this|a (?:great|good|strong|perfect)|an (?:ideal|excellent|asset))\b){_X}",
        rf"\bi(?:'ve| have|'m| am|'ll| will| would| can| could| also| do)* (?:also |already |always |recently |successfully |personally |currently |certainly |definitely )*(?:have|hold|had|possess|bring(?:ing)?|offer|own|earned|gained|got|developed|contribute|demonstrate|add|with)\b"
        rf"(?=[^.;?!]*\b(?:{_HAVE})\b){_X}",
        rf"\b(?:i|i've|and|i have|where i|who|which i|that i|also|we) (?:also |have |'ve |recently |successfully |personally |currently |just |previously |once |twice |then |single-handedly |now )*(?:{_DID}|teach|manage|lead|run|build|hold|supervise|train|sell)\b{_X}",
        rf"\b(?:fluent|certified|licen[cs]ed|proficient|experienced|trained|skilled|bilingual|qualified|versed|adept|accomplished|competent|at home|comfortable|confident working) (?:in|as|with|to|at|user|using|on)\b(?! (?:this|your|the (?:position|role|job))\b){_X}",
        r"\b(?:as an? (?:former |current |qualified |certified |trained |long-time |recent )?)(?P<x>[\w-]+(?: [\w-]+){0,3}), i\b",
        rf"\b(?:in|during|throughout|from) my (?:\w+ ){{0,2}}(?:years?|time|work|role|job|position|career|internship|placement|studies|position|experience|last|previous|current) (?:as|at|with|in|on|of)\b{_X}",
        r"\b(?:bring|offer|contribute|have|possess|demonstrat\w+|utili[sz]e|apply|use|using|combination of|put) (?:to (?:the|your|this) \w+ )?(?P<x>[^.;?!]{0,90}) (?:skills?|abilit(?:y|ies)|experience|expertise|background|knowledge)\b",
        r"(?P<x>[^.;?!]{2,120}) (?:was|were|is|are|being) (?:some of |one of |among )?(?:the )?[\w ]{0,30}(?:work|things?|projects?|years|jobs?) (?:that )?(?:i|i've|i have) (?:done|did|had|built|worked on|been)\b",
        r"\b(?P<x>[^.;?!]{2,90}) (?:is|are) (?:one of )?my (?:\w+ )?(?:strengths?|speciality|specialty|strong suits?|forte)\b",
        bland=BLAND_ABOUT_ONESELF,
        numbers=True,
    )
    + cue(
        r"\b(?:i've|i have|i had) been (?P<x>(?!thinking|waiting|looking|hoping|in touch|invited|meaning|reflecting|considering|following|told|trying|interested|excited|impressed|wanting)\w+(?:ing|ed)\b[^.;?!]{2,100})",
        bland=BLAND_ABOUT_ONESELF,
    )
    + cue(
        r"\b(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many)(?: and a half)?(?:-| )?years?'?s? (?:of |as |in |at |with |doing |experience|running|working|teaching|on )",
        r"\b(?:bachelor|master|associate)(?:'s|s)?(?: degree)? (?:of|in)\b|\b(?:ph\.?d|mba|bsc|msc|b\.a|b\.s)\b(?= in| from)|\bGPA of\b",
        r"\bi (?:am|'m) (?:an? )?(?:\w+ )?(?:certified|licensed|registered|chartered|qualified|bilingual|fluent|trilingual)\b",
        r"\bwe (?:did|used|ran|built|had) (?:this|that|it|exactly that|the same|a similar|something similar)\b[^.;?!]{0,30}\b(?:at|when|in|for)\b",
        r"\bi (?:speak|write|can (?:weld|code|drive|cook|operate|read|speak)) (?:\w+)",
    ),
    blots(
        r"\b(?:my )?lack of\b[^.;,]*",
        r"\b(?:limited|little|insufficient|short|lesser|less|indirect) (?:\w+ ){0,2}(?:experience|background|knowledge|training)\b[^.;,]*",
        r"\bi (?:\w+ )?(?:write|wrote) (?:it|this|to)\b[^.;,]*",
        r"\bi (?:have |'ve )?(?:recently |just )?received\b[^.;,]*",
        r"\bi (?:also )?(?:have|had|took|spent) (?:\w+ )?(?:enjoyed|liked|the (?:opportunity|chance|pleasure|privilege)|an? (?:opportunity|chance|great time|wonderful time|interest|question|few)|attached|enclosed|no doubt|any questions|not heard|heard|been thinking|learned|time to)\b[^.;]*",
        r"\b(?:that|which|as|when|what|where|how|after|since|the \w+) (?:you|we|i) (?:and i )?(?:discussed|mentioned|described|talked|spoke|met|interviewed|told)\b",
        r"\bi (?:worked|presented|spent|took|attended|raised|brought|used) (?:\w+ )?(?:with you|this opportunity|our (?:meeting|interview)|the (?:interview|time|opportunity|question|topic)|up)\b",
        r"\bi (?:wrote|served|contributed) (?:to you|you)\b[^.;]*",
        r"\b(?:would|will|could|can|to) (?:be able to |also )?(?:play|use|start|work|bring|contribute) (?:a |an |to )?(?:\w+ )?(?:role|part|value|contribution|asset)\b",
        r"\b(?:my|the) (?:skills?|experience|background|qualifications|education|abilities|and|,| )+(?:are|is|would be|make me|will be|qualify me|fit|match|align|suit) [^.;]*\b(?:fit|match|asset|candidate|align\w*|suited|position|role|team|needs)\b(?! (?:in|with|of) [a-z]+ing\b)",
        r"\b(?:would|will|could|can|might) (?:be|make|become) an? (?:\w+ ){0,3}(?:fit|match|asset|addition|candidate|contribution)\b[^.;]*",
        r"\bmy (?:\w+ ){0,2}(?:interest|enthusiasm|excitement|desire|interview|visit|meeting|conversation|application|candidacy|thanks|appreciation|gratitude|contact|phone|résumé|resume|references|schedule|regards)\b",
        r"\b(?:you|your (?:team|company)) (?:have|has|had|built|led|ran|developed|created)\b[^.;,]*",
        r"\b(?:completed|passed|earned|played|assisted|moved|trained) (?:the|our|this) (?:interview|conversation)\b",
    ),
)
CONCERN_ADDRESSED = Signal(
    "concern_addressed",
    cue(
        r"\b(?:you|you'd|you had|we|there (?:was|were|is|are)|your|any|some|the|a) (?:\w+ ){0,3}(?:concerns?|reservations?|doubts?|hesitations?|worr(?:y|ies)|misgivings?)\b(?! for (?:the )?(?:patient|people|customer|student|client|others))",
        r"\b(?:concerned|worried|unsure|hesitant|wondered|sceptical|skeptical|doubtful) (?:about|that|over|whether|if) (?:my|i)\b",
        r"\b(?:although|though|while|whilst|even though|even if|despite|notwithstanding|i know(?: that)?|i realise|i realize|i recognise|i recognize|it is true|admittedly|granted|true)\b[^.;]{0,50}\b(?:i (?:do not|don't|lack|have not|haven't|am not|may not|have (?:limited|little|less|only|no)|did not|didn't|am (?:still )?new|had (?:little|no|only|limited))|my (?:\w+ )?(?:experience|background|lack|degree|skills?|knowledge|gap)[^.;]{0,25}\b(?:limited|not|less|less direct|short|lack|missing|different|indirect|thin))",
        r"\b(?:my )?lack of (?:\w+ )?(?:experience|a |an |formal|direct|knowledge|exposure|certification|degree|qualification|background|management|technical)\b|\bi lack\b",
        r"\b(?:should|could|wish i (?:had|'d)|ought to) have (?:\w+ )?(?:said|answered|mentioned|explained|been clearer|given|told|made clear|put|handled)\b|\bwish i had (?:said|answered|mentioned|explained)\b",
        r"\b(?:did not|didn't|do not think i|don't think i|failed to|could have|struggled to|couldn't|could not|was not able to|wasn't able to|may not have|might not have|never) (?:\w+ ){0,2}(?:answer(?:ed)?|explain(?:ed)?|express(?:ed)?|articulate|describe|give you|do (?:it |this |the question )?justice|convey(?:ed)?|make (?:it )?clear|recall|remember|come across)\b",
        r"\b(?:clarify|clear up|set the record straight|expand on my answer|add to my (?:answer|response)|revisit (?:my|the|your) (?:answer|question)|return to (?:your|the) question|correct (?:something|what|my|an)|better answer|fuller answer|come back to (?:your|the) question|elaborate on my (?:answer|response)|address (?:your|the|that|any) (?:\w+ )?(?:question|concern|point|issue))\b",
        r"\b(?:in hindsight|on reflection|upon reflection|thinking (?:back|about it|it over)|having (?:thought|reflected|had time to think)|after (?:thinking|reflecting|some thought)|since (?:thought|looked|gone back|reflected))\b(?=[^.;]*\b(?:answer|question|i (?:would|should|could|can|think|see)))",
        r"\b(?:misspoke|misunderstood your|blanked|stumbled|got (?:it|that|the (?:question|answer)) wrong|made a mistake|was mistaken|gave (?:you )?(?:a |an )?(?:poor|weak|incomplete|short|wrong|vague|unclear) (?:answer|response)|mistakenly|mis-?stated|error in my)\b",
        r"\b(?:gap|gaps) in my\b|\bcareer (?:gap|break)\b|\boverqualified\b|\bwithout (?:formal|direct|prior|a degree|previous) (?:\w+ )?experience\b|\bsteep learning curve\b|\bget(?:ting)? up to speed\b|\b(?:not|never) (?:yet )?(?:worked|used|had experience) (?:with|in)\b[^.;]{0,60}\b(?:but|however|yet|quickly|learn)\b",
        r"\b(?:you|your question) (?:asked|about) (?:me )?(?:about |whether |how |what |if )[^.;]{0,80}(?:\b(?:i've since|i have since|my answer|a better|i would now|i can now|the answer)\b)",
        r"\byour question (?:about|on|regarding|of)\b[^.;]{0,90}\b(?:answer|since|now|should|would|the short version|looked)\b",
        r"\b(?:to (?:answer|address) (?:your|that|the|this) (?:\w+ )?(?:question|concern|point|doubt)|reassure you|put your mind at (?:rest|ease)|allay|alleviate|ease any)\b",
    ),
    blots(
        r"\b(?:if|should) (?:you|there)(?: \w+){0,3} (?:any )?(?:\w+ )?(?:questions?|concerns?|doubts?)\b[^.;]{0,40}",
        r"\b(?:any|with|or) (?:further |other |additional |more )?(?:questions?|concerns?) or (?:questions?|concerns?)\b|\bquestions,? (?:comments|or),? (?:or )?concerns\b",
        r"\b(?:no|without(?: a)?|beyond(?: a)?|have no|little) (?:doubts?|hesitation|reservations?)\b",
        r"\bwhere (?:safety|quality|patients?|customers?) (?:is|are)\b[^.;]{0,20}\bconcern",
        r"\b(?:any|your) (?:\w+ )?(?:questions?|concerns?) (?:you (?:may|might|have)|that (?:may|might))\b",
        r"\b(?:do not|don't|without) hesitat\w+\b|\b(?:no doubt|undoubtedly)\b",
        r"\b(?:happy|glad|pleased) to (?:clarify|answer|address|elaborate)\b[^.;]*|\bclarify anything\b",
        r"\bwish i had (?:known|had) more time\b",
    ),
)
NEW_INFORMATION = Signal(
    "new_information",
    cue(
        r"\bsince (?:we|our|the|my|that|you|i) (?:\w+ ){0,3}(?:spoke|met|talked|interview(?:ed)?|conversation|meeting|visit|last|discussion|talk|call|chat|then|wrote)\b(?=[^.;]*\b(?:i(?:'ve| have| \w+ed|'m| am| was| got| won| took| led)|my|has|have))(?P<x>[^.;?!]{8,150})",
        r"\b(?:i|i've|i have|i was|was|and) (?:have |'ve |had |also |been )*(?:since|just|recently|now|finally|today|yesterday|last week) (?:been |also )?(?:passed|completed|received|earned|finished|been awarded|awarded|published|granted|obtained|gained|won|accepted (?:for|to|into)|promoted|certified|licensed|launched|shipped|built|finali[sz]ed|renewed|got|elected|selected|named|put together|signed up|enrolled|registered|begun|started|joined|led|written|wrote|drafted|sketched|tested|delivered|presented|qualified)\b(?P<x>[^.;?!]{3,110})",
    )
    + cue(
        r"\b(?:neglected|forgot|failed|omitted|meant) to (?:mention|say|tell|add|bring up|include|point out|note|share)\b(?P<x>[^.;?!]{6,160})",
        r"\b(?:did not|didn't|never|not) (?:get|have|had|got) (?:the|a|an|much)? ?(?:chance|opportunity|time) to (?:mention|discuss|tell|share|say|bring up|talk about|show|explain|touch on|raise)\b(?P<x>[^.;?!]{6,160})",
        r"\b(?:should have|would like to|i'd like to|wanted to|want to|worth|also like to|would also) (?:also )?(?:mention(?:ing)?|add(?:ing)?|share(?: with you)?|let you know|tell you|point out|update you|inform you)\b (?!how|that (?:i|you|we) (?:am|'m|are|really|enjoyed)|my (?:interest|enthusiasm|thanks|appreciation)|again|once more)(?P<x>[^.;?!]{10,160})",
        r"\b(?:something|one thing|a point|a few things) (?:that )?(?:i|we) (?:did not|didn't|forgot|neglected|hadn't|had not|never)\b(?P<x>[^.;?!]{8,160})",
        bland=BLAND_ABOUT_ONESELF,
        numbers=True,
    )
    + cue(
        r"\b(?:attached|attaching|enclosed|enclosing|i've included|i have included|i am including|i'm including|please find|i am (?:sending|forwarding)|i'm (?:sending|forwarding)|here(?:'s| is| are) (?:the|a|my|some|an|two|three) (?:\w+ ){0,4}(?:link|copy|write-?up|portfolio|example|article|sample|list|plan|draft|reference|references|document|piece|paper|sketch|mock-?up|recipe|menu|video|photos?|certificate)|as (?:promised|requested)|per your request|link below|linked below)\b",
        r"https?://\S+|\bwww\.\S+",
        r"\b(?:received|have|had|got|been (?:given|made)|holding|with|to answer|considering|extended|of) (?:\w+ ){0,3}(?:another|a competing|a second|an|a formal|a verbal|a written|other|multiple|one other|a job) (?:\w+ ){0,2}offers?\b|\boffer(?:ed)? (?:from|by|of employment from|of a (?:position|post|job) (?:with|at|from)) (?:another|a different|a|an|the|[A-Z])|\boffered (?:me )?(?:a|another) (?:\w+ )?(?:job|position|post|role)\b|\bcompeting offer\b|\bother offers?\b",
    ),
    blots(
        r"\b(?:attached|enclosed) (?:to|by|with) (?:the|your|each)\b|\bas requested by (?:him|her)\b|\bhappy to (?:send|forward)\b[^.;]*",
        r"\b(?:would|'d|can|could|will|happy to) (?:also |gladly )?(?:send|share|forward|provide|attach|tell you)\b(?! (?:you )?that)[^.;]{0,70}",
        r"\b(?:thank(?:s| you)?|appreciate)\b[^.;]{0,60}",
        r"\bwant(?:ed)? to (?:let you know|tell you|share|inform you|mention|add|say)(?: with you)? (?:how|that i (?:am|'m|remain|was|enjoyed|really|truly|would)|my (?:\w+ )?(?:thanks|interest|enthusiasm|appreciation|gratitude|excitement)|again)\b[^.;]*",
        r"\b(?:accept(?:ed|ing)?|taken|take|withdraw\w*) (?:\w+ ){0,3}(?:another|an|a different|the|other) (?:\w+ )?(?:offer|position|job|role)\b[^.;]*",
        r"\b(?:i|we)(?:'ve| have) (?:recently |just )?(?:interviewed|met|spoken|spoke|applied|received (?:no|your|the (?:email|letter|invitation)))\b[^.;]*",
        r"\b(?:your|an?|any|the|job|possible|potential|formal) (?:\w+ )?offer (?:of|from|for|to) (?:the|this|you|your|employment)\b",
        r"\bif (?:i|you|there|we)\b[^.;]{0,40}\boffers?\b",
    ),
)
