"""The tables. Every row belongs to an owner, and only `store.repository` reads or writes them."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models

from afterword.errors import StoreError
from afterword.store.captured import Appointment, Candidate, Reminder, Subscription
from afterword.store.owned import Owned, Text, User

__all__ = (
    "Appointment",
    "Attachment",
    "Candidate",
    "IncomingMail",
    "Interview",
    "Letter",
    "LogEvent",
    "Mailbox",
    "Owned",
    "Plan",
    "Profile",
    "Reminder",
    "Setting",
    "Subscription",
    "Text",
    "User",
)


class Profile(Owned):
    """Who the person is; one for each owner."""

    value = models.JSONField()
    source = Text()

    class Meta:
        """One for each owner."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["owner"], name="one_profile")]


class Mailbox(Owned):
    """The mailbox to send from and to watch; one for each owner. The password is not here."""

    value = models.JSONField()
    cursor = models.JSONField(null=True)
    last_read_at = models.DateTimeField(null=True)
    last_error = Text(default="")

    class Meta:
        """One for each owner."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["owner"], name="one_mailbox")]


class Interview(Owned):
    """The notes of one talk, as values and as the text they were read from."""

    ident = models.CharField(max_length=40)
    value = models.JSONField()
    source = Text()
    digest = models.CharField(max_length=64)
    company = Text()
    role = Text()
    ended_at = models.DateTimeField(null=True)
    added_at = models.DateTimeField()

    class Meta:
        """The same notes once."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "ident"], name="interview_ident"),
            models.UniqueConstraint(fields=["owner", "digest"], name="interview_once"),
        ]
        indexes: ClassVar = [models.Index(fields=["owner", "ended_at"], name="interview_end")]


class Letter(Owned):
    """A letter on its way: deliver.outbox.Outgoing, with columns for what is searched."""

    ident = models.CharField(max_length=40)
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="+")
    reader = Text()
    kind = models.CharField(max_length=30)
    state = models.CharField(max_length=20)
    phase = models.CharField(max_length=20, default="")
    fence = models.IntegerField(default=0)
    send_at = models.DateTimeField(null=True)
    lease_until = models.DateTimeField(null=True)
    message_id = Text(default="")
    token = models.CharField(max_length=64, default="")
    sent_at = models.DateTimeField(null=True)
    value = models.JSONField()  # all of it but `raw`
    raw = models.BinaryField(default=b"")

    class Meta:
        """One live letter of a kind to each person about an interview; what is due is found without a scan."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["owner", "ident"], name="letter_ident"),
            models.UniqueConstraint(
                fields=["owner", "interview", "kind", "reader"],
                condition=~models.Q(state="cancelled"),
                name="letter_once",
            ),
            models.UniqueConstraint(
                fields=["owner", "message_id"], condition=~models.Q(message_id=""), name="letter_message_id"
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["send_at"], condition=models.Q(state="approved"), name="letter_due"),
            models.Index(fields=["lease_until"], condition=models.Q(state="sending"), name="letter_lease"),
            models.Index(fields=["owner", "state", "send_at"], name="letter_state"),
        ]


class Attachment(Owned):
    """A file that goes with a letter."""

    letter = models.ForeignKey(Letter, on_delete=models.CASCADE, related_name="+")
    name = Text()
    mime = Text()
    content = models.BinaryField()

    class Meta:
        """A name stands once on a letter."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["letter", "name"], name="attachment_name")]


class IncomingMail(Owned):
    """A mail that came in and concerns the record, as it was judged."""

    key = models.CharField(max_length=64)  # hash of the message: the same mail in two folders is one mail
    value = models.JSONField()
    raw = models.BinaryField()
    letter = models.ForeignKey(Letter, on_delete=models.SET_NULL, null=True, related_name="+")
    interview = models.ForeignKey(Interview, on_delete=models.SET_NULL, null=True, related_name="+")
    sure = models.FloatField()
    effect = models.CharField(max_length=20)
    because = Text()
    received_at = models.DateTimeField()

    class Meta:
        """Nothing is written down twice."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["owner", "key"], name="incoming_once")]
        indexes: ClassVar = [
            models.Index(fields=["owner", "received_at"], name="incoming_when"),
            # `today` asks for these; without it SQLite would walk past the raw bytes of every mail.
            models.Index(fields=["owner", "received_at"], condition=models.Q(effect="pause"), name="incoming_unsure"),
        ]


class Plan(Owned):
    """A follow-up that will be due unless something comes."""

    ident = models.CharField(max_length=40)
    interview = models.ForeignKey(Interview, on_delete=models.CASCADE, related_name="+")
    person = Text()
    kind = models.CharField(max_length=30)
    since = models.DateTimeField()
    zone = models.CharField(max_length=64, default="")
    why = Text()
    state = models.CharField(max_length=20)  # waiting, done, called off
    ended_why = Text(default="")

    class Meta:
        """At most one waits for each interview."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["interview"], condition=models.Q(state="waiting"), name="one_waiting_plan")
        ]
        indexes: ClassVar = [models.Index(fields=["state", "since"], name="plan_due")]


class LogEvent(Owned):
    """One line of the log. Written once; it can't be changed, and goes only with its owner."""

    at = models.DateTimeField()
    what = Text()
    by = Text()
    why = Text()
    interview = models.CharField(max_length=40, default="")
    letter = models.CharField(max_length=40, default="")
    details = models.JSONField(default=dict)

    class Meta:
        """Read by owner, in order."""

        indexes: ClassVar = [models.Index(fields=["owner", "id"], name="log_order")]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Insert; a second save is refused (a trigger in the database refuses it as well)."""
        if self.pk is not None:
            raise StoreError("the log can't be changed")
        super().save(*args, **kwargs)

    def delete(self, *_args: Any, **_kwargs: Any) -> tuple[int, dict[str, int]]:
        """Refused: the log goes only with its owner."""
        raise StoreError("the log can't be changed")


class Setting(Owned):
    """What the person prefers."""

    key = Text()
    value = models.JSONField()

    class Meta:
        """A key stands once."""

        constraints: ClassVar = [models.UniqueConstraint(fields=["owner", "key"], name="setting_key")]
