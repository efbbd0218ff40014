"""What the writer brings: qualification, an answer to a doubt, news."""

from __future__ import annotations

from afterword.review.signals.cue import Signal, blots, cue, cue_after
from afterword.review.vocabulary import BLAND_ABOUT_ONESELF

_IRREGULAR = (
    r"began|became|broke|brought|built|caught|coached|cut|dealt|did|drew|drove|fed|fought|flew|gave|grew|held|kept|laid|led|"
    r"made|oversaw|put|ran|rebuilt|rewrote|rode|sang|set|shot|sold|swept|taught|took|undertook|won|wrote|wove|spent|bred|"
    r"chaired|got|done|driven|grown|written|drawn|flown|sewn|ridden|fitted|hung|dug|went through|sewed|lent|spread|split|wired|wound|ground|fell"
)
# What one does around an interview shows no skill: it is talk, thought, feeling and going there.
_COURTEOUS = (
    r"accepted|received (?!an? |two |the (?:award|prize|title|medal)|top )|admired|agreed|answered|appeared|applied|appreciated|arrived|asked|assured|attached|attended|awaited|believed|called|came|"
    r"chatted|checked|chose|considered|contacted|decided|discovered|discussed|dressed|emailed|e-mailed|enclosed|enjoyed|entered|envied|"
    r"expected|explained|expressed|failed|felt|followed|forgot|found|gathered|guessed|happened|heard|hesitated|hoped|imagined|impressed|"
    r"included|indicated|informed|intended|interviewed|joined|signed up|relocated|laughed|learned|learnt|left|liked|listened|looked|loved|meant|mentioned|met|missed|"
    r"misspoke|misunderstood|needed|neglected|noted|noticed|omitted|parted|passed on|phoned|planned (?:to|on)|pleased|preferred|presumed|promised|"
    r"realised|realized|received|recognised|recognized|referred|regretted|remained|remembered|remarked|replied|requested|resolved to|returned|said|sat down|saw|seemed|"
    r"sensed|sent|shared|smiled|spoke|started to|stated|stayed|stopped|struggled|stumbled|submitted|suggested|supposed|talked|tasted|tended|thanked|"
    r"thought|told|tried|touched|toured|turned|understood|used to|viewed|visited|waited|wanted|was|went|were|wished|withdrew|wondered|wrote to|wrote (?:you|last|it|this|earlier|again|two)|"
    r"need|feed|speed|exceed|proceed|succeed|indeed|interested|excited|convinced|learnt about|delighted|honoured|honored|thrilled|pleased|committed|dedicated|disappointed|inspired|"
    r"blanked|freed|rushed|worried|sounded|prepared for the interview|researched your|reviewed your|read|wrote down|took (?:away|note|a lot|the (?:time|liberty|chance|opportunity)|part in the interview)|got (?:the|your|a (?:better|good|clear|great|real)|to (?:know|see|meet|hear|learn)|on|back|home|so|your|along)|"
    r"gained (?:a|an|some|so|much|valuable|insight|more)|had (?:the|a (?:great|good|wonderful|lovely|chance|pleasure|very|really|nice|similar thought|moment)|hoped|an (?:opportunity|excellent)|not|no|to|so|some|my (?:interview|phone))|made (?:the (?:right|shortlist|cut|difficult|hard)|a (?:good|mistake|poor|note|hash|mess|strong|favou?rable|decision)|clear|it)|put (?:my|in|together)|gave (?:you|a (?:poor|weak|bad|short|good|vague|clumsy|wrong)|it|an? (?:\w+ )?answer|my (?:interview|best))|took (?:your)|did not|did (?:well|my (?:best|homework|research)|so|the (?:interview|question)|enjoy|want|appreciate|not)|brought (?:up|along)|kept (?:thinking|my)|spent (?:with|time|the (?:day|morning|afternoon|hour)|an (?:hour|afternoon)|with you|talking|together|my time with|so)|set (?:out my|my heart)"
)
_AUX = r"(?:(?:have|had|has|also|once|since|then|recently|previously|already|later|myself|both|then|twice|successfully|regularly|always|often|personally|only|first|long|never|been known to|now|still|sometimes|originally|formerly) )*"
_PRESENT = r"teach|manage|lead|run|hold|supervise|train|sell|coach|volunteer|speciali[sz]e|own|drive|operate|speak (?!again|with|to|further|more|soon)|write|cook|weld|code|program|design|build|edit|translate|maintain|oversee|look after|care for|play|sing|study|make|serve|work (?=(?:as|in|at|with|on) )|know (?=(?:how to|my way|every|python|excel|the (?!position|role|job|decision|process)))|use|train|tutor|mentor|do (?=(?:the|my|all))"
_X = r"(?P<x>[^.;?!]{2,120})"
_HAVE = r"experience|background|years?|degree|certificat\w+|licen[cs]e|training|skills?|knowledge|expertise|diploma|qualification|ability|abilities|track record|understanding|familiarity|tickets?|card|pass|clearance|certs?|portfolio|gcse\w*|a-levels?|nvq|apprenticeship|talent|proficiency|command|fluency|practice|eye|head for|contacts|network|clients|registration|master's|bachelor's|phd|mba|b\.?tech|m\.?tech|b\.?a|b\.?sc|m\.?sc"

