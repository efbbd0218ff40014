"""The words of courtesies that say nothing else, and of people who have left."""

from __future__ import annotations

from afterword.watch.phrases import any_of

COURTEOUS = any_of(r"""
    \b(?:thank(?:s| you)|cheers|ta)\b|\b(?:good|great|lovely|nice|a pleasure|pleasure|delight\w*|fun|enjoyed|wonderful)\b[^.;]{0,30}\b(?:to (?:meet|see|hear|talk|speak|chat)|meeting|talking|speaking|chatting|hearing|seeing|having you|our (?:chat|conversation|talk)|to have)\b
    \b(?:likewise|same here|you too|as well|appreciate\w*|kind of you|very kind|you are (?:very |most )?welcome|no (?:worries|problem|trouble)|my pleasure|not at all|noted|sweet of you)\b|\b(?:what a|such a) (?:lovely|nice|kind|thoughtful)\b
    ^(?:and )?(?:have an? (?:\w+ )?(?:great|lovely|good|nice|wonderful|relaxing|fab\w*|restful|safe|enjoyable)\b|enjoy (?:the|your) (?:weekend|evening|day|holidays?|rest)|hope you (?:have|had|got) (?:a|home))|\b(?:safe (?:travels|journey)|take care|happy (?:thanksgiving|christmas|holidays))\b|\b(?:loved|liked|enjoyed) (?:it|the|your|meeting|our)\b|\bmade (?:my|our) day\b
""")
SUBSTANCE = any_of(r"""
    \b(?:will|shall|would|could|can|need|please|decision|decid\w*|offer|interview\w*|role|position|post|job|team (?:will|is)|candidate|reference|next|week|month|forward\w*|passed|shared|sent|attach\w*|unfortunately|but|however|tomorrow|monday|tuesday|wednesday|thursday|friday|in touch|hear from|let you know|update|process|delay\w*|hold|contact|hr|questions?|ask\w*|discuss\w*|notice|salar\w+|start\w*|documents?|send|provide|call|ring|phone|decide|still|yet|wait\w*|soon|results?|feedback|news|list|stage|round|test|portfolio|hir\w+|reject\w*|accept\w*|away|leave|join|come|apply|application|vacanc\w+|no longer|client|manager|director|board|panel|committee|references?|check\w*|form|papers?|right to work|another|others?|someone|somebody|not (?:be|the|this|at this))\b
""")
GONE = any_of(r"""
    \bno longer (?:works?|with|employed|at|an employee)\b|\b(?:has|have) (?:now )?(?:left|retired)\b|nicht mehr (?:für|bei|im unternehmen)|ausgeschieden|plus (?:partie|employée?)|ya no trabaj\w+|non (?:lavora|lavoro) più
    niet (?:langer|meer) werkzaam|(?:já não|não) trabalh\w+ mais|já não trabalho|har slutat|har sluttet|nie pracuj\w+ już|już nie pracuj\w+|退職いたし|已离职|已離職|již nepracuj\w+|больше не работает
""")
