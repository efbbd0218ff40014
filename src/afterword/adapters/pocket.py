"""Passwords that exist only in this process: those of the example's made-up people."""

from __future__ import annotations

from afterword.errors import SecretMissing


class Pocket:
    """flow.ports.Secrets that nothing writes down."""

    def __init__(self) -> None:
        """Empty at first."""
        self._kept: dict[str, str] = {}

    def save(self, account: str, secret: str) -> str:
        """Keep it while the process runs."""
        self._kept[account] = secret
        return "this process"

    def load(self, account: str) -> str:
        """The secret. Raises SecretMissing."""
        if account not in self._kept:
            raise SecretMissing
        return self._kept[account]
