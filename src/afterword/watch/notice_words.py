"""The words of mails that machines send to many."""

from __future__ import annotations

from afterword.watch.phrases import any_of

_CODE = "it carries a code or a link for an account"
_ALERT = "it tells of vacancies"
_SURVEY = "it asks for an opinion of the process"
_RECEIPT = "it is a receipt"
_RECEIVED = "it confirms that something was received"
_ANSWER = "it is an answer of a calendar"

SUBJECTS = (
    (_ANSWER, any_of(r"""
    ^(?:accepted|declined|tentative(?:ly accepted)?|zugesagt|abgelehnt|angenommen|accepté|refusé|aceptad[oa]
    +|rechazad[oa]|accettato|geaccepteerd|meeting forward notification)\s?:
""")),
    (_RECEIVED, any_of(r"""
    ^(?:we(?:['’]ve| have) received your|your application (?:has been|was) (?:received|submitted|sent)
    +|application (?:received|submitted|confirmation|acknowledg)|thank(?:s| you) for (?:applying|your application))
    \b(?:confirmation|acknowledge?ment|receipt) of (?:your )?(?:application|submission)
    \byour application (?:to|for|with|at)\b.{0,80}\b(?:received|submitted|sent)
""")),
    (_SURVEY, any_of(r"""
    \b(?:survey|how did we do|how was your|rate (?:your|us)|tell us about your
    +|share your (?:feedback|experience)|your feedback (?:matters|please)|candidate experience)\b
""")),
    (_ALERT, any_of(r"""
    \b(?:job alerts?|new jobs?|jobs? (?:for you|you might|matching|recommend\w*|near you|alert)
    +|recommended (?:jobs|for you)|\d+\+? (?:new )?(?:jobs|vacancies|roles|openings)|hiring now|similar jobs
    +|jobs like)\b
""")),
    (_CODE, any_of(r"""
    \b(?:verification|security|access|log-?in|sign-?in|one-?time|confirmation) (?:code|pass(?:word|code)|link)
    \botp\b|\bverify your\b|\bconfirm your (?:e-?mail|account|address)|\b(?:reset|change) your password
    \bactivate your|\bnew sign-?in|\bmagic link
""")),
    (_RECEIPT, any_of(r"""
    \b(?:your (?:receipt|invoice|order|booking reference|e-?ticket|payment)|receipt (?:for|from)
    +|payment (?:received|confirmation)|order (?:confirm\w*|#))\b
""")),
)  # fmt: skip
RECEIVED = any_of(r"""
    \b(?:we(?:['’]ve| have)|have|has been|been) (?:successfully )?(?:received
    +|submitted)\b.{0,60}\b(?:application|cv|resume|r[ée]sum[ée]|details|submission|assessment|test|documents?)
    \b(?:application|cv|resume|submission|assessment|documents?|references?)\b.{0,80}\b(?:has|have|was
    +|were) (?:now )?(?:been )?(?:successfully )?(?:received|submitted|uploaded|completed)
    \bthank(?:s| you) for (?:applying|submitting|your (?:recent )?application
    +|your interest in (?:the|our|joining|working))|\bconfirm(?:s|ing)? (?:that )?(?:we have|receipt)
    +|\breceived your (?:application|cv|resume)
""")
TOPICS = (
    (_SURVEY, any_of(r"""
    \b(?:take|complete|fill (?:in|out)|answer) (?:our|this|the|a) (?:\w+ ){0,3}(?:survey|feedback form)
    \bhow (?:likely are you to recommend|was your (?:interview |application |candidate )?experience|would you rate)
""")),
    (_ALERT, any_of(r"""
    \bnew jobs? (?:that )?match|\bjobs? matching your|\bwe found (?:\d+|new|these) (?:new )?jobs?
    \bbased on your (?:profile|search|job alert)|\byour job alert|\bapply now\b.{0,200}\bapply now\b
""")),
    (_CODE, any_of(r"""
    \b(?:verification|security|one-?time|log-?in|access) (?:code|passcode|password) (?:is|below|:)
    \byour (?:code|otp) is\b|\b(?:verify|confirm) your e-?mail address|\breset your password
""")),
    (_RECEIPT, any_of(r"""
    \b(?:amount (?:paid|due)|order (?:number|total)|total paid|payment (?:was )?received|invoice (?:number|no)
    +|thank(?:s| you) for your (?:payment|purchase|order))\b
""")),
    (_RECEIVED, any_of(r"""
    ^.{0,200}\b(?:thank(?:s| you) for (?:applying|submitting your application|your application)
    +|we(?:['’]ve| have) (?:successfully )?received your application
    +|your application (?:has been|was) (?:successfully )?(?:received|submitted))
""")),
)  # fmt: skip
# What a mail that many get must speak of to be an answer, and what advertisements speak of.
HIRING = any_of(r"""
    \b(?:your|the|this|our) (?:[\w'-]+ ){0,3}?(?:application|interview|candida\w+|assessment|role|position|post|job|vacancy|offer letter|contract|offer of|internship|apprenticeship|shift|test|profile)\b|\b(?:applied|applying|interviewing|interviewed|to interview|interview (?:for|with|invitation))\b
""")
PROMOTION = any_of(r"""
    \d ?% (?:off|discount)|\bdiscounts?\b|\bcoaching\b|\bsubscri(?:be|ption)\b|\bwebinar\b|\b(?:free|premium) (?:trial|upgrade|account)|\bexclusive\b|\bsale\b|\bnewsletter\b|\bthis week['’]s?\b|\bread more\b|\btips\b
""")
# What systems ask of an applicant, as a person would.
REQUEST = any_of(r"""
    \b(?:need|require|please (?:upload|provide|send|submit|complete|fill|confirm|share)|could you|can you)\b.{0,80}\b(?:passport|documents?|references?|referees?|right to work|certificates?|form|availability|id\b|licen[cs]e|transcripts?|bank details|visa|dbs|background check)
""")
