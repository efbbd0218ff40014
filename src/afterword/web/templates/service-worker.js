{% load static %}// Keeps the empty debrief form and what it needs for dead spots. Nothing that anybody wrote is kept here.
const NAME = "afterword-{{ version }}";
const KEPT = ["{% url 'offline' %}", "{% static 'afterword/type.css' %}?v={{ version }}", "{% static 'afterword/page.css' %}?v={{ version }}", "{% static 'afterword/parts.css' %}?v={{ version }}", "{% static 'afterword/rest.css' %}?v={{ version }}", "{% static 'afterword/keep.js' %}?v={{ version }}", "{% static 'afterword/debrief.js' %}?v={{ version }}", "{% static 'afterword/icon.svg' %}"];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(KEPT)).then(() => self.skipWaiting()));
});
self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name.startsWith("afterword-") && name !== NAME);
  event.waitUntil(caches.keys().then((names) => Promise.all(old(names).map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});
self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const path = new URL(event.request.url).pathname;
  if (event.request.mode === "navigate") {
    event.respondWith(fetch(event.request).catch(() => caches.match("{% url 'offline' %}")));
  } else if (path.startsWith("/static/afterword/")) {
    event.respondWith(fetch(event.request).catch(() => caches.match(event.request)));
  }
});
