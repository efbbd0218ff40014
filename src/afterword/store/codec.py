"""Domain values to JSON and back, by their own type hints; aware datetimes keep the name of their zone."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum
import functools
import types
import typing
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword import domain

T = TypeVar("T")


def storable(text: str) -> str:
    """Text that every database takes: PostgreSQL keeps neither NUL nor half of a surrogate pair."""
    if "\0" in text or not text.isascii():
        return text.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def encode(value: Any) -> Any:
    """A value of plain JSON types."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: encode(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, dt.datetime):
        zone = getattr(value.tzinfo, "key", "")
        return f"{value.isoformat()}[{zone}]" if zone else value.isoformat()
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [encode(item) for item in value]
    if isinstance(value, dict):
        return {storable(str(key)): encode(item) for key, item in value.items()}
    return value


def decode(kind: type[T], data: Any) -> T:
    """The value again. Fields that a later version added are left out; missing ones take their default."""
    return typing.cast("T", _decode(kind, data))


def _decode(kind: Any, data: Any) -> Any:
    origin = typing.get_origin(kind)
    if data is None:
        return None
    if origin in {typing.Union, types.UnionType}:
        return _decode(next(a for a in typing.get_args(kind) if a is not type(None)), data)
    if origin is tuple:
        return _decode_tuple(typing.get_args(kind), data)
    if origin is dict or kind is dict:
        return dict(data)
    if dataclasses.is_dataclass(kind):
        hints = _hints(typing.cast("type", kind))
        return kind(**{name: _decode(hint, data[name]) for name, hint in hints.items() if name in data})  # type: ignore[operator]
    if kind is dt.datetime:
        return decode_moment(data)
    if kind is dt.date:
        return dt.date.fromisoformat(data)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return kind(data)
    return data


def _decode_tuple(arguments: tuple[Any, ...], data: Any) -> tuple[Any, ...]:
    if len(arguments) == 2 and arguments[1] is Ellipsis:  # noqa: PLR2004 - tuple[X, ...]
        return tuple(_decode(arguments[0], item) for item in data)
    return tuple(_decode(kind, item) for kind, item in zip(arguments, data, strict=False))


def decode_moment(text: str) -> dt.datetime:
    """An aware datetime in the zone it was written in."""
    moment, _, zone = text.partition("[")
    found = dt.datetime.fromisoformat(moment)
    return in_zone(found, zone.rstrip("]"))


def in_zone(moment: dt.datetime, zone: str) -> dt.datetime:
    """The same instant on the clocks of `zone`; unchanged when this machine doesn't know it."""
    if not zone:
        return moment
    try:
        return moment.astimezone(ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError):
        return moment


@functools.cache
def _hints(kind: type) -> dict[str, Any]:
    names = {name: getattr(domain, name) for name in domain.__all__}
    return typing.get_type_hints(kind, localns={"dt": dt, **names})
