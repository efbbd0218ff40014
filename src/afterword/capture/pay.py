"""The words and the bare figures that show that a note is about pay."""

from __future__ import annotations

SURE = (
    r"\bsalar(?:y|ies)\b(?! (?:data|survey|software|system|benchmark\w*|review|model\w*|sacrifice|journal))",
    r"\bote\b",
    r"\blpa\b",
    r"\bctc\b",
    r"\bwages?\b(?! (?:data|system|ledger|run))",
    r"\bremuneration\b",
    r"\bin-?hand\b",
    r"\b(?:day|hourly|daily|overtime|penalty) rates?\b",
    (
        r"\b(?:pay|salary|comp) (?:band|range|scale|cut|rise|raise|rate|package|is|was|sucks|"
        r"seems|isn'?t|expectations?)\b"
    ),
    r"\b(?:my|the|our|their|base|low|bad|good|better|more|less|crap|ok|decent|same|award) pay\b",
    r"\bpays? (?:well|badly|peanuts|nothing|more|less|better|above|below|only|\W?\d|min)\b",
    r"\bsign(?:ing|-on|[ -]on) bonus\b",
    r"\b(?:annual|retention|year-?end|joining|my) bonus\b",
    r"\brsus?\b",
    r"\bstock options?\b",
    r"\bequity (?:package|grant|refresh|stake|offer)\b",
    r"\bbase (?:salary|pay)\b|\bbase (?:of |is |was |around |at )?[$£€₹]?\d{2,3}(?:\s?k\b|,\d{3}|\.\d)",
    r"\bcomp(?:ensation)? (?:band|range|package|expect\w+|is|of)",
    r"\bnotice period buy\w*",
    (
        r"(?:[$£€₹¥]|\brs\.? ?|\baud |\bcad )\s?\d[\d.,]*\s?k?\s?(?:/|per |an |a |p\.?)\s?(?:h(?:ou)?r|"
        r"day|annum|year|yr|week|month|a\b|h\b|hr\b)"
    ),
    r"\d\s?k\s?(?:base|ote|salary|tc\b|plus super)",
    r"\bplus super\b|\bcash[- ]in[- ]hand\b|\b(?:cash|tips) only\b",
    r"\brates? (?:is|are|of|was|starts?(?: at)?|goes|around|about)\s*[$£€₹]?\s?\d",
    r"\b(?:pays?|paying|paid) (?:me |us |them |about |around |like |only )*[$£€₹]?\s?\d",
    r"[$£€₹]?\d[\d.,]*\s?k?\s?(?:/|per |an |a )\s?(?:day|shift|week|wk|month|mth|annum|year|yr) (?:cis|paye|gross|net|take home|before tax|plus|umbrella)\b",
    r"(?:[$£€₹]\s?\d[\d.,]*\s?k?|\b\d[\d.,]*\s?(?:quid|bucks))\s+(?:he|she|they|chef|boss)\s+(?:said|says|reckons|offered|offers|pays)\b",
    r"\b(?:current(?:ly)?|expect(?:ed|ing|ation)?)\s+(?:ctc |is |about |around )*\d[\d.,]*\s?(?:k|lpa|lakhs?|lacs?|l)?\s*(?:,|and|;|&)?\s*(?:expect\w*|asked|want\w*|current\w*)\b",
    r"\bfloor (?:is|was|of) (?:about |around )?[$£€₹]?\d{2,}",
    r"\bmy (?:number|floor|ask|minimum|expectations?) (?:is|was)\b",
    r"\b(?:freelance|contract(?:or)?|locum|sessional|bank|agency|piece|going) rates? (?:is|are|was|of|would be)\b|\bmy rate\b",
    r"\d{2,3}\s?k[ -]?ish\b",
    # A bare figure by the hour, or behind a word of asking and offering, is pay: nothing else is noted so shortly.
    r"\d[\d.,]*\s?[$£€₹]?\s?(?:/|per |an |of the |by the |p\.?)\s?(?:hour|hr|h)\b(?! (?:shift|day))",
    (
        r"\b(?:asked|offered|can go|could go|stretch|go(?:es)? up to|floor|quoted|i'?m on|i am on|told (?:him|her|them)|settle for|accept)"
        r"(?: (?:for|about|around|me|up|to|at|like|at least|only|between|max))*"
        r" [$£€₹]?\d[\d.,]*\s?(?:k|grand|ish)?(?=\s*(?:$|[.,;!?)/–—-]|(?:and|but|or|now|max|min|plus|lol|tho|though|so|i|they|he|she|wants?)\b))"
    ),
    (
        r"\b(?:i|i'd|id|i would|and|but|my end) (?:want(?:ed)?|need(?:ed)?|like|take) (?:about |around |at least )?[$£€₹]?\d{2,3}(?:\.\d\d|\s?k)?"
        r"(?=\s*(?:$|[.,;!?)]|(?:and|but|or|min|plus)\b))"
    ),
)
LOOSE = (
    r"\b(?:job|role|it|post) (?:comes? )?w(?:ith|i|/) an? (?:\w+ )?(?:cottage|flat|house|car|van|phone|parking space)\b",
    r"\bpay\b(?! (?:attention|for itself|runs?|dates?|by))",
    r"\b(?:bonus(?:es)?|hourly|notice period|stipend|perks|allowance|increment|superannuation|relocation)\b",
    (
        r"\b(?:gets?|got|well|badly|poorly|being) paid\b|\bpaid (?:weekly|monthly|fortnightly|hourly|less|more|breaks|"
        r"leave|overtime)\b"
    ),
    (
        r"\bcompensation\b(?! (?:team|benchmark|review|scheme|data))|^package (?:is|was|as|of)\b|\b(?:the|my) package (?:is|was|as)\b|"
        r"\b(?:good|great|relocation|severance) package\b"
    ),
    r"\b(?:the|good|great|health|employee|no|full) benefits\b|\bbenefits (?:are|kick|start|package)\b",
    r"\bon commission\b|\bcommission (?:only|structure|split|rate)\b|\b(?:salary|pay|\d+%) hike\b",
    (
        r"\b(?:asked|want(?:ed)?|expect\w*|told|said|offer\w*|range|between|up to|max|tops?|start(?:s|ing)? (?:at|on))\b"
        r"[^.;]{0,25}[$£€₹\s]\d{2,3}\s?k\b"
    ),
)
