"""Words for people, ailments and manners, as parts of patterns."""

from __future__ import annotations

WHO = r"\b(?:he|she|they|guy|bloke|lady|girl|lad|fella|boy|kid|woman|dude|boss|manager|owner|interviewer|recruiter|director|chef|foreman|the other one)"
IS = r"(?:'s|s|'re| is| was| were| are| seemed| seems| looked| looks| sounded| came across(?: as)?| got| felt| kept)"
WHOSE = r"\b(?:my|his|her|their|the (?:boss|owner|manager)'s|mum's|mom's|dad's|partner's|wife's|husband's|\w+'s)"
AILMENT = (
    r"(?:adhd|autis\w+|asd|dyslexi\w+|dyspraxi\w+|anxiety|depressi\w+|bipolar|ptsd|ocd|therapist|meds|medication|"
    r"pregnan\w+|miscarriage|ivf|chemo\w*|cancer|tumou?r|diabet\w+|epilep\w+|seizures?|migraines?|asthma|bad back|"
    r"sore back|hearing aids?|heart attack|hangover|sobriety|mental health|sick leave|burn-?out)"
)
# Only of one person: a bridge has its rehab, a firm its operation and a budget its breakdown.
BODY = (
    r"(?:surgery|operation|hip|knee|back|stroke|breakdown|rehab|drinking|condition|injury|illness|diagnosis|disability|"
    r"therapy|health)"
)
BAD = (
    r"(?:rude|arrogant|clueless|stupid|dumb|thick|weird|creepy|boring|awkward|grumpy|moody|scary|scared|intimidating|"
    r"cold(?![- ]call)|tired|knackered|exhausted|shattered|stressed|burnt? out|bored|distracted|late(?! shift| adopter)|unprepared|disorgani[sz]ed|"
    r"useless|lazy|hopeless|sketchy|dodgy|shady|slimy|sexist|racist|condescending|patroni[sz]ing|dismissive|smug|"
    r"cocky|pompous|full of (?:himself|herself|themselves)|annoying|irritating|unfriendly|hostile|aggressive|drunk|"
    r"shocking|appalling|dreadful|abysmal|woeful|dire|terrible|awful|hungover|stoned|sweaty|smelly|fat|overweight|skinny|bald|ugly|hot(?! on)|cute|gorgeous|ancient|too (?:old|young)|"
    r"nervous|lost|confused|out of (?:his|her|their) depth|unimpressed|not impressed|checked out|half asleep|mean|"
    r"fed up|pissed(?: off)?|pretentious|fake|two-faced|a (?:jerk|prick|idiot|bully|snob|mess|nightmare|joke|moron))"
)


# What speaks for itself without anybody named before it.
HARSH = (
    r"(?:rude|arrogant|clueless|stupid|dumb|weird|creepy|awkward|grumpy|moody|scary|intimidating|knackered|exhausted|"
    r"tired|disorgani[sz]ed|useless|lazy|hopeless|sketchy|dodgy|shady|slimy|sexist|racist|condescending|patroni[sz]ing|"
    r"shocking|appalling|abysmal|woeful|brutal|gobby|know-?it-?all|dismissive|smug|cocky|pompous|annoying|irritating|unfriendly|hostile|half asleep|smelly|fat|ugly|fed up|pretentious|"
    r"two-faced|unimpressed|not impressed|a (?:jerk|prick|idiot|bully|snob|nightmare|joke|moron|old (?:man|guy|lady)))"
)
