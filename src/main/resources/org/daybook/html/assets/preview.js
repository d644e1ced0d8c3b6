// Follows the author of the open page: loads it again once it would look different, and shows the
// findings in its file. A browser keeps the place of a page that is loaded again.
const banner = document.querySelector(".preview[data-states]");
const states = new URL(banner.dataset.states, document.baseURI);
states.search = new URLSearchParams({ page: banner.dataset.page });
const LATER = 2000;

// The browser has just stored the page, and answers from there.
const shown = tagOf("force-cache");

async function tagOf(cache) {
  const answer = await fetch(location.href, { cache });
  return answer.ok ? answer.headers.get("ETag") : "";
}

function tell(selector, told) {
  banner.querySelector(selector).hidden = !told;
}

function list(selector, findings) {
  const items = findings.map((text) => {
    const item = document.createElement("li");
    item.textContent = text;
    return item;
  });
  banner.querySelector(selector).replaceChildren(...items);
}

async function follow({ outdated, findings, elsewhere }) {
  tell(".outdated", outdated);
  list(".findings", findings);
  tell("p.elsewhere", elsewhere.length > 0);
  tell("ul.elsewhere", elsewhere.length > 0);
  list("ul.elsewhere", elsewhere);
  const now = await tagOf("no-cache");
  tell(".gone", now === "");
  if (now !== "" && now !== (await shown)) {
    location.reload();
  }
}

let events = null;

// A server that starts has no states yet, after which a browser would not ask again.
function listen() {
  events = new EventSource(states);
  events.onmessage = (event) => follow(JSON.parse(event.data)).catch(() => {});
  events.onerror = () => {
    if (events.readyState === EventSource.CLOSED) {
      setTimeout(listen, LATER);
    }
  };
}

// A browser has few connections to one server, and pages that nobody sees need none.
function listenWhileSeen() {
  events?.close();
  if (!document.hidden) {
    listen();
  }
}

document.addEventListener("visibilitychange", listenWhileSeen);
listenWhileSeen();
