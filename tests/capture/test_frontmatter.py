"""The lines at the top, as people, phones and YAML write them."""

from __future__ import annotations

import pytest

from afterword.capture.frontmatter import FrontMatter, canonical, is_fence, read_front_matter

KNOWN = frozenset({"company", "role", "links", "signature", "start", "phone", "name"})


def read(text: str) -> FrontMatter:
    return read_front_matter(text.split("\n"), KNOWN.__contains__)


def pairs(text: str) -> list[tuple[str, str]]:
    return [(entry.key, entry.value) for entry in read(text).entries]


@pytest.mark.parametrize("fence", ["---", "--", "—", "–", "—-", "***", "___", "-----  ", "* * *", "==="])
def test_a_fence_is_whatever_a_phone_makes_of_it(fence: str) -> None:
    assert read(f"{fence}\ncompany: Acme\n{fence}\n# Maria").body == 3


@pytest.mark.parametrize("line", ["-", "", "- x", "company: a", "a---"])
def test_other_lines_are_no_fences(line: str) -> None:
    assert not is_fence(line)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("company: 2nd: panel", "2nd: panel"),
        ("company: +49 30 1234", "+49 30 1234"),
        ("company: C# developer", "C# developer"),
        ("company: Acme  # the robots", "Acme"),
        ("company:   # nothing yet", ""),
        ('company: "+91 00000"', "+91 00000"),
        ('company: "a  # b"', "a  # b"),
        ('company: "a"  # b', "a"),
        ('company: "tab\\there"', "tab\there"),
        ('company: "bad \\q"', "bad \\q"),
        ('company: "a" and "b"', '"a" and "b"'),
        ('company: "a\\q" "b"', '"a\\q" "b"'),
        ("company: 'it''s'", "it's"),
        ('company: Dominic "Dom" F', 'Dominic "Dom" F'),
        ("company: '", "'"),
        ("company: ~", ""),
        ("company: null", ""),
        ("company:Acme", "Acme"),
        ("company\uff1aAcme", "Acme"),
    ],
)
def test_a_value_is_everything_after_the_first_colon(line: str, value: str) -> None:
    assert pairs(f"---\n{line}\n---") == [("company", value)]


def test_it_reads_lists_of_yaml() -> None:
    text = "---\nlinks:\n  - https://a.example\n  - 'https://b.example'\n    /more\n  -  ''\nrole: x\n---"
    links, role = read(text).entries
    assert links.values == ("https://a.example", "https://b.example /more")
    assert role.value == "x"


@pytest.mark.parametrize(("line", "values"), [("links: []", ()), ("links: [a, 'b']", ("a", "b"))])
def test_it_reads_lists_on_one_line(line: str, values: tuple[str, ...]) -> None:
    assert read(f"---\n{line}\n---").entries[0].values == values


def test_a_block_keeps_its_lines_and_a_folded_one_does_not() -> None:
    assert pairs("---\nsignature: |\n  Ana\n\n   Silva\nrole: x\n---") == [
        ("signature", "Ana\n\n Silva"),
        ("role", "x"),
    ]
    assert pairs("---\nsignature: >-\n  Ana\n  Silva\n---") == [("signature", "Ana Silva")]
    assert pairs("---\nsignature: |\nrole: x\n---") == [("signature", ""), ("role", "x")]


def test_a_block_may_have_lost_its_indent_on_the_way() -> None:
    assert pairs("---\nsignature: |\nAna Silva\n# no\n---")[0] == ("signature", "Ana Silva")


def test_a_long_value_goes_on_in_indented_lines() -> None:
    assert pairs("---\nrole: staff\n  engineer\n\n  and more\n---") == [("role", "staff engineer")]
    assert pairs("---\nrole: staff\n  company: Acme\n---") == [("role", "staff"), ("company", "Acme")]


def test_a_line_that_is_no_pair_is_reported() -> None:
    front = read("---\ncompany: Acme\njust some words\n# a comment\n\n---\n")
    assert [(p.line, "just some words" in p.message) for p in front.problems] == [(3, True)]


def test_a_comment_of_yaml_stands_among_pairs() -> None:
    assert pairs("---\n# about them\ncompany: Acme\n---") == [("company", "Acme")]


@pytest.mark.parametrize("body", ["# Maria Chen\n- talked: x\n---\n- y", "- talked: x", "## Notes\ncompany: b"])
def test_an_unclosed_front_matter_ends_where_the_notes_begin(body: str) -> None:
    front = read(f"---\ncompany: Acme\n\n{body}")
    assert front.body == 3
    assert "closing fence" in front.problems[0].message


def test_a_list_at_the_margin_belongs_to_its_key() -> None:
    assert read("---\nlinks:\n- a.example\nrole: x\n---\n").entries[0].values == ("a.example",)


def test_pairs_at_the_top_need_no_fence() -> None:
    front = read("\ncompany: Acme\nlinks:\n- a.example\n\nrole: welder\n  nights\n\nMaria:\n- x")
    assert [(e.key, e.value) for e in front.entries] == [
        ("company", "Acme"),
        ("links", "a.example"),
        ("role", "welder nights"),
    ]
    assert front.body == 7


def test_a_lone_fence_closes_pairs_that_none_opened() -> None:
    assert read("company: Acme\n---\n# Maria").body == 2


@pytest.mark.parametrize("text", ["", "\n\n", "# Maria\ncompany: x", "- x", "words"])
def test_a_text_without_pairs_has_no_front_matter(text: str) -> None:
    assert read(text).entries == ()


def test_a_key_is_looked_up_in_small_letters() -> None:
    assert canonical("**Time_Zone** ") == "time zone"
