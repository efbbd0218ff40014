"""The ways in which a thank-you note says things: sentences with slots, each for phrases of one kind."""

from __future__ import annotations

from afterword.domain import Tone

OPENINGS = (
    "Thank you for talking with me {day} about {role}{at}.",
    "Thank you for your time {day} and for our conversation about {role}{at}.",
    "It was good to talk with you {day} about {role}{at}, and thank you for your time.",
    "I am grateful for the time you gave me {day} to talk about {role}{at}.",
    "Thank you for our conversation {day} about {role}{at}.",
    "Thank you for taking the time {day} to talk with me about {role}{at}.",
)
OPENINGS_IN_PERSON = (
    "Thank you for seeing me {day} about {role}{at}.",
    *OPENINGS[1:3],
    *OPENINGS[3:],
)
OPENINGS_BY_PHONE = ("Thank you for the call {day} about {role}{at}.", *OPENINGS[1:])
OPENINGS_NO_ROLE = (
    "Thank you for talking with me {day}.",
    "Thank you for your time and for our conversation {day}.",
    "I am grateful for the time you gave me {day}.",
    "Thank you for taking the time {day} to talk with me.",
)
# What was talked about stands in the first sentence, and the role in the last.
OPENINGS_ON = (
    "Thank you for talking with me {day} about {words}.",
    "Thank you for our conversation {day} about {words}.",
    "Thank you for taking the time {day} to talk with me about {words}.",
    "I am grateful for our conversation {day} about {words}.",
)
OPENINGS_FOR = (
    "Thank you for {words}, and for talking with me {day} about {role}{at}.",
    "Thank you for {words}; I was glad, too, to talk with you {day} about {role}{at}.",
)
TOPICS = (
    "I enjoyed talking about {words}.",
    "Our conversation about {words} has stayed with me.",
    "It was good to talk about {words}.",
    "I was glad that we talked about {words}.",
    "What you told me about {words} has stayed with me.",
    "I have kept thinking about {words}.",
)
LEARNED_TOPIC = (
    "I was glad to learn about {words}.",
    "What I learned about {words} has stayed with me.",
    "It was good to hear about {words}.",
    "I liked learning about {words}.",
)
LIKED_TOPIC = (
    "I particularly enjoyed hearing about {words}.",
    "It was a pleasure to hear about {words}.",
    "What you told me about {words} has stayed with me.",
    "I liked hearing about {words}.",
)
LIKED_THING = (
    "I particularly enjoyed {words}.",
    "I will remember {words}.",
    "One thing I liked very much was {words}.",
)
SAID = (
    "I was interested to learn that {words}.",
    "What I took away is that {words}.",
    "You told me that {words}, which has stayed with me.",
    "I was struck to hear that {words}.",
    "I had not known that {words}.",
    "I made a note that {words}.",
)
LIKED_THAT = (
    "I was glad to hear that {words}.",
    "I liked hearing that {words}.",
    "It was good to hear that {words}.",
)
WE_BOTH = ("I was glad to find that {words}.", "It was a pleasure to find that {words}.")
GLAD_YOU = ("I was glad that {words}.", "It meant a lot to me that {words}.")
FROM_SOMEBODY = ("{name} told me that {words}, and I was glad to hear it.",)
BY_FORM: dict[str, tuple[str, ...]] = {
    "said": SAID,
    "both": WE_BOTH,
    "glad": GLAD_YOU,
    "thanks": (
        "Thank you in particular for {words}.",
        "I also want to thank you for {words}.",
        "Thank you, too, for {words}.",
    ),
    "quote": (
        "Your words {words} have stayed with me.",
        "I will remember your line {words}.",
        "I took your line {words} away with me.",
    ),
    "motto": ("I will remember {words}.", "I liked {words} very much."),
    "doing": ("I enjoyed {words}.", "I particularly enjoyed {words}.", "It was a pleasure {words}."),
    "advice": (
        "I will remember your {words}.",
        "Thank you, too, for your {words}.",
        "I took your {words} to heart.",
    ),
    "question": ("One thing I would still like to ask: {words}", "I have one question left: {words}"),
}
# Two things in one sentence, by what they are.
PAIRS: dict[tuple[str, str], tuple[str, ...]] = {
    ("topic", "said"): (
        "I enjoyed talking about {one}, and I was interested to learn that {two}.",
        "Our conversation about {one} has stayed with me, and so has what you said about it: {two}.",
        "It was good to talk about {one} and to learn that {two}.",
        "I was glad that we talked about {one}, and interested to hear that {two}.",
        "You told me about {one}, and that {two}; I have kept thinking about it.",
    ),
    ("learned", "said"): (
        "I was glad to learn about {one}, and that {two}.",
        "It was good to hear about {one} and to learn that {two}.",
        "I was interested to learn about {one}, and to hear that {two}.",
    ),
    ("liked", "said"): (
        "I particularly enjoyed hearing about {one}, and that {two}.",
        "It was a pleasure to hear about {one}, and to learn that {two}.",
    ),
    ("said", "said"): (
        "I was interested to learn that {one}, and that {two}.",
        "Two things that you told me have stayed with me: that {one}, and that {two}.",
        "I was struck to hear that {one}, and I made a note, too, that {two}.",
        "What I took away is that {one}, and that {two}.",
    ),
    ("topic", "topic"): (
        "I enjoyed talking about {one}, and about {two}.",
        "It was good to talk about {one} and, just as much, about {two}.",
        "Our conversation about {one} has stayed with me, and so has what you told me about {two}.",
    ),
    ("topic", "liked"): (
        "I enjoyed talking about {one}, and hearing about {two}.",
        "It was good to talk about {one}, and a pleasure to hear about {two}.",
    ),
    ("topic", "learned"): (
        "I enjoyed talking about {one}, and I was glad to learn about {two}.",
        "It was good to talk about {one} and to learn about {two}.",
    ),
    ("learned", "liked"): (
        "I was glad to learn about {one}, and I particularly enjoyed hearing about {two}.",
        "It was good to hear about {one}, and about {two}.",
    ),
    ("topic", "doing"): (
        "I enjoyed talking about {one}, and {two} even more.",
        "It was good to talk about {one}, and I particularly enjoyed {two}.",
    ),
    ("doing", "said"): ("I enjoyed {one}, and I was interested to learn that {two}.",),
    ("doing", "topic"): ("I enjoyed {one}, and I was glad that we talked about {two}.",),
    ("topic", "thing"): (
        "I enjoyed talking about {one}, and I will remember {two}.",
        "It was good to talk about {one}, and I particularly enjoyed {two}.",
    ),
    ("learned", "thing"): (
        "I was glad to learn about {one}, and I will remember {two}.",
        "It was good to hear about {one}, and I particularly enjoyed {two}.",
    ),
    ("said", "thing"): (
        "I was interested to learn that {one}, and I will remember {two}.",
        "I was struck to hear that {one}, and I particularly enjoyed {two}.",
    ),
    ("said", "liked"): ("I was interested to learn that {one}, and I particularly enjoyed hearing about {two}.",),
    ("said", "quote"): ("I was interested to learn that {one}, and your words {two} have stayed with me.",),
    ("topic", "quote"): (
        "I enjoyed talking about {one}, and your words {two} have stayed with me.",
        "It was good to talk about {one}, and I will remember your line {two}.",
    ),
}  # fmt: skip

