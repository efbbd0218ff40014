// Keeps what is typed on this device at each stroke, and gives it back after a dead spot. Pages work without it.
"use strict";

(() => {
  const place = (form) => `afterword:${form.dataset.keep}`;
  const old = (form) => [...form.elements].filter((field) => field.name && !["hidden", "password", "file", "submit"].includes(field.type));
  const read = (form) => old(form).map((field) => [field.name, field.type === "checkbox" || field.type === "radio" ? field.checked : field.value]);

  function store(form) {
    try {
      localStorage.setItem(place(form), JSON.stringify({ seen: form.dataset.seen || "", fields: read(form) }));
    } catch {
      return; // No room, or a browser that keeps nothing: the form still works.
    }
    const said = form.querySelector("[data-kept]");
    if (said) said.textContent = document.documentElement.lang === "de" ? "Auf diesem Gerät bewahrt" : "Kept on this device";
  }

  function load(form) {
    let kept = null;
    try {
      kept = JSON.parse(localStorage.getItem(place(form)));
    } catch {
      return;
    }
    if (!kept || !Array.isArray(kept.fields)) return;
    const names = (name) => kept.fields.filter(([other]) => other === name);
    if (form.hasAttribute("data-debrief")) {
      const more = names("name").length - form.querySelectorAll("[name=name]").length;
      for (let n = 0; n < more; n += 1) form.dispatchEvent(new CustomEvent("one-more"));
    }
    let changed = false;
    const count = {};
    for (const field of old(form)) {
      const number = (count[field.name] = (count[field.name] ?? -1) + 1);
      const value = names(field.name)[number]?.[1];
      if (typeof value !== "string" || value === "" || field.value === value) continue;
      field.value = value;
      field.closest("details")?.setAttribute("open", "");
      changed = true;
    }
    if (!changed) return;
    const back = document.querySelector("[data-back]");
    if (back) back.hidden = false;
    form.dispatchEvent(new Event("given-back"));
  }

  for (const form of document.querySelectorAll("form[data-keep]")) {
    // A letter that was changed elsewhere meanwhile is not written over by what this device remembers.
    const letter = "seen" in form.dataset;
    if (!letter) window.addEventListener("DOMContentLoaded", () => load(form));
    form.addEventListener("input", () => store(form));
    form.addEventListener("submit", () => {
      try {
        sessionStorage.setItem("afterword:sent", place(form));
      } catch {
        // Then it stays kept, which harms nobody.
      }
    });
  }

  // What was sent and taken need not be kept: another page, without the form, came in its place.
  try {
    const sent = sessionStorage.getItem("afterword:sent");
    const again = sent && [...document.querySelectorAll("form[data-keep]")].some((form) => place(form) === sent);
    if (sent && !again && document.querySelector("main") && !document.querySelector("[data-offline]")) localStorage.removeItem(sent);
    sessionStorage.removeItem("afterword:sent");
  } catch {
    // Nothing is kept here, so nothing has to go.
  }

  document.querySelector("[data-forget]")?.addEventListener("click", () => {
    for (const form of document.querySelectorAll("form[data-keep]")) localStorage.removeItem(place(form));
    location.assign(location.pathname);
  });

  // One click approves once, however often it is pressed; the server sees to that too.
  for (const button of document.querySelectorAll("[data-once]")) {
    button.form.addEventListener("submit", () => setTimeout(() => (button.disabled = true)));
  }
  for (const field of document.querySelectorAll("[data-picks]")) {
    field.addEventListener("input", () => {
      const choice = field.form.querySelector(`[name=when][value=${field.dataset.picks}]`);
      if (choice) choice.checked = true;
    });
  }
  const zone = document.querySelector("[data-zone]");
  if (zone && !zone.value) {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if ([...zone.options].some((option) => option.value === here)) zone.value = here;
  }
  const copies = document.querySelector("[data-copies]");
  if (copies && navigator.clipboard) {
    copies.hidden = false;
    copies.addEventListener("click", () => navigator.clipboard.writeText(document.querySelector("[data-copy]").value));
  }
  if ("serviceWorker" in navigator) navigator.serviceWorker.register("/service-worker.js").catch(() => undefined);
})();
