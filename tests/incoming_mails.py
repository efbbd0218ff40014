"""The mails of tests/data/mails and what each is, written by hand; all people and firms are made up."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

MAILS = Path(__file__).parent / "data" / "mails"


@dataclass(frozen=True)
class Expected:
    name: str
    kind: str
    meaning: str = ""
    named: str | None = None
    back: str | None = None
    stage: str = ""
    to: tuple[tuple[str, str, bool], ...] = ()  # address, status, permanent
    of: str = ""  # the Message-ID of the letter that bounced
    own: str | None = None

    @property
    def raw(self) -> bytes:
        return (MAILS / f"{self.name}.eml").read_bytes()


CORPUS = (
    Expected(
        "bounce-postfix",
        "bounce",
        stage="failed",
        to=(("maria.chen@acme.example", "5.1.1", True),),
        of="<letter1@silva.example>",
    ),
    Expected(
        "bounce-postfix-envid",
        "bounce",
        stage="failed",
        to=(("maria+jobs@acme.example", "5.7.1", True),),
        of="<letter1@silva.example>",
    ),
    Expected(
        "bounce-full",
        "bounce",
        stage="failed",
        to=(("full@acme.example", "5.2.2", False),),
        of="<letter1@silva.example>",
    ),
    Expected(
        "bounce-expired",
        "bounce",
        stage="failed",
        to=(("maria.chen@acme.example", "4.4.7", False),),
        of="<letter1@silva.example>",
    ),
    Expected(
        "bounce-two",
        "bounce",
        stage="failed",
        to=(("maria.chen@acme.example", "5.4.1", True),),
        of="<letter1@silva.example>",
    ),
    Expected(
        "bounce-exchange",
        "bounce",
        stage="failed",
        to=(("maria.chen@acme.example", "5.1.10", True),),
        of="<letter1@silva.example>",
    ),
    Expected(
        "bounce-gmail",
        "bounce",
        stage="failed",
        to=(("maria.chen@acme.example", "5.1.1", True),),
        of="<letter1@silva.example>",
    ),
    Expected(
        "delayed-postfix",
        "other",
        stage="delayed",
        to=(("maria.chen@acme.example", "4.4.1", False),),
        of="<letter1@silva.example>",
    ),
    Expected(
        "delivered-postfix",
        "other",
        stage="delivered",
        to=(("maria.chen@acme.example", "2.1.5", False),),
        of="<letter1@silva.example>",
    ),
    Expected(
        "bounce-qmail",
        "bounce",
        stage="failed",
        to=(("maria.chen@acme.example", "5.1.1", True),),
        of="<letter1@silva.example>",
    ),
    Expected(
        "bounce-exim",
        "bounce",
        stage="failed",
        to=(("maria.chen@acme.example", "", True),),
        of="<letter1@silva.example>",
    ),
    Expected("delayed-exim", "other", stage="delayed", to=(("maria.chen@acme.example", "", False),)),
    Expected("bounce-sendmail", "bounce", stage="failed", to=(("maria.chen@acme.example", "5.1.1", True),)),
    Expected(
        "bounce-yahoo",
        "bounce",
        stage="failed",
        to=(("maria.chen@acme.example", "5.2.2", False),),
        of="<letter1@silva.example>",
    ),
    Expected("bounce-icloud", "bounce", stage="failed", to=(("maria.chen@acme.example", "5.7.1", True),)),
    Expected("bounce-domino", "bounce", stage="failed", to=(("maria.chen@acme.example", "", True),)),
    Expected("bounce-german", "bounce", stage="failed", to=(("maria.chen@acme.example", "5.1.1", True),)),
    Expected("bounce-null-path", "bounce", stage="failed", to=(("maria.chen@acme.example", "", True),)),
    Expected("delayed-gmail", "other", stage="delayed", to=(("maria.chen@acme.example", "", False),)),
    Expected("delivered-exchange", "other", stage="delivered", to=(("maria.chen@acme.example", "", False),)),
    Expected("away-en", "auto-reply", back="2026-12-07"),
    Expected("away-en-inclusive", "auto-reply", back="2026-12-07"),
    Expected("away-en-back", "auto-reply", back="2026-11-26"),
    Expected("away-en-range", "auto-reply", back="2026-12-07"),
    Expected("away-en-none", "auto-reply"),
    Expected("away-en-us", "auto-reply", back="2026-12-07"),
    Expected("away-ack", "auto-reply"),
    Expected("away-de", "auto-reply", back="2026-12-07"),
    Expected("away-de-ab", "auto-reply", back="2026-12-07"),
    Expected("away-fr", "auto-reply", back="2026-12-07"),
    Expected("away-fr-retour", "auto-reply", back="2026-12-07"),
    Expected("away-es", "auto-reply", back="2026-12-07"),
    Expected("away-it", "auto-reply", back="2026-12-07"),
    Expected("away-nl", "auto-reply", back="2026-12-07"),
    Expected("away-pt", "auto-reply", back="2026-12-07"),
    Expected("away-sv", "auto-reply", back="2026-12-07"),
    Expected("away-da", "auto-reply", back="2026-12-07"),
    Expected("away-no", "auto-reply", back="2026-12-07"),
    Expected("away-pl", "auto-reply", back="2026-12-07"),
    Expected("away-fi", "auto-reply", back="2026-12-07"),
    Expected("away-ja", "auto-reply", back="2026-12-07"),
    Expected(
        "reply-interview",
        "reply",
        meaning="interview",
        named="2026-12-01",
        own="Hi Ana,\n\nThanks for the note. Could you come in on Tuesday to meet the rest of the team?\n\nBest,\nMaria",
    ),
    Expected("reply-human-auto-no", "reply", meaning="interview", named="2026-11-30"),
    Expected("reply-quoting-bounce", "reply", meaning="information"),
    Expected("reply-rejection", "reply", meaning="rejection"),
    Expected("reply-offer", "reply", meaning="offer", named="2026-12-04"),
    Expected("reply-holding", "reply", meaning="information", named="2026-11-27"),
    Expected("reply-postscript", "reply", meaning="assessment", named="2026-11-30"),
    Expected(
        "reply-html-outlook",
        "reply",
        meaning="interview",
        named="2026-12-03",
        own="Hi Ana,\n\nWe’d like to invite you to a second interview on 3 December at 10.\n\nRegards,\nMaria",
    ),
    Expected("reply-inline", "reply", meaning="information", named="2026-12-02"),
    Expected("ats-rejection", "reply", meaning="rejection"),
    Expected("ats-test", "reply", meaning="assessment", named="2026-11-29"),
    Expected("ats-offer", "reply", meaning="offer", named="2026-11-30"),
    Expected("reply-unclear", "reply", meaning="unclear"),
    Expected("notice-received", "other"),
    Expected("notice-received-quiet", "other"),
    Expected("notice-survey", "other"),
    Expected("notice-alert", "other"),
    Expected("notice-code", "other"),
    Expected("notice-receipt", "other"),
    Expected("notice-newsletter", "other"),
    Expected("notice-read-receipt", "other"),
    Expected("calendar-request", "invitation"),
    Expected("calendar-cancel", "invitation"),
    Expected("calendar-reply", "other"),
    Expected("calendar-publish", "invitation"),
    Expected("calendar-forwarded", "other"),
)
