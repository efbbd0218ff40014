# ruff: noqa: ISC004 - a talk reads well as its lines
"""Transcripts in the shapes of the usual programs, each with (start, speaker, words) of its cues; and talks with what
a careful listener would propose as notes: (kind, person, words that must stand in it).
"""

from __future__ import annotations

SHAPES: dict[str, tuple[str, str, list[tuple[float | None, str, str]]]] = {
    "subrip": (
        "a.srt",
        "1\n00:00:01,000 --> 00:00:02,500\nHello\n\n2\n00:00:03,000 --> 00:00:04,000\n<i>there</i>\n",
        [(1, "", "Hello"), (3, "", "there")],
    ),
    "subrip with names": (
        "a.srt",
        "1\n00:00:01,000 --> 00:00:02,500\nMaria Chen: Hello\n\n2\n00:00:03,000 --> 00:00:04,000\nAna Silva: Hi\n",
        [(1, "Maria Chen", "Hello"), (3, "Ana Silva", "Hi")],
    ),
    "subrip without blank rows": (
        "a.srt",
        "1\n00:00:01,000 --> 00:00:02,500\nHello\n2\n00:00:03.000 --> 00:00:04.000\nthere\n",
        [(1, "", "Hello"), (3, "", "there")],
    ),
    "subrip with two voices": (
        "a.srt",
        "1\n00:00:01,000 --> 00:00:02,500\nMaria: Hello\nAna: Hi\n",
        [(1, "Maria", "Hello"), (1, "Ana", "Hi")],
    ),
    "zoom vtt": (
        "a.vtt",
        "WEBVTT\n\n1\n00:00:01.000 --> 00:00:02.000\nMaria Chen: Hello\n\n2\n00:00:03.000 --> 00:00:04.000\nAna Silva: Hi\n",
        [(1, "Maria Chen", "Hello"), (3, "Ana Silva", "Hi")],
    ),
    "teams vtt": (
        "a.vtt",
        "WEBVTT\n\n7f-1/4-0\n00:00:01.000 --> 00:00:02.000\n<v Chen, Maria>Hello\nthere</v>\n",
        [(1, "Chen, Maria", "Hello\nthere")],
    ),
    "teams of old": (
        "a.txt",
        "0:0:0.0 --> 0:0:2.470\nMaria Chen\nHello there.\n\n0:0:3.100 --> 0:0:5.0\nAna Silva\nHi.\n",
        [(0, "Maria Chen", "Hello there."), (3.1, "Ana Silva", "Hi.")],
    ),
    "teams": (
        "a.txt",
        "Interview with Ana-20261119_140000-Meeting Recording\nNovember 19, 2026, 7:00PM\n\nMaria Chen   0:03\nHello there.\n\nAna Silva   1:02:15\nHi.\n",
        [(3, "Maria Chen", "Hello there."), (3735, "Ana Silva", "Hi.")],
    ),
    "otter": (
        "a.txt",
        "Maria Chen  0:03  \nHello there.\n\nAna Silva  0:09  \nHi.\nMore.\n\nTranscribed by https://otter.ai\n",
        [(3, "Maria Chen", "Hello there."), (9, "Ana Silva", "Hi. More. Transcribed by https://otter.ai")],
    ),
    "otter without names": (
        "a.txt",
        "Unknown Speaker  0:03\nHello there.\n\nSpeaker 1  0:09\nHi.\n",
        [(3, "Unknown Speaker", "Hello there."), (9, "Speaker 1", "Hi.")],
    ),
    "fireflies": (
        "a.txt",
        "Maria Chen - 00:03\nHello there.\n\nAna Silva - 00:09\nHi.\n",
        [(3, "Maria Chen", "Hello there."), (9, "Ana Silva", "Hi.")],
    ),
    "fireflies lines": (
        "a.txt",
        "[00:03] Maria Chen: Hello there.\n[00:09] Ana Silva: Hi.\n",
        [(3, "Maria Chen", "Hello there."), (9, "Ana Silva", "Hi.")],
    ),
    "rev": (
        "a.txt",
        "Speaker 1 (00:03):\nHello there.\n\nSpeaker 2 (00:09):\nHi.\n",
        [(3, "Speaker 1", "Hello there."), (9, "Speaker 2", "Hi.")],
    ),
    "rev in one line": (
        "a.txt",
        "Maria Chen (00:03): Hello there.\nAna Silva (00:09): Hi.\n",
        [(3, "Maria Chen", "Hello there."), (9, "Ana Silva", "Hi.")],
    ),
    "meet": (
        "a.txt",
        "Interview (2026-11-19 14:00 GMT-5) - Transcript\nAttendees\nMaria Chen, Ana Silva\nTranscript\n00:00:00\nMaria Chen: Hello there.\nAna Silva: Hi.\n00:05:00\nMaria Chen: Back to you.\n",
        [(0, "Maria Chen", "Hello there."), (None, "Ana Silva", "Hi."), (300, "Maria Chen", "Back to you.")],
    ),
    "zoom text": (
        "a.txt",
        "[Maria Chen] 14:02:11\nHello there.\n\n[Ana Silva] 14:02:19\nHi.\n",
        [(50531, "Maria Chen", "Hello there."), (50539, "Ana Silva", "Hi.")],
    ),
    "zoom chat": (
        "a.txt",
        "14:02:11 From Maria Chen to Everyone: Hello there.\n14:02:19 From Ana Silva to Everyone: Hi.\n",
        [(50531, "Maria Chen", "Hello there."), (50539, "Ana Silva", "Hi.")],
    ),
    "whisper": (
        "a.txt",
        "[00:00.000 --> 00:04.000]  Hello there.\n[00:04.000 --> 00:06.000]  Hi.\n",
        [(0, "", "Hello there."), (4, "", "Hi.")],
    ),
    "names alone": (
        "a.txt",
        "Maria Chen: Hello there.\nAna Silva: Hi.\nMaria Chen: How are you?\nAna Silva: Fine.\n",
        [(None, "Maria Chen", "Hello there."), (None, "Ana Silva", "Hi."), (None, "Maria Chen", "How are you?"),
         (None, "Ana Silva", "Fine.")],
    ),
    "bold names": (
        "a.txt",
        "**Maria Chen:** Hello there.\n\n**Ana Silva:** Hi.\n",
        [(None, "Maria Chen", "Hello there."), (None, "Ana Silva", "Hi.")],
    ),
    "names of other scripts": (
        "a.txt",
        "[00:03] Łukasz Nowak: Hello there.\n[00:09] 陈丽: Hi.\n",
        [(3, "Łukasz Nowak", "Hello there."), (9, "陈丽", "Hi.")],
    ),
    "windows breaks": (
        "a.txt",
        "Maria Chen  0:03\r\nHello there.\r\n\r\nAna Silva  0:09\r\nHi.\r\n",
        [(3, "Maria Chen", "Hello there."), (9, "Ana Silva", "Hi.")],
    ),
    "time then name": (
        "a.txt",
        "00:03 Maria Chen\nHello there.\n00:09 Ana Silva\nHi.\n",
        [(3, "Maria Chen", "Hello there."), (9, "Ana Silva", "Hi.")],
    ),
}  # fmt: skip

