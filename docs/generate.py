"""Write the pages that are made from the program itself: docs/commands.md from the help texts, docs/rules from the rules.

A test fails when a page is stale; `make docs` mends it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from afterword.cli import cli
from afterword.review.explain import NAMES, page_of

HERE = Path(__file__).parent
HEAD = """# Commands

Made by `make docs` from the help texts; don't edit it here.

Exit 0: done. Exit 1: a review found something of severity `error`. Exit 2: unusable input, or a server that could not be
used; one line on standard error says what, where and what to do. `--json` prints JSON wherever a script may read.
Set `AFTERWORD_HOME` for the data directory, `DATABASE_URL` for PostgreSQL, `AFTERWORD_MAIL_PASSWORD` for the password of
`mailbox set`, and `NO_COLOR` or `--plain` for text without colour.
"""


def help_of(command: click.Command, name: str, parent: click.Context | None) -> list[str]:
    """The help texts of a command and of those below it, as Markdown."""
    context = click.Context(command, info_name=name, parent=parent, terminal_width=90, max_content_width=90)
    text = command.get_help(context).rstrip()
    pages = [f"## {context.command_path}\n\n```\n{text}\n```\n"]
    if isinstance(command, click.Group):
        for child in command.list_commands(context):
            found = command.get_command(context, child)
            assert found is not None
            pages += help_of(found, child, context)
    return pages


def commands_page() -> str:
    """The whole page."""
    return HEAD + "\n" + "\n".join(help_of(cli, "afterword", None))


def rules_page() -> str:
    """The list of all rules."""
    lines = (f"- [{name}]({name}.md): {page_of(name).splitlines()[2]}" for name in NAMES)
    return "# What the reviewer looks for\n\nMade by `make docs` from the rules.\n\n" + "\n".join(lines) + "\n"


def pages() -> dict[Path, str]:
    """Each generated page and its text."""
    made = {HERE / "commands.md": commands_page(), HERE / "rules" / "index.md": rules_page()}
    return made | {HERE / "rules" / f"{name}.md": page_of(name) for name in NAMES}


def main() -> int:
    """Write the pages; with --check only say whether they are stale."""
    stale = [page for page, text in pages().items() if not page.is_file() or page.read_text(encoding="utf-8") != text]
    if "--check" in sys.argv:
        return int(bool(stale))
    (HERE / "rules").mkdir(exist_ok=True)
    for page in stale:
        page.write_text(pages()[page], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
