"""Words around a name: forms of address, ranks, post-nominals, particles, family names that come first."""

from __future__ import annotations

import re

from afterword.capture.text import word_set as _words

# Told by case: "CA" is a chartered accountant, "Ca" is none.
_EXACT = _words(
    "CA CS CPA ER AR PC DC DI DS DCI DSI COL LTC MAJ CPT CAPT LT 1LT 2LT GEN BG MG LTG ENS CDR LCDR LTJG RADM VADM ADM "
    "CWO WO1 CW2 CW3 CW4 CW5 SGT SSG SFC MSG 1SG SGM CSM CPL PFC SPC PVT PO1 PO2 PO3 CPO SCPO MCPO TSgt SSgt MSgt "
    "SMSgt CMSgt GySgt MGySgt MSgt SrA A1C HM1 HM2 HMC Lt Col Maj Capt Cpt Gen Brig Sgt Cpl Cdr Adm Wg Cdr Sqn Ldr "
    "Flt WgCdr FO Er Ar Adv Md Hj Hjh Drs Ir Eng Ing Arq Lic"
)
_ANY_CASE = _words(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev revd reverend fr father sister brother rabbi imam "
    "pastor canon bishop archdeacon deacon vicar venerable judge capt captain lieutenant colonel major general sergeant corporal commander admiral chief officer "
    "constable inspector superintendent nurse matron chef coach principal shri sri smt kumari herr frau señor señora "
    "señorita mme monsieur madame mlle dhr mevr datuk dato dato' tan cik encik puan sheikh ustad pandit "
    "messrs hon honourable honorable cllr councillor advocate adv er engr atty attorney comrade"
) - {"tan"}
_SECOND_WORDS = frozenset(
    {
        "canon",
        "dr",
        "prof",
        "mrs",
        "mr",
        "ms",
        "col",
        "gen",
        "cdr",
        "ldr",
        "lt",
        "sgt",
        "maj",
        "inspector",
        "superintendent",
        "constable",
    }
)
_SUFFIXES = _words("ma'am maam mam madam sir ji jee san sama sensei sahib saheb bhai bhaiya didi akka garu sab miss")

_CREDENTIALS = _words(
    "phd ph.d dphil mphil edd psyd dba jd llb llm md do mbbs mbchb dds dmd dvm bds rn rgn rmn lpn lvn np aprn crna cna "
    "bsn msn dnp rm ot pt dpt otr rd rdn lcsw lmsw lpc lmft rph pharmd mpharm pa-c pe p.e peng p.eng eit ceng c.eng "
    "ieng cpeng ing miet fiet mice fice mistructe fistructe miche frics mrics riba aia ra raia leed leedap cpa ca fca "
    "aca acca fcca cma acma cgma fcma cima cfa cfp caia frm cs fcs acs mba mpa mph msc m.sc bsc b.sc ma ba m.a b.a "
    "meng beng mtech btech b.tech m.tech be me bcom mcom bed pgce qts npqh pmp pmi-acp csm cspo cissp cism cisa ccna "
    "shrm-cp shrm-scp phr sphr cipd acipd mcipd fcipd chrp chrl gphr esq esquire jr sr ii iii iv obe mbe cbe kbe "
    "dbe om am ao qc kc sc ret ret'd retd retired usn usa usaf usmc uscg frs fhea sfhea frsa mrcp frcs frcp mrcgp "
    "facp facs frcpc msw mfa dipl"
)
# Between capitals these are surely post-nominals, also without a comma: "Jane Roe PhD", "John Roe Jr."
_TAIL_CREDENTIALS = _words(
    "PhD Ph.D. Ph.D MD RN BSN MSN MBA CPA P.Eng. P.Eng PEng PE P.E. CEng Esq. Esq Jr. Jr Sr. Sr II III IV JD LLM PMP "
    "FCA FRICS MRICS OBE MBE CBE KC QC PharmD DDS DVM EdD CFA CISSP MCIPD"
)

PARTICLES = _words(
    "van von der den de del della di da das do dos du la le las los ter ten te zu zur bin ibn bint al el ben ní ni nic "
    "mac ó uí o st st. san santa af av y e 't ap"
)
_NEVER_FIRST_PARTICLES = frozenset({"do", "te", "e", "y", "mac", "san", "ben", "nic"})

