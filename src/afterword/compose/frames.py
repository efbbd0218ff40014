"""The sentences that a letter is built of. Each takes a phrase of one kind; those in the middle take only a short one."""

from __future__ import annotations

from afterword.domain import Tone

OPENINGS = (
    "Thank you for talking with me {day} about {role}{at}.",
    "Thank you for your time {day} and for our conversation about {role}{at}.",
    "Thank you for meeting me {day} to talk about {role}{at}.",
    "I am grateful for the time you gave me {day} to talk about {role}{at}.",
    "Thank you for our conversation {day} about {role}{at}.",
    "Thank you for taking the time {day} to talk with me about {role}{at}.",
)
OPENINGS_NO_ROLE = (
    "Thank you for talking with me {day}.",
    "Thank you for your time and for our conversation {day}.",
    "Thank you for meeting me {day}.",
)
TOPICS = (
    "I enjoyed talking about {words}.",
    "Our conversation about {words} has stayed with me.",
    "It was good to talk about {words}.",
    "What you told me about {words} has stayed with me.",
    "I was glad that we talked about {words}.",
    "I have kept thinking about {words}.",
)
LEARNED_TOPIC = (
    "I was glad to learn about {words}.",
    "What I learned about {words} has stayed with me.",
    "It was good to learn about {words}.",
    "I learned a lot from what you said about {words}.",
)
LEARNED_PLAIN = (
    "One thing I took away: {words}.",
    "What has stayed with me: {words}.",
    "One thing that was new to me: {words}.",
)
LIKED_TOPIC = (
    "I particularly enjoyed hearing about {words}.",
    "What you told me about {words} has stayed with me.",
    "It was a pleasure to hear about {words}.",
    "I liked hearing about {words}.",
)
LIKED_THING = (
    "I particularly enjoyed {words}.",
    "I will remember {words}.",
    "One thing I liked very much was {words}.",
)
SAID = (
    "I was interested to learn that {words}.",
    "It was good to hear that {words}.",
    "What I took away is that {words}.",
    "I had not known that {words}.",
    "I was glad to learn that {words}.",
)
ALSO_SAID = (
    "I was interested, too, to hear that {words}.",
    "It was also good to learn that {words}.",
    "I noted as well that {words}.",
)
LIKED_THAT = ("I was glad to hear that {words}.", "I liked that {words}.", "It was good to find that {words}.")
BY_FORM: dict[str, tuple[str, ...]] = {
    "said": SAID,
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
    "advice": ("I will remember your {words}.", "Thank you, too, for your {words}.", "I took your {words} to heart."),
    "question": ("One thing I would still like to ask: {words}", "I have one question left: {words}"),
}
NEEDS = (
    "You mentioned that you need {words}.",
    "I understood that you are looking for {words}.",
    "You said that you are looking for {words}.",
    "You spoke of needing {words}.",
    "As I understood it, you need {words}.",
)
GOALS = (
    "You mentioned that you want {words}.",
    "I understood that you want {words}.",
    "You said that you would like {words}.",
)
# Behind a need and in place of, or after, the strength that answers it.
LINKS_BEHIND = (
    "I would be glad to bring that experience with me.",
    "I would gladly put that to use with you.",
    "That experience would come with me.",
    "I would like to do that work with you.",
)
LINKS = (
    LINKS_BEHIND[0],
    "That is close to work I know: {own}.",
    LINKS_BEHIND[1],
    "That made me think of my own work: {own}.",
    LINKS_BEHIND[2],
)
OWN = (
    "On my side, {own}.",
    "{own}, and I would bring that with me.",
    "For my part, {own}.",
    "{own}, and I would gladly put that to use with you.",
)
BETTER_ON = (
    "On {topic}, I would put it like this: {words}.",
    "To add to what I said about {topic}: {words}.",
    "On {topic}, my fuller answer is this: {words}.",
)
BETTER = ("I would like to add one thing to what I said: {words}.", "One thing I would add to my answers: {words}.")
WISHES = (
    "I would very much like to join {company}, and I look forward to hearing from you.",
    "Our talk made me want this job even more, and I would be glad to take the next step.",
    "I am very interested in the role, and I hope that we will work together.",
    "I left our conversation keen to do this work at {company}, and I look forward to what comes next.",
    "I would be delighted to work with you, and I look forward to speaking again.",
    "After our conversation I am all the more interested in working at {company}, and I hope to speak with you again.",
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

THANKS_BRIEF = "Thank you{again} for our conversation{day}{about}."
IN_TOUCH = "I would be glad to stay in touch."
ASK_BRIEF = "Could you tell me what the next steps are?"
STILL_WANTED = "And yes, I would still very much like the job."
FORWARD = "I look forward to hearing from you."
PROMISED_LINK = "As promised, here is {what}: {link}"
PROMISED_FILE = "As promised, I have attached {what}."
PROMISED_LATER = "As promised, I will send you {what}."

AGAIN = "Thank you again for our conversation{when}{about}."
ARRANGED = "Thank you again for arranging my conversation with {name}{when}{about}."
INTERESTED = "I remain very interested in the position."
INTERESTED_IN = "What we said about {words} has stayed with me, and I remain very interested in the position."
SINCE = "Since we spoke, "
SINCE_THEN = "Since then, "
HAVE_ATTACHED = "I have attached {thing}."
ALSO_ATTACH = "I also attach {thing}."
HERE_IS = "Here is {thing}: {link}"
ONE_PIECE = "There is one piece of news on my side: {thing}."
PAPER_ATTACHED = "The {paper} is attached."
PAPERS_ATTACHED = "The documents are attached."
SEE_MORE = "You can see more here: {link}"
WANTED_YOU_TO_KNOW = "You had spoken of needing {words}, so I wanted you to know."
GLADLY = "You mentioned that you need {words}; I would be glad to take that on."
ASK_PROMISED = "Could you tell me where things stand with the decision, and what the next steps would be?"
ASK = "Could you tell me what the next steps are and when you expect a decision?"
READY = "I am happy to speak again, or to send anything else that would help."
CONSIDERING = "Thank you again for considering me for {role}{at}."
FINAL_INTEREST = "I am still interested, and I would be glad to know the next steps if the decision is open."
WAY_OUT = "If you have decided otherwise, I understand; this is the last time I will ask."
FINAL_READY = "I am ready to speak whenever it suits you."
# What stands around a strength, an answer, a role or a day.
AROUND = (
    "I can point to", "my background includes", "my experience includes", "I have been a", "I am", "I was glad to be able to tell you",
    "I would also like to add that", "On {topic}, I would add that", "the role of", "and for", "and that", "advice not to", "advice never to",
    "this morning", "this afternoon", "this evening", "today", "yesterday", "someone who is", "someone who has", "someone who can",
    "someone to", "an", "a document", "it they them one oneself", "was granted", "came through", "was completed", "are", "were", "do",
    "have", "you yours yourself yourselves",
)  # fmt: skip
