"""Fixtures for all tests."""

from __future__ import annotations

pytest_plugins = ["servers_fixtures", "record_fixtures", "console"]
