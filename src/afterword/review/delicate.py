"""Private matters and the words by which each is told in another way."""

from __future__ import annotations

import re

from afterword.review.vocabulary import stem

# Each line is one matter: whoever noted one of its words in private has told it by any other of them, but for those
# after the bar, which every trade uses: they tell which matter a note is about and give nothing away by themselves.
_MATTERS = """
pregnant pregnancy maternity baby newborn trimester | midwife expecting due
miscarriage stillbirth ivf | fertility
divorce divorced custody ex-husband ex-wife alimony remarried | separation
wedding marriage honeymoon | engaged
hungover hangover drunk booze tipsy sober alcoholic | drinks drinking drank alcohol pub
smoking cigarettes weed cannabis vape | smoke smokes
layoffs layoff redundancies redundancy redundant downsizing | restructuring
sacked dismissed dismissal | fired terminated
bankrupt bankruptcy insolvent insolvency debts arrears creditors | debt
rent overdraft eviction | mortgage landlord
cancer chemo chemotherapy tumour tumor | oncology
surgery illness diagnosis | operation hospital recovery treatment sick ill health medication meds
depression depressed anxiety burnout antidepressants | therapy therapist breakdown
adhd autism autistic dyslexia dyslexic neurodivergent | disability disabled
injury injured shoulder knee wrist ankle slipped-disc backache | hip spine
rehab addiction | addict
lawsuit sued tribunal | court litigation
visa deportation | immigration
affair romance | dating
salary wage lpa ctc ote | pay wages earn
gpa | grades failed
asleep dozed dozing snoring yawned | sleep slept nap
cried tears wept | crying
retirement retiring retire retires | leaving
resign resigned resigning resignation quitting | leaving quit
harassment harassed bullying bullied grievance | complaint
fraud theft stealing stole embezzlement | police arrested prison
takeover acquisition merger | buyer sold
gambling casino | betting
funeral bereavement grief widow widower | died death
""".strip()
_WORD = re.compile(r"[^\W\d_][\w'-]*")


def _stems(line: str) -> frozenset[str]:
    return frozenset(stem(word) for word in line.split())


MATTERS = tuple((_stems(line.replace("|", "")), _stems(line.partition("|")[0])) for line in _MATTERS.splitlines())


def told_by(fact: str) -> frozenset[str]:
    """The stems that give a private fact away by themselves, also in other words than its own."""
    own = {stem(word) for word in _WORD.findall(fact.lower())}
    return frozenset().union(*(telling for matter, telling in MATTERS if matter & own))


def hinted_by(fact: str) -> frozenset[str]:
    """The stems that tell it only beside another word of the fact: "my father's operation"."""
    own = {stem(word) for word in _WORD.findall(fact.lower())}
    return frozenset().union(*(matter - telling for matter, telling in MATTERS if matter & own))
