"""The terminal: parse, call flow, render.

Exit 0 done; 1 a review found something of severity error; 2 unusable input or a
server that can't be used, one line on standard error.
"""

from __future__ import annotations

import sys

import click

from afterword.cli.lazy import LazyGroup

COMMANDS = {
    "draft": ("afterword.cli.stateless:draft", "Write the letters that an interview calls for."),
    "review": ("afterword.cli.stateless:review", "Say what a letter has, lacks and gets wrong."),
    "when": ("afterword.cli.stateless:when", "Say when each letter should leave, and why then."),
    "classify": ("afterword.cli.stateless:classify", "Say what an incoming mail is."),
    "read": ("afterword.cli.reading:read", "Show what was understood from a file."),
    "open": ("afterword.cli.opening:open_", "Open Afterword in the browser, on this machine alone."),
    "init": ("afterword.cli.setting_up:init", "Make the data directory and read your profile."),
    "mailbox": ("afterword.cli.setting_up:mailbox", "Set or test the mailbox to send from and to watch."),
    "debrief": ("afterword.cli.capturing:debrief", "Write down an interview by answering a few questions."),
    "add": ("afterword.cli.adding:add", "Take in notes, a calendar, an invitation or a transcript."),
    "interviews": ("afterword.cli.capturing:interviews", "List the interviews that calendars told of."),
    "candidates": ("afterword.cli.capturing:candidates", "Take, change or drop what a transcript may have for you."),
    "today": ("afterword.cli.overview:today", "Show what needs you now, with the time left."),
    "letters": ("afterword.cli.overview:letters", "List your letters and where each one stands."),
    "write": ("afterword.cli.writing:write", "Write a letter of a kind: an acceptance, a promise kept …"),
    "show": ("afterword.cli.letters:show", "Show one letter with its review."),
    "card": ("afterword.cli.card:card", "Print a letter as a card or on a page, to be posted."),
    "edit": ("afterword.cli.letters:edit", "Change a letter; an approval given before is void."),
    "approve": ("afterword.cli.letters:approve", "Approve letters, word for word, to be sent at their time."),
    "hold": ("afterword.cli.letters:hold", "Keep a letter back."),
    "cancel": ("afterword.cli.letters:cancel", "Drop a letter for good."),
    "settle": ("afterword.cli.letters:settle", "Say whether a doubtful letter left."),
    "run": ("afterword.cli.running:run", "Send what is due and watch the mailbox."),
    "replies": ("afterword.cli.overview:replies", "List what came back."),
    "reply": ("afterword.cli.replying:reply", "Look at a mail that came back, and say whether it is an answer."),
    "log": ("afterword.cli.overview:log", "Tell everything that happened, by whom and why."),
    "export": ("afterword.cli.running:export", "Write all your data as plain files."),
    "demo": ("afterword.cli.demo:demo", "Go the whole way on a sandbox mailbox; nothing leaves the machine."),
}

EPILOG = """\b
Examples:
  afterword draft friday.md --profile profile.md
  afterword review letter.txt --debrief friday.md
  afterword demo
"""


@click.group(
    cls=LazyGroup,
    lazy=COMMANDS,
    epilog=EPILOG,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(package_name="afterword", prog_name="afterword")
@click.option("--plain", is_flag=True, help="No colour and no tables, also on a terminal (as NO_COLOR does).")
@click.pass_context
def cli(ctx: click.Context, plain: bool) -> None:
    """What you do after an interview: thank each interviewer, once, in time, and follow up when it is due.

    The first five commands read files and keep nothing; the others work on your data directory.
    """
    ctx.obj = {"plain": plain}


def main() -> None:
    """Run the command; an error of ours is one clear sentence on standard error, and exit 2."""
    from afterword.errors import AfterwordError

    try:
        cli.main(standalone_mode=False)
    except AfterwordError as error:
        _fail(str(error))
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.Abort:
        _fail("stopped; nothing was changed by the step that was under way")
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except BrokenPipeError:
        # The reader of our output went away (`afterword log | head`): not an error of ours.
        sys.stderr.close()
        sys.exit(0)


def _fail(sentence: str) -> None:
    click.echo(f"afterword: {sentence}", err=True)
    sys.exit(2)
