"""The words by which an interview is known in a calendar, and those that only look like one."""

from __future__ import annotations

import re

_I = re.IGNORECASE

SURE = re.compile(
    r"\b(?:job |panel |phone |video |final |technical |onsite |first |second |third |case |coding |teaching )?interviews?\b|"
    r"\b(?:(?:phone|recruiter|recruiting|tech(?:nical)?|hr|initial|hiring manager|pre-?)[- ]?screen(?:ing)?|"
    r"screening (?:call|interview|chat)|recruiter (?:call|chat|intro)|hiring manager (?:call|chat|screen|round|intro)|"
    r"(?:final|onsite|on-site|virtual onsite|interview|technical|panel) (?:round|loop|panel)|superday|super day|"
    r"(?:1st|2nd|3rd|first|second|third) round|assessment (?:cent(?:re|er)|day)|trial (?:shift|day|lesson)|"
    r"working interview|coding (?:challenge|test) review|sample lesson|audition|job talk|campus visit)\b|"
    r"vorstellungsgespr|bewerbungsgespr|jobinterview|probearbeit|kennenlerngespr|entretien (?:d['’]embauche|de recrut|téléph|avec)|"
    r"entrevista|colloquio|sollicitatiegesprek|rozmow[ay] kwalifikacyj|anställningsintervju|jobsamtale|jobbintervju|"
    r"työhaastattelu|собеседован|співбесід|面试|面試|面接|면접",
    _I,
)
MAYBE = re.compile(
    r"\b(?:intro(?:ductory)? (?:call|chat|meeting)|(?:coffee|informal|informational|exploratory) (?:chat|call|meeting|interview)|"
    r"meet the team|meet(?:ing)? with the team|hiring|recruit\w*|candidate|on-?site|pairing session|take-home review|"
    r"portfolio review|culture (?:fit|add)|bar raiser|talent|career (?:chat|call)|job offer|entretien)\b",
    _I,
)
# In the long text: what only applicants are told.
TOLD = re.compile(
    r"\byour (?:\w+ ){0,3}interview\b|\binterview(?:er|ers|ing)?\b|\b(?:your|bring (?:a|your|along)) (?:cv|résumé|resume)\b|"
    r"\b(?:the|our|this) [\w/,&. -]{2,60}? (?:role|position|vacancy|opening|opportunity|post)\b|\bapplication\b|\bapplied\b|"
    r"\bhiring (?:manager|team|process)\b|\brecruit(?:er|ing|ment)\b|\bbewerbung\b|\bcandidature\b|\bfirst conversation\b",
    _I,
)
# Interviews that aren't about a job for oneself, and meetings about interviews.
OTHERWISE = re.compile(
    r"\b(?:user|customer|client|research|usability|stakeholder|podcast|radio|press|media|tv|exit|stay|oral history|discovery|"
    r"expert|witness|police|parent|patient|intake|star|mock|practice|vendor|supplier) interviews?\b|"
    r"\binterview(?:er|ing)?s?(?: skills?)? (?:training|trainings|workshop|prep|preparation|practice|tips|debrief|de-brief|"
    r"calibration|guide|kit|feedback|sync|planning|kick-?off|committee|pipeline|questions|coaching|course|techniques|booth)\b|"
    r"\b(?:participant|podcast|debrief|retro(?:spective)?|stand-?up|birthday|anniversary|webinar|dentist|doctor|"
    r"1:1|1-1|one[- ]on[- ]one|sprint|all[- ]hands|town hall|lunch|gym|payday|holiday|reminder to)\b|"
    r"\bhow to (?:interview|ace)\b|\bprep(?:are)? for (?:my |the |your )?interview\b",
    _I,
)
# What interviewers are told, not applicants.
THEIR_SIDE = re.compile(
    r"\b(?:scorecard|interview kit|submit (?:your )?feedback|you are (?:scheduled to )?interview(?:ing)?|candidate'?s? (?:resume|résumé|cv|profile)"
    r"|please review the candidate)\b",
    _I,
)
SYSTEMS = re.compile(
    r"(?:greenhouse|lever|ashbyhq|ashby|goodtime|modernloop|myworkday|workday|smartrecruiters|teamtailor|personio|recruitee|"
    r"workable|icims|bamboohr|hirevue|paradox|gem|calendly|jobvite|breezy|jazzhr|taleo|successfactors|recruiterbox|"
    r"prelude|cronofy|x\.ai|evaluagent|hire\.|rippling|pinpointhq|join\.com)",
    _I,
)
RECRUITING = re.compile(
    r"(?:recruit|talent|career|jobs?\b|hiring|\bhr\b|humanresources|bewerbung|personal\b|people\b|schedul|interview|staffing)",
    _I,
)
ROBOT = re.compile(
    r"^(?:no-?reply|do-?not-?reply|noreply|notifications?|calendar|scheduler|scheduling|schedule|invites?|mailer|bot|system|"
    r"recruiting|recruitment|talent|careers?|jobs?|hr|hiring|people|info|admin|events?|support|hello|team|bookings?|assistant)"
    r"(?:[+._-].*)?$",
    _I,
)
ROBOT_NAME = re.compile(
    r"\b(?:scheduler|scheduling|recruiting|recruitment|talent|careers|hiring|calendar|conference|room|no-?reply|team|bot|"
    r"notetaker|note taker|otter|fireflies|fathom|read\.ai|zoom|webex|human resources|hr|admin|jobs)\b",
    _I,
)
FREE_MAIL = re.compile(
    r"^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|me|mac|aol|gmx|web|proton|protonmail|fastmail|zoom|google|"
    r"group|resource|microsoft)\.|calendar\.google\.com$",
    _I,
)
ROLE_NOUN = re.compile(
    r"\b(?:engineer(?:ing manager)?|developer|manager|designer|analyst|scientist|nurse|teacher|tutor|controller|accountant|"
    r"bookkeeper|director|lead|head of|officer|assistant|specialist|consultant|coordinator|co-ordinator|administrator|"
    r"architect|technician|chef|driver|editor|writer|producer|representative|associate|intern(?:ship)?|trainee|apprentice|"
    r"researcher|fellow|lecturer|professor|postdoc\w*|barista|cook|cashier|clerk|receptionist|advis[eo]r|planner|buyer|welder|"
    r"mechanic|electrician|plumber|carpenter|midwife|carer|caregiver|support worker|social worker|therapist|pharmacist|"
    r"solicitor|paralegal|counsel|lawyer|attorney|strategist|copywriter|translator|curator|librarian|supervisor|foreman|"
    r"operator|operative|vp|chief|president|partner|product owner|scrum master|programmer|tester|qa|sre|devops|marketer|"
    r"executive|agent|inspector|surveyor|physio\w*|dentist|hygienist|veterinar\w+|zookeeper|gardener|cleaner|housekeeper|"
    r"porter|waiter|waitress|bartender|server|entwickler\w*|ingenieur\w*|leiter\w*|berater\w*|referent\w*|sachbearbeiter\w*|"
    r"pfleger\w*|kaufmann|kauffrau)\b|\([mfwdxi]/[mfwdxi](?:/[mfwdxi])?\)",
    _I,
)
ROUNDS = (
    ("recruiter screen", re.compile(r"\b(?:recruit(?:er|ing|ment)|hr|talent)[- ](?:\w+ )?(?:screen\w*|call|chat|intro\w*|interview)\b|\bintro(?:ductory)? (?:call|chat)\b|\bkennenlerngespr", _I)),
    ("phone screen", re.compile(r"\b(?:phone|telephone|initial|pre)[- ]?(?:screen\w*|interview|call)\b|\bscreening\b|téléphonique", _I)),
    ("technical", re.compile(r"\b(?:tech(?:nical)?|coding|system design|pair(?:ing)? (?:programming )?|live coding|whiteboard)\b", _I)),
    ("panel", re.compile(r"\bpanel\b", _I)),
    ("final", re.compile(r"\bfinal\b", _I)),
    ("onsite", re.compile(r"\bon-?site\b|\bsuper ?day\b|\binterview loop\b|\bcampus visit\b", _I)),
    ("informational", re.compile(r"\b(?:informational|coffee chat|exploratory)\b", _I)),
    ("hiring manager", re.compile(r"\bhiring manager\b", _I)),
    ("trial", re.compile(r"\btrial (?:shift|day|lesson)\b|\bprobearbeit|\bworking interview\b", _I)),
    ("assessment", re.compile(r"\bassessment (?:cent(?:re|er)|day)\b", _I)),
    ("first", re.compile(r"\b(?:first|1st)(?: round| interview| stage)?\b", _I)),
    ("second", re.compile(r"\b(?:second|2nd)(?: round| interview| stage)?\b", _I)),
    ("third", re.compile(r"\b(?:third|3rd)(?: round| interview| stage)?\b", _I)),
)  # fmt: skip
