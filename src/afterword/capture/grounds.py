"""The reasons to keep a note private, and the words that show each of them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.capture import pay
from afterword.capture.remarks import AILMENT, BAD, BODY, HARSH, IS, WHO, WHOSE


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason to keep a note private: what shows it beyond doubt, and what shows it in a note of no kind."""

    why: str
    sure: re.Pattern[str]
    loose: re.Pattern[str] | None = None


GROUNDS = (
    Ground(
        "you noted that it isn't to be mentioned",
        _any(
            r"\boff[- ](?:the[- ])?record\b|\bon the (?:quiet|q\.?t\.?|sly|down[- ]?low)\b",
            r"\bbetween (?:us|you and me|ourselves)\b",
            r"\bin (?:strict )?confidence\b",
            r"\b(?:strictly |highly )?confidential(?:ly)?\b(?! (?:client|patient|data|waste|"
            r"record|info|file|document))",
            r"\b(?:not(?! to mention)|never|don'?t|do not|dnt|won'?t|shouldn'?t|better not|best not)(?: \w+){0,2} "
            r"(?:mention|mentioning|repeat|repeating|bring(?:ing)? (?:it |this |that )?up)\b",
            r"\b(?:not|no|never|don'?t|do not) (?:to be )?(?:mentioned|mentioning|shared?|sharing|"
            r"tell|say)(?: (?:this|that|it|them|him|her|anyone|anybody|nothing|anything|a word|"
            r"any of (?:this|that)|about))?\s*(?:[.,;!)]|$)",
            r"(?:^|[,;.(!–—-]\s*)(?:(?:pls|plz|please|so|but|and) )?(?:do not|don'?t|dont|never|"
            r"not to(?! mention)) (?:say|mention|repeat|tell|share|write|include|quote|use|put)\b",
            r"\bnot (?:to be|for) (?:repeat\w+|pass\w+ on|circulat\w+|publication|quoting|sharing|discuss\w+|"
            r"outside|other ears|anyone else|wider|the record)\b",
            r"\bgoes no further\b|\bdon'?t pass (?:it|this|that) on\b|\btold (?:me )?in (?:private|secret)\b",
            r"\bkeep (?:this|that|it|him|her|them)?\s?(?:quiet|private|secret|to (?:my|your)self|out of|under wraps)",
            r"\bleave (?:this|that|it) out\b",
            r"\b(?:pls|plz|please) no\b",
            r"\bnot for (?:the|this|any) (?:letter|note|email)",
            r"\b(?:just|only) for me\b",
            r"\bnote to self\b",
            r"\bunder (?:nda|embargo)\b",
            r"\bnot (?:yet )?(?:public|announced)\b",
            r"\b(?:hush|shh+)\b",
            r"\bour (?:little )?secret\b",
            r"\bshould(?:n'?t| not) have (?:told|said)\b",
            r"^<!--",
        ),
    ),
    Ground("pay isn't for a letter", _any(*pay.SURE), _any(*pay.LOOSE)),
    Ground(
        "another employer or offer isn't for this letter",
        _any(
            r"\b(?:other|another|competing|counter|second|backup|back-?up|better|written|verbal|"
            r"standing|rival) ?-?offers?\b",
            r"\bcounter-?offer",
            r"(?-i:\b[A-Z]\w+) (?:also )?(?:wants? (?:me (?:too|as well|also)|an answer)|(?:has|have) (?:made|given) me)\b|"
            r"\b\d{2,3}\s?k? base\b",
            r"\b(?<!we )(?:have|has|had|got|received|holding|sitting on|waiting on|hold) (?:an?|"
            r"my|the|another) (?:\w+ ){0,2}?offer\b",
            r"(?<!they )(?<!we )(?<!to )(?<!also )\boffer (?:from|letter from|at|in|with) (?:the )?(?-i:[A-Z])",
            r"\balso (?:has|have) offered\b|\balso offered (?:me\b|an? (?:job|role|position))",
            r"\balso (?:been )?(?:interview(?:ing|ed)|appl(?:ied|ying)|in process)\b",
            r"\bwaiting (?:to hear |on |for )(?:back )?(?:from )?[^.;]{1,30} (?:as well|too|also)\b",
            r"\b(?:interview(?:ing|ed)?|appl(?:ied|ying)) (?:at|with|elsewhere|to|for) (?:another|"
            r"other|two|three|elsewhere|competitors?|a competitor)",
            r"\binterviewing elsewhere\b",
            r"\b(?:got|have|had|another|second|final|also) (?:an |a )?(?:\w+ )?interview at (?-i:[A-Z])",
            r"\bother (?:interviews?|onsites?|applications?|employers?|process|companies)\b",
            r"\b(?:on|had me on|put on) a (?:pip|performance)\b",
            r"(?-i:\bPIP\b)",
            r"\bmy (?:current |old |last |ex-?)(?:boss|manager|employer)(?:'s)? (?:is|was|doesn'?t|"
            r"don'?t|hates?|made|fired|sacked|wants)",
            r"\b(?:i|i'm|im|ive|i've|they|i was|i got|got) (?:was |got |been |were )?(?:fired|"
            r"sacked|let go|laid off|made redundant|dismissed|suspended|forced out|managed out)",
            r"\b(?:hate|leaving|escape|quit) my (?:job|boss|current)",
            r"\boffered me (?:a|the) (?:job|role|position) (?:at|in|too|already)",
        ),
        _any(
            r"(?<!make )(?<!making )(?<!extend )\b(?:an|my|our|no|this|that|job|competitor) offer\b",
        ),
    ),
    Ground(
        "it is about somebody's health",
        _any(
            rf"{WHOSE} (?:\w+ )?{AILMENT}\b",
            rf"\b(?:my|his|her|mum's|mom's|dad's|wife's|husband's) (?:(?:bad|sore|new|own) )?{BODY}\b",
            r"\b(?:had|having|after|for|needs) (?:an|my|his|her) operation\b",
            rf"\bi(?:'m| am|m|'ve| have|ve| had| get| take) (?:a |an |on |been |had |just |bad )?{AILMENT}\b",
            rf"\b(?:he|she|they) (?:has|have|had|is on|was on|takes) (?:a |an )?{AILMENT}\b",
            rf"\b(?:he|she|they|i)(?:'s got|'ve got| has| have| had|'d) (?:an? )?(?:bad|dodgy|sore|gammy|new|broken) (?:{BODY}|leg|arm|"
            r"shoulder|ankle|foot|wrist|neck|heart|chest)\b",
            r"\b(?:off|out) (?:with|w/) (?:stress|anxiety|depression|burn-?out|a bad|flu|covid|back)\b",
            r"\bdisability\b[^.;]{0,15}\b(?:rating|status|claim|benefit)",
            r"\b(?:he|she|they|i)(?:'s|'m|'re| is| was| were| am| are) (?:off sick|pregnant|"
            r"expecting|autistic|diabetic|disabled|deaf|blind|depressed|dying|in recovery|an alcoholic)",
            r"\b(?:the )?adhd\b",
            r"\b(?:knees?|back|hips?|shoulders?|hands|eyes|eyesight) (?:is|are|was|were|is ?n'?t|are ?n'?t|not|playing|giving|gone|going|killing|hurts?|acting)\b"
            r"(?! (?:on|full|busy|tied))",
            r"\bpanic attacks?\b",
            r"\b\d+ (?:weeks|wks|months) (?:gone|along|pregnant)\b|\bup the duff\b|\bwith child\b|\bbaby (?:is |was )?due\b",
            r"\b(?:he|she|they|i)(?:'s|'d|'m)?\b[^.;]{0,12}\b(?:in|to|from|out of) rehab\b|\bthe shakes\b",
            r"\bi (?:\w+ )?(?:cried|was crying|threw up|fainted|was sick)\b|^cried\b",
            r"\bhearing (?:is |was )?not so",
            r"\bhard of hearing\b",
            r"\bon (?:antidepressants|maternity leave|meds)\b",
            r"\bhungover\b",
        ),
        _any(
            rf"\b{AILMENT}\b",
            r"\b(?:reach|height|swim|bleep|eye|hearing|drug|medical|urine|blood|lung|fitness) (?:test|check)s?\b",
            r"\b(?:sick|ill|unwell|doctor'?s appointment|coughing|limping|threw up)\b",
        ),
    ),
    Ground(
        "it is about somebody's private life or who they are",
        _any(
            r"\b(?:his|her|their|my|going through an?|getting|got|is|just|messy) divorc\w+",
            r"\bdivorced?\b(?= (?:last|this|and|from))",
            r"\b(?:is|are|was|having an?|an) affair\b",
            r"\b(?:he|she|they|is|was|i'm|im|i am|openly) (?:gay|lesbian|trans|bisexual|queer|"
            r"single|muslim|hindu|jewish|christian|catholic|sikh|mormon|an? immigrant|undocumented)\b",
            r"\basked (?:me )?(?:if|whether|about|when|how|what) (?:i|i'm|im|we|my)?\s?(?:am |"
            r"was |have |had |plan(?:ned|ning)? |want(?:ed)? |'m )?(?:to have )?(?:married|kids|"
            r"children|single|pregnant|a family|my age|religion|age|how old|old i|really from|"
            r"boyfriend|husband|wife)",
            r"\bhow old i\b|\b(?:off|home|back|leave|finish) (?:\w+ )?(?:for|with|because of) (?:the |my )?(?:kids?|childcare|school run|nursery|pick-?up)\b",
            r"\b(?:school run|childcare (?:issues?|problems?|costs?)|single (?:mum|mom|dad|parent))\b",
            r"\bmy (?:visa|immigration|religion|divorce|ex|custody|criminal record|conviction|debts?)\b",
            r"\b(?:her|his|their) (?:miscarriage|custody|ex|affair|religion|sexuality|weight|"
            r"accent|age|husband left|wife left)\b",
            r"\bneed(?:s)? (?:a )?(?:visa )?sponsorship\b",
            r"\bgpa\b",
            r"\bcriminal record\b",
            r"\b(?:wedding|engagement) ring\b",
        ),
        _any(
            r"\b(?:my|his|her|their|has|have|got|\w+'s|with|pick(?:s|ed|ing)? up|two|three) (?:\w+ ){0,2}"
            r"(?:wife|husband|kids?|daughters?|sons?|baby|twins|boyfriend|girlfriend|ex)\b",
            r"\b(?:pregnan\w+|married|marriage|dating|religio\w+|church|mosque|temple|prayer|hijab|muslim|hindu|jewish|"
            r"catholic|christian|gay|lesbian|trans|accent|visa|divorc\w+|died|passed away|bereave\w+|trump|brexit)\b",
            r"^(?:the |his |her )?(?:wife|husband|missus|hubby|girlfriend|boyfriend)\b",
            r"\bwhere (?:i'?m|i am|you'?re|you are) (?:really |actually )?from\b|\bfrom originally\b|\boriginally from\b",
        ),
    ),
    Ground(
        "it is gossip about somebody",
        _any(
            r"\b(?:got|get|gets|was|were|been|being) (?:the sack|the boot|sacked|fired|"
            r"axed|let go|laid off|made redundant|dismissed|arrested|kicked out|pushed out|"
            r"demoted)\b",
            r"\bgiven the sack\b|\bhint(?:ed|s|ing) (?:that|at|they|he|she|the|about)\b|\bstepping down\b|\b(?:crunch|morale|burnout|attrition) (?:was|is|has)\b",
            r"\blay-?offs?\b",
            r"\bredundancies\b|\bredundancy (?:round|package|process)\b|\bhiring freeze\b",
            r"\bbudget (?:got |was |is |being )?cut\b|\bheard from (?:a|my) (?:friend|mate|contact)\b",
            r"\blost (?:a|an|one|the|their|her|his|our|its|two|three|four|five|six|some|several|\d+) (?:\w+ ){0,2}(?:teachers?|nurses?|chefs?|cooks?|"
            r"people|staff|engineers?|developers?|drivers?|managers?|carers?|mechanics?|fitters?|welders?|postdocs?|curators?|baristas?|waiters?|"
            r"seniors?|guys?|lads?|heads?|hires?|members?|paralegals?|associates?)\b",
            r"\b(?:reckons?|thinks?|says?|said|accord\w* to \w+)\b[^.;,]{0,12}\b(?:the )?(?:pi|boss|owner|director|ceo|cto|manager|deputy|partner|"
            r"chair\w*|head|matron|foreman|board)\b[^.;]{0,25}\b(?:is|are|was|should|will|wants? out|never|always|can'?t|ca n'?t|doesn'?t)\b",
            r"\b(?:gossip|rumou?rs?|scandal|backstabb\w+|bitch\w*)\b",
            r"\bsmok(?:e|in|ing) weed\b",
            r"\b(?:on|doing|does|took) (?:drugs|coke|cocaine)\b",
            r"\bbeing sued\b|\bsu(?:ing|ed) (?:them|the company|him|her|us)\b|\bsexual harassment\b(?! (?:polic|train))",
            r"\bwalked out (?:on|after|last)",
            r"\brage ?-?quit\b",
            r"\b(?:he|she|they|boss|manager|owner|director|cto|ceo|cfo|vp)(?:'s|'re|s| is| are|"
            r" was) (?:secretly )?(?:leaving|quitting|resigning|moving on|on (?:his|her|their|"
            r"the) way out|retiring early|being replaced|looking (?:for a (?:new )?job|to leave))(?! \w+ (?:for|"
            r"behind)\b)(?! (?:aws|gcp|azure|it|them|notes)\b)",
            r"\b(?:hates?|can'?t stand|doesn'?t get on with|slagg\w+|trash-?talk\w*|badmouth\w*|"
            r"moan\w*|complain\w* about) (?:his|her|their|the|each other|my|everyone)\b",
            r"\b(?:he|she|they) (?:secretly |really |clearly )?(?:wants?|wanted) out\b",
            r"(?<!my )(?<!at )\b(?:the |their |his |her )?(?<!my )(?:last|previous|old|former|ex-?) ?(?:\w+ ){1,2}(?:left (?:a|the|because|after|in)|lasted|got|"
            r"was (?:a |an |so |not |too |really |useless|hopeless|terrible|bad|let|rude|lazy|caught)|wasn'?t|did ?n'?t|didnt|could ?n'?t|quit|"
            r"messed|broke|stole|kept|never|hated|walked)\b",
            r"\b(?:neighbou?r|friend|mate|colleague|receptionist|porter|taxi driver|someone|somebody|bloke|guy|lad|kp|cleaner|barman|"
            r"cousin|sister|brother|dad|mum|mom)\b[^.;,]{0,20}\b(?:reckons?|says?|said|told me|thinks?|warned)\b",
            r"\bburn(?:s|ed|ing)? through (?:managers|staff|people|\w+s)\b|\bthrows? (?:pans|things|plates|chairs)\b",
            r"\b(?:other|another|two|three|four|five|\d+)(?: more| other| of the)? (?:candidates?|applicants?|people)\b[^.;]{0,25}"
            r"(?:\b(?:shockers?|awful|bad|weak|no good|better|stronger|worse|useless|hopeless)\b)",
            r"\b(?:they'?ve|they have|he'?s|she'?s|already) (?:seen|interviewed|met|had) (?:\d+|two|three|four|five|six|seven|eight|a few|"
            r"several|lots of|loads of) (?:people|candidates|others|applicants)\b",
            r"\bshockers?\b",
            r"(?<!my )\b(?:last|previous|former|ex-?) ?(?:carer|nanny|au pair|lad|girl|guy|one|bloke|person|hire|apprentice|cleaner|assistant|holder|fella|postdoc|intern|"
            r"man|woman|tenant|locum|temp|trainee|florist|barista|cook|chef|kid) (?!to\b|in the (?:line|queue)\b|(?:year|month|week|day|quarter|season)s?\b)\w",
            r"\b(?:studio|office|room|place|shop|kitchen|ward|school|site|yard|building|lobby|toilets?|staff room) (?:was|were|is|looked) (?:\w+ )?(?:freezing|boiling|grim|"
            r"dark|dingy|scruffy|tiny|a (?:tip|kip|dump|mess|state|hole))\b|\ba (?:kip|dump|tip|hole)$",
            r"\b(?:girl|guy|lad|bloke|woman|man|lady|kid|boy|chap|fella|dude|one|person|candidate|applicant|people|others?)s? (?:in the \w+ ?\w* )?"
            r"(?:who (?:was|were) )?(?:sat |sitting |standing )?(?:next to|beside|before|after|opposite|across from|ahead of|behind) (?:me|us)\b",
            r"\b(?:other|another|next|rival|fellow) (?:candidates?|applicants?)\b[^.;]{0,40}\b(?:was|were|is|are|had|got|kept|could ?n'?t|did ?n'?t|"
            r"talked|seemed|looked|cried|came)\b",
            r"\bclos(?:ing|ed) (?:the|that) (?:office|plant|site|branch) (?:but|and) nobody\b",
        ),
        _any(
            r"\b(?:apparently|supposedly|sack|sacked|(?<!wood )(?<!gas )(?<!coal )(?<!oil )fired|quit|resigned|drama|drunk|weed|drugs|"
            r"arrested|affair|(?:lots of|high|staff|big|huge) turnover|turnover is|everyone (?:is )?leav\w+|is leaving|"
            r"left because)\b",
        ),
    ),
    Ground(
        "it is criticism, or a remark on how somebody seemed",
        _any(
            rf"{WHO}(?: \w+)?{IS} (?:(?:a bit|bit|kind of|kinda|sort of|really|very|so|super|"
            rf"quite|pretty|too|all|always|totally|clearly|visibly|a little|rather|actually|just) ){{0,2}}{BAD}\b",
            rf"{WHO}(?: clearly| really| actually)? (?:did ?n'?t|didnt|does ?n'?t|doesnt|did not|"
            r"does not|had no|has no) (?:even |really )?(?:know|knew|understand|get (?:it|the)|"
            r"read (?:my|the)|have a clue|care|listen|idea|clue)",
            rf"{WHO}(?:'s| is| was| were) not aware\b",
            r"\bhadn'?t (?:even )?read my\b",
            r"\b(?:checked|checking|on|looking at|scroll\w+) (?:his|her|their) (?:phone|watch|"
            r"emails?) ?(?:a lot|all|the whole|constantly|half|throughout|$)",
            r"\byawn(?:ed|ing)\b|\b(?:fell |fast |half )?asleep\b|\b(?:doz(?:ed|ing)|nodd(?:ed|ing)) off\b|\bsnor(?:ed|ing)\b",
            r"\bchang(?:es|ed|ing) (?:his|her|their) mind\b|\bcontrol freak\b|\bplays? favou?rites\b",
            rf"\b(?:pi|ceo|cto|cfo|head|deputy|partner|foreman){IS} (?:(?:a bit|bit|so|very|too|really) )?{BAD}\b",
            r"\bkept (?:\w+ing|on about)\b[^.;]{0,40}\bwrong\b|\bgot (?:the|my|our|their|his|her)\b[^.;]{1,30}\bwrong\b|"
            r"\b(?:mixed|muddled) (?:me|us|my|it|the)\b[^.;]{0,20}\bup\b|\bmixed up (?:my|the|his|her)\b",
            r"\b(?:he|she|they)(?:'d|d| had)? (?:forgot(?:ten)?|lost|mislaid|had ?n'?t (?:read|seen|opened)|did ?n'?t (?:have|read|open)) "
            r"(?:my|the|about|we|i)\b",
            r"\b(?:he|she|they|boss|owner|manager)(?:'s|s| is| was| were)?\b[^.;]{0,10}\bvap(?:es?|ing|ed)\b|\bon (?:his|her|the|their)? ?vape\b",
            r"\b(?:seem(?:ed|s)|looked) (?:a bit |bit |so |very |really )?(?:bored|tired|stressed|lost|annoyed|distracted|sad|rushed|hungover|unhappy)\b",
            r"\bthe (?:whole|entire) (?:time|interview|call|chat)\b|\bwhole time\b",
            r"\brolled (?:his|her|their) eyes\b",
            r"\b(?:bad|terrible|awful) (?:breath|b\.?o)\b",
            r"\b(?:smel(?:l|ls|led|t) (?:of|like|bad|awful|funny)|stank|stinks?)\b",
            r"\bred flags?\b",
            r"\b(?:bad|weird|odd|off|strange|creepy|toxic) (?:vibes?|feeling|energy|culture|atmosphere|place)\b",
            r"\b(?:his|her) (?:toupee|wig|hair|outfit|tattoos?|teeth|shirt|tie|breath|weight|looks|eyes)\b",
            r"\b(?:kinda|kind of|bit|a bit|so|super|really|pretty|low-?key) (?:scary|creepy|"
            r"weird|rude|intimidating|boring|awkward|sketchy|dodgy|cringe)\b",
            r"\b(?:pillock|prat|plonker|wanker|twat|tosser|bell-?end|muppet|numpty|eejit|gob-?shite|psycho|nutter|tyrant|arse(?:hole)?|asshole|"
            r"jerk|moron|git)\b",
            r"\b(?:fancied me|fancies me|flirt\w*|did ?n'?t rate|up (?:him|her)self|owes? (?:\w+ )?money)\b",
            r"\b(?:he|she|his|her|him)\b[^.;]*\b(?:lisp|stutter|stammer|limp|scar|breath|corset|overweight|obese|botox|lip fillers?|b\.?o\b|wrinkles?)\b",
            r"\b(?:toupee|hair-?piece|comb-?over|nose job|boob job|cleavage|beer belly|pot belly|double chin|fake tan)\b",
            r"\btalk(?:ed|s|ing) over (?:me|him|her|us|them|everyone|everybody|people)\b",
            r"\b(?:no|not much|zero) (?:small talk|smile|eye contact|personality)\b",
            r"\bi kept quiet\b",
            r"\bbit my tongue\b",
            r"\b(?:kept|keeps) (?:interrupt\w+|talking over|calling me|getting my name)",
            r"\bmansplain\w*",
            r"\b(?:mispronounced|got) my name (?:wrong)?",
        ),
        _any(
            rf"\b{HARSH}\b",
            r"\b(?:seem(?:ed|s)|came across|sounded|looked) (?!(?:like (?:we|a (?:good|great|nice))|genuinely |really |very |"
            r"so |pretty )?(?:keen|happy|impressed|pleased|excited|nice|friendly|interested|proud|great|good|forward|at|"
            r"over|into|through|after|up|for|to (?:land|go|like|appreciate|value|enjoy|help|work))\b)",
            r"\bi (?:\w+ )?(?:think|reckon|guess|suspect|bet|swear) (?:that'?s|thats|it'?s|he|she|hes|shes|he's|she's|his|her)\b",
            r"\b(?:maybe|might be|probably|looks like|pretty sure|surely) (?:that'?s |it'?s )?an? (?:wig|rug|perm|dye job|facelift|syrup|tan|ex)\b",
            r"\b(?:shout(?:ed|ing|s)|yell(?:ed|ing|s)|swore|snapped at|told (?:him|her|me|them) off)\b",
            r"\bvibes? (?:was|were|is|felt) (?:off|bad|weird|odd|strange|cold)\b",
            r"\b(?:corrected|laughed at|made fun of) (?:my|me)\b",
            r"\b(?:hate[ds]?|hated|worst|sucks?|sucked|crap|shit\w*|bullshit|rubbish|pathetic|"
            r"liar|lied|mumbl\w+|ramble[ds]?|rambling|cringe|ridiculous|joke of|messy|shabby|"
            r"filthy|dirty|dump|chaotic|smell\w*|stink\w*|disappoint\w+|underwhelm\w+|"
            r"unprofessional|no clue|didn'?t like|don'?t trust|wouldn'?t trust|interrupt\w+|"
            r"micro-?manag\w+|politic(?:al|s)|old-fashioned|outdated|dinosaur|wtf|eww?|ugh|meh|"
            r"(?:did|does|do)(?: not|n'?t) (?:even )?know (?:his|her|their|the|what|how|anything)|"
            r"not aware|kept (?:looking|checking|calling)|minutes? late|mins? late|no[- ]show|"
            r"ghosted)\b",
        ),
    ),
    Ground(
        "it is a doubt of yours about this job",
        _any(
            r"\bnot (?:really |even |so |entirely )?sure (?:if |that |whether )?(?:i|i'd|id|"
            r"about (?:this|the) (?:job|role|place|company|commute|manager|boss|hours))\b",
            r"\b(?:don'?t|do not|dont|wouldn'?t) (?:really |actually )?(?:want|fancy|like) (?:this|"
            r"the|it|to work (?:here|there))\b",
            r"\bplan b\b",
            r"\b(?:my )?(?:(?:safety|backup|fallback|second|last) (?:choice|option|resort)|(?:safety|backup|fallback) job)\b",
            r"\bonly (?:applied|went|here|doing (?:this|it))\b",
            r"\b(?:having|got|have|my) (?:second thoughts|doubts)\b",
            r"\b(?:just|only) need (?:the|a|some) (?:money|job|cash)\b",
            r"\bdesperate\b",
            r"\bnot my first choice\b",
            r"\bgut (?:feeling|says)\b",
            r"\b(?:idk|dunno|don'?t know) if i\b",
            r"\bwould(?:n'?t| not) take it\b",
            r"\bonly (?:take|accept) it if\b",
            r"\bcommute (?:is|would be|will be|sounds) (?:awful|terrible|a|too|horrible|bad|long|killer|brutal)",
            r"\bstepping stone\b",
            r"\b(?:leave|quit) (?:after|within|in) (?:a|one|two|six|\d)\b",
        ),
        _any(
            r"\b(?:commute|underpaid|long hours|unpaid|regret|dread\w*|boring|(?:wasn'?t|not|nobody) told)\b",
        ),
    ),
    Ground(
        "it is a plan for how to seem, not something that was said",
        _any(
            r"\b(?:pretend\w*|bluff\w*|butter\w* (?:him|her|them) up|suck(?:ing)? up|brown-?nos\w+|"
            r"fake it|faked|exaggerat\w+|made (?:it|that|this) up|make (?:it|them|him|her) (?:sound|"
            r"think|believe|look)|play (?:it )?(?:up|hard to get|dumb)|flatter\w*|leverage (?:this|"
            r"it|them|the offer)|(?:told|tell) (?:him|her|them) (?:i|that i) (?:\w+ ){0,6}(?:but i|"
            r"lol|which isn'?t|not true)|(?:i|and) (?:kinda |kind of |sort of |sorta )?(?:lied|"
            r"fibbed|fudged)|white lie|didn'?t tell (?:him|her|them)|did not tell (?:him|her|"
            r"them)|hid(?:ing)? (?:the fact|that|my))\b",
        ),
    ),
)