QUALIFICATION = Signal(
    "qualification",
    cue(
        r"\bmy (?P<x>(?:[\w&/'+#.,-]+ ){1,8}?)(?:experiences?|background|training|degree|skills?|skill set|skillset|skill-set|knowledge|expertise|internships?|coursework|certifi\w+|abilit(?:y|ies)|strengths|career|education|track record|familiarity|proficiency|studies|fluency|thesis|dissertation|portfolio|licen[cs]e|project|work|talents|capabilities|placement|clerkship|practicum|rotations?|volunteering|degree|apprenticeship|practice)\b",
        r"\bmy (?:[\w'-]+ ){0,5}?(?:experiences?|background|training|degree|skills?|skill set|skillset|knowledge|expertise|internships?|coursework|certifi\w+|abilit(?:y|ies)|track record|familiarity|proficiency|studies|fluency|work|years|time|placement|strengths?|career|education|role|history|interpersonal|rotations?|practicum|thesis|dissertation|background|days|stint|spell|apprenticeship|research|job|position|clients|pupils|team|crew|project|thesis|coursework) (?:and (?:\w+ ){1,2})?"
        r"(?:in|with|as|at|of|on|for|from|to|doing|managing|leading|working|teaching|running|building|include[sd]?|includes|using|developing|designing|caring|selling|supporting|handling|during|across|gained|are|is|was|were|did|involved|covered|required|had|focused|taught)\b(?! (?:fit|match|your|you|this|a (?:great|good|strong|perfect)|an (?:ideal|excellent|asset))\b)"
        + _X,
        rf"\b(?:fluent|certified|licen[cs]ed|proficient|experienced|trained|skilled|bilingual|qualified|versed|adept|accomplished|competent|at home|comfortable|confident|expert|up to speed|well-versed|good|handy|familiar) (?:in|as|with|to|at|user|using|on)\b(?! (?:this|that|it|the idea|your|the (?:position|role|job|requirements|duties|company))\b){_X}",
        r"\bas an? (?P<x>(?:former |current |qualified |certified |trained |long-time |recent |licensed |registered )?[\w-]+(?: [\w&-]+){0,6}), (?:i|my|in|for|at|where)\b",
        r"\bmy (?:own |last |first |current |latest )?(?P<x>(?:[\w'-]+ ){0,3}(?:thesis|dissertation|project|paper|research|design|code|software|model|solver|library|class|pupils|students|kitchen|ward|stall|garden|drawings|work)(?: [\w'-]+)? (?:already |now |still )?(?:runs?|ran|scales?|handles?|handled|won|passed|cut|saved|served|covered|covers|reached|uses|used|showed|shows|deals|dealt)\b[^.;?!]{3,90})",
        rf"\b(?:in|during|throughout|from|over|at|through) my (?:\w+ ){{0,3}}(?:years?|time|work|role|job|position|career|internship|placement|studies|position|experience|last|previous|current|term|months|shifts) (?:as|at|with|in|on|of|to)\b{_X}",
        r"\b(?:bring|offer|contribute|have|possess|demonstrat\w+|utili[sz]e|apply|use|using|combination of|put|adding|bringing|blend of|mix of|wealth of|with) (?:to (?:the|your|this) \w+ )?(?P<x>[^.;?!]{0,90}) (?:skills?|abilit(?:y|ies)|experience|expertise|background|knowledge|training)\b(?! (?:requirements|that (?:you|the))|s? you\b| needed| necessary| required)",
        r"\bhaving (?!met|had|spoken|talked|discussed|heard|thought|seen|read|reflected|considered|interviewed|learned|visited|applied|said|been (?:interviewed|invited|given|told)|in mind|observed|me|the|a|to|so)(?:\w+ed|been|run|led|built|taught|sold|kept|held|driven|grown|made|done|written|set)\b"
        + _X,
        r"\b(?:lets|let|lead|led|taught|allowed|helped|enabled|equipped|trained|gave|prepared) me (?:\w+ )?(?:for |to |with |how to )?(?P<x>[^.;?!]{0,80}\b(?:skills?|experience|manage|handle|develop|build|lead|work with)\b[^.;?!]{0,60})",
        bland=BLAND_ABOUT_ONESELF,
        numbers=True,
    )
    + cue_after(
        120,
        r"(?<=\w )(?:was|were|is|are|being) (?:some of |one of |among )?(?:exactly |much |part |most )?(?:of )?(?:the |my )?(?:what |(?:\w+ ){0,4}(?:work|things?|projects?|years|jobs?) (?:that )?)(?:i|i have) (?:have )?(?:done|did|had|built|worked on|been|do)\b",
        r"(?<=\w )(?:is|are) (?:one of )?my (?:\w+ )?(?:strengths?|speciality|specialty|strong suits?|forte|bread and butter|trade)\b",
        r"(?<=\w )(?:aligns?|matches|match|fits?|overlaps?|tall(?:y|ies)|dovetails?|corresponds?|chimes?|squares?|meshes?) (?:\w+ ){0,2}(?:with )?my (?:own )?(?:\w+ )?(?:experience|background|skills?|training|strengths|career|expertise)\b",
        bland=BLAND_ABOUT_ONESELF,
        numbers=True,
    )
    + cue(
        r"\b(?:\d+\+?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|a dozen)(?:-plus)?(?: and a half)?(?:-| )?(?:plus |or more |odd )?years?'?s?'? (?:of |as |in |at |with |doing |experience|running|working|teaching|on |behind|under|managing|leading|selling|\w+ing experience)",
        r"\b(?:bachelor|master|associate)(?:'s|s)?(?: degree)? (?:of|in)\b|\b(?:ph\.?d|mba|bsc|msc|b\.a|b\.s|b\.?tech|m\.?tech|b\.?com|b\.?ed|llb)\b(?= in| from| with| and)|\bgpa of\b",
        r"\bi (?:am|hold) (?:an? )?(?:\w+ )?(?:certified|licensed|registered|chartered|qualified|bilingual|fluent|trilingual|first aider)\b",
        r"\bwe (?:did|used|ran|built|had) (?:this|that|it|exactly that|the same|a similar|something similar)\b[^.;?!]{0,30}\b(?:at|when|in|for)\b",
        r"\bas (?:a|an) (?:student |junior |senior |assistant |former )?[\w-]+(?: [\w-]+){0,3} (?:at|for|in|with) [^.;,]{3,60}, i\b",
    ),
    blots(
        r"\b(?:attach\w*|enclos\w*|send(?:ing)?|forward(?:ing)?) [^.;]*",
        r"\b(?:my )?lack of\b[^.;,]*",
        r"\b(?:limited|little|insufficient|short|lesser|less|indirect|no) (?:\w+ ){0,2}(?:experience|background|knowledge|training)\b[^.;,]*",
        r"\b(?:discuss(?:ed|ing)?|explain(?:ed|ing)?|share|talk(?:ed|ing)? about|tell you (?:more )?about|describe|review(?:ed|ing)?|present|outline|going over|listening to|elaborate on|hearing about|learn(?:ing)? about|questions about|interest in) my\b(?=[^.;]*\b(?:skills|experience|background|qualifications|career)\b)[^.;,]*",
        r"\b(?:my|the) (?:skills?|experience|background|qualifications|education|abilities|personality|and|,| )+(?:are|is|would be|make me|will be|qualify me|fit|match|align|suit|meet) [^.;]*\b(?:fit|match|asset|candidate|align\w*|suited|position|role|team|needs)\b(?! (?:in|with|of) [a-z]+ing\b)",
        r"\b(?:would|will|could|can|might) (?:be|make|become) an? (?:\w+ ){0,3}(?:fit|match|asset|addition|candidate|contribution)\b[^.;]*",
        r"\bmy (?:\w+ ){0,3}(?:readiness|willingness|name|family|interest|enthusiasm|excitement|desire|interview|visit|meeting|conversation|application|candidacy|thanks|appreciation|gratitude|contact|phone|résumé|resume|references|schedule|regards)\b",
        r"\b(?:you|your (?:team|company|\w+)|they|he|she|your own) (?:\w+ )?(?:have|has|had|built|led|ran|developed|created|bring|brings)\b[^.;,]*",
        r"\b(?:gain|gaining|get|getting|acquire|develop|learn|provide me|give me|further|expand|broaden|grow|build|enhance) (?:my |more |valuable |some |new |the |additional |me )+(?:\w+ ){0,3}(?:skills?|experience|knowledge|expertise|understanding|career)\b[^.;]*",
        r"\bmy (?:ideal|dream|next|first|future|potential|prospective) (?:job|role|position|career|employer)\b[^.;,]*|\bmy (?:career|own|professional|personal) (?:goals?|path|aspirations|interests|values|philosophy|objectives?|plans?)\b[^.;]*|\bin my (?:career|search|job search|field)\b",
        r"\bmy (?:phone|cell|mobile|home|work|e-?mail|telephone) (?:number |address )?(?:is|at|:)[^.;]*",
    ),
    doing=cue(
        rf"^{_AUX}(?!(?:{_COURTEOUS})\b)(?:[a-z-]+ed|{_IRREGULAR})\b(?! (?:you|your|with you|to you|for you|the (?:interview|position|role|job|offer|conversation|meeting|question)|our (?:conversation|meeting|interview|discussion|talk)|up with you)\b){_X}",
        rf"^(?:also |currently |now |still |already |regularly |often |can |could |do |would |have )*(?:{_PRESENT})\b(?! (?:you|your|it|that|this|on|with you|to you|forward)\b){_X}",
        rf"^(?:have|had|am|will|would|can|could|also|do|still|both|ha[sd]|been)? ?(?:also |already |always |recently |successfully |both )*(?:have|hold|had|possess|bring(?:ing)?|offer|own|earned|gained|got|developed|contribute|demonstrate|add|with|carry)\b(?! not\b| no\b)(?=[^.;?!]*\b(?:{_HAVE})\b){_X}",
        rf"^(?:am|was|have been|had been|used to be|became|trained as|qualified as|worked as|am also|was also|served as|act(?:ed)? as) (?:responsible for|in charge of|trained (?:in|as|on|to)|certified|licensed|fluent|used to|accustomed to|good (?:at|with)|the (?!right|best|ideal|perfect|person|one|candidate|only|kind|sort|type|first|same|most)|an? (?!bit|little|good (?:fit|match|listener|person)|great|perfect|strong (?:fit|match|candidate)|ideal|excellent|hard|quick|team|fast|huge|big|lot|firm|natural|fan|people|believer|person|candidate|member|part|pleasure|valuable|better|match|fit|suitable|real|positive|motivated|dedicated|enthusiastic|passionate|self|very|long-time fan|while|loss)|head|lead|deputy|acting|captain|top|number one|currently \w+ing|doing|in my (?:final|last|second|third) year){_X}",
        rf"^(?:have|had) (?:\w+ )?been (?:(?:equally|really|most|so|ever) )?(?!equally|most|thinking|waiting|looking|hoping|in touch|invited|meaning|reflecting|considering|following|told|trying|interested|excited|impressed|wanting|given|asked|offered|selected|able|so|a fan|keen|away|out of|in contact|turning|mulling|pondering|reading){_X}",
        rf"^can (?![^.;]*\bif you\b)(?!(?:not|manage with|start|come|meet|send|speak (?:again|with|to|further|more|soon)|provide|be|offer|contribute|do|answer|make|help|bring|see|say|share|supply|learn|join|add|call|talk|give|get|hit|imagine|assure|tell|understand|begin|go|promise|also|only|certainly|easily|work (?:any|every|full|part|weekends|evenings|nights|around|mornings|with you|from)|picture|hear|wait|expect|discuss|travel|have|take|think|deliver|picture|hardly|appreciate|relate|envision|still|use my|apply|now|reach|hope|assist|support|become|play|fill|grow|speak with you)\b){_X}",
        rf"^(?:have|had|also have|would have|can have) (?:\w+ )?(?:lots? of |plenty of |a lot of |years of |some |good |strong |excellent |great |solid |extensive |experience |hands-on |over |more |both |basic |in-depth )+(?!fun\b|times?\b|day\b|chats?\b|conversations?\b|talks?\b|meetings?\b|questions?\b|interest\b|respect\b|pleasure\b|feelings?\b|hopes?\b){_X}",
        bland=BLAND_ABOUT_ONESELF,
        numbers=True,
    ),
)
CONCERN_ADDRESSED = Signal(
    "concern_addressed",
    cue(
        r"\b(?:you|you'd|you had|we|there (?:was|were|is|are)|your|any|some|the|a) (?:\w+ ){0,3}(?:concerns?|reservations?|doubts?|hesitations?|worr(?:y|ies)|misgivings?)\b(?! for (?:the )?(?:patient|people|customer|student|client|others))",
        r"\b(?:concerned|worried|unsure|hesitant|wondered|sceptical|skeptical|doubtful) (?:about|that|over|whether|if) (?:my|i)\b",
        r"\b(?:you|they) (?:had )?(?:asked|wondered|worried|were (?:unsure|not sure|concerned)|may (?:wonder|worry|ask)|might (?:wonder|worry|ask)) (?:me )?(?:whether|if|about (?:my|me)|how) (?:i|my)\b(?! (?:can|could|am free|was free|knew|know|heard|found))",
        r"\b(?:although|though|while|whilst|even though|even if|despite|notwithstanding|i know(?: that)?|i realise|i realize|i recognise|i recognize|it is true|admittedly|granted|true)\b[^.;]{0,50}\b(?:my (?:last|most recent|latest) [^.;]{0,40}\b(?:ended|ago|was in)|i (?:do not|don't|lack|have not|haven't|am not|may not|have (?:limited|little|less|only|no)|did not|didn't|am (?:still )?new|had (?:little|no|only|limited))|my (?:\w+ )?(?:experience|background|lack|degree|skills?|knowledge|gap)[^.;]{0,25}\b(?:limited|not|less|less direct|short|lack|missing|different|indirect|thin))",
        r"\b(?:my )?lack of (?:\w+ )?(?:experience|a |an |formal|direct|knowledge|exposure|certification|degree|qualification|background|management|technical)\b|\bi lack\b",
        r"\b(?:should|could|wish i (?:had|'d)|ought to) have (?:\w+ )?(?:said|answered|mentioned|explained|been clearer|given|told|made clear|put|handled)\b|\bwish i had (?:said|answered|mentioned|explained)\b",
        r"\b(?:did not|didn't|do not think i|don't think i|failed to|could have|struggled to|couldn't|could not|was not able to|wasn't able to|may not have|might not have|never) (?:\w+ ){0,2}(?:answer(?:ed)?|explain(?:ed)?|express(?:ed)?|articulate|describe|give you|do (?:it |this |the question )?justice|convey(?:ed)?|make (?:it )?clear|recall|remember|come across)\b",
        r"\b(?:clarify|clear up|set the record straight|expand on my answer|add to my (?:answer|response)|revisit (?:my|the|your) (?:answer|question)|return to (?:your|the) question|correct (?:something|what|my|an)|better answer|fuller answer|come back to (?:your|the) question|elaborate on my (?:answer|response)|address (?:your|the|that|any) (?:\w+ )?(?:question|concern|point|issue))\b",
        r"\b(?:in hindsight|on reflection|upon reflection|thinking (?:back|about it|it over)|having (?:thought|reflected|had time to think)|after (?:thinking|reflecting|some thought)|since (?:thought|looked|gone back|reflected))\b(?=[^.;]*\b(?:answer|question|i (?:would|should|could|can|think|see)))",
        r"\b(?:misspoke|misunderstood your|blanked|stumbled|got (?:it|that|the (?:question|answer)) wrong|made a mistake|was mistaken|gave (?:you )?(?:a |an )?(?:poor|weak|incomplete|short|wrong|vague|unclear) (?:answer|response)|mistakenly|mis-?stated|error in my)\b",
        r"\b(?:gap|gaps) in my\b|\bcareer (?:gap|break)\b|\boverqualified\b|\bwithout (?:formal|direct|prior|a degree|previous) (?:\w+ )?experience\b|\bsteep learning curve\b|\bget(?:ting)? up to speed\b|\b(?:not|never) (?:yet )?(?:worked|used|had experience) (?:with|in)\b[^.;]{0,60}\b(?:but|however|yet|quickly|learn)\b",
        r"\b(?:you|they|he|she) (?:\w+ )?asked\b[^.;]{0,40}\b(?:how|whether|if|what) (?:somebody|someone|a person|a candidate|anyone)\b[^.;]{0,20}\b(?:without|with no|who (?:has|had|have) (?:no|not|never|only))\b",
        r"\bi (?:do )?(?:know|realise|realize|appreciate|recognise|recognize|accept|admit|grant) (?:that )?(?!you\b)[^.;]{3,90}\b(?:not|no|never|unusual|odd|little|only|less|short|unconventional)\b[^.;]{0,70}(?:,| but| yet| though) (?:but |yet |though )?(?:i|my|the)\b(?! (?:would|wanted|hope))",
        r"\bwhat i (?:left out|should have (?:said|added|told)|forgot to (?:say|add)|did not (?:say|add|get to)|missed|omitted)\b",
        r"\bmy (?:answer|reply|response)\b[^.;]{0,60}\b(?:was|were|did|fell|came out) (?:only |rather |too |not |a bit |a little |somewhat )*(?:half|short|incomplete|thin|vague|weak|poor|unclear|muddled|wrong|clumsy|rambling|garbled|off|complete|clear|full|good)\b",
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
        r"\bsince (?:we|our|the|my|that|you|i) (?:\w+ ){0,3}(?:spoke|chatted|met|talked|interview(?:ed)?|conversation|meeting|visit|last|discussion|talk|call|chat|then|wrote)\b(?=[^.;]*\b(?:i(?:'ve| have| \w+ed|'m| am| was| got| won| took| led)|my|has|have))(?P<x>[^.;?!]{8,150})",
        r"\b(?:i|i've|i have|i was|was|and) (?:have |'ve |had |also |been )*(?:since|just|recently|now|finally|today|yesterday|last week) (?:been |also )?(?:passed|completed|received|earned|finished|been awarded|awarded|published|granted|obtained|gained|won|accepted (?:for|to|into)|promoted|certified|licensed|launched|shipped|built|finali[sz]ed|renewed|got|elected|selected|named|put together|signed up|enrolled|registered|begun|started|joined|led|written|wrote|drafted|sketched|tested|delivered|presented|qualified)\b(?P<x>[^.;?!]{3,110})",
    )
    + cue(
        r"\bi (?:have )?(?:passed|completed|finished|earned|won|published|launched|renewed|received my|was (?:awarded|promoted|elected|named|accepted)|have been (?:awarded|promoted|elected|named|accepted)|got my)\b(?P<x>[^.;?!]{3,90})\b(?:last (?:week|night|month|friday|monday|tuesday|wednesday|thursday)|yesterday|today|this (?:week|morning|month)|on (?:monday|tuesday|wednesday|thursday|friday|saturday)|a few days ago)\b",
        r"\bmy (?P<x>(?:[\w'-]+ ){1,6})(?:was|were|has been|have been|is|got) (?:\w+ )?(?:accepted|published|shortlisted|nominated|selected|awarded|approved|granted|renewed|promoted|featured|picked)\b(?! (?:by|for) (?:the )?(?:interview|position|role|job))",
        numbers=True,
    )
    + cue(
        r"\b(?:pleased|delighted|happy|glad|proud|thrilled|able) to (?:tell you|let you know|say|report|share|announce|inform you|add)(?: that)? (?:my|i)\b(?! (?:am (?:still|interested|keen|available)|enjoyed|would|can|look|have (?:decided|accepted)|accept))(?P<x>[^.;?!]{6,140})",
        numbers=True,
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
        r"\b(?:received|have|had|got|been (?:given|made)|holding|with|to answer|considering|extended|of) (?:\w+ ){0,3}(?:another|a competing|a second|an|a formal|a verbal|a written|other|multiple|one other|a job) (?:\w+ ){0,2}offers?\b|\boffer(?:ed)? (?:from|by|of employment from|of a (?:position|post|job) (?:with|at|from)) (?:another|a different|a|an|the|[a-z])|\boffered (?:me )?(?:a|another) (?:\w+ )?(?:job|position|post|role)\b|\bcompeting offer\b|\bother offers?\b",
    ),
    blots(
        r"\battached nothing\b|\b(?:attached|enclosed) (?:to|by|with) (?:the|your|each)\b|\bas requested by (?:him|her)\b|\bhappy to (?:send|forward)\b[^.;]*",
        r"\b(?:would|'d|can|could|will|happy to) (?:also |gladly )?(?:send|share|forward|provide|attach|tell you)\b(?! (?:you )?that)[^.;]{0,70}",
        r"\b(?:thank(?:s| you)?|appreciate)\b[^.;]{0,60}",
        r"\bwant(?:ed)? to (?:let you know|tell you|share|inform you|mention|add|say)(?: with you)? (?:how|that i (?:am|'m|remain|was|enjoyed|really|truly|would)|my (?:\w+ )?(?:thanks|interest|enthusiasm|appreciation|gratitude|excitement)|again)\b[^.;]*",
        r"\b(?:accept(?:ed|ing)?|taken|take|withdraw\w*) (?:\w+ ){0,3}(?:another|an|a different|the|other) (?:\w+ )?(?:offer|position|job|role)\b[^.;]*",
        r"\b(?:i|we)(?:'ve| have) (?:recently |just )?(?:interviewed|met|spoken|spoke|applied|received (?:no|your|the (?:email|letter|invitation)))\b[^.;]*",
        r"\b(?:your|an?|any|the|job|possible|potential|formal) (?:\w+ )?offer (?:of|from|for|to) (?:the|this|you|your|employment)\b",
        r"\bif (?:i|you|there|we)\b[^.;]{0,40}\boffers?\b",
    ),
)
