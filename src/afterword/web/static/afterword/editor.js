// The editor: underlines what was found, mends it with a click or a key, shows what a sentence rests on.
"use strict";

(() => {
  const box = document.querySelector("#body");
  const mirror = document.querySelector("[data-mirror]");
  const margin = document.querySelector("#margin");
  const rests = document.querySelector("[data-rests]");
  if (!box || !mirror) return;
  const sources = [...document.querySelectorAll("[data-sources] li")].map((li) => ({ words: [...box.defaultValue].slice(+li.dataset.start, +li.dataset.end).join(""), on: li.textContent }));

  // The server counts code points, a text field counts UTF-16 units.
  const unit = (text, points) => [...text].slice(0, points).join("").length;
  const notes = () => [...margin.querySelectorAll("[data-start]")];

  function paint() {
    mirror.textContent = `${box.value}\n`;
    if (!("highlights" in CSS)) return;
    const text = mirror.firstChild;
    for (const press of ["error", "warning", "hint"]) {
      const ranges = notes().filter((note) => note.dataset.press === press).map((note) => {
        const range = new Range();
        range.setStart(text, Math.min(unit(box.value, +note.dataset.start), text.length));
        range.setEnd(text, Math.min(unit(box.value, +note.dataset.end), text.length));
        return range;
      });
      CSS.highlights.set(press, new Highlight(...ranges));
    }
  }

  function mend(button) {
    const note = button.closest("[data-start]");
    const [start, end] = [unit(box.value, +note.dataset.start), unit(box.value, +note.dataset.end)];
    box.focus();
    box.setSelectionRange(start, end);
    // So that the field's own undo takes it back.
    if (!document.execCommand("insertText", false, button.dataset.mend)) box.setRangeText(button.dataset.mend, start, end, "end");
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function here() {
    const at = box.selectionStart;
    for (const note of notes()) {
      const inside = unit(box.value, +note.dataset.start) <= at && at <= unit(box.value, +note.dataset.end);
      note.classList.toggle("here", inside);
    }
    const found = sources.find(({ words }) => words && box.value.indexOf(words) >= 0 && box.value.indexOf(words) <= at && at <= box.value.indexOf(words) + words.length);
    rests.textContent = found && found.on ? `${document.documentElement.lang === "de" ? "Beruht auf" : "Rests on"}: ${found.on}` : "";
  }

  margin.addEventListener("click", (event) => {
    const button = event.target.closest("[data-mend]");
    if (!button) return;
    event.preventDefault();
    mend(button);
  });
  box.addEventListener("keydown", (event) => {
    if (!event.altKey || !["ArrowDown", "ArrowUp", "Enter"].includes(event.key)) return;
    event.preventDefault();
    if (event.key === "Enter") {
      const button = margin.querySelector(".here [data-mend]");
      if (button) mend(button);
      return;
    }
    const places = notes().map((note) => unit(box.value, +note.dataset.start)).sort((a, b) => a - b);
    const next = event.key === "ArrowDown" ? places.find((place) => place > box.selectionStart) ?? places[0] : places.findLast((place) => place < box.selectionStart) ?? places.at(-1);
    if (next !== undefined) box.setSelectionRange(next, next);
    here();
  });
  box.addEventListener("input", () => {
    mirror.textContent = `${box.value}\n`;
    if ("highlights" in CSS) for (const press of ["error", "warning", "hint"]) CSS.highlights.delete(press);
  });
  document.addEventListener("selectionchange", () => document.activeElement === box && here());
  document.body.addEventListener("htmx:afterSwap", () => {
    paint();
    here();
  });
  window.addEventListener("beforeunload", (event) => {
    if (box.value !== box.defaultValue && !box.form.dataset.leaving) event.preventDefault();
  });
  box.form.addEventListener("submit", () => (box.form.dataset.leaving = "yes"));
  paint();
})();
