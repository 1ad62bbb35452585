// Shortcuts. Single keys, so they can be switched off (WCAG 2.1.4) and never act while somebody types.
const enabled = () => document.documentElement.dataset.keys === "on";
const typing = (target) => target.closest("input, textarea, select, [contenteditable]");
let leader = 0;

function rows() {
  return [...document.querySelectorAll("[data-rows] a.row-link")];
}

function step(by) {
  const all = rows();
  if (all.length === 0) return;
  const at = all.indexOf(document.activeElement);
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by));
  all[next].focus();
}

function sheet() {
  const dialog = document.getElementById("shortcut-sheet");
  if (dialog && !dialog.open) dialog.showModal();
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  "/": () => (document.querySelector("main [data-search]") ?? document.querySelector("[data-search]"))?.focus(),
  r: () => document.querySelector("[data-reply]")?.focus(),
  n: () => location.assign("/tickets/new"),
  "?": sheet,
};
const afterG = { h: "/", q: "/tickets", i: "/incidents", m: "/maintenance", r: "/reports", s: "/software", d: "/directory", n: "/notices" };

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    document.querySelectorAll("details.act[open]").forEach((open) => {
      open.open = false;
      open.querySelector("summary").focus();
    });
    return;
  }
  if (!enabled() || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || document.querySelector("dialog[open]")) return;
  const led = event.timeStamp - leader < 1200;
  leader = 0;
  if (led && afterG[event.key]) {
    event.preventDefault();
    location.assign(afterG[event.key]);
  } else if (event.key === "g") {
    leader = event.timeStamp;
  } else if (keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  }
});

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-sheet]");
  if (opener && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    sheet();
  }
  document.querySelectorAll("details.act[open]").forEach((open) => {
    if (!open.contains(event.target)) open.open = false;
  });
});
