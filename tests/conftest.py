"""Fixtures for all tests."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

pytest_plugins = ["servers_fixtures", "record_fixtures", "console"]

# A loaded machine is no finding; in CI the examples are the same each time, so that a red run is the change's own.
settings.register_profile(
    "afterword",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=os.environ.get("AFTERWORD_TESTS_STRICT") == "1",
)
settings.load_profile("afterword")
