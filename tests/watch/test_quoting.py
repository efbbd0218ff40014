"""Own words: nothing of the reply is lost, nothing of the quotation kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.watch.quoting import own_words

KEPT = "Hi Ana,\n\nYes, Friday works. See you then.\n\nBest wishes,\nMaria"
QUOTED = "Dear Maria,\n\nThank you for your time.\n\nAna"
MARKS = [
    "On Mon, Nov 23, 2026 at 10:12 AM Ana Silva <ana@silva.example> wrote:",
    "On Mon, Nov 23, 2026 at 10:12 AM Ana Silva <ana@silva.example>\nwrote:",
    "On 23 Nov 2026, at 10:12, Ana Silva <ana@silva.example> wrote:",
    "Am 23.11.2026 um 10:12 schrieb Ana Silva <ana@silva.example>:",
    "Le lun. 23 nov. 2026 à 10:12, Ana Silva <ana@silva.example> a écrit :",
    "El lun, 23 nov 2026 a las 10:12, Ana Silva (<ana@silva.example>) escribió:",
    "Il giorno lun 23 nov 2026 alle ore 10:12 Ana Silva <ana@silva.example> ha scritto:",
    "Op ma 23 nov. 2026 om 10:12 schreef Ana Silva <ana@silva.example>:",
    "Em seg., 23 de nov. de 2026 às 10:12, Ana Silva <ana@silva.example> escreveu:",
    "Den mån 23 nov. 2026 kl 10:12 skrev Ana Silva <ana@silva.example>:",
    "pon., 23 lis 2026 o 10:12 Ana Silva <ana@silva.example> napisał(a):",
    "ma 23. marrask. 2026 klo 10.12 Ana Silva <ana@silva.example> kirjoitti:",
    "2026年11月23日(月) 10:12 Ana Silva <ana@silva.example>:",
    "-----Original Message-----\nFrom: Ana Silva\nSent: Monday",
    "________________________________\nFrom: Ana Silva <ana@silva.example>\nSent: Monday, 23 November 2026\nTo: Maria",
    "*From:* Ana Silva\n*Date:* Monday, 23 November 2026\n*To:* Maria",
    "Von: Ana Silva\nGesendet: Montag, 23. November 2026\nAn: Maria\nBetreff: Danke",
    "De : Ana Silva\nEnvoyé : lundi 23 novembre 2026\nÀ : Maria\nObjet : Merci",
    "---------- Forwarded message ---------",
]


@pytest.mark.parametrize("mark", MARKS)
def test_a_quotation_below_is_cut(mark: str) -> None:
    assert own_words(f"{KEPT}\n\n{mark}\n\n{QUOTED}") == KEPT


@pytest.mark.parametrize("mark", MARKS[:13])
def test_words_below_a_marked_quotation_are_kept(mark: str) -> None:
    quoted = QUOTED.replace("\n", "\n> ")
    assert own_words(f"{mark}\n> {quoted}\n\nYes, Friday works.") == "Yes, Friday works."


def test_answers_between_the_lines_are_kept() -> None:
    assert own_words("> When?\nOn Friday.\n> Where?\nAt ours.") == "On Friday.\nAt ours."


@pytest.mark.parametrize(
    "below",
    [
        "VP Data | Acme\n+1 212 555 0101",
        "-- \nVP Data",
        "Sent from my iPhone",
        "This email and any attachments are confidential and meant for the addressee.",
        "Acme is an equal opportunity employer.",
        "Please consider the environment before printing.",
    ],
)
def test_signature_and_footer_are_cut(below: str) -> None:
    assert own_words(f"{KEPT}\n{below}") == KEPT
    assert own_words(f"{KEPT}\n\n{below}") == KEPT


@pytest.mark.parametrize("footer", ["-- ", "Sent from my iPhone", "Confidentiality notice: for the addressee only."])
def test_a_footer_is_cut_without_a_closing_too(footer: str) -> None:
    assert own_words(f"Friday works.\n\n{footer}\nmore") == "Friday works."


def test_the_name_is_kept_but_not_a_title_in_its_place() -> None:
    assert own_words("Friday works.\n\nCheers\n+353 1 555 0101") == "Friday works.\n\nCheers"


@pytest.mark.parametrize("last", ["Regards,", "Thanks", "Mit freundlichen Grüßen"])
def test_a_closing_may_be_the_end(last: str) -> None:
    assert own_words(f"Friday works.\n\n{last}\n\n") == f"Friday works.\n\n{last}"


def test_thanks_at_the_beginning_is_no_closing() -> None:
    words = "Hi Ana,\n\nThanks\n\nWe would like to see you again on Friday, if that suits you.\n\nMaria"
    assert own_words(words) == words


@pytest.mark.parametrize("banner", ["[EXTERNAL]", "CAUTION: This email comes from an external sender.", "You don't often get email from hr@acme.example.", "ACME LOGO"])  # fmt: skip
def test_what_stands_above_the_greeting_is_cut(banner: str) -> None:
    assert own_words(f"{banner}\n\n{KEPT}") == KEPT


def test_words_above_a_greeting_are_kept() -> None:
    words = "I read your note to the whole team, they liked it.\n\nHi Ana,\n\nFriday works."
    assert own_words(words) == words


def test_a_postscript_is_kept_wherever_the_signature_stands() -> None:
    words = f"{KEPT}\nVP Data\n\nP.S. Bring your badge.\n\nAcme Ltd, registered in England"
    assert own_words(words) == f"{KEPT}\n\nP.S. Bring your badge."


def test_a_sentence_that_tells_who_wrote_is_no_mark() -> None:
    words = "On Monday the panel met and Tom wrote:\nshe is great."
    assert own_words(words) == words


def test_a_mail_that_is_all_quotation_is_kept() -> None:
    assert own_words("> Could you come in on Friday?") == "Could you come in on Friday?"
    assert own_words("On 23 Nov 2026 Ana <ana@silva.example> wrote:\n\nhello there") == "hello there"


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("ab >\n-_:.,@On wrote"), max_size=200))
def test_it_never_loses_everything(text: str) -> None:
    assert bool(own_words(text)) >= bool(
        text.replace(">", "").replace("-", "").replace("_", "").strip() and ":" not in text
    )
