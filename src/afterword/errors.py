"""Every error that Afterword raises on purpose, drawn as one tree.

AfterwordError
├── InputError              what was handed in can't be used (exit 2)
│   ├── UnreadableFile      no file, a directory, no text, too large
│   └── DebriefError        a debrief or profile that is really wrong, with its line
├── StoreError              the record can't be used (exit 2)
│   ├── NotFound            no such thing in this person's record
│   ├── NewerDatabase       made by a later version of Afterword
│   └── StoreUnavailable    read-only, full, locked or unreachable
├── OutboxError             a move that the state of a letter doesn't allow (exit 2)
│   ├── IllegalMove         e.g. editing a letter that is being sent
│   ├── NotReady            it can't be approved yet, and why
│   ├── Overtaken           what the person decided on is no longer what stands there
│   └── ClaimLost           another worker has it: drop the connection, change nothing
├── ComposeError            a sentence that rests on nothing; a fault of ours
└── MailError               a mail server, seen from the phase in which it failed
    ├── Unreachable         no answer, no such host, cut off before the dot
    ├── CertificateRefused  the server couldn't prove who it is
    ├── LoginRefused        user name or password not accepted
    ├── SecretMissing       no password on record for this mailbox
    ├── RefusedForNow       4xx: later again
    ├── RefusedForGood      5xx: a person must act
    ├── AnswerUnknown       the dot was written and no reply came: doubtful
    └── UnsafeText          CR, LF, NUL or angle brackets where a command would carry them

A docstring is the default message. What a person typed in a note never raises:
the readers return ``(value, problems)`` and a shell turns a fatal problem into
a DebriefError.
"""

from __future__ import annotations


class AfterwordError(Exception):
    """Something went wrong."""

    def __init__(self, message: str | None = None) -> None:
        self.message = message or (type(self).__doc__ or "").strip().splitlines()[0]
        super().__init__(self.message)


class InputError(AfterwordError):
    """This input can't be used."""


class UnreadableFile(InputError):
    """This file can't be read."""

    def __init__(self, path: str, found: str, cure: str) -> None:
        self.path = path
        super().__init__(f"{path}: {found}; {cure}")


class DebriefError(InputError):
    """This debrief can't be used."""

    def __init__(self, path: str, line: int, message: str) -> None:
        self.path, self.line = path, line
        super().__init__(f"{path}, line {line}: {message}" if line else f"{path}: {message}")


class StoreError(AfterwordError):
    """The record can't be used."""


class NotFound(StoreError):
    """There is nothing of that name on your record."""

    def __init__(self, what: str, ident: str, cure: str = "") -> None:
        super().__init__(f"there is no {what} {ident!r} on your record" + (f"; {cure}" if cure else ""))


class NewerDatabase(StoreError):
    """This record was made by a newer version of Afterword; update Afterword and try again."""


class StoreUnavailable(StoreError):
    """The record can't be opened."""


class OutboxError(AfterwordError):
    """The letter's state doesn't allow that."""


class IllegalMove(OutboxError):
    """That can't be done to a letter in this state."""

    def __init__(self, move: str, state: str, cure: str = "") -> None:
        super().__init__(f"a letter that is {state} can't be {move}" + (f"; {cure}" if cure else ""))


class NotReady(OutboxError):
    """This letter can't be approved yet."""


class Overtaken(OutboxError):
    """This letter was changed meanwhile; look at it as it stands now."""


class ClaimLost(OutboxError):
    """Another worker has taken this letter over."""


class ComposeError(AfterwordError):
    """A sentence rests on no fact."""


class MailError(AfterwordError):
    """The mail server could not be used."""


class Unreachable(MailError):
    """The mail server doesn't answer."""


class CertificateRefused(MailError):
    """The mail server couldn't prove who it is."""


class LoginRefused(MailError):
    """The mail server didn't accept the user name or password."""


class SecretMissing(MailError):
    """There is no password on record for this mailbox."""


class RefusedForNow(MailError):
    """The mail server said: not now."""

    def __init__(self, message: str, code: int = 451) -> None:
        self.code = code
        super().__init__(message)


class RefusedForGood(MailError):
    """The mail server said no."""

    def __init__(self, message: str, code: int = 550) -> None:
        self.code = code
        super().__init__(message)


class AnswerUnknown(MailError):
    """The letter was handed over, and the server's answer didn't reach us."""

    def __init__(self, message: str | None = None, code: int = 0) -> None:
        self.code = code  # 4xx where the server put it off after the dot; 0 where nothing clear came
        super().__init__(message)


class UnsafeText(MailError):
    """This text has a line break or another character that no mail command may carry."""
