"""Harper's dictionary takes most of a second and no lock of Python's: it is built while the rest is loaded."""

from __future__ import annotations

from threading import Thread


def build_dictionary() -> Thread:
    """Begin; join before a letter is judged, else it is built a second time. Not a daemon: it must not outlive Python."""
    from afterword.review import proof

    thread = Thread(target=proof.warm, name="dictionary")
    thread.start()
    return thread
