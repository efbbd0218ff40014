"""What counts as a signal, and what only looks like one."""

from __future__ import annotations

import players
import pytest

from afterword.review.check import Draft, Record, review

COUNTS = (
    ("gratitude", "Many thanks for the tour."),
    ("gratitude", "It was kind of you to see me on a Sunday."),
    ("gratitude", "I am grateful for the hour you gave me."),
    ("specific_detail", "The story about the runaway oven made me laugh."),
    ("specific_detail", "You said that you would decide by the end of the week."),
    ("specific_detail", "You told me that you hoped to be back within two weeks."),
    ("specific_detail", "Your allotment behind the clinic is a fine idea."),
    ("learned", "It was a pleasure hearing about the team."),
    ("learned", "I came away with a clearer picture of the night shift."),
    ("learned", "I was delighted to learn that pupils run the shop."),
    ("qualification", "I drove the Hull run for eleven years."),
    ("qualification", "My experience with dialysis pumps may help."),
    ("qualification", "I have a diploma in horticulture."),
    ("company_need", "You are looking for someone who can lead the choir."),
    ("company_need", "The move to the new theatre in May will need many hands."),
    ("company_need", "You mentioned the need for a second welder."),
    ("enthusiasm", "I would love to join the crew."),
    ("enthusiasm", "I remain very interested in the post."),
    ("enthusiasm", "Our talk strengthened my interest."),
    ("moving_forward", "I look forward to hearing from you."),
    ("moving_forward", "I hope we can speak again."),
    ("moving_forward", "See you on Monday."),
    ("concern_addressed", "I should have answered your question about tides better."),
    ("concern_addressed", "Although I have not worked with SAP, I learned Oracle in a month."),
    ("concern_addressed", "You had doubts about my driving."),
    ("new_information", "Since we spoke I have passed the audit exam."),
    ("new_information", "I forgot to mention that I speak Welsh."),
    ("new_information", "The reference from the Corner House is attached."),
    ("new_information", "I have received another offer."),
    ("next_steps_asked", "Could you tell me when you expect to decide?"),
    ("next_steps_asked", "I am eager to know your decision."),
    ("next_steps_asked", "Is there any news?"),
    ("availability_offered", "I am free on Thursday for another talk."),
    ("availability_offered", "Should you need references, please write to me."),
    ("availability_offered", "I would be happy to answer any questions."),
)
DOES_NOT = (
    ("gratitude", "I appreciate that you may be busy."),
    ("gratitude", "A reply would be appreciated."),
    ("gratitude", "I would be grateful for a reply."),
    ("specific_detail", "Thank you for our conversation."),
    ("specific_detail", "I admire your innovative work."),
    ("specific_detail", "I liked your management style."),
    ("specific_detail", "I enjoyed learning about [topic]."),
    ("specific_detail", "Thank you for the interview for the porter job at Acme on Monday, 3 May."),
    ("learned", "Thank you for telling me about the mill."),
    ("learned", "It was useful."),
    ("learned", "It reinforced my interest."),
    ("learned", "I look forward to hearing from you."),
    ("learned", "I have not heard from you."),
    ("qualification", "My skills are a fit."),
    ("qualification", "I would be an excellent candidate."),
    ("qualification", "My experience in [skill] would help."),
    ("company_need", "I can meet your needs."),
    ("company_need", "I share the goals of your team."),
    ("company_need", "Tell me if you need anything else."),
    ("enthusiasm", "Your work is very good."),
    ("moving_forward", "I want this job."),
    ("new_information", "I have some news."),
    ("new_information", "I have accepted another offer."),
    ("next_steps_asked", "I look forward to hearing about next steps."),
    ("next_steps_asked", "Let me know if you need anything."),
    ("availability_offered", "Thank you for the opportunity to discuss the role yesterday."),
)


@pytest.mark.parametrize(("signal", "text"), COUNTS)
def test_it_counts(signal: str, text: str) -> None:
    assert review(Draft(text), Record()).signals[signal] == ((0, len(text)),)


@pytest.mark.parametrize(("signal", "text"), DOES_NOT)
def test_it_does_not_count(signal: str, text: str) -> None:
    assert review(Draft(text), Record()).signals[signal] == ()


def test_a_sign_off_is_no_gratitude() -> None:
    assert review(Draft("Dear Tom,\n\nIt was fun.\n\nThanks,\nAna"), Record()).signals["gratitude"] == ()


def test_with_notes_a_detail_is_one_of_this_talk() -> None:
    record = Record(players.DEBRIEF)
    there = review(Draft("You move the warehouse from Redshift to Iceberg.", to=players.MARIA), record)
    elsewhere = review(Draft("Your allotment behind the clinic is a fine idea.", to=players.MARIA), record)
    assert there.signals["specific_detail"]
    assert not elsewhere.signals["specific_detail"]


def test_with_notes_a_strength_on_record_is_a_qualification() -> None:
    found = review(Draft("Lag at Globex fell by 40% under my hands.", to=players.MARIA), Record(players.DEBRIEF))
    assert found.signals["qualification"]


def test_with_notes_a_better_answer_mends_a_doubt() -> None:
    text = "Idempotent writes, keyed by event id, do it."
    assert review(Draft(text), Record(players.DEBRIEF, players.PROFILE)).signals["concern_addressed"]


def test_without_notes_of_the_talk_no_detail_is_known() -> None:
    from dataclasses import replace

    bare = replace(players.DEBRIEF, facts=())
    assert review(Draft("Your allotment is a fine idea."), Record(bare)).signals["specific_detail"] == ()
