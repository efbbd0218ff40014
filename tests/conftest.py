"""Fixtures for all tests."""

from __future__ import annotations

import importlib.util

pytest_plugins = [name for name in ("servers_fixtures", "pg_fixtures") if importlib.util.find_spec(name) is not None]