THAT_GOAL = (
    "You mentioned that you want {need}, and I would be glad to help with that.",
    "I understood that you want {need}; that is work I would be glad to do.",
    "You said that you would like {need}, and I would gladly work on that.",
)
# A need and the strength that answers it, in one thought: `own` is a clause, `Own` the same with its capital.
LINKS = (
    "You mentioned that you need {need}. {Own}, and I would be glad to put that to work for you.",
    "You mentioned that you need {need}. {Own}, and I would be glad to do as much for you.",
    "You said that you are looking for {need}. {Own}, and I would like to do that kind of work with you.",
    "I was glad to hear that you need {need}, because {own}.",
    "{Own}, so I listened closely when you spoke of needing {need}.",
    "You said that you are looking for {need}, and I believe that I could help: {own}.",
    "When you said that you need {need}, I thought of my own work: {own}.",
)
LINKS_LONG = (
    "You mentioned that you need {need}. {Own}. I would be glad to put that to work for you.",
    "You said that you are looking for {need}, and I believe that I could help. {Own}.",
    "When you spoke of needing {need}, I thought of what I have done so far. {Own}.",
    "As I understood it, you need {need}. {Own}, and I would gladly bring that with me.",
)
LINKS_GOAL = (
    "You mentioned that you want {need}. {Own}, and I would be glad to help with that.",
    "{Own}, so I listened closely when you said that you want {need}.",
    "You said that you would like {need}, and I believe that I could help: {own}.",
)
LINKS_GOAL_LONG = (
    "You mentioned that you want {need}. {Own}, and I would be glad to help with that.",
    "You said that you would like {need}, and I believe that I could help. {Own}.",
)
# A need beside a strength that doesn't speak of the same thing.
LINKS_LOOSE = (
    "You mentioned that you need {need}. {Own}, and I would gladly put that to use for you.",
    "I understood that you are looking for {need}. For my part, {own}.",
    "You spoke of needing {need}. What I would bring is this: {own}.",
)
THAT_PERSON = (
    "You mentioned that you need {need}, and I would be glad to be that person.",
    "I understood that you are looking for {need}; I would be glad to be that person.",
    "You spoke of needing {need}, and I would like to be that person.",
)
THOSE_PEOPLE = (
    "You mentioned that you need {need}, and I would be glad to be one of them.",
    "I understood that you are looking for {need}; I would like to be one of them.",
)
THAT_WORK = (
    "You mentioned that you need {need}, and I would be glad to help with that.",
    "I understood that you are looking for {need}; that is work I would be glad to do.",
    "You spoke of needing {need}, and I would gladly work on that.",
)
OWN = (
    "{Own}, and I would be glad to put that to use at {company}.",
    "For my part, {own}, and I would bring that with me.",
    "As for what I would bring: {own}.",
    "{Own}, and I would like to go on with that kind of work.",
)
OWN_LONG = ("{Own}.", "As for what I would bring: {own}.")
BETTER_ON = (
    "On {topic}, I would put it like this: {words}.",
    "To add to what I said about {topic}: {words}.",
    "On {topic}, my fuller answer is this: {words}.",
)
BETTER_ASKED = (
    "I have thought again about your question {topic}: {words}.",
    "To come back to your question {topic}: {words}.",
)
BETTER = ("I would like to add one thing to what I said: {words}.", "One thing I would add to my answers: {words}.")
BETTER_THAT = ("On {topic}, I would add that {words}.", "I would also like to add that {words}.")
WISHES = (
    "I would very much like to join {company}, and I look forward to hearing from you.",
    "Our talk made me want this job even more, and I would be glad to take the next step.",
    "I left our conversation keen to do this work at {company}, and I look forward to what comes next.",
    "I would be delighted to work with you, and I look forward to speaking again.",
    "After our conversation I am all the more interested in working at {company}, and I hope to speak with you again.",
    "I am very interested in the role, and I hope that we will work together.",
    "The more I think about our conversation, the more I would like to work at {company}. I hope to hear from you.",
)
# For a letter whose first sentence was about the matter itself.
WISHES_ROLE = (
    "I would very much like to take on {role}{at}, and I look forward to hearing from you.",
    "After our conversation I am all the more interested in {role}{at}, and I hope to speak with you again.",
    "I left our conversation keen on {role}{at}, and I look forward to what comes next.",
    "Our talk made me want {role}{at} even more, and I would be glad to take the next step.",
)
WISHES_FORMAL = (
    "I remain very interested in the position, and I look forward to hearing from you.",
    "I would be very pleased to join {company}, and I look forward to hearing from you.",
    "I am most interested in working at {company}, and I would welcome the chance to continue our conversation.",
)
WISHES_BRIEF = (
    "I would like to do this work, and I look forward to hearing from you.",
    "I would be glad to join {company} and to take the next step.",
    "I am keen on the role, and I look forward to speaking again.",
)
WISHES_IN: dict[Tone, tuple[str, ...]] = {Tone.WARM: WISHES, Tone.FORMAL: WISHES_FORMAL, Tone.BRIEF: WISHES_BRIEF}
STILL_WANTED = "And yes, I would still very much like the job."
FORWARD = "I look forward to hearing from you."
