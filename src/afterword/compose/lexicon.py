"""Short forms, slang and slips of the thumb that stand in hurried notes, and what they stand for.

Only forms that mean one thing in notes of this kind; names, products and units are never in here.
"""

from __future__ import annotations

SHORT = {
    "xmas": "Christmas",
    "w/": "with", "w/o": "without", "b/c": "because", "bc": "because", "cuz": "because", "cos": "because",
    "thru": "through", "tho": "though", "altho": "although", "btw": "", "fyi": "", "imo": "", "tbh": "", "ngl": "",
    "lol": "", "lmao": "", "lmaooo": "", "haha": "", "omg": "", "pls": "please", "plz": "please", "ppl": "people",
    "govt": "government", "dept": "department", "mgmt": "management", "mgr": "manager", "yr": "year", "yrs": "years",
    "wk": "week", "wks": "weeks", "mo": "month", "mos": "months", "mths": "months", "hrs": "hours", "hr": "hour",
    "mins": "minutes", "approx": "about", "abt": "about", "bout": "about", "msg": "message", "info": "information",
    "reqs": "requirements", "exp": "experience", "xp": "experience", "prob": "probably", "probs": "probably",
    "def": "definitely", "gonna": "going to", "wanna": "want to", "gotta": "have to", "kinda": "", "sorta": "",
    "lotta": "lot of", "outta": "out of", "dunno": "do not know", "some1": "someone", "any1": "anyone",
    "every1": "everyone", "no1": "no one", "2moro": "tomorrow", "tmrw": "tomorrow", "nite": "night", "gd": "good",
    "v": "very", "esp": "especially", "vs.": "versus", "incl": "including", "excl": "excluding", "smth": "something",
    "sth": "something", "rn": "right now", "atm": "at the moment", "asap": "soon", "sposed": "supposed",
    "convos": "conversations", "convo": "conversation", "dev": "development", "devs": "developers", "2day": "today",
    "2nite": "tonight", "b4": "before", "gr8": "great", "tmr": "tomorrow", "bcos": "because", "coz": "because",
    "cus": "because", "lotsa": "lots of", "lemme": "let me", "gimme": "give me", "thx": "thanks", "imho": "",
    "hahaha": "", "lmfao": "", "rofl": "", "smh": "", "mth": "month", "qtr": "quarter", "qtrs": "quarters",
    "mgrs": "managers", "mngr": "manager", "depts": "departments", "diff": "different", "ops": "operations",
    "defo": "definitely", "obvs": "obviously", "cert": "certificate", "certs": "certificates", "yday": "yesterday",
    "maint": "maintenance", "acct": "account", "accts": "accounts", "n": "and", "doc": "document",
    "docs": "documents", "comms": "communications", "spose": "suppose", "prolly": "probably",
    "tryna": "trying to", "reno": "renovation", "renos": "renovations", "veg": "vegetables", "sum1": "someone",
    "sumthing": "something", "smthg": "something", "wud": "would", "cud": "could", "shud": "should", "wld": "would",
    "cld": "could", "shld": "should", "hv": "have", "hav": "have", "wen": "when", "wat": "what", "wot": "what",
    "da": "the", "dem": "them", "dis": "this", "dat": "that", "tix": "tickets", "nothin": "nothing",
    "somethin": "something", "everythin": "everything", "wknd": "weekend", "wknds": "weekends", "wkly": "weekly",
    "mthly": "monthly", "qtrly": "quarterly", "yrly": "yearly", "sparky": "electrician", "sparkies": "electricians",
    "chippy": "carpenter", "chippie": "carpenter", "brickie": "bricklayer", "brickies": "bricklayers",
    "tradie": "tradesperson", "tradies": "tradespeople", "arvos": "afternoons", "truckie": "truck driver",
    "resto": "restaurant", "restos": "restaurants", "brekkie": "breakfast", "brekky": "breakfast", "guys": "people",
    "abit": "a bit", "aswell": "as well", "infact": "in fact", "incase": "in case", "eachother": "each other",
    "p/t": "part time", "f/t": "full time", "y/o": "year old", "whos": "who has", "wheres": "where is",
    "hows": "how is", "bday": "birthday", "congrats": "congratulations", "dept.": "department",
    "govt.": "government", "appt": "appointment", "appts": "appointments", "pts": "patients", "pt": "patient",
    "hosp": "hospital", "prac": "practice", "sched": "schedule", "rota'd": "scheduled", "bldg": "building",
    "bldgs": "buildings", "constr": "construction", "equip": "equipment", "mfg": "manufacturing",
    "intl": "international", "natl": "national", "yoy": "year on year", "avg": "average", "ish": "", "vv": "very",
    "2wks": "2 weeks", "secs": "seconds", "thruout": "throughout", "lil": "little", "kno": "know", "u": "you",
    "ur": "your", "r": "are", "yall": "you all", "em": "them",
}  # fmt: skip

