"""Short forms, slang and slips of the thumb that stand in hurried notes, and what they stand for.

Only forms that mean one thing in notes of this kind; names, products and units are never in here.
"""

from __future__ import annotations

SHORT = {
    "w/": "with", "w/o": "without", "b/c": "because", "bc": "because", "cuz": "because", "cos": "because",
    "thru": "through", "tho": "though", "altho": "although", "btw": "", "fyi": "", "imo": "", "tbh": "", "ngl": "",
    "lol": "", "lmao": "", "lmaooo": "", "haha": "", "omg": "", "pls": "please", "plz": "please", "ppl": "people",
    "govt": "government", "dept": "department", "mgmt": "management", "mgr": "manager", "yr": "year", "yrs": "years",
    "wk": "week", "wks": "weeks", "mo": "month", "mos": "months", "mths": "months", "hrs": "hours", "hr": "hour",
    "mins": "minutes", "approx": "about", "abt": "about", "bout": "about", "msg": "message", "info": "information",
    "reqs": "requirements", "exp": "experience", "xp": "experience", "prob": "probably", "probs": "probably",
    "def": "definitely", "gonna": "going to", "wanna": "want to", "gotta": "have to", "kinda": "", "sorta": "",
    "lotta": "lot of", "outta": "out of", "dunno": "do not know", "cause": "cause", "some1": "someone",
    "any1": "anyone", "every1": "everyone", "no1": "no one", "2moro": "tomorrow", "tmrw": "tomorrow", "nite": "night",
    "gd": "good", "v": "very", "esp": "especially", "vs.": "versus", "incl": "including", "excl": "excluding",
    "smth": "something", "sth": "something", "rn": "right now", "atm": "at the moment", "asap": "soon",
    "sposed": "supposed", "convos": "conversations", "convo": "conversation", "dev": "development", "devs": "developers",
    "lil": "little", "kno": "know", "u": "you", "ur": "your", "r": "are", "yall": "you all", "em": "them",
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

SLIPS = {
    "evry": "every", "switchbord": "switchboard", "switchbords": "switchboards", "recieve": "receive",
    "recieved": "received", "definately": "definitely", "seperate": "separate", "seperately": "separately",
    "occured": "occurred", "untill": "until", "wich": "which", "becuase": "because", "becasue": "because",
    "teh": "the", "adn": "and", "taht": "that", "thier": "their", "alot": "a lot", "begining": "beginning",
    "calender": "calendar", "collegue": "colleague", "collegues": "colleagues", "comittee": "committee",
    "commited": "committed", "enviroment": "environment", "experiance": "experience", "experence": "experience",
    "goverment": "government", "happend": "happened", "knowlege": "knowledge", "maintainance": "maintenance",
    "maintenence": "maintenance", "managment": "management", "neccessary": "necessary", "necesary": "necessary",
    "oppurtunity": "opportunity", "oportunity": "opportunity", "persue": "pursue", "posession": "possession",
    "prefered": "preferred", "proccess": "process", "proffesional": "professional", "profesional": "professional",
    "recomend": "recommend", "recomended": "recommended", "refered": "referred", "responsability": "responsibility",
    "responsibilites": "responsibilities", "shedule": "schedule", "sucess": "success", "sucessful": "successful",
    "succesful": "successful", "suport": "support", "tommorow": "tomorrow", "tomorow": "tomorrow", "wether": "whether",
    "writting": "writing", "wensday": "Wednesday", "wednsday": "Wednesday", "thier's": "theirs", "accomodate": "accommodate",
    "acheive": "achieve", "acheived": "achieved", "adress": "address", "agian": "again", "beleive": "believe",
    "buisness": "business", "bussiness": "business", "collaegue": "colleague", "concious": "conscious",
    "equiptment": "equipment", "excercise": "exercise", "finaly": "finally", "freind": "friend", "garantee": "guarantee",
    "gaurd": "guard", "immediatly": "immediately", "independant": "independent", "intrested": "interested",
    "intresting": "interesting", "lisence": "licence", "noticable": "noticeable", "ocasion": "occasion",
    "paitent": "patient", "paitents": "patients", "peice": "piece", "realy": "really", "rember": "remember",
    "safty": "safety", "secratary": "secretary", "similiar": "similar", "strenght": "strength", "surprized": "surprised",
    "temperture": "temperature", "tempreture": "temperature", "truely": "truly", "usally": "usually", "vehical": "vehicle",
    "wierd": "weird", "yeild": "yield", "hospitol": "hospital", "kichen": "kitchen", "resturant": "restaurant",
    "restaraunt": "restaurant", "menue": "menu", "custumer": "customer", "custumers": "customers", "costumers": "customers",
    "skool": "school", "techer": "teacher", "teachin": "teaching", "studens": "students", "libary": "library",
    "nurseing": "nursing", "medicin": "medicine", "electrition": "electrician", "eletrical": "electrical",
    "pluming": "plumbing", "carpentary": "carpentry", "mechnic": "mechanic", "garrage": "garage", "welding": "welding",
}  # fmt: skip

# Words that only an informal note would use, and the plain word. "Kids" and "stuff" are right in a school or a kitchen.
PLAIN_WORDS = {
    "bloke": "man", "blokes": "men", "arvo": "afternoon", "reckon": "think", "reckons": "thinks", "heaps": "plenty",
}  # fmt: skip
UNITS = {"gpo": "GPO", "hr": "HR", "usa": "USA", "uk": "UK", "nhs": "NHS", "sql": "SQL", "api": "API", "nyc": "NYC"}

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
