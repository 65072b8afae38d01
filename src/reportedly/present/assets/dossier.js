// Narrows the claims, opens what an address leads into and what is printed, copies. All of it can be read without.
(() => {
  "use strict";
  const form = document.getElementById("filter");
  const claims = [...document.querySelectorAll(".claim")];

  function narrow() {
    const words = form.querySelector("[type=search]").value.toLowerCase().split(/\s+/).filter(Boolean);
    const marks = [...form.querySelectorAll(":checked")].map((box) => box.value);
    let shown = 0;
    for (const claim of claims) {
      const text = claim.textContent.toLowerCase();
      const has = claim.dataset.marks.split(" ");
      claim.hidden = !(words.every((word) => text.includes(word)) && marks.every((mark) => has.includes(mark)));
      shown += claim.hidden ? 0 : 1;
    }
    const all = !words.length && !marks.length;
    document.getElementById("filter-found").textContent = all ? "" : `${shown} of ${claims.length}`;
    const once = document.getElementById("once");
    if (once) once.hidden = claims.every((claim) => claim.hidden || !claim.matches(".minor"));
  }

  function show(element) {
    const claim = element?.closest(".claim");
    if (claim?.hidden) {
      form.reset();
      narrow();
    }
    for (let inside = element; inside; inside = inside.parentElement) if (inside.matches("details")) inside.open = true;
  }

  const followAddress = () => show(document.getElementById(location.hash.slice(1)));

  if (form && claims.length > 1) {
    form.hidden = false;
    form.addEventListener("input", narrow);
    form.addEventListener("submit", (event) => event.preventDefault());
  }
  async function copy(button) {
    const words = document.getElementById(button.dataset.copy).content.textContent;
    await navigator.clipboard.writeText(words);
    button.classList.add("done");
    setTimeout(() => button.classList.remove("done"), 2000);
    said.textContent = "Copied.";
  }

  const said = document.getElementById("said");
  if (navigator.clipboard) {
    for (const line of document.querySelectorAll(".copies")) line.hidden = false;
    document.addEventListener("click", (event) => {
      const button = event.target.closest?.("[data-copy]");
      if (button) copy(button).catch(() => (said.textContent = "The browser doesn’t let this page copy."));
    });
  }

  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("article.claim details:not([open])")];
    for (const element of closed) element.open = true;
  });
  addEventListener("afterprint", () => {
    for (const element of closed) element.open = false;
  });
  addEventListener("hashchange", followAddress);
  followAddress();
})();
