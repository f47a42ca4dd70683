// Our own buttons, choices and forms inside Gradio's HTML components: see `LISTEN` in html.py for how they reach the server.
(() => {
  const narrowTabs = (event) => {
    // Arrow keys in the row of tabs, as the ARIA pattern for tabs has it.
    const tab = event.target.closest('[role="tab"]');
    if (!tab || !["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) return;
    const tabs = [...tab.parentElement.querySelectorAll('[role="tab"]')];
    const at = tabs.indexOf(tab);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[event.key];
    const next = tabs[(to + tabs.length) % tabs.length];
    next.focus();
    next.click();
    event.preventDefault();
  };
  document.addEventListener("keydown", narrowTabs);
  const light = () => document.body.classList.remove("dark"); // one set of colours, checked for contrast
  new MutationObserver(light).observe(document.documentElement, { subtree: true, attributeFilter: ["class"] });
  window.addEventListener("beforeunload", () => {});
})();
