"""The sentences of these letters, with slots for what the notes say."""

from __future__ import annotations

# An offer: accepted, declined, or put off. {offer} is one of the next two.
OFFERED = "offering me {role}{at}"
OFFERED_BARE = "your offer{at}"
ACCEPT = "Thank you for {offer}. I am delighted to accept."
ACCEPT_FORMAL = "Thank you for {offer}. I am very pleased to accept."
START = "I can start on {day}."
WANTED_THIS = "Our conversation about {words} made me want this work all the more."
CAN_HELP = "You mentioned that you need {need}, and I am glad that I can help with that."
NEED_BEFORE = "If you need anything from me before then, please tell me."
NEED_BEFORE_START = "If you need anything from me before I start, please tell me."
WITH_YOU = "I look forward to working with you."
WITH_COMPANY = "I look forward to joining {company}."
WITH_TEAM = "I look forward to joining the team."
DECLINE = "Thank you for {offer}, and for the time you gave me."
DECLINED = "After careful thought, I have decided not to accept it."
FIND = "I hope that you find the right person soon, and I would be glad to stay in touch."
ASK_TIME = "Thank you for {offer}. I am very pleased, and I would like to give it proper thought."
ANSWER_BY = "Would it be possible to give you my answer by {day}?"
BY_WHEN = "Could you tell me by when you would need my answer?"
SOONER = "If that is too late for you, please tell me, and I will do my best to answer sooner."
STILL = "I remain very interested in the position."
# A withdrawal, and the news of another offer.
WITHDRAW = "Thank you for considering me for {role}{at}, and for the time you gave me."
WITHDRAW_BARE = "Thank you for considering me, and for the time you gave me."
WITHDRAWN = "After some thought, I have decided to withdraw my application, and I wanted you to know."
OTHER_OFFER = "I have received another offer, and I have been asked to answer it by {day}."
BEFORE_THAT = "Before I do, could you tell me where things stand with your decision?"
HAPPY = "I am happy to speak again, or to send anything else that would help."
# After their no, and after another day.
TOLD_NO = "Thank you for letting me know, and for considering me for {role}{at}."
TOLD_NO_BARE = "Thank you for letting me know, and for considering me."
TIME = "I am grateful for the time you gave me."
DOOR = "If another position comes up, I would be very glad to hear from you."
WELL = "I wish you and the team all the best."
MOVED_TO = "Thank you for letting me know that you will decide by {day}."
MOVED = "Thank you for letting me know about the new date."
NO_TROUBLE = "That is no trouble at all, and I remain very interested in {role}{at}."
NO_TROUBLE_BARE = "That is no trouble at all, and I remain very interested."
SEND_BEFORE = "If there is anything you would like to have from me before then, I am happy to send it."
FORWARD = "I look forward to hearing from you."
# A promise kept, an answer given.
PROMISED_LINK = "Here is {what}, as promised: {link}"
PROMISED_MANY = "Here are {what}, as promised: {link}"
PROMISED_FILE = "I have attached {what}, as promised."
PROMISED_TOO = "Here, too, is {what}: {link}"
PROMISED_MANY_TOO = "Here, too, are {what}: {link}"
PROMISED_FILE_TOO = "I also attach {what}."
SOMETHING = "what I promised to send you"
QUESTIONS = "If you have any questions about it, I am happy to answer them."
QUESTIONS_MANY = "If you have any questions about them, I am happy to help."
MORE_DETAIL = "I am happy to speak about it in more detail."
# Through somebody else.
ARRANGED = "Thank you for arranging my conversation with {names}{when}{about}."
RELAY_FOR = "Would you please pass on my thanks to {name}, in particular for our conversation about {words}?"
RELAY = "Would you please pass on my thanks to {name}?"
RELAY_TOO_FOR = "Please thank {name} for me, too, for our conversation about {words}."
RELAY_TOO = "Please thank {name} for me, too."
ANY_QUESTIONS = "I remain very interested in the position, and I am happy to answer any questions."
# Thank-you notes for another occasion.
LATE = (
    "Our conversation {day} about {role}{at} has stayed with me, and I would like to thank you for it.",
    "I have thought back more than once to our conversation {day} about {role}{at}, and I thank you for it.",
    "I would like to thank you for our conversation {day} about {role}{at}.",
)
LATE_NO_ROLE = (
    "Our conversation {day} has stayed with me, and I would like to thank you for it.",
    "I have thought back more than once to our conversation {day}, and I thank you for it.",
    "I would like to thank you for our conversation {day}.",
)
LATE_ON = (
    "Our conversation {day} about {words} has stayed with me, and I would like to thank you for it.",
    "I have thought back more than once to our conversation {day} about {words}, and I thank you for it.",
    "I would like to thank you for our conversation {day} about {words}.",
)
INFORMAL = (
    "Thank you for taking the time {day} to tell me about your work{at}.",
    "I am grateful for the time you gave me {day} to tell me about your work{at}.",
    "Thank you for talking with me {day} about your work{at}.",
)
INFORMAL_ON = (
    "Thank you for talking with me {day} about {words}.",
    "Thank you for taking the time {day} to talk with me about {words}.",
    "I am grateful for our conversation {day} about {words}.",
)
INFORMAL_FOR = ("Thank you for {words}, and for taking the time {day} to tell me about your work{at}.",)
WISHES_INFORMAL = (
    "I would be glad to stay in touch, and I will let you know how I get on.",
    "I hope that we can stay in touch; if I can ever be of help to you, please tell me.",
    "I will let you know what comes of it, and I would be glad to stay in touch.",
)
FAIR = (
    "Thank you for talking with me at the {fair} {day} about {role}{at}.",
    "I am grateful for the time you gave me at the {fair} {day} to talk about {role}{at}.",
)
FAIR_NO_ROLE = (
    "Thank you for talking with me at the {fair} {day} about your work{at}.",
    "I am grateful for the time you gave me at the {fair} {day} to tell me about your work{at}.",
)
FAIR_FOR = ("Thank you for {words}, and for talking with me at the {fair} {day}.",)
FAIR_ON = (
    "Thank you for talking with me at the {fair} {day} about {words}.",
    "I am grateful for our conversation at the {fair} {day} about {words}.",
)
WISHES_FAIR = (
    "I would very much like to learn more about {role}{at}, and to take the next step.",
    "I am keen on {role}{at}, and I would be glad to take the next step.",
)
WISHES_FAIR_NO_ROLE = ("I would very much like to learn more, and to take the next step.",)
REFERRED = "Thank you for recommending me for {role}{at}."
REFERRED_BARE = "Thank you for recommending me{at}."
INTRODUCED = "Thank you for introducing me to {company}."
INTRODUCED_BARE = "Thank you for introducing me."
SPOKE_WITH = "I spoke with {names} {day}, and I am grateful for the chance."
WISHES_REFERRED = (
    "I will let you know how it goes. If I can ever do the same for you, please tell me.",
    "I will tell you what comes of it, and if I can ever return the favour, please let me know.",
)
# The sentences that a letter can't do without, where only 300 characters are free.
MATTER = ("I am delighted to accept.", "I am very pleased to accept.", DECLINED, WITHDRAWN, BEFORE_THAT, BY_WHEN)
MATTER_WITH_SLOT = (
    ANSWER_BY, OTHER_OFFER, MOVED_TO, MOVED, PROMISED_LINK, PROMISED_MANY, PROMISED_FILE, RELAY, "Thank you for letting me know",
)  # fmt: skip
