"""HTML as a reader sees it."""

from __future__ import annotations

import pytest

from afterword.watch.markup import DEEPEST, text_of_html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two&nbsp;&amp; three</p>", "One\n\nTwo & three"),
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("a<blockquote>b<p>c</p></blockquote>d", "a\n> b\n>\n> c\n>\nd".replace(">\n", "> \n")),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ("<style>p{}</style><script>x</script>a", "a"),
        ("a<span style='display: none'>hidden</span>b<span hidden>c</span>", "ab"),
        ("<!-- c --><!DOCTYPE html><![endif]>a<!-- open", "a"),
        ("a<img src=x>b<br/>c", "ab\nc"),
        ("</p></div>a", "a"),
        ("<div><span>a</div>b", "a\nb"),
        ("a<div class=gmail_quote_container>old</div>", "a\n> old"),
        ("a<div id=divRplyFwdMsg>From: x</div>", "a\n-----Original Message-----\nFrom: x"),
    ],
)
def test_it_reads(html: str, text: str) -> None:
    assert text_of_html(html) == text


def test_deep_markup_is_read_flat() -> None:
    assert text_of_html("<div>" * (DEEPEST + 50) + "a" + "</div>" * (DEEPEST + 50)) == "a"
