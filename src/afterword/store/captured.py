"""The tables of what calendars and transcripts tell, before the person has typed a word."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from afterword.store.owned import Owned, Text


class Appointment(Owned):
    """An appointment that a calendar told of, and the interview that it became."""

    uid = models.CharField(max_length=255)  # its hash where it is longer
    original = models.CharField(max_length=40, default="")  # of one instance of a recurring one, by its rule
    organizer = Text(default="")  # address, small letters
    sequence = models.IntegerField(default=0)
    stamp = models.DateTimeField(null=True)
    start_at = models.DateTimeField(null=True)
    end_at = models.DateTimeField(null=True)
    state = models.CharField(max_length=20)  # taken, proposed, told (the notes are in), cancelled, dropped
    interview = models.ForeignKey("Interview", on_delete=models.SET_NULL, null=True, related_name="+")
    value = models.JSONField()  # the debrief that it begins, and how sure that is
    source = Text(default="")
    seen_at = models.DateTimeField()

    class Meta:
        """Each appointment once, however often it is sent; those whose debrief is due are found without a scan."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "uid", "original"], name="appointment_once"),
        ]
        indexes: ClassVar = [models.Index(fields=["owner", "state", "end_at"], name="appointment_end")]


class Candidate(Owned):
    """Something said in a talk that may become a note, once the person takes it."""

    ident = models.CharField(max_length=40)
    interview = models.ForeignKey("Interview", on_delete=models.CASCADE, related_name="+")
    talk = models.CharField(max_length=64)  # hash of the transcript: the same one twice proposes nothing twice
    state = models.CharField(max_length=20, default="waiting")  # waiting, taken, dropped
    value = models.JSONField()

    class Meta:
        """Named by the person."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["owner", "ident"], name="candidate_ident")]
        indexes: ClassVar = [models.Index(fields=["owner", "interview", "state"], name="candidate_state")]


class Subscription(Owned):
    """A calendar that is read again and again. Its password, if it has one, is in the keyring."""

    ident = models.CharField(max_length=40)
    address = models.CharField(max_length=2000)
    value = models.JSONField()  # user, whether it is CalDAV, which private hosts are allowed
    seen = models.CharField(max_length=200, default="")  # ETag
    last_read_at = models.DateTimeField(null=True)
    last_error = Text(default="")

    class Meta:
        """An address once."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "ident"], name="subscription_ident"),
            models.UniqueConstraint(fields=["owner", "address"], name="subscription_once"),
        ]


class Reminder(Owned):
    """A reminder that went out; made before it goes, so that it goes once."""

    key = models.CharField(max_length=120)
    sent_at = models.DateTimeField()

    class Meta:
        """Once."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["owner", "key"], name="reminder_once")]
