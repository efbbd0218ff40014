"""Sets a card or a letter page with typst, from the fonts that come with it: the same card on every machine.

What a person wrote is handed over as data and never pasted into the template, so that nothing in it can be markup.
"""

from __future__ import annotations

import json
from importlib import resources
from typing import TYPE_CHECKING

import typst

from afterword.errors import InputError

if TYPE_CHECKING:
    from afterword.compose.card_page import CardPage

PIXELS_PER_INCH = 200.0


def set_card(page: CardPage, suffix: str) -> tuple[bytes, ...]:
    """The card as one PDF, or as one PNG for each side. Raises InputError for what typst can't set."""
    template = resources.files(__package__).joinpath("card.typ").read_bytes()
    data = json.dumps(
        {
            "paper": page.paper.value,
            "greeting": page.greeting,
            "paragraphs": page.paragraphs,
            "closing": page.closing,
            "name": page.name,
            "date": page.date,
            "to": page.to_address,
            "from": page.from_address,
            "lines": page.lines,
        }
    )
    try:
        # One page comes as its bytes and several as a list, which the types of typst leave open.
        found: object = typst.compile(
            template,
            format="png" if suffix == ".png" else "pdf",
            ppi=PIXELS_PER_INCH,
            sys_inputs={"letter": data},
            ignore_system_fonts=True,
        )
    except RuntimeError as error:
        raise InputError(f"this could not be set as a card: {str(error).splitlines()[0]}") from error
    pages = found if isinstance(found, list) else [found]
    return tuple(page for page in pages if isinstance(page, bytes))
