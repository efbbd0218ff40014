"""A yes in any words: who is wanted, what is paid, what is to be signed. Patterns see small letters, no contractions."""

from __future__ import annotations

from afterword.watch.phrases import any_of

_TAKE = r"(?:hir(?:e|ing)|appoint(?:ing)?|employ(?:ing)?|engag(?:e|ing)|tak(?:e|ing) on|recruit(?:ing)?)"
_TAKE_YOU = rf"(?:{_TAKE} you|tak(?:e|ing) you on|bring(?:ing)? you on(?: board)?|have you (?:on board|aboard|on the (?:team|crew)|as (?:our|an?|the)))"
_WE = r"(?:we|i|they|panel|board|team|committee|client|partners?|governors|owners?|directors?|head|boss|chef|council|school|trust|crew|everyone|all|both)"
_PAY = r"(?:[£$€₹] ?\d[\d,.]*|\d[\d,.]* ?(?:k|lpa|lakhs?|grand)\b|\d{2,3},\d{3}|\d[\d.]* (?:an hour|per hour|a year|per annum|a week|a day))"
OFFERED = any_of(rf"""
    \b(?:job|role|position|post|place|spot|gig|start|apprenticeship|contract|seat|internship|it|all) is (?:all )?yours\b(?!\?)
    \b(?:voted|agreed|decided|chosen|resolved|keen|like|love|want|delighted|pleased|happy|approved|ready|thrilled|excited|going|glad|unanimous\w*|over the moon|honou?red) (?:unanimously |formally )?(?:to |in favour of |on |that we |about )?{_TAKE_YOU}\b
    \b(?:approval|go-?ahead|green light|sign-?off|the nod|the ok|permission) to {_TAKE_YOU}\b
    \b(?:approval|go-?ahead|green light|sign-?off|the nod|permission) to (?:make|extend|offer|send) (?:you )?(?:an|the|your|it)\b
    \bconfirm (?:your|you|the) (?:appointment|employment|engagement|hire)\b|\bformali[sz](?:e|ing) (?:your|the) (?:employment|appointment|offer|hire)
    \b{_WE}\b[^.;?]{{0,25}}\b(?:chose|chosen|choose|picked|appointed|approved|gone with|going with|went with|decided on|settled on) you\b(?! (?:for|to) (?:an?|the|our|my|interview|come|meet|attend|do|take|go|be interview))
    \byou (?:are|were|have been|will be) (?:the |our )?(?:successful|preferred|winning|chosen|number one|first[- ]choice|top) (?:candidate|applicant|choice|person)\b
    \byou are (?:the one|who we want|the person (?:we|for)|our (?:choice|pick|new|next (?!call|port|stop|contact|option|choice|in line)\w+))\b|\b(?:they|we|he|she|boss|owners?|directors?|team|board|panel|client|head|everyone|chef) (?:all )?(?:wants?|picks?|picked|chooses?|chose) you\b(?! to (?!join|work|start|have the))
    \b(?:can|could|happy to|able to|prepared to|agreed to|agreed on|willing to|pleased to|will|would|manage|now) (?:\w+ )?(?:do|go|stretch|get|offer|meet|pay|match|come up|increase|raise|improve|start you)\b[^.;?]{{0,30}}{_PAY}(?![^.;]{{0,30}}\b(?:expenses|travel|mileage|refund|towards)\b)
    \b(?:contract|offer letter|offer pack|starter (?:pack|forms?)|new starter|onboarding (?:pack|forms?|link))\b[^.;?]{{0,40}}\b(?:will follow|to follow|follows|on its way|be with you|(?:out|over|across) to you|to you (?:today|tomorrow|shortly)|in your inbox|for (?:you to sign|your signature|signing))\b
    \bstart (?:when(?:ever)? you|as soon as you|straight away|right away|asap)\b|\bwhen (?:can|could) you start\b
    \byou (?:will )?(?:start|begin) (?:with us )?(?:on |from )?(?:mon|tues|wednes|thurs|fri|the \d|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)
    \b(?:smashed|nailed|aced|bossed) it\b[^.?]{{0,40}}\b(?:join|start|yours|hired|on board|in)\b
    \b(?:sign|signed|countersign(?:ed)?|return)\b[^.;?]{{0,30}}\b(?:offer|contract|employment agreement|acceptance)\b|\b(?:offer|contract) (?:is )?(?:ready|waiting|available) (?:for|to)\b
    \b(?:terms|package|salary|rate|pay) (?:we|that we|i) (?:are|am|can|would) (?:offer(?:ing)?|propos(?:e|ing))\b
    \b(?:be|become|becoming|as) our (?:new|next) [a-z]+\b|\b(?:come and |to |you )work (?:for|with) us\b(?=[^.]*\?|[^?]*$)|\b(?:mad|crazy|silly|fools?) (?:not )?to (?:let you go|have you|hire you|miss)
    \byou(?: are| be)?(?: now| still)?(?: in a)? (?:position|able|ready|happy|willing|minded|going|like|wish|want) to accept\b(?! (?:a|an|the (?:calendar|invite|invitation|meeting|call)))
    (?<!when )(?<!if )(?<!while )(?<!once )(?<!where )\byou are in(?=[.!,]|$)|\bcontract\b[^.;?]{{0,60}}\b(?:attached|enclosed)\b(?![^.]{{0,30}}\bexample)
    \bconfirm(?:s|ing)? (?:your|the) selection (?:for|as|to)\b|\b(?:recommended|selected|approved|successful|chosen) for (?:appointment|employment|hire)\b
    (?:^|: |official[,:]? )welcome to (?!the\b|our\b|a\b|this\b|my\b|your\b)[a-z&]+(?: [a-z&]+){{0,2}}[!.]?$
    ^(?:[^.]{{0,20}}[ ,])?{_PAY}[^.?]{{0,60}}\bstart(?:ing|s)?\b(?<!salary start)
    \bwelcom(?:e|ing) you (?:to (?:the|our) (?:team|crew|staff|company|family|firm|school|ward|practice)|aboard|on ?board|as (?:our|a|an|the))
    \byou (?:have |did )?(?:got|get|made|landed|secured|won) (?:it(?! (?:through|to|past|into|onto|this far|so far|home|here|across|over|in(?! )))|the (?:job|role|gig|post|position|spot|place|start))\b(?=[^?]*$)
    \b(?:offer|job offer|formal offer|written offer|verbal offer) (?:\w+ ){{0,3}}?(?:is|was|comes|will be|to be) (?:\w+ )?(?:attached|enclosed|conditional|subject|below|on its way|sent to you|with you|yours)
    \b(?:make|making|made|have|got|extend\w*|present\w*|put) (?:\w+ )?(?:you|to you) (?:\w+ ){{0,2}}?(?:an?|our|the|this) (?:\w+ ){{0,2}}?offer\b
    \b(?:accept|decline|consider|respond to|thoughts on|questions about|answer on|decision on) (?:our|the|this|your|my) (?:\w+ )?offer\b
    \b(?:want|like|love|delighted|thrilled|happy|pleased|keen|excited) (?:for )?(?:you|to have you) (?:to )?(?:come )?(?:and |to )?(?:work|start|join)(?:ing)? (?:for|with|us|here|as|on (?:mon|the))\b
    \b(?:would|will|to) (?:love|like|be (?:delighted|happy|glad) (?:for|to have)|want|have) you (?:as|to be) (?:our |the |an? )?(?!guest|speaker|referee|judge|reference|an? (?:guest|speaker|referee|reference))[a-z]+\b
    \b(?:recommend\w*|propos\w*|nominat\w*|agreed|decided|resolved)\b[^.;?]{{0,20}}\byou (?:should )?be (?:appointed|hired|engaged|employed|given the)\b
""")
CONDITIONAL = any_of(r"""
    \b(?:if|once|whether|when|should|until|unless|in case|suppos\w+|assuming|provided)\b (?:you(?:r \w+)?|we|it|the panel|that) ?(?:are|is|were|do|did|have been|be|was|to)? ?(?:to be )?(?:successful|selected|appointed|offered|hired|chosen|make (?:you )?an|decide to|proceed|an offer)
    \bwere you (?:to be )?(?:successful|selected|appointed|offered|hired|chosen)\b
    \bfor (?:the|all|our) (?:\w+ )?(?:candidates|applicants)\b|\beveryone (?:will|is|gets)
""")
OFFERED_HEDGED = any_of(r"""
    \b(?:salary|pay|rate) (?:is|range|band|would be|starts|for)\b|\brange\b|\bnot (?:\w+ )?recommended\b
    \b(?:everyone|everybody|candidates|applicants|all (?:of )?(?:them|interviewees)|others|the successful|whoever|each)\b
    \b(?:not|never|unable|can not|no|without)\b[^.,;]{0,30}\b(?:offer|hire|appoint|employ|contract|take you on|bring you on|have you|pick|choose|chosen|yours|confirm|approv\w+|permission|sign-?off)
    \b(?:waiting|wait|pending|await\w*|subject to (?:budget|approval|board)|still need|need(?:s)? to get|hope|hoping|plan|aim|expect|looking|trying|want to be able|working on|seeking|asked for|applying for|applied for|before)\b[^.;]{0,40}\b(?:approval|go-?ahead|green light|sign-?off|offers?|hire|appoint|contract|paperwork)
    \b(?:decision|choice|question|turn|floor|fault|pleasure|sincerely|faithfully|truly) is (?:all )?yours|\bis yours\?
    \b(?:would|could|might|may) (?:you )?(?:be )?(?:able to )?start if\b|\bin theory\b|\bhypothetical|\bnot an offer\b|\bif you were\b|\bwere you to\b
    \b(?:reminder|insurance|loan|credit|trial offer|special offer|discount|phone contract|broadband|exclusive)\b
    \bwhat (?:salary|pay|rate|package)\b|\bcompeting offer|\b(?:any|other|your other|another) (?:\w+ )?offers?\b
    \boffer (?:you )?(?:an? |the |some )?(?:\w+ )?(?:interview|feedback|advice|slot|coffee|tour|visit|time|date|parking|help|support|apolog\w+|trial|lift)
""")
