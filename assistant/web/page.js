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
  // An error stands by a message line; the field it is about says so too, and is where one goes on.
  const visible = (node) => node.getClientRects().length > 0;
  const fieldOf = (label) => label.querySelector("input:not([type=file]), textarea, select");
  const tie = () => {
    for (const field of document.querySelectorAll("[aria-invalid][data-ra-error]"))
      if (document.getElementById(field.dataset.raError)?.dataset.tied !== "yes") {
        ["aria-invalid", "aria-describedby", "data-ra-error"].forEach((name) => field.removeAttribute(name));
      }
    for (const error of document.querySelectorAll(".ra-alert[data-field]")) {
      if (error.dataset.tied || !visible(error)) continue;
      const near = error.closest(".column") || document;
      const labels = [...near.querySelectorAll("label"), ...document.querySelectorAll("label")];
      const field = labels.filter((label) => label.textContent.trim().startsWith(error.dataset.field))
        .map(fieldOf).find((node) => node && visible(node));
      error.dataset.tied = "yes";
      if (!field) continue;
      error.id = error.id || `ra-error-${Date.now()}`;
      field.setAttribute("aria-invalid", "true");
      field.setAttribute("aria-describedby", error.id);
      field.dataset.raError = error.id;
      field.focus();
    }
  };
  new MutationObserver(tie).observe(document.documentElement, { subtree: true, childList: true });
  // Several cases open at once are told apart by the names of their windows, as a screen reader and a taskbar say them.
  const name = () => {
    const tab = document.querySelector('.ra-tabs [role="tab"][aria-selected="true"]')?.textContent.trim();
    const about = document.querySelector('.ra-head:not([data-case=""]) h1')?.textContent.trim();
    const title = [tab, about, "Remissassistent"].filter(Boolean).join(" – ");
    if (document.title !== title) document.title = title;
  };
  new MutationObserver(name).observe(document.documentElement, {
    subtree: true, childList: true, attributeFilter: ["aria-selected"],
  });
  // After a reload one is in the tab where one was; the case stands in the address line.
  const tabs = () => [...document.querySelectorAll('.ra-tabs [role="tab"]')].filter(visible);
  document.addEventListener("click", (event) => {
    const tab = event.target.closest('.ra-tabs [role="tab"]');
    if (tab) sessionStorage.setItem("ra-tab", tab.textContent.trim());
  });
  const again = new MutationObserver(() => {
    if (!window.raOpened || !tabs().length) return;
    again.disconnect();
    const wanted = tabs().find((tab) => tab.textContent.trim() === sessionStorage.getItem("ra-tab"));
    if (wanted && wanted.getAttribute("aria-selected") !== "true") wanted.click();
  });
  again.observe(document.documentElement, { subtree: true, childList: true });
  // One set of colours, checked for contrast, whatever the system prefers. Only when it is there: to take away
  // what is not there counts as a change too, and the observer would never rest.
  const light = () => document.body?.classList.contains("dark") && document.body.classList.remove("dark");
  new MutationObserver(light).observe(document.documentElement, { subtree: true, attributeFilter: ["class"] });
})();
