"""What tests that commit to the database need."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _log_may_go(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test that commits all tables are emptied; the log goes only where its owner is being wiped."""
    marker = request.node.get_closest_marker("django_db")
    if marker is None or not marker.kwargs.get("transaction"):
        yield
        return
    request.getfixturevalue("transactional_db")
    yield
    from afterword.store.models import User

    User.objects.update(is_active=False)
