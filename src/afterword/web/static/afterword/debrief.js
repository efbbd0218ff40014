// The debrief: one more person without a new page, and chips that begin a line.
"use strict";

(() => {
  const form = document.querySelector("[data-debrief]");
  const pattern = document.querySelector("[data-person]");

  function begin(box, kind) {
    const lines = box.value.slice(0, box.selectionStart ?? box.value.length);
    const fresh = lines === "" || lines.endsWith("\n");
    box.setRangeText(`${fresh ? "" : "\n"}${kind}: `, lines.length, lines.length, "end");
    box.focus();
    box.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function ready(person) {
    const chips = person.querySelector("[data-chips]");
    if (!chips) return;
    chips.hidden = false;
    for (const chip of chips.children) chip.addEventListener("click", () => begin(person.querySelector("[name=notes]"), chip.dataset.kind));
  }

  function more() {
    if (!pattern) return null;
    const person = pattern.content.firstElementChild.cloneNode(true);
    form.querySelector("[data-people]").append(person);
    ready(person);
    return person;
  }

  form.querySelectorAll(".person").forEach(ready);
  form.addEventListener("one-more", more);
  form.querySelector("[data-more]")?.addEventListener("click", (event) => {
    event.preventDefault();
    more()?.querySelector("[name=name]").focus();
  });
})();
