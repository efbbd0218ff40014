"""How employers say yes and no, in seven Englishes. Patterns see small letters and no contractions."""

from __future__ import annotations

from afterword.watch.phrases import any_of

REJECTION = any_of(r"""
    \bthere (?:will|is going to) be no (?:appointment|hire|hiring)\b|\blet the (?:vacancy|post|role|position|job) go\b
    \bnot (?:recommend|approve|support|endorse|confirm)(?:ed)? your (?:appointment|hire|hiring|nomination)\b
    \b(?:an ?other|other|one) (?:candidate|applicant)s? (?:had |has |was |were )?(?:better|more|best|stronger
    +|ahead)\b|\bthere were (?:stronger|better|more \w+|other) (?:candidates|applicants)|\bwent with (?:someone
    +|somebody|a local|another)
    \b(?:application|candidature|candidacy|profile|cv|resume|you|your \w+)\b[^.;?]{0,40}\b(?:not|never
    +|unable)\b(?! yet| only| just)[^.;,?]{0,25}\b(?:progress(?:ed|ing)?|proceed(?:ed|ing)?|taken|through
    +|make it|made it|considered|recommended|advanced|invited|accepted|successful)\b
    \b(?:not|never|unable|can not)\b(?! yet| only| just)[^.;,?]{0,25}\b(?:recommend|consider|invite|shortlist
    +|hire|appoint|progress|advance|select) (?:you\b|your (?:application|candidature|candidacy|profile))
    +|\bnot (?:to invite|inviting|invite) you\b
    \b(?:gave|given|offered|awarded|giving) (?:the|this|that|it) ?(?:job|role|position|post|contract|place|spot
    +|apprenticeship)?(?: on)? to (?!you\b|the (?:panel|board|hr))\w+|\b(?:proceed|move|go|going|gone|moving
    +|continue|continuing)\w*(?: forward| ahead| on)? with others\b|\bhold off on (?:you|your)
    ^(?:so |sorry,? |unfortunately,? |no,? )?not (?:this|on this) (?:time|occasion|one)\b
    \b(?:you|yours) (?:were|was|are|is) not (?:it|the one|what)\b
    \bnot be (?:taken|carried|moved|put) (?:forward|further|through|ahead)
    \bnot\b(?! yet)[^.;,]{0,25}\b(?:selected|shortlisted|chosen|successful|appointed|hired
    +|recommended)\b(?! (?:any|a final|yet|the final))|\b(?:does|do|did) not (?:quite |fully |really )?(?:match
    +|meet|fit|align|suit)\b
    \b(?:going to|have to|had to|decided to
    +|will) pass\b(?! (?:on (?:the|your (?:details|message|note|cv|thanks|letter|email|name))|it|this|that|your
    +|along|by))|\bnot a yes\b|\b(?:not to|to not) (?:move|go|proceed|progress|continue|take|offer|pursue
    +|advance|extend|shortlist|hire|appoint|invite|bring)\b
    \b(?:choose|chose|chosen|select(?:ed)?|pick(?:ed)?|hired?|appoint(?:ed)?|recruit(?:ed)?|promot(?:e|ed)
    +|proceed(?:ed)? with|gone for|go for|went for|offer(?:ed)?)(?: (?:it|the \w+) to)? (?:one of the other
    +|an ?other|the other|a different|someone|somebody|an internal|a candidate|a colleague|from within|internally)\b
    \b(?:a|another|one) (?:candidate|applicant)s? (?:who|had|has|was|scored|with)\b[^.;]{0,40}\b(?:higher
    +|stronger|better|ahead|more|closer|edge)|\b(?:gone|going|go|went) (?:another|a different
    +|down another) (?:way|route|path|road)\b
    \bnot (?:think|feel|believe)[^.;]{0,40}\b(?:right|good|best) (?:fit|match)|\bhire an (?:internal|other)
    \b(?:is|was|are|were|been) not (?:been )?selected\b
    \b(?:decided|chosen|elected|opted|agreed|choosing|going|had to|have to) (?:not to|against) (?:move|go
    +|proceed|progress|continue|take|offer|pursue|advance|extend|shortlist|hire|appoint|invit|bring|moving
    +|proceeding|progressing|continuing|taking|hiring)
    \b(?:will|are|am|is|have|has|can|could|do|does|would|shall) (?:regrettably |unfortunately |sadly |therefore[ ]
    +|now )?not (?:be |been |currently |able to |yet |in a position to |going to |to )*(?:mov(?:e|ing)
    +|go(?:ing)?|tak(?:e|ing)|proceed(?:ing)?|progress(?:ing|ed)?|pursu(?:e|ing)|advanc(?:e|ing)
    +|continu(?:e|ing)|bring(?:ing)?|carry(?:ing)?)\b.{0,60}\b(?:forward|ahead|further
    +|with (?:you|your|the application)|your (?:application|candidacy|candidature)|you\b|application|on this occasion)
    \b(?:application|candidature|candidacy|profile|interview|you)\b[^.;]{0,50}\b(?:was|were|is|are|has|have
    +|had)(?: been)? (?:unfortunately |regrettably |sadly |ultimately )?(?:unsuccessful
    +|not (?:been |be |ultimately )?(?:successful|selected|shortlisted|chosen|approved|accepted|considered
    +|the right|a match))
    \b(?:were|was|are|have been|been) (?:unfortunately |regrettably |sadly )?unsuccessful\b
    \bnot (?:been )?successful (?:on|in|at|with|this|for)\b|\bnot (?:been )?(?:shortlisted|selected) (?:for|on|this|at)
    \b(?:not|unable to|can not|regret) (?:be able to |be in a position to |in a position to[ ]
    +|able to )?(?:be )?(?:offer(?:ing)?|appoint(?:ing)?|hir(?:e|ing)|extend(?:ing)?|mak(?:e|ing)) (?:you
    +|an? (?:formal )?offer)(?! (?:a|an|the) (?:date|time|slot|answer|update))
    \b(?:unable|not able|not in a position) to (?:move|go|proceed|progress|take|continue|advance|consider
    +|accommodate|shortlist|select|pursue)\b.{0,50}\b(?:you|your|forward|further|ahead|application|candidature)
    \b(?:gone|going|go|went|proceed(?:ing)?|proceeded|mov(?:e|ed|ing)(?: forward| ahead| on)?
    +|progress(?:ed|ing)?|continu(?:e|ed|ing)|press(?:ed|ing)? ahead|run|advanc(?:e|ed|ing)) (?:forward |ahead[ ]
    +|on )?with (?:an ?other|a different|other|someone|somebody|the other|different|candidates|applicants
    +|a candidate|a stronger|an internal|one of the other|a more|those
    +|another)\b(?! (?:round|stage|interview|step|conversation))
    \b(?:chosen|selected|picked|hired|appointed|offered (?:it|the \w+(?: \w+)?) to|accepted|decided on|opted for
    +|given (?:it|the \w+) to|preferred|went for|settled on) (?:an ?other|a different|other|someone|somebody
    +|the other|a candidate|an internal|one of the other|a more experienced|the successful)\b
    \b(?:position|role|post|job|vacancy|opening|place|spot)\b[^.;]{0,20} (?:has|have|is|was|were)(?: now| since
    +| already| just| recently)*(?: been)?(?: now| since| already| just)* (?:filled|closed|cancelled|canceled
    +|withdrawn|offered to (?:an ?other|someone|somebody|a)|given to|taken|eliminated|discontinued
    +|made redundant|pulled|scrapped)
    \b(?:filled|closed|cancelled|canceled|withdrawn) the (?:position|role|post|vacancy|requisition)
    \bno longer (?:hiring|recruiting|filling|being considered|under consideration|considering|available
    +|moving forward|exists?|proceeding)
    \b(?:withdraw|rescind|retract|revoke|pull)(?:ing|n|ed|s)?\b[^.;]{0,20}\b(?:offer|your application)
    \boffer\b[^.;]{0,20} (?:withdrawn|rescinded|retracted|revoked)
    \b(?:different|another) direction\b|\bpass(?:ing)? on (?:your|this|you)\b
    \bnot (?:quite |exactly |currently )?(?:the |a |an )?(?:right |best |good |strong |suitable )(?:fit|match
    +|candidate)\b|\bnot (?:quite )?(?:what we|who we)(?: are| were)? (?:need|look|after)
    \b(?:an ?other|other|different|stronger|more experienced|internal) (?:candidate|applicant|person)s? (?:who
    +|whose|with|has|have|was|were|came out|pipped|edged|just)[^.;]{0,50}\b(?:more|better|closer|closely
    +|stronger|ahead|chosen|selected|successful|appointed|accepted|offered|pipped|edged|suited|experience|skills
    +|background)
    \b(?:more|better|most) (?:closely|suited|suitable|qualified|aligned|relevant
    +|experienced)[^.;]{0,30}\b(?:candidate|applicant|matched|match|meet|fit)|\b(?:candidate
    +|applicant)s? (?:who(?:se)?|with)[^.;]{0,40}\bmore (?:closely|directly)
    \bregret to (?:inform|advise|tell|say
    +|let)\b(?![^.;]{0,80}\b(?:interview|office|delay|postpone|reschedul|resched|moved?)\b)|\b(?:pipped
    +|edged) (?:you )?(?:at the post|out)
    \b(?:we|i) (?:have|had) to (?:say no|let you down|turn you down|disappoint)
    \b(?:it|this|that|the answer) is (?:a )?no\b(?! (?:problem|bother|worr|trouble|rush|need|doubt|secret
    +|issue))|\bturn(?:ed|ing)? (?:you|your application) down
    \bwish you (?:every|all|the|much|good|lots|well|success|luck)[^.;]{0,40}\b(?:search|job ?hunt|hunt|career
    +|endeavou?rs?|elsewhere|applications?|job[- ]seeking)\b|\bdid not (?:make|get) (?:it|through
    +|the (?:cut|shortlist|job|role|position|post))|\bwill not be (?:inviting|asking|shortlisting|interviewing
    +|hiring|appointing|calling|offering|considering|moving you|making you|taking you|progressing|proceeding)
    \b(?:not|never) (?:been )?(?:approved|cleared) (?:your|the) (?:candidature|application|profile)
    \bcandidature (?:is|has been|stands) (?:rejected|declined|not|closed|on hold permanently)
    \b(?:has|have|been|was|were) (?:rejected|declined|turned down)\b(?! (?:the|our|your) offer)
    \bnot (?:be )?(?:taking|moving|putting) (?:it|things|this|you|your \w+) (?:any )?(?:further|forward|through)
    \b(?:your application|you)\b[^.;]{0,30} (?:does|do|did) not meet
""")
REJECTION_TURN = any_of(r"""
    \bbut (?:unfortunately |sadly |we feel |i think )?(?:we|they|the client|the team|this role
    +|the role)(?: really| do| did| also| are| were)? (?:need|wanted|want|required?|looking for|after|needs
    +|calls for) (?:someone|somebody|a candidate|people|a person)\b
""")
REJECTION_HEDGED = any_of(r"""
    ^\W*should (?:you|we|your \w+|the \w+|they|it)\b(?=[^?]*,)|\bin the event (?:that|of)\b|\bin case of\b
    \b(?:claims?|expenses?|invoices?|files?|attachments?|uploads?|photos?|forms?|links?|cards?|payments?|timesheets?|receipts?|e-?mails?|messages?|letters? to|bookings?|room|permit|visa|loan|grant|refund|request|allowance|transfer)\b[^.;]{0,30}\b(?:rejected|declined|refused|unsuccessful|not (?:accepted|approved|successful|received))\b
    \boffer(?:ed|ing)? you (?:(?:a|an|any|some|more|much|the|our) )?(?:\w+ ){0,2}?(?:coffee|tea|lunch|drink|water|biscuits?|parking|lift|chair|time|slot|date|feedback|earlier|later|warm\w*|welcome|help|refund|travel|quicker|answer|update|news)\b
    \b(?:filled|closed|taken|withdrawn|cancelled) (?:back )?in (?:19|20)\d\d\b|\b(?:filled|closed|taken) (?:\w+ )?(?:years?|months?) ago\b|\blast year\b
    \b(?:an ?other|the other|a different|other) (?:\w+ )?(?:agenc(?:y|ies)|providers?|suppliers?|vendors?|firms?|vacanc(?:y|ies)|openings?|venues?|rooms?|systems?|portals?|tools?)\b
    \bno(?:body|[- ]one)\b|\b(?:you|they) (?:asked|enquired|inquired|wrote) about\b
    \b(?:by mistake|in error|by accident|wrongly|mistakenly)\b
    \b(?:some ?(?:one|body)|a colleague|another \w+) to (?:lead|run|manage|head|chair|train|mentor|cover|help|look after|join you|work with)\b
    \b(?:if|unless|until|whether|should|in case) (?:we|they|the panel|the team|the client|the board|i)\b[^.;]{0,25}\b(?:decide|choose|go|gone|pick|hire|appoint|select|offer)
    \b(?:will|shall|going to|plan to|hope to|expect to|aim to|intend to) (?:then )?(?:be )?(?:offer|appoint|choos|pick|hir|giv|select|mak|award)\w*\b[^.;]{0,30}\b(?:some ?(?:one|body)|one of)\b(?! else)
    \bnot\b[^.;,]{0,40}\byet\b|\bnot (?:yet )?(?:been )?(?:offered|given|closed|filled) (?:it|the|to|this)
    \b(?:accept(?:ed)?|gone|choose|chosen|take|taken) (?:an ?other|a different) (?:role|offer|job|position|post
    +|opportunity|call|interview|round|date|time|slot|day|route|train)\b
    \bnot (?:take|read) (?:the|this|our|my|it)\b
    \bnot (?:yet )?(?:been )?(?:selected|chosen|appointed|hired) (?:any|a |the |yet)
    \bif (?:it|this|that|the \w+) (?:does|do|did) not (?:suit|fit|match)
    \b(?:time|date|day|slot|link|that)\b[^.;]{0,20} (?:does|do) not (?:suit|fit|match)
    \bif you (?:do not|have not|are not|were not) (?:hear|heard|receive|received|contacted|successful|selected)
    \b(?:if|should|whether|in case|unless|until|in the event)\b[^,;]{0,60}(?:unsuccessful|not successful
    +|not selected|not shortlisted|another candidate|other candidates|filled|declined|rejected)
    \bonly (?:shortlisted|successful|selected)|\bplease (?:assume|consider|presume)
    \b(?:may|might|could) (?:not )?be (?:unsuccessful|filled|rejected|not)
    \bhave not (?:decided|rejected|yet|made)|\bnot (?:been )?(?:rejected|filled) yet|\bno final decision
    \bnot (?:because|that) you (?:were|are) (?:unsuccessful|rejected)
    \bbefore (?:we|the)[^.;]{0,30}(?:filled|closed)
    \b(?:interview|meeting|call|slot|session)\b[^.;]{0,20}(?:has been|is|was) (?:cancelled|canceled|withdrawn)
    \b(?:one|some|many|few|most|any|all|several) of the(?:se|m)? (?:other )?(?:candidates|applicants) (?:has|have|who)
""")
OFFER = any_of(r"""
    \b(?:delighted|pleased|happy|thrilled|glad|love|like|want|excited|honou?red|chuffed|welcome
    +|hope)\b[^.;?]{0,30}\b(?:you|you would|you will)\b[^.;?]{0,12}\bjoin(?:ed|ing)? (?:us|our \w+
    +|[\w&' ]{2,30}?) as\b|\byou are (?:now |officially )?(?:our|the) new\b|\byou are in!
    \b(?:confirm(?:ing)?|attached|enclosed|formal|written|here is|find) (?:is )?(?:attached )?(?:our|your|the
    +|an)? ?offer\b|\b(?:pleased|delighted|happy|join|appoint\w*|position|role
    +|post)\b[^.;]{0,60}\bsubject to (?:satisfactory |clear |an? |the |usual |enhanced |two )*(?:references?|dbs
    +|checks?|garda|police|medical|right to work|background|visa|clearance|probation)
    \boffer(?:ing|ed)? you (?:the|a|an|this|our|your)? ?(?:[\w'/-]+ ){0,5}?(?:role|position|post|job|place|contract
    +|apprenticeship|internship|placement|traineeship|start|hours|salary|seat|spot|work
    +|employment)\b(?! interview| (?:at|on) (?:our|the|an) (?:assessment|interview|open|selection))
    \b(?:move|moving|go|going|proceed|proceeding|press)(?: forward| ahead)?(?: with| to) (?:an|the|our|your
    +|a formal|a written|the formal) offer\b|\b(?:would|will|do) you (?:accept|take) (?:the|it|this|our)\b
    +|\bit is a yes\b|\ba yes from (?:all|us|me|the)
    \b(?:want|wants|like|likes|love|loves) you (?:on|for|in) (?:the|our|my|this) (?:team|crew|job|role|position
    +|post|squad|staff|kitchen|company)\b|\b(?:can|could|would) you (?:be able to )?start (?:on |from |by |next[ ]
    +|this |with us|work|mon|tues|wednes|thurs|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d|the \d
    +|asap|tomorrow)
    \b(?:bump|lift|raise|increase|stretch|go up on|move)(?:ed|ing|d)? (?:the |your |our |on the )?(?:base|salary
    +|rate|pay|wage|package|offer)\b|\bif you (?:had )?joined us as\b
    \b(?:accept|consider|reconsider|reply to|respond to|decide on|sign) (?:our|the|this) (?:\w+ )?offer\b
    \byour appointment (?:as|to)\b|\bcongratulations on your new (?:role|job|position)\b
    \b(?:want|like|love|going|decided|keen|happy|delighted|pleased) to (?:hire|employ|appoint|engage
    +|recruit) you\b|\b(?:contract|offer|paperwork) (?:is|will be) (?:on its way|in the post|coming|attached
    +|with you|following|to follow)
    \boffer(?:ing)? you the (?:chance
    +|opportunity) to (?:join (?:us|our|the (?:team|company|firm|crew|practice|school))|work (?:with|for) us)
    \b(?:mak(?:e|ing)|extend(?:ing)?|present(?:ing)?|put(?:ting)? together|send(?:ing)?|prepar(?:e|ing)
    +|issu(?:e|ing)|finali[sz]ing|drawing up|sent|attach(?:ed|ing)?|enclos(?:e|ed|ing)
    +|releas(?:e|ed|ing)) (?:you |out |over |through |across |for you |herewith |is |with |please find )*(?:an?
    +|your|our|the|this) (?:[\w'/-]+ ){0,3}?(?:offer|contract|letter of (?:intent|appointment|offer)
    +|appointment letter|employment agreement|loi)\b
    \b(?:your|the|our|an?
    +|this) (?:[\w'/-]+ ){0,2}?(?:offer (?:letter|of employment|pack|package
    +|is (?:attached|below|enclosed|conditional|subject|valid|open|for|on)|stands|remains)|letter of (?:intent
    +|appointment|offer)|appointment letter|contract of employment|employment contract|(?:conditional|verbal
    +|formal|revised|updated|improved|written|unconditional|provisional) offer)\b
    \bthe (?:job|role|position|post|place|spot|contract|apprenticeship) is yours\b
    \byou (?:have )?(?:got|gotten|secured|landed|won) the (?:job|role|position|post|place|spot|gig|apprenticeship)
    \bwelcome (?:you )?(?:aboard|on ?board
    +|to the (?:team|crew|family|company|firm|school|practice|ward|department|staff))|\b(?:delighted|pleased
    +|thrilled|excited|happy|glad|love|like|want) (?:to have |for )?you (?:to )?(?:on board|aboard
    +|join (?:us|our|the) (?:as|in|from|on (?!a |the call)|team|crew|family|company|firm)|on the team
    +|in the team|to join (?:us as|our team|the team)|start)
    \b(?:would|will) (?:like|love|want
    +|be (?:delighted|happy|pleased)) (?:for )?(?:you )?to (?:join (?:us as
    +|our (?:team|crew|staff|company|practice|firm)|the (?:team|crew|company|firm)(?! (?:for|on)))|hire you
    +|appoint you|take you on|bring you on ?board|employ you|give you the (?:job|role))
    \bdecided to (?:offer you|hire you|appoint you|take you on|give you the|make you an)
    \bwhen (?:can|could|would|are) you (?:be able to )?(?:start|join)\b(?= ?(?:us)?\?)|\bappoint you (?:to|as)\b
    \bselected (?:you )?for the (?:role|position|post|job)\b|\b(?:you are|you have been) (?:hired|appointed)\b
    \byou have the job\b
    \b(?:increase|raise|improve|revise|match|sweeten)d? (?:the|our|your) (?:offer|base|package)
    \b(?:revised|increased|improved) (?:the|our|your) (?:offer|package)
    \bour (?:best|final|revised|improved) offer\b
    \boffering (?:a |an )?(?:starting |base |annual )?(?:salary|ctc|package|rate|wage)
""")
OFFER_WEAK = any_of(r"""
    \byou (?:have been|were|are) (?:the )?(?:successful
    +|selected)\b(?![^.;]{0,30}\b(?:stage|round|shortlist|screening|sift|interview(?! panel)|test|step)\b)
    +|\b(?:your )?(?:interview|application) (?:was
    +|has been) successful\b(?![^.;]{0,60}\b(?:stage|round|invite)\b)|\bsuccessful at (?:the )?interview
    \byou (?:are|were) our (?:first|preferred|top|number one) (?:choice|candidate)
""")
OFFER_HEDGED = any_of(r"""
    \bdecided not to (?:accept|consider)|\bunderstand (?:that )?you (?:have|had|are)
    \bnot (?:been )?(?:selected|successful|hired|appointed)
    \b(?:if|should|once|whether|before|until|when|unless|in case|in the event|prior to|assuming|so that
    +|in order to|where)\b(?! you(?: are| would)? (?:still|like|happy|interested|wish|want|decide|agree|choose
    +|can start)| (?:our|the) (?:offer|terms)| so\b| (?:that|this|it) (?:works|suits|sounds|is (?:ok|okay|fine|good|acceptable|agreeable)))[^.;]{0,70}\b(?:offer|contract|hire|appoint)
    \b(?:hope|hoping|plan|planning|aim|aiming|expect|expecting|intend|intending|look|looking|likely|close
    +|close to|ready|working towards?|position|able|considering|thinking of|discuss|discussing|decide|deciding
    +|decision on|approval|sign-off|signed off)\b[^.;]{0,30}\b(?:offers|an offer|any offer
    +|make (?:an|our|the) (?:\w+ )?offer|making (?:an|our|the) (?:\w+ )?offer|who (?:to|we) (?:offer|hire|appoint))
    \b(?:not|no|never|unable|can not|without|regret|sorry|instead of|rather than|other|another
    +|competing)\b[^.,;]{0,40}\b(?:offer|contract|hire|appoint)(?!\w*[^.;]{0,40}(?:but|however))
    +|\bother offers?\b|\bspecial offer|\bdeclin(?:e|ed|ing) (?:the|our|your)|\bturned down (?:the|our)
    +|\bwithdr[ae]w|\brescind|\bretract
    \boffers? (?:will|would|may|might|to (?:the|another|someone|successful|other|a different|be))
    \b(?:will|would) be (?:made|making) (?:an )?offers?\b
    \bmaking (?:an )?offers? (?:next|later|by|on|early|in|this)\b
    \bthe (?:role|job|position|post) to (?:an ?other|someone)
    \bwhat we offer\b|\bwe offer (?:a|an|our|competitive|great)|\bsuccessful (?:candidates?|applicants?)\b
    \bwelcome (?:any|your) (?:questions|feedback)|\bjob offer scam
""")