TALKS: dict[str, tuple[str, list[tuple[str, str, str]]]] = {
    "nurse": (
        "Orla Byrne: Tell me about your time on the stroke ward.\n"
        "Ana Silva: In my last role I led the night team of six.\n"
        "Orla Byrne: So, what we really need is a nurse who can run the discharge board.\n"
        "Ana Silva: How many beds does the new unit have?\n"
        "Orla Byrne: Good question, I'd have to check with the ward manager.\n"
        "Ana Silva: I can send you my wound care certificate.\n"
        "Orla Byrne: Lovely. You'll hear from HR by Friday.\n",
        [("need", "Orla Byrne", "run the discharge board"), ("question", "Orla Byrne", "beds"),
         ("promise", "Orla Byrne", "wound care certificate"), ("next", "Orla Byrne", "Friday"),
         ("talked", "Orla Byrne", "stroke ward")],
    ),
    "chef": (
        "Pat Roe: We just opened a second kitchen in Galway.\n"
        "Ana Silva: At my last place I ran the grill for three years.\n"
        "Pat Roe: My only concern is that you haven't worked with a wood oven.\n"
        "Ana Silva: I haven't used one, true.\n"
        "Pat Roe: We'd like someone who can train the apprentices. The next step is a trial shift on Tuesday.\n",
        [("learned", "Pat Roe", "second kitchen in Galway"), ("concern", "Pat Roe", "wood oven"),
         ("need", "Pat Roe", "train the apprentices"), ("next", "Pat Roe", "trial shift")],
    ),
    "engineer": (
        "[00:00:10] Tom Ode: Our biggest challenge is lag in the ingestion tier.\n"
        "[00:00:20] Ana Silva: I led a Flink migration in my previous role.\n"
        "[00:00:31] Tom Ode: We're trying to move 300 jobs before June.\n"
        "[00:00:40] Ana Silva: I'll share my write-up on compaction.\n"
        "[00:00:55] Maria Chen: We'll get back to you by Wednesday.\n",
        [("need", "Tom Ode", "lag in the ingestion tier"), ("need", "Tom Ode", "300 jobs"),
         ("promise", "Tom Ode", "write-up on compaction"), ("next", "Maria Chen", "Wednesday")],
    ),
    "teacher": (
        "Head: There are four classes in each year, and we hired three teachers last year.\n"
        "Ana Silva: I taught year four at my last school, I built the maths club.\n"
        "Head: It's really important for us that reading comes first.\n"
        "Head: The panel will decide on Thursday.\n",
        [("learned", "Head", "four classes"), ("need", "Head", "reading comes first"), ("next", "Head", "Thursday")],
    ),
    "small talk only": (
        "Maria Chen: Can you hear me?\nAna Silva: Yes, nice to meet you.\nMaria Chen: How are you?\nAna Silva: Fine, thanks.\n",
        [],
    ),
    "two languages": (
        "Maria Chen: Wir haben letztes Jahr drei neue Werke in Polen und Ungarn eröffnet und suchen jetzt Leute.\n"
        "Ana Silva: Danke, ich habe in meiner letzten Stelle ein Team von sechs Leuten geleitet und aufgebaut.\n"
        "Maria Chen: We're looking for a controller who speaks Polish.\n"
        "Ana Silva: I'll send you my certificate.\n",
        [("need", "Maria Chen", "controller who speaks Polish"), ("promise", "Maria Chen", "certificate")],
    ),
    "private": (
        "Maria Chen: We need someone who can start in March.\n"
        "Maria Chen: Off the record, we are going to let two people go next quarter.\n"
        "Ana Silva: In my last role I led the team.\n",
        [("need", "Maria Chen", "start in March")],
    ),
}  # fmt: skip
