"""Whatever happens in whatever order: never two dots without proof, and nothing approved is lost."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from players import AFTER, MARIA

from afterword.deliver import moves
from afterword.deliver.outbox import Outgoing, Phase
from afterword.domain import Letter, LetterKind, State
from afterword.errors import IllegalMove

if TYPE_CHECKING:
    from collections.abc import Callable

VISIBLE = {State.DRAFTED, State.HELD, State.REFUSED}  # the person sees it and can act
MOVING = {State.APPROVED, State.SENDING, State.DOUBTFUL}  # a clock takes it on
TERMINAL = {State.SENT, State.CANCELLED}


class OneLetter(RuleBasedStateMachine):
    """A person, a worker, a server and crashes do what they like; the world keeps the truth."""

    def __init__(self) -> None:
        super().__init__()
        self.letter = Outgoing("letter1", "talk1", Letter(MARIA, LetterKind.THANK_YOU, "Thank you", "Thank you.\n"))
        self.clock = AFTER
        self.open_dots = 0  # written, and neither disproved by the server nor settled by the person
        self.approvals = 0
        self.approved_text = ""

    def attempt(self, move: Callable[[Outgoing], Outgoing]) -> bool:
        self.clock += dt.timedelta(minutes=1)
        try:
            self.letter = move(self.letter)
        except IllegalMove:
            return False
        return True

    @rule()
    def approve(self) -> None:
        self.approvals += 1
        text = self.letter.letter.body
        frozen = {"message_id": f"<{self.approvals}@x>", "token": str(self.approvals), "digest": text}
        if self.attempt(
            lambda o: moves.approve(o, now=self.clock, send_at=self.clock, sender="a@b", raw=text.encode(), **frozen)
        ):
            self.approved_text = text

    @rule(text=st.sampled_from(["Thank you.\n", "Other words.\n"]))
    def edit(self, text: str) -> None:
        if self.attempt(lambda o: moves.edit(o, replace(o.letter, body=text))):
            self.approved_text = ""

    @rule()
    def hold(self) -> None:
        self.attempt(lambda o: moves.hold(o, "why"))

    @rule()
    def cancel(self) -> None:
        self.attempt(lambda o: moves.cancel(o, "why"))

    @rule()
    def claim(self) -> None:
        if self.attempt(lambda o: moves.claim(o, now=self.clock, lease=dt.timedelta(minutes=15))):
            assert self.letter.raw.decode() == self.approved_text == self.letter.letter.body

    @rule()
    def dot(self) -> None:
        if self.attempt(lambda o: moves.mark_dot(o, now=self.clock)):
            self.open_dots += 1

    @rule()
    def server_takes_it(self) -> None:
        self.attempt(lambda o: moves.mark_sent(o, now=self.clock, server_said="250"))

    @rule()
    def server_refuses_it(self) -> None:
        if self.attempt(lambda o: moves.refuse(o, "550")):
            self.open_dots = 0

    @rule()
    def server_was_not_reached(self) -> None:
        if self.letter.state is State.SENDING and self.attempt(lambda o: moves.release(o, send_at=self.clock, why="")):
            self.open_dots = 0

    @rule()
    def answer_is_lost(self) -> None:
        self.attempt(lambda o: moves.doubt(o, "?"))

    @rule()
    def proof_is_found(self) -> None:
        if self.open_dots:
            assert self.attempt(lambda o: moves.mark_found(o, now=self.clock, where="Sent")) or (
                self.letter.state is State.SENT
            )

    @rule(sent=st.booleans())
    def person_settles(self, sent: bool) -> None:
        if self.attempt(lambda o: moves.settle(o, sent=sent, now=self.clock)) and not sent:
            self.open_dots = 0

    @rule()
    def crash(self) -> None:
        self.letter = moves.after_restart(self.letter)

    @invariant()
    def there_is_never_a_second_dot(self) -> None:
        assert self.open_dots <= 1

    @invariant()
    def an_open_dot_is_never_forgotten(self) -> None:
        if self.open_dots:
            assert moves.is_unsettled(self.letter) or self.letter.state is State.SENT

    @invariant()
    def a_letter_has_left_is_visible_or_goes_on(self) -> None:
        assert self.letter.state in VISIBLE | MOVING | TERMINAL
        if self.letter.state is State.APPROVED:
            assert self.letter.send_at is not None
            assert self.letter.phase is Phase.NONE
        if self.letter.state is State.SENDING:
            assert self.letter.lease_until is not None

    @invariant()
    def nothing_unapproved_is_on_its_way(self) -> None:
        if self.letter.state in MOVING:
            assert self.letter.letter.body == self.approved_text

    @invariant()
    def a_sent_letter_was_claimed(self) -> None:
        if self.letter.state is State.SENT:
            assert self.letter.fence > 0


TestOneLetter = OneLetter.TestCase
TestOneLetter.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