FAMILY_FIRST = _words(
    "kim lee park choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song yoo hong jeon moon bae baek "
    "nam ryu chen li wang zhang liu yang huang zhao wu zhou xu sun zhu hu guo lin he gao luo zheng liang xie tang deng "
    "feng cai peng pan tian dong yuan cheng fu cao zhong wong chan cheung leung lau chow ng tsang kwok nguyen nguyễn "
    "tran trần pham phạm hoang hoàng huynh phan vu vũ vo võ dang đặng bui bùi ngo duong dương sato suzuki takahashi "
    "tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura "
    "hayashi shimizu yamazaki mori abe ikeda hashimoto"
)
_ALSO_GIVEN = _words("kim lee min shin han sun lin he li ng song hong do mori abe tang pan")
_SYLLABLES = re.compile(r"(?:(?:[bcdfghjklmnpqrstwxyz]|ch|sh|zh|ky|my|hy|gy)?[aeiouyü]{1,3}(?:ng|[nrhlmkp])?){1,2}")
_VIETNAMESE_MIDDLE = frozenset({"van", "văn", "thi", "thị"})


def is_honorific(word: str) -> bool:
    """Whether a word in front of a name is a form of address or a rank."""
    bare = word.rstrip(".")
    return bare in _EXACT or bare.casefold() in _ANY_CASE or (word.endswith(".") and bare.casefold() in {"sr", "br"})


def goes_on_honorific(word: str) -> bool:
    """Whether a second word belongs to the rank before it: `Lt Col`, `Detective Inspector`."""
    return word.rstrip(".").casefold() in _SECOND_WORDS


def is_suffix_honorific(word: str) -> bool:
    """Whether a word after a name is a form of address: `Neha ma'am`, `Tanaka san`."""
    return word.casefold().replace("’", "'").strip("-") in _SUFFIXES


def is_credentials(text: str) -> bool:
    """Whether what follows a comma are post-nominals: `P.Eng.`, `PhD`, `(Ret.)`, `MSc CEng`."""
    words = re.split(r"[\s,/]+", text.strip("() "))
    return bool(text.strip("() ")) and all(_is_credential(word) for word in words)


def is_tail_credential(word: str) -> bool:
    """Whether the last word of a name, with no comma before it, is a post-nominal."""
    return word in _TAIL_CREDENTIALS


def is_particle(word: str, following: str) -> bool:
    """Whether a word inside a name opens the family name: `van der Berg`, `Ní Bhriain`."""
    low = word.casefold()
    if low not in PARTICLES or not following:
        return False
    return word.islower() or (low not in _NEVER_FIRST_PARTICLES and low not in {"al", "o", "la", "da", "do"})


def family_comes_first(words: tuple[str, ...]) -> bool | None:
    """True: surely (`LIN Wei-Ling`, `Kim Min-jun`, `Nguyen Thi Mai`); None: can't be told; False: no sign of it."""
    first, last = words[0], words[-1]
    if len(first.replace(".", "")) > 1 and "." not in first and first.isupper() and not last.isupper():
        return True
    if first.casefold() not in FAMILY_FIRST or last.casefold() in FAMILY_FIRST:
        return False
    if len(words) > 2 and words[1].casefold() in _VIETNAMESE_MIDDLE:
        return True
    parts = last.casefold().split("-")
    if not all(_SYLLABLES.fullmatch(part) for part in parts):
        return False
    if len(parts) > 1:
        return True
    return None if first.casefold() in _ALSO_GIVEN else True


def is_family_name(word: str) -> bool:
    """Whether a word alone is a family name in most hands: `Kim`, `Nguyen`."""
    return word.casefold() in FAMILY_FIRST


def _is_credential(word: str) -> bool:
    low = word.casefold().rstrip(".")
    shouted = word.upper() == word or "." in word or low in {"phd", "dphil", "jr", "sr", "esq", "esquire", "retired"}
    mixed = word[:1].isupper() and not word.istitle()
    return low in _CREDENTIALS and (shouted or mixed or low in {"ret", "ret'd", "retd", "beng", "meng", "bsc", "msc"})
