// What the page does by itself, in the browser. How our buttons reach the server is in html.py.
(() => {
  // Arrow keys in the row of tabs, as the ARIA pattern for tabs has it.
  const alongTabs = (event) => {
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
  document.addEventListener("keydown", alongTabs);
  // Words of Gradio's own that it has in English only.
  const words = {
    "Click to upload or drop files": "Välj fil eller släpp den här",
    "File upload": "Filer",
    "More tabs": "Fler flikar",
  };
  const inSwedish = () => {
    for (const [english, swedish] of Object.entries(words))
      for (const node of document.querySelectorAll(`[aria-label="${english}"]`)) {
        const label = node.closest(".block")?.querySelector("label[data-testid='block-label']");
        node.setAttribute("aria-label", label ? `${label.textContent.trim()}: ${swedish.toLowerCase()}` : swedish);
      }
  };
  new MutationObserver(inSwedish).observe(document.documentElement, { subtree: true, childList: true });
  // One set of colours, checked for contrast, whatever the system prefers.
  const light = () => document.body && document.body.classList.remove("dark");
  new MutationObserver(light).observe(document.documentElement, { subtree: true, attributeFilter: ["class"] });
})();
