"""Which words say something of their own, and which every letter of this kind uses."""

from __future__ import annotations

import re
from functools import lru_cache

from afterword.review.misspellings import RIGHT

_FUNCTION = """
a about above across after again against ago all almost along already also although always am among an and another any
anyone anything are around as aside at away back be became because become been before behind being below beside besides best
between beyond both but by came can can't cannot come comes coming could couldn't did didn't do does doesn't doing don't done
down due during each either else enough especially even ever every everyone everything far few finally first for forward from
further furthermore gave get gets getting give given gives giving go goes going gone got had hadn't half has hasn't have
haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in indeed inside
instead into is isn't it it'd it'll it's its itself just keep keeps kept last later least less let let's lets like likely long
made make makes making many may maybe me might mine more moreover most much must my myself near nearly need needs neither never
next no nobody none nor not nothing now of off often on once one one's ones only onto or other others otherwise ought our ours
ourselves out outside over own particular particularly per perhaps please put quite rather re really regarding said same saw
say says second see seeing seem seemed seems seen several shall she she'd she's should since so some someone something soon
still such take taken takes taking tell than that that's the their theirs them themselves then there there's therefore these
they they'd they'll they're they've thing things third this those though through throughout thus to today together tomorrow
tonight too took toward towards truly two under until unto up upon us very via was wasn't way ways we we'd we'll we're we've
well went were weren't what what's whatever when where whether which while who whole whom whose why will with within without
won't would wouldn't yes yesterday yet you you'd you'll you're you've your yours yourself yourselves three four five zero
kind sort bit lot lots plenty deal number part able toward am pm mr mrs ms dr prof sir madam ma'am
"""
_LETTER = """
accept accepted additional additionally address afternoon align aligned aligns amazing anticipate anticipated applicant
applicants application apply applying appointment appreciate appreciated appreciation appreciative area areas aspect aspects
associated attention attitude available aware background become believe benefit benefits best better brief briefly bring
business busy call candid candidacy candidate candidates career careers chance chat choose clear clearer closely colleague
colleagues combination comfortable companies company company's compelling complete completely confident confirm confirmed
confirms connect consider consideration considered considering contact contacting contribute contributed contributing
contribution conversation conversations convinced convincing cordial corporate corporation correspondence courteous courtesy
culture current currently daily date day day-to-day days decision decisions deep deeper definitely delighted demonstrate
department describe described describing desire detail detailed details develop developing development different difference
direct direction discuss discussed discussing discussion discussions division duties dynamic eager early easy effective
efficient effort efforts email employ employed employee employees employer employment encouraged encouraging engaging enjoy
enjoyable enjoyed enjoying enlightening enthusiasm enthusiastic entire environment establishment everybody evident exactly
excellent exceptional exciting excite excited excitement exercise expect expectation expectations expected experience
experienced experiences explain explained explaining explore exploring express extend extensive extra extremely face facility
facilities fact factory fantastic fascinating favorable feel feeling feels felt field find firm firm's firsthand fit fits focus
follow following forth found fresh friendly fulfil fulfill fun future gain gained generous genuine genuinely glad goal goals
good grateful gratitude great greatly group grow growing growth happy hard hear heard hearing help helped helpful helping
helps high higher highly hire hiring history honest honored honoured hope hoped hopeful hopefully hoping hospitality hour hours
human idea ideal ideally ideas important impressed impression impressions impressive improve include included including
increase increased individual individuals industry info inform information informative initial innovative input insight
insightful insights inspired inspiring institution interest interested interesting internal internship interview interviewed
interviewer interviewers interviewing interviews introduce introduced introducing introduction invaluable invitation invited
involve involved involves job jobs join joining journey keen kindly kindness knew know knowing knowledge knowledgeable known
large leader leaders leadership learn learned learning learnt leave left letter level life listen listening little local
look looked looking looks love loved lovely manage management manager managers manner manners match matter matters mean
meaningful means meet meeting meetings member members mention mentioned mentioning message met mind minute minutes mission
moment moments month months morning motivated move moving name nature new news nice night note notes objective objectives
obvious obviously offer offered offering offers office open opening openings operate operation operations opportunities
opportunity options organisation organisations organization organization's organizations organizational outlined overall
overview pace panel participate particular pass passion passionate past people perfect perfectly perform performance
perspective person personal personally personnel phone picture piece place plan planned planning plans play pleasant pleased
pleasure plus point pointed points position positions positive possibilities possibility possible possibly post potential
practice practices practical prepare prepared present presented pretty previous principles prior process processes products
product professional professionalism professionally professionals program programme programs progress project projects
prompt promptly prospect prospective proud provide provided providing purpose pursue qualification qualifications qualified
quality question questions quick quickly quite range reach read reading ready real realise realised realize realized reason
reasons received recent recently recruit recruiter recruiters recruiting recruitment refer referred regard regards regular
reinforce reinforced reiterate relate related relationship relevant remain remains remarkable remember remind reminded
reminder replied reply request requested require required requirements requires respect respectfully respond response
responsibilities responsibility rest result results resume résumé review rewarding right role roles room round same schedule
search section seek seeking select selected selection send senior sense sent serious served service services share shared
sharing short show showed showing shown simple simply sincere sincerely site situation size skill skills smart solid solution
solutions someday speak speaking special specific specifically spend spending spent spoke spoken staff stage stand start
started starting state stated stay step steps stood story stop strategic strategies strategy strength strengthened strengths
strong strongly structure style subject succeed success successful sufficient suggest suggested suggestions suit suitable
suited super superb support supportive sure system take talent talented talk talked talking talks target task tasks teach team
team's teams tell term terms text thank thanked thankful thanks thing think thinking thorough thoroughly thought thoughtful
thoughts thrilled time timely timing title told top topic topics total touch tour tremendous tried true trust truth try trying
turn type types ultimate ultimately understand understanding understood unique unit update updates use used useful using
usual usually vacancy valuable value valued values variety various vast view views vision visit visited visiting vital
volunteer wait waiting walk walked want wanted wanting warm warmth week weekend weeks welcome welcomed welcoming wish wishes
wonder wonderful wondering words work worked working workplace works world worth write writing wrote year years young
accomplishments achieve achieved achieving advance advantage agree ambitious ask asked asking assist assistance beneficial
bigger caring challenge challenges challenging change changes collaborate collaborating collaboration collaborative
commitment committed common concern concerns continue continued continuing continues convenience create creating creative
creativity currently customs cutting-edge dedicated dedication director diverse doubt drive driven energetic energy enhance
enhanced ethic everyday excel expand expertise exposure factor fast fast-paced final form full goals grateful groups handle
hands-on happen helpful immediately impact inclusive incredible incredibly initiative initiatives insightfulness integral key
lead leading major mentor mentoring mentorship modern momentum multiple mutual necessary nervous ongoing outstanding passion
path perspectives phenomenal policies policy predict prestigious priorities priority procedures productive progressive
promising prospects rapport reached reality recruits refreshing reputable reputation resource resources respected responsible
scope set seriously society soft solving space speed standard standards stimulating strive style supporting supervisor
synergy taught thrive track tradition traditions trainee trends unfortunately unparalleled upcoming updated vibrant
wide willing willingness winning wise workings zeal aspirations spirit vibe atmosphere ambience philosophy ethos setting
excitedly eagerly ask answers answer answered answering relate relating reflect reflected reflecting reflection pleasant
introduced introductions expectations requirement sit sitting sat heard graduate student college university school class
intern interns hire hires employees' company-wide internally externally externalities aside whole-heartedly wholeheartedly
regardless outcome emphasize emphasise emphasized stress students pupils patients customers clients families children guests readers users residents choice earliest  convenient faculty community welcome disposal fits greater headed luck search allow allows meaningful enable enables helpful incredible selected supportive certain meantime chance
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december jan feb mar apr jun jul aug sep sept oct nov dec noon midnight a.m p.m st nd rd th
"""
# What every business letter says of every business: it could stand in any of them.
_BUSINESS = """
addition aforementioned allotted appear appeared applied appointments arena arrange arranged arranging arrival
attached attentive attribute attributes basis begin beginning belief believing bid biggest brighten chats checking
clarified clarify clarifying clearly close combine communicate communicated communication conclude conclusion conduct
conducted conducting connected connection connections convey conveyed criteria decide decided decision-making delay
deserve determine determined dialogue directly disappointed dream dreams duration easier easily ecosystem effectively
efficiently elaborate elsewhere embark employers end endeavor endeavors endeavour endeavours enquire ensure ensuring
entirely essential evening evenings existing explanation explanations expressed extent fair faithfully familiar favor
favour figure fill filled filling finding finds finished follow-up fortunate fruitful general gesture gratefully guess
hesitate hit honor honour illuminating immediate immense informed inquire inquiring instant intelligent intend
intended intention invite inviting involvement issue issues landscape lasting lately lesser letting liked lived lucky
meanwhile mindful mindset motivation moved naturally necessity next-steps normal obligation obtain occasion onboarding
openly outlook owe partake participation patiently perceive permit pertain phase pick picked pleasantly positively
possess precisely prefer preference preferred presence previously probable proceed proceeding proceedings promise
promised prompted proper properly proposal propose proposed pursuing puts queries query rapid rapidly rare rated react
readily reassurance reassure recall receipt receive receiving recognise recognize recommend reconnect reconsider
references refined regret reiterated rejection remainder remark remarks rendered repeat requests reserve resolve
responded responding returned returning reveal sake satisfied satisfying scheduled screening sensible session sessions
settle shortlist shortly showcase side sight signature significant significantly similar sincerest slightly slot
smaller soonest sorry sound sounded sounds spare spared specifics sphere stating steer stimulate stretch substantial
suggestion sum summary supplied suppose surely surprise surprised sympathetic takeaway takeaways telling tend thank-
you thoroughness thoughtfulness tied timeline tone totally unable undertake unexpected unlike upbeat usefulness valid
version virtually visits warmly weekends weigh whichever wholehearted wishing wondered worried worthwhile wrap wonder
officer secretary receptionist
ease feel felt feels confidence shown trust trusted heading season direction
favourable favorable await awaiting reception list lists stands sponsor sponsors pension holiday holidays salary literally seriously honestly omg
player ground running results-driven day-one branch branches bank granted candidature withdraw withdrawing guidance align aligned aligning aligns
schedules technical creates effort efforts
straight check semester whenever convenient graduate enough
guest guests surgery farm
precise matches interests presentation precious rewards delivering fostering patient patients care healthcare nursing home plate
quiet breaking customer customers providing description capital group burdens resonate compassionate
ability able accomplishment achievements acquaint acquainted adaptable adding additional administrator admire admired
advance advancement advantage advantages advice affirmed afternoon's agency aim aims alignment amazed amazing ambiance
ambition ambitions analyst another answer anticipation anyone anyway applicant applicants appointed appreciative
approach approaches area areas arvo aspiration aspirations asset assets assignments assistant assisting associate
assure atmosphere attend attended attending awesome becoming being beliefs benefit benefits besides best-in-class
best-suited board branch branches brief brilliant bringing bureau business busy call calls campus candid candidate
candidates candor candour capabilities capability capacity captivated career careers cemented certain chair chairman
chairperson chairwoman challenging chance chances cheers chief choice choose chosen clerk client-focused co-workers
coincide collaboration collaborative colleagues commitment committed committee company-related company-wide
compatibility competence competencies competition competitive comprehensive concerning confident confirm confirmed
confirming consideration considered considering consultant contender contributing contribution contributions convinced
coordinator cordial corp corporate correspondence counsel courteous courtesy coworkers culture cultures customer-
focused data decision decisions dedicated dedication deepened deepest delighted deliverables demanding demonstrated
department departments dependable designer detail detail-oriented detailed details developer development developments
devotion difference diligent direction director directorate diversity division divisions document documentation
documents doing domain drive duty dynamic e-mail e-mails eager eagerness elected email emails employee employees
encouraged energised energized engaging engineer enjoyable enlightening enriching enterprise enthusiasm environment
environments establishment esteemed ethics everybody everybody's everyone's evolution excellence excellent exceptional
excited excitement exciting executive expectation expectations expressing extend extended extra extraordinary
extremely eye-opening fabulous facts fantastic fascinated fast-growing fast-moving feedback field fields fine firm fit
flexible folks following formal foundation frank friday's friendliness friendly fulfilling further future generosity
gentlemen getting gidday glad goal goal-oriented goals good gracious graciously grateful great group growing growth
guidance guys happy hard-working hardworking having head heartfelt heightened held hello helping heritage hey hi hire
honest honesty honored honoured hopeful hospital hospitality hotel however hr human ideal impact impressed impressive
improvement improvements in-depth in-person inc inclusion inclusivity increased individual individuals industries
industry informal information initiative initiatives innovation innovations innovative insightful inspirational
inspired inspiring institute institution integrity interact interacting interaction interactions interested interim
intern interviewer's interviewers interviewing intrigued job's job-related joining junior keen kindest kindness ladies
lead leading legacy lengthy letter letters likewise llc long loyal ltd luck making manager market markets marvellous
marvelous match mate material materials meantime member members message messages method methodology methods mission
monday's more moreover morning's motivated motivating motivational necessary needed nevertheless news nice nonetheless
notable note notes noteworthy nurturing objective objectives observe observed observing offering offerings officer ok
okay on-campus on-site online onsite opening openings openness operations opportunities opportunity optimistic option
options organised organization-wide organized outcome outcomes outstanding panel panelists panellists paperwork
passion path pathway patience patient-centered patient-centred peers people people-oriented perfect performance person
persons pertaining pertinent phone piqued plan planning plc pleasant pleased position's positive possibilities
possibility post posts potential practices prepared president prestigious principal principles priority procedure
procedures process product products profession professional professionals progress progression prospect prospects
proven punctual quality quick reaching ready reaffirmed reassured receptionist recruiter's recruiters reference
regarding reinforced reinforcing reiterating related relaxed relevant reliable remarkable remote renowned reply
representative reputation reputed required requirement resources respect respected response responsibilities
responsibility responsible result results results-oriented rewarding right role's role-specific season section sector
sectors selected selection self-motivated senior service services serving short shortlisted sincere skype solidified
solution solutions somebody someone specialist splendid staff standards standing status stellar straightforward
strategic strategy strengthened struck structure structures student-centered style styles success successes successful
suitability suitable suited suits superb superintendent supervisor supervisors supplemental supplementary support
supporting supportive sure system systems targets task tasks team-oriented teams teamwork technician telephone
terrific thankful thanking thorough thought-provoking thrilled thriving thursday's time-frame timeframe today's top-
notch tradition trainee trajectory transformation transparency trustworthy tuesday's typical unbelievable unit units
unsuccessful update updates utmost vacancies vacancy validated value values versatile vice video virtual vision
visions warmest warmth webinar wednesday's week's welcoming well-known well-suited willing wisdom wished wonderful
word work-related working workload workplace world world-class worth writing yarn yeah yep yesterday's zoom
"""
_OWN = """
experience experiences skill skills background education qualifications qualification abilities ability strengths knowledge
training work career talents degree expertise credentials
"""
COURTESY = frozenset((_FUNCTION + _LETTER + _OWN).split())
SAYS_NOTHING = COURTESY | frozenset(_BUSINESS.split())
FUNCTION = frozenset(_FUNCTION.split())
# In what a person brings these are concrete, though a letter full of them says little about the employer.
_SKILLS = """
children class clients collaboration collaborative coordinating creativity customer customers development director
families graduate guests hands-on hiring intern internship lead leader leadership managed management manager
mentoring organizational patients planning problem-solving product products pupils recruiting residents services
speaking strategy student students supervisor teach volunteer writing
"""
_PRAISE = """
asset assets addition relevant transferable proven ideal wonderful necessary combined desired needed desirable
"""
BLAND_ABOUT_ONESELF = (COURTESY - frozenset(_SKILLS.split())) | frozenset(_PRAISE.split())
_WORD = re.compile(r"[^\W\d_][\w'+#]*(?:[-./&][\w'+#]+)*")
_ENDINGS = (
    ("ies", "y"), ("ations", "at"), ("ation", "at"), ("ating", "at"), ("ated", "at"), ("ates", "at"), ("ingly", ""),
    ("ments", "ment"), ("ing", ""), ("edly", ""), ("ed", ""), ("ers", ""), ("ors", ""), ("er", ""), ("or", ""),
    ("'s", ""), ("es", ""), ("ly", ""), ("s", ""), ("e", ""),
)  # fmt: skip


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, numbers left out."""
    return [found.group().strip("'.") for found in _WORD.finditer(text.lower())]


def concrete(text: str, bland: frozenset[str] = COURTESY) -> list[str]:
    """The words that say something of their own."""
    right = (RIGHT.get(word, word).lower() for word in words_of(text))
    return [w for w in right if len(w) > 1 and w not in bland and w.removesuffix("'s") not in bland]


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A rough common form, so that "staging" meets "staged"; good for comparing, never for showing."""
    word = word.lower().strip("'.")
    for ending, rest in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            cut = word[: -len(ending)] + rest
            return cut[:-1] if len(cut) > 3 and cut[-1] == cut[-2] and ending in {"ing", "ed", "er"} else cut
    return word


def stems(text: str) -> frozenset[str]:
    """The stems of the words that say something of their own."""
    return frozenset(stem(word) for word in concrete(text))
