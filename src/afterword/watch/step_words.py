"""How employers ask for the next step, for papers or for patience. Patterns see small letters and no contractions."""

from __future__ import annotations

from afterword.watch.phrases import any_of

INTERVIEW = any_of(r"""
    \bshortlisted (?:you )?(?:for|to) (?:the |our |a )?(?:\w+ ){0,2}?(?:rounds?|stage|interviews?|panel)\b
    \b(?:yes|thumbs up|green light)\b[^.;]{0,15}\b(?:on-?site|interview|next round|final|second)\b|\bsend (?:you )?(?:over )?(?:some |a few |the )?(?:times|slots|dates)\b
    \binvit(?:e|es|ing|ed)\b[^.;]{0,70}\b(?:interview|second conversation|final conversation|meeting|meet)\b
    \bnext (?:up |comes |step |stage )?(?:is|comes|:|-) (?:a |an |your |the )?(?:\w+ )?(?:lunch|coffee|chat|call|conversation|meeting|interview|dinner|breakfast|walk)\b
    \bconfirm(?:s|ing|ed)?\b[^.;]{0,20}\b(?:your|the|an) (?:\w+ )?interview (?:with|on|at|for|is|slot|time|date)\b
    \bthrough to (?:the |our )?(?:[\w'/-]+ ){0,2}?(?:stage|round|interview|finals?)\b
    \b(?:made it|got(?:ten)?|progressed|moved|put|reached|advanced|are|you have been) (?:you |on |in ?to |to |through |forward )*(?:the |our )?(?:next|second|final|last|third) (?:round|stage|step|interview|three|two|four|five|shortlist)\b
    \b(?:put|ask|run) (?:a |some |a few |a couple of |several )?(?:more |further |other )?(?:questions|things) (?:to|past|by) you\b|\bpick your brains?\b|\bget to know you (?:better|a bit|properly)
    \bso (?:that )?(?:[\w'/-]+ ){1,5}?can (?:meet|see|get to know|interview|talk to|speak to|chat to) you\b
    \b(?:you will|you would) (?:be )?(?:see|seeing|meet|meeting|speak|speaking|talk|talking)(?: to| with)? (?!us on your first)(?:me|us|the|our|with|[a-z]+ (?:and|from)|two|three|four|several|members)\b
    \b(?:send|give|offer|let me have|share) (?:me |us )?(?:a few|some|two|three|a couple of|your) (?:windows|slots|times|dates and times|options|days)\b
    \bput you in touch for (?:a|an)\b|\bwould (?:like|love) to (?:talk|speak|meet) (?:to|with)? ?you about\b
    \b(?:want|fancy|care|free|able|happy|willing|up for|keen) (?:to |for )?(?:com(?:e|ing)|pop(?:ping)?|drop(?:ping)?|swing(?:ing)?)\b[^.;?]{0,25}\b(?:talk|chat|see|meet|discuss|interview|over|down|by)\b
    \b(?:get yourself|make your way) (?:to|over|down|up|in)\b
    \b(?:sit[- ]?down|face[- ]to[- ]face|f2f) (?:with|for|on|at)\b
    \b(?:requested|required|asked|invited|called|expected|advised) to (?:please )?(?:attend|appear|come
    +|be present|report|join|meet)\b|\b(?:calendar|booking|scheduling|zoom|teams) link\b
    \b(?:have|get) (?:a|an|another|one more) (?:[\w'/-]+ ){0,3}?(?:interview|call|chat|conversation|meeting|catch-?up
    +|round|zoom|discussion|coffee)\b|\boffer(?:ing)? you (?:an?|the|another) (?:[\w'/-]+ ){0,2}?(?:interview|slot
    +|call|chat|meeting)\b
    \b(?:wants?|would like|would love|keen|asked|hopes?|is looking) to (?:talk|speak|meet|chat|catch up
    +|have a (?:word|chat|talk)) (?:to|with)? ?you\b|\bthrough to (?:the |our )?(?:next|second|final|last|third
    +|interview|further|panel)|\binterview (?:time|slot|date|day)?\s?(?:has|have|was
    +|is) (?:now )?(?:been )?(?:changed|moved|confirmed|rescheduled|booked)
    \bschedule (?:your|an|the) (?:on-?site|visit|screen|interview|final|second)
    \b(?:continue|pick up) (?:the|our|this) conversation\b
    ^(?:please |so |just |do )?(?:pop|drop|come|call|swing|stop) (?:back )?(?:in|by|over|along|down|up|round
    +|around|on|to see|and see|and meet|for)\b(?! (?:questions|any))
    \b(?:invit(?:e|ed|ing)|ask(?:ing)?|like|love|want|have|bring(?:ing)?|get(?:ting)?|see|welcome|delighted
    +|keen for|call(?:ing)?) (?:for )?you (?:back |in |along |over |up |out |again |here |all |both[ ]
    +|and )*(?:to |for |at )+(?:(?!if|unless|test|not|start|send|complete|provide|know|let|feedback|bring|fill
    +|keep|apply|consider)[\w'-]+ ){0,7}?(?:interview|round|chat|call|conversation|meeting|visit|coffee|lunch
    +|panel|meet|speak|talk|discussion|site visit|tour|zoom|teams|video
    +|come (?:back |in |along|over|and|down|up|to)|stage)\b
    \b(?:schedul(?:e|ing)|arrang(?:e|ing)|set(?:ting)? up|book(?:ing)?|organi[sz](?:e|ing)|find(?:ing)?
    +|fix(?:ing)?|line up|sort(?:ing)? out|lock in|confirm(?:ing)?|jump on|hop on) (?:you |in |a[ ]
    +|an |another |the |some |your |our |us |up |on |time |for |quick )*(?:[\w'/-]+ ){0,4}?(?:interview|call|chat
    +|conversation|meeting|catch-?up|slot|time (?:for|to|with|when|that)|round|zoom|discussion
    +|coffee)\b(?![^.;]{0,30}\bfeedback)
    \b(?:could|can|would|will|are|might) you (?:please )?(?:be )?(?:able to |available to |free to[ ]
    +|available for |free for |around |up for |like to |happy to |willing to |possibly[ ]
    +|still )*(?:come (?:in|back|along|over|down|up|by|to|for|on|and)|pop (?:in|by|over|down)|drop (?:in|by)
    +|call in|meet|join (?:us|me|the|a|our)|attend|speak (?:to|with)|talk (?:to|with)|visit|interview
    +|make it (?:in|to|on)|chat|available|free|do (?:a|an) (?:[\w'/-]+ ){0,2}(?:call|interview|chat|video)
    +|do (?:mon|tues|wednes|thurs|fri|next|this|the \d|\d))
    \b(?:pick|choose|select|book|grab|find|reserve) (?:a|an|your|one of the|whichever
    +|any) (?:[\w'/-]+ ){0,3}?(?:time|slot|date|day|appointment)s?\b|\bcalendly\b|\bself-?schedul|\bscheduling link
    +|\bbook(?:ing)? (?:link|in) (?:below|here|via|through|using)
    \b(?:you have been|you are|you were
    +|your (?:application|candidature|profile|cv|resume) (?:has been|is|was)) (?:short-?listed|selected|chosen
    +|invited|put forward|moved|advanced|progressed|successful)[^.;]{0,40}\b(?:interview|next|second|final
    +|further|stage|round)
    \b(?:interview|meeting|call|chat|round|visit|panel)\b[^.;]{0,40} (?:is|has been|will be|has now been|to|for
    +|from) (?:now |re)?(?:scheduled|confirmed|booked|rescheduled|moved|set|arranged|fixed|brought forward
    +|take place|held|pushed (?:back|to)|on|at)\b|\b(?:reschedul(?:e|ed|ing)|mov(?:e|ed|ing)|push(?:ed|ing)?
    +|shift(?:ed)?|rearranged?|postpone
    +|bring forward|re-arrange|prepone|change)\b[^.;]{0,25}\b(?:interview|meeting|call|chat|round|visit|panel
    +|slot|time)\b
    \b(?:mov(?:e|ing|ed)|progress(?:ing)?|advanc(?:e|ing)|tak(?:e|ing)|put(?:ting)?|go(?:ing)?|proceed(?:ing)?
    +|bring(?:ing)?) (?:you |your application |ahead |forward |through |on |on to |onto |to |with |into |you on[ ]
    +|you through |you forward )*(?:the |a |our |your )?(?:next|second|final|third|further|another|last|onsite
    +|on-site|panel|face-to-face|in-person|technical|interview)(?: and final)? ?(?:round|stage|step|interview
    +|phase|process)
    \b(?:the|your|our) (?:next|final|second|last|third) (?:step|stage|round|phase)\b[^.;]{0,20} (?:is|will be
    +|would be|involves|consists of|is to) (?:a |an |to |with |meeting |your )?(?:[\w'/-]+ ){0,4}?(?:interview|chat
    +|call|meeting|conversation|visit|meet|panel|speak|come)|\bcome (?:back )?in (?:on|for|to meet|and meet
    +|again|at|next|this)\b
    \b(?:would|does|do|how does|how would|will|is|how about|what about|shall we say|let us say
    +|say)\b[^.;?]{0,30}\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^.;?]{0,40}(?:work|suit|ok|okay|good|do
    +|convenient|possible|fine)[^.;?]{0,60}\?|\b(?:what|which|when) (?:times?|days?|dates?
    +|slots?)?[^.;?]{0,20}(?:suits?|works?|would suit|would work|are good|is good
    +|is best)(?: best)?(?: for)? you\b[^.;?]{0,40}\b(?:interview|chat|call|meet|meeting|conversation|round|visit)
    \b(?:would|will) (?:like|love|want) to (?:see|meet|interview|speak (?:to|with)|talk (?:to|with)
    +|have) you (?:again|in person|for|on|back|at|in)\b|\b(?:would|will) (?:like|love) to (?:interview
    +|meet) you\b|\bwe (?:want|need) to (?:see|meet) you\b
    \b(?:availability|available|free|times?|slots?|dates?)\b[^.;]{0,50}\b(?:for|to) (?:a |an |the |your |have[ ]
    +|another |meet|speak|talk|chat|attend|come|interview)(?:[\w'/-]+ ){0,4}?(?:interview|call|chat|conversation
    +|meeting|round|panel|visit|with|to|in|zoom|discussion|catch-?up)?\b(?<!for the )|\b(?:interested in|open to
    +|consider) (?:interview|talk|speak|meet|chat|com|explor|discuss|appl)ing (?:for|about|to|with|in|our|the
    +|this|that|it)\b[^.;]{0,60}\?
""")
ASSESSMENT = any_of(r"""
    \b(?:see|watch|hear) you (?!at|on|in|for|again|there|then|soon|next|back|and|tomorrow|both|all|to|before|about|with|when|later|after|have|had|got|are|were)[a-z]+ (?:a|an|some|one|us|through)\b
    \b(?:asked|invited|required|expected|need|needed|want|like) (?:you )?to (?:sit|complete|undertake|perform|prepare|deliver|present|teach|cook|demonstrate|solve|build|translate|edit|code)\b(?![^.;]{0,50}\b(?:forms?|details|documents?|declaration|paperwork|registration|profile|survey|visa|background|checks?|references|to (?:clients|the board)|induction|onboarding)\b)
    \b(?:ask|like|want|need|invite|have) you to (?:come (?:in |along )?(?:and|to) )?(?:teach|cook|weld|drive
    +|demonstrate|present|deliver|pitch|role-?play|audition|perform|bake|plate|operate|wire|type)\b
    \bspend (?:a|the|half a|one|two) (?:\w+ )?(?:days?|shifts?|morning|afternoon|service|evening|hours?) (?:with
    +|in|on|at|behind)\b|\bsee (?:how you (?:work|get on|cook|teach|handle|do|manage)
    +|you (?:in action|at work|teach|cook|weld|work))|\bwe (?:will|would) (?:observe|watch)
    +|\bmock (?:[\w'/-]+ ){0,2}(?:call|session|lesson|class|pitch|presentation)
    \bsend (?:us |me )?(?:back |over )?your (?:analysis|solution|slides|answers?|draft|work|code|design|results
    +|recording|lesson plan) (?:by|before|on|within|back)\b|\bcook (?:us )?(?:a|an|some|two|three
    +|your)\b[^.;]{0,40}\b(?:for us|on|at)\b|\b(?:take|run|lead|cover) (?:a|one|an|our) (?:[\w'/-]+ ){0,3}?(?:session|class
    +|lesson|service|circle)\b
    \b(?:complet(?:e|ing)|tak(?:e|ing)|do(?:ing)?|sit(?:ting)?|submit(?:ting)?|attempt(?:ing)?|undertak(?:e|ing)
    +|finish(?:ing)?|solv(?:e|ing)|work(?:ing)? on|try(?:ing)?|perform(?:ing)?|pass|carry(?:ing)? out
    +|return(?:ing)?|have a go at|come (?:in |along |down |over )?(?:for|to)|attend|do us|run through
    +|invit(?:e|ed|ing) you (?:to|for)|book(?:ed)? (?:you |in |for |onto )*) (?:in |for |to |an? |the |our[ ]
    +|this |your |some |short |brief |us |on |following |and |attend |complete |take |sit |do |undertake |come[ ]
    +|join )*(?:[\w'/-]+ ){0,4}?(?:assessments?|tests?|exercises?|challenges?|take-?home|case stud(?:y|ies)
    +|assignments?|work sample|work trial|trial(?: shift| day| session| lesson| week)?|tasks?|psychometrics?
    +|questionnaires?|simulation|try-?out|audition|demo lesson|sample lesson|micro-?teach
    +|teaching demo(?:nstration)?|hackerrank|codility|codesignal|testgorilla|practical|coding|quiz
    +|working interview|ride-?along|drive|stage|shadow shift|bench test)\b(?! (?:results?|centre team|scores?))
    \b(?:teach|deliver|prepare|present|write|draft|record|put together|bring|give|plan|bake|cook|cut|weld|lay
    +|wire|drive|code|build|create|design|produce|do) (?:us |for us |a |an |the |some |one |two |three |your[ ]
    +|short |brief |up )*(?:[\w'/-]+ ){0,4}?(?:(?:sample |demo |trial |practice |observed |short |micro-?
    +|minute )+(?:lesson|class|session|teach)|lesson to|lesson plan|test (?:weld|piece|coupon|drive|joint)
    +|presentation (?:on|about|to|for|of)|writing sample|copy test|tasting menu
    +|(?:test|trial) (?:dish|plate|menu|cut)|lesson (?:on|for|with|about)
    +|mock (?:call|lesson|pitch|presentation)|pitch (?:to|for|on)|video (?:response|answer|introduction))\b
    \b(?:trial (?:shift|day|lesson|session|week|run)|working interview|weld(?:ing)? test|sample lesson
    +|demo lesson|teaching demo(?:nstration)?|take-?home|skills? (?:test|check|assessment|demonstration)
    +|practical (?:test|assessment|exam|exercise|demonstration)|assessment (?:centre|center|day)|work trial
    +|case study|technical (?:test|task|exercise|challenge|assessment)
    +|coding (?:test|challenge|exercise|assignment)|written (?:test|exercise|exam|assessment)|typing test
    +|driving (?:test|assessment)|road test|aptitude test|psychometric (?:test|assessment)
    +|online (?:test|assessment)|paid trial|competency test|trade test|drug calculation test|numeracy test
    +|in-?tray exercise|group exercise
    +|role-?play)s?\b[^.;]{0,60}\b(?:on (?:mon|tues|wednes|thurs|fri|satur|sun|the|\d)|at \d
    +|by (?:mon|tues|wednes|thurs|fri|satur|sun|the|\d|end|close)|attached|below|link|is the next|next step
    +|next stage|takes?|will take|should take|would you|are you|could you|can you|please|we would like
    +|in the link|will be sent|arranged|scheduled|booked|deadline|is due|within)\b
    \b(?:next (?:step|stage|part|round|phase)|would you be (?:up for|willing|able|free|available|happy)
    +|could you|can you|are you (?:free|able|available|happy|up for)|we would like|like you to|need you to
    +|want you to|ask you to|asking you to|invite you to|please find (?:attached|below)|attached is|here is
    +|attached you will find|i have attached|we have attached|i am attaching|i am sending|we are sending|link to
    +|access|start|begin)\b[^.;]{0,60}\b(?:assessment|take-?home|case study|assignment|work sample|work trial
    +|trial shift|trial day
    +|(?:skills?|weld(?:ing)?|coding|typing|aptitude|psychometric|technical|written|practical|online|trade
    +|driving|road|numeracy|proficiency|english|competency) (?:test|exercise|assessment|task|challenge)
    +|sample lesson|demo lesson|teaching demo\w*|hackerrank|codility|paid trial|trial|exercise|challenge|test
    +|brief for)\b(?! (?:results?|scores?))
""")
PAST = any_of(r"""
    \b(?:thank(?:s| you)|appreciate|grateful)\b[^.;,?]{0,60}\b(?:for|you) (?:\w+ )?(?:com(?:e|ing)|attend\w*
    +|tak(?:e|ing)|complet\w*|submit\w*|do(?:ing)?|interview\w*|meet\w*|speak\w*|talk\w*|the|your|sending|having
    +|visit\w*|join\w*|making|giving|finding|sharing|letting|being|a|an|our)\b[^.;,?]*?(?=$|[.;,?]
    +| and (?:we|i|would|could|please)\b)
    \b(?:following|after|since|at|during|further to|based on|having (?:reviewed|completed)
    +|we (?:have )?(?:received|reviewed|marked|enjoyed|discussed|liked|loved)|results? of|score on|feedback on
    +|i (?:really )?enjoyed|enjoyed|pleasure|great|good|nice|lovely) (?:to |meeting |our |your |the |that |last[ ]
    +|yesterday's |reading |reviewing |seeing |from )*(?:[\w'/-]+ ){0,2}?(?:interview|meeting|call|chat|conversation
    +|round|visit|assessment|test|exercise|take-?home|assignment|trial|task|case study|presentation|lesson
    +|meet you|speak|talk)
""")
STEP_HEDGED = any_of(r"""
    ^(?:hi \w+, |hello \w+, |\w+, )?(?:are|can|could|would) you (?:be )?(?:free|able|around|available)?(?: to)? ?(?:talk|speak|chat)(?: to me)?(?: now| right now| today| later| at all| for a (?:minute|sec\w*|moment))?\s*\?$
    \b(?:if|should|where|when|once|in case|in the event)\b (?:you(?:r| are| have been| were)?|we|selected
    +|shortlisted|successful|that|there|a|an
    +|the (?:panel|team|manager|client))\b(?! (?:can|could|would
    +|are (?:free|available|happy|interested|still|able|around|up|ok|comfortable|keen|unable|not able)
    +|have (?:any|a (?:moment|few|minute|question)|questions|not already)|need|wish|like|want|prefer|do not mind
    +|is|suits?|works?|think|get))[^,;]{0,60}\b(?:select|shortlist|successful|match|progress|proceed|decide
    +|like to|wish to|want to|suitable|pass|through|fit|suit|move|go ahead|reach|chosen|invit|require)
    \b(?:shortlisted|successful|selected) (?:candidates|applicants)
    \b(?:candidates|applicants|those) (?:who|selected|shortlisted|will be|are|moving)
    \b(?:may|might) (?:be )?(?:invit|contact|ask|call|need|want|follow|be)\w*
    \bwe (?:are|have been) (?:still )?(?:currently )?(?:interviewing|meeting|speaking|finishing|completing
    +|wrapping|holding|conducting|scheduling)|\bnot (?:be )?(?:able to |been able to |yet |going to )*(?:schedul
    +|arrang|invit|set up|book|interview|mov|progress|proceed|tak|go|bring|advanc)
    \b(?:feedback|debrief) (?:call|session|chat|conversation|meeting)
    \b(?:call|chat|talk|speak|conversation|discuss)\b[^.;]{0,30}\bfeedback
    \bfeedback\b[^.;]{0,30}\b(?:call|chat|talk|speak|conversation)|\bother (?:candidates|applicants|interviews)
    \bremaining (?:candidates|interviews)|\bin (?:the )?future|\bnot (?:be )?inviting
    \bunable to (?:invite|offer|progress|proceed|move|take|schedule)|\bregret
    \b(?:rating|rate|survey|how was|how did|tell us about|experience of)\b[^.;]{0,40}\binterview
    \binterview (?:tips|coaching|guide|experience|questions)
    \b(?:final|last|second|other|more|first|all|few|several|couple of|remaining) (?:round )?interviews\b
    \binterviews (?:are|will|have|finish|end|next|this|with|on|continue|run)
    \bhad to cancel\b(?![^.;]{0,60}\b(?:resched|rearrang|could|can|new))
""")
INFORMATION = any_of(r"""
    \bhow (?:soon|early|quickly) (?:could|can|would|might) you\b|\bwhen (?:could|would) you be (?:able|free|available)\b
    ^(?:yes|no|nope|yep|correct|exactly|of course|sure|absolutely)[,.] \w
    \b(?:could|can|would|will) you (?:please |also |just )?(?:re)?(?:send|provide|share|confirm|tell|let|bring
    +|check|fill|forward|e-?mail|reply|remind|clarify|update|upload|sign|advise|explain)\b|\bcongratulations\b
    +|\bnot forgotten\b|\bgot it\b
    \bwhat (?:is|are|would be) your\b|\bdo you (?:have|hold|need|own|still have)\b
    \bare you (?:registered|licensed|eligible|authori[sz]ed)\b|\bwhere (?:do|are) you\b|\bhow much notice\b
    \b(?:hope|plan|aim|expect|intend|going|able|ready) to (?:be )?(?:mak|extend|offer|decid|finali|conclud|wrap)
    \bonly (?:shortlisted|successful)|\bbefore we\b|\bif you (?:do not|have not|are)\b
    \b(?:thank(?:s| you)|appreciate|good|great|lovely|nice|pleasure|enjoyed|glad|happy) |\bcheers for\b|\bgrand to\b
    \b(?:will|shall|hope to|should|expect to|aim to|going to|intend to|plan to|be able to
    +|looking to) (?:be )?(?:in touch|get back|let you know|come back|contact you|update you
    +|have (?:news|an answer|a decision|an update|more|something)|know more|revert
    +|make (?:a|our|the) (?:final )?(?:decision|choice)|decide|hear|confirm|circle back|follow up|reach out
    +|give you|send (?:you|over)|be making|take|drop you|ring you|call you|forward|pass|share)
    \b(?:please|could you|can you|would you|need(?: you)? to|we need|need your|require|asks? for|want|mind
    +|grateful if you|we will need|if you (?:could|can|would)|let (?:me|us) know|send|provide|share|forward
    +|supply|upload|fill|submit|confirm|revert)\b[^.;]{0,80}\b(?:referees?|references?|certificates?
    +|transcripts?|passport|right to work|documents?|papers|portfolio|availability|salary|ctc|notice period|copy
    +|copies|details|form|id\b|licen[cs]e|dbs|garda|police check|visa|payslips?|proof|address|phone|number|cv
    +|resume|working with children|background check|dates?|times?|tickets?|registration|samples?|questions?
    +|expectations?)
    \bstill (?:interviewing|deciding|reviewing|in the process|considering|waiting|finali[sz]ing|working|under
    +|meeting|seeing|in)|\bno (?:news|decision|update|final decision)\b|\bdelay(?:ed|s)?\b|\bbear with
    +|\bon hold\b|\bpaused?\b|\bfreeze\b|\bfrozen\b|\bpatience\b|\blonger than\b|\bin touch\b
    +|\bhear (?:from us|back|by|soon|shortly|more)
    +|\bnot (?:yet |been able to )*(?:made|make|reached|decided|heard|finali[sz]ed|concluded)
    \b(?:received|noted|read|passed (?:it|this|your|on)|forwarded|shared (?:it|this|your))\b
    \b(?:decision|answer|update|news|feedback|timeline|outcome)\b|\bfor your information\b
    \bout of (?:office|the office)\b|\breferees?\b|\breferences\b|\bexpenses\b|\bparking\b
    \bkeep (?:your|you|in)\b|\bcancel
""")
# They go on with the person; what comes next, another sentence may say.
SHORTLISTED = any_of(r"""
    \byou (?:have been|are|were|made (?:it to )?the) (?:now |also |been )?short-?list(?:ed)?\b(?! (?:for|on) (?:the )?reserve)
""")
MEETING = any_of(r"""
    \b(?:half an hour|an hour|sit-?down|natter|f2f|meet-?up|face[- ]to[- ]face|\d+ min\w*|try|interview|chat|call|yarn|visit|meeting|zoom|teams|coffee|lunch
    +|catch-?up|conversation|talk|speak|meet
    +|site walk|tour|come in|discussion|round|panel|around|make it|make)\b
""")
TASK = any_of(r"""
    \b(?:solve|complete|finish|work through|attempt|do) (?:the|this|our|these) (?:attached )?(?:problem set|problems|exercises?|brief|task|challenge|puzzle)\b
    \bhave a (?:go|crack|stab) at (?:the|this|our|it)\b|\b(?:rough|quick|short) (?:mock-?up|sketch|prototype|draft|outline)\b
    \b(?:put together|prepare|rewrite|redesign|refactor|translate|edit|proof-?read|analy[sz]e|critique|review|draft|sketch|mock up|write|build|design|record|produce|create|come up with|work up|submit|present)\b (?:[\w'-]+ ){0,6}?(?:plans?|decks?|slides?|proposal|presentation|pitch|video|critique|analysis|menu|budget|strategy|script|design|prototype|model|storyboard|lesson|dish|essay|sample|answers?|pages|passage|translation|draft|case|descriptions?|copy|page)\b
    \b(?:station|paper|module|scenario|screening test|demo)s?\b[^.;]{0,40}\b(?:sit|complete|attempt|take)\b
""")
TESTING = any_of(r"""
    \b(?:assessment|take-?home|case study|assignment|work sample|trial
    +|(?:skills?|weld\w*|coding|typing|aptitude|psychometric|technical|written|practical|online|trade|driving
    +|road|numeracy|literacy|competency|personality|situational judgement) (?:test|exercise|task|challenge
    +|check)|sample lesson|demo lesson|mock lesson|lesson plan|micro-?teach|shadow(?:ing)?|ride-?along|taster (?:day|session|shift)|pair(?:ing)? (?:programming|exercise|session|task)|whiteboard|home ?work|practical demonstration|coding (?:environment|problems?)|problems? in \d+|working day|paid (?:working )?day|data challenge|work sample|portfolio (?:review|task)|(?:fitness|swim|bleep|physical|spelling|proof-?reading|translation|excel|sql|data|keyboard|forklift|language|maths?|reasoning|logic|sight|knowledge) (?:test|exercise|check|assessment)|hackerrank|codility|exercise
    +|challenge|test|writing sample|presentation task|audition)s?\b(?! (?:results?|scores?))
""")
ASKED = any_of(r"""
    \bwould (?:now )?(?:like|love|need|want) (?:a|an|some|you|candidates|applicants|to see)\b|\bneeds? (?:you|to see)\b|\basks? (?:candidates|applicants|everyone|all|you)\b|\brequired to\b|\binvited to\b
    \bhave a (?:go|crack|stab) at\b|\bkindly (?:solve|complete|finish|attempt|do)\b
    \?|\b(?:please|could you|can you|would you|let us|could we|can we|can i|could i|shall we|how about|will you
    +|like you to|need you to|you could|ask you to)\b
""")
DUE = any_of(r"""
    ^next\b|\battached\b|\binvitation to\b
    \b(?:next|last|final|only|remaining|other) (?:\w+ )?(?:hurdle|stage|step|round|part|leg|bit|thing|piece)\b|\bhere is (?:the|your|our|a)\b|\bsending (?:you )?(?:the|a|our|over)\b
    \b(?:is|are) (?:now )?(?:ready|waiting|available|open|due|attached)\b|\bexpires?\b
    \byou (?:will )?have (?:\d+|an|one|two|three|four|five|until|up to)\b|\byou will find\b|\bnext (?:step|stage)\b
""")
WHEN = any_of(r"""
    \b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b
    \b(?:tomorrow|today|this afternoon|this week|next week|the week of|w/c)\b
    \b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\b\d{1,2}:\d\d\b
    \b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)
    \b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}\b
""")
# A regret that explains itself: about papers, costs and days, not about the person.
HARMLESS = any_of(r"""
    \b(?:out of (?:the )?office|silence|quiet|feedback|questions|chance|show|in advance|share|disclose|discuss|reimburse\w*|refund\w*|delay\w*|slow|late|short notice|inconvenience|confusion|attachment
    +|flights?|travel|expenses|parking|mix-?up|typo|away|ill|sick|earlier|sooner|more time|longer)\b
""")
WITHDREW = any_of(r"""
    \b(?:sorry to (?:hear|learn)|sad to (?:hear|learn)|understand|letting (?:us|me) know|respect
    +|noted?)\b(?: that| of)? you(?:r)?\b[^.;?]{0,40}\b(?:withdr\w+|accepted|declin\w+|decided not
    +|decision (?:not )?to|an ?other (?:offer|role|position|job)|no longer|taken (?:a|an ?other))\b
""")
SORROW = any_of(r"""
    \b(?:unfortunately|regrettably|regretfully|sadly|sorry|regret|afraid|bad news|disappoint\w*
    +|not the (?:news|outcome|answer))\b
""")
HOLDING = any_of(r"""
    \b(?:we|i|they|you|the (?:panel|team|board|committee|client|decision)|hr|recruiter|it|and
    +|to)\b (?:[\w'/-]+ ){0,3}?(?:will|shall|hope|should|expect|aim|plan|going|intend|can)\b[^.;?]{0,60}\b(?:in touch
    +|get back|let you know|come back|update|hear|decide|decision|answer|news|know more|back to you|write|revert
    +|word|shout|finali[sz]e|conclude)\b
    \b(?:decision|answer|update|news|outcome)\b[^.;?]{0,40}\b(?:by|on|before|expected|due|made)\b
    \bstill (?:interviewing|deciding|reviewing|considering|waiting|finali[sz]ing|meeting|seeing)|\bbear with\b
""")
NEWS_ONLY = any_of(r"""
    \brather (?:tell|talk|speak|explain|say|discuss|do)\b[^.;]{0,30}\b(?:phone|person|call|face to face)\b|\bthere is (?:some )?(?:news|an update)\b(?!.*\b(?:interview|stage|round|next)\b)
    \b(?:call|ring|phone) [a-z]+\b[^.;]{0,30}\b(?:convenience|when you (?:can|get|have)|asap|as soon as|before)\b
    \b(?:need|have|got) to (?:speak|talk|have a (?:word|chat)) (?:to|with) you\b|\b(?:will|can) (?:explain|tell you) (?:more |all |everything |it )?(?:when|later|in person|then|once|over)\b|\bbeen a development\b|\bcan you (?:call|ring|phone) (?:me|us|the)\b
    \b(?:give|drop) (?:me|us) a (?:call|ring|bell|shout|buzz)|\bcall me\b|\bring me\b|\bphone me\b
    \b(?:have|got|some) (?:some )?(?:news|an update) (?:for you|on|about
    +|to share)\b(?!.*\b(?:interview|stage|round|next)\b)
""")
