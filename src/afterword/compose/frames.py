"""The sentences of promises, follow-ups and short forms, and the words that stand around a phrase."""

from __future__ import annotations

THANKS_BRIEF = "Thank you{again} for our conversation{day}{about}."
IN_TOUCH = "I would be glad to stay in touch."
ASK_BRIEF = "Could you tell me what the next steps are?"
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
    "have", "you yours yourself yourselves", "alone", "with you", "giving me the chance of a", "telling me about", "explaining", "at on",
)  # fmt: skip
