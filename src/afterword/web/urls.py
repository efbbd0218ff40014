"""The addresses of the pages."""

from __future__ import annotations

from django.urls import include, path

from afterword.web.pages import (
    answers,
    approving,
    debrief,
    first,
    insights,
    interviews,
    letters,
    mailbox,
    notes,
    offline,
    settings,
    shapes,
    today,
    trouble,
)

urlpatterns = [
    path("", today.page, name="today"),
    path("start", first.page, name="start"),
    path("example", first.example, name="example"),
    path("example/leave", first.leave_example, name="leave-example"),
    path("debrief", debrief.page, name="debrief"),
    path("debrief/file", debrief.file, name="debrief-file"),
    path("proposed", interviews.proposed, name="proposed"),
    path("interviews", interviews.page, name="interviews"),
    path("interviews/<str:ident>", interviews.one, name="interview"),
    path("interviews/<str:ident>/notes", notes.page, name="notes"),
    path("interviews/<str:ident>/note", notes.change, name="note"),
    path("interviews/<str:ident>/candidate", notes.candidate, name="candidate"),
    path("interviews/<str:ident>/letters", letters.side_by_side, name="letters"),
    path("letters/<str:ident>", letters.editor, name="letter"),
    path("letters/<str:ident>/check", letters.check, name="check"),
    path("letters/<str:ident>/tone", letters.tone, name="tone"),
    path("letters/<str:ident>/attach", letters.attach, name="attach"),
    path("letters/<str:ident>/approve", approving.page, name="approve"),
    path("letters/<str:ident>/move", approving.move, name="move"),
    path("letters/<str:ident>/letter.eml", shapes.eml, name="eml"),
    path("letters/<str:ident>/shapes", shapes.page, name="shapes"),
    path("answers", answers.page, name="answers"),
    path("answers/<str:key>", answers.one, name="answer"),
    path("answers/<str:key>/body", answers.body, name="answer-body"),
    path("insights", insights.page, name="insights"),
    path("settings", settings.page, name="settings"),
    path("settings/mailbox", mailbox.page, name="mailbox"),
    path("settings/mailbox/test", mailbox.test, name="mailbox-test"),
    path("settings/export", settings.export, name="export"),
    path("settings/wipe", settings.wipe, name="wipe"),
    path("log", settings.log, name="log"),
    path("manifest.webmanifest", offline.manifest, name="manifest"),
    path("service-worker.js", offline.worker, name="service-worker"),
    path("offline", offline.page, name="offline"),
    path("language/", include("django.conf.urls.i18n")),
]
handler404 = trouble.not_found
handler500 = trouble.broken
handler400 = trouble.bad
