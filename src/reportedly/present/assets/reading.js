// Lights up a statement in the text and in the list together. Without it the numbers still lead to and fro.
(() => {
  "use strict";
  const besideEachOther = matchMedia("(min-width: 60rem)");
  let pinned = [];

  const statementsOf = (element) => (element ? element.dataset.of.split(" ") : []);
  const under = (event) => event.target.closest?.("[data-of]") ?? null;
  const parts = (id, kind) => document.querySelectorAll(`${kind}[data-of~="${id}"]`);

  function light(ids) {
    for (const element of document.querySelectorAll(".on")) element.classList.remove("on");
    for (const id of ids) for (const element of parts(id, "")) element.classList.add("on");
  }

  function pin(ids) {
    pinned = ids;
    light(ids);
  }

  function reveal(element, ids) {
    if (!ids.length || !besideEachOther.matches) return;
    const other = element.closest(".statements") ? "mark" : ".statement";
    parts(ids[0], other)[0]?.scrollIntoView({ block: "nearest" });
  }

  document.addEventListener("mouseover", (event) => {
    const ids = statementsOf(under(event));
    light(ids.length ? ids : pinned);
  });
  document.addEventListener("focusin", (event) => {
    const element = event.target.closest(".statement, [data-of]");
    if (element) light(statementsOf(element));
  });
  document.addEventListener("click", (event) => {
    const element = under(event);
    pin(statementsOf(element));
    if (element && !event.target.closest("a")) reveal(element, pinned);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") pin([]);
  });

  function followAddress() {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.dataset.of) pin(statementsOf(target));
  }
  addEventListener("hashchange", followAddress);
  followAddress();
})();
