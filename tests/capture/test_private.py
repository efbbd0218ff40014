"""What is private though nobody marked it, and what only sounds so."""

from __future__ import annotations

import pytest

from afterword.capture.private import why_private
from afterword.domain import NoteKind

PRIVATE = [
    ("mentioned", "the old crane driver drinks, dont say that"),
    ("mentioned", "she told me off the record that the site closes"),
    ("mentioned", "NOT mentioning the tattoo question"),
    ("mentioned", "keep it quiet but the lease ends in May"),
    ("mentioned", "gpa 2.7 pls no"),
    ("mentioned", "<!-- ask Dad about this -->"),
    ("pay", "told him 85k, floor is 78"),
    ("pay", "£14.20 an hour, £18 on sundays"),
    ("pay", "ctc 12 LPA fixed"),
    ("pay", "told her im on 13.20 and want 14.50"),
    ("pay", "23 $ of the hour, they can go 25"),
    ("pay", "offered 24/hr, i asked 26"),
    ("pay", "they can stretch to 52"),
    ("pay", "my freelance rate is 95"),
    ("another employer", "Foxhall want me too lol"),
    ("another employer", "Brightloom wants an answer by the 24th"),
    ("health", "I'm 11 weeks gone, no way am I telling them yet"),
    ("health", "reach test done, 212 cm"),
    ("gossip", "the girl next to me was shocking, talked over everyone"),
    ("gossip", "guy beside me in the group task never shut up"),
    ("criticism", "i THINK thats a toupee"),
    ("criticism", "I think he dyes his hair"),
    ("criticism", "hes a pillock"),
    ("pay", "base 120k plus RSUs"),
    ("pay", "the pay is crap tbh"),
    ("pay", "package is as per company norms"),
    ("another employer", "Orion also offered me a job, answer by monday"),
    ("another employer", "have an offer from Delta Freight"),
    ("another employer", "my last boss made me redundant"),
    ("another employer", "was on a PIP in spring"),
    ("another employer", "two other interviews this week"),
    ("health", "my anxiety was through the roof"),
    ("health", "his knee is done, he limped"),
    ("health", "she is pregnant, due in may"),
    ("health", "i had a migraine the whole time"),
    ("health", "I was hungover"),
    ("private life", "getting divorced, she said"),
    ("private life", "they asked if i have kids"),
    ("private life", "her husband works there too"),
    ("private life", "asked where i am from originally"),
    ("private life", "my visa runs out in june"),
    ("gossip", "the last apprentice got the sack"),
    ("gossip", "CFO is leaving in spring"),
    ("gossip", "hiring freeze maybe"),
    ("gossip", "huge turnover on nights"),
    ("criticism", "guy did NOT know his own menu"),
    ("criticism", "she seemed a bit off"),
    ("criticism", "He was not aware what is a debit note"),
    ("criticism", "kinda scary"),
    ("criticism", "office smells of cabbage"),
    ("criticism", "on her phone the whole time"),
    ("criticism", "20 min late, no sorry"),
    ("criticism", "he shouted at the kitchen porter"),
    ("doubt", "not sure i want it"),
    ("doubt", "commute is a killer"),
    ("doubt", "backup option really"),
    ("plan", "make it sound like i chose to leave"),
    ("plan", "butter her up about the award"),
]


@pytest.mark.parametrize(("why", "text"), PRIVATE)
def test_an_unmarked_note_may_be_private(why: str, text: str) -> None:
    assert why in why_private(text, NoteKind.NOTE)


@pytest.mark.parametrize(
    ("labelled", "text"),
    [
        (NoteKind.TALKED, "her divorce"),
        (NoteKind.TALKED, "OTE 310, base 150k"),
        (NoteKind.ENJOYED, "he was drunk and told jokes"),
        (NoteKind.NEW, "Orion also offered me a role, deadline friday"),
        (NoteKind.STRENGTH, "my adhd helps on busy nights"),
        (NoteKind.PERSONAL, "his chemo starts next month"),
    ],
)
def test_a_label_does_not_make_a_private_matter_public(labelled: NoteKind, text: str) -> None:
    assert why_private(text, labelled)


@pytest.mark.parametrize(
    "text",
    [
        "they all say “ship ugly, fix Friday”",
        "wood fired oven, 120 covers on saturdays",
        "rehab of eleven bridges, condition survey first",
        "the operation runs 24/7, two lines",
        "N+1 redundancy in the pump hall",
        "they run paid search in house",
        "customer base is 3 million",
        "300k requests a second at peak",
        "patients with dementia sing on fridays",
        "residents with diabetes get a foot check each month",
        "angry customers go to tier two, rude ones too",
        "library gets 900 kids a day in summer",
        "they don't share on-call with another team",
        "they offer in-house training",
        "single page app, moving to React",
        "a package is scanned four times",
        "P.Eng. in hand by the new year",
        "the view is great, not to mention the coffee and the bakery next door",
        "she used to work the late shift",
        "boss for the farm side is his brother",
        "they're leaving AWS for GCP",
        "he seemed keen on the drone survey",
        "commission two substations a year",
        "cost breakdown by line, every month",
        "pip and poetry for packages",
    ],
)
def test_a_trade_has_its_own_words(text: str) -> None:
    assert why_private(text, NoteKind.NOTE) == ""


@pytest.mark.parametrize(
    ("labelled", "text"),
    [
        (NoteKind.STRENGTH, "when a customer was rude she was calmed in two minutes"),
        (NoteKind.NEED, "someone to own costing, present person is retiring"),
        (NoteKind.TALKED, "moving payroll to Workday, salary data is in Excel"),
        (NoteKind.CONCERN, "he pressed me on why only 14 months there"),
        (NoteKind.LEARNED, "nobody at the depot is ever late, they clock in by phone"),
        (NoteKind.CORRECTION, "her salary remark was wrong"),
        (NoteKind.PRIVATE, "my salary"),
    ],
)
def test_a_label_asks_for_clearer_signs(labelled: NoteKind, text: str) -> None:
    assert why_private(text, labelled) == ""
