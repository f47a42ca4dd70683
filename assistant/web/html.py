"""A Gradio component for our own HTML: what is pressed in it becomes one event."""

from __future__ import annotations

from typing import Any

import gradio as gr

LISTEN = """
const gather = (form) => form ? Object.fromEntries(new FormData(form)) : {};
let pressed = false;
let typed = false; // in a form that tells at each change, since it was last drawn
const send = (node, what) => !(typed = false) && (pressed = true) && trigger("select", { ...node.dataset, do: what, fields: gather(node.closest("form")) });
const say = (button, text) => {
  const before = button.textContent;
  button.textContent = text;
  button.setAttribute("role", "status");
  setTimeout(() => { button.textContent = before; button.removeAttribute("role"); }, 2000);
};
const copy = async (button) => {
  try {
    await navigator.clipboard.writeText(button.dataset.text);
    say(button, "Kopierat");
  } catch { say(button, "Kunde inte kopiera"); }
};
element.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-do]");
  if (!button) return;
  event.preventDefault();
  if (button.dataset.do === "copy") { copy(button); return; }
  if (button.dataset.do === "back") { if (window.raPressed) window.raPressed.focus(); return; }
  if (["cell", "cite", "edit"].includes(button.dataset.do) && !button.closest(".ra-panel")) window.raPressed = button;
  if (button.dataset.do === "cell" || button.dataset.do === "open") {
    element.querySelectorAll("[aria-current]").forEach((one) => one.removeAttribute("aria-current"));
    button.setAttribute("aria-current", "true");
  }
  send(button, button.dataset.do);
});
element.addEventListener("input", (event) => { typed = typed || !!event.target.closest("form[data-change]"); });
element.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-change]");
  if (form) trigger("select", { do: form.dataset.change, fields: gather(form) });
});
element.addEventListener("submit", (event) => {
  event.preventDefault();
  const buttons = event.target.querySelectorAll("button[data-do]");
  if (buttons.length === 1) buttons[0].click();
});
let seen = [0, 0];
element.addEventListener("scroll", (event) => {
  if (event.target.classList.contains("ra-scroll")) seen = [event.target.scrollTop, event.target.scrollLeft];
}, true);
let focused = "";
// What was pressed may be gone, and another button in its place: one must not stand on that, nor nowhere.
const settle = () => {
  if (document.activeElement !== document.body) return;
  const back = window.raPressed && window.raPressed.isConnected && window.raPressed.getClientRects().length
    ? window.raPressed : document.querySelector('[role="tab"][aria-selected="true"]');
  if (back) back.focus({ preventScroll: true });
};
const arrived = () => {
  // What was typed belongs to what was shown before; but a drawing that was on its way must not undo a quick hand.
  element.querySelectorAll(typed ? "form:not([data-change])" : "form").forEach((form) => form.reset());
  typed = false;
  // A long table drawn again stays where one was in it.
  const frame = element.querySelector(".ra-scroll");
  if (frame) [frame.scrollTop, frame.scrollLeft] = seen; else seen = [0, 0];
  const head = element.querySelector("[data-focus]");
  const token = head ? head.dataset.focus : "";
  if (head && token !== focused) head.focus({ preventScroll: false });
  else if (pressed) setTimeout(settle, 0);
  focused = token;
  pressed = false;
  const shown = element.querySelector(".ra-head[data-case]"); // the buttons of the list of cases have one too
  if (shown) {
    const query = shown.dataset.case ? "?arende=" + encodeURIComponent(shown.dataset.case) : location.pathname;
    history.replaceState(null, "", query);
    // The tab that a quick hand chose while the page was still opening; the first one was drawn as it opened.
    const chosen = window.raOpened ? null : document.querySelector('[role="tab"][aria-selected="true"]');
    window.raOpened = true;
    if (chosen?.previousElementSibling) trigger("select", { do: "look", tab: chosen.textContent.trim() });
  }
};
watch("value", arrived);
"""


def html(value: str = "", **more: Any) -> gr.HTML:
    """`select` is the one event: see `actions.press`."""
    return gr.HTML(value, js_on_load=LISTEN, apply_default_css=False, **more)
