"""Which strength answers which need: words in common, and words of the same kind of work."""

from __future__ import annotations

import re

STOP = frozenset({
    "a", "an", "the", "of", "to", "in", "on", "for", "and", "or", "with", "who", "can", "that", "is", "are", "be",
    "at", "by", "my", "i", "we", "they", "he", "she", "it", "someone", "somebody", "as", "from", "into", "was",
    "have", "has", "had", "own", "their", "work", "people", "need", "needs", "so", "not", "does", "do", "did",
    "this", "will", "would", "good", "new", "up", "out", "his", "her", "him", "them", "you", "your", "our", "us",
    "me", "about", "over", "than", "then", "when", "where", "how", "what", "why", "which", "one", "two", "there",
    "here", "all", "any", "some", "every", "each", "more", "most", "other", "very", "just", "only", "also", "too",
    "much", "many", "get", "got", "make", "made", "take", "took", "use", "used", "per", "year", "years", "month",
    "months", "week", "weeks", "day", "days", "hour", "time", "times", "experience", "person", "team", "thing",
    "things", "level", "job", "role", "candidate", "want", "wants", "looking", "must", "should", "able",
    "comfortable", "happy", "first", "last", "next", "still", "really", "well", "been", "being", "while", "during",
    "since",
})  # fmt: skip
# Words of the same kind of work, so that a strength can answer a need put in other words.
KIN = tuple(
    frozenset(line.split())
    for line in """night shift rota weekend early 5am 6am late dawn open opened opening
lead led leading manage managed managing manager charge supervise supervised supervisor oversee oversaw foreman
write wrote writing written document documented documentation handbook guide note manual
teach taught teaching train trained training coach coached mentor mentored ta tutor tutored tutoring explain explained student
customer client guest service counter front-of-house complaint
roof height ladder loft scaffold
cost costing budget margin variance close closing month-end gp food-cost
patient ward care clinic clinical bed bay
procurement third-party risk tier bank compliance audit vendor onboarding
on-call oncall pager incident outage ingestion streaming lag pipeline flink kafka
drive drove driving driver km mile travel licence van lorry truck trunking
hybrid ev electric battery high-voltage
language speak speaks bilingual spanish french polish hindi irish translate translation interpreter
debate debating club society choir musical drama play camogie football team
visitor community outreach engagement family oral history
code software python plugin tool analysis script program programming image
field fieldwork outdoor winter monsoon campaign sampling site
safety safe check inspection walk-round clean
sell sold sales quota revenue deal pipeline account
privilege log discovery e-discovery relativity docket deposition
weld welding dual-shield shield flux tig mig
grow grew growth scale scaled scaling expand
fast quick speed faster turnaround deadline
report reporting dashboard board
hire hired hiring recruit recruited
calm calmly pressure busy rush
independent alone unsupervised
count stock inventory shrink shrinkage
design drawing cad sealed seal
menu prep kitchen pass station larder
grieving grief bereaved bereavement hospice palliative funeral dying
phone telephone call calls caller reception switchboard front-desk helpline samaritans
patient patience calm gentle listen listening upset distressed anxious nervous
teenager teenagers teens teen youth young adolescent
children child kids pupils class classroom lesson reading phonics literacy writing
wiring electrical electrician electric high-voltage voltage hv circuit circuits
cold winter frost snow
heat hot summer roof
garden prune pruning planting hedge orchard volunteers
fundraise fundraising grant grants raise raised bid bids donors foundation
rehab vestibular physio physiotherapy gait injuries
protocol trial trials study site sites
exhibition label labels gallery collection object objects loan loans
data model models fraud risk analysis analytics
renewals retention churn customer account accounts
support tenants tenancy residents door doors outreach homeless
latte milk espresso coffee coffees barista cups
fish butchery filleted fillet hake knife
spanish bilingual english language
cash till tills float
legal estates estate probate deeds
court reports report hearing
bricks brick snags snag plot plots houses
machine machines servers server patching cloud migration
test tests testing tester suite automation
driver hgv trunking tramping artic
stock warehouse picking pick reach pallets
lift lifting moving handling hoist
spreadsheet excel accounts ledger reconcile reconciliation month-end
social media campaign posts followers
design designs prototype usability users user
sing singing choir music
sew sewing tailoring alterations
bake baking bread sourdough pastry levain
cows herd milking calving dairy
sepsis triage bleep observations
dementia elderly residents care
behaviour behavior sen send autism""".splitlines()
)


def stem(word: str) -> str:
    """A word without its plural and verb endings, roughly: "swapped" and "swaps" meet."""
    for ending in ("ings", "ing", "ies", "ers", "er", "ed", "es", "s", "ly"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)]
    return word


def content_words(text: str) -> set[str]:
    """The words of a text that carry its matter, in small letters, without their endings."""
    words = {w.lower().strip("'’.-") for w in re.findall(r"[\w'’.-]+", text)}
    words |= {part for w in words if "-" in w for part in w.split("-")}
    return {stem(w) for w in words if w and w not in STOP and not re.fullmatch(r"\d+", w)}


_KIN_STEMS = tuple(frozenset(stem(w) for w in kin) for kin in KIN)


def answers(strength: str, need: str) -> int:
    """How well a strength answers a need: 2 for each word in common, 1 for each kind of work in common."""
    mine, theirs = content_words(strength), content_words(need)
    common = len(mine & theirs)
    kin = sum(bool(k & mine) and bool(k & theirs) and not k & mine & theirs for k in _KIN_STEMS)
    return 2 * common + kin


def overlaps(one: str, other: str, *, share: float = 0.5) -> bool:
    """Whether two texts are about the same thing: at least `share` of the shorter one's words, and two or more."""
    mine, theirs = content_words(one), content_words(other)
    common = len(mine & theirs)
    return common >= max(2, round(share * min(len(mine), len(theirs)))) or bool(mine and mine == theirs)
