"""Nouns as a hurried note uses them: which take no article, which name a person."""

from __future__ import annotations

import re

# Nouns that stand without an article: stuff, fields of work, states.
MASS = frozenset({
    "advice", "air", "aluminium", "aluminum", "anatomy", "art", "autonomy", "bread", "budgeting", "butchery",
    "butter", "calm", "care", "cargo", "cash", "cattle", "cheese", "chemistry", "childcare", "clay", "clothing",
    "code", "coffee", "collaboration", "compliance", "computing", "concrete", "confidence", "content", "copper",
    "cotton", "courage", "craft", "crime", "data", "debt", "decoration", "demand", "design", "detail", "diet",
    "discipline", "discretion", "documentation", "drainage", "e-discovery", "education", "electricity",
    "electronics", "email", "empathy", "energy", "engineering", "equipment", "evidence", "experience",
    "expertise", "fabric", "failure", "feedback", "finance", "fish", "flour", "food", "footfall", "freight", "fruit",
    "fuel", "fun", "furniture", "gas", "glass", "governance", "grain", "gravel", "growth", "guidance", "handball",
    "harvest", "health", "heat", "help", "history", "homework", "honesty", "housing", "hydrology", "hygiene", "ice",
    "improvement", "independence", "information", "infrastructure", "ingestion", "inventory", "investment", "iron",
    "joy", "justice", "kindness", "knowledge", "labor", "labour", "land", "larder", "latency", "laundry", "law",
    "leadership", "leather", "light", "linen", "literacy", "literature", "livestock", "logistics", "loyalty",
    "machinery", "mail", "maintenance", "management", "maths", "meat", "mechanics", "medicine", "mentorship",
    "metadata", "midwifery", "milk", "money", "motivation", "music", "nature", "nursing", "oil", "onboarding",
    "outreach", "overtime", "ownership", "paint", "paper", "paperwork", "patience", "pay", "payroll", "permission",
    "phonics", "physics", "plastic", "poetry", "power", "pressure", "pricing", "print", "privacy",
    "procurement", "production", "progress", "property", "punctuality", "quality", "recruitment", "rehabilitation",
    "reliability", "research", "resilience", "rest", "rice", "rigor", "rigour", "risk", "rubbish", "rust",
    "safeguarding", "safety", "sales", "sand", "scaffolding", "schoolwork", "science", "scrutiny", "seafood",
    "security", "self-confidence", "shipping", "silence", "skincare", "software", "soil", "space", "staff",
    "stamina", "steel", "stock", "storage", "support", "sustainability", "teamwork", "technology", "temperature",
    "tenacity", "theatre", "timber", "time", "timing", "tooling", "traceability", "trade", "traffic", "training",
    "transport", "travel", "triage", "trust", "turnover", "usability", "variance", "ventilation", "warmth", "waste",
    "water", "weather", "weight", "welding", "welfare", "wellbeing", "well-being", "wildlife", "wine", "wood",
    "work", "workflow", "workmanship", "yarn", "downtime", "uptime", "bandwidth", "throughput", "hydraulics",
    "pneumatics", "genetics", "statistics", "ethics", "politics", "economics", "on-call", "fieldwork",
    "preceptorship", "stewardship", "craftsmanship", "hospitality", "curiosity", "flexibility", "creativity",
    "handover", "phlebotomy", "dispatch", "rigging", "ham", "dough", "sourdough", "upskilling", "firmware",
    "hardware", "telemetry", "telehealth", "homecare", "aftercare", "haulage", "signage", "cover", "shrinkage",
    "wastage", "usage", "coverage", "leakage", "breakage", "postage", "customer-service", "bookkeeping",
    "copywriting", "journalism", "tourism", "golf", "tennis", "football", "rugby", "cricket", "swimming", "yoga",
})  # fmt: skip
_MASS_ENDING = re.compile(
    r"\w{3,}(?:ing|ness|ism|ship|logy|graphy|metry|nomics|ence|ance|ency|ancy|ware|isation|ization)$"
)
_COUNTED = frozenset({
    "meeting", "building", "wedding", "painting", "drawing", "opening", "setting", "briefing", "reading",
    "recording", "listing", "beginning", "feeling", "finding", "rating", "ceiling", "evening", "morning", "king",
    "ring", "string", "thing", "spring", "wing", "training-plan", "reference", "conference", "audience", "licence",
    "science", "difference", "sentence", "sequence", "evidence-base", "fence", "allowance", "instance", "distance",
    "balance", "entrance", "insurance", "appliance", "alliance", "agency", "emergency", "vacancy", "currency",
    "frequency", "tendency", "software-package", "internship", "apprenticeship", "partnership", "relationship",
    "scholarship", "fellowship", "dealership", "championship", "flagship", "township", "anthology", "organisation", "organization",
})  # fmt: skip
PLURAL_PEOPLE = frozenset({
    "people", "kids", "children", "staff", "families", "parents", "women", "men", "nurses", "midwives", "carers",
    "alumni", "pupils", "folk", "crews", "gangs", "crowds", "graduates", "analysts", "candidates", "members",
    "relatives", "residents", "guests", "patients", "students", "clients", "users", "insurers", "banks",
    "apprentices", "interns", "neighbours", "neighbors", "trainees", "juniors", "seniors", "starters", "starts",
    "hires", "welders", "locals",
})  # fmt: skip
_PEOPLE_ENDING = re.compile(r"\w{2,}(?:ers|ors|ists|ians|ants|ees)$")
_THINGS = frozenset({
    "papers", "letters", "orders", "numbers", "computers", "trailers", "containers", "offers", "covers", "servers",
    "boilers", "meters", "centers", "quarters", "posters", "doors", "floors", "errors", "sensors", "motors",
    "plants", "wants", "restaurants", "grants", "warrants", "layers", "matters", "corners", "fibers", "colors",
    "flavors", "harbors", "dinners", "chapters", "registers", "folders", "drawers", "rollers", "hammers", "timers",
    "filters", "counters", "implants", "stents", "pigments", "consultants-fee", "variants", "constants", "elephants", "giants", "pants", "wheelchairs", "freezers", "coolers", "mixers", "loaders", "tankers", "lockers", "stickers", "burners", "cookers", "fryers", "dryers", "washers", "speakers", "monitors", "doctors-notes", "factors", "vendors-list", "mirrors", "indicators", "calculators", "refrigerators", "incubators", "powers", "flowers", "rivers", "ledgers", "tenders", "borders", "binders", "cylinders", "sliders", "fenders", "gutters", "shutters", "batters", "butters", "fritters", "starters-menu", "burgers", "peppers", "suppers", "hangers", "triggers", "timbers", "chambers", "fibres", "theatres", "centres", "litres", "metres", "towers", "ladders", "lists", "shelters", "summers", "winters", "months", "fees", "trees",
    "coffees", "committees", "degrees", "lathes", "dozers", "printers", "scanners", "trackers", "reactors",
    "tractors", "elevators", "compressors", "generators", "transformers", "routers", "buffers", "clusters",
    "consumers-lag", "partners-lag", "careers", "colours",
})  # fmt: skip
PERSON = frozenset({
    "nurse", "midwife", "chef", "cook", "clerk", "lead", "coach", "tutor", "barista", "porter", "driver", "mechanic",
    "apprentice", "intern", "student", "teacher", "candidate", "person", "manager", "welder", "fitter", "hand",
    "pair", "curator", "librarian", "registrar", "analyst", "engineer", "developer", "designer", "accountant",
    "lawyer", "paralegal", "receptionist", "carer", "translator", "editor", "writer", "speaker", "leader", "player",
    "colleague", "baker", "butcher", "cleaner", "gardener", "builder", "carpenter", "plumber", "electrician",
    "technician", "scientist", "researcher", "postdoc", "lecturer", "professor", "consultant", "salesperson",
    "seller", "buyer", "planner", "controller", "supervisor", "foreman", "cashier", "waiter", "waitress",
    "bartender", "volunteer", "trainee", "graduate", "member", "somebody", "someone", "closer", "opener",
    "all-rounder", "generalist", "specialist", "treasurer", "secretary", "captain", "ta", "ae", "sdr", "pm", "em",
    "therapist", "physio", "pharmacist", "dentist", "vet", "hygienist", "fellow", "sister", "matron", "picker", "packer", "grower", "keeper",
})  # fmt: skip


def is_mass(noun: str) -> bool:
    """Whether a singular noun stands without an article: "safety", "welding"."""
    low = noun.lower()
    return low in MASS or (low not in _COUNTED and _MASS_ENDING.fullmatch(low) is not None) or _is_quality(low)


def _is_quality(low: str) -> bool:
    counted = {"city", "community", "facility", "university", "activity", "opportunity", "charity", "priority", "ability",
               "responsibility", "utility", "nursery", "county", "party", "identity", "property", "security-check"}  # fmt: skip
    return low.endswith("ity") and low not in counted


def is_person(noun: str) -> bool:
    """Whether a singular noun names somebody by what they do."""
    return noun.lower() in PERSON


def are_people(noun: str) -> bool:
    """Whether a plural noun means people, whom "they" could mean."""
    low = noun.lower()
    return low in PLURAL_PEOPLE or (low not in _THINGS and _PEOPLE_ENDING.fullmatch(low) is not None)
