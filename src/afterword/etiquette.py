"""Etiquette as data: the numbers behind the eight rules, with their sources.

Where sources disagree the value is a setting; the defaults are the usual ones of
the United States, and each country is a preset over them (docs/etiquette.md).
"""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Etiquette:
    """What counts as prompt, short and polite. Hours and days are those of the reader."""

    country: str = "US"
    # Thank-you note: 24 h is the modal rule (HBR 2022; TopResume 2017; Accountemps 2017).
    window_hours: int = 24
    # "Do not send something the minute you leave" (Princeton, TU Delft); under 1 h is a hint.
    earliest_hours: float = 2.0
    # Waking business hours of the reader; before 9 PM (zari), from 20:00 next morning (doda).
    day_starts: int = 8
    day_ends: int = 20
    # An interview on Friday: the same day if it ends before this hour, else Monday (SocGen, atlasjob).
    friday_until: int = 18
    # After this many hours a stateless run takes the thank-you for missed or long sent (Michigan Tech: 2 days;
    # St Charles: 3 days; late is better than never: Eastern University).
    late_until_hours: int = 120
    # From then on a thank-you note opens as a late one, without an excuse (St Charles: 3 days; Eastern University).
    late_opening_hours: int = 96
    # Words of a thank-you note: 60 to 200 (Bentley, BGSU, zari, atlasjob).
    words_least: int = 40
    words_most: int = 200
    words_far_too_many: int = 300
    # Follow-up: under 100 for the first, 60 for the last (joblabs UK); one screen (Waterloo).
    follow_up_words_least: int = 40
    follow_up_words_most: int = 150
    final_words_most: int = 80
    # Thanks after a no, answers to an offer, a withdrawal: short, and the door stays open (under 120 words).
    asked_for_words_most: int = 120
    # After a promised day has passed: 1 day to 1 week are found; 2 working days (zari, joblabs UK, Purdue CCO).
    promised_plus_days: int = 2
    # Without a date: 5 to 14 days are found; 7 working days (joblabs UK, Georgetown).
    silent_days: int = 7
    # Between the first and the second: 7 working days (joblabs UK 7 to 10, Georgetown 1 week).
    second_after_days: int = 7
    follow_ups_most: int = 2
    # Never chase the day after (salesjobinfo): 72 h since the last touch.
    rest_hours: int = 72
    # HBR: no requests in a thank-you note; others: yes. A setting.
    thank_you_asks_next_steps: bool = False
    # HBR: don't re-sell; CareerBuilder, Accountemps: one paragraph. A setting.
    qualification_sentences: int = 1
    # No marks by default (AU/NZ: none at all; Princeton, Waterloo: none in excess).
    exclamation_marks: int = 0
    closing: str = "Best regards"
    follow_up_needs_news: bool = False  # Germany: write only when there is something new (arbeits-abc)


US = Etiquette()
PRESETS: dict[str, Etiquette] = {
    "US": US,
    "GB": replace(US, country="GB", words_most=180, closing="Kind regards"),
    "IE": replace(US, country="IE", words_most=180, closing="Kind regards"),
    "CA": replace(US, country="CA"),
    "AU": replace(US, country="AU", closing="Kind regards"),
    "NZ": replace(US, country="NZ", closing="Kind regards"),
    "IN": replace(US, country="IN", closing="Kind regards"),
    "DE": replace(US, country="DE", closing="Kind regards", silent_days=10, follow_up_needs_news=True),
    "JP": replace(US, country="JP", words_most=120, day_starts=9, day_ends=18),
    "NL": replace(US, country="NL", closing="Kind regards"),
    "FR": replace(US, country="FR", closing="Kind regards"),
}


def etiquette_for(language: str) -> Etiquette:
    """The preset for a language tag such as ``en-IE``; the defaults when there is none."""
    return PRESETS.get(language.partition("-")[2].upper(), US)