# "theyre" and its like: an apostrophe that the thumb left out.
APOSTROPHES = {
    "im": "I am", "ive": "I have", "iv": "I have", "dont": "do not",
    "doesnt": "does not", "dosnt": "does not", "didnt": "did not", "isnt": "is not", "arent": "are not",
    "wasnt": "was not", "werent": "were not", "wont": "will not", "cant": "cannot", "couldnt": "could not",
    "wouldnt": "would not", "shouldnt": "should not", "havent": "have not", "hasnt": "has not", "hadnt": "had not",
    "theyre": "they are", "theyve": "they have", "theyll": "they will", "youre": "you are", "shes": "she is",
    "hes": "he is", "thats": "that is", "theres": "there is", "whats": "what is", "lets": "let us", "weve": "we have",
    "its'": "its", "aint": "is not",
}  # fmt: skip

# Contractions are spelt out: a letter to somebody one hardly knows.
CONTRACTIONS = {
    "n't": " not", "'re": " are", "'ve": " have", "'ll": " will", "'m": " am",
}  # fmt: skip
IRREGULAR = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "ain't": "is not", "let's": "let us"}
IS = {"she's", "he's", "it's", "that's", "there's", "who's", "what's", "where's", "how's"}

# Words that only an informal note would use, and the plain word. "Kids" and "stuff" are right in a school or a kitchen.
PLAIN_WORDS = {
    "bloke": "man", "blokes": "men", "arvo": "afternoon", "reckon": "think", "reckons": "thinks", "heaps": "plenty",
}  # fmt: skip
_SMALL_INITIALS = """gpo gpos hvac gp gps nhs tafe crm sql api apis poc pocs ehr emr icu nicu ppe cpr cad cnc bim gdpr aws gcp
ml nlp ui ux seo ppc kpi kpis sla slas b2b b2c saas erp qa qc plc plcs scada hgv lgv cpc adr nqf ofsted senco ks1 ks2 ks3 ks4 gcse
haccp tv pc usb uk usa eu nz nyc phd msc bsc mba csv pdf json html css iso vat paye aat acca cima cpa gaap ifrs aht csat nps ivr
voip mri pcr elisa hplc gmp fda wms osha cdl ecu obd ev evs mig tig iep ieps eal hr dbs rgn gnvq btec nvq sen cv""".split()
_PLURAL_INITIALS = {"gpos", "gps", "apis", "pocs", "kpis", "slas", "plcs", "evs", "ieps"}
UNITS = {
    w: (w[:-1].upper() + "s" if w in _PLURAL_INITIALS else w.upper()) for w in _SMALL_INITIALS
} | {"phd": "PhD", "msc": "MSc", "bsc": "BSc", "saas": "SaaS", "ofsted": "Ofsted", "senco": "SENCO"}

# Products that a phone writes small, where the word means nothing else.
PRODUCTS = {w.lower(): w for w in (
    "Python", "JavaScript", "TypeScript", "Salesforce", "Jira", "Figma", "Photoshop", "AutoCAD", "SolidWorks", "GitHub", "Linux",
    "Kubernetes", "Docker", "Postgres", "PostgreSQL", "MySQL", "MongoDB", "Tableau", "QuickBooks", "Shopify", "WordPress", "PowerPoint",
    "Excel", "LinkedIn", "YouTube", "Instagram", "TikTok", "Android", "iPhone", "iPad", "Zendesk", "HubSpot", "Xero", "MATLAB", "LaTeX",
    "Terraform", "Redshift", "Snowflake", "Airflow", "Kafka", "Kotlin", "Django", "Rails", "Angular", "McDonald's",
)}  # fmt: skip

# Months and days that are no other word when written small ("may", "march", "sun" and "sat" are).
DATES = {
    "jan": "January", "feb": "February", "apr": "April", "jun": "June", "jul": "July", "aug": "August",
    "sept": "September", "oct": "October", "nov": "November", "dec": "December", "january": "January",
    "february": "February", "april": "April", "june": "June", "july": "July", "august": "August",
    "september": "September", "october": "October", "november": "November", "december": "December",
    "monday": "Monday", "tuesday": "Tuesday", "wednesday": "Wednesday", "thursday": "Thursday", "friday": "Friday",
    "saturday": "Saturday", "sunday": "Sunday", "mon": "Monday", "tue": "Tuesday", "tues": "Tuesday",
    "wed": "Wednesday", "thu": "Thursday", "thur": "Thursday", "thurs": "Thursday", "fri": "Friday",
    "mondays": "Mondays", "tuesdays": "Tuesdays", "wednesdays": "Wednesdays", "thursdays": "Thursdays",
    "fridays": "Fridays", "saturdays": "Saturdays", "sundays": "Sundays", "english": "English", "french": "French",
    "german": "German", "spanish": "Spanish", "hindi": "Hindi", "irish": "Irish", "welsh": "Welsh",
}  # fmt: skip
