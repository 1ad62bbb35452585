// Live pages: the server says which request, incident or window changed; the page fetches what it shows, or offers to.
import htmx from "htmx.org";

const ticket = () => document.querySelector("[data-ticket]");
let lost = false;

function say(text) {
  const region = document.getElementById("live");
  if (region) region.textContent = text;
}

// A form somebody is filling in stays as it is; the version it carries lets the service refuse a stale one.
function busy(section) {
  if (section.contains(document.activeElement) && document.activeElement.matches("input, textarea, select")) return true;
  return [...section.querySelectorAll("textarea, input:not([type=hidden])")].some((field) => field.value !== field.defaultValue || field.checked !== field.defaultChecked);
}

let openDetails = [];
document.addEventListener("htmx:oobBeforeSwap", (event) => {
  const target = event.detail.target;
  openDetails = [...document.querySelectorAll("details[id][open]")].map((details) => details.id);
  if (target.id === "t-actions" && busy(target)) {
    event.preventDefault();
    event.detail.shouldSwap = false;
    target.querySelector("[data-stale]").hidden = false;
  }
});
document.addEventListener("htmx:afterSettle", () => {
  openDetails.forEach((id) => document.getElementById(id)?.setAttribute("open", ""));
});

function refetch() {
  const page = ticket();
  if (page) htmx.trigger(page, "refetch");
}

// What belongs to something has its number before its own: a release that of its product.
const concerns = (shown, number) => number === shown || number.startsWith(`${shown}/`);

// Everybody of a party hears of a notice at once; they ask one after another.
let ringing = 0;
function ring() {
  const bell = document.getElementById("bell-count");
  if (!bell || ringing) return;
  ringing = window.setTimeout(() => {
    ringing = 0;
    htmx.trigger("#bell-count", "refetch");
  }, 300 + Math.random() * 1200);
}

const changed = new Set();
function onChange(number) {
  const page = ticket();
  if (page && concerns(page.dataset.ticket, number)) refetch();
  document.querySelectorAll("[data-live-list]").forEach((news) => {
    if (news.dataset.liveList && !new RegExp(news.dataset.liveList).test(number)) return;
    changed.add(number);
    news.hidden = false;
  });
}

function listen() {
  if (!document.getElementById("live") || !window.EventSource) return;
  const stream = new EventSource("/live");
  stream.addEventListener("changed", (event) => onChange(event.data));
  stream.addEventListener("noticed", ring);
  stream.addEventListener("open", () => {
    if (!lost) return;
    lost = false;
    document.documentElement.classList.remove("live-lost");
    say(document.getElementById("live").dataset.back);
    refetch();
    ring();
    document.querySelectorAll("[data-live-list]").forEach((news) => (news.hidden = false));
  });
  stream.addEventListener("error", () => {
    if (stream.readyState === EventSource.CLOSED) return;
    window.setTimeout(() => {
      if (stream.readyState === EventSource.OPEN) return;
      lost = true;
      document.documentElement.classList.add("live-lost");
      say(document.getElementById("live").dataset.lost);
    }, 5000);
  });
  window.addEventListener("pagehide", () => stream.close());
}

// The server counts working time; the page only asks again now and then.
window.setInterval(() => document.visibilityState === "visible" && refetch(), 60000);

// A session that has ended answers 499: the next full load leads to sign-in.
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === 499) location.reload();
});

listen();
